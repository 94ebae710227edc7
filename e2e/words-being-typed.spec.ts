import type { Locator, Page } from '@playwright/test'
import { expect, programGone, test } from './fixtures.ts'
import { expectSaved } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StoryScreen } from './pages/story-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { TableScreen } from './pages/table-screen.ts'
import { samplePilot } from './tagged-sample.ts'

const closing = (page: Page) => page.close({ runBeforeUnload: true })
const loadingAgain = async (page: Page) => void page.evaluate(() => location.reload()).catch(() => undefined)

/** Leaves the window by `leaving`, and stays when the browser asks, as it does while something is not saved. */
async function leaveAndStay(page: Page, leaving: (page: Page) => Promise<void>): Promise<void> {
  const asked = page.waitForEvent('dialog')
  await leaving(page)
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  // Chromium lets no key through until it has taken in the answer.
  await expect(async () => {
    const heard = page.evaluate(
      () =>
        new Promise((resolve) => {
          window.addEventListener('keydown', () => resolve(true), { once: true })
          setTimeout(() => resolve(false), 200)
        }),
    )
    await page.keyboard.press('Shift')
    expect(await heard).toBe(true)
  }).toPass()
}

test('words being typed are saved when the window is closed or loaded again', async ({ desk, expectedComplaints }) => {
  test.skip(desk.shell === 'electron', 'Electron itself asks nobody: closing.test.ts tells what its window does')
  expectedComplaints.push(programGone)
  const { page } = desk
  const table = await TableScreen.ofSample(page)
  const story = new StoryScreen(page)
  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  const notes = page.getByRole('textbox', { name: 'Notes' })
  const claimNote = story.pane().getByLabel('Note')
  const type = async (field: Locator, words: string) => {
    await field.focus()
    await page.keyboard.type(words)
  }

  await test.step('a cell of the table', async () => {
    await table.goTo('Azam', 'N (people)')
    await page.keyboard.type('41 people')
    await leaveAndStay(page, closing)
    await expectSaved(page)
    await expect(table.row('Azam')).toContainText('41')
  })

  await test.step('the name of the library', async () => {
    await page.keyboard.press('Alt+8')
    await name.focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('Skin and light')
    await leaveAndStay(page, loadingAgain)
    await expectSaved(page)
  })

  await test.step('the note on a study', async () => {
    await page.keyboard.press('Alt+1')
    await new LibraryScreen(page).row(samplePilot).click()
    await type(notes, 'Ask for the missing arm')
    await leaveAndStay(page, closing)
    await expectSaved(page)
    // Who stays goes on typing where they were.
    await expect(notes).toBeFocused()
  })

  await test.step('a value in the form of a study', async () => {
    const study = new StudyScreen(page)
    await new LibraryScreen(page).row(samplePilot).dblclick()
    await study.ready()
    await study.head('population').focus()
    await page.keyboard.press('e')
    await expect(page.getByTestId('editor')).toBeVisible()
    await page.keyboard.type('Adults with acne scars')
    await leaveAndStay(page, closing)
    await expectSaved(page)
    await expect(page.getByTestId('editor')).toHaveCount(0)
  })

  await test.step('the note on a claim', async () => {
    await page.keyboard.press('Alt+6')
    await expect(page.getByText('Drop a draft here, or paste it. It is kept as it is.')).toBeVisible()
    await story.paste('# The lamp\n\nOne session costs 480 euros, says the leaflet.\n')
    await expect(story.words('proposed').first()).toBeVisible()
    await story.goTo('480 euros')
    await page.keyboard.press('Enter')
    await expect(story.words('not-linked').filter({ hasText: '480 euros' })).toBeVisible()
    await story.goTo('480 euros')
    await type(claimNote, 'Ask the clinic')
    await leaveAndStay(page, closing)
    await expectSaved(page)
  })

  await test.step('a form that is half filled is asked about, and writes nothing by itself', async () => {
    await page.keyboard.press('Alt+8')
    await type(page.getByRole('textbox', { name: 'Name of a new field' }), 'Dose')
    await leaveAndStay(page, closing)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    await expect(page.getByRole('textbox', { name: 'Name of a new field' })).toHaveValue('')
  })

  await test.step('nothing is asked where all is saved, and all of it is there after the next start', async () => {
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await page.reload()
    await desk.killServer()
    expect(asked).toEqual([])
    await desk.startServer()
    await desk.reopen()
    await new LibraryScreen(page).row(samplePilot).click()
    await expect(notes).toHaveValue('Ask for the missing arm')
    await table.open()
    await expect(table.row('Azam')).toContainText('41')
    await page.keyboard.press('Alt+6')
    await story.goTo('480 euros')
    await expect(claimNote).toHaveValue('Ask the clinic')
    await page.keyboard.press('Alt+8')
    await expect(name).toHaveValue('Skin and light')
    await expect(page.getByRole('textbox', { name: 'Name of the field Dose' })).toHaveCount(0)
    await closing(page)
    await expect.poll(() => page.isClosed()).toBe(true)
    expect(asked).toEqual([])
  })
})
