import { expect, test } from './fixtures.ts'
import { expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { written } from './study-papers.ts'

const plants = [
  'Moss',
  'Lichen',
  'Fern',
  'Ivy',
  'Clover',
  'Heather',
  'Nettle',
  'Sorrel',
  'Bracken',
  'Thistle',
  'Yarrow',
  'Teasel',
  'Sedge',
  'Rush',
  'Reed',
  'Vetch',
  'Mallow',
  'Tansy',
  'Dock',
  'Burdock',
]
const families = [
  'Ferro',
  'Dale',
  'Quist',
  'Abel',
  'Holm',
  'Ostrow',
  'Vance',
  'Brandt',
  'Niemi',
  'Sousa',
  'Keller',
  'Duarte',
  'Lind',
  'Mercer',
  'Paget',
  'Rossi',
  'Szabo',
  'Thorn',
  'Ulrich',
  'Varga',
]
const article = (index: number) => ({
  title: `${plants[index]} on the walls of ${index % 2 === 0 ? 'wet' : 'dry'} cities and what becomes of it in winter`,
  family: families[index] ?? '',
  given: index % 3 === 0 ? 'Anita' : 'Bo',
  year: 2001 + index,
  doi: `10.99999/jib.${2001 + index}.${100 + index}`,
})

/** A paper of its own: every second one prints its DOI, the others are known by title and author alone. */
function paper(index: number): Promise<Uint8Array> {
  const { title, family, given, year, doi } = article(index)
  const look = {
    size: 'A4',
    margin: 72,
    info: { Title: index % 4 === 0 ? `The flora of walls, part ${index}: the winter of the city` : title },
  }
  return written(look, (doc) => {
    const heading = (text: string) =>
      doc.moveDown(0.6).font('Times-Bold').fontSize(12).text(text).font('Times-Roman').fontSize(11)
    doc
      .font('Times-Roman')
      .fontSize(9)
      .text(
        `Journal of Imaginary Botany ${year}; ${index + 1}: 11-19${index % 2 === 0 ? `   https://doi.org/${doi}` : ''}`,
      )
      .moveDown()
    doc
      .font('Times-Bold')
      .fontSize(17)
      .text(title)
      .moveDown(0.4)
      .font('Times-Roman')
      .fontSize(11)
      .text(`${given} ${family}`)
    heading('Abstract')
    doc.text(
      `Nobody had looked at ${plants[index]?.toLowerCase()} on walls before. We counted it once a month for a year in an invented city, and it went away in winter.`,
    )
    heading('1. Introduction')
    doc.text(
      'Walls are full of plants that nobody planted. They come with the rain and with the dust of the road, and most of them stay for a year or two.',
    )
    heading('Conflict of interest')
    doc.text('The authors declare that they have no conflict of interest.')
    heading('References')
    doc
      .text('1. Sample B, Example A. On walls that are not there. J Invented Masonry 2019;3:41-47.')
      .text('2. Example A. Rain, and where it goes. Imaginary Weather 2017;12(2):101-9.')
      .text('3. Quist B. Winter in invented cities. J Invented Masonry 2015;1:5-9.')
  })
}

test('twenty papers find their references, keep away from those they belong to already, and bring the papers they cite', async ({
  desk,
}) => {
  test.setTimeout(240_000)
  const { page } = desk
  const importing = new ImportScreen(page)
  const library = new LibraryScreen(page)
  const papers = await Promise.all(
    plants.map(async (_, index) => ({ name: `scan-${index + 1}.pdf`, bytes: await paper(index) })),
  )
  const ris = plants
    .map((_, index) => {
      const { title, family, given, year, doi } = article(index)
      return `TY  - JOUR\nTI  - ${title}\nAU  - ${family}, ${given}\nPY  - ${year}\nJO  - Journal of Imaginary Botany\nVL  - ${index + 1}\nSP  - 11\nEP  - 19\nDO  - ${doi}\nER  - \n`
    })
    .join('\n')

  await test.step('each goes to the row of its article, by DOI or by title and author', async () => {
    await importing.drop([{ name: 'garden.ris', bytes: Buffer.from(ris) }, ...papers])
    await expect(importing.importButton()).toHaveText(/Import 40 of 40/)
    for (const [index, { name }] of papers.entries()) {
      const row = await importing.rowOf(name)
      await expect(row).toContainText(`Attach to line ${index * 11 + 1}`)
    }
    await importing.write()
    await library.expectStudies(20)
    await expect(page.getByRole('button', { name: 'No PDF 0' })).toBeVisible()
  })

  await test.step('dropped again, they are known byte for byte, and not ticked', async () => {
    await importing.drop(papers.slice(0, 3))
    await expect(importing.rows().filter({ hasText: 'Already in the library' })).toHaveCount(3)
    await expect(importing.importButton()).toHaveText(/Import 0 of 3/)
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  await test.step('the papers that an article cites are listed, none of them ticked', async () => {
    await library.open()
    await library.row('Moss on the walls').click()
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Papers this article cites' }).click()
    await importing.ready()
    await expect(page.getByText('References of Ferro 2001')).toBeVisible()
    await expect(importing.rows()).toHaveCount(3)
    await expect(importing.importButton()).toHaveText(/Import 0 of 3/)
    await expect(importing.rows().nth(1)).toContainText('Rain, and where it goes')
    await importing.rows().nth(1).getByRole('checkbox').check()
    await importing.write()
    await library.expectStudies(21)
  })

  await test.step('the references of the studies shown are written to a file that reads back', async () => {
    await page.locator('#main').focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const { name, bytes } = await desk.exportedFile(() => page.getByRole('menuitem', { name: /^RIS/ }).click())
    expect(name).toBe('Sample library references.ris')
    const text = bytes.toString('utf8')
    expect(text.match(/^TY {2}- /gm)).toHaveLength(21)
    await importing.drop([{ name: 'back.ris', bytes }])
    await expect(importing.rows().filter({ hasText: 'in the library' }).first()).toBeVisible()
    await expect(importing.importButton()).toHaveText(/Import 0 of 21/)
    await expectSaved(page)
  })
})

test('each datum of a paper says where it was read, and another can be chosen', async ({ desk }) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  await importing.drop([{ name: 'scan.pdf', bytes: await paper(4) }])
  const row = importing.rows().first()
  await importing.open(row)
  await expect(row.getByRole('list', { name: 'Sources of the data' })).toContainText('Title from the page')
  await row.getByRole('button', { name: /^Title: \d other/ }).click()
  await page.getByRole('menuitem', { name: /The flora of walls/ }).click()
  await expect(row).toContainText('from the PDF’s properties')
  await importing.write()
  await expect(new LibraryScreen(page).row('The flora of walls')).toBeVisible()
})

test('a PDF of another paper is named before it is attached, and what it suggested goes with it', async ({ desk }) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  const library = new LibraryScreen(page)
  const { title, family, given, year, doi } = article(2)
  const ris = [
    'TY  - JOUR',
    `TI  - ${title}`,
    `AU  - ${family}, ${given}`,
    `PY  - ${year}`,
    `DO  - ${doi}`,
    'ER  - ',
    '',
  ]
  await importing.drop([{ name: 'one.ris', bytes: Buffer.from(ris.join('\r\n')) }])
  await importing.write()

  const attach = async (name: string, bytes: Uint8Array) => {
    await library.row(title).click()
    await desk.choosing({ name, bytes }, () => page.getByRole('button', { name: 'Attach PDF' }).click())
  }

  await test.step('another paper is doubted, with what differs, and not ticked', async () => {
    await attach('other.pdf', await paper(5))
    const row = importing.rows().first()
    await expect(row).toContainText(`Another paper than ${family} ${year}?`)
    await expect(row.getByRole('checkbox')).not.toBeChecked()
    await row.getByRole('button', { name: /^Another paper than/ }).click()
    await expect(row).toContainText(
      /The first author and year of the PDF are not the study’s: it says “Heather on the walls/,
    )
    await row.getByRole('checkbox').check()
    await importing.write()
    await expect(library.row(title)).toContainText(/suggestion/)
  })

  await test.step('taken back, it leaves no suggestion behind, in the list and in the table', async () => {
    await page.keyboard.press('ControlOrMeta+z')
    await expect(library.row(title)).not.toContainText(/suggestion/)
    await library.row(title).dblclick()
    await expect(page.locator('[data-head]').first()).toBeVisible()
    await expect(page.locator('[data-state="suggestion"]')).toHaveCount(0)
    await page.keyboard.press('Alt+1')
  })

  await test.step('its own paper is attached without a word', async () => {
    await attach('own.pdf', await paper(2))
    const row = importing.rows().first()
    await expect(row).toContainText(`Attach to ${family} ${year} in the library`)
    await expect(row.getByRole('checkbox')).toBeChecked()
    await importing.write()
    await expect(library.row(title)).toContainText(/suggestion/)
  })

  await test.step('taken off again, its suggestions go, and what was accepted stays with its words', async () => {
    await library.row(title).dblclick()
    const none = page.locator('[data-head]').filter({ hasText: 'Conflict of interest' })
    await none.focus()
    await page.keyboard.press('Enter')
    await expectSaved(page)
    await page.keyboard.press('Alt+1')
    await library.row(title).click()
    await page.getByRole('button', { name: 'Actions for own.pdf' }).click()
    expect(await desk.exported(() => page.getByRole('menuitem', { name: 'Save a copy' }).click())).toMatch(/^%PDF-/)
    await page.getByRole('button', { name: 'Actions for own.pdf' }).click()
    await page.getByRole('menuitem', { name: 'Take off this study' }).click()
    await expect(page.getByText('No PDF yet.')).toBeVisible()
    await expect(library.row(title)).not.toContainText(/suggestion/)
    await library.row(title).dblclick()
    await expect(page.getByText('None declared').first()).toBeVisible()
    await expect(page.getByText('The authors declare that they have no conflict of interest').first()).toBeVisible()
    await expect(page.locator('[data-state="suggestion"]')).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.locator('.textLayer span').first()).toBeVisible()
    await expectSaved(page)
  })
})
