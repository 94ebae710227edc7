import { expect, type Locator, type Page } from '@playwright/test'

/** The claim board in the writer's words. */
export class ClaimsScreen {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+5')
    await expect(this.page.getByRole('heading', { name: 'Claims', exact: true })).toBeVisible()
  }

  /** Adds a row by its key. */
  async add(words: string): Promise<void> {
    await this.page.keyboard.press('A')
    await expect(this.page.getByRole('textbox', { name: 'Claim or question' })).toBeFocused()
    await this.page.keyboard.type(words)
    await this.page.keyboard.press('Enter')
    await expect(this.row(words)).toHaveAttribute('data-current', 'true')
    await this.closed()
  }

  /** Links the row that the writer is at to the first thing that these words find. */
  async link(words: string, found: string | RegExp): Promise<void> {
    await this.page.keyboard.press('S')
    await expect(this.page.getByRole('combobox', { name: /^Search studies/ })).toBeFocused()
    await this.page.keyboard.type(words)
    await expect(this.page.getByRole('option').first()).toContainText(found)
    await this.page.keyboard.press('Enter')
    await this.closed()
  }

  /** The dialog has gone: the keys are the board's again. */
  async closed(): Promise<void> {
    await expect(this.page.getByRole('dialog')).toHaveCount(0)
  }

  row(words: string | RegExp): Locator {
    return this.page.getByRole('row').filter({ has: this.page.locator('strong', { hasText: words }) })
  }

  /** The chips of a side of a row. */
  chips(row: Locator, side: 'for' | 'unclear' | 'against'): Locator {
    return row.locator(`[data-column="${side}"]`).getByRole('button')
  }

  fair(row: Locator): Locator {
    return row.locator('[data-column="fair"]')
  }

  behind(row: Locator): Locator {
    return row.locator('[data-column="behind"]')
  }
}
