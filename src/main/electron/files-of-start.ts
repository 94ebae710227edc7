import { basename, resolve } from 'node:path'
import { isImportable } from '#core/references/contract/importable-files.ts'

// What stands behind these is theirs.
const withValue: readonly string[] = ['--library', '--libraries', '--copy-to']

/** The files that a start names, as "open with" does: papers, references and library files. `folder`: where it was started. */
export function filesOfStart(words: readonly string[], folder: string): readonly string[] {
  return words
    .filter((word, index) => !word.startsWith('-') && !withValue.includes(words[index - 1] ?? ''))
    .filter((word) => isImportable(basename(word)))
    .map((word) => resolve(folder, word))
}
