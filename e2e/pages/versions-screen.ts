import { expect, type Locator, type Page } from '@playwright/test'

/** The versions screen in the writer's words. */
export class VersionsScreen {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens it by the mark that says "Saved". */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: /: show the versions$/ }).click()
    await expect(this.page.getByRole('heading', { name: 'Versions', exact: true })).toBeVisible()
    await expect(this.line('Now')).toBeVisible()
  }

  /** A place where the library is safe, by its title. */
  place(title: string | RegExp): Locator {
    return this.page
      .getByRole('list', { name: 'Where the library is safe' })
      .getByRole('listitem')
      .filter({ hasText: title })
  }

  /** The lines of the list, the newest first. */
  lines(): Locator {
    return this.page.getByRole('region', { name: 'Versions', exact: true }).locator('[data-seq]')
  }

  line(words: string | RegExp): Locator {
    return this.lines().filter({ hasText: words })
  }

  /** A button above the list: All, Named, Before a big change. */
  filter(name: string): Locator {
    return this.page.getByRole('group', { name: 'Which versions are shown' }).getByRole('button', { name })
  }

  /** The pane of the chosen version. */
  chosen(): Locator {
    return this.page.getByRole('region', { name: 'The chosen version' })
  }

  /** The rows of what changed. */
  differences(): Locator {
    return this.chosen().getByRole('table', { name: 'What changed' }).locator('[data-index]')
  }

  difference(words: string | RegExp): Locator {
    return this.differences().filter({ hasText: words })
  }

  /** Ticks what holds these words, by mouse. */
  async tick(words: string | RegExp): Promise<void> {
    await this.difference(words).getByRole('checkbox').click()
  }

  /** Brings back what is ticked, by keyboard, once the folder was asked for its papers. */
  async bringBack(): Promise<void> {
    await expect(this.bringBackButton()).toBeEnabled()
    await this.bringBackButton().press('Enter')
  }

  bringBackButton(): Locator {
    return this.chosen().getByRole('button', { name: /^Bring back/ })
  }
}
