import { expect, type Locator, type Page } from '@playwright/test'

/** The screen of sources in the writer's words. */
export class SourcesScreen {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+2')
    await expect(this.page.getByRole('heading', { name: /^Sources/ })).toBeVisible()
  }

  /** Pastes text as a writer does, outside every field. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text)
    await this.page.keyboard.press('ControlOrMeta+V')
  }

  /** Drops files on the screen. */
  async drop(...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      (dropped) => {
        const data = new DataTransfer()
        for (const { name, base64 } of dropped)
          data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name))
        return data
      },
      files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
    )
    await this.page.locator('[data-drop-words]').dispatchEvent('drop', { dataTransfer: transfer })
  }

  form(): Locator {
    return this.page.getByRole('dialog')
  }

  list(): Locator {
    return this.page.getByRole('grid', { name: 'Sources' })
  }

  text(): Locator {
    // The whole page is a document to Playwright, too.
    return this.page.locator('[role="document"]')
  }

  pane(): Locator {
    return this.page.getByRole('complementary', { name: 'Source' })
  }

  passages(): Locator {
    return this.pane().getByRole('list', { name: 'Passages' })
  }

  /** Words of the text in the look of what they are kept as. */
  words(look: string): Locator {
    return this.text().locator(`[data-look~="${look}"]`)
  }

  /** Selects sentences of the text by keyboard: the first in sight, then so many further. */
  async selectSentence(further: number): Promise<void> {
    await this.text().focus()
    await this.page.keyboard.press('S')
    for (let press = 0; press < further; press += 1) await this.page.keyboard.press('ArrowDown')
    await expect(this.page.getByRole('toolbar', { name: 'Keep the selection as' })).toBeVisible()
  }
}
