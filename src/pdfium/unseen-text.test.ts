import { describe, expect, it } from 'vitest'
import { prepareText } from '#core/paper/structure/prepare-text.ts'
import { pdfOf, textOf } from './pdfs-for-tests.ts'

const shown = 'The meetings were held on five days.'
const hidden = 'Ninety people were asked again.'

async function read(draw: (pdf: PDFKit.PDFDocument) => void): Promise<string> {
  return prepareText((await textOf(await pdfOf(draw))).paper).text
}

/** A plain sentence, and another drawn by `draw` that may or may not be seen. */
const beside = (draw: (pdf: PDFKit.PDFDocument) => void) => (pdf: PDFKit.PDFDocument) => {
  pdf.font('Times-Roman').fontSize(11).fillColor('black').text(shown, 60, 100, { lineBreak: false })
  draw(pdf)
}

/** A grey picture of one pixel, as a PNG. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

describe('text that cannot be seen is no text of the paper', () => {
  const unseen: Readonly<Record<string, (pdf: PDFKit.PDFDocument) => void>> = {
    'transparent words over others': (pdf) => pdf.fillOpacity(0).text(hidden, 90, 100, { lineBreak: false }),
    'white on white': (pdf) => pdf.fillColor('white').text(hidden, 60, 140, { lineBreak: false }),
    'nearly white on white': (pdf) => pdf.fillColor('#fdfdfd').text(hidden, 60, 140, { lineBreak: false }),
    'clipped away': (pdf) =>
      pdf.save().rect(60, 300, 200, 40).clip().text(hidden, 60, 140, { lineBreak: false }).restore(),
    'painted over': (pdf) => pdf.text(hidden, 60, 140, { lineBreak: false }).rect(50, 130, 400, 30).fill('white'),
    'off the page': (pdf) => pdf.text(hidden, 700, 140, { lineBreak: false }),
    'without ink': (pdf) => {
      pdf.addContent('3 Tr')
      pdf.text(hidden, 60, 140, { lineBreak: false })
    },
  }
  for (const [kind, draw] of Object.entries(unseen))
    it(kind, async () => {
      expect(await read(beside(draw))).toBe(shown)
    })
})

describe('text that can be seen stays', () => {
  const seen: Readonly<Record<string, (pdf: PDFKit.PDFDocument) => void>> = {
    'white on a dark bar': (pdf) =>
      pdf.rect(50, 130, 400, 30).fill('#004080').fillColor('white').text(hidden, 60, 140, { lineBreak: false }),
    'pale but there': (pdf) => pdf.fillColor('#c0c0c0').text(hidden, 60, 140, { lineBreak: false }),
    'on a white box drawn before it': (pdf) =>
      pdf.rect(50, 130, 400, 30).fill('white').fillColor('black').text(hidden, 60, 140, { lineBreak: false }),
    'inside its clip': (pdf) =>
      pdf.save().rect(50, 130, 400, 30).clip().text(hidden, 60, 140, { lineBreak: false }).restore(),
    'without ink over a picture, as in a scan': (pdf) => {
      pdf.image(picture, 50, 130, { width: 400, height: 30 })
      pdf.addContent('3 Tr')
      pdf.text(hidden, 60, 140, { lineBreak: false })
    },
  }
  for (const [kind, draw] of Object.entries(seen))
    it(kind, async () => {
      expect(await read(beside(draw))).toContain(hidden)
    })
})

describe('layers', () => {
  /** A page with one sentence on a layer; `state` is the layer's line in the catalog's default view. */
  const layered = (state: string, inForm: boolean) => {
    const text = (words: string, y: number) => `BT /F1 11 Tf 60 ${y} Td (${words}) Tj ET`
    const onLayer = inForm ? '/OC /L1 BDC /X1 Do EMC' : `/OC /L1 BDC ${text(hidden, 650)} EMC`
    const page = `${text(shown, 700)}\n${onLayer}`
    const form = text(hidden, 650)
    const objects = [
      `<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << ${state} [6 0 R] >> >> >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
        /Resources << /Font << /F1 5 0 R >> /Properties << /L1 6 0 R >> /XObject << /X1 7 0 R >> >> >>`,
      `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
      '<< /Type /OCG /Name (Proof) >>',
      `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Length ${form.length} >>
stream\n${form}\nendstream`,
    ]
    const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
    return new TextEncoder().encode(`%PDF-1.7\n${body}trailer << /Root 1 0 R /Size 8 >>\n%%EOF\n`)
  }
  for (const inForm of [false, true]) {
    it(`leaves out what stands on a layer that is off${inForm ? ', in a form' : ''}`, async () => {
      expect(prepareText((await textOf(layered('/OFF', inForm))).paper).text).toBe(shown)
    })
    it(`keeps what stands on a layer that is on${inForm ? ', in a form' : ''}`, async () => {
      expect(prepareText((await textOf(layered('/ON', inForm))).paper).text).toContain(hidden)
    })
  }
})
