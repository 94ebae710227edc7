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
