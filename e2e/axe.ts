import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * axe for a page, in every shell the same. It does all its work in the page itself: by default it would end in a second page, which
 * Electron cannot be told to open (axe-core-npm issue 1141). What that leaves out, frames of another origin, the app never has.
 */
export function axeIn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode()
}
