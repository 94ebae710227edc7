import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSnapshotRow, snapshotLines } from '#core/history/snapshot.ts'
import type { SnapshotRows, SnapshotRowsPage } from '#core/host/host.ts'
import type { Change } from '#core/model/change.ts'
import { inFolder, madeChange, valueOf } from './changes-for-tests.ts'
import { scanJournal } from './journal-scan.ts'
import { libraryAt, newestGoodSnapshot } from './library-at.ts'
import { libraryLayout } from './library-layout.ts'
import type { Library } from './library.ts'
import { openLibraryFolder } from './open-library.ts'
import { keepSnapshot, snapshotsThere } from './snapshots.ts'

// Each study weighs about a fiftieth of a page.
const longWords = 'Invented words. '.repeat(5_000)

async function withLibrary(folder: string, ...sittings: readonly (readonly Change[])[]): Promise<Library> {
  for (const changes of sittings) {
    const library = valueOf(await openLibraryFolder(folder))
    valueOf(await library.appendChanges(library.info().lastSeq, changes))
    await library.close()
  }
  return valueOf(await openLibraryFolder(folder))
}

const studies = (from: number, count: number, words?: string) =>
  Array.from({ length: count }, (_, index) => madeChange(from + index, words))

async function allPages(library: Library): Promise<readonly SnapshotRowsPage[]> {
  const pages: SnapshotRowsPage[] = []
  for (let place: Parameters<Library['readSnapshotRows']>[0] = null; ;) {
    const { page }: SnapshotRows = valueOf(await library.readSnapshotRows(place))
    pages.push(page!)
    if (page!.next === null) return pages
    place = { seq: page!.seq, from: page!.next }
  }
}

const idsOf = (pages: readonly SnapshotRowsPage[]) =>
  pages.flatMap(({ lines }) =>
    new TextDecoder()
      .decode(lines)
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [(readSnapshotRow(line)!.row as { id: string }).id])),
  )

describe('the rows of a snapshot', () => {
  it('come in pages of some megabytes, each row once and whole', () =>
    inFolder(async (folder) => {
      const library = await withLibrary(folder, studies(1, 120, longWords), studies(121, 2))
      const pages = await allPages(library)
      expect(pages.length).toBeGreaterThan(2)
      for (const { lines, seq, counts } of pages) {
        expect(lines.buffer.byteLength).toBeLessThanOrEqual(4_000_000)
        expect({ seq, studies: counts.studies }).toEqual({ seq: 122, studies: 122 })
      }
      expect(idsOf(pages)).toEqual(
        studies(1, 122)
          .map(({ rows }) => rows[0]!.key)
          .toSorted(),
      )
      await library.close()
    }))

  it('are of one snapshot, or not answered', () =>
    inFolder(async (folder) => {
      const library = await withLibrary(folder, studies(1, 120, longWords))
      const { page } = valueOf(await library.readSnapshotRows(null))
      const { seq, next } = page!
      const ask = (place: { seq: number; from: number }) => library.readSnapshotRows(place)
      expect(await ask({ seq: seq + 1, from: next! })).toMatchObject({ ok: false, kind: 'not-found' })
      expect(await ask({ seq, from: next! + 1 })).toMatchObject({ ok: false, kind: 'not-found' })
      expect(await ask({ seq, from: 1e12 })).toMatchObject({ ok: false, kind: 'not-found' })
      expect(await ask({ seq, from: next! })).toMatchObject({ ok: true })
      await library.close()
      const again = valueOf(await openLibraryFolder(folder))
      expect(await again.readSnapshotRows({ seq, from: next! })).toMatchObject({ ok: false, kind: 'not-found' })
      await again.close()
    }))

  it('are those of the one before, where the newest is damaged; and none where all are, or none was written', () =>
    inFolder(async (folder) => {
      const library = await withLibrary(folder, studies(1, 3), studies(4, 2))
      const [older, newer] = await snapshotsThere(libraryLayout(folder))
      const damage = (name: string) => writeFile(join(folder, 'snapshots', name), 'no snapshot')
      await damage(newer!.fileName)
      const answer = valueOf(await library.readSnapshotRows(null))
      expect(answer).toMatchObject({ passedOver: [newer!.fileName], page: { seq: 3 } })
      await damage(older!.fileName)
      expect(valueOf(await library.readSnapshotRows(null))).toEqual({
        page: null,
        passedOver: [newer!.fileName, older!.fileName],
      })
      await library.close()
    }))

  it('are not handed out where odd rows stand in the journal: each change says what is left out', () =>
    inFolder(async (folder) => {
      const odd = madeChange(2)
      const changes = [madeChange(1), { ...odd, rows: [{ ...odd.rows[0]!, after: { id: 'study-2' } as never }] }]
      const library = await withLibrary(folder, changes, [madeChange(3)])
      expect(valueOf(await library.readSnapshotRows(null))).toEqual({ page: null, passedOver: [] })
      await library.close()
    }))

  it('are not taken where they were looked at by other rules for their shape', () =>
    inFolder(async (folder) => {
      const library = await withLibrary(folder, studies(1, 3))
      const layout = libraryLayout(folder)
      const { segments } = await scanJournal(layout.journal)
      const { libraryId } = library.info()
      const at = valueOf(await libraryAt(layout, segments, libraryId, 3))
      const [head, ...rows] = snapshotLines(at.state, libraryId, at.hash)
      const older = [JSON.stringify({ ...JSON.parse(head!), shapes: 0 }), ...rows]
      await keepSnapshot(layout, older, 3, new Date('2040-01-01'))
      const { good, passedOver } = await newestGoodSnapshot(layout, segments, libraryId, 3)
      expect(good?.fileName).not.toContain('2040')
      expect(passedOver).toEqual([])
      await library.close()
    }))
})
