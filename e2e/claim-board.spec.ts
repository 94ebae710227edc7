import { axeIn } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { ClaimsScreen } from './pages/claims-screen.ts'
import { StoryScreen } from './pages/story-screen.ts'
import { openTaggedSample, sampleTrial } from './tagged-sample.ts'

const draft = `# Does the serum smooth the skin?

Our clinic says that the serum reduces wrinkles for everyone who buys it.

In 2024 the authors of a split-face trial had 28 participants treated on each side of the face.
`

test('questions are set against evidence by keyboard, said fairly and copied with their sources', async ({ desk }) => {
  const { page } = desk
  const board = new ClaimsScreen(page)
  await openTaggedSample(page, [[sampleTrial, ['study-design', 'sample-size']]])

  await test.step('an empty board asks, and proposes the questions of the draft', async () => {
    await board.open()
    await expect(page.getByText('Which questions must the story answer?')).toBeVisible()
    await page.keyboard.press('Alt+6')
    await expect(page.getByText('Drop a draft here, or paste it. It is kept as it is.')).toBeVisible()
    const story = new StoryScreen(page)
    await story.paste(draft)
    await story.goTo('28 participants')
    await page.keyboard.press('Enter')
    await expect(story.words('not-linked').first()).toBeVisible()
    await board.open()
    await expect(page.getByRole('button', { name: 'Does the serum smooth the skin?' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(board.row('Does the serum smooth the skin?')).toHaveAttribute('data-current', 'true')
  })
  const row = board.row('Does the serum smooth the skin?')

  await test.step('a study is linked, its side changed, and the sentence made of its fields', async () => {
    await expect(board.behind(row)).toContainText('nothing behind it')
    await page.keyboard.press('ArrowRight')
    await board.link('sample size', '28 people Sample size')
    await expect(board.chips(row, 'for')).toHaveCount(1)
    await expect(board.behind(row)).toContainText('28 people in 1 study')
    await expect(board.fair(row)).toContainText('One study speaks for it: a within-person')
    await expect(board.fair(row)).toContainText('[who paid not stated]')
    await page.keyboard.press('2')
    await expect(board.chips(row, 'unclear')).toBeFocused()
    await expect(board.fair(row)).toContainText('One study leaves it unclear')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog').getByRole('list', { name: 'Linked evidence' })).toContainText('p. 1')
    await page.keyboard.press('Escape')
    await board.closed()
  })

  await test.step('a claim of the draft goes under it, and another question gets the same study', async () => {
    await page.keyboard.press('U')
    await expect(page.getByRole('textbox', { name: /^Find a claim/ })).toBeFocused()
    await page.keyboard.type('28 participants')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await board.closed()
    await expect(row).toContainText('draft 1, ¶ 2')
    await board.add('Is it safe?')
    await board.link('study design', 'Study design')
    await expect(board.chips(board.row('Is it safe?'), 'for')).toHaveCount(1)
    const totals = page.getByRole('row').last()
    await expect(totals).toContainText('28 people, each counted once')
    await expect(totals).toContainText('1 study')
  })

  await test.step('a link is taken off, and undo brings it back', async () => {
    const safe = board.row('Is it safe?')
    await page.keyboard.press('Delete')
    await expect(board.behind(safe)).toContainText('nothing behind it')
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(board.chips(safe, 'for')).toHaveCount(1)
  })

  await test.step('it is copied with its sources, and a part of the sentence opens its field', async () => {
    await page.keyboard.press('ControlOrMeta+Home')
    await expect(row).toHaveAttribute('data-current', 'true')
    await page.keyboard.press('Y')
    await expect(page.getByText('Copied with its sources')).toBeVisible()
    const copied = await desk.clipboard()
    expect(copied).toMatch(/^Does the serum smooth the skin\?\n\nOne study leaves it unclear: a within-person/)
    expect(copied).toMatch(/Sources:\n- Unclear: 28 people.* · p. 1: “/)
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowRight')
    await expect(board.fair(row).getByRole('link', { name: '28 people' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/study\/.*field=sample-size/)
  })

  await test.step('all is there after a restart, and axe finds nothing serious', async () => {
    await desk.restart()
    const again = new ClaimsScreen(desk.page)
    await again.open()
    const kept = again.row('Does the serum smooth the skin?')
    await expect(again.chips(kept, 'unclear')).toHaveCount(1)
    await check()
    await desk.page.keyboard.press('S')
    await expect(desk.page.getByRole('dialog')).toBeVisible()
    await check()
    await desk.page.keyboard.press('Escape')
    await again.closed()
    await desk.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await desk.page.setViewportSize({ width: 640, height: 400 })
    await expect(kept).toBeVisible()
    await check()
  })

  async function check() {
    const { violations } = await axeIn(desk.page).analyze()
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }
})
