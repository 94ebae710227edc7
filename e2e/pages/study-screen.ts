import { expect, type Locator, type Page } from '@playwright/test'

/** The study screen in the writer's words: a paper on the left, its fields on the right. */
export class StudyScreen {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Waits until the first page and its text are on screen. */
  async ready(): Promise<void> {
    await expect(this.page.locator('.textLayer span').first()).toBeVisible({ timeout: 30_000 })
  }

  /** The card of a field: "study-design", "sample-size" ... */
  field(fieldId: string): Locator {
    return this.page.locator(`[data-field="${fieldId}"]`)
  }

  head(fieldId: string): Locator {
    return this.page.locator(`[data-head="${fieldId}"]`)
  }

  /** Accepts what is suggested for a field, by keyboard. */
  async accept(fieldId: string): Promise<void> {
    await this.head(fieldId).focus()
    await this.page.keyboard.press('Enter')
    await expect(this.field(fieldId)).toContainText('accepted')
  }

  /** Selects a sentence with the mouse, from its first word to its last. The words must stand in lines of the page. */
  async selectWithMouse(sentence: string): Promise<void> {
    const { page } = this
    const ends = await page.evaluate((wanted) => {
      const layer = [...document.querySelectorAll('.textLayer')].find((each) =>
        each.textContent?.replace(/\s+/g, '').includes(wanted.slice(0, 30).replace(/\s+/g, '')),
      )
      const walker = document.createTreeWalker(layer!, NodeFilter.SHOW_TEXT)
      const places: { node: Node; offset: number }[] = []
      let text = ''
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (let offset = 0; offset < node.textContent!.length; offset++) {
          const sign = node.textContent![offset]!
          if (!/\s/.test(sign)) {
            text += sign
            places.push({ node, offset })
          }
        }
      const bare = wanted.replace(/\s+/g, '')
      const at = text.indexOf(bare)
      const rectOf = (index: number) => {
        const { node, offset } = places[index]!
        const range = document.createRange()
        range.setStart(node, offset)
        range.setEnd(node, offset + 1)
        const { left, right, top, height } = range.getBoundingClientRect()
        return { left, right, middle: top + height / 2 }
      }
      ;(places[at]!.node.parentElement as HTMLElement).scrollIntoView({ block: 'center' })
      return { first: rectOf(at), last: rectOf(at + bare.length - 1) }
    }, sentence)
    await page.mouse.move(ends.first.left + 0.5, ends.first.middle)
    await page.mouse.down()
    await page.mouse.move(ends.last.right - 4, ends.last.middle, { steps: 8 })
    await page.mouse.move(ends.last.right + 0.5, ends.last.middle, { steps: 4 })
    await page.mouse.up()
    await expect(page.getByTestId('tag-popover').getByRole('button', { name: /^Plain quote/ })).toBeVisible()
  }

  /** Chooses a sentence by keyboard alone: the first in sight, then down to it. */
  async chooseSentence(words: string): Promise<void> {
    await this.page.keyboard.press('v')
    await this.page.keyboard.press('s')
    const chosen = this.page.getByTestId('chosen-words')
    await expect(chosen).toBeAttached()
    for (let steps = 0; steps < 60 && !(await chosen.textContent())?.includes(words); steps++)
      await this.page.keyboard.press('ArrowDown')
    await expect(chosen).toContainText(words)
  }

  /** Tags a sentence by keyboard alone: choose it, press the field's letter, keep the value. */
  async tagSentence(words: string, letter: string): Promise<void> {
    await this.chooseSentence(words)
    await this.page.keyboard.press(letter)
  }
}
