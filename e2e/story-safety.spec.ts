import type { AppUnderTest } from './app-under-test.ts'
import { expect, programGone, test } from './fixtures.ts'
import { expectSaved } from './pages/import-screen.ts'
import { StoryScreen } from './pages/story-screen.ts'
import { openTaggedSample, sampleTrial } from './tagged-sample.ts'

const first = `# The lamp and the half face

One session costs 480 euros, says the leaflet.

The authors of the split-face trial had 28 participants treated on each side of the face.
`
const second = first.replace('One session', 'A session')

test('kill -9 while a claim is linked, a draft comes in and a package goes out: what showed “Saved” is there, nothing is there by half', async ({
  desk,
  expectedComplaints,
}) => {
  test.skip(desk.shell === 'electron', 'in Electron the window and the main side are one program with one window')
  expectedComplaints.push(programGone)
  const { page } = desk
  const story = new StoryScreen(page)
  await openTaggedSample(page, [[sampleTrial, ['sample-size']]])
  await page.keyboard.press('Alt+6')
  await expect(page.getByText('Drop a draft here, or paste it. It is kept as it is.')).toBeVisible()
  await story.paste(first)
  await expect(story.words('proposed').first()).toBeVisible()
  for (const words of ['480 euros', '28 participants']) {
    await story.goTo(words)
    await page.keyboard.press('Enter')
    await expect(story.words('not-linked').filter({ hasText: words })).toBeVisible()
  }

  await test.step('linking: the link that was saved stands, the one that was not is none', async () => {
    await story.goTo('28 participants')
    await link(story, 'sample size')
    await expect(story.words('linked').filter({ hasText: '28 participants' })).toBeVisible()
    await expectSaved(page)
    await story.goTo('480 euros')
    await killedAt(desk, 'appendChanges', 'before')
    await link(story, 'sample size')
    await expect(page.getByTestId('save-state')).toContainText('Not saved')
    await startedAgain(desk)
    await expect(story.words('linked').filter({ hasText: '28 participants' })).toBeVisible()
    await expect(story.words('not-linked').filter({ hasText: '480 euros' })).toBeVisible()
  })

  await test.step('a draft that came in by half is not there, nor are its claims', async () => {
    await killedAt(desk, 'appendChanges', 'before')
    await story.paste(second)
    await expect(page.getByText(/not responding/).first()).toBeVisible()
    await startedAgain(desk)
    await expect(page.getByRole('document', { name: 'Draft 1' })).toContainText('One session costs')
    await expect(story.words('linked').filter({ hasText: '28 participants' })).toBeVisible()
  })

  await test.step('one that was on the disk when the program was killed is there whole, with its claims', async () => {
    await killedAt(desk, 'appendChanges', 'after')
    await story.paste(second)
    await expect(page.getByText(/not responding/).first()).toBeVisible()
    await startedAgain(desk)
    await expect(page.getByRole('document', { name: 'Draft 2' })).toContainText('A session costs')
    await expect(story.words('linked').filter({ hasText: '28 participants' })).toBeVisible()
    await expect(story.words('not-linked').filter({ hasText: '480 euros' })).toBeVisible()
  })

  await test.step('half a package is no download, and the writer hears why', async () => {
    const downloads: string[] = []
    page.on('download', (download) => downloads.push(download.suggestedFilename()))
    await killedAt(desk, 'getPaper', 'before')
    await page.keyboard.press('ControlOrMeta+E')
    await expect(page.getByRole('radio', { name: 'Annotated draft' })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(page.getByText(/not responding/).first()).toBeVisible()
    expect(downloads).toEqual([])
    await startedAgain(desk)
    await page.keyboard.press('ControlOrMeta+E')
    await expect(page.getByRole('radio', { name: 'Annotated draft' })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await desk.exportedBytes(() => page.keyboard.press('ControlOrMeta+Enter'))
  })
})

async function link(story: StoryScreen, words: string): Promise<void> {
  const { page } = story
  await page.keyboard.press('L')
  await expect(page.getByRole('combobox', { name: /^Search studies/ })).toBeFocused()
  await page.keyboard.type(words)
  await expect(page.getByRole('option').first()).toContainText('28 people Sample size')
  await page.keyboard.press('Enter')
}

/** At the next call of this name the main side is killed: before it hears of it, or when it has done it and nobody has heard. */
async function killedAt(desk: AppUnderTest, call: string, when: 'before' | 'after'): Promise<void> {
  await desk.page.route(
    `**/host/${call}`,
    async (route) => {
      if (when === 'after') await route.fetch()
      await desk.killServer()
      await route.abort()
    },
    { times: 1 },
  )
}

async function startedAgain(desk: AppUnderTest): Promise<void> {
  await desk.startServer()
  await desk.reopen()
  await new StoryScreen(desk.page).open()
}
