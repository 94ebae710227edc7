import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** The name of the session's cookie, one a port: cookies of one host are shared by all its ports. */
export function cookieName(port: number): string {
  return `evidence-desk-${port}`
}

/**
 * Who may talk to the server. `?key=...` opens the door once and is answered with a cookie; everything after that needs the
 * cookie. All secrets are made anew at every launch and never written to a file.
 */
export class Session {
  /** The key that is printed for the person who started the program; it works as long as the program runs. */
  readonly printedKey = newSecret()
  readonly #cookie = newSecret()
  readonly #oneTimeKeys = new Set<string>()

  /** A key that works once: for the address on a browser's command line, which other users of the machine can read. */
  oneTimeKey(): string {
    const key = newSecret()
    this.#oneTimeKeys.add(key)
    return key
  }

  /** The cookie for a good key, null for any other. A one-time key is spent by this. */
  cookieFor(key: string | null): string | null {
    if (key === null) return null
    const isOneTime = [...this.#oneTimeKeys].some((known) => isSame(known, key))
    if (isOneTime) this.#oneTimeKeys.delete(key)
    return isOneTime || isSame(this.printedKey, key) ? this.#cookie : null
  }

  /** True where the Cookie header of a request holds the session's cookie. */
  accepts(cookieHeader: string | undefined, port: number): boolean {
    const prefix = `${cookieName(port)}=`
    const values = (cookieHeader ?? '')
      .split(/;\s*/)
      .filter((pair) => pair.startsWith(prefix))
      .map((pair) => pair.slice(prefix.length))
    return values.some((value) => isSame(this.#cookie, value))
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
