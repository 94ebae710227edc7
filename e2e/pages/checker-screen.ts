import { expect, type Locator, type Page } from '@playwright/test'

/** The screen on which somebody checks the claims of a draft, in a checker's words. */
export class CheckerScreen {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Begins to check from the story screen, as the person with these initials where they are asked for. */
  async open(initials?: string): Promise<void> {
    await this.page.keyboard.press('Shift+C')
    if (initials !== undefined) await this.begin(initials)
    await expect(this.queue()).toBeVisible()
  }

  async begin(initials: string): Promise<void> {
    await expect(this.page.getByLabel('Your initials?')).toBeFocused()
    await this.page.keyboard.type(initials)
    await this.page.keyboard.press('Enter')
  }

  queue(): Locator {
    return this.page.getByRole('navigation', { name: 'Claims to check' })
  }

  /** The claim that is looked at, or the list for the writer. */
  main(): Locator {
    return this.page.getByRole('region', { name: /^Claim \d+$|^List for the writer$/ })
  }

  decision(name: string): Locator {
    return this.page.getByRole('group', { name: 'Decision' }).getByRole('button', { name })
  }

  /** Waits until the claim with these words is looked at. */
  async isAt(words: string | RegExp): Promise<void> {
    await expect(this.main().locator('mark')).toHaveText(words)
  }
}
