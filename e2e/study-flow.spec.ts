import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'

const names = ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo']
const ris = names
  .map((name, index) =>
    [
      'TY  - JOUR',
      `TI  - Creams against nothing, by ${name}`,
      `AU  - ${name}, A.`,
      `PY  - ${2019 + index}`,
      'ER  - ',
      '',
    ].join('\r\n'),
  )
  .join('\r\n')

test('study after study: done and next, in the order of the list, after a reload too', async ({ desk }) => {
  const { page } = desk
  const library = new LibraryScreen(page)
  const study = new StudyScreen(page)
  await inLibrary(page)

  await test.step('the list was filtered to three; the study opened from it is the first of three', async () => {
    await page.getByRole('textbox', { name: /Filter/ }).fill('by')
    await expect(library.row('by Alpha')).toBeVisible()
    await library.row('by Bravo').dblclick()
    await expect(page.getByRole('heading', { name: 'Bravo 2020' })).toBeVisible()
    const before = await place(page).innerText()
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Bravo 2020' })).toBeVisible()
    await expect(place(page)).toHaveText(before)
  })

  await test.step('a narrative review has no people of its own: one step for all that is open, one undo', async () => {
    await study.head('study-design').focus()
    await page.keyboard.press('e')
    await page.keyboard.type('narrative')
    await page.keyboard.press('Enter')
    const all = page.getByRole('button', { name: 'Set to “not applicable”' })
    await all.click()
    await expect(study.field('sample-size')).toContainText('Not applicable')
    await expect(study.field('harms')).toContainText('Not applicable')
    await expect(study.field('main-result')).not.toContainText('Not applicable')
    await expect(all).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(study.field('sample-size')).not.toContainText('Not applicable')
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(study.field('sample-size')).toContainText('Not applicable')
  })

  await test.step('Shift+D sets it to done and goes to the next that is not', async () => {
    const second = await nextOf(page)
    await page.keyboard.press('[')
    await expect(page.getByRole('heading', { level: 1, name: /^(Alpha|Charlie) / })).toBeVisible()
    await page.keyboard.press('Shift+D')
    await expect(page.getByRole('heading', { name: 'Bravo 2020' })).toBeVisible()
    await page.keyboard.press('Shift+D')
    await expect(page.getByRole('heading', { name: second })).toBeVisible()
    await expectSaved(page)
    await page.keyboard.press('Alt+1')
    await expect(library.row('by Bravo')).toContainText('Done')
  })

  await test.step('with nothing left it says so and stays', async () => {
    await library.row('by Alpha').click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.getByRole('button', { name: 'Set state' }).click()
    await page.getByRole('menuitem', { name: 'Done' }).click()
    await library.row('by Delta').dblclick()
    await expect(page.getByRole('heading', { name: 'Delta 2022' })).toBeVisible()
    await page.keyboard.press('Shift+D')
    await expect(page.getByText('No study after this one is left to do.')).toBeVisible()
  })
})

test('messages stand clear of every bar, leave by themselves, and can be read again', async ({ desk }) => {
  const { page } = desk
  const library = new LibraryScreen(page)
  await inLibrary(page)
  await library.row('by Alpha').click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.getByRole('button', { name: 'Set state' }).click()
  await page.getByRole('menuitem', { name: 'In progress' }).click()
  const message = page.getByRole('region', { name: 'Messages' }).getByText(/5 set to/)
  await expect(message).toBeVisible()
  await library.row('by Alpha').click()
  await page.keyboard.press('ControlOrMeta+a')
  const bar = page.getByRole('button', { name: 'Remove' })
  await expect(bar).toBeVisible()
  expect(overlap(await box(message), await box(bar))).toBe(false)
  await page.getByRole('button', { name: 'Close this message' }).click()
  await expect(message).toHaveCount(0)
  await page.getByRole('button', { name: 'Earlier messages' }).click()
  await expect(page.getByRole('list', { name: 'Earlier messages' })).toContainText(/5 set to/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('list', { name: 'Earlier messages' })).toHaveCount(0)
})

test('two fields of one name are refused, whatever their capitals', async ({ desk }) => {
  const { page } = desk
  await expect(page.getByRole('button', { name: 'Open the sample library' })).toBeVisible()
  await page.keyboard.press('Alt+8')
  const name = page.getByRole('textbox', { name: 'Name of a new field' })
  await name.fill('Dose')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name of the field Dose' })).toBeVisible()
  for (const taken of ['dose', 'STUDY DESIGN']) {
    await name.fill(taken)
    await expect(page.getByText(/^There is a field “.*” already\.$/)).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: /^Name of the field/ })).toHaveCount(1)
  }
})

async function inLibrary(page: Page): Promise<void> {
  const importing = new ImportScreen(page)
  await expect(page.getByRole('button', { name: 'Open the sample library' })).toBeVisible()
  await importing.drop([{ name: 'five.ris', bytes: Buffer.from(ris) }])
  await importing.write()
}

/** "2 of 5", in the head of a study. */
function place(page: Page): Locator {
  return page.getByText(/^\d+ of \d+$/).first()
}

/** The name of the study that follows, as `]` goes there; the screen is back where it was. */
async function nextOf(page: Page): Promise<string> {
  const head = page.getByRole('complementary', { name: 'Fields' }).getByRole('heading', { level: 1 })
  const before = await head.innerText()
  await page.keyboard.press(']')
  await expect(head).not.toHaveText(before)
  const next = await head.innerText()
  await page.keyboard.press('[')
  await expect(head).toHaveText(before)
  return next
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

async function box(locator: Locator): Promise<Box> {
  const found = await locator.boundingBox()
  if (!found) throw new Error('not on screen')
  return found
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
