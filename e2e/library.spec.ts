import { expect, test } from './fixtures.ts'
import { expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'

// Year, newest first: Delta, Alpha, Charlie; Bravo is filtered away.
const risFile = [
  ['Alpha', 2020],
  ['Bravo', 2021],
  ['Charlie', 2019],
  ['Delta', 2023],
]
  .map(
    ([name, year]) =>
      `TY  - JOUR\nAU  - ${name}, A.\nTI  - ${name === 'Bravo' ? 'Sunscreen' : 'Serum'} study of ${name}\nPY  - ${year}\nJO  - Invented Journal\nER  - \n`,
  )
  .join('\n')

test('the list stays as the writer left it, and "next study" goes along it', async ({ desk }) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  await importing.drop([{ name: 'four.ris', bytes: Buffer.from(risFile) }])
  await importing.write()
  const library = new LibraryScreen(page)
  await page.getByRole('textbox', { name: 'Filter the list by words' }).fill('serum')
  await page.getByRole('button', { name: 'Sort: Added' }).click()
  await page.getByRole('menuitem', { name: 'Year, newest first' }).click()
  await expect(page.getByRole('grid', { name: 'Studies' }).getByText(/Serum study of/)).toHaveText([
    /Delta/,
    /Alpha/,
    /Charlie/,
  ])

  await library.read('Serum study of Delta')
  await expect(page.getByRole('heading', { name: 'Delta 2023' })).toBeVisible()
  await expect(page.getByText('1 of 3')).toBeVisible()
  await page.keyboard.press(']')
  await expect(page.getByRole('heading', { name: 'Alpha 2020' })).toBeVisible()
  await page.keyboard.press(']')
  await expect(page.getByRole('heading', { name: 'Charlie 2019' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Next study' })).toBeDisabled()

  await library.open()
  await expect(page.getByRole('textbox', { name: 'Filter the list by words' })).toHaveValue('serum')
  await expect(page.getByRole('grid', { name: 'Studies' }).getByText(/Serum study of/)).toHaveText([
    /Delta/,
    /Alpha/,
    /Charlie/,
  ])
  await expect(library.row('Serum study of Charlie')).toHaveAttribute('data-current', 'true')
})

test('the keyboard presses what it stands on, leaves dialogs to themselves, and is never lost', async ({ desk }) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  await importing.drop([{ name: 'four.ris', bytes: Buffer.from(risFile) }])
  await importing.write()
  await expect(page.locator('#main')).toBeFocused()
  const library = new LibraryScreen(page)
  const grid = page.getByRole('grid', { name: 'Studies' })

  // Enter opens the study from the list, but presses a button.
  await page.getByRole('button', { name: 'Sort: Added' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  // "A" adds papers, but not from within a menu or a dialog.
  await page.keyboard.press('a')
  await page.keyboard.press('Escape')
  await grid.focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys of this view' })).toBeVisible()
  await page.keyboard.press('a')
  await page.keyboard.press('Escape')
  await expect(grid).toBeFocused()
  await library.expectStudies(4)

  // A line of the reference gives the keyboard back.
  const year = page.getByRole('button', { name: /^Year: 2020/ })
  await library.row('Alpha').click()
  await year.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Year' }).fill('2018')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Year: 2018/ })).toBeFocused()

  // So does what is done with several.
  await library.row('Alpha').click()
  await library.row('Charlie').click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 selected')).toBeVisible()
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('')
  await page.getByRole('button', { name: 'Set state' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'To read' })).toBeFocused()
  await page.getByRole('menuitem', { name: 'Done' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 set to “Done”')).toBeVisible()
  await expect(grid).toBeFocused()
})

test('what is being typed is kept when a key leads away from its field', async ({ desk }) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  await importing.drop([{ name: 'four.ris', bytes: Buffer.from(risFile) }])
  await importing.rows().first().getByRole('button', { name: /^Edit/ }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('Serum study of Adam')
  await page.keyboard.press('ControlOrMeta+Enter')
  await new LibraryScreen(page).expectStudies(4)
  await expect(new LibraryScreen(page).row('Serum study of Adam')).toBeVisible()

  await page.keyboard.press('Alt+8')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Serums, really')
  await page.keyboard.press('Alt+1')
  await expect(page.getByRole('banner')).toContainText('Serums, really')
})

test('in a narrow window a double click reads the study, a click and D show its details, and Esc closes them', async ({
  desk,
}) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  await importing.drop([{ name: 'four.ris', bytes: Buffer.from(risFile) }])
  await importing.write()
  await page.setViewportSize({ width: 700, height: 600 })
  const library = new LibraryScreen(page)
  const details = page.getByRole('complementary', { name: 'Details of the study' })
  await library.row('Alpha').click()
  await expect(details).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(details).toBeHidden()
  await page.keyboard.press('d')
  await expect(details).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(details).toBeHidden()
  await library.read('Serum study of Charlie')
  await expect(page.getByRole('heading', { name: 'Charlie 2019' })).toBeAttached()
})

test('references pasted onto the window go to the preview', async ({ desk }) => {
  const { page } = desk
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    'Brandt, U. (2021). A cream and its vehicle compared. Invented Journal, 3(1), 10-14.',
  )
  await page.locator('#main').focus()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(page.getByRole('heading', { name: 'Import' })).toBeVisible()
  await expect(page.getByText('A cream and its vehicle compared').first()).toBeVisible()
})

test('what is removed comes back by the Undo beside the message, by keys, and after a reload', async ({ desk }) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  await importing.drop([{ name: 'four.ris', bytes: Buffer.from(risFile) }])
  await importing.write()
  const library = new LibraryScreen(page)
  const remove = async (title: string) => {
    await library.row(title).click()
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Remove from the library' }).click()
  }
  await remove('Sunscreen study of Bravo')
  await library.expectStudies(3)
  await page
    .getByRole('region', { name: 'Messages' })
    .getByText('Removed Bravo 2021')
    .locator('..')
    .getByRole('button', { name: 'Undo' })
    .click()
  await library.expectStudies(4)
  await remove('Serum study of Delta')
  await library.expectStudies(3)
  await page.reload()
  await library.expectStudies(3)
  await page.keyboard.press('ControlOrMeta+z')
  await library.expectStudies(4)
  await expect(page.getByText('Undone: Removed Delta 2023')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await library.expectStudies(3)
})

test('a reference is opened online by its address, in the browser of the writer', async ({
  desk,
  expectedComplaints,
}) => {
  test.skip(desk.shell === 'electron', 'the calls of Electron cannot be held back from here')
  expectedComplaints.push(/net::ERR_FAILED/)
  const { page } = desk
  const importing = new ImportScreen(page)
  const moss =
    'TY  - JOUR\nAU  - Ferro, A.\nTI  - Moss between paving stones\nPY  - 2018\nDO  - 10.99999/jib.2018.0101\nER  - \n'
  await importing.drop([{ name: 'one.ris', bytes: Buffer.from(moss) }])
  const address = page.getByRole('menuitem', { name: /^DOI/ })
  await test.step('in the preview, before it is written', async () => {
    await importing.open(importing.rows().first())
    await page.getByRole('button', { name: 'Online' }).press('Enter')
    await expect(address).toContainText('doi.org/10.99999/jib.2018.0101')
    await page.keyboard.press('Escape')
    await expect(address).toHaveCount(0)
  })
  await importing.write()
  const asked: string[] = []
  // The other half of the app would start a browser.
  await page.route('**/host/openExternal', async (route) => {
    asked.push(route.request().postDataBuffer()?.toString('latin1') ?? '')
    await route.abort()
  })
  await new LibraryScreen(page).row('Moss between').click()
  await page.getByRole('button', { name: 'Online' }).press('Enter')
  await expect(address).toContainText('doi.org/10.99999/jib.2018.0101')
  expect(asked).toEqual([])
  await address.press('Enter')
  await expect.poll(() => asked.join(' ')).toContain('https://doi.org/10.99999/jib.2018.0101')
  // It could not be opened: the address can be had all the same.
  await page.getByRole('button', { name: 'Copy the address' }).click()
  expect(await desk.clipboard()).toBe('https://doi.org/10.99999/jib.2018.0101')
  await test.step('on the page of the study', async () => {
    await new LibraryScreen(page).row('Moss between').dblclick()
    await page.getByRole('complementary', { name: 'Fields' }).getByRole('button', { name: 'Online' }).press('Enter')
    await expect(address).toContainText('doi.org/10.99999/jib.2018.0101')
  })
})

test('an edited line is written as it should be, refused where it cannot be, and problems are looked at again', async ({
  desk,
}) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  await importing.drop([{ name: 'four.ris', bytes: Buffer.from(risFile) }])
  await importing.write()
  const row = new LibraryScreen(page).row('Serum study of Delta')
  await expect(row).toContainText('1 problem')
  await row.click()
  const form = page.getByRole('region', { name: 'Reference' })
  await form.getByRole('button', { name: 'DOI', exact: true }).click()
  await form.getByRole('textbox', { name: 'DOI' }).fill('https://doi.org/10.99999/inv.2023.1')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('button', { name: 'DOI: 10.99999/inv.2023.1. Edit' })).toBeVisible()
  await expect(row).not.toContainText('problem')

  await form.getByRole('button', { name: /^Year: / }).click()
  await form.getByRole('textbox', { name: 'Year' }).fill('banana')
  await page.keyboard.press('Enter')
  await expect(form).toContainText('“banana” has no year.')
  await page.keyboard.press('Escape')
  await expect(form.getByRole('button', { name: 'Year: 2023. Edit' })).toBeVisible()
  await expectSaved(page)
})

test('design and people that are suggested stand in the list, as suggestions, until they are confirmed', async ({
  desk,
}) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  await importing.openSample()
  await importing.write()
  const library = new LibraryScreen(page)
  const row = library.row('Adipose-derived exosome solution')
  await expect(row).toContainText('RCT-SPLIT? (suggestion, not confirmed)')
  await expect(row).toContainText('28? (suggestion, not confirmed)')
  await row.dblclick()
  const design = page.locator('[data-head]').filter({ hasText: 'Study design' })
  await design.focus()
  await page.keyboard.press('Enter')
  await expectSaved(page)
  await page.keyboard.press('Alt+1')
  await expect(row).toContainText('RCT-SPLIT')
  await expect(row).not.toContainText('RCT-SPLIT?')
  await expect(row).toContainText('28?')
})
