import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LibraryState } from '#core/history/library-state.ts'
import { snapshotLines } from '#core/history/snapshot.ts'
import type { Change } from '#core/model/change.ts'
import { ok } from '#core/result.ts'
import { inFolder, madeChange, valueOf } from './changes-for-tests.ts'
import { sha256Hex } from './journal-line.ts'
import { scanJournal } from './journal-scan.ts'
import { libraryAt } from './library-at.ts'
import { libraryLayout } from './library-layout.ts'
import type { Library } from './library.ts'
import { openLibraryFolder } from './open-library.ts'
import { SnapshotKeeper } from './snapshot-keeper.ts'
import { snapshotsThere } from './snapshots.ts'
import { verifyLibrary } from './verify-library.ts'

/** Saves studies from number `from` on, one a change; the last seq is answered. */
async function saveStudies(library: Library, from: number, count: number): Promise<number> {
  const changes = Array.from({ length: count }, (_, index) => madeChange(from + index))
  return valueOf(await library.appendChanges(library.info().lastSeq, changes)).lastSeq
}

async function seqsThere(folder: string): Promise<readonly number[]> {
  return (await snapshotsThere(libraryLayout(folder))).map(({ seq }) => seq)
}

async function linesInNewest(folder: string): Promise<readonly string[]> {
  const { fileName } = (await snapshotsThere(libraryLayout(folder))).at(-1)!
  return gunzipSync(await readFile(join(folder, 'snapshots', fileName)))
    .toString()
    .trimEnd()
    .split('\n')
}

const removed = (number: number): Change => {
  const [row] = madeChange(number).rows
  return {
    ...madeChange(number),
    id: `removed-${number}`,
    rows: [{ ...row!, before: row!.after, after: null } as never],
  }
}

describe('snapshots', () => {
  it('are written at close, with all rows in one order and a checksum that sha256sum reads', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      await saveStudies(library, 1, 3)
      valueOf(await library.appendChanges(3, [removed(2)]))
      await library.close()
      const [snapshot] = await snapshotsThere(libraryLayout(folder))
      expect(snapshot?.fileName).toMatch(/^4-\d{8}T\d{9}Z\.ndjson\.gz$/)
      const path = join(folder, 'snapshots', snapshot!.fileName)
      expect(await readFile(`${path}.sha256`, 'utf8')).toBe(
        `${sha256Hex(await readFile(path))}  ${snapshot!.fileName}\n`,
      )
      const [head, ...rows] = (await linesInNewest(folder)).map((line) => JSON.parse(line))
      expect(head).toMatchObject({ snapshot: 1, seq: 4, libraryId: library.info().libraryId, counts: { studies: 2 } })
      expect(rows.map(({ table, row }) => [table, row.id])).toEqual([
        ['studies', 'study-1'],
        ['studies', 'study-3'],
      ])
      expect((await verifyLibrary(folder)).problems).toEqual([])
      // Nothing was done since: no other one.
      await valueOf(await openLibraryFolder(folder)).close()
      expect(await seqsThere(folder)).toEqual([4])
    }))

  it('are written of what was there before an import, once for all its parts, and before a bulk change', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      await saveStudies(library, 1, 2)
      for (const number of [3, 4, 5])
        valueOf(await library.appendChanges(number - 1, [{ ...madeChange(number), batch: 'an import' }]))
      await saveStudies(library, 6, 1)
      const many = Array.from({ length: 100 }, (_, index) => madeChange(100 + index).rows[0]!)
      valueOf(await library.appendChanges(6, [{ ...madeChange(7), rows: many }]))
      await library.close()
      expect(await seqsThere(folder)).toEqual([2, 6, 7])
      expect(valueOf(await library.look()).snapshots).toMatchObject({ count: 3, newest: { seq: 7 }, problem: null })
    }))

  it('are written after a quarter of an hour of work, counted from its first change', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      await saveStudies(library, 1, 2)
      const layout = libraryLayout(folder)
      const { segments, lastSeq } = await scanJournal(layout.journal)
      const timers: { readonly ms: number; readonly act: () => void }[] = []
      const keeper = new SnapshotKeeper({
        layout,
        libraryId: library.info().libraryId,
        journal: () => ({ segments, lastSeq }),
        mayWrite: async () => ok(null),
        after: (ms, act) => {
          timers.push({ ms, act })
          return () => undefined
        },
      })
      keeper.saved(0, [madeChange(1)])
      keeper.saved(1, [madeChange(2)])
      expect(timers.map(({ ms }) => ms)).toEqual([15 * 60_000])
      timers[0]?.act()
      await keeper.close()
      expect(await seqsThere(folder)).toEqual([2])
      keeper.saved(2, [madeChange(3)])
      expect(timers).toHaveLength(2)
      await keeper.close()
      // What an earlier run left without one is not left so for long.
      keeper.opened()
      expect(timers.at(-1)?.ms).toBe(60_000)
      await library.close()
    }))

  it('that do not hold, or are of another history, are passed over, and that is told', async () =>
    inFolder(async (folder) => {
      for (const count of [1, 2, 3]) {
        const library = valueOf(await openLibraryFolder(folder))
        await saveStudies(library, count * 10, 2)
        await library.close()
      }
      const layout = libraryLayout(folder)
      const [, good, damaged] = await snapshotsThere(layout)
      await writeFile(join(layout.snapshots, damaged!.fileName), 'not a snapshot')
      expect((await verifyLibrary(folder)).problems).toEqual([
        `snapshots/${damaged!.fileName} does not hold its checksum.`,
      ])
      const library = valueOf(await openLibraryFolder(folder))
      await saveStudies(library, 40, 1)
      const { segments } = await scanJournal(layout.journal)
      const at = valueOf(await libraryAt(layout, segments, library.info().libraryId, 7))
      expect(at).toMatchObject({ base: { fileName: good!.fileName }, passedOver: [damaged!.fileName] })
      await library.close()
      expect(valueOf(await library.look()).snapshots?.problem).toContain(damaged!.fileName)
      // The journal of another library in the same folder: none of these snapshots is of it.
      await rm(layout.journal, { recursive: true })
      const other = valueOf(await openLibraryFolder(folder))
      await saveStudies(other, 50, 8)
      const scan = await scanJournal(layout.journal)
      expect(valueOf(await libraryAt(layout, scan.segments, other.info().libraryId, 8)).base).toBeNull()
      await other.close()
      expect(await verifyLibrary(folder)).toMatchObject({ snapshots: 5, otherSnapshots: 3 })
    }))

  it('of a library that lost most of its studies are told, and the one before is kept for good', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      await saveStudies(library, 1, 12)
      await library.close()
      const again = valueOf(await openLibraryFolder(folder))
      const gone = Array.from({ length: 7 }, (_, index) => removed(index + 1))
      valueOf(await again.appendChanges(12, gone))
      await again.close()
      expect(valueOf(await again.look()).snapshots?.problem).toMatch(/had 12 studies .* has 5 now/)
      expect(await snapshotsThere(libraryLayout(folder))).toMatchObject([
        { seq: 12, isKept: true },
        { seq: 19, isKept: false },
      ])
      expect(await readdir(join(folder, 'snapshots'))).toHaveLength(5)
    }))

  it('are found out where their rows are not those of the journal', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      await saveStudies(library, 1, 2)
      const layout = libraryLayout(folder)
      const scan = await scanJournal(layout.journal)
      const { keepSnapshot } = await import('./snapshots.ts')
      const lines = snapshotLines(
        LibraryState.from({ seq: 2, hasOddRows: false }, []),
        library.info().libraryId,
        scan.lastHash,
      )
      await keepSnapshot(layout, lines, 2, new Date())
      await library.close()
      expect((await verifyLibrary(folder)).problems).toEqual([
        'The newest snapshot holds other rows than the journal at change 2.',
      ])
    }))

  it('and the journal behind them give the same rows as the journal alone, whatever was done', async () => {
    const step = fc.record({ number: fc.integer({ min: 1, max: 6 }), isRemoved: fc.boolean(), words: fc.string() })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 30 }), fc.nat(), async (steps, cut) =>
        inFolder(async (folder) => {
          const changes = steps.map(({ number, isRemoved, words }, index) => ({
            ...(isRemoved ? removed(number) : madeChange(number, words)),
            id: `change-${index}`,
          }))
          const at = 1 + (cut % (changes.length - 1))
          for (const part of [changes.slice(0, at), changes.slice(at)]) {
            const library = valueOf(await openLibraryFolder(folder, { rotateAt: 2_000 }))
            valueOf(await library.appendChanges(library.info().lastSeq, part))
            await library.close()
          }
          const alone = new LibraryState()
          changes.forEach((change, index) => alone.apply({ ...change, seq: index + 1 }))
          const { libraryId, hash } = JSON.parse((await linesInNewest(folder))[0]!)
          expect(await linesInNewest(folder)).toEqual([...snapshotLines(alone, libraryId, hash)])
          expect((await verifyLibrary(folder)).problems).toEqual([])
        }),
      ),
      { numRuns: 40 },
    )
  })
})
