import { resolve } from 'node:path'

/** What stands behind an option in a command line, as `--library B` or `--library=B`; null where it is not there or nothing follows. */
export function wordBehind(option: string, words: readonly string[]): string | null {
  for (const [index, word] of words.entries()) {
    if (word === '--') return null
    const said =
      word === option ? words[index + 1] : word.startsWith(`${option}=`) ? word.slice(option.length + 1) : null
    if (said !== null) return said === undefined || said === '' || said.startsWith('--') ? null : said
  }
  return null
}

/** The folder behind an option, whole: a relative one is of the folder that the program was called in. Null where none is named. */
export function folderBehind(option: string, words: readonly string[], calledIn: string): string | null {
  const said = wordBehind(option, words)
  return said === null ? null : resolve(calledIn, said)
}

/** The library that a command line asks for; null where it asks for none. For a first start, and for a second one while the program runs. */
export function libraryAskedFor(words: readonly string[], calledIn: string): string | null {
  return folderBehind('--library', words, calledIn)
}
