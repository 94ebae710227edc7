import { expect, type Locator, type Page } from '@playwright/test'

/** The story screen in the writer's words. */
export class StoryScreen {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Story' }).click()
    await expect(this.page.getByRole('heading', { name: 'Story', exact: true })).toBeVisible()
  }

  /** Pastes text as a writer does, outside every field. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text)
    await this.page.keyboard.press('ControlOrMeta+V')
  }

  /** Drops a file on the screen. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ({ fileName, base64 }) => {
        const data = new DataTransfer()
        data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], fileName))
        return data
      },
      { fileName: name, base64: Buffer.from(bytes).toString('base64') },
    )
    await this.page.locator('[data-drop-words]').dispatchEvent('drop', { dataTransfer: transfer })
  }

  draft(): Locator {
    return this.page.getByRole('document', { name: /^Draft \d/ })
  }

  /** Words of the draft in the look of a state. */
  words(state: string): Locator {
    return this.draft().locator(`[data-look~="${state}"]`)
  }

  pane(): Locator {
    return this.page.getByRole('complementary', { name: 'Claim' })
  }

  /** What is proposed as evidence for the claim. */
  proposals(): Locator {
    return this.pane().getByRole('list', { name: 'Proposed evidence' }).getByRole('listitem')
  }

  /** What the claim is linked to. */
  evidence(): Locator {
    return this.pane().getByRole('list', { name: 'Linked evidence' })
  }

  filter(name: string): Locator {
    return this.page.getByRole('toolbar', { name: 'Filters' }).getByRole('button', { name })
  }

  /** Goes on with `J` until the pane shows a sentence with these words. */
  async goTo(words: string | RegExp): Promise<void> {
    const sentence = this.pane().locator('mark').filter({ hasText: words })
    const at = this.pane().getByText(/^\d+ of \d+$/)
    for (let press = 0; press < 60 && (await sentence.count()) === 0; press += 1) {
      const before = await at.innerText()
      await this.page.keyboard.press('J')
      // A press before the last one was answered would go past the sentence.
      await expect(at).not.toHaveText(before)
    }
    await expect(sentence).toBeVisible()
  }
}
