import type { Page } from '@playwright/test'

/** Runs a command of the palette by its words. */
export async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('textbox', { name: 'Search studies, quotes and actions' }).fill(words)
  await page.keyboard.press('Enter')
}
