import type { Page } from '@playwright/test'
import { axeIn } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { expectPapersRead, expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { OverviewScreen } from './pages/overview-screen.ts'
import { TableScreen } from './pages/table-screen.ts'
import { reviewOfBoth, twoTrials } from './review-papers.ts'
import { openTaggedSample, samplePilot, sampleTrial } from './tagged-sample.ts'

test('the library is read at a glance by keyboard, and every figure opens its rows', async ({ desk }) => {
  const { page } = desk
  const overview = new OverviewScreen(page)
  const table = new TableScreen(page)
  const shown = page.getByRole('status').filter({ hasText: 'studies shown' })
  await page.keyboard.press('Alt+4')
  await expect(page.getByText('Every figure opens its studies.')).toBeVisible()
  await page.keyboard.press('Alt+1')
  await openTaggedSample(page, [
    [sampleTrial, ['study-design', 'sample-size']],
    [samplePilot, ['sample-size']],
  ])

  await test.step('confirmed values are counted, suggestions and open studies stand beside them', async () => {
    await overview.open()
    const people = overview.figure('People, each counted once')
    await expect(people).toContainText('in 2 studies')
    await expect(people).toContainText(/\d+ not looked at/)
    await expect(overview.figure('Studies by design')).toContainText('Split-face RCT (within-person)')
    await expect(overview.figure('Studies by design')).toContainText(/\d+ suggested/)
    await expect(overview.figure('Registered')).toContainText('no dates are kept')
  })

  await test.step('a figure opens its rows, and its filters leave those of the table alone', async () => {
    await table.open()
    await page.getByRole('textbox', { name: 'Filter Reference' }).fill('no such words')
    await expect(shown).toContainText('0 of')
    await overview.open()
    await overview.goTo(/: People, each counted once$/)
    await page.keyboard.press('Enter')
    await expect(shown).toContainText(/^2 of/)
    await expect(table.row(/Marchetta/)).toBeVisible()
  })

  await test.step('the way back ends at the figure; what nobody looked at opens too', async () => {
    await overview.open()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('button', { name: /: People, each counted once$/ })).toBeFocused()
    const open = overview.figure('Paid by the maker').getByRole('button', { name: /not looked at/ })
    const words = await open.innerText()
    await overview.goTo(/: Paid by the maker: not looked at$/)
    await page.keyboard.press('Enter')
    await expect(shown).toContainText(`${/^\d+/.exec(words)?.[0]} of`)
    const chip = page.getByRole('button', { name: 'Show the whole table again' })
    await expect(chip).toContainText('Paid by the maker: not looked at')
    await chip.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Filter Reference' })).toHaveValue('no such words')
    await expect(shown).toContainText('0 of')
  })

  await test.step('axe finds nothing serious, light and dark, and at 200 %', async () => {
    await overview.open()
    await expect(overview.figure('Years of publication')).toBeVisible()
    await noneGrave(page)
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 640, height: 400 })
    await expect(overview.figure('Largest study')).toBeVisible()
    await noneGrave(page)
  })
})

test('what would be counted twice is decided by keyboard, which stays in the list', async ({ desk }) => {
  const { page } = desk
  const overview = new OverviewScreen(page)
  const importing = new ImportScreen(page)
  await importing.letGo([{ name: 'evidence.json', bytes: twoTrials() }])
  await expect(page.getByText(/Took in 2 studies and 4 answers/)).toBeVisible()
  await importing.drop([{ name: 'noor-2022.pdf', bytes: await reviewOfBoth() }])
  await importing.write()
  await expectPapersRead(page)
  await overview.open()
  const people = overview.figure('People, each counted once')
  const sameOnes = page.getByRole('region', { name: 'The same people' })
  const inReviews = page.getByRole('region', { name: 'Studies in reviews' })
  await expect(inReviews).toContainText('lists 2 studies of this library')
  await expect(people).toContainText('80')

  await test.step('two papers of one trial are one group; the next proposal has the keyboard', async () => {
    await overview.goTo(/^Same people: /)
    await page.keyboard.press('Enter')
    await expect(sameOnes).toContainText('one group, counted once: 40 people')
    await expect(people).toContainText('40')
    await expect(page.getByRole('button', { name: /^Holds all 2: / })).toBeFocused()
  })

  await test.step('the review holds one and only cites the other', async () => {
    await overview.goTo(/^Holds it: Moss .*2020/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: /^Holds it: Moss .*2021/ })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(inReviews).toContainText(/holds, and adds no people of:.*2020/)
    await expect(inReviews).not.toContainText('2021')
    await expect(inReviews.getByRole('button').first()).toBeFocused()
    await expectSaved(page)
  })

  await test.step('the study says so in the table', async () => {
    await new TableScreen(page).open()
    await expect(new TableScreen(page).row(/2020/)).toContainText(/also in Noor/)
  })

  await test.step('what no paper says is said by hand, of studies chosen in the library', async () => {
    await overview.open()
    await overview.goTo(/^Different people: /)
    await page.keyboard.press('Enter')
    await expect(people).toContainText('80')
    const library = new LibraryScreen(page)
    const chosen = async (titles: readonly RegExp[], action: string | RegExp) => {
      await library.open()
      for (const title of titles) await library.tick(title)
      await library.row(titles[0]!).click({ button: 'right' })
      await page.getByRole('menuitem', { name: action }).click()
    }
    await chosen([/2020/, /2021/], 'Same people, counted once')
    await expect(page.getByText('One group of people, counted once. Overview shows it.')).toBeVisible()
    await chosen([/Noor/, /2021/], /^Held by the review Noor/)
    await expectSaved(page)
    await overview.open()
    await expect(sameOnes).toContainText('one group, counted once: 40 people')
    await expect(inReviews).toContainText(/holds, and adds no people of:.*2020.*2021/)
  })
})

test('the evidence map is walked by keyboard, a gap opens its row, and it is a table too', async ({ desk }) => {
  const { page } = desk
  const overview = new OverviewScreen(page)
  await openTaggedSample(page, [
    [sampleTrial, ['study-design', 'sample-size', 'funding']],
    [samplePilot, ['study-design', 'sample-size']],
  ])
  await overview.open()
  const map = overview.figure('Evidence map')
  await map.getByRole('combobox', { name: 'Columns of the evidence map' }).selectOption({ label: 'Design' })
  await map.getByRole('combobox', { name: 'Rows of the evidence map' }).selectOption({ label: 'Funding' })

  await test.step('Tab enters the picture, arrow keys go from mark to mark, and each says what it is', async () => {
    const places = map.getByRole('button', { name: /: / })
    await map.getByRole('button', { name: 'Copy or save: Evidence map' }).focus()
    await page.keyboard.press('Tab')
    await expect(places.and(page.locator('[data-mark]')).first()).toBeFocused()
    await page.keyboard.press('Home')
    const seen = new Set<string>()
    for (let step = 0; step < 4; step += 1) {
      seen.add((await page.locator(':focus').getAttribute('aria-label')) ?? '')
      await page.keyboard.press('ArrowRight')
    }
    expect(seen.size).toBeGreaterThan(1)
    expect([...seen].some((words) => /\d+ people in 1 study|gap/.test(words))).toBe(true)
  })

  await test.step('the pointer can go to the card of a mark, and Escape takes it away', async () => {
    await map.locator('[data-mark]').first().hover()
    const card = map.getByText(/^Enter opens/)
    await card.hover()
    await expect(card).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
  })

  await test.step('axe finds nothing serious, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await noneGrave(page)
    }
    await page.emulateMedia({ colorScheme: 'light' })
  })

  await test.step('T turns it into a table of the same data, and back', async () => {
    await page.keyboard.press('t')
    await expect(map.getByRole('columnheader', { name: 'People, once' })).toBeVisible()
    await expect(map.getByRole('table')).toContainText('gap')
    await page.keyboard.press('t')
  })

  await test.step('a gap opens the studies of its row', async () => {
    const gap = map.getByRole('button', { name: /gap, no study with people/ }).first()
    const row = (await gap.getAttribute('aria-label'))!.split(',')[0]!
    await gap.focus()
    await expect(map).toContainText(`of its row: ${row}`)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Show the whole table again' })).toContainText(row)
    await expect(page.getByRole('status').filter({ hasText: 'studies shown' })).toContainText(/^1 of/)
  })
})

async function noneGrave(page: Page) {
  const { violations } = await axeIn(page).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}
