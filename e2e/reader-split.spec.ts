import { axeIn } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { longPaper, shown } from './reader-papers.ts'
import { written } from './study-papers.ts'

const measured = 'The tallest chair in the annex measured one metre and forty from the floor to the top of its back.'

/** The annex of the paper about porches. */
function annex(): Promise<Uint8Array> {
  return written({ size: 'A4', margin: 72, info: { Title: 'Annex', Author: 'Ada Example' } }, (doc) => {
    doc.font('Times-Roman').fontSize(11).text(`Annex to: ${shown.title}`).moveDown(2).text(measured)
    for (let page = 2; page <= 4; page++) doc.addPage().text(`Table ${page} of the annex.`)
  })
}

test('two places of a paper, and a paper beside its annex, are read at the same time', async ({ desk }) => {
  const { page } = desk
  const [importing, library, study] = [new ImportScreen(page), new LibraryScreen(page), new StudyScreen(page)]
  await importing.drop([{ name: 'porches.pdf', bytes: await longPaper() }])
  await importing.write()
  await library.read(shown.title)
  await study.ready()
  const first = page.getByRole('region', { name: 'Pages of the paper' })
  const second = page.getByRole('region', { name: /^Pages of the second/ })
  const heads = page.getByRole('group', { name: / pane$/ })
  const pageBox = page.getByLabel(/^Page, of/)
  const pdfWorkers = () => page.workers().filter((worker) => worker.url().includes('pdf.worker')).length

  await test.step('the second pane opens at the place one is at, and has the keyboard', async () => {
    await page.keyboard.press('Shift+V')
    await expect(second).toBeFocused()
    await expect(second).toHaveAccessibleName('Pages of the second place')
    await expect(second.locator('.textLayer span').first()).toBeVisible()
    await pageBox.fill('10')
    await page.keyboard.press('Enter')
    await expect(heads.last()).toContainText('page 10 of 12')
    await expect(heads.first()).toContainText('page 1 of 12')
  })

  await test.step('each pane has its own zoom and its own way back', async () => {
    const zoom = page.getByRole('button', { name: /^Zoom: / })
    const before = await zoom.textContent()
    await page.keyboard.press('+')
    await expect(zoom).not.toHaveText(before!)
    await page.keyboard.press('F6')
    await expect(first).toBeFocused()
    await expect(zoom).toHaveText(before!)
    await expect(pageBox).toHaveValue('1')
    await expect(page.getByRole('button', { name: /^Back in this paper/ })).toHaveAttribute('aria-disabled', 'true')
    await page.keyboard.press('F6')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(heads.last()).toContainText('page 1 of 12')
    await page.keyboard.press('Alt+ArrowRight')
    await expect(heads.last()).toContainText('page 10 of 12')
  })

  await test.step('words chosen in one pane stay chosen while the other is looked at, and both mark the quote', async () => {
    await page.keyboard.press('s')
    const chosen = page.getByTestId('chosen-words')
    await expect(chosen).toContainText('of porch 10 was wooden')
    await page.keyboard.press('F6')
    await page.keyboard.press('PageDown')
    await expect(chosen).toContainText('of porch 10 was wooden')
    await page.keyboard.press('q')
    await expect(study.field('quote')).toContainText('of porch 10 was wooden')
    await expectSaved(page)
    for (const pages of [first, second]) await expect(pages.locator('[data-mark^="quote"]')).not.toHaveCount(0)
    await first.locator('.textLayer span', { hasText: 'Every porch in the survey' }).click({ clickCount: 3 })
    await expect(chosen).toContainText('Every porch in the survey')
    await page.keyboard.press('Escape')
    await expect(chosen).toBeHidden()
  })

  await test.step('the annex comes into the second pane, and is tagged from there', async () => {
    await library.open()
    await library.row(shown.title).click()
    await desk.choosing({ name: 'annex.pdf', bytes: await annex() }, () =>
      page.getByRole('button', { name: 'Attach PDF' }).click(),
    )
    await importing.ready()
    await importing.rows().first().getByRole('checkbox').check()
    await importing.write()
    await library.read(shown.title)
    await expect(heads.last()).toContainText('page 10 of 12')
    await heads.last().getByRole('button', { name: 'porches.pdf' }).click()
    await page.getByRole('menuitem', { name: 'annex.pdf' }).click()
    await expect(second).toHaveAccessibleName('Pages of the second paper')
    await expect(heads.last()).toContainText('page 1 of 4')
    await second.locator('.textLayer span', { hasText: 'The tallest chair' }).click({ clickCount: 3 })
    await expect(page.getByTestId('chosen-words')).toHaveText(measured)
    await page.keyboard.press('l')
    await page.getByRole('textbox', { name: 'Limitations' }).press('ControlOrMeta+Enter')
    await expect(page.getByTestId('editor')).toBeHidden()
    await expect(study.field('limitations')).toContainText('The tallest chair')
    await expect(second.locator('[data-mark^="limitations"]')).toBeAttached()
    await expect(first.locator('[data-mark^="limitations"]')).toHaveCount(0)
  })

  await test.step('a quote is gone to in the pane that shows its paper', async () => {
    await study.head('quote').press('ControlOrMeta+Enter')
    await expect(heads.first()).toContainText('page 10 of 12')
    await expect(heads.last()).toContainText('page 1 of 4')
    await expect(first.locator('[data-mark^="quote"]').first()).toBeInViewport()
    await page.keyboard.press('v')
    await expect(first).toBeFocused()
  })

  await test.step('axe finds nothing in either, and the line between them moves by keyboard', async () => {
    const { violations } = await axeIn(page).analyze()
    expect(violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`)).toEqual([])
    const line = page.getByRole('separator', { name: 'Size of the first pane, in per cent' })
    const high = (await first.boundingBox())!.height
    await line.press('ArrowDown')
    await expect(line).toHaveAttribute('aria-valuenow', '55')
    expect((await first.boundingBox())!.height).toBeGreaterThan(high)
  })

  await test.step('a reload brings both back', async () => {
    await page.reload()
    await expect(heads.first()).toContainText('page 10 of 12')
    await expect(heads.last()).toContainText('page 1 of 4')
    await expect(heads.last()).toContainText('annex.pdf')
  })

  await test.step('closing one leaves the other where it was, and nothing of it behind', async () => {
    await second.locator('.page[data-page-number="3"]').scrollIntoViewIfNeeded()
    await expect(heads.last()).toContainText('page 3 of 4')
    await heads.first().getByRole('button', { name: 'Close this pane' }).click()
    await expect(heads).toHaveCount(0)
    await expect(first).toBeFocused()
    await expect(first.locator('.textLayer', { hasText: 'Table 3 of the annex' })).toBeInViewport()
    await expect(page.locator('.pdfViewer')).toHaveCount(1)
    await page.getByRole('button', { name: 'More for this paper' }).click()
    await page.getByRole('menuitem', { name: 'Split the view' }).click()
    await expect(heads).toHaveCount(2)
    expect(pdfWorkers()).toBe(2)
    await expect(second.locator('.textLayer', { hasText: 'Table 3 of the annex' })).toBeInViewport()
    await page.keyboard.press('Shift+V')
    await expect(heads).toHaveCount(0)
    await expect.poll(pdfWorkers, { timeout: 20_000 }).toBe(1)
  })
})
