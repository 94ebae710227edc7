import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsv } from '../src/core/report/formats/parse-csv-for-tests.ts'
import { expect, test } from './fixtures.ts'
import { expectSaved, ImportScreen } from './pages/import-screen.ts'
import { exportedCsv } from './pages/export-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'

const sample = join(import.meta.dirname, '../resources/public/sample')
const risFile = `TY  - JOUR
TI  - Exosome serum or vehicle for melasma: a randomised trial
AU  - Almgren, I.
PY  - 2023
JO  - Journal of Imaginary Dermatology
VL  - 6
SP  - 80
EP  - 88
DO  - 10.99999/jid.2023.0080
ER  - 
TY  - JOUR
TI  - Exosome gel on acne scars, before and after: an uncontrolled pilot study
AU  - Tadesse, Marta
AU  - Lindqvist, Olof
PY  - 2022
JO  - Imaginary Clinics
DO  - 10.99999/imclin.2022.0061
ER  - 
`

test('from a pasted reference list to an evidence table, by keyboard, across a restart', async ({ desk }) => {
  let page = desk.page
  const importing = new ImportScreen(page)

  await test.step('the reference list is pasted; its faults are pointed out before anything is written', async () => {
    await importing.paste(readFileSync(join(sample, 'exosome-references.txt'), 'utf8'))
    await expect(page.getByText('read as reference list')).toBeVisible()
    await expect(importing.rows()).toHaveCount(8)
    const row = (words: string) => importing.rows().filter({ hasText: words })
    await expect(row('37024925')).toContainText('Link instead of a DOI')
    await importing.open(row('37024925'))
    await expect(row('37024925')).toContainText('PubMed link')
    await expect(row('JSUR-1388-2')).toContainText('Seller’s link')
    await importing.open(row('JSUR-1388-2'))
    await expect(row('JSUR-1388-2')).toContainText('exosomes.com')
    await expect(row('IJN.S249751')).toContainText('Incomplete author list')
    await expect(row('IJN.S249751')).toContainText('DOI may not match')
    await expect(row('fbioe.2022.1083640')).toContainText('DOI')
    await expect(row('PMC7032013')).toContainText('PMC')
    await expect(row('37498301')).toContainText('Fragment without a title')
    await expect(row('37498301')).toContainText('14(1)')
  })

  await test.step('a RIS file and the papers are dropped on top; a paper finds its reference', async () => {
    await importing.drop([
      { name: 'colleague.ris', bytes: Buffer.from(risFile) },
      ...['fictional-split-face-trial.pdf', 'fictional-pilot.pdf', 'fictional-review.pdf'].map((name) => ({
        name,
        bytes: readFileSync(join(sample, name)),
      })),
    ])
    await expect(importing.importButton()).toHaveText(/Import 13 of 13/)
    await expect(importing.rows().filter({ hasText: 'fictional-pilot.pdf' })).toContainText('Attach to')
    await importing.write()
    await new LibraryScreen(page).expectStudies(12)
  })

  await test.step('two papers are tagged by keyboard alone', async () => {
    for (const title of ['Adipose-derived exosome solution', 'Exosome gel on acne scars']) {
      await openByKeyboard(title)
      const study = new StudyScreen(page)
      await study.ready()
      await study.accept('study-design')
      await study.accept('conflict-of-interest')
      await study.tagSentence(
        title.startsWith('Adipose') ? 'Twenty-eight people (56 sides) were randomised' : 'Nineteen people completed',
        'n',
      )
      await expect(page.getByTestId('editor')).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(page.getByTestId('editor')).toHaveCount(0)
      await expectSaved(page)
    }
  })

  await test.step('after a restart values, quotes and highlights are there', async () => {
    page = await desk.restart()
    await openByKeyboard('Adipose-derived exosome solution')
    const study = new StudyScreen(page)
    await study.ready()
    await expect(study.field('study-design')).toContainText('Split-face RCT')
    await expect(study.field('sample-size')).toContainText('28 people')
    await study.head('sample-size').focus()
    await expect(study.field('sample-size')).toContainText('Twenty-eight people (56 sides) were randomised')
    await expect(page.locator('[data-kind="highlight"]')).toHaveCount(3)
    // The highlight stands on its words: its box and the words' overlap.
    await page.keyboard.press(' ')
    await expect(page.locator('[data-kind="flash"], [data-kind="highlight"][data-current]').first()).toBeInViewport()
  })

  await test.step('the table is filtered, and exported as it is shown', async () => {
    await page.keyboard.press('Alt+3')
    await page.getByRole('textbox', { name: 'Filter N (people): from – to' }).fill('19-28')
    await expect(page.getByText('2 of 12 studies shown')).toBeVisible()
    const text = await exportedCsv(desk)
    expect(text.startsWith('\uFEFF')).toBe(true)
    const [header = [], ...rows] = parseCsv(text.slice(1), ',')
    expect(rows).toHaveLength(2)
    expect(new Set([header, ...rows].map((row) => row.length)).size).toBe(1)
    const trial = Object.fromEntries(
      header.map((name, index) => [name, rows.find((row) => row[0]?.startsWith('Marchetta'))?.[index]]),
    )
    expect(trial).toMatchObject({
      Design: expect.stringContaining('Split-face RCT'),
      'N (people)': '28',
      'N (people): state': 'confirmed',
      'N (people): page': expect.stringMatching(/^1, .*\.pdf$/),
      'N (people): quote looked up': 'found word for word',
    })
    expect(trial['N (people): quote']).toContain('Twenty-eight people (56 sides) were randomised')
    expect(trial['Conflict of interest: quote']).toContain('is employed by Velaris')
    expect([header, ...rows].flat().filter((cell) => /^[=+@\t\r\n\0-]/.test(cell))).toEqual([])
  })

  /** Arrow keys and Enter in the library, as a writer without a mouse. */
  async function openByKeyboard(title: string): Promise<void> {
    const library = new LibraryScreen(page)
    await library.open()
    const row = library.row(title)
    await expect(row).toBeVisible()
    await page.locator('#main').focus()
    for (let steps = 0; steps < 14 && (await row.getAttribute('data-current')) === null; steps++)
      await page.keyboard.press(steps === 0 ? 'ArrowUp' : 'ArrowDown')
    for (let steps = 0; steps < 14 && (await row.getAttribute('data-current')) === null; steps++)
      await page.keyboard.press('ArrowUp')
    await expect(row).toHaveAttribute('data-current', 'true')
    await page.keyboard.press('Enter')
  }
})
