import type { Page } from '@playwright/test'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './fixtures.ts'
import { paperWithFiles, paperWithPhotograph, pageWords } from './page-papers.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'

/** Imports a paper and opens it. */
async function open({ page }: AppUnderTest, bytes: Uint8Array): Promise<Page> {
  await expect(page.getByRole('button', { name: 'Open the sample library' })).toBeVisible()
  const importing = new ImportScreen(page)
  await importing.drop([{ name: 'lamps.pdf', bytes }])
  await importing.write()
  await new LibraryScreen(page).read(pageWords.title)
  await new StudyScreen(page).ready()
  return page
}

const pageElement = (page: Page, number: number) => page.locator(`.page[data-page-number="${number}"]`)

/** The colour on the screen at a place of a page, in parts of the page. */
async function colourAt(page: Page, number: number, x: number, y: number): Promise<readonly number[]> {
  const box = (await pageElement(page, number).boundingBox())!
  const clip = { x: box.x + x * box.width, y: box.y + y * box.height, width: 1, height: 1 }
  const shot = await page.screenshot({ clip })
  return page.evaluate(
    async (png) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(png)], { type: 'image/png' }))
      const context = new OffscreenCanvas(1, 1).getContext('2d')!
      context.drawImage(image, 0, 0)
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
    },
    [...shot],
  )
}

const light = (colour: readonly number[]) => Math.min(...colour) > 200
const dark = (colour: readonly number[]) => Math.max(...colour) < 90

test('dark pages keep photographs as they are, however they are turned; a scanned page is dark as text is', async ({
  desk,
}) => {
  const page = await open(desk, await paperWithPhotograph())
  await expect(pageElement(page, 1).locator('canvas')).toBeVisible()
  await page.keyboard.press('Shift+W')
  const upper = [222 / 595, 260 / 842] as const
  const lower = [222 / 595, 440 / 842] as const
  const red = (colour: readonly number[]) => colour[0]! > 150 && colour[1]! < 80 && colour[2]! < 80
  const blue = (colour: readonly number[]) => colour[2]! > 150 && colour[0]! < 80
  await expect.poll(async () => red(await colourAt(page, 1, ...upper))).toBe(true)

  await test.step('made dark while it is open', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(async () => dark(await colourAt(page, 1, 0.05, 0.5))).toBe(true)
    await expect.poll(async () => red(await colourAt(page, 1, ...upper))).toBe(true)
    expect(blue(await colourAt(page, 1, ...lower))).toBe(true)
  })
  await test.step('zoomed and turned', async () => {
    await page.keyboard.press('Shift+R')
    await expect.poll(async () => red(await colourAt(page, 1, 1 - upper[1], upper[0]))).toBe(true)
    expect(blue(await colourAt(page, 1, 1 - lower[1], lower[0]))).toBe(true)
    expect(dark(await colourAt(page, 1, 0.5, 0.05))).toBe(true)
    for (let times = 0; times < 3; times++) await page.keyboard.press('Shift+R')
    await expect.poll(async () => red(await colourAt(page, 1, ...upper))).toBe(true)
  })
  await test.step('a page that is one scan, and a page of text, are dark', async () => {
    await pageElement(page, 2).scrollIntoViewIfNeeded()
    await expect(pageElement(page, 2).locator('canvas')).toBeVisible()
    await expect.poll(async () => dark(await colourAt(page, 2, 0.5, 0.5))).toBe(true)
    await pageElement(page, 3).scrollIntoViewIfNeeded()
    await expect.poll(async () => dark(await colourAt(page, 3, 0.5, 0.5))).toBe(true)
  })
  await test.step('pages as printed', async () => {
    await page.getByRole('button', { name: 'Pages as printed' }).click()
    await expect.poll(async () => light(await colourAt(page, 3, 0.5, 0.5))).toBe(true)
  })
})

test('a quote is chosen word by word without a mouse, from a search or from the top of the page', async ({ desk }) => {
  const page = await open(desk, await paperWithPhotograph())
  const chosen = page.getByTestId('chosen-words')
  const press = async (keys: string, times = 1) => {
    for (let time = 0; time < times; time++) await page.keyboard.press(keys)
  }
  await press('v')
  await press('ControlOrMeta+f')
  await page.getByRole('textbox', { name: 'Search in this paper' }).fill('209 of them')
  await expect(page.getByRole('search').getByText('1 of 1')).toBeVisible()
  await press('Escape')
  await expect(chosen).toContainText(pageWords.sentence)
  await press('ArrowRight')
  await expect(chosen).toContainText('209 of them')
  await expect(chosen).not.toContainText('keepers')
  await press('ControlOrMeta+Shift+ArrowRight', 3)
  await press('Shift+ArrowLeft')
  await expect(chosen).toContainText('209 of them before the')
  await expect(chosen).not.toContainText('sun')

  await test.step('the words become the quote of a field, and undo takes them back', async () => {
    await press('l')
    const field = new StudyScreen(page).field('limitations')
    await expect(field).toContainText('209 of them before the')
    await expect(field).not.toContainText('sun rose')
    await press('Enter')
    await expect(field).toContainText('set by you')
    await press('ControlOrMeta+z')
    await expect(field).not.toContainText('209 of them')
  })
  await test.step('from the top of the page; lines follow the eye; another place is added', async () => {
    await press('v')
    await press('Shift+S')
    await expect(chosen).toContainText('Lamps')
    await press('ArrowRight')
    await expect(chosen).not.toContainText('Lamps')
    await expect(chosen).toContainText('of')
    await press('ArrowDown', 2)
    await press('Shift+ArrowDown')
    await expect(chosen).toContainText(/\w+( \w+){4,}/)
    await press('Escape')
    await press('s')
    await press('ArrowDown')
    await press('ArrowLeft')
    await press('a')
    await press('Escape')
    await expect(chosen).toHaveCount(0)
  })
  await test.step('the keys are in the list of keys', async () => {
    await press('?')
    const keys = page.getByRole('dialog', { name: 'Keys of this view' })
    await expect(keys).toContainText('Extend by a word')
    await expect(keys).toContainText('Select the first visible word')
    await press('Escape')
  })
})

test('two pages stand beside each other, with what is selected, and stay so at the next visit', async ({ desk }) => {
  const page = await open(desk, await paperWithPhotograph())
  const lefts = () =>
    Promise.all([1, 2, 3].map(async (number) => Math.round((await pageElement(page, number).boundingBox())!.x)))
  const tops = () =>
    Promise.all([1, 2, 3].map(async (number) => Math.round((await pageElement(page, number).boundingBox())!.y)))
  const sentence = page.locator('.textLayer span', { hasText: 'The keepers lit' }).last()
  await sentence.dblclick({ position: { x: 30, y: 5 } })
  const selected = () => page.evaluate(() => document.getSelection()!.toString().trim())
  const word = await selected()
  await page.keyboard.press('b')
  await expect.poll(async () => (await tops())[0] === (await tops())[1]).toBe(true)
  expect((await lefts())[1]).toBeGreaterThan((await lefts())[0]!)
  expect(await selected()).toBe(word)
  const frame = (await page.getByTestId('pages').boundingBox())!
  const second = (await pageElement(page, 2).boundingBox())!
  expect(second.x + second.width).toBeLessThanOrEqual(frame.x + frame.width)

  await test.step('the mark of a suggestion is on its page', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('s')
    await expect(page.getByTestId('chosen-words')).toContainText('Lamps')
    await page.keyboard.press('Escape')
  })
  await test.step('the first alone, from the menu; kept for this paper', async () => {
    await page.getByRole('button', { name: /^Zoom: / }).click()
    await page.getByRole('menuitem', { name: 'Two across, the first alone' }).click()
    await expect.poll(async () => (await tops())[1] === (await tops())[2]).toBe(true)
    expect((await tops())[0]).toBeLessThan((await tops())[1]!)
    await page.keyboard.press('Alt+1')
    await new LibraryScreen(page).read(pageWords.title)
    await new StudyScreen(page).ready()
    await expect.poll(async () => (await tops())[1] === (await tops())[2]).toBe(true)
    await page.keyboard.press('v')
    await page.keyboard.press('b')
    await expect.poll(async () => (await lefts())[0] === (await lefts())[1]).toBe(true)
  })
})

test('files in a PDF are listed, saved where the writer says, and a PDF among them is added to the study', async ({
  desk,
}) => {
  const page = await open(desk, await paperWithFiles())
  await expect(page.getByText('2 files in this PDF, which are not part of its pages.')).toBeVisible()
  await expect(page.getByText('embedded files')).toHaveCount(0)
  await page.getByRole('button', { name: 'Show them' }).press('Enter')
  const list = page.getByRole('list', { name: 'Files in this PDF' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list).toContainText('evenings.csv')
  await expect(list).not.toContainText('..')
  await expect(list).toContainText('1 kB')
  const saved = await desk.exported(() => page.getByRole('button', { name: 'Save evenings.csv' }).press('Enter'))
  expect(saved).toBe(pageWords.table)
  await expect(page.getByText(/^Saved .*evenings\.csv/)).toBeVisible()

  await page.getByRole('button', { name: 'Add annex.pdf to this study' }).click()
  // The annex has another title, so the preview asks before it is put to the study.
  await expect(page.getByRole('button', { name: /^Another paper than/ })).toBeVisible()
  await page.getByRole('checkbox', { name: /^Import .*Annex/ }).check()
  await new ImportScreen(page).write()
  await new LibraryScreen(page).read(pageWords.title)
  await new StudyScreen(page).ready()
  await expect(page.getByRole('button', { name: 'Paper 1 of 2' })).toBeVisible()
})
