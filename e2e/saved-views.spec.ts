import { spawnSync } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseCsv } from '../src/core/report/formats/parse-csv-for-tests.ts'
import { axeIn } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { exportedCsv } from './pages/export-screen.ts'
import { expectPapersRead, expectSaved } from './pages/import-screen.ts'
import { runCommand } from './pages/palette.ts'
import { TableScreen } from './pages/table-screen.ts'

const headline = ['Reference', 'Design', 'N (people)', 'Main result', 'Conflict of interest', 'Funding']

/** A choice of the menu of views, by keyboard. */
async function choose(table: TableScreen, role: 'menuitem' | 'menuitemradio', name: string): Promise<void> {
  await table.page.keyboard.press('Alt+v')
  const item = table.page.getByRole(role, { name, exact: true })
  // The menu takes the keyboard to its first line once it is open.
  await expect(table.page.getByRole('menuitemradio').first()).toBeFocused()
  await item.press('Enter')
  await expect(table.page.getByRole('menu')).toHaveCount(0)
}

test('a view is made, changed, saved, found again in another profile, deleted and brought back', async ({ desk }) => {
  let table = await TableScreen.ofSample(desk.page)

  await test.step('a fresh library shows what a claim is judged by, whole in 1280 pixels', async () => {
    await expect(table.view()).toHaveText('View: Headline')
    expect(await table.headings()).toEqual(headline)
    for (const name of headline)
      await expect(table.grid().getByRole('columnheader', { name })).toBeInViewport({ ratio: 1 })
  })

  await test.step('order, filter and grouping make another table, which is saved under a name', async () => {
    const { page } = desk
    await table.heading('N (people)').focus()
    await page.keyboard.press('ControlOrMeta+ArrowLeft')
    await table.menu('Funding', 'Hide the column')
    await table.menu('Design', 'Group by this')
    await table.filter('Reference', 'e')
    await expect(table.view()).toHaveText('View: Headlinechanged')
    // From within the filter, and where nothing moves.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await choose(table, 'menuitem', 'Save as…')
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    const name = page.getByRole('textbox', { name: 'Name' })
    await expect(name).toHaveValue('Headline 2')
    for (const [typed, refused] of [
      ['', 'A view needs a name.'],
      ['  HEADLINE ', 'There is a view of that name already.'],
      ['a'.repeat(81), 'A view’s name has 80 characters at most; this one has 81.'],
    ] as const) {
      await name.fill(typed)
      await page.keyboard.press('Enter')
      await expect(page.getByText(refused)).toBeVisible()
    }
    await name.fill('For the editor')
    await page.keyboard.press('Enter')
    await expect(page.getByText('The view “For the editor” was saved in the library.')).toBeVisible()
    await expect(table.view()).toHaveText('View: For the editor')
    await expectSaved(page)
  })

  await test.step('a change of it is marked, and saved; undo and redo are of the view', async () => {
    const { page } = desk
    await table.menu('N (people)', 'Largest first')
    await expect(table.view()).toContainText('changed')
    await runCommand(page, 'Save the changes of the view')
    await expect(page.getByText('The view “For the editor” shows this from now on.')).toBeVisible()
    await expect(table.view()).not.toContainText('changed')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(table.view()).toContainText('changed')
    await expect(table.grid().locator('[aria-sort="descending"]')).toHaveCount(1)
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(table.view()).not.toContainText('changed')
  })

  await test.step('another view is chosen by mouse; what was not saved can be had again', async () => {
    const { page } = desk
    await table.menu('Conflict of interest', 'Hide the column')
    await table.view().click()
    await page.getByRole('menuitemradio', { name: 'All columns' }).click()
    await expect(page.getByRole('button', { name: /^Columns (\d+) of \1$/ })).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: /^11 studies$/ })).toBeVisible()
    await expect(page.getByText('What was shown before is not saved in “For the editor”.')).toBeVisible()
    await page.getByRole('button', { name: 'Show it again' }).click()
    await expect(table.view()).toHaveText('View: For the editorchanged')
    expect(await table.headings()).toEqual(['Reference', 'N (people)', 'Design', 'Main result'])
    await choose(table, 'menuitem', 'Back to the view')
    await expect(table.view()).toHaveText('View: For the editor')
  })

  await test.step('a new profile finds it in the folder, and exports what it shows', async () => {
    await desk.stop()
    await rm(desk.profileFolder, { recursive: true })
    await desk.start()
    table = new TableScreen(desk.page)
    await table.open()
    await expect(table.view()).toHaveText('View: Headline')
    await runCommand(desk.page, 'Show the view “For the editor”')
    await expect(table.view()).toHaveText('View: For the editor')
    expect(await table.headings()).toEqual(['Reference', 'N (people)', 'Design', 'Main result', 'Conflict of interest'])
    await expect(desk.page.getByRole('button', { name: 'Grouped by Design' })).toBeVisible()
    await expect(desk.page.getByRole('button', { name: 'Remove the filter of Reference' })).toContainText(
      'contains “e”',
    )
    await expect(table.grid().getByRole('columnheader', { name: 'N (people)' })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    // The papers are read anew for a new profile; what they suggest is in the file.
    await expectPapersRead(desk.page)
    const text = await exportedCsv(desk)
    const [header = []] = parseCsv(text.slice(1), ',')
    expect(header.indexOf('N (people)')).toBeLessThan(header.indexOf('Design'))
    expect(header).not.toContain('Funding')
    const written = join(desk.folder, 'by-command.csv')
    const words = ['export', desk.libraryFolder, '--view', 'For the editor', '--out', written]
    spawnSync(process.execPath, [join(import.meta.dirname, '..', 'out', 'main', 'cli.js'), ...words])
    expect(await readFile(written, 'utf8'), 'the command line writes the same file').toBe(text)
  })

  await test.step('it is renamed, duplicated, deleted, and undo brings it back', async () => {
    const { page } = desk
    await choose(table, 'menuitem', 'Rename…')
    await page.getByRole('textbox', { name: 'Name' }).fill('עבור העורך')
    await page.keyboard.press('Enter')
    await expect(table.view()).toHaveText('View: עבור העורך')
    await expect(table.view()).toBeFocused()
    await choose(table, 'menuitem', 'Duplicate')
    await expect(table.view()).toHaveText('View: עבור העורך 2')
    await choose(table, 'menuitem', 'Delete')
    await expect(table.view()).toHaveText('View: No view')
    await expect(desk.page.getByRole('button', { name: 'Grouped by Design' })).toBeVisible()
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect(table.view()).toHaveText('View: עבור העורך 2')
  })
})

test('two windows: what the other one did to a view is seen, and never written over unseen', async ({ desk }) => {
  test.skip(desk.shell === 'electron', 'Electron has one window')
  const { page } = desk
  const table = await TableScreen.ofSample(page)
  await table.menu('Funding', 'Hide the column')
  await runCommand(page, 'Save as a new view')
  await page.getByRole('textbox', { name: 'Name' }).fill('Shared')
  await page.keyboard.press('Enter')
  await expect(table.view()).toHaveText('View: Shared')
  await expectSaved(page)

  const other = await page.context().newPage()
  await other.goto(page.url())
  const second = new TableScreen(other)
  await expect(second.view()).toHaveText('View: Shared')

  await test.step('changed in the other window: here it is marked, and a change of one’s own is not written over it', async () => {
    await second.menu('Main result', 'Hide the column')
    await choose(second, 'menuitem', 'Save changes')
    await expect(second.view()).toHaveText('View: Shared')
    await page.bringToFront()
    await expect(table.view()).toHaveText('View: Sharedchanged')
    await table.menu('Design', 'Hide the column')
    await choose(table, 'menuitem', 'Save changes')
    await expect(page.getByText('The view “Shared” was changed since you chose it')).toBeVisible()
    await choose(table, 'menuitem', 'Back to the view')
    expect(await table.headings()).toEqual(['Reference', 'Design', 'N (people)', 'Conflict of interest'])
  })

  await test.step('deleted in the other window: what is shown stays', async () => {
    await other.bringToFront()
    await choose(second, 'menuitem', 'Delete')
    await page.bringToFront()
    await expect(table.view()).toHaveText('View: No view')
    expect(await table.headings()).toEqual(['Reference', 'Design', 'N (people)', 'Conflict of interest'])
  })
})

test('a field that is gone stays in the view, is left out of what is shown, and is told', async ({ desk }) => {
  const { page } = desk
  const table = await TableScreen.ofSample(page)
  const field = async (act: () => Promise<void>) => {
    await page.keyboard.press('Alt+8')
    await act()
    await page.keyboard.press('Alt+3')
    await expect(table.grid()).toBeVisible()
  }
  await field(async () => {
    await page.getByRole('textbox', { name: 'Name of a new field' }).fill('Dose')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Name of the field Dose' })).toBeVisible()
  })
  await page.keyboard.press('Alt+c')
  await page.getByRole('checkbox', { name: 'Dose' }).press(' ')
  await page.keyboard.press('Escape')
  await table.menu('Dose', 'Group by this')
  await runCommand(page, 'Save as a new view')
  await page.getByRole('textbox', { name: 'Name' }).fill('By dose')
  await page.keyboard.press('Enter')
  await expect(table.view()).toHaveText('View: By dose')

  await field(async () => {
    await page.getByRole('button', { name: 'Remove the field Dose' }).click()
    await expect(page.getByRole('textbox', { name: 'Name of the field Dose' })).toHaveCount(0)
  })
  await expect(table.view()).toHaveText('View: By dose')
  expect(await table.headings()).toEqual(headline)
  await expect(page.locator('[data-group]')).toHaveCount(0)
  await page.keyboard.press('Alt+v')
  await expect(
    page.getByText('1 column of the view is not in this library now, and left out.').filter({ visible: true }),
  ).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    const { violations } = await axeIn(page).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  }
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(table.heading('Dose')).toBeVisible()
  await expect(page.locator('[data-group]').first()).toBeVisible()
})
