import { parseCsv } from '../src/core/report/formats/parse-csv-for-tests.ts'
import { axeIn } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { exportedCsv } from './pages/export-screen.ts'
import { expectSaved } from './pages/import-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { TableScreen } from './pages/table-screen.ts'

test('cells are accepted, edited, marked and cleared by keyboard, and taken back', async ({ desk }) => {
  const { page } = desk
  const table = await TableScreen.withAllFields(desk.page)

  await test.step('Enter accepts a suggestion, with its quote', async () => {
    await table.goTo('Marchetta', 'Design')
    await expect(page.getByTestId('quote-card')).toContainText('Accept')
    await page.keyboard.press('Enter')
    await expect(table.cursor()).toContainText('RCT-SPLIT')
    await expect(table.cursor()).toContainText('has a quote')
    await expectSaved(page)
  })

  await test.step('X turns a suggestion down', async () => {
    await table.goTo('Marchetta', 'Comparator')
    await expect(table.cursor()).toContainText('suggestion, not confirmed')
    await page.keyboard.press('x')
    await expect(table.cursor()).toContainText('Not looked at yet')
  })

  await test.step('typing opens the editor, Enter keeps and goes down, Esc takes back', async () => {
    await table.goTo('Azam', 'Population')
    await page.keyboard.type('nobody: it is a review')
    await page.keyboard.press('Enter')
    await expect(table.row('Azam')).toContainText('nobody: it is a review')
    await expect(table.cursor()).toBeVisible()
    await expect(table.row('Azam').locator('[data-line]:focus')).toHaveCount(0)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('F2')
    await expect(page.getByTestId('cell-editor')).toHaveValue('nobody: it is a review')
    await page.keyboard.type(' of reviews')
    await page.keyboard.press('Escape')
    await expect(table.cursor()).toHaveText(/nobody: it is a review$/)
  })

  await test.step('a design is chosen from its list; 0 walks through the kinds of missing', async () => {
    await table.goTo('Azam', 'Design')
    await page.keyboard.press('Enter')
    await page.keyboard.type('editorial')
    await page.keyboard.press('Enter')
    await expect(table.row('Azam')).toContainText('OPIN')
    await table.goTo('Azam', 'N (people)')
    for (const words of ['Not stated', 'Unclear', 'Not applicable', 'Not looked at yet']) {
      await page.keyboard.press('0')
      await expect(table.cursor()).toContainText(words)
    }
  })

  await test.step('several cells at once are one change and one undo', async () => {
    await table.goTo('Azam', 'Harms')
    await page.keyboard.press('Shift+ArrowUp')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('0')
    await expect(page.getByRole('gridcell', { selected: true }).filter({ hasText: 'Not stated' })).toHaveCount(4)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByRole('gridcell', { selected: true }).filter({ hasText: 'Not stated' })).toHaveCount(0)
  })

  await test.step('what was done is there after a restart', async () => {
    await desk.restart()
    const again = new TableScreen(desk.page)
    await again.open()
    await expect(again.row('Azam')).toContainText('nobody: it is a review')
    await expect(again.row('Marchetta')).toContainText('RCT-SPLIT')
  })
})

test('filtered, sorted, moved, hidden and resized: copy and export take exactly what is shown', async ({ desk }) => {
  const { page } = desk
  const table = await TableScreen.withAllFields(desk.page)

  await test.step('what a claim is judged by stands together, in sight in a window of 1280 pixels', async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    for (const heading of ['Reference', 'Design', 'N (people)', 'Main result', 'Conflict of interest', 'Funding'])
      await expect(table.grid().getByRole('columnheader', { name: heading })).toBeInViewport({ ratio: 1 })
  })

  await test.step('columns are moved, hidden and resized by keyboard', async () => {
    await table.heading('N (people)').focus()
    await page.keyboard.press('ControlOrMeta+ArrowLeft')
    await expect.poll(async () => (await table.headings()).slice(0, 3)).toEqual(['Reference', 'N (people)', 'Design'])
    const width = async () =>
      (await table.grid().getByRole('columnheader', { name: 'N (people)' }).boundingBox())!.width
    const before = await width()
    await table.heading('N (people)').focus()
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(width).toBe(before + 16)
    for (const hidden of ['Intervention', 'Comparator']) await table.menu(hidden, 'Hide the column')
    await expect.poll(() => table.headings()).not.toContain('Intervention')
  })

  await test.step('a column is moved by dragging its heading, and fits its words by a double click on its edge', async () => {
    await table.heading('Main result').dragTo(table.heading('Design'), { targetPosition: { x: 8, y: 12 } })
    await expect
      .poll(async () => (await table.headings()).slice(0, 4))
      .toEqual(['Reference', 'N (people)', 'Main result', 'Design'])
    const edge = table.grid().getByRole('columnheader', { name: 'Main result' }).locator('[title^="Drag to resize"]')
    const box = (await edge.boundingBox())!
    const before = (await table.grid().getByRole('columnheader', { name: 'Main result' }).boundingBox())!.width
    await page.mouse.move(box.x + 4, box.y + 10)
    await page.mouse.down()
    await page.mouse.move(box.x + 44, box.y + 10, { steps: 4 })
    await page.mouse.up()
    await expect
      .poll(async () => (await table.grid().getByRole('columnheader', { name: 'Main result' }).boundingBox())!.width)
      .toBe(before + 40)
    // The trial's sentence is longer than the column.
    await edge.dblclick()
    await expect
      .poll(async () => (await table.grid().getByRole('columnheader', { name: 'Main result' }).boundingBox())!.width)
      .toBeGreaterThan(before + 40)
  })

  await test.step('rows are sorted and filtered, by words and by what is missing', async () => {
    await table.menu('N (people)', 'Largest first')
    await expect
      .poll(async () => (await table.references()).slice(0, 2))
      .toEqual([expect.stringContaining('Marchetta'), expect.stringContaining('Tadesse')])
    // Those without a number follow; among them the second column decides.
    await table.menu('Reference', 'Then by this, Z to A')
    await expect
      .poll(async () => (await table.references()).slice(0, 4))
      .toEqual([
        expect.stringContaining('Marchetta'),
        expect.stringContaining('Tadesse'),
        expect.stringContaining('Yu'),
        expect.stringContaining('Yang'),
      ])
    await expect(table.grid().getByRole('columnheader', { name: 'N (people)' })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    await page.getByRole('button', { name: 'Filter N (people) by what is missing' }).press('Enter')
    await page.getByRole('checkbox', { name: /^Not looked at yet/ }).press(' ')
    await page.keyboard.press('Escape')
    await expect(page.getByText('2 of 11 studies shown')).toBeVisible()
    await expect(table.total('Reference')).toContainText('2 studies')
    await table.filter('Reference', 'acne')
    await expect(page.getByText('1 of 11 studies shown')).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(table.cursor()).toContainText('Tadesse')
    await table.filter('Reference', '')
    await expect(page.getByText('2 of 11 studies shown')).toBeVisible()
  })

  await test.step('a range is copied as text and as a table, without anything beside it', async () => {
    await table.goTo('Marchetta', 'N (people)')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('ControlOrMeta+c')
    await expect(page.getByText('Copied 2 rows of 1 column')).toBeVisible()
    expect(await desk.clipboard('text/plain')).toMatch(
      /^28 \(suggestion, not confirmed\)\r?\n19 \(suggestion, not confirmed\)$/,
    )
    expect(await desk.clipboard('text/html')).toContain('28 (suggestion, not confirmed)</td></tr><tr>')
  })

  await test.step('all that is shown is copied with its headings, and nothing else', async () => {
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('ControlOrMeta+c')
    await expect(page.getByText(/^Copied 2 rows of 11 columns/)).toBeVisible()
    const rows = parseCsv(`${(await desk.clipboard('text/plain')).replaceAll(/\r?\n/g, '\r\n')}\r\n`, '\t')
    expect(rows[0]?.slice(0, 4)).toEqual(['Reference', 'N (people)', 'Main result', 'Design'])
    expect(rows.flat().join(' ')).not.toContain('Azam')
    expect(rows[0]).not.toContain('Comparator')
  })

  await test.step('the export has the same rows and columns in the same order', async () => {
    const text = await exportedCsv(desk)
    const [header = [], ...rows] = parseCsv(text.slice(1), ',')
    expect(header.slice(0, 3)).toEqual(['Reference', 'Authors', 'Title'])
    const fields = header.filter((name) => ['N (people)', 'Main result', 'Design'].includes(name))
    expect(fields).toEqual(['N (people)', 'Main result', 'Design'])
    expect(rows.map((row) => row[0])).toEqual([
      expect.stringContaining('Marchetta'),
      expect.stringContaining('Tadesse'),
    ])
  })

  await test.step('the view is there again after a restart; groups tell their counts', async () => {
    await desk.restart()
    const again = new TableScreen(desk.page)
    await again.open()
    await expect(desk.page.getByText('2 of 11 studies shown')).toBeVisible()
    expect((await again.headings()).slice(0, 4)).toEqual(['Reference', 'N (people)', 'Main result', 'Design'])
    await desk.page.getByRole('button', { name: 'Clear', exact: true }).press('Enter')
    await again.menu('Design', 'Group by this')
    await expect(desk.page.locator('[data-group]').filter({ hasText: 'Not looked at yet' })).toContainText('8 studies')
  })
})

test('from a cell to its quote in the paper and back; focus is never lost', async ({ desk }) => {
  const { page } = desk
  const table = await TableScreen.withAllFields(desk.page)
  await table.goTo('Marchetta', 'Conflict of interest')
  await page.keyboard.press('Enter')
  await expect(table.cursor()).toContainText('has a quote')
  await page.keyboard.press('ControlOrMeta+Enter')
  await new StudyScreen(page).ready()
  await expect(page).toHaveURL(/quote=/)
  await expect(page.locator('[data-kind="flash"], [data-kind="highlight"][data-current]').first()).toBeInViewport()
  await page.goBack()
  await expect(table.grid()).toBeVisible()
  await table.open()
  await page.keyboard.press('ControlOrMeta+End')
  await expect(table.cursor()).toBeInViewport()
  // The wheel takes the cell out of sight, and the keys still start from it.
  await page.mouse.move(700, 400)
  await page.mouse.wheel(0, -4000)
  await page.mouse.wheel(-4000, 0)
  await page.keyboard.press('ArrowUp')
  await expect(table.cursor()).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(table.cursor()).toHaveCount(0)
})

test('people are added up once each, as soon as they are confirmed', async ({ desk }) => {
  const { page } = desk
  const table = await TableScreen.withAllFields(desk.page)
  await expect(table.total('N (people)')).toContainText('0 people')
  for (const study of ['Marchetta', 'Tadesse']) {
    await table.goTo(study, 'N (people)')
    await page.keyboard.press('Enter')
    await expect(table.cursor()).toContainText('has a quote')
  }
  // 28 people with two sides each, and 19: the sides are not people.
  await expect(table.total('N (people)')).toContainText('47 people')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(table.total('N (people)')).toContainText('28 people')
})

test('axe finds nothing in the table, its editors, menus and filters, light and dark', async ({ desk }) => {
  test.slow()
  const { page } = desk
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const table = await TableScreen.withAllFields(desk.page)
  const check = async (what: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
      // Only the colours differ between the two.
      const axe = axeIn(page)
      const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(['color-contrast'])).analyze()
      expect(
        violations
          .filter((one) => one.impact === 'serious' || one.impact === 'critical')
          .map(
            (one) =>
              `${what}, ${colorScheme}: ${one.id}: ${one.nodes
                .slice(0, 3)
                .map((node) => node.html.slice(0, 200))
                .join(' | ')}`,
          ),
      ).toEqual([])
    }
  }
  await table.goTo('Marchetta', 'Design')
  await expect(page.getByTestId('quote-card')).toBeVisible()
  await check('card of a suggestion')
  await page.keyboard.press('F2')
  await expect(page.getByTestId('cell-editor')).toBeVisible()
  await check('list to choose from')
  await page.keyboard.press('Escape')
  await table.goTo('Azam', 'Population')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('cell-editor')).toBeVisible()
  await check('editor of words')
  await page.keyboard.press('Escape')
  await table.goTo('Azam', 'Design')
  await page.keyboard.press('Shift+ArrowDown')
  await table.menu('Design', 'Group by this')
  await expect(page.locator('[data-group]').first()).toBeVisible()
  await check('groups and chosen cells')
  await table.heading('Design').press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Hide the column' })).toBeVisible()
  await check('menu of a heading')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Filter Design: any' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Hide all' })).toBeVisible()
  await check('filter of a vocabulary')
})
