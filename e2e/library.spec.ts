import { expect, test } from './fixtures.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'

// Year, newest first: Delta, Alpha, Charlie; Bravo is filtered away.
const risFile = [['Alpha', 2020], ['Bravo', 2021], ['Charlie', 2019], ['Delta', 2023]]
  .map(([name, year]) => `TY  - JOUR\nAU  - ${name}, A.\nTI  - ${name === 'Bravo' ? 'Sunscreen' : 'Serum'} study of ${name}\nPY  - ${year}\nJO  - Invented Journal\nER  - \n`).join('\n')

test('the list stays as the writer left it, and "next study" goes along it', async ({ desk }) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  await importing.drop([{ name: 'four.ris', bytes: Buffer.from(risFile) }])
  await importing.write()
  const library = new LibraryScreen(page)
  await page.getByRole('textbox', { name: 'Filter the list by words' }).fill('serum')
  await page.getByRole('button', { name: 'Added' }).click()
  await page.getByRole('menuitem', { name: 'Year, newest first' }).click()
  await expect(page.getByRole('grid', { name: 'Studies' }).getByText(/Serum study of/)).toHaveText([/Delta/, /Alpha/, /Charlie/])

  await library.read('Serum study of Delta')
  await expect(page.getByRole('heading', { name: 'Delta 2023' })).toBeVisible()
  await expect(page.getByText('1 of 3')).toBeVisible()
  await page.keyboard.press(']')
  await expect(page.getByRole('heading', { name: 'Alpha 2020' })).toBeVisible()
  await page.keyboard.press(']')
  await expect(page.getByRole('heading', { name: 'Charlie 2019' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Next study' })).toBeDisabled()

  await library.open()
  await expect(page.getByRole('textbox', { name: 'Filter the list by words' })).toHaveValue('serum')
  await expect(page.getByRole('grid', { name: 'Studies' }).getByText(/Serum study of/)).toHaveText([/Delta/, /Alpha/, /Charlie/])
  await expect(library.row('Serum study of Charlie')).toHaveAttribute('data-current', 'true')
})
