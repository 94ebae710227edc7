import { expect, test } from './fixtures.ts'
import { expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'

const ris = (records: readonly (readonly string[])[]) =>
  records.map((lines) => ['TY  - JOUR', ...lines, 'ER  - '].join('\n')).join('\n')
const short = [
  'TI  - Lichen on north walls after rain',
  'AU  - Ferro, A.',
  'PY  - 2020',
  'JO  - J Imag Bot',
  'DO  - 10.99999/jib.2020.0007',
]
const long = [
  'TI  - Lichen on north walls after rain',
  'AU  - Ferro, Anita',
  'AU  - Quist, Bo',
  'PY  - 2020',
  'JO  - Journal of Imaginary Botany',
  'VL  - 4',
  'SP  - 11',
  'EP  - 19',
  'DO  - 10.99999/jib.2020.0007',
]
const other = [
  'TI  - Moss between paving stones',
  'AU  - Dale, Rune',
  'PY  - 2018',
  'JO  - Journal of Imaginary Botany',
  'DO  - 10.99999/jib.2018.0101',
]

test('two records of one work are compared field by field and merged, in the batch, into the library, and within it', async ({
  desk,
}) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  const library = new LibraryScreen(page)

  await test.step('two rows of a file become one, and that can be taken back', async () => {
    await importing.drop([{ name: 'twice.ris', bytes: Buffer.from(ris([short, long, other])) }])
    await expect(importing.rows()).toHaveCount(3)
    await importing.compare('Ferro, Anita')
    const dialog = importing.comparison()
    await expect(dialog).toContainText('Same DOI')
    // The fuller side is chosen to begin with; one key takes the other.
    await expect(
      dialog.getByRole('radiogroup', { name: 'Authors' }).getByRole('radio', { name: /Quist/ }),
    ).toBeChecked()
    await dialog.getByRole('radiogroup', { name: 'Journal' }).getByRole('radio', { checked: true }).focus()
    await page.keyboard.press('ArrowLeft')
    await expect(dialog.getByRole('radio', { name: /J Imag Bot/ })).toBeChecked()
    await page.keyboard.press('Enter')
    await expect(importing.rows()).toHaveCount(2)
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect(importing.rows()).toHaveCount(3)
    await importing.compare('Ferro, Anita')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(importing.rows()).toHaveCount(3)
    await importing.compare('Ferro, Anita')
    await page.keyboard.press('Enter')
    await expect(importing.rows()).toHaveCount(2)
    await expect(importing.rows().first()).toContainText('Journal of Imaginary Botany 4, 11-19')
    await importing.write()
    await library.expectStudies(2)
    await library.row('Lichen').click()
    await expect(page.getByRole('complementary', { name: 'Details of the study' })).toContainText('AU  - Ferro, A.')
  })

  await test.step('a record of a study in the library becomes an edit of that study, undone with the import', async () => {
    await importing.drop([
      { name: 'again.ris', bytes: Buffer.from(ris([[...other, 'AB  - Moss grows where the rain stands.']])) },
    ])
    await importing.compare('Moss between')
    await page.keyboard.press('Enter')
    await expect(importing.rows().first()).toContainText('Merge into Dale 2018 in the library')
    await importing.write()
    await library.expectStudies(2)
    await library.row('Moss').click()
    const details = page.getByRole('complementary', { name: 'Details of the study' })
    await expect(details).toContainText('Moss grows where the rain stands.')
    await expect(details).toContainText('Merged: again.ris')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(details).not.toContainText('Moss grows where the rain stands.')
    await expectSaved(page)
  })

  await test.step('two studies of the library are found, merged, and one undo brings both back', async () => {
    await importing.drop([{ name: 'third.ris', bytes: Buffer.from(ris([[...short, 'KW  - lichen']])) }])
    await importing.rows().first().getByRole('checkbox').check()
    await importing.write()
    await library.expectStudies(3)
    await page.getByRole('link', { name: '1 possible duplicate' }).click()
    await expect(page.getByRole('heading', { name: 'Duplicates' })).toBeVisible()
    await expect(page.getByText('Possible duplicate', { exact: true })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toContainText('Kept:')
    await page.keyboard.press('Enter')
    await expect(page.getByText('No possible duplicates found')).toBeVisible()
    await expectSaved(page)
    await library.open()
    await library.expectStudies(2)
    await page.keyboard.press('ControlOrMeta+z')
    await library.expectStudies(3)
  })

  await test.step('"not a duplicate" is remembered across a restart', async () => {
    await page.getByRole('link', { name: '1 possible duplicate' }).click()
    await expect(page.getByText('Possible duplicate', { exact: true })).toBeVisible()
    await page.keyboard.press('x')
    await expect(page.getByText('No possible duplicates found')).toBeVisible()
    await expectSaved(page)
    const again = await desk.restart()
    await again.goto(`${desk.origin}/#/duplicates`)
    await expect(again.getByText('No possible duplicates found')).toBeVisible()
  })
})
