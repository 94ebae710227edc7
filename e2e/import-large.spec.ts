import { expect, test } from './fixtures.ts'
import { expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'

const records = 6000
const words = 'An invented abstract about moss, walls and rain that nobody needs to read to its end. '
/** About 8.5 MB: more than is read in one piece. */
const largeFile = Array.from({ length: records }, (_, i) =>
  [
    'TY  - JOUR',
    `AU  - Ferro${i}, Anita`,
    `TI  - Moss on wall number ${i}`,
    `PY  - ${1990 + (i % 30)}`,
    'JO  - Journal of Imaginary Botany',
    `SP  - ${i}`,
    `DO  - 10.99999/jib.${i}`,
    `KW  - moss ${i}`,
    `AB  - Record ${i}. ${words.repeat(14)}`,
    `AD  - Wall ${i}, Rainford`,
    'ER  - ',
    '',
  ].join('\r\n'),
).join('\r\n')

test('a file of thousands of records is read in pieces and loses nothing on its way through preview, library, undo and export', async ({
  desk,
}) => {
  test.slow()
  const { page } = desk
  const importing = new ImportScreen(page)
  const library = new LibraryScreen(page)
  const details = page.getByRole('complementary', { name: 'Details of the study' })

  await test.step('the preview shows each record as it came, and edits one', async () => {
    await importing.drop([{ name: 'large.ris', bytes: Buffer.from(largeFile) }])
    await expect(page.getByText('6,000 records, nothing written yet')).toBeVisible({ timeout: 60_000 })
    await expect(importing.rows().first()).toContainText('AD  - Wall 0, Rainford')
    await importing.rows().first().getByRole('button', { name: 'Edit Moss on wall number 0' }).click()
    await expect(page.getByRole('textbox', { name: 'Abstract' })).toHaveValue(/^Record 0\. An invented abstract/)
    await page.getByRole('textbox', { name: 'Title' }).fill('Moss on the first wall')
    await page.getByRole('textbox', { name: 'Title' }).blur()
    await expect(importing.rows().first()).toContainText('Moss on the first wall')
  })

  await test.step('what is written is whole, and one undo takes it all back', async () => {
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(page.getByRole('heading', { name: /^Library 6,000/ })).toBeVisible({ timeout: 60_000 })
    await expectSaved(page)
    const isWhole = async (name: string, number: number) => {
      await page.getByRole('textbox', { name: 'Filter the list by words' }).fill(name)
      await library.row(name).click()
      await expect(details).toContainText(`Record ${number}. An invented abstract`)
      await expect(details).toContainText(`TI  - Moss on wall number ${number}`)
      await expect(details).toContainText(`AD  - Wall ${number}, Rainford`)
    }
    await isWhole('Moss on the first wall', 0)
    await isWhole('Moss on wall number 5999', 5999)
    await page.getByRole('textbox', { name: 'Filter the list by words' }).fill('')
    await page.getByRole('textbox', { name: 'Filter the list by words' }).blur()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByRole('button', { name: 'Open the sample library' })).toBeVisible({ timeout: 60_000 })
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(page.getByRole('heading', { name: /^Library 6,000/ })).toBeVisible({ timeout: 60_000 })
    await isWhole('Moss on wall number 4711', 4711)
  })
})
