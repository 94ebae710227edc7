import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { SearchScreen } from './pages/search-screen.ts'
import { StoryScreen } from './pages/story-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'

const draft = `# Half a face

Nobody in the lantern street had heard of the serum before the spring fair.

In the trial 30 participants were treated on the exosome side of the face.
`

test('any word is found in any place, opened with the hit marked, and found again after a restart', async ({
  desk,
}) => {
  const { page } = desk
  const search = new SearchScreen(page)
  const importing = new ImportScreen(page)
  await importing.openSample()
  await importing.write()
  await new LibraryScreen(page).row('Adipose-derived exosome solution').dblclick()
  const study = new StudyScreen(page)
  await study.ready()
  await study.accept('sample-size')
  await page.keyboard.press('Alt+6')
  await expect(page.getByText('Drop a draft here, or paste it. It is kept as it is.')).toBeVisible()
  await new StoryScreen(page).paste(draft)
  await expect(new StoryScreen(page).words('proposed').first()).toBeVisible()
  await page.keyboard.press('F')
  await page.keyboard.press('Enter')

  await test.step('words are found in papers, quotes, the draft and its claims, each with its hits marked', async () => {
    await new StoryScreen(page).draft().focus()
    await page.keyboard.press('/')
    await expect(search.box()).toBeFocused()
    await expect(page.getByText('Any word, in any place of the library')).toBeVisible()
    await page.keyboard.type('"exosome side"')
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

  await test.step('a claim is found and gone to', async () => {
    await new StoryScreen(page).draft().focus()
    await page.keyboard.press('/')
    await search.type('part* design:RCT')
    await search.type('participants face')
    await search.goTo('Claims')
    await page.keyboard.press('Enter')
    await expect(new StoryScreen(page).pane()).toContainText('30 participants')
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
    await check(desk.page)
  })
})

async function check(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}
