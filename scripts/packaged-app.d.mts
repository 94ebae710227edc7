/** The program of the app that was packaged into `folder` for `platform`; null where there is none. */
export function packagedProgram(folder: string, platform?: NodeJS.Platform): string | null
/** The servers that Chromium's log of the network names, each once; this computer is none. */
export function addressesIn(log: string): readonly string[]
