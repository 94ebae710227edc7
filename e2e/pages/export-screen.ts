import { expect, type Locator, type Page } from '@playwright/test'
import type { AppUnderTest } from '../app-under-test.ts'

/** The export dialog in the writer's words. */
export class ExportScreen {
  readonly page: Page
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: /^Export/ })
  }

  /** Opens it by its key, from table, library or study. */
  async open(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+e')
    await expect(this.dialog).toBeVisible()
  }

  /** One of What, Columns, As, or a preset, by its name. */
  radio(name: string | RegExp): Locator {
    return this.dialog.getByRole('radio', { name, exact: typeof name === 'string' })
  }

  checkbox(name: string): Locator {
    return this.dialog.getByRole('checkbox', { name })
  }

  /** What came of looking the quotes up. */
  lookedUp(): Locator {
    return this.dialog.getByRole('region', { name: 'Quotes looked up again just now' })
  }

  /** The file, written by the key that does so. */
  async written(desk: AppUnderTest): Promise<string> {
    const text = await desk.exported(() => this.page.keyboard.press('ControlOrMeta+Enter'))
    await expect(this.dialog).toHaveCount(0)
    return text
  }
}

/** What the screen shows as CSV, by keyboard, with suggestions and notes; `columns`: as shown, or all. */
export async function exportedCsv(
  desk: AppUnderTest,
  columns: 'As the table shows them' | 'All' = 'As the table shows them',
): Promise<string> {
  const screen = new ExportScreen(desk.page)
  await screen.open()
  await screen.radio('CSV').check()
  await screen.radio(columns).check()
  return screen.written(desk)
}
