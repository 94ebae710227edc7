import { cp, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { SecondPlaceState } from '#core/host/host.ts'
import { inFolder, valueOf } from '../library/changes-for-tests.ts'
import { copyRecordName, writeCopyRecord } from '../library/copy-record.ts'
import { libraryLayout } from '../library/library-layout.ts'
import { openLibraryFolder } from '../library/open-library.ts'
import { verifyLibrary } from '../library/verify-library.ts'
import { rememberedPlaces } from './remembered-places.ts'
import { SecondPlace } from './second-place.ts'
import { changesThere, copyIn, recordOf, workOn } from './second-place-for-tests.ts'

const dayMs = 24 * 3_600_000

/** A library with a second place whose clock and timers the test moves. */
class PlaceDesk {
  readonly library: string
  readonly placeFolder: string
  readonly copy: string
  now = Date.parse('2026-11-01T09:00:00Z')
  seq = 0
  #second: SecondPlace | null = null
  readonly #timers = new Set<{ readonly at: number; readonly act: () => void }>()
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    this.library = join(folder, 'library')
    this.placeFolder = join(folder, 'place')
    this.copy = copyIn(folder)
  }

  async work(count: number): Promise<void> {
    this.seq = (await workOn(this.library, count)).length
    this.#second?.saved()
  }

  /** Opens the library's second place as a start of the app does. */
  async start(): Promise<SecondPlace> {
    const libraryId = await idOf(this.library)
    this.#timers.clear()
    this.#second = new SecondPlace({
      layout: libraryLayout(this.library),
      libraryId,
      lastSeq: () => this.seq,
      places: rememberedPlaces(join(this.#folder, 'data')),
      now: () => new Date(this.now),
      after: (ms, act) => {
        const timer = { at: this.now + ms, act }
        this.#timers.add(timer)
        return () => this.#timers.delete(timer)
      },
    })
    return this.#second
  }

  /** Lets time pass, minute by minute as the timers ask for it. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms
    for (;;) {
      const next = [...this.#timers].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0]
      if (!next) break
      this.now = next.at
      this.#timers.delete(next)
      next.act()
      await this.settled()
    }
    this.now = end
  }

  /** What is told when no copying goes on any more. */
  async settled(): Promise<SecondPlaceState> {
    for (;;) {
      const state = await this.#second?.look()
      if (!state) throw new Error('no second place')
      if (!state.copying) return state
      // The disk has its turn.
      await setImmediate()
    }
  }
}

async function idOf(folder: string): Promise<string> {
  const library = valueOf(await openLibraryFolder(folder))
  await library.close()
  return library.info().libraryId
}

async function withDesk(work: (desk: PlaceDesk, second: SecondPlace) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const desk = new PlaceDesk(folder)
    await desk.work(4)
    await mkdir(desk.placeFolder)
    await work(desk, await desk.start())
  })
}

describe('a second place', () => {
  it('is copied to when it is chosen, after a quarter of an hour of work, at close, and remembered', () =>
    withDesk(async (desk, second) => {
      expect(await second.look()).toBeNull()
      valueOf(await second.choose(desk.placeFolder))
      expect(await desk.settled()).toMatchObject({
        name: 'place',
        isCurrent: true,
        level: 'good',
        isSameDisk: true,
        problem: null,
        lastCopy: { seq: 4 },
      })
      await desk.work(2)
      await desk.pass(14 * 60_000)
      expect(await desk.settled()).toMatchObject({ isCurrent: false, lastCopy: { seq: 4 } })
      await desk.pass(2 * 60_000)
      expect(await desk.settled()).toMatchObject({ isCurrent: true, lastCopy: { seq: 6 } })
      await desk.work(1)
      await second.close(5_000)
      expect((await recordOf(desk.copy)).copy?.seq).toBe(7)
      await desk.start()
      expect(await desk.settled()).toMatchObject({ name: 'place', isCurrent: true })
    }))

  it('that a close leaves unfinished goes on at the next start', () =>
    withDesk(async (desk, second) => {
      valueOf(await second.choose(desk.placeFolder))
      await desk.settled()
      await desk.work(3)
      desk.now += 60_000
      await second.close(0)
      // Nor does one that is closed begin by itself, beside the next one.
      expect(await second.look()).toMatchObject({ isCurrent: false, copying: null })
      expect((await verifyLibrary(desk.copy)).problems).toEqual([])
      await desk.start()
      await desk.pass(2 * 60_000)
      expect(await desk.settled()).toMatchObject({ isCurrent: true, lastCopy: { seq: 7 } })
    }))

  it('that is missing is told, its age in amber from 4 and in red from 7 days, and copied to as soon as it is back', () =>
    withDesk(async (desk, second) => {
      valueOf(await second.choose(desk.placeFolder))
      await desk.settled()
      await rename(desk.placeFolder, `${desk.placeFolder} away`)
      desk.now += 20 * dayMs
      // Nothing is newer than the copy: it does not grow old.
      expect(await desk.settled()).toMatchObject({
        isCurrent: true,
        level: 'good',
        ageDays: 0,
        problem: { kind: 'missing' },
      })
      desk.now -= 20 * dayMs
      await desk.work(1)
      for (const [days, level] of [
        [3, 'good'],
        [4, 'warning'],
        [6, 'warning'],
        [7, 'bad'],
        [40, 'bad'],
      ] as const) {
        const before = desk.now
        desk.now += days * dayMs
        expect(await desk.settled()).toMatchObject({ level, ageDays: days, problem: { kind: 'missing' } })
        desk.now = before
      }
      // The next start knows it too, without the disk.
      await desk.start()
      desk.now += 5 * dayMs
      expect(await desk.settled()).toMatchObject({ ageDays: 5, level: 'warning', lastCopy: { seq: 4 } })
      // An empty place under the same name is none: a disk that is not mounted.
      await mkdir(desk.placeFolder)
      expect(await desk.settled()).toMatchObject({ problem: { kind: 'missing' } })
      await rm(desk.placeFolder, { recursive: true })
      await rename(`${desk.placeFolder} away`, desk.placeFolder)
      expect(await desk.settled()).toMatchObject({
        isCurrent: true,
        level: 'good',
        problem: null,
        lastCopy: { seq: 5 },
      })
      expect(await changesThere(desk.copy)).toHaveLength(5)
    }))

  it('that holds another library, or other changes, is told in red and left alone; a new one is begun beside it', () =>
    withDesk(async (desk, second) => {
      valueOf(await second.choose(desk.placeFolder))
      await desk.settled()
      const record = await recordOf(desk.copy)
      await writeCopyRecord(desk.copy, { ...record, libraryId: 'another' })
      expect(await desk.settled()).toMatchObject({ level: 'bad', problem: { kind: 'another-library' } })
      await writeCopyRecord(desk.copy, record)
      // The library is put back to a state before the copy.
      await rm(desk.library, { recursive: true })
      const older = valueOf(await openLibraryFolder(desk.library, { libraryId: record.libraryId }))
      await older.close()
      await desk.work(1)
      await desk.pass(20 * 60_000)
      expect(await desk.settled()).toMatchObject({ level: 'bad', problem: { kind: 'other-changes' } })
      expect(await recordOf(desk.copy)).toEqual(record)
      expect(await second.choose(desk.placeFolder)).toMatchObject({ kind: 'conflict' })
      valueOf(await second.chooseBeside())
      expect(await desk.settled()).toMatchObject({ isCurrent: true, level: 'good', problem: null })
      expect(await changesThere(`${desk.copy} 2`)).toHaveLength(1)
      expect(await changesThere(desk.copy)).toHaveLength(4)
      valueOf(await second.stop())
      expect(await second.look()).toBeNull()
      expect(await changesThere(`${desk.copy} 2`)).toHaveLength(1)
    }))

  it('is refused where the library is, around it, in it, through a link, or where another library is', () =>
    withDesk(async (desk, second) => {
      const refused = async (folder: string, words: RegExp): Promise<void> =>
        expect(await second.choose(folder)).toMatchObject({
          ok: false,
          kind: 'refused',
          message: expect.stringMatching(words),
        })
      await refused(desk.library, /own folder/)
      await refused(join(desk.library, 'papers'), /lies in the library/)
      await refused(join(desk.library, '..'), /lies in this folder/)
      await symlink(desk.library, join(desk.placeFolder, 'link'))
      await refused(join(desk.placeFolder, 'link'), /own folder/)
      await rm(join(desk.placeFolder, 'link'))
      await symlink(desk.library, join(desk.placeFolder, 'library - Evidence Desk copy'))
      await refused(desk.placeFolder, /worked in/)
      await rm(join(desk.placeFolder, 'library - Evidence Desk copy'))
      const other = join(desk.placeFolder, 'other')
      await workOn(other, 1)
      await refused(other, /“other” is a library that is worked in/)
      await refused(join(other, 'papers'), /worked in/)
      // Two libraries of one name on one stick.
      const twin = join(desk.placeFolder, '..', 'twin', 'library')
      await workOn(twin, 1)
      valueOf(await second.choose(desk.placeFolder))
      await desk.settled()
      const ofTwin = new SecondPlace({
        layout: libraryLayout(twin),
        libraryId: await idOf(twin),
        lastSeq: () => 1,
        places: rememberedPlaces(join(desk.placeFolder, '..', 'twin data')),
      })
      expect(await ofTwin.choose(desk.placeFolder)).toMatchObject({
        kind: 'refused',
        message: expect.stringContaining('another library'),
      })
      expect(await ofTwin.choose(desk.copy)).toMatchObject({
        kind: 'refused',
        message: expect.stringContaining('“library”'),
      })
      await ofTwin.close(0)
      expect(await ofTwin.choose(join(desk.placeFolder, 'nowhere'))).toMatchObject({ ok: false, kind: 'not-found' })
    }))

  it('that cannot be written is told, and tried again', () =>
    withDesk(async (desk, second) => {
      valueOf(await second.choose(desk.placeFolder))
      await desk.settled()
      await desk.work(1)
      // A file in the place of a folder, as a broken disk may show it.
      await rename(join(desk.copy, 'journal'), join(desk.copy, 'journal away'))
      await writeFile(join(desk.copy, 'journal'), '')
      await desk.pass(16 * 60_000)
      expect((await desk.settled()).problem).not.toBeNull()
      await rm(join(desk.copy, 'journal'))
      await rename(join(desk.copy, 'journal away'), join(desk.copy, 'journal'))
      await desk.pass(12 * 60_000)
      expect(await desk.settled()).toMatchObject({ problem: null, isCurrent: true })
    }))

  it('is copied back by hand, or opened read-only and made a library of', () =>
    withDesk(async (desk, second) => {
      valueOf(await second.choose(desk.placeFolder))
      await desk.settled()
      const opened = valueOf(await openLibraryFolder(desk.copy))
      expect(opened.info().readOnly).toMatchObject({
        kind: 'copy',
        message: expect.stringContaining('a copy of “library”'),
      })
      expect(await opened.appendChanges(4, [])).toMatchObject({ ok: false, kind: 'read-only' })
      await opened.close()
      const back = join(desk.placeFolder, '..', 'back')
      await cp(desk.copy, back, { recursive: true })
      await rm(join(back, copyRecordName))
      expect((await verifyLibrary(back)).problems).toEqual([])
      await workOn(back, 1)
      expect(await verifyLibrary(back)).toMatchObject({ problems: [], changes: 5 })
    }))
})
