import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { app } from 'electron'
import { errorCode, writeDurably } from '../library/durable-files.ts'

/** The library of last time; `--library <folder>` goes before it; Documents/Evidence Desk at the first start. */
export async function libraryFolder(words: readonly string[]): Promise<string> {
  return (
    folderBehind('--library', words) ?? (await rememberedFolder()) ?? join(app.getPath('documents'), 'Evidence Desk')
  )
}

/** The folder that a start asks for by `--library`, from where it was started; null where it asks for none. */
export function askedLibrary(words: readonly string[], folder: string): string | null {
  const asked = folderBehind('--library', words)
  return asked === undefined ? null : resolve(folder, asked)
}

/** The folder behind `--copy-to`, which is offered as a second place; null where there is none. */
export function namedPlace(words: readonly string[]): string | null {
  const folder = folderBehind('--copy-to', words)
  return folder === undefined ? null : resolve(folder)
}

function folderBehind(option: string, words: readonly string[]): string | undefined {
  const at = words.findLastIndex((word) => word === option || word.startsWith(`${option}=`))
  const named = words[at] === option ? words[at + 1] : words[at]?.slice(option.length + 1)
  return named === '' ? undefined : named
}

/** Remembers the library for the next start. */
export async function rememberFolder(folder: string): Promise<void> {
  await mkdir(app.getPath('userData'), { recursive: true })
  await writeDurably(choiceFile(), Buffer.from(`${JSON.stringify({ libraryFolder: folder })}\n`))
}

async function rememberedFolder(): Promise<string | null> {
  try {
    const value: unknown = JSON.parse(await readFile(choiceFile(), 'utf8'))
    return typeof value === 'object' &&
      value !== null &&
      'libraryFolder' in value &&
      typeof value.libraryFolder === 'string'
      ? value.libraryFolder
      : null
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || error instanceof SyntaxError) return null
    throw error
  }
}

function choiceFile(): string {
  return join(app.getPath('userData'), 'library-choice.json')
}
