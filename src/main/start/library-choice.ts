import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere, writeDurably } from '../library/durable-files.ts'

/** What is remembered of the writer's choices between two starts, by both shells. */
export interface LibraryChoice {
  /** The library of last time; null where it is the usual one. */
  readonly libraryFolder: string | null
  /** Where new libraries are made and other ones are looked for; null where it is the usual folder. */
  readonly librariesFolder: string | null
}

const fileName = 'library-choice.json'
const nothing: LibraryChoice = { libraryFolder: null, librariesFolder: null }

/** The choice that is kept in a data folder, or else in one of the older ones, where an earlier version kept it. Damaged, there is none. */
export async function readChoice(dataFolder: string, olderFolders: readonly string[] = []): Promise<LibraryChoice> {
  for (const folder of [dataFolder, ...olderFolders]) {
    const bytes = await readIfThere(join(folder, fileName))
    if (bytes) return choiceOf(bytes.toString('utf8'))
  }
  return nothing
}

/** Remembers a part of the choice for the next start; the rest stays. Throws the system's error. */
export async function rememberChoice(
  dataFolder: string,
  part: Partial<LibraryChoice>,
  olderFolders: readonly string[] = [],
): Promise<void> {
  const choice: LibraryChoice = { ...(await readChoice(dataFolder, olderFolders)), ...part }
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  await writeDurably(join(dataFolder, fileName), Buffer.from(`${JSON.stringify(choice)}\n`))
}

function choiceOf(text: string): LibraryChoice {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return nothing
    const { libraryFolder, librariesFolder } = value as Record<string, unknown>
    const path = (each: unknown): string | null => (typeof each === 'string' && each !== '' ? each : null)
    return { libraryFolder: path(libraryFolder), librariesFolder: path(librariesFolder) }
  } catch (error) {
    if (error instanceof SyntaxError) return nothing
    throw error
  }
}
