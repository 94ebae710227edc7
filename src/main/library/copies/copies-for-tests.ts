import type { Change } from '#core/model/change.ts'
import { madeChange, valueOf } from '../changes-for-tests.ts'
import { openLibraryFolder } from '../open-library.ts'

/** A change that adds a paper to `study-1`. For tests. */
export function addedPaper(number: number, sha256: string): Change {
  const paper = {
    sha256,
    studyId: 'study-1',
    fileName: `invented ${number}.pdf`,
    sizeBytes: 12,
    pageCount: 1,
    addedAt: '2026-01-31T10:15:02.123Z',
  }
  return {
    id: `paper-change-${number}`,
    label: `Added invented ${number}.pdf`,
    at: '2026-01-31T10:15:02.123Z',
    rows: [{ table: 'papers', key: sha256, before: null, after: paper as never }],
  }
}

/** Makes a library of `count` changes in a folder, every third of them a paper, with little files of the journal; returns the changes. */
export async function filledLibrary(folder: string, count: number): Promise<readonly Change[]> {
  const library = valueOf(await openLibraryFolder(folder, { rotateAt: 1_500 }))
  const changes: Change[] = []
  for (let number = 1; number <= count; number += 1) {
    const isPaper = number % 3 === 0
    const change = isPaper
      ? addedPaper(number, valueOf(await library.putPaper(Buffer.from(`%PDF-1.7 invented ${number}`))).sha256)
      : madeChange(number)
    valueOf(await library.appendChanges(number - 1, [change]))
    changes.push(change)
  }
  await library.close()
  return changes
}
