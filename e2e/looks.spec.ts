import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { exportedCsv } from './pages/export-screen.ts'
import { ImportScreen, expectSaved } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { TableScreen } from './pages/table-screen.ts'

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
        // A list is read so, and nothing else.
        stores.length === 2 &&
        stores.includes('tags') &&
        stores.includes('meta')
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

test('the header of a study has two lines, however long its name and title are, and shows both whole when asked', async ({
  desk,
}) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  const title = 'Painted doors of the north harbour, their keys, and the people who lost them in three dry summers'
  await expect(page.getByRole('button', { name: 'Open the sample library' })).toBeVisible()
  await importing.paste(
    `TY  - JOUR\nAU  - Harbour Commission for Doors, Keys, Hinges and Other Fittings of Public Buildings,\nPY  - 2019\nTI  - ${title}\nDO  - 10.99999/door\nER  -\n`,
  )
  await importing.write()
  await new LibraryScreen(page).read(title)
  const cut = page.getByRole('button', { name: title })
  const header = page.locator('header').filter({ has: cut })
  const height = async () => (await header.boundingBox())!.height
  const middle = async (part: Locator) => {
    const { y, height: high } = (await part.boundingBox())!
    return y + high / 2
  }
  await expect(cut).toBeVisible()
  const twoLines = await height()
  expect(twoLines).toBeLessThan(70)
  expect(Math.abs((await middle(page.getByRole('button', { name: 'Next study' }))) - (await middle(cut)))).toBeLessThan(
    4,
  )
  await cut.click()
  await expect.poll(height).toBeGreaterThan(twoLines + 15)
})

test('labels are a column of the table: chosen, typed, filtered, pasted, exported and undone', async ({ desk }) => {
  const { page } = desk
  const table = await TableScreen.ofSample(page)
  await page.keyboard.press('Alt+c')
  await page.getByRole('checkbox', { name: 'Labels' }).check()
  await page.keyboard.press('Escape')

  await test.step('typed with a semicolon between them, in the spelling in use', async () => {
    await table.goTo('Azam', 'Labels')
    await page.keyboard.type('For box; needle-free')
    await page.keyboard.press('Enter')
    await expect(table.row('Azam')).toContainText('For box; needle-free')
    await table.goTo('Ferrand', 'Labels')
    await page.keyboard.type('for  BOX')
    await page.keyboard.press('Enter')
    await expect(table.row('Ferrand')).toContainText('For box')
  })

  await test.step('one that is too long stays in the editor, with the reason', async () => {
    await table.goTo('Ferrand', 'Labels')
    await page.keyboard.type('x'.repeat(61))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: 'at most 60 characters' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(table.row('Ferrand')).toContainText('For box')
  })

  await test.step('pasted into the place of those that were there, one undo', async () => {
    await table.goTo('Azam', 'Labels')
    await table.paste('sidebar')
    await expect(page.getByText('Pasted 1 cell; 1 answer was overwritten.')).toBeVisible()
    await expect(table.cursor()).toHaveText('sidebar')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(table.cursor()).toHaveText('For box; needle-free')
  })

  await test.step('filtered as other columns are, and exported', async () => {
    await table.filter('Labels', 'needle')
    await expect(page.getByText('1 of 11 studies shown')).toBeVisible()
    await table.toCells()
    await table.goTo('Azam', 'Labels')
    await page.keyboard.press('ControlOrMeta+c')
    expect(await desk.clipboard()).toBe('For box; needle-free')
    const csv = await exportedCsv(desk)
    expect(csv.split('\r\n')[0]).toMatch(/,"Labels"(?:,|$)/)
    expect(csv).toMatch(/,"For box; needle-free"(?:,|\r)/)
    await page.keyboard.press('Alt+1')
    await expect(new LibraryScreen(page).row('Needle-Free Injection')).toContainText('For box')
  })

  await test.step('emptied in the cell, and back by undo', async () => {
    await table.open()
    await table.goTo('Azam', 'Labels')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Enter')
    await expect(page.getByText('0 of 11 studies shown')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(table.row('Azam')).toContainText('For box; needle-free')
    await expectSaved(page)
  })
})

test('typing another value over one takes its quotes along and says so; the same value keeps them', async ({
  desk,
}) => {
  const { page } = desk
  const table = await TableScreen.withAllFields(page)
  const message = (words: string | RegExp) => page.getByRole('region', { name: 'Messages' }).getByText(words)
  const type = async (heading: string, words: string) => {
    await table.goTo('Marchetta', heading)
    await page.keyboard.type(words)
    await page.keyboard.press('Tab')
  }
  const accepted = async (heading: string) => {
    const cell = await table.cell('Marchetta', heading)
    await page.keyboard.press('Enter')
    await expect(cell).toContainText('has a quote')
    return cell
  }

  await test.step('a number', async () => {
    const people = await accepted('N (people)')
    await type('N (people)', '28 people, 56 sides')
    await expect(people).toContainText('56 sides')
    await expect(people).toContainText('has a quote')
    await type('N (people)', '82')
    await expect(people).toContainText('82')
    await expect(people).not.toContainText('has a quote')
    await expect(
      message(/^Replaced “28 people .*; its numbers by stage and arm and its quote went with it\.$/),
    ).toBeVisible()
    await table.goTo('Marchetta', 'N (people)')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(people).toContainText('56 sides')
    await expect(people).toContainText('has a quote')
  })

  await test.step('a declaration, by a letter', async () => {
    const declared = await accepted('Conflict of interest')
    await type('Conflict of interest', 'none')
    await expect(declared).toContainText('None declared')
    await expect(declared).not.toContainText('has a quote')
    await expect(message('Replaced “Declared: present”; its quote went with it.')).toBeVisible()
  })

  await test.step('words: in short for the quote, then something else', async () => {
    const people = await accepted('Population')
    await type('Population', 'adults with lines round the eyes')
    await expect(people).toContainText('adults with lines')
    await expect(people).toContainText('has a quote')
    await type('Population', 'children with scars')
    await expect(people).toContainText('children with scars')
    await expect(people).not.toContainText('has a quote')
    await expect(message('Replaced “adults with lines round the eyes”; its quote went with it.')).toBeVisible()
    await type('Population', 'not stated')
    await expect(people).toContainText('Not stated')
    await expectSaved(page)
  })
})

test('of several files in one preview each line number names its file, in the row and in what is said of it', async ({
  desk,
}) => {
  const { page } = desk
  await expect(page.getByRole('button', { name: 'Open the sample library' })).toBeVisible()
  const importing = new ImportScreen(page)
  const ris = (...records: readonly string[]) => new TextEncoder().encode(records.join(''))
  const record = (title: string, doi: string, page = '11') =>
    `TY  - JOUR\nAU  - Quill, Ada\nPY  - 2019\nTI  - ${title}\nJO  - Porch Letters\nVL  - 4\nSP  - ${page}\nDO  - ${doi}\nER  -\n`
  const [doors, roofs] = ['Painted doors of the north harbour and their keys', 'Roofs that leak in a dry summer']
  await importing.drop([{ name: 'north-harbour-set-1.ris', bytes: ris(record(doors, '10.99999/door')) }])
  const place = (words: string) => importing.rows().filter({ hasText: words }).getByRole('cell').nth(1)
  await expect(place(doors)).toHaveText('1')

  await importing.drop([
    { name: 'north-harbour-set-2.ris', bytes: ris(record(roofs, '10.99999/roof'), record(doors, '10.99999/door')) },
    { name: 'odd.ris', bytes: ris(record('Another title altogether, about bread and salt', '10.99999/roof', '99')) },
  ])
  await expect(place(roofs)).toHaveText('1north-harbour-set-2.ris')
  await expect(place('bread and salt')).toHaveText('1odd.ris')
  const twin = importing.rows().filter({ hasText: doors }).nth(1)
  // In one line the middle of the name is left out; whole, it has room.
  await expect(twin.getByRole('cell').nth(1)).toHaveText('10no…et-2.ris')
  await importing.open(twin)
  await expect(twin.getByRole('cell').nth(1)).toHaveText('10north-harbour-set-2.ris')
  await expect(twin).toContainText('line 1 of north-harbour-set-1.ris')
  const odd = importing.rows().filter({ hasText: 'bread and salt' })
  await importing.open(odd)
  await expect(odd).toContainText('The same DOI stands at line 1 of north-harbour-set-2.ris')
  await twin.getByRole('button', { name: /^Compare/ }).click()
  await expect(page.getByRole('dialog')).toContainText('Line 1 of north-harbour-set-1.ris')
  await expect(page.getByRole('dialog')).toContainText('Line 10 of north-harbour-set-2.ris')
  await page.keyboard.press('Escape')
})
