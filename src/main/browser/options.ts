import { parseArgs } from 'node:util'
import { join, resolve } from 'node:path'
import { homedir } from 'node:os'

/** What the command line asked of the browser shell. */
export interface Options {
  readonly libraryFolder: string
  /** True where no folder was named: then all of its path may be made. */
  readonly isUsualFolder: boolean
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

  --library <folder>  the library to open (default: ${join('Documents', 'Evidence Desk')} in your home folder; made if it is new)
  --port <number>     the port on 127.0.0.1 (default: the same as last time, else 47615 or the next that is free; 0 = any)
  --browser <path>    the browser to use (default: the one that is found; CHROME_PATH is looked at too)
  --copy-to <folder>  offers that folder as the second place of the library, beside the disks and folders that are found
  --no-open           only serve, and print the address, which lets one browser in
  --help              show this help

EVIDENCE_DESK_DATA=<folder> keeps the browser profile and the remembered port there instead of in your data folder.
Close the window, or press Ctrl+C here, to end it.`

/** Reads the command line; a sentence where it cannot be read. */
export function readOptions(words: readonly string[]): Options | { readonly problem: string } {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        library: { type: 'string' },
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
      libraryFolder: values.library ?? join(homedir(), 'Documents', 'Evidence Desk'),
      isUsualFolder: values.library === undefined,
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
