import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import type { AppUnderTest } from './app-under-test.ts'
import { expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { madePaper, scannedPaper, words } from './study-papers.ts'

/** Imports a paper and opens it. */
async function openPaper(
  desk: AppUnderTest,
  bytes: Uint8Array,
  name = 'paper.pdf',
  title: string | RegExp = words.title,
): Promise<StudyScreen> {
  await importPaper(desk, bytes, name)
  await new LibraryScreen(desk.page).read(title)
  return new StudyScreen(desk.page)
}

/** Drops a paper onto the first screen and imports it. */
async function importPaper(desk: AppUnderTest, bytes: Uint8Array, name: string): Promise<void> {
  await expect(desk.page.getByRole('button', { name: 'Open the sample library' })).toBeVisible()
  const importing = new ImportScreen(desk.page)
  await importing.drop([{ name, bytes }])
  await importing.write()
}

/** Imports a paper that is locked with "sesame" and opens it: the reader asks for the password again, since it was not kept. */
async function openLockedPaper({ page }: AppUnderTest): Promise<void> {
  await expect(page.getByRole('button', { name: 'Open the sample library' })).toBeVisible()
  const importing = new ImportScreen(page)
  const dropped = importing.drop([{ name: 'locked.pdf', bytes: await madePaper({ password: 'sesame' }) }])
  const password = page.getByRole('textbox', { name: 'Password of locked.pdf' })
  await password.fill('sesame')
  await expect(password).toHaveValue('sesame')
  await password.press('Enter')
  await dropped
  await importing.write()
  await new LibraryScreen(page).read(words.title)
}

/** True where the keys beside the selected words lie over them. */
async function coversSelection(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const keys = document.querySelector('[data-testid="tag-popover"]')!.getBoundingClientRect()
    const rects = [...document.getSelection()!.getRangeAt(0).getClientRects()].filter(
      (rect) => rect.width > 1 && rect.height < 100,
    )
    return rects.some(
      (rect) => rect.left < keys.right && rect.right > keys.left && rect.top < keys.bottom && rect.bottom > keys.top,
    )
  })
}

/** How far the words stick out of the field's mark, in parts of their own height: below nought where they lie inside. */
async function distanceFromWords(page: Page, fieldId: string, firstWords: string): Promise<number> {
  return page.evaluate(
    ([field, start]) => {
      const mark = document.querySelector(`[data-mark^="${field}"][data-kind="highlight"]`)
      const line = [...document.querySelectorAll('.textLayer span')].find(
        (span) => span.textContent?.includes(start!) && span.children.length === 0,
      )
      const node = line!.firstChild!
      const range = document.createRange()
      const at = node.textContent!.indexOf(start!)
      range.setStart(node, at)
      range.setEnd(node, at + start!.length)
      const text = range.getBoundingClientRect()
      const boxes = [...mark!.querySelectorAll('span:not([aria-hidden])')].map((span) => span.getBoundingClientRect())
      // The words must lie inside one of the marked lines.
      const inside = boxes.map((box) =>
        Math.max(box.left - text.left, text.right - box.right, box.top - text.top, text.bottom - box.bottom),
      )
      return Math.min(...inside) / Math.min(text.width, text.height)
    },
    [fieldId, firstWords],
  )
}

test.describe('one key tags', () => {
  test('words selected with the mouse become value, quote and page in one change; Enter keeps, and a restart finds all of it', async ({
    desk,
  }) => {
    const study = await openPaper(desk, await madePaper())
    const { page } = desk
    await study.ready()
    await study.selectWithMouse(words.size)
    await expect(page.getByTestId('tag-popover')).toBeVisible()
    expect(await coversSelection(page), 'the keys stand clear of the words').toBe(false)
    await page.keyboard.press('n')
    await expect(study.field('sample-size').getByTestId('editor')).toBeVisible()
    await expectSaved(page)
    await page.keyboard.press('Enter')
    await expect(study.field('sample-size')).toContainText('people')
    await expect(study.field('sample-size')).toContainText('p. 1')
    await expect(page.getByRole('button', { name: /State: In progress/ })).toBeVisible()
    await expect(page.locator('[data-mark^="sample-size"][data-kind="highlight"]')).toBeAttached()

    const again = await desk.restart()
    await new LibraryScreen(again).read(words.title)
    const reopened = new StudyScreen(again)
    await reopened.ready()
    await reopened.head('sample-size').focus()
    await expect(reopened.field('sample-size')).toContainText(words.size)
    await expect(again.locator('[data-mark^="sample-size"][data-kind="highlight"]')).toBeAttached()
    // The address of a quote, as the evidence table and the search use it, opens there.
    const quoteId = (
      await again.locator('[data-mark^="sample-size"][data-kind="highlight"]').getAttribute('data-mark')
    )?.split(' ')[1]
    const address = new URL(again.url())
    await again.keyboard.press('Alt+1')
    await again.goto(`${desk.origin}/${address.hash.split('?')[0]}?quote=${quoteId}`)
    await reopened.ready()
    await expect(reopened.head('sample-size')).toBeFocused()
    await expect(again.locator('[data-mark^="sample-size"][data-kind="highlight"]')).toBeInViewport()
    // One change, one undo: value, quote and the study's state go together.
    await again.keyboard.press('ControlOrMeta+z')
    await expect(again.getByRole('button', { name: /State: To read/ })).toBeVisible()
    await expect(again.locator('[data-mark^="sample-size"][data-kind="highlight"]')).toHaveCount(0)
  })

  test('a value that is kept the moment its editor opens keeps the quote that opened it', async ({ desk }) => {
    const study = await openPaper(desk, await madePaper())
    await study.ready()
    await study.selectWithMouse(words.size)
    // No hand is as quick: Enter is there before the form has heard of the tag that the letter wrote. The number is changed, so it is written anew.
    await desk.page.evaluate(() => {
      const watch = new MutationObserver(() => {
        const number = document.querySelector<HTMLInputElement>(
          '[data-testid="editor"] input[inputmode="numeric"], [data-testid="editor"] input',
        )
        if (!number) return
        watch.disconnect()
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(number, '33')
        number.dispatchEvent(new Event('input', { bubbles: true }))
        number.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
      })
      watch.observe(document.body, { childList: true, subtree: true })
    })
    await desk.page.keyboard.press('n')
    await expect(study.field('sample-size')).toContainText('33 people')
    await expect(study.field('sample-size')).toContainText(words.size)
    await expect(desk.page.locator('[data-mark^="sample-size"][data-kind="highlight"]')).toBeAttached()
  })

  test('Esc takes the tag back, as if the key had not been pressed', async ({ desk }) => {
    const study = await openPaper(desk, await madePaper())
    await study.ready()
    await study.selectWithMouse(words.result)
    await desk.page.keyboard.press('r')
    await expect(study.field('main-result').getByTestId('editor')).toBeVisible()
    await desk.page.keyboard.press('Escape')
    await expect(desk.page.getByRole('button', { name: /State: To read/ })).toBeVisible()
    await expect(desk.page.locator('[data-mark^="main-result"][data-kind="highlight"]')).toHaveCount(0)
  })

  test('a sentence across a page break is chosen by key, and is marked on both pages', async ({ desk }) => {
    const study = await openPaper(desk, await madePaper())
    await study.ready()
    await study.tagSentence('begins on the first page', 'q')
    await desk.page.keyboard.press('Enter')
    await study.head('quote').focus()
    await expect(study.field('quote')).toContainText(`${words.acrossStart} ${words.acrossEnd}`)
    await expect(study.field('quote')).toContainText('p. 1–2')
    await expect(desk.page.locator('.page[data-page-number="1"] [data-mark^="quote"]')).toBeAttached()
    await expect(desk.page.locator('.page[data-page-number="2"] [data-mark^="quote"]')).toBeAttached()
  })

  test('marks lie on their words at any zoom and however the pages are turned', async ({ desk }) => {
    const study = await openPaper(desk, await madePaper())
    const { page } = desk
    await study.ready()
    await study.selectWithMouse(words.limitation)
    await page.keyboard.press('l')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-mark^="limitations"][data-kind="highlight"]')).toBeAttached()
    for (const keys of [[], ['+', '+', '+'], ['-', '-', '-', '-', '-'], ['Shift+R'], ['Shift+R'], ['Shift+R'], ['w']]) {
      for (const key of keys) await page.keyboard.press(key)
      await expect(page.locator('.page[data-page-number="1"] .textLayer span').first()).toBeAttached()
      await expect
        .poll(() => distanceFromWords(page, 'limitations', 'A limitation of'), {
          message: `after ${keys.join(' ') || 'nothing'}`,
        })
        .toBeLessThan(0.35)
    }
  })
})

test.describe('suggestions', () => {
  test('say how sure they are', async ({ desk }) => {
    const study = await openPaper(desk, await madePaper())
    await study.ready()
    await expect(study.field('conflict-of-interest')).toContainText('None declared', { timeout: 30_000 })
    await expect(study.field('conflict-of-interest').getByText('sure', { exact: true })).toBeVisible()
  })

  test('show a tie told beside a denial, and that what it means is less sure than the statement', async ({ desk }) => {
    const interests = `${words.interests} The gel came from Invented Gels Ltd, where the second author once worked.`
    const study = await openPaper(desk, await madePaper({ interests }))
    await study.ready()
    const field = study.field('conflict-of-interest')
    await expect(field).toContainText('Invented Gels Ltd', { timeout: 30_000 })
    await expect(field).toContainText('statement sure, value likely')
    await expect(field).not.toContainText('None declared')
  })

  test('are walked through by Tab, accepted by Enter, rejected by X, and 0 says that there is no value', async ({
    desk,
  }) => {
    const study = await openPaper(desk, await madePaper())
    const { page } = desk
    await study.ready()
    await expect(study.field('conflict-of-interest')).toContainText('None declared', { timeout: 30_000 })
    await study.accept('conflict-of-interest')
    await expect(study.field('conflict-of-interest')).toContainText(words.interests)
    // A note on the quote, and the keyboard stays where it was written from.
    await study.field('conflict-of-interest').getByRole('button', { name: 'Write a note' }).click()
    await page.keyboard.type('Ask the first author')
    await page.keyboard.press('Enter')
    await expect(study.field('conflict-of-interest')).toContainText('Ask the first author')
    await expect(study.field('conflict-of-interest').getByRole('button', { name: 'Change the note' })).toBeFocused()
    // A key that leads to another screen keeps what is being typed.
    await study.field('conflict-of-interest').getByRole('button', { name: 'Change the note' }).click()
    await page.keyboard.press('End')
    await page.keyboard.type(', and the second')
    await page.keyboard.press('Alt+1')
    await page.goBack()
    await study.ready()
    await study.head('conflict-of-interest').focus()
    await expect(study.field('conflict-of-interest')).toContainText('Ask the first author, and the second')
    // So does an editor that is still open: as in a cell of the table.
    await study.head('limitations').focus()
    await page.keyboard.press('e')
    await study.field('limitations').getByRole('textbox').fill('One clinic only')
    await page.keyboard.press('Alt+1')
    await page.goBack()
    await study.ready()
    await expect(study.field('limitations')).toContainText('One clinic only')
    await study.head('conflict-of-interest').focus()
    await page.keyboard.press('Tab')
    await expect(study.head('funding')).toBeFocused()
    await page.keyboard.press('x')
    await expect(study.field('funding')).not.toContainText('rejects')
    for (const expected of ['Not stated', 'Unclear', 'Not applicable', 'Not looked at yet']) {
      await page.keyboard.press('0')
      await expect(study.field('funding')).toContainText(expected)
    }
    // Two quick presses go two steps.
    await page.evaluate(() => {
      for (let times = 0; times < 2; times++)
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: '0', bubbles: true, cancelable: true }),
        )
    })
    await expect(study.field('funding')).toContainText('Unclear')
  })
})

test.describe('reading', () => {
  test('a search marks and counts all matches, and Esc selects the sentence of the match', async ({ desk }) => {
    const study = await openPaper(desk, await madePaper())
    const { page } = desk
    await study.ready()
    await page.keyboard.press('ControlOrMeta+f')
    await page.keyboard.type('itching')
    await expect(page.getByRole('search').getByText(/^1 of \d+$/)).toBeVisible()
    await page.getByRole('textbox', { name: 'Search in this paper' }).fill('limitation')
    await expect(page.getByRole('search').getByText('1 of 1', { exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByTestId('chosen-words')).toContainText(words.limitation)
  })

  test('the place in a paper is there again at the next visit', async ({ desk }) => {
    const study = await openPaper(desk, await madePaper())
    const { page } = desk
    await study.ready()
    await page.getByRole('textbox', { name: /^Page, of/ }).fill('2')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: /^Page, of/ })).toHaveValue('2')
    await page.keyboard.press('Alt+1')
    await new LibraryScreen(page).read(words.title)
    await study.ready()
    await expect(page.getByRole('textbox', { name: /^Page, of/ })).toHaveValue('2')
  })

  test('a locked paper asks for its password, and is read like any other once it has it', async ({ desk }) => {
    const { page } = desk
    await openLockedPaper(desk)
    await page.getByLabel('Password').first().fill('wrong')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Wrong password. Try again.')).toBeVisible()
    await page.getByLabel('Password').first().fill('sesame')
    await page.keyboard.press('Enter')
    const study = new StudyScreen(page)
    await study.ready()
    await page.keyboard.press('v')
    await study.tagSentence('randomised, double-blind', 'd')
    await expect(study.field('study-design').getByTestId('editor')).toBeVisible()
  })

  test('three wrong passwords leave a paper locked, and the study goes on', async ({ desk }) => {
    const { page } = desk
    await openLockedPaper(desk)
    for (const wrong of ['one', 'two', 'three']) {
      await page.getByLabel('Password').first().fill(wrong)
      await page.keyboard.press('Enter')
    }
    await expect(page.getByText(/This paper is protected by a password\. Everything else/)).toBeVisible()
    const study = new StudyScreen(page)
    await study.head('harms').focus()
    await page.keyboard.press('0')
    await expect(study.field('harms')).toContainText('Not stated')
  })

  test('in a small window the fields are a sheet: Enter opens it, Esc closes it', async ({ desk }) => {
    const study = await openPaper(desk, await madePaper())
    const { page } = desk
    await page.setViewportSize({ width: 640, height: 400 })
    await study.ready()
    await expect(study.head('harms')).toHaveCount(0)
    await page.keyboard.press('v')
    await page.keyboard.press('Enter')
    await expect(study.head('study-design')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(study.head('study-design')).toHaveCount(0)
  })

  test('a scan says that it has no text layer, and can be tagged by hand', async ({ desk }) => {
    const study = await openPaper(desk, await scannedPaper(), 'scan.pdf', /scan/i)
    const { page } = desk
    await expect(page.getByText(/No text layer/)).toBeVisible({ timeout: 30_000 })
    await page.keyboard.press('p')
    await page.keyboard.press('e')
    await page.keyboard.type('People who are not there')
    await page.keyboard.press('Enter')
    await expect(study.field('population')).toContainText('People who are not there')
    await expect(study.field('population')).toContainText('no quote')
  })
})
