import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { expectPapersRead, expectSaved } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { TableScreen } from './pages/table-screen.ts'
import { VersionsScreen } from './pages/versions-screen.ts'

/** The words of the evidence table, row by row. */
const tableWords = (page: Page): Promise<readonly string[]> =>
  page.getByRole('grid', { name: 'Evidence table' }).getByRole('row').allInnerTexts()

test('a library goes out as one file, by keyboard, and comes in as a library of its own with the same table', async ({
  desk,
}) => {
  test.skip(desk.shell === 'electron', 'the place of the file is asked by a dialog of the system there')
  const { page } = desk
  await TableScreen.ofSample(page)
  await expectPapersRead(page)
  await expect(page.getByText('3 to check').first()).toBeVisible()
  const before = await tableWords(page)
  const versions = new VersionsScreen(page)
  const card = versions.place('One file for somebody else')

  await test.step('it is saved into the library’s folder, and its size told before', async () => {
    await versions.open()
    await expect(card).toContainText('not yet')
    await card.getByRole('button', { name: 'Save as one file' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Save as one file' })
    await expect(dialog.getByRole('status')).toContainText(/At most [\d.]+ [kM]B, papers and all/)
    await expect(dialog.getByRole('checkbox')).toBeChecked()
    await dialog.getByRole('button', { name: 'Save' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText(/Saved and read back: .*\.evidencedesk/)).toBeVisible()
    await expect(card).toContainText(/last on \d+ \w+, [\d.]+ [kM]B, papers and all/)
  })
  const [fileName] = await readdir(join(desk.libraryFolder, 'exports'))
  const bytes = await readFile(join(desk.libraryFolder, 'exports', fileName!))
  const choose = async (name: string, buffer: Buffer): Promise<void> => {
    const chooser = page.waitForEvent('filechooser')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Choose/ })
      .click()
    await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer })
  }

  await test.step('a damaged file, and one of another thing, are refused with a reason', async () => {
    await card.getByRole('button', { name: 'Open a library file' }).click()
    await choose('notes.evidencedesk', Buffer.from('%PDF-1.7 invented'))
    await expect(page.getByRole('alert')).toContainText('not a library file of Evidence Desk')
    const cut = bytes.subarray(0, bytes.length - 900)
    await choose('cut.evidencedesk', cut)
    await expect(page.getByRole('alert')).toContainText('damaged or was altered')
    expect((await readdir(desk.folder)).filter((name) => name.includes('.part'))).toEqual([])
  })

  await test.step('the whole one is checked and shown before anything is made of it', async () => {
    await choose('colleague.evidencedesk', bytes)
    const contents = page.getByRole('region', { name: 'What is in colleague.evidencedesk' })
    await expect(contents).toContainText(/\d+ studies, 3 PDFs/)
    await expect(contents).toContainText('on this machine already')
    await page.getByRole('button', { name: 'Make this library' }).click()
    await expect(page.getByRole('dialog')).toContainText('was made')
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Open it', exact: true }).click()
    await loaded
    await expect(page.getByRole('heading', { name: /^Library/ })).toBeVisible()
  })

  await test.step('it opens in this window with the same table; what is changed in it is not changed in the other', async () => {
    await new TableScreen(page).open()
    // What is suggested is made again from the papers that came along.
    await expect.poll(() => tableWords(page)).toEqual(before)
    const library = new LibraryScreen(page)
    await library.open()
    await library.setState('Exosome gel on acne scars', 'Done')
    await expectSaved(page)
    // The next start is in the library that is named to it.
    const again = new LibraryScreen(await desk.restart())
    await again.open()
    await expect(again.row('Exosome gel on acne scars')).not.toContainText('Done')
  })
})

test('a version becomes a library of its own, and opens as it was', async ({ desk }) => {
  const { page } = desk
  await TableScreen.ofSample(page)
  const library = new LibraryScreen(page)
  await library.open()
  await library.setState('Exosome gel on acne scars', 'Done')
  await new VersionsScreen(page).open()
  await page.locator('[data-seq="1"]').first().click()
  await page.getByRole('button', { name: /^Open it all as a library of its own/ }).click()
  await expect(page.getByRole('dialog')).toContainText(/as of \d+ \w+ \d{4}” was made/)
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Open it', exact: true }).click()
  await loaded
  // It is told apart from the one it came from.
  await expect(page.getByRole('banner')).toContainText(/what is the evidence\? as of \d+ \w+ \d{4}/)
  await expect(page.getByRole('heading', { name: /^Library/ })).toBeVisible()
  await library.open()
  await expect(library.row('Exosome gel on acne scars')).toContainText('To read')
})
