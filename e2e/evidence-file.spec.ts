import { spawnSync } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './fixtures.ts'
import { exportedCsv, ExportScreen } from './pages/export-screen.ts'
import { expectPapersRead, expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { TableScreen } from './pages/table-screen.ts'
import { madePaper, words } from './study-papers.ts'

test('evidence goes out as JSON and comes into an empty library: the same table, quotes at their places once the PDF is there', async ({
  desk,
}) => {
  test.skip(desk.shell === 'electron', 'two desks are started, of which the fixture knows one')
  const { page } = desk
  const paper = { name: 'itching.pdf', bytes: await madePaper() }
  const importing = new ImportScreen(page)
  await importing.drop([paper])
  await importing.write()
  await new LibraryScreen(page).read(words.title)
  const study = new StudyScreen(page)
  await study.ready()
  await study.accept('sample-size')
  await study.accept('study-design')
  await study.tagSentence(words.limitation, 'l')
  await page.keyboard.press('Enter')
  await expectSaved(page)
  const exporting = new ExportScreen(page)

  await test.step('a marked copy is the same from the window and from the command line', async () => {
    await exporting.open()
    await exporting.radio('PDF copies with marks').check()
    await expect(exporting.checkbox('Suggestions not decided yet')).toBeDisabled()
    await expect(exporting.dialog.getByText('only what is confirmed is marked')).toBeVisible()
    await expect(exporting.radio('All')).toBeDisabled()
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('ControlOrMeta+Enter')])
    const folder = join(desk.folder, 'marked')
    await mkdir(folder)
    const marked = spawnSync(process.execPath, ['out/main/cli.js', 'mark', desk.libraryFolder, '--out', folder])
    expect([marked.status, marked.stdout.toString()]).toEqual([0, `${file.suggestedFilename()}\n`])
    const copy = await readFile(join(folder, file.suggestedFilename()))
    expect(copy.equals(await readFile(await file.path()))).toBe(true)
  })

  await new TableScreen(page).open()
  const before = await exportedCsv(desk, 'All')
  await exporting.open()
  await exporting.radio('Everything').check()
  const json = Buffer.from(await exporting.written(desk))

  const other = await AppUnderTest.create('browser')
  try {
    await other.start()
    const [there, library] = [other.page, new LibraryScreen(other.page)]
    const taking = new ImportScreen(there)

    await test.step('the file is chosen in the import box of another, empty library', async () => {
      await there.keyboard.press('Alt+7')
      const [chooser] = await Promise.all([
        there.waitForEvent('filechooser'),
        there.getByRole('button', { name: /Choose files/ }).click(),
      ])
      await chooser.setFiles({ name: 'evidence.json', mimeType: 'application/json', buffer: json })
      await expect(there.getByText(/Took in 1 study and 3 answers/)).toContainText('drop them in')
      await library.open()
      await expect(library.row(words.title)).toBeVisible()
    })

    await test.step('its PDF is dropped in, and the table is the same, every quote found', async () => {
      await taking.drop([paper])
      await expect(taking.rows().filter({ hasText: paper.name })).toContainText(/Attach to Example and Sample 2026/)
      await taking.write()
      await expectPapersRead(there)
      await new TableScreen(there).open()
      expect(await exportedCsv(other, 'All')).toBe(before)
    })

    await test.step('a quote opens at its place', async () => {
      await library.open()
      await library.read(words.title)
      const again = new StudyScreen(there)
      await again.ready()
      await again.head('limitations').focus()
      await there.keyboard.press('Enter')
      await expect(there.locator('[data-mark^="limitations"]').first()).toBeInViewport()
    })
    expect(other.outsideRequests()).toEqual([])
    expect(other.complaints).toEqual([])
  } finally {
    await other.dispose()
  }
})

test('an export while papers are still being read says whose suggestions are missing, and takes them in', async ({
  desk,
}) => {
  test.skip(desk.shell === 'electron', 'holds a request back, which goes over a protocol of the app there')
  const { page } = desk
  await TableScreen.ofSample(page)
  await expect(page.getByText('3 to check').first()).toBeVisible()
  const complete = await exportedCsv(desk)
  const exporting = new ExportScreen(page)

  let goOn = () => {}
  const held = new Promise<void>((release) => {
    goOn = release
  })
  await page.route(/\.wasm$/, async (route) => {
    await held
    await route.continue()
  })
  await forgetReadPapers(page)
  await page.reload()
  await expect(page.getByRole('grid', { name: 'Evidence table' })).toContainText('Marchetta')
  await exporting.open()
  await exporting.radio('CSV').check()
  await expect(exporting.dialog).toContainText('3 papers are still being read; their suggestions are not in yet.')
  await exporting.checkbox('Suggestions not decided yet').uncheck()
  await expect(exporting.dialog).not.toContainText('still being read')
  await exporting.checkbox('Suggestions not decided yet').check()

  goOn()
  const take = exporting.dialog.getByRole('button', { name: 'Take them in' })
  await expect(take).toBeVisible()
  await expect(exporting.dialog).not.toContainText('still being read')
  await expect(exporting.dialog).toContainText('there are none')
  await take.focus()
  await page.keyboard.press('Enter')
  await expect(take).toHaveCount(0)
  await expect(exporting.dialog).toContainText('that nobody has confirmed')
  expect(await exporting.written(desk)).toBe(complete)
})

/** What a new version of the rules does: all papers are to be read again. */
async function forgetReadPapers(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [{ name = '' } = {}] = (await indexedDB.databases()).filter((each) => each.name?.includes('evidence'))
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error(String(request.error))))
      })
    const database = await done(indexedDB.open(name))
    for (const store of ['pageTexts', 'plainTexts', 'suggestions'])
      await done(database.transaction(store, 'readwrite').objectStore(store).clear())
    database.close()
  })
}
