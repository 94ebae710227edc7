import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { axeIn } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { ImportScreen } from './pages/import-screen.ts'

const record = (lines: readonly string[]) =>
  ['TY  - JOUR', 'TI  - Lichen on north walls after rain', 'PY  - 2020', ...lines, 'ER  - '].join('\n')
const twice = [
  record(['AU  - Ferro, A.', 'JO  - J Imag Bot', 'DO  - 10.99999/jib.2020.0007', 'KW  - lichen']),
  record(['AU  - Ferro, Anita', 'JO  - Journal of Imaginary Botany', 'DO  - 10.99999/jib.2020.0007', 'KW  - rain']),
].join('\n')
const review = {
  name: 'review.pdf',
  bytes: readFileSync(join(import.meta.dirname, '../resources/public/sample/fictional-review.pdf')),
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious where records are compared, columns named and duplicates settled (${colorScheme})`, async ({
    desk,
  }) => {
    const { page } = desk
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const importing = new ImportScreen(page)
    await importing.drop([
      { name: 'list.csv', bytes: Buffer.from('Paper name,Who\nMoss between stones,Dale\n') },
      { name: 'twice.ris', bytes: Buffer.from(twice) },
      review,
    ])
    await check(page, 'columns and papers')
    await importing.compare('Ferro, Anita')
    await check(page, 'two records side by side')
    await page.keyboard.press('Escape')
    await expect(importing.comparison()).toHaveCount(0)
    await page.getByRole('checkbox', { name: 'Tick all shown' }).check()
    await importing.write()
    await page.getByRole('link', { name: '1 possible duplicate' }).click()
    await expect(page.getByText('Possible duplicate', { exact: true })).toBeVisible()
    await check(page, 'duplicates')
    await page.keyboard.press('Enter')
    await expect(importing.comparison()).toBeVisible()
    await check(page, 'two studies side by side')
    // Escape leaves the dialog, not the screen behind it.
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: 'Duplicates' })).toBeVisible()
    await page.setViewportSize({ width: 640, height: 400 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    )
  })
}

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
