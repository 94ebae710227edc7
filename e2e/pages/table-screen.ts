import { expect, type Locator, type Page } from '@playwright/test'
import { ImportScreen } from './import-screen.ts'

const furtherFields = ['Population', 'Intervention', 'Comparator', 'Follow-up', 'Harms', 'Limitations', 'Registration']

/** The evidence table in the writer's words. */
export class TableScreen {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** The sample library, imported and open as a table. */
  static async ofSample(page: Page): Promise<TableScreen> {
    const importing = new ImportScreen(page)
    await importing.openSample()
    await importing.write()
    const table = new TableScreen(page)
    await table.open()
    return table
  }

  /** The same with a column for every field, behind those of the view *Headline*. */
  static async withAllFields(page: Page): Promise<TableScreen> {
    const table = await TableScreen.ofSample(page)
    await page.keyboard.press('Alt+c')
    for (const name of furtherFields) await page.getByRole('checkbox', { name }).press(' ')
    await page.keyboard.press('Escape')
    await table.toCells()
    return table
  }

  /** The button with the name of the view, which opens the menu of views. */
  view(): Locator {
    return this.page.getByRole('button', { name: /^View: / })
  }

  /** Opens the table by its key and puts the cursor on the first cell. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+3')
    await expect(this.grid()).toBeVisible()
    await this.toCells()
  }

  /** Leaves whatever has the focus for the cells, by the key that does so. */
  async toCells(): Promise<void> {
    await this.page.locator('#main').focus()
    await this.page.keyboard.press('ArrowDown')
    await expect(this.cursor()).toBeVisible()
  }

  grid(): Locator {
    return this.page.getByRole('grid', { name: 'Evidence table' })
  }

  /** The row of a study. */
  row(words: string | RegExp): Locator {
    return this.grid()
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader').filter({ hasText: words }) })
  }

  /** The cell that has the focus. */
  cursor(): Locator {
    return this.page.locator('[data-line]:focus')
  }

  /** The headings in sight, from left to right. */
  async headings(): Promise<readonly string[]> {
    return this.grid().getByRole('columnheader').locator('button > [title]').allInnerTexts()
  }

  /** First words of the rows in sight, from top to bottom. */
  async references(): Promise<readonly string[]> {
    const cells = await this.grid().getByRole('rowheader').all()
    const placed = await Promise.all(
      cells.map(async (cell) => ({
        text: (await cell.innerText()).split('\n')[0]!,
        y: (await cell.boundingBox())?.y ?? 0,
      })),
    )
    return placed.toSorted((a, b) => a.y - b.y).map((cell) => cell.text)
  }

  /** The foot of a column. */
  total(name: string): Locator {
    return this.grid().getByTestId(`total ${name}`)
  }

  heading(name: string): Locator {
    return this.grid().getByRole('columnheader', { name }).getByRole('button')
  }

  /** Walks with the arrow keys to the cell of a study under a heading. */
  async goTo(study: string, heading: string): Promise<void> {
    if ((await this.cursor().count()) === 0) await this.toCells()
    await this.page.keyboard.press('ControlOrMeta+Home')
    for (let steps = 0; steps < 40 && !(await this.row(study).locator('[data-line]:focus').count()); steps++)
      await this.page.keyboard.press('ArrowDown')
    await expect(this.row(study).locator('[data-line]:focus')).toHaveCount(1)
    const column = async () => {
      const index = await this.cursor().getAttribute('aria-colindex')
      return this.page.locator(`[role="columnheader"][aria-colindex="${index}"] button > [title]`).innerText()
    }
    for (let steps = 0; steps < 40 && (await column()) !== heading; steps++)
      await this.page.keyboard.press('ArrowRight')
    expect(await column()).toBe(heading)
  }

  /** A choice of the menu of a heading, by keyboard. */
  async menu(heading: string, item: string): Promise<void> {
    await this.heading(heading).focus()
    await this.page.keyboard.press('Enter')
    const entry = this.page.getByRole('menuitem', { name: item, exact: true })
    await expect(entry).toBeVisible()
    await entry.focus()
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByRole('menu')).toHaveCount(0)
  }

  /** Types into a filter that is reached by Tab in the product. */
  async filter(label: string, words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: `Filter ${label}` }).focus()
    await this.page.keyboard.press('ControlOrMeta+a')
    if (words) await this.page.keyboard.type(words)
    else await this.page.keyboard.press('Delete')
  }

  /** The cell of a study under a heading, which the cursor is brought to. */
  async cell(study: string, heading: string): Promise<Locator> {
    await this.goTo(study, heading)
    const index = await this.cursor().getAttribute('aria-colindex')
    return this.row(study).locator(`[aria-colindex="${index}"]`)
  }

  /** Puts text on the clipboard, as a spreadsheet does, and pastes it. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text)
    await this.page.keyboard.press('ControlOrMeta+v')
  }

  /** Puts a table alone on the clipboard, without its text, and pastes it. */
  async pasteHtml(html: string): Promise<void> {
    await this.page.evaluate(
      (words) =>
        navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([words], { type: 'text/html' }) })]),
      html,
    )
    await this.page.keyboard.press('ControlOrMeta+v')
  }
}
