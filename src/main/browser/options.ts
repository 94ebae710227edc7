import { parseArgs } from 'node:util'
import { join, resolve } from 'node:path'

/** What the command line asked of the browser shell. */
export interface Options {
  /** The library that is named; null: that of last time, or the usual one. */
  readonly library: string | null
  /** Where new libraries are made and others are looked for; null: as last time, or the usual folder. */
  readonly libraries: string | null
  /** Null: the usual one, or the next that is free. 0: any. */
  readonly port: number | null
  readonly browser: string | null
  readonly opensWindow: boolean
  /** A folder that is offered as a second place; null where none was named. */
  readonly copyTo: string | null
  readonly help: boolean
}

/** The words of `--help`. */
export const helpText = `Evidence Desk in a window of an installed Chromium, Chrome or Edge. Nothing leaves this machine.

Usage: node out/main/browser.js [options]

  --library <folder>  the library to open (default: that of last time, else ${join('Documents', 'Evidence Desk')}; made if it is new)
  --libraries <folder>  where new libraries are made and others are found (default: as last time, else your documents)
  --port <number>     the port on 127.0.0.1 (default: the same as last time, else 47615 or the next that is free; 0 = any)
  --browser <path>    the browser to use (default: the one that is found; CHROME_PATH is looked at too)
  --copy-to <folder>  offers that folder as the second place of the library, beside the disks and folders that are found
  --no-open           only serve, and print the address, which lets one browser in
  --help              show this help

EVIDENCE_DESK_DATA=<folder> keeps the browser profile, the remembered port and library there instead of in your data folder.
Close the window, or press Ctrl+C here, to end it.`

/** Reads the command line; a sentence where it cannot be read. */
export function readOptions(words: readonly string[]): Options | { readonly problem: string } {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        library: { type: 'string' },
        libraries: { type: 'string' },
        port: { type: 'string' },
        browser: { type: 'string' },
        'copy-to': { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const port = values.port === undefined ? null : Number(values.port)
    if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
      return { problem: `--port takes a number from 0 to 65535, not "${values.port}".` }
    return {
      library: values.library ?? null,
      libraries: values.libraries ?? null,
      port,
      browser: values.browser ?? null,
      copyTo: values['copy-to'] === undefined ? null : resolve(values['copy-to']),
      opensWindow: !values['no-open'],
      help: values.help,
    }
  } catch (error) {
    if (error instanceof TypeError) return { problem: `${error.message} --help lists the options.` }
    throw error
  }
}
