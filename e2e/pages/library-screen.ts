import { expect, type Locator, type Page } from '@playwright/test'

/** The library screen in the writer's words. */
export class LibraryScreen {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+1')
    await expect(this.page.getByRole('heading', { name: /^Library/ })).toBeVisible()
  }

  row(title: string | RegExp): Locator {
    return this.page.getByRole('grid', { name: 'Studies' }).getByRole('row').filter({ hasText: title })
  }

  /** The lines of the list, without its headings. */
  rows(): Locator {
    return this.page.getByRole('grid', { name: 'Studies' }).getByRole('rowgroup').getByRole('row')
  }

  /** Adds a study to those picked, or takes it away. */
  async tick(title: string | RegExp): Promise<void> {
    await this.row(title).hover()
    await this.row(title).getByRole('checkbox').click()
  }

  /** The number beside the heading. */
  async expectStudies(count: number): Promise<void> {
    await expect(
      this.page.getByRole('heading', {
        name: `Library ${count === 1 ? '1 study' : `${count.toLocaleString('en-GB')} studies`}`,
      }),
    ).toBeVisible()
  }

  /** Sets the state of a study, and waits until the list shows it. */
  async setState(title: string | RegExp, state: string): Promise<void> {
    await this.chooseState(title, state)
    await expect(this.row(title)).toContainText(state)
  }

  /** Chooses a state for a study, whatever comes of it. */
  async chooseState(title: string | RegExp, state: string): Promise<void> {
    await this.row(title).click()
    await this.page.getByRole('button', { name: /^State:/ }).click()
    await this.page.getByRole('menuitem', { name: state }).click()
  }

  /** Opens a study to read and tag it. */
  async read(title: string | RegExp): Promise<void> {
    await this.row(title).dblclick()
  }
}
