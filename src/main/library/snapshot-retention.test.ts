import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LibraryState } from '#core/history/library-state.ts'
import { snapshotLines } from '#core/history/snapshot.ts'
import { inFolder } from './changes-for-tests.ts'
import { noHash } from './journal-line.ts'
import { fileNameTime, libraryLayout } from './library-layout.ts'
import { outdatedSnapshots, pruneSnapshots, weeklyBytes, type SizedSnapshot } from './snapshot-retention.ts'
import { keepSnapshot, snapshotsThere } from './snapshots.ts'

const now = new Date('2026-06-30T12:00:00Z')
const hourMs = 3_600_000
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * hourMs)
const made = (seq: number, hours: number, sizeBytes = 1_000): SizedSnapshot => ({
  fileName: `${seq}-${fileNameTime(hoursAgo(hours))}.ndjson.gz`,
  seq,
  at: hoursAgo(hours),
  sizeBytes,
  isKept: false,
})
const linesAt = (seq: number) => snapshotLines(LibraryState.from({ seq, hasOddRows: false }, []), 'library', noHash)

describe('old snapshots', () => {
  it('of 24 hours are all kept, then one a day for 30 days, then one a week', () => {
    const everyHour = Array.from({ length: 24 * 100 }, (_, index) => made(24 * 100 - index, index))
    const outdated = new Set(outdatedSnapshots(everyHour, new Set(), now).map((snapshot) => snapshot.fileName))
    const kept = everyHour.filter((snapshot) => !outdated.has(snapshot.fileName))
    const between = (from: number, to: number): number =>
      kept.filter(
        ({ at }) => now.getTime() - at.getTime() >= from * hourMs && now.getTime() - at.getTime() < to * hourMs,
      ).length
    expect(between(0, 24)).toBe(24)
    expect(between(24, 24 * 30)).toBeGreaterThanOrEqual(28)
    expect(between(24, 24 * 30)).toBeLessThanOrEqual(30)
    expect(between(24 * 30, 24 * 100)).toBeGreaterThanOrEqual(9)
    expect(between(24 * 30, 24 * 100)).toBeLessThanOrEqual(12)
  })

  it('of weeks are kept as far as there is room for them, newest first', () => {
    const weekly = [40, 50, 60, 70].map((days, index) => made(10 - index, days * 24, weeklyBytes * 0.4))
    expect(outdatedSnapshots(weekly, new Set(), now)).toEqual(weekly.slice(2))
  })

  it('that may not be touched or are kept for good never go, nor does the newest, whatever the clock says', () => {
    const snapshot = fc
      .record({ seq: fc.nat(1_000), hours: fc.integer({ min: -1_000, max: 10_000 }) })
      .map(({ seq, hours }) => made(seq, hours))
    fc.assert(
      fc.property(fc.array(snapshot, { minLength: 1, maxLength: 40 }), fc.nat(5), (snapshots, count) => {
        const untouchable = new Set(snapshots.slice(0, count).map(({ fileName }) => fileName))
        const outdated = outdatedSnapshots(snapshots, untouchable, now)
        expect(outdated.filter(({ fileName }) => untouchable.has(fileName))).toEqual([])
        expect(outdated.length).toBeLessThan(snapshots.length)
        const kept = snapshots.map((each) => ({ ...each, isKept: true }))
        expect(outdatedSnapshots(kept, new Set(), now)).toEqual([])
      }),
    )
  })

  it('go only while three newer ones still hold their checksum', async () =>
    inFolder(async (folder) => {
      const layout = libraryLayout(folder)
      for (let seq = 1; seq <= 6; seq += 1) await keepSnapshot(layout, linesAt(seq), seq, hoursAgo(24 * 10 - seq))
      const names = (await snapshotsThere(layout)).map(({ fileName }) => fileName)
      for (const name of names.slice(-4)) await writeFile(join(layout.snapshots, name), 'damaged')
      expect(await pruneSnapshots(layout, now)).toEqual([])
      await keepSnapshot(layout, linesAt(7), 7, hoursAgo(24 * 10 - 7))
      expect(await pruneSnapshots(layout, now)).toEqual(names.slice(2).toReversed())
      expect(await readdir(layout.snapshots)).toHaveLength(6)
    }))
})
