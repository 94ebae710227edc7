import { expect, type Locator, type Page } from '@playwright/test'

/** The versions screen in the writer's words. */
export class VersionsScreen {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens it by the mark that says "Saved". */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: /show the versions/ }).click()
    await expect(this.page.getByRole('heading', { name: 'Versions' })).toBeVisible()
  }

  /** A place where the library is safe, by its title. */
  place(title: string | RegExp): Locator {
    return this.page
      .getByRole('list', { name: 'Where the library is safe' })
      .getByRole('listitem')
      .filter({ hasText: title })
  }
}
