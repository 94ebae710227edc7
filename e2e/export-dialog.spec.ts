import type { Page } from '@playwright/test'
import { parseCsv } from '../src/core/report/formats/parse-csv-for-tests.ts'
import { axeIn } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { ExportScreen } from './pages/export-screen.ts'
import { expectPapersRead, expectSaved } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { TableScreen } from './pages/table-screen.ts'

test('the dialog by keyboard: a preset, a choice of one’s own, chosen rows, the name; it remembers, and gives the keyboard back', async ({
  desk,
}) => {
  const { page } = desk
  const table = await TableScreen.ofSample(page)
  await expectPapersRead(page)
  await table.goTo('Marchetta', 'Design')
  await expect(table.row('Marchetta')).toContainText('Split-face RCT')
  const exporting = new ExportScreen(page)
  await exporting.open()

  await test.step('what is there is counted, every quote looked up, the first page shown, nothing amiss for axe', async () => {
    await expect(exporting.radio('Table as shown')).toBeFocused()
    await expect(exporting.lookedUp()).toContainText(/All \d+ quotes found word for word/)
    await expect(exporting.dialog.getByRole('table', { name: 'Sheet Evidence' })).toContainText('Marchetta')
    const { violations } = await axeIn(page).include('[role="dialog"]').analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
    for (let steps = 0; steps < 40; steps++) await page.keyboard.press('Tab')
    await expect(exporting.dialog.locator(':focus')).toHaveCount(1)
  })

  await test.step('a preset sets the switches; a switch of one’s own is called so', async () => {
    await exporting.radio('For the fact-checker').focus()
    await page.keyboard.press('ArrowLeft')
    await expect(exporting.radio('For the editor')).toBeChecked()
    await expect(exporting.checkbox('Suggestions not decided yet')).not.toBeChecked()
    await expect(exporting.lookedUp()).toContainText('No quotes')
    await exporting.radio('CSV').check()
    await exporting.checkbox('Notes').focus()
    await page.keyboard.press(' ')
    await expect(exporting.dialog.getByText('Own choice')).toBeVisible()
    await exporting.checkbox('Suggestions not decided yet').check()
  })

  await test.step('the chosen row alone, under a name made safe, with what was found said', async () => {
    await exporting.radio('Chosen rows').check()
    await exporting.dialog.getByRole('textbox', { name: 'Name' }).fill('a/b: proof?')
    await expect(exporting.dialog.getByText('Saved as “a b proof.csv”')).toBeVisible()
    const { name, bytes } = await desk.exportedFile(() => page.keyboard.press('ControlOrMeta+Enter'))
    expect(name).toBe('a b proof.csv')
    const [header = [], ...rows] = parseCsv(bytes.toString('utf8').slice(1), ',')
    expect(rows.map(([study]) => study)).toEqual([expect.stringContaining('Marchetta')])
    expect(rows[0]?.[header.indexOf('Design: quote looked up')]).toBe('found word for word')
    await expect(exporting.dialog).toHaveCount(0)
    await expect(page.getByText(/^Exported 1 study as .* All \d+ quotes found word for word\./)).toBeVisible()
    await expect(table.cursor()).toContainText('Split-face RCT')
  })

  await test.step('the next time is like the last', async () => {
    await exporting.open()
    await expect(exporting.dialog.getByText(/last time: CSV, \d+ \w+/)).toBeVisible()
    await expect(exporting.checkbox('Notes')).toBeChecked()
    await expect(exporting.radio('Table as shown')).toBeChecked()
    await page.keyboard.press('Escape')
    await expect(exporting.dialog).toHaveCount(0)
    await expect(table.cursor()).toBeVisible()
  })

  await test.step('where no study passes the filters it says why nothing can be exported', async () => {
    await table.filter('Main result', 'no such words')
    await expect(page.getByText('0 of 11 studies shown')).toBeVisible()
    await page.getByRole('button', { name: 'Export 0 studies' }).click()
    await expect(exporting.dialog.getByText('No study passes the filters of the table.')).toBeVisible()
    await expect(exporting.dialog.getByRole('button', { name: /^Export/ })).toBeDisabled()
    await exporting.radio('Whole library').check()
    await expect(exporting.dialog.getByRole('button', { name: /^Export/ })).toBeEnabled()
  })
})

test('by mouse from library and study: a lost quote is told and found by Look, a retracted study left out', async ({
  desk,
}) => {
  const { page } = desk
  await TableScreen.ofSample(page)
  const library = new LibraryScreen(page)
  const study = new StudyScreen(page)
  const exporting = new ExportScreen(page)

  await test.step('a study is confirmed and marked as retracted', async () => {
    await library.open()
    await library.read('Adipose-derived exosome solution')
    await study.ready()
    await study.accept('sample-size')
    await study.accept('study-design')
    await page.keyboard.press('e')
    await page.getByTestId('editor').getByRole('button', { name: 'Retracted' }).click()
    await page.getByTestId('editor').getByRole('button', { name: /^Save/ }).click()
    await expectSaved(page)
  })

  await test.step('its paper does not say any more what was quoted', async () => {
    await changePageText(page, 'Twenty-eight people', 'Eleven people or so')
    await library.open()
    await page.getByRole('button', { name: 'Export…' }).click()
    await expect(exporting.radio('List as shown')).toBeChecked()
    await expect(exporting.lookedUp()).toContainText(/found word for word.* not found/)
    await expect(exporting.lookedUp()).toContainText(/Marchetta et al\. 2024, N \(people\), p\. 1/)
  })

  await test.step('the retracted study is left out, and the file has one study less', async () => {
    await exporting.lookedUp().getByRole('button', { name: 'Leave out' }).click()
    await expect(exporting.lookedUp()).toContainText('1 retracted study left out')
    await expect(exporting.lookedUp()).not.toContainText('Marchetta')
    await exporting.radio('CSV').click()
    const text = await desk.exported(() => exporting.dialog.getByRole('button', { name: /^Export/ }).click())
    expect(parseCsv(text.slice(1), ',')).toHaveLength(11)
    expect(text).not.toContain('Marchetta')
  })

  await test.step('the next export has it again; Look leads to the quote in its study', async () => {
    await page.getByRole('button', { name: 'Export…' }).click()
    await exporting
      .lookedUp()
      .getByRole('button', { name: /^Look at Marchetta.* N \(people\)/ })
      .click()
    await study.ready()
    await expect(exporting.dialog).toHaveCount(0)
    await expect(study.head('sample-size')).toBeFocused()
  })

  await test.step('the study by itself', async () => {
    await page.getByRole('button', { name: 'Export the study' }).click()
    await expect(exporting.radio('This study')).toBeChecked()
    await exporting.radio('CSV').click()
    const text = await desk.exported(() => exporting.dialog.getByRole('button', { name: /^Export/ }).click())
    expect(parseCsv(text.slice(1), ',')).toHaveLength(2)
    expect(text).toContain('"not found"')
    expect(text).toContain('(retracted, fictional)')
  })
})

/** What a new reading of the PDFs might do: the derived text of the pages says something else. */
async function changePageText(page: Page, from: string, to: string): Promise<void> {
  const changed = await page.evaluate(
    async ([old, next]) => {
      const [{ name = '' } = {}] = (await indexedDB.databases()).filter((each) => each.name?.includes('evidence'))
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve) => request.addEventListener('success', () => resolve(request.result)))
      const database = await done(indexedDB.open(name))
      let count = 0
      for (const table of ['pageTexts', 'plainTexts']) {
        const store = database.transaction(table, 'readwrite').objectStore(table)
        for (const row of await done(store.getAll())) {
          const text = JSON.stringify(row)
          if (!text.includes(old!)) continue
          count += 1
          await done(store.put(JSON.parse(text.replaceAll(old!, next!))))
        }
      }
      database.close()
      return count
    },
    [from, to],
  )
  expect(changed).toBeGreaterThan(0)
}
