import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Change } from '#core/model/change.ts'
import { madeChange, valueOf } from '../changes-for-tests.ts'
import { libraryLayout } from '../library-layout.ts'
import { openLibraryFolder } from '../open-library.ts'
import { unwatchedWork, type CopyWork } from './copy-work.ts'
import { packLibrary } from './pack-library.ts'

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

/** Packs the library of a folder into `<into>/<name>.evidencedesk`; returns that path, or the kind of failure. `leftOut` is filled. */
export async function packInto(
  into: string,
  from: string,
  name = 'packed',
  { leftOut, work = unwatchedWork }: { readonly leftOut?: string[]; readonly work?: CopyWork } = {},
): Promise<string> {
  const target = join(into, `${name}.evidencedesk`)
  const madeAt = new Date('2026-11-21T10:15:00Z')
  const packed = await packLibrary(
    libraryLayout(from),
    { withPapers: true, target, madeAt, madeBy: '0.1.0', leftFree: 0 },
    work,
  )
  if (packed.ok) leftOut?.push(...packed.value.leftOut)
  return packed.ok ? target : packed.kind
}

/** The files under a folder, or under some of its folders, by their paths in it. */
export async function filesOf(folder: string, under: readonly string[] = ['']): Promise<readonly string[]> {
  const found = await Promise.all(
    under.map(async (part) =>
      (await readdir(join(folder, part), { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')),
    ),
  )
  return found.flat().sort()
}
