import type { Page } from '@playwright/test'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './fixtures.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { endlessPaper, heavyPaper, longPaper, shown } from './reader-papers.ts'

/** Imports a paper and opens it. */
async function open({ page }: AppUnderTest, bytes: Uint8Array): Promise<Page> {
  await expect(page.getByRole('button', { name: 'Open the sample library' })).toBeVisible()
  const importing = new ImportScreen(page)
  await importing.drop([{ name: 'porches.pdf', bytes }])
  await importing.write()
  await new LibraryScreen(page).read(shown.title)
  await new StudyScreen(page).ready()
  return page
}

const pages = (page: Page) => page.getByTestId('pages')
const scrolled = (page: Page) => pages(page).evaluate((frame) => Math.round(frame.scrollTop))
const pageBox = (page: Page) => page.getByLabel(/^Page, of/)
/** Words on the pages, as they stand in the text layer. */
const words = (page: Page, text: string) => page.locator('.textLayer span', { hasText: text }).last()

test('links lead to their place, out of the paper only when asked, and every jump has a way back', async ({ desk }) => {
  const page = await open(desk, await longPaper())
  await pages(page).evaluate((frame) => frame.scrollTo(0, 40))
  await words(page, shown.see).click()
  await expect(words(page, shown.figure)).toBeInViewport()
  await expect(pageBox(page)).toHaveValue('10')

  await page.keyboard.press('Alt+ArrowLeft')
  await expect(pageBox(page)).toHaveValue('1')
  expect(await scrolled(page)).toBe(40)
  await page.getByRole('button', { name: /^Forward in this paper/ }).click()
  await expect(pageBox(page)).toHaveValue('10')
  await page.getByRole('button', { name: /^Back in this paper/ }).click()
  await expect.poll(() => scrolled(page)).toBe(40)

  await test.step('by keyboard, and by the page number', async () => {
    await page.keyboard.press('v')
    await page.keyboard.press('k')
    await expect(page.getByText('Page 10', { exact: true })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(pageBox(page)).toHaveValue('10')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(pageBox(page)).toHaveValue('1')
    await pageBox(page).fill('5000')
    await page.keyboard.press('Enter')
    await expect(page.getByText('This paper has 12 pages: page 12 is shown.')).toBeVisible()
    await page.keyboard.press('Home')
    await expect(pageBox(page)).toHaveValue('1')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(pageBox(page)).toHaveValue(/1[12]/)
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(pageBox(page)).toHaveValue('1')
  })

  await test.step('an address is shown, asked about, and not opened by itself; programs are never started', async () => {
    await words(page, shown.address).hover()
    await expect(page.getByRole('status').filter({ hasText: shown.address })).toBeVisible()
    await words(page, shown.address).click()
    const question = page.getByRole('dialog', { name: 'Open this address in your browser?' })
    await expect(question).toContainText(shown.address)
    await question.getByRole('button', { name: 'Copy the address' }).click()
    await expect(question).toBeHidden()
    expect(await desk.clipboard()).toBe(shown.address)
    await expect(page.locator('[data-annotation="link"]')).toHaveCount(2)
  })

  await test.step('with no place left in the paper, Alt+Left leaves the study', async () => {
    await expect(page.getByRole('button', { name: /^Back in this paper/ })).toHaveAttribute('aria-disabled', 'true')
    // A browser under test has no window of its own that would take the key: what counts is that nothing in the page takes it.
    const taken = page.evaluate(
      () =>
        new Promise((tell) => {
          const heard = (event: KeyboardEvent) => event.key === 'ArrowLeft' && tell(event.defaultPrevented)
          window.addEventListener('keydown', heard)
        }),
    )
    await page.keyboard.press('Alt+ArrowLeft')
    expect(await taken).toBe(false)
  })
})

test('highlights, comments and form answers of the PDF are shown as its own', async ({ desk }) => {
  const page = await open(desk, await longPaper({ pages: 2, notes: true }))
  await expect(page.getByText('This PDF holds a form that is filled in.')).toBeVisible()
  await expect(page.locator('.page[data-page-number="1"] canvas')).toBeVisible()
  const colours = () =>
    page.locator('.page[data-page-number="1"] canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      let yellow = 0
      for (let at = 0; at < data.length; at += 4)
        if (data[at]! > 230 && data[at + 1]! > 180 && data[at + 2]! < 60) yellow += 1
      return yellow
    })
  await expect.poll(colours).toBeGreaterThan(1000)

  await page.keyboard.press('o')
  const list = page.getByRole('list', { name: 'Highlights in the file' })
  await expect(list).toContainText(`${shown.author}: ${shown.comment}`)
  await list.getByRole('button').press('Enter')
  await expect(page.getByTestId('chosen-words')).toContainText('A sentence that a colleague marked.')
  await page.keyboard.press('Escape')
  const sign = page.getByRole('button', { name: `Highlight in the PDF, by ${shown.author}: ${shown.comment}` })
  await sign.focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog', { name: 'Highlight in the PDF' })
  await expect(card).toContainText('In the PDF, not yours')
  await expect(card).toContainText(shown.comment)
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(sign).toBeFocused()
})

test('zooming and turning leave the words where they are, and selected', async ({ desk }) => {
  const page = await open(desk, await longPaper())
  const target = words(page, 'Every porch in the survey')
  const middle = async () => {
    const box = (await target.boundingBox())!
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  const start = (await target.boundingBox())!
  await page.mouse.move(start.x + 1, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + 160, start.y + start.height / 2, { steps: 8 })
  await page.mouse.up()
  const selected = () => page.evaluate(() => document.getSelection()!.toString())
  const chosen = await selected()
  expect(shown.sentence).toContain(chosen)
  expect(chosen.length).toBeGreaterThan(10)

  const before = await middle()
  await page.mouse.move(before.x, before.y)
  await page.keyboard.down('ControlOrMeta')
  for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -100)
  await page.keyboard.up('ControlOrMeta')
  await expect.poll(async () => (await target.boundingBox())?.width ?? 0).toBeGreaterThan(start.width * 1.5)
  const after = await middle()
  expect(Math.abs(after.x - before.x)).toBeLessThan(12)
  expect(Math.abs(after.y - before.y)).toBeLessThan(12)
  await expect.poll(selected).toBe(chosen)
  await expect(page.getByTestId('tag-popover')).toBeVisible()

  await test.step('Ctrl with a sign is about the pages while the keyboard is there; whole pages are remembered', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('v')
    await page.keyboard.press('ControlOrMeta+0')
    await page.getByRole('button', { name: /^Zoom: / }).click()
    await expect(page.getByRole('menuitem', { name: 'Fit width' })).toHaveAttribute('aria-current', 'true')
    await page.getByRole('menuitem', { name: 'Fit page' }).click()
    const heights = () =>
      page.evaluate(() => [
        document.querySelector('.page')!.getBoundingClientRect().height,
        document.querySelector('[data-testid="pages"]')!.clientHeight,
      ])
    const [high = 0, room = 0] = await heights()
    expect(high).toBeLessThanOrEqual(room)
    expect(high).toBeGreaterThan(room * 0.9)
    await page.keyboard.press('Alt+1')
    await new LibraryScreen(page).read(shown.title)
    await new StudyScreen(page).ready()
    await expect.poll(async () => (await heights())[0]).toBeCloseTo(high, 0)
  })

  await test.step('a drag that leaves the pages selects nothing of the app', async () => {
    const from = (await target.boundingBox())!
    await page.mouse.move(from.x + 40, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(300, 4, { steps: 12 })
    await page.mouse.up()
    const text = await selected()
    expect(text).not.toContain('Search')
    expect(text).not.toContain('Outline')
    expect(text).not.toContain('of 12')
    await expect(page.getByTestId('tag-popover')).toBeVisible()
    await page.keyboard.press('Escape')
    expect(await selected()).toBe('')
  })

  await test.step('a drag past a short last line takes that line whole', async () => {
    const from = (await target.boundingBox())!
    const last = (await words(page, 'the visit.').boundingBox())!
    await page.mouse.move(from.x + 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(last.x + last.width - 6, last.y + last.height / 2, { steps: 6 })
    await page.mouse.move(last.x + last.width + 200, last.y + last.height / 2, { steps: 4 })
    await page.mouse.up()
    await expect.poll(selected).toMatch(/^Every porch[^]*the visit\.$/)
    await expect(page.getByTestId('tag-popover')).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('three clicks choose the sentence, and the pages are one tab stop', async () => {
    await target.click({ clickCount: 3, position: { x: 30, y: 4 } })
    await expect(page.getByTestId('chosen-words')).toContainText(shown.sentence.slice(0, 40))
    await expect(page.getByTestId('chosen-words')).toContainText(shown.sentence.slice(-30))
    expect(await page.locator('.textLayer[tabindex="0"]').count()).toBe(0)
  })
})

test('leafing through heavy pages blanks none of them', async ({ desk }) => {
  const page = await open(desk, await heavyPaper(12))
  await page.keyboard.press('v')
  for (let times = 0; times < 30; times++) await page.keyboard.press('PageDown')
  await page.keyboard.press('Home')
  await expect(page.locator('.page[data-page-number="1"] canvas')).toBeVisible()
  for (let number = 1; number <= 12; number++) {
    await pageBox(page).fill(String(number))
    await page.keyboard.press('Enter')
    await expect(page.locator(`.page[data-page-number="${number}"] .textLayer span`).first()).toBeVisible()
  }
  await expect(page.getByRole('button', { name: 'Draw it again' })).toHaveCount(0)
})

test('a page that never ends is given up, keeps its words, and can be drawn again', async ({ desk }) => {
  const { page } = desk
  await page.clock.install()
  await open(desk, endlessPaper())
  await page.locator('.page[data-page-number="2"]').scrollIntoViewIfNeeded()
  const again = page.getByRole('button', { name: 'Draw it again' })
  await expect(async () => {
    await page.clock.runFor(5000)
    await expect(again).toBeVisible({ timeout: 100 })
  }).toPass({ timeout: 60_000 })
  await expect(words(page, 'Every porch')).toBeAttached()
  await again.press('Enter')
  await expect(again).toBeHidden()
  await page.keyboard.press('v')
  await page.keyboard.press('Home')
  await expect(page.locator('.page[data-page-number="1"] canvas')).toBeVisible()
})
