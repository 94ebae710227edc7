import type { LibraryTable } from './change.ts'
import { isMediaType, isSha256, placeOfFile, placeOfPaper } from './kept-file.ts'

/** A file that a row needs: its place in the library folder (`placeOfFile`, `placeOfPaper`), and what the writer calls it. */
export interface NeededFile {
  readonly place: string
  readonly fileName: string
}

/**
 * The files that a row needs: the one place that knows which rows have some. Rows may be of any shape, as a folder from elsewhere has them:
 * what names no file by its SHA-256 needs none.
 */
export function filesOfRow(table: LibraryTable, key: string, row: object | null): readonly NeededFile[] {
  switch (table) {
    case 'papers':
      return row !== null && isSha256(key)
        ? [{ place: placeOfPaper(key), fileName: fileNameOf(row) ?? `${key}.pdf` }]
        : []
    case 'sources':
      return keptFiles(fieldOf(row, 'files'))
    case 'drafts':
      return keptFiles([fieldOf(row, 'file')])
    case 'studies':
    case 'tags':
    case 'settings':
    case 'versions':
    case 'views':
    case 'claims':
    case 'outcomes':
      return []
  }
}

/** The files that the changes of a library speak of, gathered as they are read in order. */
export class FilesOfChanges {
  readonly #spokenOf = new Map<string, string>()
  readonly #ofRow = new Map<string, readonly NeededFile[]>()

  /** Takes the next change of a row. */
  take({ table, key, before, after }: RowOfChange): void {
    const now = filesOfRow(table, key, after)
    for (const { place, fileName } of [...filesOfRow(table, key, before), ...now]) this.#spokenOf.set(place, fileName)
    if (now.length > 0) this.#ofRow.set(`${table}/${key}`, now)
    else this.#ofRow.delete(`${table}/${key}`)
  }

  /** Place -> file name of every file that a change speaks of: those of removed rows too, so that undo brings them back whole. */
  get spokenOf(): ReadonlyMap<string, string> {
    return this.#spokenOf
  }

  /** Place -> file name of those that the rows need after the last change. */
  standing(): ReadonlyMap<string, string> {
    return new Map([...this.#ofRow.values()].flat().map(({ place, fileName }) => [place, fileName]))
  }
}

/** A change of a row, whose sides may have any shape. */
interface RowOfChange {
  readonly table: LibraryTable
  readonly key: string
  readonly before: object | null
  readonly after: object | null
}

function keptFiles(files: unknown): readonly NeededFile[] {
  if (!Array.isArray(files)) return []
  return files.flatMap((file: unknown) => {
    const [sha256, mediaType] = [fieldOf(file, 'sha256'), fieldOf(file, 'mediaType')]
    if (!isSha256(sha256) || !isMediaType(mediaType)) return []
    const place = placeOfFile({ sha256, mediaType })
    return [{ place, fileName: fileNameOf(file) ?? place }]
  })
}

function fileNameOf(of: unknown): string | null {
  const name = fieldOf(of, 'fileName')
  return typeof name === 'string' ? name : null
}

function fieldOf(of: unknown, field: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Readonly<Record<string, unknown>>)[field] : undefined
}
