import { expect, type Locator, type Page } from '@playwright/test'

/** The overview in the writer's words. */
export class OverviewScreen {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+4')
    await expect(this.page.getByRole('heading', { name: 'Overview', exact: true })).toBeVisible()
  }

  /** A figure with all that is said of it. */
  figure(title: string): Locator {
    return this.page.getByRole('region', { name: title })
  }

  /** Goes from figure to figure by the arrow keys until this one has the keyboard. */
  async goTo(name: string | RegExp): Promise<void> {
    const wanted = this.page.getByRole('button', { name })
    await this.page.keyboard.press('ArrowRight')
    await this.page.keyboard.press('Home')
    const figures = await this.page.locator('[data-figure]').count()
    for (let step = 0; step < figures; step += 1) {
      if (await wanted.evaluate((button) => button === document.activeElement)) return
      await this.page.keyboard.press('ArrowRight')
    }
    await expect(wanted).toBeFocused()
  }
}
