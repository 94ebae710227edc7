import { join } from 'node:path'
import { hashOfBeginning, type CopyPart, type CopyRecord } from '../library/copy-record.ts'
import { fileMark } from '../library/file-mark.ts'
import { segmentNumbers } from '../library/journal-scan.ts'
import { segmentName, type LibraryLayout } from '../library/library-layout.ts'
import type { LibraryAtChange } from '../library/copies/library-parts.ts'

/**
 * True where the library's journal begins with that of the copy, byte for byte: then writing over the copy takes nothing away. Every file of
 * the copy's journal, as copied or begun, must be the beginning of the library's; and none in its folder may be longer than that, or
 * unknown: somebody worked in the copy then. A shorter one is damage, which is mended.
 */
export async function isJournalOfCopy(
  layout: LibraryLayout,
  library: LibraryAtChange,
  folder: string,
  { copy, begun }: CopyRecord,
): Promise<boolean> {
  const ofCopy = [...(copy?.parts ?? []), ...(begun?.parts ?? [])].filter(isSegment)
  for (const part of ofCopy) if (!(await isBeginning(layout, library, part))) return false
  for (const number of await segmentNumbers(join(folder, 'journal'))) {
    const name = `journal/${segmentName(number)}`
    const known = ofCopy.filter((part) => part.name === name).map(({ sizeBytes }) => sizeBytes)
    const mark = await fileMark(join(folder, name))
    if (mark && mark.sizeBytes > Math.max(-1, ...known)) return false
  }
  return true
}

async function isBeginning(layout: LibraryLayout, library: LibraryAtChange, part: CopyPart): Promise<boolean> {
  const ours = library.parts.find(({ name }) => name === part.name)
  if (!ours || ours.sizeBytes < part.sizeBytes) return false
  return (
    ours.sha256 === part.sha256 ||
    (await hashOfBeginning(join(layout.folder, part.name), part.sizeBytes)) === part.sha256
  )
}

function isSegment({ name }: CopyPart): boolean {
  return name.startsWith('journal/') && name.endsWith('.ndjson')
}
