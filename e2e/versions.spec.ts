import type { Page } from '@playwright/test'
import { rm } from 'node:fs/promises'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsv } from '../src/core/report/formats/parse-csv-for-tests.ts'
import { axeIn } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { ImportScreen, expectSaved } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { TableScreen } from './pages/table-screen.ts'
import { VersionsScreen } from './pages/versions-screen.ts'

/** Names the library as it is, by the key. */
async function nameMoment(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+S')
  const field = page.getByRole('dialog', { name: 'Name this moment' }).getByRole('textbox', { name: 'Name' })
  await expect(field).toBeFocused()
  await expect(field).not.toHaveValue('')
  await field.fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`The version is called “${name}”.`)).toBeVisible()
}

async function typeInto(table: TableScreen, study: string, heading: string, words: string): Promise<void> {
  await table.goTo(study, heading)
  await table.page.keyboard.type(words)
  await table.page.keyboard.press('Enter')
  await expect(table.row(study)).toContainText(words)
}

/** Takes one of the eleven studies of the sample out of the library, by mouse. */
async function removeStudy(page: Page, title: string): Promise<void> {
  const library = new LibraryScreen(page)
  await library.open()
  await library.tick(title)
  await page.getByRole('toolbar', { name: 'Selected studies' }).getByRole('button', { name: 'Remove' }).click()
  await library.expectStudies(10)
}

test('a moment is named, compared with now, and one value of it brought back by keyboard and undone', async ({
  desk,
}) => {
  const { page } = desk
  const table = await TableScreen.withAllFields(page)
  const versions = new VersionsScreen(page)

  await test.step('work, a name from within the table, and more work', async () => {
    await typeInto(table, 'Azam', 'Population', 'nobody, it is a review')
    await table.goTo('Marchetta', 'Design')
    await page.keyboard.press('Enter')
    await expect(table.cursor()).toContainText('RCT-SPLIT')
    await nameMoment(page, 'As sent to the editor')
    await table.toCells()
    await typeInto(table, 'Azam', 'Population', 'twelve gnomes')
    await typeInto(table, 'Azam', 'Harms', 'none seen')
    await expectSaved(page)
  })

  await test.step('the list has the name, the import, and what was done since', async () => {
    await versions.open()
    await expect(page.getByText(/everything since .*, 6 changes/)).toBeVisible()
    await expect(versions.line('As sent to the editor')).toBeVisible()
    await expect(versions.line('Imported 11 studies')).toBeVisible()
    await versions.filter('Named').click()
    await expect(versions.lines()).toHaveCount(1)
    await versions.filter('All').click()
  })

  await test.step('arrows go through the list, Enter goes on to what changed', async () => {
    await page.locator('#main').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    await expect(versions.line('Now')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(versions.line('As sent to the editor')).toBeFocused()
    await expect(versions.chosen().getByRole('heading', { name: 'As sent to the editor' })).toBeVisible()
    await expect(versions.differences()).toHaveCount(2)
    await expect(versions.difference('Population')).toContainText('nobody, it is a review')
    await expect(versions.difference('Population')).toContainText('twelve gnomes')
    await expect(versions.difference('Harms')).toContainText('Not looked at yet')
    await page.keyboard.press('Enter')
    await expect(versions.difference('Population')).toBeFocused()
    await expect(versions.bringBackButton()).toBeDisabled()
    await page.keyboard.press(' ')
    await expect(versions.chosen()).toContainText('Bring back 1 of 2: the population of Azam 2020.')
  })

  await test.step('what is ticked comes back, the rest stays; one undo takes it back', async () => {
    await versions.bringBack()
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
      'Brought back the population of Azam 2020',
    )
    await expect(versions.differences()).toHaveCount(1)
    await expect(versions.difference('Harms')).toContainText('none seen')
    await table.open()
    await expect(table.row('Azam')).toContainText('nobody, it is a review')
    await expect(table.row('Azam')).toContainText('none seen')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(table.row('Azam')).toContainText('twelve gnomes')
    await versions.open()
    await versions.line('As sent to the editor').click()
    await expect(versions.differences()).toHaveCount(2)
  })

  await test.step('the name is changed, taken off, and given back by undo; all of it is there after a restart', async () => {
    const again = (await desk.restart()) && new VersionsScreen(desk.page)
    await again.open()
    await again.line('As sent to the editor').click()
    await again.chosen().getByRole('button', { name: 'Rename “As sent to the editor”' }).click()
    await desk.page.getByRole('dialog').getByRole('textbox').fill('Sent on Monday')
    await desk.page.keyboard.press('Enter')
    await expect(again.line('Sent on Monday')).toBeVisible()
    await again.chosen().getByRole('button', { name: 'Take the name “Sent on Monday” off' }).click()
    await expect(again.line('Sent on Monday')).toHaveCount(0)
    await desk.page.keyboard.press('ControlOrMeta+z')
    await expect(again.line('Sent on Monday')).toBeVisible()
  })
})

test('the table as it was is shown with its sums, and exported with its date', async ({ desk }) => {
  const { page } = desk
  const table = await TableScreen.withAllFields(page)
  await table.goTo('Marchetta', 'N (people)')
  await page.keyboard.press('Enter')
  await expect(table.cursor()).toContainText('28')
  await nameMoment(page, 'First figures')
  await table.toCells()
  await table.goTo('Marchetta', 'N (people)')
  await page.keyboard.press('0')
  await expect(table.cursor()).toContainText('Not stated')
  await removeStudy(page, 'Needle-Free Injection')

  const versions = new VersionsScreen(page)
  await versions.open()
  await versions.line('First figures').click()
  await page.getByRole('tab', { name: 'The table as it was' }).click()
  const was = page.getByRole('table', { name: 'The evidence table as it was' })
  await expect(was.getByRole('row').filter({ hasText: 'Marchetta' })).toContainText('28 people')
  await expect(was).toContainText('11 studies')
  await expect(was.getByRole('row').last()).toContainText('28 people')
  const { name, bytes } = await desk.exportedFile(() =>
    page.getByRole('button', { name: 'Export 11 studies as CSV' }).click(),
  )
  expect(name).toMatch(/ evidence table as of \d{4}-\d\d-\d\d First figures\.csv$/)
  const text = bytes.toString('utf8')
  const [header = [], ...rows] = parseCsv(text.slice(1), ',')
  expect(rows).toHaveLength(11)
  const trial = Object.fromEntries(
    header.map((name, index) => [name, rows.find(([first]) => first?.startsWith('Marchetta'))?.[index]]),
  )
  expect(trial).toMatchObject({
    'N (people)': '28',
    'As of': expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/),
    Version: 'First figures',
  })
})

test('a study that was removed comes back with all it had, by mouse; a PDF whose file is gone does not, and it is said', async ({
  desk,
}) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  await importing.openSample()
  await importing.write()
  const library = new LibraryScreen(page)
  await library.read('Adipose-derived exosome solution')
  const study = new StudyScreen(page)
  await study.ready()
  await study.accept('sample-size')
  await nameMoment(page, 'Whole')
  await removeStudy(page, 'Adipose-derived exosome solution')
  await importing.paste(
    'TY  - JOUR\nAU  - Newcomer, Nora\nPY  - 2025\nTI  - Gnomes in glass houses\nDO  - 10.99999/gnome\nER  -\n',
  )
  await importing.write()

  const versions = new VersionsScreen(page)
  await versions.open()
  await versions.line('Whole').click()
  await expect(versions.differences()).toHaveCount(2)
  await expect(versions.difference('Study removed')).toContainText('1 value, 1 PDF')
  await expect(versions.difference('Study added')).toContainText('Gnomes in glass houses')
  await versions.tick('Study removed')
  await versions.bringBackButton().click()
  await library.open()
  await library.expectStudies(12)
  await library.read('Adipose-derived exosome solution')
  await study.ready()
  await expect(study.field('sample-size')).toContainText('28 people')

  await test.step('the bytes are gone', async () => {
    await page.keyboard.press('ControlOrMeta+z')
    const papers = join(desk.libraryFolder, 'papers')
    for (const name of readdirSync(papers)) await rm(join(papers, name), { recursive: true })
    await versions.open()
    await versions.line('Whole').click()
    await versions
      .chosen()
      .getByRole('checkbox', { name: /^Tick all/ })
      .click()
    await expect(versions.chosen()).toContainText('The study that was added since goes out of the library')
    await expect(versions.chosen()).toContainText('not in the library folder any more')
    await versions.chosen().getByRole('button', { name: 'Bring back all 2' }).click()
    await expect(versions.chosen()).toContainText('1 PDF')
    await library.open()
    await library.expectStudies(11)
    await expect(library.row('Gnomes in glass houses')).toHaveCount(0)
  })
})

test('2,000 changes are one big step: found before it, gone through by keys, and all brought back at once', async ({
  desk,
}) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  await importing.openSample()
  await importing.write()
  const records = Array.from(
    { length: 2000 },
    (_, index) =>
      `TY  - JOUR\nAU  - Maker${index}, Ann\nPY  - 2020\nTI  - Gnome number ${index} of the long list\nER  -\n`,
  )
  await importing.drop([{ name: 'long list.ris', bytes: new TextEncoder().encode(records.join('\n')) }])
  await importing.write()
  const versions = new VersionsScreen(page)
  await versions.open()
  await versions.filter('Before a big change').click()
  await expect(versions.lines()).toHaveCount(1)
  await expect(versions.lines()).toContainText('before “Imported 2,000 studies')
  await versions.lines().click()
  await expect(page.getByRole('tab', { name: 'What changed 2,000' })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await expect(versions.difference('Gnome number 1999 of the long list')).toBeFocused()
  expect(await versions.differences().count()).toBeLessThan(60)
  await versions.chosen().getByRole('checkbox', { name: 'Tick all 2,000' }).click()
  await expect(versions.chosen()).toContainText('2,000 studies that were added since go out of the library')
  await versions.chosen().getByRole('button', { name: 'Bring back all 2,000' }).click()
  await expect(versions.chosen()).toContainText('Nothing is different between the two.')
  await new LibraryScreen(page).open()
  await new LibraryScreen(page).expectStudies(11)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('heading', { name: 'Library 2,011 studies' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing serious, and nothing is lost at 200 % (${colorScheme})`, async ({ desk }) => {
    const { page } = desk
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const versions = new VersionsScreen(page)
    await versions.open()
    await expect(page.getByText('Nothing was done in this library yet.')).toBeVisible()
    await check(page, 'nothing yet')
    await page.keyboard.press('Alt+1')
    const table = await TableScreen.withAllFields(page)
    await typeInto(table, 'Azam', 'Population', 'twelve gnomes')
    await versions.open()
    await versions.line('Imported').click()
    await versions.tick('Population')
    await check(page, 'what changed')
    await page.keyboard.press('ControlOrMeta+Shift+S')
    await expect(page.getByRole('dialog', { name: 'Name this moment' })).toBeVisible()
    await check(page, 'naming')
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 640, height: 400 })
    await expect(versions.bringBackButton()).toBeEnabled()
    await versions.bringBackButton().scrollIntoViewIfNeeded()
    await expect(versions.bringBackButton()).toBeInViewport()
    await check(page, 'what changed at 200 %')
    await page.getByRole('tab', { name: 'The table as it was' }).click()
    await expect(page.getByRole('table', { name: 'The evidence table as it was' })).toBeVisible()
    await check(page, 'the table as it was')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    )
  })

async function check(page: Page, screen: string): Promise<void> {
  const { violations } = await axeIn(page).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(
    serious.map(
      ({ id, nodes }) =>
        `${screen}: ${id}: ${nodes
          .slice(0, 2)
          .map(({ html }) => html.slice(0, 200))
          .join(' | ')}`,
    ),
  ).toEqual([])
}
