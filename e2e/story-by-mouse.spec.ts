import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsv } from '../src/core/report/formats/parse-csv-for-tests.ts'
import { expect, test } from './fixtures.ts'
import { ExportScreen } from './pages/export-screen.ts'
import { expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { TableScreen } from './pages/table-screen.ts'

const sample = join(import.meta.dirname, '../resources/public/sample')
const trial = 'Adipose-derived exosome solution'
const pilot = 'Exosome gel on acne scars'

test('a day with the mouse: papers in, read, tagged, put in order, and out to the editor', async ({ desk }) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  const library = new LibraryScreen(page)
  const study = new StudyScreen(page)
  const screens = page.getByRole('navigation', { name: 'Screens' })

  await test.step('three papers are dropped on the window and imported', async () => {
    await expect(page.getByRole('button', { name: 'Open the sample library' })).toBeVisible()
    await importing.drop(
      ['fictional-split-face-trial.pdf', 'fictional-pilot.pdf', 'fictional-review.pdf'].map((name) => ({
        name,
        bytes: readFileSync(join(sample, name)),
      })),
    )
    await importing.importButton().click()
    await library.expectStudies(3)
    await expectSaved(page)
  })

  await test.step('the trial is starred from its menu and opened by a double click', async () => {
    await library.row(trial).click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Star', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Starred 1' })).toBeVisible()
    await library.read(trial)
    await study.ready()
  })

  await test.step('a suggestion is accepted by a click, a sentence is tagged by a drag and a click', async () => {
    await study.head('study-design').click()
    await study
      .field('study-design')
      .getByRole('button', { name: /accepts/ })
      .click()
    await expect(study.field('study-design')).toContainText('accepted')
    await study.selectWithMouse(
      'A computer-made list assigned the exosome solution to the left or to the right side; the other side received saline.',
    )
    await page
      .getByRole('toolbar', { name: 'Tag the selection as' })
      .getByRole('button', { name: /^Limitations/ })
      .click()
    await study.field('limitations').getByRole('button', { name: /^Save/ }).click()
    await expectSaved(page)
    await expect(page.locator('[data-mark^="limitations"][data-kind="highlight"]').first()).toBeVisible()
    await study
      .field('limitations')
      .getByRole('button', { name: /^Go to the quote/ })
      .click()
  })

  await test.step('words are looked for and copied with their page', async () => {
    await page.getByRole('button', { name: /^Search in this paper/ }).click()
    await page.getByRole('textbox', { name: 'Search in this paper' }).fill('assessor-blinded')
    await expect(page.getByRole('listbox', { name: 'Matches' }).getByRole('option')).toHaveCount(2)
    await page.getByRole('option').last().click()
    await page.getByRole('button', { name: 'Close the search' }).click()
    await study.head('study-design').click()
    await study.field('study-design').getByRole('button', { name: 'Copy with reference and page' }).click()
    expect(await desk.clipboard()).toMatch(/^“This was .*\(Marchetta et al\. 2024, p\. 1/)
  })

  await test.step('done, and on to the next; back by the rail', async () => {
    await page.getByRole('button', { name: /^State: In progress/ }).click()
    await page.getByRole('menuitem', { name: /^Done and next/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^(Tadesse|Ferrand)/ })).toBeVisible()
    await screens.getByRole('link', { name: 'Library' }).click()
    await expect(library.row(trial)).toContainText('Done')
    // Enter is for the screen now, not for the link that led here.
    await expect(page.locator('#main')).toBeFocused()
  })

  await test.step('two studies are ticked, labelled, and one taken out and brought back', async () => {
    await library.tick(pilot)
    await page.getByRole('toolbar', { name: 'Selected studies' }).getByRole('button', { name: 'Remove' }).click()
    await library.expectStudies(2)
    await page.getByRole('link', { name: 'Removed' }).click()
    await page.getByRole('button', { name: /^Restore Tadesse/ }).click()
    await expect(page.getByText('Nothing was removed.')).toBeVisible()
    await screens.getByRole('link', { name: 'Library' }).click()
    await library.expectStudies(3)
  })

  await test.step('the table is sorted by a click, and exported as it is shown', async () => {
    await screens.getByRole('link', { name: 'Evidence table' }).click()
    const table = new TableScreen(page)
    await expect(table.grid()).toBeVisible()
    await expect(table.row('Marchetta')).toContainText('Split-face RCT')
    await table.view().click()
    await page.getByRole('menuitemradio', { name: 'All columns' }).click()
    await expect(table.view()).toContainText('All columns')
    await page
      .getByRole('button', { name: /^Export/ })
      .first()
      .click()
    const exporting = new ExportScreen(page)
    await exporting.radio('CSV').click()
    const text = await desk.exported(() => exporting.dialog.getByRole('button', { name: /^Export/ }).click())
    const [header = [], ...rows] = parseCsv(text.slice(1), ',')
    const row = rows.find((each) => each[0]?.startsWith('Marchetta'))
    expect(row?.[header.indexOf('Design: quote')]).toContain('split-face trial')
    expect(row?.[header.indexOf('Limitations: quote')]).toContain('computer-made list')
  })
})
