import { written } from './study-papers.ts'

/** What the specs of the reader look for in the papers made here. */
export const shown = {
  title: 'Chairs that rock: an invented survey of porches',
  see: 'as figure 7 shows',
  figure: 'Figure 7. Rocking chairs by porch.',
  address: 'https://porches.example.org/chairs?year=2021',
  sentence:
    'Every porch in the survey had a chair, and every chair had been sat in by somebody within a week of the visit.',
  author: 'Reviewer Two',
  comment: 'Which porches were left out?',
  answer: 'Ninety-four porches',
} as const

const look = { size: 'A4', margin: 72, info: { Title: shown.title, Author: 'Ada Example' } }

/** How a paper of the reader's specs differs from the plain one. */
interface ReaderPaperOptions {
  readonly pages?: number
  /** With a form field that is filled in, and a highlight and a comment that somebody left. */
  readonly notes?: boolean
}

/** A paper of many pages: on the first a link to a figure far behind, an address, and a link that would start a program. */
export function longPaper({ pages = 12, notes = false }: ReaderPaperOptions = {}): Promise<Uint8Array> {
  return written(look, (doc) => {
    if (notes) doc.initForm()
    doc.font('Times-Bold').fontSize(17).text(shown.title, 72, 72).moveDown(0.5)
    doc.font('Times-Roman').fontSize(11).text('Ada Example and Ben Sample').moveDown(1)
    doc
      .text('Abstract')
      .moveDown(0.3)
      .text('We counted chairs on invented porches, and found some on all of them.')
      .moveDown(1)
    doc.text(shown.sentence).moveDown(1)
    doc.text('Most of them rock, ').moveUp()
    doc.text(shown.see, 172, doc.y, { goTo: 'figure.7', underline: true }).moveDown(1)
    doc.text('The data stand on the web:', 72).text(shown.address, { link: shown.address }).moveDown(1)
    const at = doc.y
    doc.text('Start the viewer')
    doc.annotate(72, at, 120, 14, {
      Subtype: 'Link',
      A: { S: 'Launch', F: pdfText('viewer.exe') },
    } as PDFKit.Mixins.AnnotationOption)
    if (notes) {
      const top = doc.y + 20
      doc.text('A sentence that a colleague marked.', 72, top)
      const [low, high] = [842 - top - 13, 842 - top]
      doc.annotate(72, top, 170, 13, {
        Subtype: 'Highlight',
        QuadPoints: [72, high, 242, high, 72, low, 242, low],
        C: [1, 0.83, 0],
        Contents: pdfText(shown.comment),
        T: pdfText(shown.author),
      } as PDFKit.Mixins.AnnotationOption)
      doc.text('Porches counted:', 72, top + 40)
      doc.font('Helvetica')
      doc.formText('porches', 200, top + 36, 160, 20, { value: shown.answer })
      doc.font('Times-Roman')
    }
    for (let page = 2; page <= pages; page++) {
      doc.addPage()
      doc.text(`Porch ${page}`, 72, 72).moveDown(1)
      for (let line = 0; line < 14; line++)
        doc.text(
          `Chair ${line + 1} of porch ${page} was wooden, painted, and older than the house that it stood before.`,
        )
      if (page === pages - 2) {
        doc.moveDown(2).addNamedDestination('figure.7', 'XYZ', 72, doc.y, null)
        doc.text(shown.figure, 72)
      }
    }
  })
}

/** Pages of many thousand strokes each: heavy, and all of them come to an end. */
export function heavyPaper(pages: number): Promise<Uint8Array> {
  return written(look, (doc) => {
    doc.font('Times-Bold').fontSize(17).text(shown.title, 72, 72)
    for (let page = 1; page <= pages; page++) {
      if (page > 1) doc.addPage()
      doc.font('Times-Roman').fontSize(11).text(`Drawing ${page} of the survey.`, 72, 110)
      for (let stroke = 0; stroke < 6000; stroke++) {
        const angle = stroke * 0.7
        doc.moveTo(300, 450).lineTo(300 + Math.cos(angle) * 220, 450 + Math.sin(angle) * 250)
        doc.lineWidth(0.2).stroke('#7a8')
      }
    }
  })
}

/** A paper whose second page draws ten to the power of nine squares: no reader comes to its end. */
export function endlessPaper(): Uint8Array {
  const depth = 9
  const form = (inner: string, resources: string) =>
    stream(`/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << ${resources} >>`, inner)
  const forms = Array.from({ length: depth }, (_, level) =>
    level === depth - 1
      ? form('0.9 0.6 0.1 rg 100 100 300 300 re f', '')
      : form('/X Do '.repeat(10), `/XObject << /X ${8 + level + 1} 0 R >>`),
  )
  const words = (text: string, more = '') => stream('', `BT /F 14 Tf 72 720 Td (${text}) Tj ET ${more}`)
  const page = (contents: number, resources: string) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R /Resources << /Font << /F 7 0 R >> ${resources} >> >>`
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    page(5, ''),
    page(6, '/XObject << /X 8 0 R >>'),
    words(shown.title),
    words(shown.sentence, '/X Do'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...forms,
    `<< /Title (${shown.title}) >>`,
  ])
}

/** How pdfkit tells a text from a name. */
function pdfText(words: string): string {
  return new String(words) as string
}

function stream(dictionary: string, content: string): string {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function pdfOf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.5\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const offset of offsets) text += `${String(offset).padStart(10, '0')} 00000 n \n`
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(text)
}
