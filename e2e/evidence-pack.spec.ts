import { expect, test } from '@playwright/test'
import { htmlExport } from '#core/report/formats/html/evidence-pack.ts'
import { hostileReportForTests, hostileValues } from '#core/report/hostile-values-for-tests.ts'
import { customFieldsForTests, libraryForTests, reportForTests } from '#core/report/report-for-tests.ts'
import { axeIn } from './axe.ts'
import { withPack } from './opened-pack.ts'

// The pack is a page for any browser: no app runs here.
const report = reportForTests(libraryForTests, {
  customFields: customFieldsForTests,
  check: (words) => (words === 'nobody left' ? 'not-found' : 'word-for-word'),
})

test('an editor reads the evidence pack, follows a quote and comes back, narrow and printed', async () => {
  const bytes = await htmlExport.write(report)
  await withPack(bytes, { width: 1280 }, async ({ page }) => {
    await expect(page).toHaveTitle('Evidence pack: Creams & “serums”')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Creams & “serums”')
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'Still open',
      'Evidence table',
      'Studies',
      'References',
      'How this was made',
    ])
    await expect(
      page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Studies' }),
    ).toBeVisible()
    const row = page.getByRole('row', { name: /^Invented 2021/ })
    await row.getByRole('link', { name: 'quote 3 ≠ not found' }).click()
    await expect(page.locator('blockquote:target')).toContainText('nobody left')
    await expect(page.locator('blockquote:target')).toBeInViewport()
    await page.locator('blockquote:target').getByRole('link', { name: 'to the table from quote 3' }).click()
    await expect(page.locator('a:target')).toHaveText('quote 3 ≠ not found')
    expect((await axeIn(page).analyze()).violations).toEqual([])

    const pdf = await page.pdf({ preferCSSPageSize: true })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
    expect(pages.length).toBeGreaterThan(3)
    expect(pages.length).toBeLessThan(14)
  })
  await withPack(bytes, { width: 1280, colorScheme: 'dark' }, async ({ page }) => {
    expect((await axeIn(page).analyze()).violations).toEqual([])
  })
  // A phone, and a window at 200 %.
  for (const width of [360, 640])
    await withPack(bytes, { width }, async ({ page }) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const contents = page.getByRole('navigation', { name: 'Contents' })
      await expect(contents.getByRole('link', { name: 'Studies' })).toBeHidden()
      await contents.getByText('Contents').press('Enter')
      await contents.getByRole('link', { name: 'Studies' }).click()
      await expect(page.getByRole('heading', { name: 'Studies' })).toBeInViewport()
      await expect(page.getByRole('rowheader', { name: /^Invented 2021/ })).toBeVisible()
      expect((await axeIn(page).analyze()).violations).toEqual([])
    })
})

test('nothing in a text from outside runs in the evidence pack or asks for anything', async () => {
  // All at once, in one text; what a browser would take for markup comes first.
  const text = hostileValues.map((value) => value.text.slice(0, 400)).join('\n')
  await withPack(await htmlExport.write(hostileReportForTests(text)), { width: 1280 }, async ({ page }) => {
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
    await expect(page.locator('script, iframe, svg, h1 > *, [onerror], [onload], [onmouseover]')).toHaveCount(0)
    await expect(page.getByRole('row', { name: /^Plain 2020/ }).getByText('nothing changed')).toBeVisible()
  })
})
