import { expect, test } from './fixtures.ts'
import { exportedCsv } from './pages/export-screen.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { TableScreen } from './pages/table-screen.ts'
import { written } from './study-papers.ts'

const title = 'A gel against invented freckles: a trial on paper'
const look = { size: 'A4', margin: 72, info: { Title: title, Author: 'Ada Example' } }
const size = 'In all, 64 healthy volunteers were randomised and 60 were analysed.'
const owns = 'Ada Example owns shares of Invented Gels Ltd.'

test('a receipt names the page as it is printed, the sheet beside it, the form and the file', async ({ desk }) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  const library = new LibraryScreen(page)
  const study = new StudyScreen(page)
  await expect(page.getByRole('button', { name: 'Open the sample library' })).toBeVisible()
  await importing.drop([{ name: 'article.pdf', bytes: await article() }])
  await importing.write()

  await test.step('one paper: the printed page, and the sheet of the PDF', async () => {
    await library.read(title)
    await study.ready()
    await study.head('sample-size').focus()
    await expect(study.field('sample-size')).toContainText('p. 982 (PDF p. 2)')
    await expect(study.field('sample-size')).not.toContainText('article.pdf')
    await page.keyboard.press('Enter')
    await expect(study.field('sample-size')).toContainText('accepted')
  })

  await test.step('a form beside it: what is filled in is read, and each receipt names its file', async () => {
    await page.keyboard.press('Alt+1')
    const row = library.row(title)
    await row.click()
    await desk.choosing({ name: 'disclosure.pdf', bytes: await form() }, () =>
      page.getByRole('button', { name: 'Attach PDF' }).click(),
    )
    await importing.ready()
    const tick = importing.rows().filter({ hasText: 'disclosure.pdf' }).getByRole('checkbox')
    if (!(await tick.isChecked())) await tick.check()
    await importing.write()
    await library.read(title)
    await study.ready()
    await study.head('conflict-of-interest').focus()
    const card = study.field('conflict-of-interest')
    await expect(card).toContainText(owns)
    await expect(card).toContainText('p. 1, form field, disclosure.pdf')
    await page.keyboard.press('Enter')
    await expect(card).toContainText('accepted')
    await study.head('sample-size').focus()
    await expect(study.field('sample-size')).toContainText('p. 982 (PDF p. 2), article.pdf')
  })

  await test.step('the file for the editor says the same', async () => {
    await new TableScreen(page).open()
    const csv = await exportedCsv(desk)
    expect(csv).toContain('"982 (PDF p. 2), article.pdf"')
    expect(csv).toContain('"1, form field, disclosure.pdf"')
  })
})

/** Three pages of a journal that begin at its page 981. */
function article(): Promise<Uint8Array> {
  return written(look, (doc) => {
    for (const [index, lines] of [
      ['Abstract', 'Invented freckles trouble invented people. We tried a gel on paper only.'],
      ['Methods', `This was a randomised, double-blind, parallel-group trial. ${size}`],
      ['Results', 'Nothing happened to anybody, as was to be expected of people who do not exist.'],
    ].entries()) {
      if (index > 0) doc.addPage()
      doc.font('Times-Roman').fontSize(9).text('Journal of Invented Freckles 2021', 72, 40)
      if (index === 0)
        doc.font('Times-Bold').fontSize(17).text(title, 72, 80).moveDown().fontSize(11).text('Ada Example')
      doc.font('Times-Bold').fontSize(12).text(lines[0]!, 72, 160).font('Times-Roman').fontSize(11).text(lines[1]!)
      doc.fontSize(9).text(String(981 + index), 290, 740)
    }
  })
}

/** A form in which an author has filled in what she owns. */
function form(): Promise<Uint8Array> {
  return written(look, (doc) => {
    doc.font('Times-Roman').initForm()
    doc.font('Times-Bold').fontSize(14).text('Disclosure form', 72, 80)
    doc.fontSize(12).text('Conflict of interest', 72, 120)
    doc.formText('interests', 72, 140, 400, 20, { value: owns })
    doc.font('Times-Roman').fontSize(11).text(title, 72, 200)
  })
}
