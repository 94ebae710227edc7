import type { LibraryInfo } from '#core/host/host.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { LibraryDatabase } from './schema.ts'

/** Each library has a database of its own, so that two folders never mix; a copy that is looked at has one beside it. */
export function databaseName(info: Pick<LibraryInfo, 'libraryId'> & Partial<LibraryInfo>): string {
  const { libraryId, readOnly, folderPath } = info
  if (readOnly?.kind === 'copy') return `evidence-desk-${libraryId}-copy-${folderPath}`
  return localStorage.getItem(`database-of-${libraryId}`) ?? `evidence-desk-${libraryId}`
}

/** Another name for the library's database, remembered from now on. */
export function anotherDatabase({ libraryId }: { readonly libraryId: string }): string {
  const name = `evidence-desk-${libraryId}-${crypto.randomUUID().slice(0, 8)}`
  localStorage.setItem(`database-of-${libraryId}`, name)
  return name
}

/** Opens a database, or says that it cannot be opened. */
export async function openWithRetries(db: LibraryDatabase): Promise<Result<null>> {
  let last: unknown
  for (let tries = 0; tries < 3; tries++) {
    try {
      await db.open()
      // A damaged database may open and fail at the first reading.
      await db.meta.get('library')
      return ok(null)
    } catch (error) {
      last = error
    }
  }
  return fail(
    'damaged',
    'The window’s copy of the library could not be opened. Your folder is untouched. Restart Evidence Desk; if it stays, start it with a new profile and the library is made again from the folder.',
    String(last),
  )
}
