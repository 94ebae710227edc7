import type { Page } from '@playwright/test'
import { axeIn } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { SearchScreen } from './pages/search-screen.ts'
import { SourcesScreen } from './pages/sources-screen.ts'
import { StoryScreen } from './pages/story-screen.ts'
import { written } from './study-papers.ts'
import { openTaggedSample, sampleTrial } from './tagged-sample.ts'

const draft = `# Half a face

Nobody in the lantern street had heard of the serum before the spring fair.

In the trial 30 participants were treated on the exosome side of the face.
`

test('any word is found in any place, opened with the hit marked, and found again after a restart', async ({
  desk,
}) => {
  const { page } = desk
  const search = new SearchScreen(page)
  await openTaggedSample(page, [[sampleTrial, ['study-design', 'sample-size']]])
  await page.keyboard.press('Alt+6')
  await expect(page.getByText('Drop a draft here, or paste it. It is kept as it is.')).toBeVisible()
  await new StoryScreen(page).paste(draft)
  await expect(new StoryScreen(page).words('proposed').first()).toBeVisible()
  await page.keyboard.press('F')
  await page.keyboard.press('Enter')

  await test.step('words are found in papers, quotes, the draft and its claims, each with its hits marked', async () => {
    await new StoryScreen(page).draft().focus()
    // Typed at once: no letter gets lost, and none is a key of the draft (X sets a claim aside).
    await expect(new StoryScreen(page).words('not-linked').first()).toBeVisible()
    const proposed = await new StoryScreen(page).words('proposed').count()
    await page.keyboard.press('/')
    await page.keyboard.type('exosome')
    await expect(search.box()).toHaveValue('exosome')
    await search.type('')
    await expect(page.getByText('Any word, in any place of the library')).toBeVisible()
    await page.keyboard.press('Alt+6')
    await expect(new StoryScreen(page).words('proposed')).toHaveCount(proposed)
    // The letter that follows the palette's key at once, before any timer of the page has run, is the palette's.
    const heard = await page.evaluate(async () => {
      const press = (init: KeyboardEventInit) =>
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
        )
      const mac = /Mac/.test(navigator.platform)
      press({ key: 'k', code: 'KeyK', ctrlKey: !mac, metaKey: mac })
      await Promise.resolve()
      press({ key: 'f', code: 'KeyF' })
      return document.activeElement?.getAttribute('aria-label')
    })
    expect(heard).toBe('Search studies, quotes and actions')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('/')
    await search.type('"exosome side"')
    await expect(search.group('Pages of papers')).toContainText('exosome side')
    await expect(search.group('Drafts')).toContainText('Half a face')
    await expect(search.group('Pages of papers').locator('mark').first()).toHaveText(/exosome side/i)
    await expect(search.foot()).toContainText(/All \d papers are searched/)
    await check(page)
  })

  await test.step('the arrows go through places and groups; the page is opened there, marked', async () => {
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await expect(search.current()).toContainText(/exosome side/i)
    await search.goTo('Pages of papers')
    await expect(search.preview().locator('mark[data-current]')).toHaveText(/exosome side/i)
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-kind="hit"][data-current]').first()).toBeVisible()
    await page.goBack()
    await expect(search.box()).toHaveValue('"exosome side"')
    await search.goTo('Drafts')
    await page.keyboard.press('Enter')
    await expect(new StoryScreen(page).words('sought')).toHaveText('exosome side')
  })

  await test.step('the sentence of a hit is kept as a quote and put to a claim', async () => {
    await new StoryScreen(page).draft().focus()
    await page.keyboard.press('/')
    await search.type('"exosome side" wrinkle')
    await search.goTo('Pages of papers')
    await page.keyboard.press('q')
    await expect(page.getByText(/^Kept with its place, p\. \d/)).toBeVisible()
    await expect(search.group('Quotes kept')).toContainText('exosome side')
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(search.group('Quotes kept')).toHaveCount(0)
    await page.keyboard.press('q')
    await expect(search.group('Quotes kept')).toContainText('exosome side')
    await page.keyboard.press('t')
    await expect(page.getByRole('combobox', { name: /^Search claims/ })).toBeFocused()
    await check(page)
    await page.keyboard.press('Enter')
    await expect(page.getByText(/^Linked, with its place: p\. \d/)).toBeVisible()
    await page.keyboard.press('/')
  })

  await test.step('a design narrows what is asked, and widens it again', async () => {
    await search.type('exosome')
    await expect(search.design('RCT-SPLIT')).toHaveAttribute('aria-pressed', 'false')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('f')
    await search.design('RCT-SPLIT').press('Enter')
    await expect(search.box()).toHaveValue('exosome design:RCT-SPLIT')
    await expect(search.group('Sources')).toHaveCount(0)
    await search.design('RCT-SPLIT').press('Enter')
    await expect(search.box()).toHaveValue('exosome')
    await page.keyboard.press('/')
  })

  await test.step('a claim is found and gone to', async () => {
    await search.type('part* design:RCT')
    await search.type('participants face')
    await search.goTo('Claims')
    await page.keyboard.press('Enter')
    await expect(new StoryScreen(page).pane()).toContainText('30 participants')
    await expect(new StoryScreen(page).pane()).toContainText('exosome side')
  })

  await test.step('what cannot be read is underlined; what empties it can be left out', async () => {
    await new StoryScreen(page).draft().focus()
    await page.keyboard.press('/')
    await search.type('serum year:soon')
    await expect(page.getByRole('alert').locator('u')).toHaveText('year:soon')
    await expect(page.getByRole('alert')).toContainText('is no number here')
    await check(page)
    await search.type('exosome year:1890')
    await expect(page.getByText('No place says this')).toBeVisible()
    await page.getByRole('button', { name: /^Without year:1890: \d+ places$/ }).click()
    await expect(search.box()).toHaveValue('exosome')
    await expect(search.group('Titles, authors, abstracts')).toBeVisible()
    await page.getByRole('button', { name: /^Pages of papers/ }).click()
    await expect(search.group('Titles, authors, abstracts')).toBeHidden()
    await page.getByRole('button', { name: /^Everywhere/ }).click()
    // A place that was clicked has the keyboard, and leaves the screen's keys to the screen.
    await search.group('Titles, authors, abstracts').getByRole('option').first().click()
    await page.keyboard.press('/')
    await expect(search.box()).toBeFocused()
  })

  await test.step('after a restart everything is found again', async () => {
    await page.keyboard.press('Alt+1')
    await desk.restart()
    const again = new SearchScreen(desk.page)
    await desk.page.keyboard.press('/')
    await again.type('lantern')
    await expect(again.group('Drafts')).toContainText('lantern street')
    await desk.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await desk.page.setViewportSize({ width: 640, height: 400 })
    await desk.page.keyboard.press('ArrowDown')
    await expect(again.preview()).toHaveCount(0)
    await desk.page.keyboard.press('p')
    await expect(again.preview().locator('mark[data-current]')).toBeVisible()
    await check(desk.page)
    await desk.page.keyboard.press('Escape')
    await expect(again.preview()).toHaveCount(0)
    await expect(again.group('Drafts')).toBeVisible()
  })
})

test('a window that is killed while it fills the index loses nothing, and two windows find the same', async ({
  desk,
}) => {
  test.skip(desk.shell === 'electron', 'Electron has one window')
  const context = desk.page.context()
  const importing = new ImportScreen(desk.page)
  await importing.openSample()
  await importing.write()
  const other = await context.newPage()
  await openAt(other, desk.origin)
  await desk.page.bringToFront()
  await desk.page.keyboard.press('/')
  await new SearchScreen(desk.page).type('exosome')
  await expect(new SearchScreen(desk.page).foot()).toContainText(/of \d papers so far|papers are searched/)
  await crash(desk.page)
  const one = await context.newPage()
  await openAt(one, desk.origin)
  const pdf = await written({ size: 'A4', margin: 72 }, (doc) => {
    doc.fontSize(11).text('The board looked at the lantern case twice. Nobody had asked the neighbours about it.')
  })
  const sources = new SourcesScreen(one)
  await sources.open()
  await sources.drop({ name: 'board.pdf', bytes: pdf })
  await sources.form().getByLabel('Kind', { exact: true }).selectOption('report')
  await sources.form().getByLabel('Role').press('Enter')
  await expect(sources.text()).toContainText('lantern case')
  const seen: (string | null)[] = []
  for (const page of [one, other]) {
    const search = new SearchScreen(page)
    await page.bringToFront()
    await page.keyboard.press('/')
    await search.type('lantern case')
    await expect(search.group('Sources')).toContainText('p. 1')
    await search.type('exosome')
    await expect(search.foot()).toContainText(/All \d papers are searched$/)
    await expect(page.getByText(/^\d+ places$/)).toBeVisible()
    seen.push(await page.getByText(/^\d+ places$/).textContent())
  }
  expect(seen[0]).toBe(seen[1])
})

async function openAt(page: Page, address: string) {
  await page.goto(address)
  await page.locator('#main').waitFor()
}

/** Ends the process of a window with all its workers. */
async function crash(page: Page) {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}

async function check(page: Page) {
  const { violations } = await axeIn(page).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}
