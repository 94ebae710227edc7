import { existsSync } from 'node:fs'
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { verifyLibrary } from '../src/main/library/verify-library.ts'
import { AppUnderTest } from './app-under-test.ts'
import { expect, programGone, test } from './fixtures.ts'
import { expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'

const first = 'journal/000001.ndjson'

async function withSample(desk: AppUnderTest): Promise<LibraryScreen> {
  await new ImportScreen(desk.page).openSample()
  await new ImportScreen(desk.page).write()
  const library = new LibraryScreen(desk.page)
  await library.open()
  return library
}

const gel = 'Exosome gel on acne scars'
const face = 'Exosomes for the ageing face'

test('a file that is replaced under the running app stops the saving, is told, and loses nothing', async ({ desk }) => {
  const library = await withSample(desk)
  const journal = join(desk.libraryFolder, first)
  await cp(journal, `${journal}.older`)
  await library.setState(gel, 'Done')
  await expectSaved(desk.page)
  // As a program does that synchronises or restores.
  await rename(`${journal}.older`, journal)
  await library.chooseState(face, 'Done')
  await expect(desk.page.getByTestId('save-state')).toContainText('Read-only')
  await expect(library.row(face)).toContainText('To read')
  const bar = desk.page.getByRole('alert').filter({ hasText: 'Another program changed the library folder' })
  await bar.getByRole('button', { name: 'Open the folder again' }).click()

  await expect(desk.page.getByRole('heading', { name: 'Two versions of this library' })).toBeVisible()
  await desk.page.getByRole('button', { name: 'Keep the newer changes' }).click()
  await expect(library.row(gel)).toContainText('Done')
  await library.setState(face, 'Done')
  await expectSaved(desk.page)
  await desk.stop()
  expect((await verifyLibrary(desk.libraryFolder)).problems).toEqual([])
  await rm(desk.profileFolder, { recursive: true })
  const again = new LibraryScreen(await desk.start())
  await expect(again.row(gel)).toContainText('Done')
  await expect(again.row(face)).toContainText('Done')
})

test('what two computers wrote in a folder that synchronises is found, and brought together', async ({ desk }) => {
  await withSample(desk)
  await desk.stop()
  const other = await AppUnderTest.create(desk.program)
  try {
    await cp(desk.libraryFolder, other.libraryFolder, { recursive: true })
    const here = new LibraryScreen(await desk.start())
    await here.setState(gel, 'Done')
    await here.setState(face, 'Done')
    await desk.stop()
    const there = new LibraryScreen(await other.start())
    await there.setState(face, 'In progress')
    await other.stop()
    // The program that synchronises keeps the other computer's files, and ours under another name.
    await rename(join(desk.libraryFolder, first), join(desk.libraryFolder, 'journal/000001 (conflicted copy).ndjson'))
    for (const file of [first, 'journal/head'])
      await cp(join(other.libraryFolder, file), join(desk.libraryFolder, file))
  } finally {
    await other.dispose()
  }

  const page = await desk.start()
  const again = new LibraryScreen(page)
  await expect(again.row(face)).toContainText('In progress')
  await page.getByRole('button', { name: 'Look at what is there' }).click()
  const copy = page.getByRole('listitem').filter({ hasText: 'conflicted copy' })
  await expect(copy).toContainText('2 changes that the library does not have')
  await expect(copy).toContainText('1 was changed here too')
  await copy.getByRole('button', { name: 'Bring in 1 entry' }).click()
  await expect(copy).toContainText('1 is here already')
  await again.open()
  await expect(again.row(gel)).toContainText('Done')
  await expect(again.row(face)).toContainText('In progress')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(again.row(gel)).toContainText('To read')
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await page.getByRole('button', { name: 'Look at what is there' }).click()
  // The copy, and what this window's own copy had.
  for (const left of [2, 1, 0]) {
    await expect(page.getByRole('button', { name: /^Settle/ })).toHaveCount(left)
    if (left > 0)
      await page
        .getByRole('button', { name: /^Settle/ })
        .first()
        .click()
  }
  await expect(page.getByText('Nothing stands beside the library.')).toBeVisible()
  await desk.stop()
  expect((await verifyLibrary(desk.libraryFolder)).problems).toEqual([])
})

test('an emptied folder is no new library: it is asked, and filled again from the window’s copy', async ({ desk }) => {
  const library = await withSample(desk)
  await library.setState(gel, 'Done')
  await desk.stop()
  await rm(desk.libraryFolder, { recursive: true })
  const page = await desk.start()
  await expect(page.getByRole('heading', { name: 'The library is not there' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('This window still has its own copy')
  expect(await readdir(desk.folder)).not.toContain(basename(desk.libraryFolder))
  await page.getByRole('button', { name: 'Fill the folder from this window’s copy' }).click()
  await expect(new LibraryScreen(page).row(gel)).toContainText('Done')
  await desk.stop()
  await rm(desk.profileFolder, { recursive: true })
  await expect(new LibraryScreen(await desk.start()).row(gel)).toContainText('Done')
})

test('a change that was damaged in the folder is put back from the window’s copy', async ({ desk }) => {
  const library = await withSample(desk)
  await library.setState(gel, 'Done')
  await library.setState(face, 'Done')
  await expectSaved(desk.page)
  await desk.stop()
  const journal = join(desk.libraryFolder, first)
  const lines = (await readFile(journal, 'utf8')).split('\n')
  const damaged = lines.length - 3
  await writeFile(journal, lines.with(damaged, (lines[damaged] ?? '').replaceAll('done', 'dust')).join('\n'))
  const page = await desk.start()
  await expect(page.getByText('1 change that could not be read in the folder was put back')).toBeVisible()
  await desk.stop()
  await rm(desk.profileFolder, { recursive: true })
  const again = new LibraryScreen(await desk.start())
  await expect(again.row(gel)).toContainText('Done')
  await expect(again.row(face)).toContainText('Done')
})

test('an import that was killed half-way says how much of it is there, and is taken back', async ({
  desk,
  expectedComplaints,
}) => {
  test.skip(desk.shell === 'electron', 'in Electron the window and the main side are one program with one window')
  expectedComplaints.push(programGone)
  const ris = Array.from({ length: 22_000 }, (_, i) => `TY  - JOUR\nTI  - Moss on wall ${i}\nPY  - 2020\nER  - \n`)
  const importing = new ImportScreen(desk.page)
  await importing.drop([{ name: 'moss.ris', bytes: Buffer.from(ris.join('\n')) }])
  const journal = join(desk.libraryFolder, first)
  const parts = async (): Promise<number> =>
    existsSync(journal) ? (await readFile(journal, 'utf8')).split('\n').length - 1 : 0
  await desk.page.getByRole('button', { name: /^Import 22,?000/ }).click()
  await expect.poll(parts, { intervals: [5] }).toBeGreaterThan(2)
  await desk.killServer()
  // The window goes too: it would take back what it began as soon as the program is there again.
  await desk.page.goto('about:blank')
  await desk.startServer()
  await desk.reopen()
  const bar = desk.page.getByRole('alert').filter({ hasText: 'stopped half-way' })
  await expect(bar).toContainText(/of 22,000 entries were written/)
  await bar.getByRole('button', { name: 'Take it back' }).click()
  await expect(bar).toHaveCount(0)
  await expect(desk.page.getByRole('button', { name: 'Open the sample library' })).toBeVisible()
})

test('a second program only reads, follows what the first writes, and writes once that one is gone', async ({
  desk,
}) => {
  test.skip(desk.shell === 'electron', 'Electron lets a second program only show the first one’s window')
  const library = await withSample(desk)
  const second = await AppUnderTest.create(desk.program, desk.libraryFolder)
  try {
    const page = await second.start()
    const follow = (): Promise<void> => page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')))
    const seen = new LibraryScreen(page)
    await expect(page.getByTestId('save-state')).toContainText('Read-only')
    await library.setState(gel, 'Done')
    await follow()
    await expect(seen.row(gel)).toContainText('Done')
    await desk.stop()
    await follow()
    await expect(page.getByTestId('save-state')).toContainText('Saved')
    await seen.setState(face, 'Done')
    await expectSaved(page)
    await second.stop()
  } finally {
    await second.dispose()
  }
})

test('another computer’s lock is passed over only when the writer says so', async ({ desk }) => {
  await withSample(desk)
  await desk.stop()
  await writeFile(
    join(desk.libraryFolder, 'LOCK'),
    JSON.stringify({ pid: 2 ** 30, host: `not-${hostname()}`, libraryId: '', token: 'theirs', startedAt: '' }),
  )
  const page = await desk.start()
  const bar = page.getByRole('alert').filter({ hasText: `not-${hostname()}` })
  await expect(bar).toContainText('marked as open on another computer')
  await bar.getByRole('button', { name: 'Take it over' }).click()
  await expect(page.getByTestId('save-state')).toContainText('Saved')
  await new LibraryScreen(page).setState(gel, 'Done')
})

test('a slow disk is waited for, and an answer that was lost is looked up: nothing is refused', async ({
  desk,
  expectedComplaints,
}) => {
  test.skip(desk.shell === 'electron', 'the calls of Electron cannot be held back from here')
  expectedComplaints.push(programGone)
  const library = await withSample(desk)
  const { page } = desk
  let letGo = (): void => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/host/appendChanges', async (route) => {
    const response = await route.fetch()
    await held
    await route.fulfill({ response })
  })
  await library.chooseState(gel, 'Done')
  await expect(page.getByTestId('save-state')).toContainText('Saving takes longer than usual')
  letGo()
  await expect(library.row(gel)).toContainText('Done')
  await expectSaved(page)
  await page.unroute('**/host/appendChanges')

  await page.route('**/host/appendChanges', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await library.chooseState(face, 'Done')
  await expect(library.row(face)).toContainText('Done')
  await page.unroute('**/host/appendChanges')
  await library.setState(gel, 'To read')
  await expectSaved(page)
})

test('a field answered in two windows: what was typed second waits until the writer has seen the first', async ({
  desk,
}) => {
  test.skip(desk.shell === 'electron', 'Electron has one window')
  await withSample(desk)
  const here = desk.page
  const there = await here.context().newPage()
  await there.goto(desk.origin)
  const open = async (page: Page): Promise<Locator> => {
    const library = new LibraryScreen(page)
    await library.read(gel)
    const study = new StudyScreen(page)
    await study.ready()
    await study.head('limitations').focus()
    await page.keyboard.press('e')
    return study.field('limitations').getByRole('textbox')
  }
  const first = await open(here)
  const second = await open(there)
  await first.fill('One clinic only')
  await second.fill('No blinding')
  await here.keyboard.press('Enter')
  await expect(first).toHaveCount(0)
  await there.keyboard.press('Enter')
  await expect(there.getByText('was set to “One clinic only” in another window meanwhile')).toBeVisible()
  await expect(second).toHaveValue('No blinding')
  await there.keyboard.press('Enter')
  await expect(new StudyScreen(here).field('limitations')).toContainText('No blinding')
})

test('a full disk of the window’s own copy is said as what it is, and passes by itself', async ({ desk }) => {
  const library = await withSample(desk)
  const { page } = desk
  await page.evaluate(() => {
    const window_ = window as unknown as { put: IDBObjectStore['put'] }
    window_.put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await library.chooseState(gel, 'Done')
  await expect(page.getByTestId('save-state')).toContainText('Saved in the library folder')
  await expect(page.getByTestId('save-state')).toContainText('its disk is full')
  await library.chooseState(face, 'Done')
  await expect(page.getByText('its disk is full').first()).toBeVisible()
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = (window as unknown as { put: IDBObjectStore['put'] }).put
  })
  // Room was made: what was saved is shown, and saving goes on.
  await library.setState(face, 'Done')
  await expect(library.row(gel)).toContainText('Done')
  await expectSaved(page)
})

test('a file of changes that was saved is read back: dropped on the window it stands beside the library', async ({
  desk,
}) => {
  const library = await withSample(desk)
  const { page } = desk
  await library.setState(gel, 'Done')
  await expectSaved(page)
  // One change a line, as earlier versions saved them, and a line that is cut.
  const lines = (await readFile(join(desk.libraryFolder, first), 'utf8')).trimEnd().split('\n')
  const { seq, change } = JSON.parse(lines.at(-1) ?? '') as { seq: number; change: object }
  const saved = JSON.stringify({ ...change, id: 'from-another-day', seq: seq + 1 })
  await page.keyboard.press('ControlOrMeta+z')
  await expect(library.row(gel)).toContainText('To read')
  await new ImportScreen(page).letGo([
    { name: 'changes-not-in-the-folder.ndjson', bytes: Buffer.from(`${saved}\n${saved.slice(0, 90)}`) },
  ])
  await expect(page.getByText('1 line could not be read.').first()).toBeVisible()
  const file = page.getByRole('listitem').filter({ hasText: 'What a window of Evidence Desk had' })
  await file.getByRole('button', { name: 'Bring in 1 entry' }).click()
  await expect(file).toContainText('Everything in it is in the library')
  await library.open()
  await expect(library.row(gel)).toContainText('Done')
})
