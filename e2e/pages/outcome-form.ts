import { expect, type Locator, type Page } from '@playwright/test'

/** The form of an outcome, as it is filled in by keyboard: from place to place by Tab, choices by typing. */
export class OutcomeForm {
  readonly page: Page
  readonly results: Locator

  constructor(page: Page) {
    this.page = page
    this.results = page.getByRole('region', { name: 'Results in numbers' })
  }

  /** Opens an empty form, types what was measured and when, and leaves the keyboard on how it is given. */
  async begin(name: string, time: string): Promise<void> {
    await this.page.keyboard.press('Shift+O')
    await expect(this.field('What was measured')).toBeFocused()
    await this.fill(name, time)
  }

  /** Two groups: how many had it, of how many. */
  async groups(tested: Group, other: Group): Promise<void> {
    await this.page.keyboard.press('Tab')
    await this.fill(...tested)
    // Over the button that removes the group.
    await this.page.keyboard.press('Tab')
    await this.fill(...other)
  }

  /** Says what came out, by typing the beginning of the choice, and saves. */
  async judge(direction: 'better' | 'worse' | 'no clear difference'): Promise<void> {
    await this.field('With what was tested').focus()
    await this.page.keyboard.type(direction)
    await this.page.keyboard.press('Enter')
    await expect(this.results.getByRole('form')).toHaveCount(0)
  }

  field(label: string): Locator {
    return this.results.getByLabel(label, { exact: true })
  }

  /** Types one text after the other, with Tab behind each. */
  async fill(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await this.page.keyboard.type(text)
      await this.page.keyboard.press('Tab')
    }
  }
}

type Group = readonly [label: string, events: string, total: string]
