import { expect, test } from './fixtures.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import type { Page } from '@playwright/test'

interface Holder {
  letGo?: boolean
}

/** From the next start on, whoever reads all tags waits for `letGo`, as on a slow disk: a transaction that writes stands before. */
async function holdReading(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const open = IDBDatabase.prototype.transaction
    let isHeld = false
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      const stores = typeof names === 'string' ? [names] : [...names]
      if (
        !isHeld &&
        mode === 'readonly' &&
        stores.length === 3 &&
        stores.includes('tags') &&
        stores.includes('changes')
      ) {
        isHeld = true
        const store = open.call(this, ['tags'], 'readwrite').objectStore('tags')
        // A transaction ends when nothing is asked of it any more.
        const again = () => {
          if (!(window as Holder).letGo) store.count().addEventListener('success', again)
        }
        again()
      }
      return open.call(this, names, mode, options)
    }
  })
}

test('while a list is read for the first time its rows stand as grey bars, and say that they are busy', async ({
  desk,
}) => {
  const { page } = desk
  await new ImportScreen(page).openSample()
  await new ImportScreen(page).write()
  const bars = page.locator('[data-skeleton]')
  const library = new LibraryScreen(page)
  const screens = [
    ['/table', page.getByRole('grid', { name: 'Evidence table' }), 'Evidence table'],
    ['/duplicates', page.getByRole('heading', { name: 'Duplicates' }), 'Duplicates'],
    ['/', library.row('Adipose-derived exosome'), 'Library'],
  ] as const
  await holdReading(page)
  for (const [path, whole, title] of screens)
    await test.step(title, async () => {
      await page.evaluate((hash) => (location.hash = hash), path)
      await page.reload()
      await expect(bars).toBeVisible()
      await expect(bars).toHaveAttribute('aria-busy', 'true')
      await expect(bars).toHaveRole('status')
      await expect(page.locator('#main')).toContainText(title)
      await expect(whole).toHaveCount(0)
      await page.evaluate(() => ((window as Holder).letGo = true))
      await expect(whole).toBeVisible()
      await expect(bars).toHaveCount(0)
    })
})
