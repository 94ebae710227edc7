import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import PDFDocument from 'pdfkit'

const margin = 54
const gap = 22
const body = { font: 'Times-Roman', size: 10, leading: 12.5 }

/** Sets a paper in two columns and writes it to `path`. The same paper gives the same bytes. */
export async function writePaper(paper, path) {
  const created = new Date(`${paper.date}T00:00:00Z`)
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    bufferPages: true,
    info: {
      Title: paper.title,
      Author: paper.authors.join(', '),
      Subject: `${paper.journal}. Fictional paper, invented for the sample library of Evidence Desk.`,
      Keywords: 'fictional',
      CreationDate: created,
      ModDate: created,
    },
  })
  // pdfkit draws its file id from the clock otherwise.
  pdf._id = Buffer.from(paper.doi.padEnd(16, '.').slice(0, 16))
  const out = createWriteStream(path)
  pdf.pipe(out)
  const flow = new ColumnFlow(pdf, front(pdf, paper))
  for (const [heading, paragraphs] of paper.sections) {
    flow.heading(heading)
    for (const paragraph of paragraphs) flow.paragraph(paragraph)
  }
  flow.heading('References')
  paper.references.forEach((reference, index) => flow.paragraph(`${index + 1}. ${reference}`, 8.5))
  furniture(pdf, paper)
  pdf.end()
  await once(out, 'finish')
}

/** Banner, title, authors and abstract over the whole width; answers where the columns begin. */
function front(pdf, paper) {
  const width = pdf.page.width - 2 * margin
  pdf.rect(margin, 44, width, 18).fill('#fbf1df')
  pdf
    .fillColor('#7e4c00')
    .font('Helvetica-Bold')
    .fontSize(8.5)
    .text('Fictional paper, invented for the sample library. Not a real study.', margin + 8, 49, { width: width - 16 })
  pdf
    .fillColor('#26241f')
    .font('Times-Roman')
    .fontSize(9)
    .text(paper.journal, margin, 70, { width: width / 2, lineBreak: false })
  pdf.text(paper.kind, margin, 70, { width, align: 'right' })
  pdf.font('Times-Bold').fontSize(17).text(paper.title, margin, 90, { width, lineGap: 1 })
  pdf
    .font('Times-Roman')
    .fontSize(11)
    .text(paper.authors.join(', '), margin, pdf.y + 8, { width })
  pdf
    .font('Times-Roman')
    .fontSize(9)
    .text(`https://doi.org/${paper.doi} (an invented DOI). Published ${paper.date}.`, margin, pdf.y + 3, { width })
  pdf
    .font('Times-Bold')
    .fontSize(10)
    .text('Abstract', margin, pdf.y + 10, { width })
  pdf
    .font('Times-Roman')
    .fontSize(10)
    .text(paper.abstract, margin, pdf.y + 2, { width, lineGap: 1.5 })
  return pdf.y + 14
}

/** The running head and page number on every page. */
function furniture(pdf, paper) {
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page)
    pdf.page.margins.bottom = 0
    pdf
      .font('Times-Italic')
      .fontSize(8)
      .fillColor('#524e46')
      .text(`${paper.authors[0].split(' ').at(-1)} et al. (fictional)`, margin, pdf.page.height - 38, {
        lineBreak: false,
      })
    pdf.text(`Page ${page + 1} of ${count}`, margin, pdf.page.height - 38, {
      width: pdf.page.width - 2 * margin,
      align: 'right',
    })
  }
}

/** Text that runs down the left column, then the right one, then on to the next page. */
class ColumnFlow {
  constructor(pdf, top) {
    this.pdf = pdf
    this.width = (pdf.page.width - 2 * margin - gap) / 2
    this.bottom = pdf.page.height - margin
    this.column = 0
    this.top = top
    this.y = top
  }

  heading(text) {
    this.room(body.leading * 3)
    if (this.y > this.top) this.y += 6
    this.line('Times-Bold', 10.5, text)
  }

  paragraph(text, size = body.size) {
    this.pdf.font(body.font).fontSize(size)
    let line = ''
    for (const word of text.split(' ')) {
      const longer = line ? `${line} ${word}` : word
      if (this.pdf.widthOfString(longer) > this.width) {
        this.line(body.font, size, line, true)
        line = word
      } else line = longer
    }
    this.line(body.font, size, line)
    this.y += 3
  }

  line(font, size, text, full = false) {
    this.room(body.leading)
    this.pdf.font(font).fontSize(size).fillColor('#26241f')
    const x = margin + this.column * (this.width + gap)
    const spaces = text.split(' ').length - 1
    const wordSpacing = full && spaces > 0 ? (this.width - this.pdf.widthOfString(text)) / spaces : 0
    this.pdf.text(text, x, this.y, { lineBreak: false, wordSpacing })
    this.y += body.leading
  }

  room(height) {
    if (this.y + height <= this.bottom) return
    if (this.column === 0) this.column = 1
    else {
      this.pdf.addPage()
      this.column = 0
      this.top = margin
    }
    this.y = this.top
  }
}
