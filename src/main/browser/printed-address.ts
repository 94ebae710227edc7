import type { Session } from './session.ts'

/**
 * The way in for a browser that a person opens: an address with a key, printed on the terminal of whoever started the program, and
 * only where no window was let in, because others may look at that terminal or read its log. It works once, and the next one is
 * printed when somebody opens a page in a browser that is not let in. Whoever asked for an address instead of a window (`--no-open`)
 * opens browsers as they like: that one works as long as the program runs.
 */
export class PrintedAddress {
  readonly #session: Session
  readonly #print: (line: string) => void
  #origin: string | null = null
  #staysGood = false

  constructor(session: Session, print: (line: string) => void) {
    this.#session = session
    this.#print = print
  }

  /** Prints the address of the server at `origin`; from now on it may be printed anew. */
  give(origin: string, staysGood = false): void {
    this.#origin = origin
    this.#staysGood = staysGood
    this.giveAgain()
  }

  /** Prints one more address, where addresses are printed and the last one is used up. */
  giveAgain(): void {
    if (this.#origin === null) return
    const key = this.#session.newKey(this.#staysGood)
    if (key !== null) this.#print(`Evidence Desk is at ${this.#origin}/?key=${key}`)
  }
}
