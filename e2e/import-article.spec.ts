import { expect, test } from './fixtures.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'

const article = `Home
Health
Subscribe

Does moss on the wall keep a house cool?
By Jo Marlow, 3 May 2024 | 6 min read

Builders in Rainford swear by it. “My attic has never been cooler,” says Ida Quist, who let moss grow on her roof in 2019.

The evidence is thin. One trial compared two halves of the same roof, and a review of twelve studies found hardly any difference.

References

Ferro, A., & Quist, B. (2018). Moss between paving stones. Journal of Imaginary Botany, 4(2), 11-19. https://doi.org/10.99999/jib.2018.0101
Dale, R. (2020). Lichen and roof temperature: a split-roof trial. Roofs and Walls, 7, 80-88.
Tadesse, M., Lindqvist, O., & Almgren, I. (2022). Plants on buildings: a review. Imaginary Reviews, 12(1), 1-24. https://doi.org/10.99999/ir.2022.0012

Share this article
Facebook
Twitter
Leave a comment
Your email address will not be published.
`

test('of an article pasted whole its references are read, and the rest only where it is asked for', async ({
  desk,
}) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  const notes = page.getByRole('region', { name: 'Notes on what was read' })

  await importing.paste(article)
  await expect(importing.rows()).toHaveCount(3)
  await expect(importing.rows().nth(0)).toContainText('Moss between paving stones')
  await expect(importing.importButton()).toContainText('Import 3 of 3')
  await expect(notes).toContainText('above the heading “References”, are no references and were left out')

  await test.step('a row opens to say all of it, and what was edited there stays when the rest is read', async () => {
    const row = importing.rows().filter({ hasText: 'Lichen' })
    await expect(row).toContainText('No identifier')
    await importing.open(row)
    await expect(row.getByRole('listitem').filter({ hasText: 'No DOI, PMID or link' })).toBeVisible()
    await row.getByRole('button', { name: /^Edit/ }).click()
    await page.getByRole('textbox', { name: 'Title' }).fill('Lichen and the temperature of roofs')
    await page.getByRole('textbox', { name: 'Title' }).blur()
    await notes.getByRole('button', { name: 'Read what was left out' }).click()
    await expect(importing.rows().filter({ hasText: 'Ida Quist' })).toBeVisible()
    await expect(importing.importButton()).toContainText(/^Import 3 of \d{1,2}/)
    await expect(notes.getByRole('button', { name: 'Read what was left out' })).toHaveCount(0)
    await expect(importing.rows().filter({ hasText: 'Ida Quist' }).getByRole('checkbox')).not.toBeChecked()
    await expect(importing.rows().filter({ hasText: 'Lichen and the temperature of roofs' })).toHaveCount(1)
  })

  await importing.ready()
  await importing.write()
  await new LibraryScreen(page).expectStudies(3)
})

test('thirty thousand pasted references show how far they are, can be stopped, and come out thirty thousand', async ({
  desk,
}) => {
  test.slow()
  const { page } = desk
  const importing = new ImportScreen(page)
  const list = Array.from(
    { length: 30_000 },
    (_, i) =>
      `${i + 1}. Ferro A. Moss on wall number ${i + 1}. J Imag Bot. ${1990 + (i % 30)};${i % 40}:${i}-${i + 9}.`,
  ).join('\n')
  const paste = async () => {
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    }, list)
    await expect(page.getByRole('progressbar', { name: /^Reading/ })).toBeVisible()
  }
  await paste()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(page.getByText('0 records, nothing written yet')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await paste()
  await expect(page.getByText('30,000 records, nothing written yet')).toBeVisible({ timeout: 120_000 })
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 120_000 })
  await expect(importing.importButton()).toContainText(/^Import (?:30,000|29,\d{3}) of 30,000/)
})
