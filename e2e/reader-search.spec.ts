import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './fixtures.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { scannedPaper, written } from './study-papers.ts'

const title = 'A lotion against invented dust: twelve nights in one attic'

test('a search finds words as they are read, lists them, and leads back', async ({ desk }) => {
  const { page } = desk
  const study = await openPaper(desk, await dustPaper(), title)
  await study.ready()
  const search = page.getByRole('search')
  const box = page.getByRole('textbox', { name: 'Search in this paper' })
  const matches = page.getByRole('listbox', { name: 'Matches' }).getByRole('option')
  const pageBox = page.getByRole('textbox', { name: /^Page, of/ })
  await page.keyboard.press('ControlOrMeta+f')

  await test.step('broken at its own hyphen, with other dashes, without spaces around signs', async () => {
    for (const words of ['double-blind', 'double blind', '0.42-0.87', 'p=0.03', 'P = 0.03', 'EFFICIENT', 'cafe']) {
      await box.fill(words)
      await expect(search.getByText('1 of 1', { exact: true })).toBeVisible()
      await expect(matches).toHaveCount(1)
    }
    await expect(matches).toContainText('attics and cafés')
    await box.fill('treble-blind')
    await expect(search.getByText('Not found')).toBeVisible()
  })

  await test.step('all matches stand in a list; the keyboard goes through it and the pages follow', async () => {
    await box.fill('dust')
    await expect(search.getByText('1 of 14', { exact: true })).toBeVisible()
    await expect(page.locator('[data-mark^="hit"]').first()).toBeAttached()
    await matches.last().click()
    await expect(pageBox).toHaveValue('12')
    await page.getByRole('listbox', { name: 'Matches' }).focus()
    await page.keyboard.press('ArrowUp')
    await expect(matches.and(page.locator('[aria-selected="true"]'))).toContainText('the eleventh night')
    await expect(pageBox).toHaveValue('11')
  })

  await test.step('whole words and capitals, where that is asked for', async () => {
    await box.fill('Night')
    await expect(search.getByText(/of 14$/)).toBeVisible()
    await page.getByRole('button', { name: 'Whole words' }).click()
    await expect(search.getByText(/of 12$/)).toBeVisible()
    await page.getByRole('button', { name: 'Match case' }).click()
    await expect(search.getByText('Not found')).toBeVisible()
    await page.getByRole('button', { name: 'Match case' }).click()
    await page.getByRole('button', { name: 'Whole words' }).click()
  })

  await test.step('Esc selects the sentence, and Alt+Left leads to where the search began', async () => {
    await box.fill('the ninth night')
    await expect(search.getByText('1 of 1', { exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByTestId('chosen-words')).toContainText('On the ninth night the dust was weighed again.')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(pageBox).not.toHaveValue('9')
  })
})

test('a search in a scan says that there is no text', async ({ desk }) => {
  const { page } = desk
  await openPaper(desk, await scannedPaper(), /scan/i)
  await expect(page.getByTestId('pages').locator('.page canvas').first()).toBeVisible()
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('anything')
  await expect(page.getByRole('search').getByText('A scan: it has no text to search')).toBeVisible()
})

async function openPaper(desk: AppUnderTest, bytes: Uint8Array, name: string | RegExp): Promise<StudyScreen> {
  const importing = new ImportScreen(desk.page)
  await expect(desk.page.getByRole('button', { name: 'Open the sample library' })).toBeVisible()
  await importing.drop([{ name: 'paper.pdf', bytes }])
  await importing.write()
  await new LibraryScreen(desk.page).read(name)
  return new StudyScreen(desk.page)
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** Twelve pages, a night each; on the first what a search stumbles over. */
function dustPaper(): Promise<Uint8Array> {
  return written({ size: 'A4', margin: 72, info: { Title: title, Author: 'Ada Example' } }, (doc) => {
    doc.font('Times-Bold').fontSize(17).text(title).font('Times-Roman').fontSize(11).moveDown()
    doc.text('We tried an efficient lotion in attics and cafés, in a trial that was meant to be double-')
    doc.text('blind and was not. The ratio was 0.42–0.87 with P = 0.03, overnight.').moveDown()
    for (const [index, ordinal] of ordinals.entries()) {
      if (index > 0) doc.addPage()
      doc.text(`On the ${ordinal} night the dust was weighed again.`)
      if (index === 3) doc.text('No dust was left on that day.')
    }
  })
}
