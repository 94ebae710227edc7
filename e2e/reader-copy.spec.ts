import { expect, test } from './fixtures.ts'
import { expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { madePaper, words } from './study-papers.ts'

test('words leave the reader clean, with their reference and page, and the paper on paper with its marks', async ({
  desk,
}) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  await expect(page.getByRole('button', { name: 'Open the sample library' })).toBeVisible()
  await importing.drop([{ name: 'paper.pdf', bytes: await madePaper() }])
  await importing.write()
  await new LibraryScreen(page).read(words.title)
  const study = new StudyScreen(page)
  await study.ready()
  const clipboard = () => desk.clipboard()
  const across = `${words.acrossStart} ${words.acrossEnd}`

  await test.step('Ctrl+C copies the sentence as it is read, over the page break and past what stands between', async () => {
    await study.chooseSentence(across)
    await page.keyboard.press('ControlOrMeta+c')
    await expect.poll(clipboard).toBe(across)
  })

  await test.step('with its reference and page, as text and as HTML', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+c')
    await expect.poll(clipboard).toMatch(/^“This sentence begins .* second one\.” \(Example and Sample.*, p\. 1–2\)$/)
    expect(await desk.clipboard('text/html')).toContain('<q>This sentence begins')
  })

  await test.step('a saved quote too', async () => {
    await page.keyboard.press('q')
    await expectSaved(page)
    await study.head('quote').focus()
    await study.field('quote').getByRole('button', { name: 'Copy with reference and page' }).click()
    await expect.poll(clipboard).toContain('p. 1–2')
  })

  await test.step('a field without a letter of its own is tagged by its digit', async () => {
    await study.tagSentence(words.funding, '2')
    await expectSaved(page)
    await expect(study.field('follow-up')).toContainText(words.funding)
  })

  await test.step('printed with marks: every page on a sheet, the quotes on their words', async () => {
    await page.evaluate(() => {
      // The dialog of the system cannot be answered here.
      window.print = () => document.body.setAttribute('data-printed', 'true')
    })
    await page.keyboard.press('ControlOrMeta+p')
    await expect(page.locator('body[data-printed]')).toBeAttached()
    await page.emulateMedia({ media: 'print' })
    const sheets = page.getByTestId('print').locator('img')
    await expect(sheets).toHaveCount(2)
    await expect(sheets.first()).toBeVisible()
    await expect(page.getByTestId('print').locator('[data-letter="Q"]')).toHaveCount(1)
    await expect(page.locator('#main')).toBeHidden()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(page.getByTestId('print')).toHaveCount(0)
    await expect(page.locator('#main')).toBeVisible()
  })
})
