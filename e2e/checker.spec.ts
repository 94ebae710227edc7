import { axeIn } from './axe.ts'
import { expect, programGone, test } from './fixtures.ts'
import { CheckerScreen } from './pages/checker-screen.ts'
import { expectSaved } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StoryScreen } from './pages/story-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { openTaggedSample, sampleTrial } from './tagged-sample.ts'

const draft = `# The serum and the half face

Our clinic sells the glow for 480 euros a session.

The authors of the split-face trial had 28 participants treated on each side of the face. I read it twice.

The nurse who showed me round called it the most advanced renewal there is.
`

test('two people check the claims of a draft by keyboard, one of them through a crash', async ({
  desk,
  expectedComplaints,
}) => {
  expectedComplaints.push(programGone)
  const story = new StoryScreen(desk.page)
  await openTaggedSample(desk.page, [[sampleTrial, ['study-design', 'sample-size']]])
  await desk.page.keyboard.press('Alt+6')
  await expect(desk.page.getByText('Drop a draft here, or paste it. It is kept as it is.')).toBeVisible()
  await story.paste(draft)
  await expect(story.words('proposed').first()).toBeVisible()
  for (const words of ['480 euros', '28 participants', 'renewal']) {
    await story.goTo(words)
    await desk.page.keyboard.press('Enter')
    await expect(story.words('not-linked').filter({ hasText: words })).toBeVisible()
  }
  await story.goTo('28 participants')
  await desk.page.keyboard.press('L')
  await desk.page.keyboard.type('sample size')
  await expect(desk.page.getByRole('option').first()).toContainText('28 people Sample size')
  await desk.page.keyboard.press('Enter')
  await expect(story.words('linked').first()).toBeVisible()

  await test.step('the first gives their initials; what nothing is linked to can only be asked about', async () => {
    const { page } = desk
    const checker = new CheckerScreen(page)
    await checker.open('a.b.')
    await checker.isAt(/480 euros/)
    await expect(checker.main()).toContainText('Nothing is linked to this claim')
    // Said once the papers themselves were looked through, not before.
    await expect(checker.main()).toContainText('Nothing in the library says this.')
    await page.keyboard.press('V')
    await expect(page.getByRole('alert')).toContainText('Nothing is linked to this claim')
    await expect(checker.decision('Verified')).toHaveAttribute('aria-pressed', 'false')
    await page.keyboard.press('A')
    await page.keyboard.press('N')
    await page.keyboard.type('Which leaflet?')
    await page.keyboard.press('Enter')
  })

  await test.step('the evidence stands beside the claim: found again, marked on its page, its numbers compared', async () => {
    const { page } = desk
    const checker = new CheckerScreen(page)
    await checker.isAt(/28 participants/)
    const evidence = checker.main().getByRole('list', { name: 'Evidence' })
    await expect(evidence).toContainText('found again, word for word')
    await expect(evidence.getByRole('img', { name: /with the quote marked/ }).first()).toBeVisible()
    await expect(evidence).toContainText('28 participants = 28')
    await expect(evidence).toContainText('Split-face RCT')
    await page.keyboard.press('O')
    await new StudyScreen(page).ready()
    await page.goBack()
    await checker.isAt(/28 participants/)
    await page.keyboard.press('V')
    await page.keyboard.press('Enter')
    await checker.isAt(/renewal/)
    await page.keyboard.press('X')
    await page.keyboard.press('Enter')
    await expect(checker.main()).toContainText('AB decided all 3 claims')
    await expect(checker.queue()).toContainText(/Claim \d: cannot verify, AB/)
    await expectSaved(page)
  })

  await test.step('killed and started again: nothing that showed “Saved” is lost', async () => {
    if (desk.shell === 'electron') await desk.restart()
    else {
      await desk.killServer()
      await desk.startServer()
      await desk.reopen()
    }
    await new StoryScreen(desk.page).open()
    const checker = new CheckerScreen(desk.page)
    await checker.open()
    await expect(desk.page.getByText('3 of 3 decided')).toBeVisible()
    await desk.page.keyboard.press('L')
    await expect(checker.main().getByRole('region', { name: 'Ask the author' })).toContainText('Which leaflet?')
  })

  await test.step('the second corrects what the first verified; both stand, and an undo takes one back', async () => {
    const { page } = desk
    const checker = new CheckerScreen(page)
    await page.keyboard.press('I')
    await checker.begin('cd')
    await expect(page.getByText('0 of 3 decided')).toBeVisible()
    await page.keyboard.press('J')
    await checker.isAt(/480 euros/)
    await page.keyboard.press('J')
    await checker.isAt(/28 participants/)
    await page.keyboard.press('C')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toContainText('These are the words of the draft')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('28 volunteers')
    await page.keyboard.press('Enter')
    await checker.isAt(/renewal/)
    await page.keyboard.press('K')
    await expect(checker.main()).toContainText('The checkers disagree')
    await expect(checker.main()).toContainText('Verified, AB')
    await expect(checker.main()).toContainText('Corrected, CD')
    await expect(checker.main().locator('ins')).toHaveText('volunteers')
    await page.keyboard.press('U')
    await expect(checker.main()).not.toContainText('Corrected, CD')
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(checker.main()).toContainText('Corrected, CD')
    await page.keyboard.press('L')
    await expect(checker.main().getByRole('region', { name: 'Corrected' }).locator('ins')).toHaveText('volunteers')
  })

  for (const colorScheme of ['light', 'dark'] as const)
    await test.step(`axe finds nothing serious (${colorScheme})`, async () => {
      const { page } = desk
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await check()
      await page.keyboard.press('K')
      await page.keyboard.press('K')
      await page.keyboard.press('C')
      await check()
      await page.keyboard.press('Escape')
      await page.keyboard.press('K')
      await check()
      await page.keyboard.press('L')

      async function check() {
        const { violations } = await axeIn(page).analyze()
        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      }
    })

  await test.step('Escape leads back to the draft', async () => {
    await desk.page.keyboard.press('Escape')
    await expect(new StoryScreen(desk.page).draft()).toBeVisible()
  })

  await test.step('a value that is taken off takes with it what was decided on it, and brings it back', async () => {
    const { page } = desk
    const study = new StudyScreen(page)
    await story.goTo('28 participants')
    await expect(story.pane()).toContainText('The checkers disagree')
    await page.keyboard.press('Alt+1')
    await new LibraryScreen(page).row(sampleTrial).dblclick()
    await study.ready()
    await study.head('sample-size').focus()
    await page.keyboard.press('Delete')
    await expect(study.field('sample-size')).not.toContainText('accepted')
    await story.open()
    await expect(story.pane()).toContainText('before its evidence was changed')
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(story.pane()).toContainText('Corrected, CD')
    await expect(story.pane()).not.toContainText('before its evidence was changed')
  })
})
