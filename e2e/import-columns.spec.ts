import { expect, test } from './fixtures.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'

const heading = 'Paper name,Who,When,Where it came out,Read by'
const first = `${heading}\nMoss between paving stones,"Dale, Rune; Quist, Bo",2018,Journal of Imaginary Botany,Ann\nFerns in cellars,"Abel, Ivo",2011,Imaginary Shade,Bea\n`
const second = `${heading}\nIvy on chimneys,"Holm, Eva",2015,Journal of Imaginary Botany,Ann\n`

test('the columns of a table that nobody knows are named once and remembered', async ({ desk }) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  await importing.drop([{ name: 'reading-list.csv', bytes: Buffer.from(first) }])
  await expect(importing.rows()).toHaveCount(2)
  for (const [column, target] of [
    ['Paper name', 'Title'],
    ['Who', 'Authors'],
    ['When', 'Year'],
    ['Where it came out', 'Journal or book'],
  ] as const) {
    await page.getByRole('combobox', { name: `Column “${column}” is` }).selectOption({ label: target })
  }
  await expect(importing.rows().first()).toContainText('Dale Rune, Quist Bo · 2018')
  await expect(importing.rows().first()).toContainText('Journal of Imaginary Botany')
  await importing.ready()
  await importing.write()
  await new LibraryScreen(page).expectStudies(2)

  await importing.drop([{ name: 'later.csv', bytes: Buffer.from(second) }])
  await expect(page.getByText('as you assigned them before')).toBeVisible()
  await expect(importing.rows().first()).toContainText('Ivy on chimneys')
  await expect(importing.rows().first()).toContainText('Holm Eva · 2015')
})
