import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'

// Third-party papers are read where they lie and never copied; without them these tests are skipped, and say so.
const sets = join(import.meta.dirname, '../../shared/eval')
const missing = 'the evaluation sets (../shared/eval) are not beside this project'

test('published papers import, show their first page and give text', async ({ desk }) => {
  const folder = join(sets, 'pdf')
  test.skip(!existsSync(folder), missing)
  test.setTimeout(420_000)
  const { page } = desk
  const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'))
  const importing = new ImportScreen(page)
  await importing.drop(names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })))
  await expect(page.getByRole('region', { name: 'Notes on what was read' })).toHaveCount(0)
  await importing.write()
  const library = new LibraryScreen(page)
  await library.expectStudies(names.length)

  await page.locator('#main').focus()
  await page.keyboard.press('Home')
  const first = page.getByRole('grid', { name: 'Studies' }).getByRole('row').nth(1)
  await first.dblclick()
  for (let count = 1; count <= names.length; count++) {
    await expect(page.getByText(`${count} of ${names.length}`, { exact: true })).toBeVisible()
    await expect(page.locator('.page[data-page-number="1"] canvas')).toBeVisible()
    await expect(page.locator('.page[data-page-number="1"] .textLayer span').first()).toBeAttached()
    if (count < names.length) await page.keyboard.press(']')
  }
})

test('odd PDFs open or get a clear message; none hangs or brings the window down', async ({
  desk,
  expectedComplaints,
}) => {
  const folder = join(sets, 'pdf-odd')
  test.skip(!existsSync(folder), missing)
  test.setTimeout(420_000)
  // Broken fonts and the like are told to the console by pdf.js; that is its way.
  expectedComplaints.push(/.*/)
  const { page } = desk
  const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'))
  const importing = new ImportScreen(page)
  await importing.drop(names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })))
  const rows = await page.getByText(/^\d+ records?, nothing written yet$/).innerText()
  const read = Number(/\d+/.exec(rows)?.[0])
  expect(read).toBeGreaterThan(names.length / 2)
  const refused = page.getByRole('region', { name: 'Notes on what was read' })
  if (read < names.length) {
    await expect(refused).toBeVisible()
    const all = refused.getByRole('button', { name: /Show all/ })
    if (await all.isVisible()) await all.click()
    // Each refused file is named, with a reason; a protected one asks for its password.
    expect((await refused.innerText()).match(/\.pdf/g)?.length).toBeGreaterThanOrEqual(names.length - read)
  }
  await importing.write()
  const library = new LibraryScreen(page)
  const studies = Number(/\d+/.exec(await page.getByRole('heading', { name: /^Library/ }).innerText())?.[0])
  expect(studies).toBeGreaterThan(names.length / 2)
  await page.getByRole('grid', { name: 'Studies' }).getByRole('row').nth(1).dblclick()
  for (let count = 1; count <= studies; count++) {
    await expect(page.getByText(`${count} of ${studies}`, { exact: true })).toBeVisible()
    await expect(page.locator('.page[data-page-number="1"], [role="alert"]').first()).toBeVisible({ timeout: 20_000 })
    if (count < studies) await page.keyboard.press(']')
  }
  await library.open()
})
