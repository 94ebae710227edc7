import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page, Route } from '@playwright/test'
import { decodeHostMessage } from '../src/core/host/host-wire.ts'
import type { ReadChanges } from '../src/core/host/host.ts'
import type { Change } from '../src/core/model/change.ts'
import { newStudy } from '../src/core/model/new-study.ts'
import type { Study } from '../src/core/model/study.ts'
import type { Result } from '../src/core/result.ts'
import { valueOf } from '../src/main/library/changes-for-tests.ts'
import { openLibraryFolder } from '../src/main/library/open-library.ts'
import { verifyLibrary } from '../src/main/library/verify-library.ts'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './fixtures.ts'
import { LibraryScreen } from './pages/library-screen.ts'

const at = '2026-01-31T10:15:02.123Z'
// So many that their rows come in several pages.
const count = 2_000
const notes = 'Invented notes on an invented study. '.repeat(80)

const changedTitle = 'The study that was changed last'

const study = (number: number): Study => ({
  ...newStudy({
    id: `s${number}`,
    addedAt: at,
    origin: { format: 'typed', raw: '', sourceName: null, line: null },
    reference: { type: 'article-journal', title: number === 2 ? changedTitle : `Invented study number ${number}` },
  }),
  notes,
})
const change = (label: string, ...rows: Change['rows']): Change => ({ id: label, label, at, rows })
const added = (number: number) =>
  change(`Added ${number}`, { table: 'studies', key: `s${number}`, before: null, after: study(number) })
const removed = (number: number) =>
  change(`Removed ${number}`, { table: 'studies', key: `s${number}`, before: study(number), after: null })
const done = (number: number) =>
  change(`Set ${number} to done`, {
    table: 'studies',
    key: `s${number}`,
    before: study(number),
    after: { ...study(number), state: 'done' },
  })

/** A library in which the first study was removed long ago and the second set to done last, with a snapshot of each sitting. */
async function written(desk: AppUnderTest): Promise<void> {
  await desk.stop()
  await rm(desk.libraryFolder, { recursive: true })
  await rm(desk.profileFolder, { recursive: true })
  const all = [added(1), removed(1), ...Array.from({ length: count }, (_, index) => added(index + 2))]
  for (const sitting of [all.slice(0, 1_000), all.slice(1_000), [done(2)]]) {
    const library = valueOf(await openLibraryFolder(desk.libraryFolder))
    for (let from = 0; from < sitting.length; from += 500)
      valueOf(await library.appendChanges(library.info().lastSeq, sitting.slice(from, from + 500)))
    await library.close()
  }
}

/** The window's copy says no more what it is, as after a reading that was cut off. */
function forgetCopy(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, failed) => {
        void indexedDB.databases().then(([entry]) => {
          const opening = indexedDB.open(entry!.name!)
          opening.onerror = () => failed(opening.error)
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('meta', 'readwrite')
            transaction.objectStore('meta').clear()
            transaction.oncomplete = () => {
              opening.result.close()
              resolve()
            }
          }
        })
      }),
  )
}

/** Rows of a table of the window's copy. */
function rowsThere(page: Page, table: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, failed) => {
        void indexedDB.databases().then(([entry]) => {
          const opening = indexedDB.open(entry!.name!)
          opening.onerror = () => failed(opening.error)
          opening.onsuccess = () => {
            const counting = opening.result.transaction(name).objectStore(name).count()
            counting.onsuccess = () => {
              opening.result.close()
              resolve(counting.result)
            }
          }
        })
      }),
    table,
  )
}

/** Changes that an answer carries. */
async function changesIn(route: Route): Promise<number> {
  const answer = await route.fetch()
  const result = decodeHostMessage(await answer.body()) as Result<ReadChanges>
  await route.fulfill({ response: answer })
  return result.ok ? result.value.changes.length : 0
}

/** Shows a study of a long list; the focus is on the list's words no more, so that keys do what they do elsewhere. */
async function find(page: Page, title: string): Promise<void> {
  const words = page.getByRole('textbox', { name: 'Filter the list by words' })
  await words.fill(title)
  await words.blur()
}

async function openRemoved(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/removed'
  })
  await expect(page.getByRole('heading', { name: /^Removed/ })).toBeVisible()
}

test('a new window is filled from the newest snapshot; undo is there at once, and what was removed long ago soon', async ({
  desk,
}) => {
  test.skip(desk.shell === 'electron', 'the calls of Electron cannot be held back from here')
  await written(desk)
  const page = await desk.start()
  const library = new LibraryScreen(page)
  await library.expectStudies(count)
  await expect(page.getByText('2,000 studies came back')).toBeVisible()

  // Again, with a folder that is slow to answer for the history: the rows are there without it.
  await forgetCopy(page)
  let isHeld = true
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let asked = 0
  let replayed = 0
  await page.route('**/host/readChanges', async (route) => {
    asked += 1
    // The first is the snapshot's last change, the second what is behind it: nothing.
    if (asked > 2 && isHeld) await held
    const changes = await changesIn(route)
    if (isHeld) replayed += changes
  })
  await page.reload()
  await library.expectStudies(count)
  expect(replayed).toBe(1)
  await find(page, changedTitle)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(library.row(changedTitle)).toContainText('To read')
  await openRemoved(page)
  await expect(page.getByText('history is still being read')).toBeVisible()
  await expect(page.getByText('Nothing was removed')).toHaveCount(0)

  isHeld = false
  letGo()
  await expect(page.getByText('history is still being read')).toHaveCount(0)
  await expect(page.getByText('Invented study number 1', { exact: true })).toBeVisible()
  await expect.poll(() => rowsThere(page, 'changes')).toBe(count + 4)
  await page
    .getByRole('button', { name: /^Restore/ })
    .last()
    .click()
  await library.open()
  await find(page, '')
  await library.expectStudies(count + 1)

  // What was undone before the history was whole is redone and undone after a restart.
  const after = await desk.restart()
  const again = new LibraryScreen(after)
  await again.expectStudies(count + 1)
  await after.keyboard.press('ControlOrMeta+z')
  await again.expectStudies(count)
  await desk.stop()
  expect((await verifyLibrary(desk.libraryFolder)).problems).toEqual([])
})

test('a folder that is lost while its history is still being read: the rows are kept, and brought in', async ({
  desk,
}) => {
  test.skip(desk.shell === 'electron', 'the calls of Electron cannot be held back from here')
  await written(desk)
  const page = await desk.start()
  const library = new LibraryScreen(page)
  await library.expectStudies(count)
  await forgetCopy(page)
  let asked = 0
  await page.route('**/host/readChanges', (route) => {
    asked += 1
    // The rest of the history never comes.
    return asked > 2 ? undefined : route.continue()
  })
  await page.reload()
  await library.expectStudies(count)
  expect(await rowsThere(page, 'studies')).toBe(count)
  await desk.stop()
  await rm(desk.libraryFolder, { recursive: true })

  const again = await desk.start()
  await again.getByRole('button', { name: 'Fill the folder from this window’s copy' }).click()
  await again.getByRole('button', { name: 'Look at what is there' }).click()
  const files = again.getByRole('listitem').filter({ hasText: 'What a window of Evidence Desk had' })
  // All rows in one file, and the little of the history that was here in another.
  const all = files.filter({ hasText: `Bring in ${count.toLocaleString('en-GB')} entries` })
  await all.getByRole('button', { name: /^Bring in/ }).click()
  await expect(files.filter({ hasText: 'Everything in it is in the library' })).toHaveCount(1)
  await new LibraryScreen(again).open()
  await new LibraryScreen(again).expectStudies(count)
})

test('a damaged newest snapshot is told, and the one before is used', async ({ desk }) => {
  await written(desk)
  const snapshots = join(desk.libraryFolder, 'snapshots')
  const newest = (await readdir(snapshots)).find((name) => name.startsWith(`${count + 3}-`) && name.endsWith('.gz'))!
  await writeFile(join(snapshots, newest), 'this is no snapshot')
  const page = await desk.start()
  const library = new LibraryScreen(page)
  await library.expectStudies(count)
  await expect(
    page.getByText(`1 snapshot could not be read back and was passed over: snapshots/${newest}`),
  ).toBeVisible()
  await find(page, changedTitle)
  await expect(library.row(changedTitle)).toContainText('Done')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(library.row(changedTitle)).toContainText('To read')
})

test('a first reading that is cut off in the middle is done again, whole', async ({ desk }) => {
  test.skip(desk.shell === 'electron', 'the calls of Electron cannot be held back from here')
  await written(desk)
  const page = await desk.start()
  const library = new LibraryScreen(page)
  await library.expectStudies(count)
  await forgetCopy(page)
  let pages = 0
  await page.route('**/host/readSnapshotRows', async (route) => {
    pages += 1
    if (pages === 1) await route.continue()
    // The others never come.
  })
  await page.reload()
  await expect.poll(() => pages).toBe(2)
  expect([await rowsThere(page, 'studies'), await rowsThere(page, 'meta')]).toEqual([0, 0])
  await page.unroute('**/host/readSnapshotRows')
  // Cut off once more as soon as the list is there, while its rows are being written.
  await page.reload()
  await library.expectStudies(count)
  await page.reload()
  await library.expectStudies(count)
  await expect.poll(() => rowsThere(page, 'changes')).toBe(count + 3)
  expect(await rowsThere(page, 'studies')).toBe(count)
  expect(await rowsThere(page, 'meta')).toBe(1)
})

test('what is done as soon as the list is there is saved once its rows are', async ({ desk }) => {
  await written(desk)
  const page = await desk.start()
  const library = new LibraryScreen(page)
  await library.expectStudies(count)
  await forgetCopy(page)
  await page.reload()
  await find(page, changedTitle)
  await expect(library.row(changedTitle)).toContainText('Done')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(library.row(changedTitle)).toContainText('To read')
  await desk.stop()
  const verified = await verifyLibrary(desk.libraryFolder)
  expect([verified.problems, verified.changes]).toEqual([[], count + 4])
})
