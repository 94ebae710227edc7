import { expect, test } from './fixtures.ts'
import { expectSaved } from './pages/import-screen.ts'
import { TableScreen } from './pages/table-screen.ts'

test('cells of a spreadsheet are pasted: read for their columns, refused by name, one undo', async ({ desk }) => {
  const { page } = desk
  const table = await TableScreen.withAllFields(desk.page)
  const message = (words: string | RegExp) => page.getByRole('region', { name: 'Messages' }).getByText(words)

  await test.step('several columns and lines, a cell with a line break among them', async () => {
    await table.goTo('Azam', 'Design')
    await table.paste('systematic review\t1,019\t"first line\nsecond ""line"""')
    await expect(message('Pasted 3 cells.')).toBeVisible()
    await expect(table.row('Azam')).toContainText('Systematic review, no pooling')
    await expect(table.row('Azam')).toContainText('1,019')
    await expect(table.row('Azam')).toContainText('second "line"')
    await expectSaved(page)
  })

  await test.step('what is overwritten is said, and one undo takes all back', async () => {
    await table.goTo('Azam', 'Design')
    await table.paste('RCT\t28 people, 56 sides')
    await expect(message('Pasted 2 cells; 2 answers were overwritten.')).toBeVisible()
    await expect(table.row('Azam')).toContainText('56 sides')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(table.row('Azam')).toContainText('Systematic review, no pooling')
    await expect(table.row('Azam')).toContainText('1,019')
  })

  await test.step('what cannot be read is named with its words and the reason; the rest is pasted', async () => {
    await table.goTo('Azam', 'N (people)')
    await table.paste('many\tno change seen\tperhaps')
    const dialog = page.getByRole('dialog', { name: '2 cells could not be read' })
    await expect(dialog).toContainText('Pasted 1 cell; 1 answer was overwritten.')
    await expect(dialog.getByRole('row').filter({ hasText: 'N (people) of Azam' })).toContainText('“many”')
    await expect(dialog.getByRole('row').filter({ hasText: 'Conflict of interest of Azam' })).toContainText(
      'None declared',
    )
    await page.keyboard.press('Escape')
    await expect(table.cursor()).toContainText('1,019')
    await expect(table.row('Azam')).toContainText('no change seen')
  })

  await test.step('columns of the reference are refused in words', async () => {
    await table.goTo('Azam', 'Reference')
    await table.paste('Smith 2020')
    await expect(page.getByRole('dialog')).toContainText(
      'It is a part of the reference, which is edited in the library.',
    )
    // Nobody presses a key before the dialog has the keyboard.
    await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    // The keyboard is back in the cell.
    await expect(table.cursor()).toBeVisible()
  })

  await test.step('more rows than there are: it is said', async () => {
    await table.goTo('Azam', 'Harms')
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.press('Home')
    for (let steps = 0; steps < 7; steps++) await page.keyboard.press('ArrowRight')
    await table.paste('one\ntwo\nthree')
    await expect(message(/2 rows of the clipboard had no room/)).toBeVisible()
    await page.keyboard.press('ControlOrMeta+z')
  })

  await test.step('a table without text is pasted too', async () => {
    await table.goTo('Azam', 'Conflict of interest')
    await table.pasteHtml('<table><tr><td>none declared</td><td>not stated</td></tr></table>')
    await expect(table.row('Azam')).toContainText('None declared')
    await expect(table.row('Azam')).toContainText('Not stated')
  })

  await test.step('one cell is repeated in the selection; copied and pasted where it was, all stays', async () => {
    await table.goTo('Azam', 'Conflict of interest')
    await page.keyboard.press('Shift+ArrowUp')
    await table.paste('unclear')
    await expect(page.getByRole('gridcell', { selected: true }).filter({ hasText: 'Unclear' })).toHaveCount(2)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('ControlOrMeta+c')
    await page.keyboard.press('ControlOrMeta+v')
    await expect(message(/Nothing was pasted: the cells say so already/)).toBeVisible()
  })

  await test.step('a suggestion does not become a fact by being copied', async () => {
    const source = await table.cell('Marchetta', 'N (people)')
    await expect(source).toContainText('suggestion, not confirmed')
    await page.keyboard.press('ControlOrMeta+c')
    await table.goTo('Azam', 'N (people)')
    await page.keyboard.press('ControlOrMeta+v')
    await expect(page.getByRole('dialog')).toContainText('nobody has confirmed')
    await page.keyboard.press('Escape')
    await expect(table.cursor()).toContainText('1,019')
  })
})

test('a range is filled, set, accepted, rejected and cleared, each one change', async ({ desk }) => {
  const { page } = desk
  const table = await TableScreen.withAllFields(desk.page)
  const message = (words: string | RegExp) => page.getByRole('region', { name: 'Messages' }).getByText(words)
  const selected = (words: string) => page.getByRole('gridcell', { selected: true }).filter({ hasText: words })

  await test.step('Ctrl+D fills down from the first row, one undo', async () => {
    await table.goTo('Azam', 'Population')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.type('adults')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowUp')
    await expect(table.cursor()).toContainText('adults')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('ControlOrMeta+d')
    await expect(message('Filled 2 cells.')).toBeVisible()
    await expect(selected('adults')).toHaveCount(3)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(selected('adults')).toHaveCount(1)
  })

  await test.step('typed with a range selected, Ctrl+Enter sets all of it', async () => {
    await table.goTo('Azam', 'N (people)')
    await page.keyboard.press('Shift+ArrowUp')
    await page.keyboard.type('12')
    await expect(table.grid().getByText('set all 2 selected')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(selected('12')).toHaveCount(2)
    await table.goTo('Azam', 'Conflict of interest')
    await page.keyboard.press('Shift+ArrowUp')
    await page.keyboard.type('n')
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(selected('None declared')).toHaveCount(2)
    await table.goTo('Azam', 'Design')
    await page.keyboard.type('letter')
    await page.keyboard.press('Enter')
    await table.goTo('Azam', 'Design')
    await expect(table.cursor()).toContainText('OPIN')
    await page.keyboard.press('Shift+ArrowUp')
    await page.keyboard.press('ControlOrMeta+Shift+Enter')
    await expect(selected('OPIN')).toHaveCount(2)
  })

  await test.step('Enter accepts all suggestions of a range and says how many; Delete leaves those that are not accepted', async () => {
    await table.goTo('Marchetta', 'Design')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Delete')
    await expect(message('3 suggestions stay; X rejects them.')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(message('Accepted 3 suggestions.')).toBeVisible()
    await expect(selected('has a quote')).toHaveCount(3)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(selected('suggestion, not confirmed')).toHaveCount(3)
    await page.keyboard.press('x')
    await expect(message('Rejected 3 suggestions.')).toBeVisible()
    await expect(selected('Not looked at yet')).toHaveCount(3)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(selected('suggestion, not confirmed')).toHaveCount(3)
  })
})

test('numbers, declarations and funding are edited in their cells', async ({ desk }) => {
  const { page } = desk
  const table = await TableScreen.withAllFields(desk.page)

  await test.step('a number: what cannot be read stays in the editor with the reason', async () => {
    await table.goTo('Azam', 'N (people)')
    await page.keyboard.type('4o')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: 'cannot be read as a number of people' })).toBeVisible()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('40 people, 80 eyes')
    await page.keyboard.press('Tab')
    await expect(table.row('Azam')).toContainText('80 eyes')
    await expect(table.row('Azam').locator('[data-line]:focus')).toHaveCount(1)
    await table.goTo('Azam', 'N (people)')
    await page.keyboard.press('Enter')
    await expect(page.getByTestId('cell-editor')).toHaveValue('40 people (80 eyes)')
    await page.keyboard.press('Escape')
    await expect(table.cursor()).toContainText('80 eyes')
  })

  await test.step('a declaration by its letter; a funder by name or kind', async () => {
    await table.goTo('Azam', 'Conflict of interest')
    await page.keyboard.type('d')
    await page.keyboard.press('Tab')
    await expect(table.row('Azam')).toContainText('Declared: present')
    await page.keyboard.type('Skin Trust')
    await page.keyboard.press('Enter')
    await expect(table.row('Azam')).toContainText('Skin Trust')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.type('char')
    await page.keyboard.press('Enter')
    await expect(table.row('Azam')).toContainText('Charity')
    await expect(table.row('Azam')).toContainText('Skin Trust')
  })

  await test.step('F2 in an editor opens the form of the study', async () => {
    await table.goTo('Azam', 'N (people)')
    await page.keyboard.press('F2')
    await page.keyboard.press('F2')
    await expect(page).toHaveURL(/study\/.*field=sample-size/)
  })
})

test('from a cell to the study and back to the same cell, over a reload too', async ({ desk }) => {
  const { page } = desk
  const table = await TableScreen.withAllFields(desk.page)
  await page.setViewportSize({ width: 900, height: 420 })
  await table.menu('Reference', 'Z to A')
  await table.goTo('Ferrand', 'Limitations')
  const box = async () => (await table.cursor().boundingBox())!
  const before = await box()
  const back = page.getByRole('button', { name: 'Back to the table' })
  const isBack = async () => {
    await expect(table.row('Ferrand').locator('[data-line]:focus')).toHaveCount(1)
    await expect
      .poll(async () => Math.abs((await box()).y - before.y) + Math.abs((await box()).x - before.x))
      .toBeLessThan(2)
    await expect(table.grid().getByRole('columnheader', { name: 'Reference' })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
  }

  await test.step('by key, after going on to the next study and reloading there', async () => {
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(back).toBeVisible()
    await page.keyboard.press(']')
    await page.reload()
    await expect(back).toBeVisible()
    await page.keyboard.press('Alt+ArrowLeft')
    await isBack()
  })

  await test.step('by the button, and by the rail', async () => {
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.setViewportSize({ width: 1280, height: 420 })
    await back.click()
    await expect(table.row('Ferrand').locator('[data-line]:focus')).toHaveCount(1)
    await page.setViewportSize({ width: 900, height: 420 })
    await page.keyboard.press('Alt+1')
    await page.keyboard.press('Alt+3')
    await expect(table.row('Ferrand').locator('[data-line]:focus')).toHaveCount(1)
  })

  await test.step('a study that was opened in the library leads to no table', async () => {
    await page.keyboard.press('Alt+1')
    await page.getByRole('grid', { name: 'Studies' }).getByText('Ferrand').dblclick()
    await expect(page.getByRole('heading', { name: /Ferrand/ })).toBeAttached()
    await expect(back).toHaveCount(0)
  })
})

test('headings and filters are one tab stop each; arrows reach those out of sight', async ({ desk }) => {
  const { page } = desk
  const table = await TableScreen.withAllFields(desk.page)
  await page.setViewportSize({ width: 1000, height: 700 })
  await page.getByRole('button', { name: /^Export/ }).focus()
  await page.keyboard.press('Tab')
  await expect(table.heading('Reference')).toBeFocused()
  for (let steps = 0; steps < 9; steps++) await page.keyboard.press('ArrowRight')
  await expect(table.heading('Follow-up')).toBeFocused()
  await expect(table.heading('Follow-up')).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Filter Follow-up' })).toBeFocused()
  await page.keyboard.type('week')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'Clear the filter of Follow-up' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Filter Follow-up' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Filter Follow-up' })).toHaveValue('')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Hide all' }).press('Enter')
  await expect(page.getByText('0 of 11 studies shown')).toBeVisible()
  await page.getByRole('button', { name: 'Show all', exact: true }).press('Enter')
  await page.keyboard.press('Escape')
  await expect(table.row('Azam')).toBeVisible()
  await page.keyboard.press('Home')
  await expect(page.getByRole('textbox', { name: 'Filter Reference' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(table.cursor()).toBeVisible()
})

test('the card of a cell waits for the mouse to move, stands beside the cell and is whole at 200 %', async ({
  desk,
}) => {
  const { page } = desk
  const table = await TableScreen.withAllFields(desk.page)
  const card = page.getByTestId('quote-card')
  await page.setViewportSize({ width: 640, height: 400 })
  for (const heading of ['Design', 'N (people)', 'Conflict of interest', 'Intervention']) {
    const cell = await table.cell('Marchetta', heading)
    await expect(card).toContainText('Accept')
    await expect(card).toBeInViewport({ ratio: 1 })
    for (const name of [/Accept/, /Reject/])
      await expect(card.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
    const [of, at] = [(await cell.boundingBox())!, (await card.boundingBox())!]
    const isClear =
      at.x >= of.x + of.width || at.x + at.width <= of.x || at.y >= of.y + of.height || at.y + at.height <= of.y
    expect(isClear, `the card of ${heading} lies over its cell`).toBe(true)
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await table.row('Tadesse').getByText('Charity').hover()
  await page.mouse.move(0, 0)
  await table.row('Tadesse').getByText('Charity').hover()
  await expect(card).toContainText('Funding')
  await card.getByRole('button', { name: /Accept/ }).click()
  await expect(table.row('Tadesse')).toContainText('has a quote')

  // Words without a quote have a card only where they are cut.
  await table.goTo('Azam', 'Population')
  await page.keyboard.type('a short answer')
  await page.keyboard.press('Tab')
  await page.keyboard.type('a long answer that goes on and on over the two lines that a row has room for: its end')
  await page.keyboard.press('Tab')
  await table.row('Azam').getByText('a long answer').hover()
  await expect(card).toContainText('its end')
  await table.row('Azam').getByText('a short answer').hover()
  await expect(card).toHaveCount(0)
})

test('rows are compact, comfortable or whole, also after a restart; the printer gets the table and nothing else', async ({
  desk,
}) => {
  const table = await TableScreen.withAllFields(desk.page)
  const height = async (of: TableScreen) => (await of.row('Marchetta').boundingBox())!.height
  const comfortable = await height(table)
  const choose = async (of: TableScreen, name: string) => {
    await of.page.getByRole('button', { name: 'Rows' }).press('Enter')
    await of.page.getByRole('menuitemradio', { name }).press('Enter')
    await of.page.keyboard.press('Escape')
    await expect(of.page.getByRole('menu')).toHaveCount(0)
  }
  await choose(table, 'Whole: up to six lines')
  await expect.poll(() => height(table)).toBeGreaterThan(comfortable)
  await choose(table, 'Compact: one line')
  await expect.poll(() => height(table)).toBeLessThan(comfortable)
  await desk.restart()
  const again = new TableScreen(desk.page)
  await again.open()
  expect(await height(again)).toBeLessThan(comfortable)
  await desk.page.emulateMedia({ media: 'print' })
  const printed = desk.page.getByRole('table')
  await expect(printed.getByRole('columnheader', { name: 'Conflict of interest' })).toBeVisible()
  await expect(printed.getByRole('row')).toHaveCount(12)
  await expect(printed).toContainText('28 people (analysed) – suggestion, not confirmed')
  await expect(again.grid()).toBeHidden()
  await desk.page.emulateMedia({ media: 'screen' })
  await expect(printed).toHaveCount(0)
})
