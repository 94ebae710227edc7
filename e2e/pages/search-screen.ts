import { expect, type Locator, type Page } from '@playwright/test'

/** The search over everything in the writer's words. */
export class SearchScreen {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  box(): Locator {
    return this.page.getByRole('combobox', { name: 'Search everything' })
  }

  /** Types in place of what is in the box. */
  async type(words: string): Promise<void> {
    await expect(this.box()).toBeFocused()
    await this.page.keyboard.press('ControlOrMeta+A')
    await this.page.keyboard.press('Delete')
    await this.page.keyboard.type(words)
    await expect(this.box()).toHaveValue(words)
  }

  group(name: string): Locator {
    return this.page.getByRole('group', { name })
  }

  /** The place that the arrows stand on. */
  current(): Locator {
    return this.page.locator('#search-results [aria-selected="true"]')
  }

  preview(): Locator {
    return this.page.getByRole('complementary', { name: 'The place' })
  }

  /** The filter that narrows to a design. */
  design(code: string): Locator {
    return this.page.getByRole('navigation', { name: 'Where and design' }).getByRole('button', { name: code })
  }

  foot(): Locator {
    return this.page.locator('[data-foot]')
  }

  /** Goes on by groups until one of this name is stood in. */
  async goTo(group: string): Promise<void> {
    await expect(this.group(group)).toBeVisible()
    const chosen = this.group(group).locator('[aria-selected="true"]')
    for (let press = 0; press < 8; press += 1) await this.page.keyboard.press('Alt+ArrowUp')
    for (let press = 0; press < 8 && (await chosen.count()) === 0; press += 1)
      await this.page.keyboard.press('Alt+ArrowDown')
    await expect(chosen).toHaveCount(1)
  }
}
