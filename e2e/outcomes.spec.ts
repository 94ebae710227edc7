import { axeIn } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { expectPapersRead, expectSaved } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { openTaggedSample, sampleTrial } from './tagged-sample.ts'

test('what a split-face trial found is kept in numbers by keyboard, said in words, and doubted where it does not add up', async ({
  desk,
}) => {
  const { page } = desk
  await openTaggedSample(page, [[sampleTrial, ['study-design', 'sample-size']]])
  await expectPapersRead(page)
  const study = new StudyScreen(page)
  const results = page.getByRole('region', { name: 'Results in numbers' })

  await test.step('an outcome of pairs is written: words, people as squares, no sum of two groups', async () => {
    await study.head('study-design').focus()
    await page.keyboard.press('Shift+O')
    const form = results.getByRole('form', { name: 'Edit the outcome' })
    await expect(form.getByLabel('What was measured')).toBeFocused()
    await expect(form.getByText('Write what was measured.')).toBeVisible()
    await page.keyboard.type('Which side looked better')
    await form.getByLabel('When').fill('week 8')
    await form.getByLabel('Tested side', { exact: true }).fill('gel side')
    await form.getByLabel('Other side', { exact: true }).fill('other side')
    await form.getByLabel('Better: gel side').fill('5')
    await form.getByLabel('No difference').fill('3')
    await form.getByLabel('Better: other side').fill('4')
    await form.getByLabel('Said by').selectOption('the people themselves')
    await page.keyboard.press('Enter')
    await expectSaved(page)
    const outcome = results.getByRole('article', { name: 'Which side looked better, week 8' })
    await expect(outcome).toBeFocused()
    await expect(outcome).toContainText('5 gel side')
    await expect(outcome).toContainText('Of 100 people, about 8 more would choose the gel side than the other one.')
    await expect(outcome).toContainText('Anything from 39 fewer to 53 more fits what these 12 people said.')
    await expect(outcome).toContainText('Counted as pairs: both halves belong to the same 12 people.')
  })

  await test.step('more people than the study has are doubted', async () => {
    await page.keyboard.press('e')
    const form = results.getByRole('form', { name: 'Edit the outcome' })
    await form.getByLabel('No difference').fill('30')
    await page.keyboard.press('Enter')
    const doubt = results.getByRole('note').filter({ hasText: 'Does not add up; look.' })
    await expect(doubt).toContainText('39')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(doubt).toHaveCount(0)
  })

  await test.step('words of a page begin an outcome with their figures, and prove it on the page', async () => {
    await study.chooseSentence('At week 12 the wrinkle score')
    await page.keyboard.press('Shift+O')
    const form = results.getByRole('form', { name: 'Edit the outcome' })
    await expect(form.getByLabel('What was measured')).toBeFocused()
    await expect(form.getByLabel('Value')).toHaveValue('0.4')
    await expect(form.getByLabel('Interval from')).toHaveValue('-0.1')
    await expect(form.getByRole('blockquote')).toContainText('paired difference 0.4')
    await page.keyboard.type('Wrinkle score')
    // One more sentence proves it while its form is open, and the form has the keyboard again.
    await form.getByRole('button', { name: 'Choose more words' }).press('Enter')
    await study.chooseSentence('Two people had a burning feeling')
    await page.keyboard.press('Shift+O')
    await expect(form.getByLabel('What was measured')).toBeFocused()
    await expect(form.getByLabel('What was measured')).toHaveValue('Wrinkle score')
    await expect(form.getByRole('blockquote')).toHaveCount(2)
    await page.keyboard.press('Enter')
    const outcome = results.getByRole('article', { name: 'Wrinkle score, week 12' })
    await expect(outcome).toBeFocused()
    await expect(outcome.getByRole('button', { name: 'Go to the quote on page 1' })).toContainText('+1 quote')
    await expect(results.getByRole('article', { name: /^Suggested: / })).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(outcome).toHaveCount(0)
  })

  await test.step('what the paper suggests is gone through by keyboard: taken, turned down, and back with undo', async () => {
    await results.getByRole('button', { name: /^Results in numbers/ }).focus()
    await page.keyboard.press('Enter')
    const suggested = results.getByRole('article', { name: /^Suggested: / })
    await expect(suggested.first()).toBeVisible()
    const count = await suggested.count()
    await suggested.first().focus()
    await page.keyboard.press('x')
    await expect(suggested).toHaveCount(count - 1)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(suggested).toHaveCount(count)
  })

  await test.step('numbers below nought and small ones are typed sign by sign', async () => {
    await page.keyboard.press('Shift+O')
    const form = results.getByRole('form', { name: 'Edit the outcome' })
    for (const [label, typed] of [
      ['Value', '-0.05'],
      ['Interval from', '-1.002'],
      ['to', '0.90'],
    ] as const) {
      await form.getByLabel(label, { exact: true }).focus()
      await page.keyboard.type(typed)
      await expect(form.getByLabel(label, { exact: true })).toHaveValue(typed)
    }
    await form.getByLabel('What was measured').focus()
    await page.keyboard.type('Redness')
    await form.getByLabel('Given as').selectOption('an estimate alone')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(results.getByRole('article', { name: 'Redness' })).toContainText('−0.05 (CI −1.002 to 0.9)')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(results.getByRole('article', { name: 'Redness' })).toHaveCount(0)
  })

  await test.step('removed with a key, it comes back; a restart finds it', async () => {
    const outcome = results.getByRole('article', { name: 'Which side looked better, week 8' })
    await outcome.focus()
    await page.keyboard.press('Delete')
    await expect(outcome).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(outcome).toBeVisible()
    await expectSaved(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { violations } = await axeIn(page).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
    await desk.restart()
    await new LibraryScreen(desk.page).row(sampleTrial).dblclick()
    await expect(desk.page.getByRole('article', { name: 'Which side looked better, week 8' })).toBeVisible()
  })
})
