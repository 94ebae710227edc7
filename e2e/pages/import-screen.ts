import { expect, type Locator, type Page } from '@playwright/test'

/** The import screen in the writer's words. */
export class ImportScreen {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens the sample library from the empty first screen: its files are in the preview, nothing is written. */
  async openSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open the sample library' }).click()
    await this.ready()
  }

  /** Pastes text into the import box and reads it. */
  async paste(text: string): Promise<void> {
    await this.page.keyboard.press('Alt+7')
    await this.page.getByRole('textbox', { name: /Paste references/ }).fill(text)
    await this.page.getByRole('button', { name: 'Preview' }).click()
    await this.ready()
  }

  /** Drops files onto the window, as from a file manager. */
  async drop(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
    await this.letGo(files)
    await this.ready()
  }

  /** Drops files on the window, whatever comes of it. */
  async letGo(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      (list) => {
        const data = new DataTransfer()
        for (const { name, base64 } of list)
          data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name))
        return data
      },
      files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
    )
    await this.page.dispatchEvent('#root', 'drop', { dataTransfer: transfer })
  }

  /** Waits until everything in the inbox was read and checked. */
  async ready(): Promise<void> {
    await expect(this.page.getByRole('button', { name: /^Import [\d,]+ of [1-9]/ })).toBeVisible({ timeout: 60_000 })
    await expect(this.page.getByText(/^(Reading |Checking for problems)/)).toHaveCount(0, { timeout: 60_000 })
  }

  importButton(): Locator {
    return this.page.getByRole('button', { name: /^Import [\d,]+ of [\d,]+/ })
  }

  rows(): Locator {
    return this.page.getByRole('table', { name: 'Records read' }).getByRole('rowgroup').getByRole('row')
  }

  /** The row that holds these words, scrolled to: far rows are not drawn. */
  async rowOf(words: string): Promise<Locator> {
    const row = this.rows().filter({ has: this.page.getByText(words, { exact: true }) })
    const list = this.page.getByRole('table', { name: 'Records read' })
    for (let steps = 0; steps < 60 && (await row.count()) === 0; steps++) {
      await list.evaluate((element, down) => {
        element.scrollTop = down ? element.scrollTop + element.clientHeight * 0.7 : 0
      }, steps > 0)
      // Two frames: one that scrolls, one that draws.
      await list.evaluate(
        () =>
          new Promise((drawn) => {
            requestAnimationFrame(() => requestAnimationFrame(drawn))
          }),
      )
    }
    return row
  }

  /** Opens a row of the preview, so that it shows the record and what is said of it whole. */
  async open(row: Locator): Promise<void> {
    await row.getByRole('button', { expanded: false }).filter({ hasNotText: /^Edit/ }).click()
    await expect(row.getByRole('button', { name: 'Less' })).toBeVisible()
  }

  /** Opens a row's record beside its twin. */
  async compare(words: string | RegExp): Promise<void> {
    const row = this.rows().filter({ hasText: words }).first()
    const compare = row.getByRole('button', { name: /^Compare/ })
    const folded = row.getByRole('button', { name: /^Duplicate of/ })
    await expect(compare.or(folded).first()).toBeVisible()
    if (!(await compare.isVisible())) await folded.click()
    await compare.click()
    await expect(this.comparison()).toBeVisible()
  }

  /** The two records side by side. */
  comparison(): Locator {
    return this.page.getByRole('dialog', { name: /Possible duplicate|Related records/ })
  }

  /** Writes what is ticked, by keyboard, and waits for the library. */
  async write(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Enter')
    await expect(this.page.getByRole('heading', { name: /^Library/ })).toBeVisible({ timeout: 60_000 })
    await expectSaved(this.page)
  }
}

/** The top bar says that everything is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByTestId('save-state')).toContainText('Saved')
  await expect(page.getByTestId('save-state')).not.toContainText('Not saved')
}

/**
 * Every paper of the library has been read, and what it suggests is there. That no task is in the tray says it only once the reading has
 * begun, which it does a moment after the papers came in or the profile was opened.
 */
export async function expectPapersRead(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(papersWithoutSuggestions), { message: 'papers that are not read', timeout: 60_000 })
    .toBe(0)
  await expect(page.getByRole('complementary', { name: 'Background tasks' })).toHaveCount(0)
}

async function papersWithoutSuggestions(): Promise<number> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error('The database does not answer'))
    })
  const [{ name = '' } = {}] = (await indexedDB.databases()).filter((each) => each.name?.includes('evidence'))
  const database = await done(indexedDB.open(name))
  try {
    const tables = database.transaction(['papers', 'suggestions'])
    const [papers, read] = await Promise.all([
      done(tables.objectStore('papers').getAllKeys()),
      done(tables.objectStore('suggestions').getAllKeys()),
    ])
    return papers.filter((paper) => !read.includes(paper)).length
  } finally {
    database.close()
  }
}
