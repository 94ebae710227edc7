import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** The name of the session's cookie, one a port: cookies of one host are shared by all its ports. */
export function cookieName(port: number): string {
  return `evidence-desk-${port}`
}

/**
 * Who may talk to the server: whoever brings the session's cookie. A browser gets it from its starter over a pipe, or in exchange for
 * the key of a printed address. All secrets are made anew at every launch and never stand in a file, on a command line or in an
 * environment variable.
 */
export class Session {
  /** The value of the cookie. */
  readonly cookie = newSecret()
  #unusedKey: string | null = null
  #staysGood = false
  #enter: () => void = () => undefined
  /** Fulfilled as soon as a browser has come with the cookie. */
  readonly entered = new Promise<void>((entered) => {
    this.#enter = entered
  })

  /**
   * A key for an address to be printed; it works once, or with `staysGood` as long as the program runs. Null as long as the last one
   * still works, so that nobody can make the terminal overflow with addresses.
   */
  newKey(staysGood = false): string | null {
    if (this.#unusedKey !== null) return null
    this.#staysGood = staysGood
    this.#unusedKey = newSecret()
    return this.#unusedKey
  }

  /** The cookie for a key that works; null for any other. */
  cookieFor(key: string | null): string | null {
    if (key === null || this.#unusedKey === null || !isSame(this.#unusedKey, key)) return null
    if (!this.#staysGood) this.#unusedKey = null
    return this.cookie
  }

  /** True where the Cookie header of a request holds the session's cookie. */
  accepts(cookieHeader: string | undefined, port: number): boolean {
    const prefix = `${cookieName(port)}=`
    const isAccepted = (cookieHeader ?? '')
      .split(/;\s*/)
      .some((pair) => pair.startsWith(prefix) && isSame(this.cookie, pair.slice(prefix.length)))
    if (isAccepted) this.#enter()
    return isAccepted
  }
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

// Over hashes, so that neither the length nor the first wrong character shows in the time it takes.
function isSame(expected: string, given: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(expected), hash(given))
}
