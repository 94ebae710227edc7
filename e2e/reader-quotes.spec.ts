import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './fixtures.ts'
import { exportedCsv } from './pages/export-screen.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { written } from './study-papers.ts'

const title = 'Invented work and invented money'
const rows = [
  ['Work before', '', '', '0.0059'],
  ['High grade', '74.5%', '25.5%', ''],
  ['No work', '48.0%', '52.0%', ''],
  ['Other', '61.5%', '38.5%', ''],
] as const
const wholeTable = 'Work before 0.0059 … High grade 74.5% 25.5% … No work 48.0% 52.0% … Other 61.5% 38.5%'
const first = 'The first thing worth keeping stands in this sentence.'
const second = 'The second thing worth keeping comes much later on.'

test('a table is quoted with every number beside its label, shown before it is kept, found again, and exported whole', async ({
  desk,
}) => {
  const { page } = desk
  const study = await openStudy(desk)
  await drag(page, 'Work before', '38.5%')
  await expect(page.getByTestId('chosen-words')).toBeInViewport()
  await expect(page.getByTestId('chosen-words')).toHaveText(wholeTable)
  await keep(study, 'h', 'harms')
  await expect(study.field('harms')).toContainText(wholeTable)
  await expect(page.locator('[data-mark^="harms "]')).toHaveCount(storedPieces(desk).length)
  expect(storedPieces(desk).join(' ')).toContain('0.0059')
  // The same after the text is found anew by its words.
  await page.reload()
  await study.ready()
  await expect(page.locator('[data-mark^="harms "]')).toHaveCount(storedPieces(desk).length)
  await page.keyboard.press('Alt+3')
  await expect(page.locator('[role="gridcell"]').first()).toBeVisible()
  const csv = await exportedCsv(desk, 'All')
  expect(csv).toContain(wholeTable)
})

test('two places are one quote: with the key held, with the button, and by keyboard alone; Esc lets go of both', async ({
  desk,
}) => {
  const { page } = desk
  const study = await openStudy(desk)
  const chosen = page.getByTestId('chosen-words')
  await drag(page, first, first)
  await expect(chosen).toHaveText(first)
  await page.keyboard.down('ControlOrMeta')
  await drag(page, second, second)
  await page.keyboard.up('ControlOrMeta')
  await expect(chosen).toHaveText(`${first} … ${second}`)
  await expect(page.locator('[data-kind="chosen"]')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(chosen).toHaveCount(0)

  await drag(page, second, second)
  await page.getByRole('button', { name: /Add another place/ }).click()
  await expect(page.getByText('One place is chosen. Select the next, or tag now.')).toBeInViewport()
  await drag(page, first, first)
  await expect(chosen).toHaveText(`${first} … ${second}`)
  await keep(study, 'r', 'main-result')
  await expect(study.field('main-result')).toContainText(`${first} … ${second}`)
  expect(storedPieces(desk)).toEqual([first, second])
  await page.keyboard.press('ControlOrMeta+z')
  await expect(study.field('main-result')).not.toContainText(second)

  await page.keyboard.press('v')
  await page.keyboard.press('s')
  for (let steps = 0; steps < 30 && (await chosen.textContent()) !== first; steps++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('a')
  for (let steps = 0; steps < 30 && !(await chosen.textContent())?.includes(second); steps++)
    await page.keyboard.press('ArrowDown')
  await expect(chosen).toHaveText(`${first} … ${second}`)
})

test('powers keep their height in a quote, and a drag past a short last line keeps that line', async ({ desk }) => {
  const { page } = desk
  await openStudy(desk)
  await drag(page, 'Each jar', 'in spring.', 120)
  await expect(page.getByTestId('chosen-words')).toHaveText(
    'Each jar held 10⁶ cells of no known kind, and all of them were counted by hand, one after the other, before the jars went back to their shelf in spring.',
  )
})

/** Tags what is chosen, and keeps what the editor opens on. */
async function keep(study: StudyScreen, letter: string, fieldId: string): Promise<void> {
  await study.page.keyboard.press(letter)
  await expect(study.field(fieldId).getByRole('textbox')).toBeFocused()
  await study.page.keyboard.press('Enter')
  await expect(study.field(fieldId).getByTestId('editor')).toHaveCount(0)
  await study.head(fieldId).focus()
}

async function openStudy(desk: AppUnderTest): Promise<StudyScreen> {
  const importing = new ImportScreen(desk.page)
  await expect(desk.page.getByRole('button', { name: 'Open the sample library' })).toBeVisible()
  await importing.drop([{ name: 'paper.pdf', bytes: await tablePaper() }])
  await importing.write()
  await new LibraryScreen(desk.page).read(title)
  const study = new StudyScreen(desk.page)
  await study.ready()
  await expect(desk.page.getByLabel(/^Funding: suggested/)).toBeVisible()
  return study
}

/** A paper of one page whose table is drawn in such a way that its text has the labels apart from their numbers. */
function tablePaper(): Promise<Uint8Array> {
  return written({ size: 'A4', margin: 60, info: { Title: title, Author: 'Ada Example' } }, (doc) => {
    const put = (text: string, x: number, y: number, size = 9) =>
      doc.font('Times-Roman').fontSize(size).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
    doc.font('Times-Bold').fontSize(16).text(title, 60, 60)
    put('Ada Example', 60, 96, 11)
    for (const column of [0, 3, 1, 2])
      rows.forEach((cells, row) => {
        const cell = cells[column]
        if (cell) put(cell, 60 + 130 * column, 130 + 16 * row)
      })
    put(first, 60, 240, 11)
    put('Nothing of note stands in this one, and nobody would keep it.', 60, 255, 11)
    put(second, 60, 270, 11)
    put('Each jar held 10', 60, 310, 11)
    const x = 60 + doc.widthOfString('Each jar held 10')
    put('6', x, 306, 7)
    put(' cells of no known kind, and all of them were counted by hand, one after the', x + 4, 310, 11)
    put('other, before the jars went back to their shelf', 60, 324, 11)
    put('in spring.', 60, 338, 11)
    put('The work was funded by the Invented Research Council (grant 12-34).', 60, 380, 11)
  })
}

/** Drags the mouse from the start of words to the end of others; `past` points further to the right. */
async function drag(page: Page, from: string, to: string, past = 0): Promise<void> {
  const [start, end] = [await wordsAt(page, from), await wordsAt(page, to)]
  await page.mouse.move(start.left + 1, start.middle)
  await page.mouse.down()
  await page.mouse.move(end.right - 1, end.middle, { steps: 6 })
  if (past > 0) await page.mouse.move(end.right + past, end.middle, { steps: 6 })
  await page.mouse.up()
}

/** Where words of the first page stand in the window. */
function wordsAt(page: Page, words: string): Promise<{ left: number; right: number; middle: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.textLayer')!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, middle: (top + bottom) / 2 }
    }
    throw new Error(`“${wanted}” is not on the page`)
  }, words)
}

/** The pieces of the quote that was stored last. */
function storedPieces(desk: AppUnderTest): readonly string[] {
  const folder = join(desk.libraryFolder, 'journal')
  const text = readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('')
  const anchors = [...text.matchAll(/"anchor":(\{.*?\})(?=,"madeAt")/g)].map(
    ([, json = '']) => JSON.parse(json) as { exact: string; more?: { exact: string }[] },
  )
  const last = anchors.at(-1)
  return last ? [last.exact, ...(last.more ?? []).map((piece) => piece.exact)] : []
}
