import type { Page } from '@playwright/test'
import { axeIn } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on any screen (${colorScheme})`, async ({ desk }) => {
    const { page } = desk
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await check(page, 'first start')
    const importing = new ImportScreen(page)
    await importing.openSample()
    await check(page, 'import preview')
    await importing.write()
    await check(page, 'library')
    await new LibraryScreen(page).row('Adipose-derived exosome solution').dblclick()
    const study = new StudyScreen(page)
    await study.ready()
    await check(page, 'study with suggestions')
    await study.accept('study-design')
    await page.keyboard.press('e')
    await expect(page.getByTestId('editor')).toBeVisible()
    await check(page, 'study with an editor')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+3')
    await expect(page.getByRole('grid', { name: 'Evidence table' })).toBeVisible()
    await check(page, 'evidence table')
    await page.keyboard.press('Alt+7')
    await expect(page.getByRole('textbox', { name: /Paste references/ })).toBeVisible()
    await check(page, 'import box')
    await page.keyboard.press('Alt+8')
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
    await check(page, 'settings')
    await page.getByRole('link', { name: 'How good are the suggestions?' }).click()
    await expect(page.getByRole('heading', { name: 'How good are the suggestions?' })).toBeVisible()
    await check(page, 'how good')
    await page.locator('#main').focus()
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByRole('textbox', { name: 'Search studies, quotes and actions' })).toBeVisible()
    await check(page, 'command palette')
    await page.keyboard.press('Escape')
    await page.locator('#main').focus()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys of this view' })).toBeVisible()
    await check(page, 'keys')
  })
}

test('in forced colours axe finds nothing serious, and what is chosen has an edge of its own', async ({ desk }) => {
  const { page } = desk
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  const importing = new ImportScreen(page)
  await importing.openSample()
  await importing.write()
  const row = new LibraryScreen(page).row('Adipose-derived exosome solution')
  await row.click()
  await expect(row).toHaveCSS('outline-style', 'solid')
  await expect(page.getByRole('button', { name: /^All/ })).toHaveCSS('outline-style', 'solid')
  await check(page, 'library in forced colours')
  await row.dblclick()
  const study = new StudyScreen(page)
  await study.ready()
  await study.accept('study-design')
  await expect(study.head('study-design').locator('[data-state="accepted"]')).toHaveCSS('forced-color-adjust', 'none')
  await check(page, 'study in forced colours')
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('grid', { name: 'Evidence table' })).toBeVisible()
  await check(page, 'evidence table in forced colours')
})

test('nothing is lost at 200 %: every screen can be used in a window of half the size', async ({ desk }) => {
  const { page } = desk
  await page.setViewportSize({ width: 640, height: 400 })
  const importing = new ImportScreen(page)
  await importing.openSample()
  await importing.write()
  await new LibraryScreen(page).row('Adipose-derived exosome solution').click()
  await expect(page.getByRole('complementary', { name: 'Details of the study' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await new StudyScreen(page).ready()
  await noSidewaysScroll(page)
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('grid', { name: 'Evidence table' })).toBeVisible()
  await noSidewaysScroll(page)
})

async function check(page: Page, screen: string): Promise<void> {
  const { violations } = await axeIn(page).analyze()
  const serious = violations.filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
  expect(
    serious.map(
      (violation) =>
        `${screen}: ${violation.id}: ${violation.nodes
          .slice(0, 3)
          .map((node) => node.html.slice(0, 200))
          .join(' | ')}`,
    ),
  ).toEqual([])
}

/** The window itself never scrolls sideways; what is wide (the table) scrolls inside. */
async function noSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
}
