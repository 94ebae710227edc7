import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import type { AppUnderTest } from './app-under-test.ts'
import { expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { madePaper, words } from './study-papers.ts'

const interests = 'The authors declare no competing interests except that C.D. is employed by Brightwell Ltd.'

test.describe('what is read from a selection is unconfirmed until the writer keeps it', () => {
  test('Esc leaves no trace in the folder', async ({ desk }) => {
    const study = await openStudy(desk)
    await expectSaved(desk.page)
    const before = journal(desk)
    await study.tagSentence(interests, 'c')
    await expect(study.field('conflict-of-interest').getByTestId('editor')).toBeVisible()
    await desk.page.keyboard.press('Escape')
    await expect(study.field('conflict-of-interest').getByTestId('editor')).toHaveCount(0)
    expect(journal(desk)).toBe(before)
    await expect(desk.page.getByRole('button', { name: /State: To read/ })).toBeVisible()
  })

  test('a tie behind a denial is proposed as a tie; Enter makes it the writer’s own', async ({ desk }) => {
    const study = await openStudy(desk)
    await study.tagSentence(interests, 'c')
    await desk.page.keyboard.press('Enter')
    const card = study.field('conflict-of-interest')
    await study.head('conflict-of-interest').focus()
    await expect(card).toContainText('set by you')
    await expect(card).toContainText('Brightwell')
    const [tag] = storedTags(desk, 'conflict-of-interest')
    expect(tag).toMatchObject({
      setBy: 'writer',
      value: { value: { status: 'declared-present', industry: true } },
      quotes: [{ anchor: { exact: interests } }],
    })
  })

  test('whoever goes elsewhere leaves it behind as a suggestion: in the form, in the table, in the export', async ({
    desk,
  }) => {
    const { page } = desk
    const study = await openStudy(desk)
    await study.tagSentence(words.size, 'n')
    await expect(study.field('sample-size').getByTestId('editor')).toBeVisible()
    await page.keyboard.press('Alt+3')
    const cell = page.locator('[role="gridcell"]', { hasText: '104' }).first()
    await expect(cell).toBeVisible()
    await expect.poll(() => storedTags(desk, 'sample-size').at(-1)).toMatchObject({ setBy: 'guess' })
    await page.getByRole('button', { name: /^Export/ }).click()
    await expect(page.getByText(/suggestions? that nobody has confirmed/)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+1')
    await new LibraryScreen(page).read(words.title)
    await study.ready()
    await study.head('sample-size').focus()
    await expect(study.field('sample-size')).toContainText('read from the words you selected')
    await page.keyboard.press('Enter')
    await expect(study.field('sample-size')).toContainText('set by you')
    await expect(study.field('sample-size')).toContainText(words.size)
  })

  test('a suggestion that was turned down stays so when the browser profile is lost', async ({ desk }) => {
    const study = await openStudy(desk)
    await study.head('registration').focus()
    await expect(study.field('registration')).toContainText('NCT01234567')
    await desk.page.keyboard.press('x')
    await expect(study.field('registration')).not.toContainText('NCT01234567')
    await expectSaved(desk.page)
    await expect.poll(() => journal(desk)).toContain('rejected-suggestion:')
    await desk.page.keyboard.press('ControlOrMeta+z')
    await expect(study.field('registration')).toContainText('NCT01234567')
  })
})

async function openStudy(desk: AppUnderTest): Promise<StudyScreen> {
  const importing = new ImportScreen(desk.page)
  await expect(desk.page.getByRole('button', { name: 'Open the sample library' })).toBeVisible()
  await importing.drop([{ name: 'paper.pdf', bytes: await madePaper({ interests }) }])
  await importing.write()
  await new LibraryScreen(desk.page).read(words.title)
  const study = new StudyScreen(desk.page)
  await study.ready()
  await hasSuggestions(desk.page)
  return study
}

async function hasSuggestions(page: Page): Promise<void> {
  await expect(page.getByLabel(/^Registration: suggested/)).toBeVisible()
}

function journal(desk: AppUnderTest): string {
  const folder = join(desk.libraryFolder, 'journal')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('')
}

/** Every version of a field's tag that the journal holds, oldest first. */
function storedTags(desk: AppUnderTest, fieldId: string): readonly unknown[] {
  const rows = journal(desk)
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => findRows(JSON.parse(line)))
  return rows.flatMap((row) => (row.table === 'tags' && row.after?.fieldId === fieldId ? [row.after] : []))
}

interface StoredRow {
  readonly table: string
  readonly after: { readonly fieldId?: string } | null
}

/** The rows of a journal line, wherever the line keeps them. */
function findRows(value: unknown): readonly StoredRow[] {
  if (typeof value !== 'object' || value === null) return []
  if ('table' in value && 'after' in value) return [value as StoredRow]
  return Object.values(value).flatMap(findRows)
}
