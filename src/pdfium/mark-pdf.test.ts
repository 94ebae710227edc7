import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { anchorOf } from '#core/paper/anchoring/anchor.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import { paperHighlights, type PageHighlight } from '#core/report/paper-highlights.ts'
import { annotationsOf } from '#renderer/pdf/annotations-for-tests.ts'
import { pdfOf, reader, textOf } from './pdfs-for-tests.ts'

const words = 'Ferns grew on every stone of the invented valley'
const answer = 'Randomised trial — «größer», 漢字'

function highlightsFor(paper: PaperText, exact = words): readonly PageHighlight[] {
  const page = paper.pages.find(({ text }) => text.includes(exact))!
  const start = page.text.indexOf(exact)
  const anchor = anchorOf(paper, {
    start: { pageIndex: page.pageIndex, offset: start },
    end: { pageIndex: page.pageIndex, offset: start + exact.length },
  })
  const quote = { id: 'q', paperSha256: 'p', anchor, note: 'Look again', madeAt: '2026-02-03T04:05:06.000Z' }
  const tag = {
    id: 's/main-result',
    studyId: 's',
    fieldId: 'main-result',
    value: { kind: 'value', value: { text: answer } },
    quotes: [quote],
    setBy: 'writer',
    setAt: quote.madeAt,
  } as const
  return paperHighlights(paper, 'p', [{ label: 'Main result', letter: 'R', color: '#7a5f00', tag }]).highlights
}

async function marked(bytes: Uint8Array, highlights?: readonly PageHighlight[]) {
  const { paper } = await textOf(bytes)
  const result = await reader.mark(bytes, highlights ?? highlightsFor(paper))
  if (!result.ok) throw new Error(result.message)
  return result.value
}

const valley = (pdf: PDFKit.PDFDocument) => pdf.fontSize(12).text(`${words}, year after year.`, 80, 120)

/** The text of a PDF as a page of 600 by 400 points, with entries of the page's own and of the trailer. */
function plainPdf(pageEntries: string, more: readonly string[] = [], catalogue = ''): Uint8Array {
  const content = `BT /F1 12 Tf 150 200 Td (${words}) Tj ET`
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>${pageEntries}>>`,
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...more,
  ]
  let text = '%PDF-1.5\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const offset of offsets) text += `${String(offset).padStart(10, '0')} 00000 n \n`
  text += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

describe('a copy with marks', () => {
  it('holds a highlight that pdf.js reads back, behind the untouched bytes of the original', async () => {
    const bytes = await pdfOf(valley)
    const hash = createHash('sha256').update(bytes).digest('hex')
    const copy = await marked(bytes)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash)
    expect(Buffer.from(copy.bytes.subarray(0, bytes.length)).equals(Buffer.from(bytes))).toBe(true)
    expect(copy.isSigned).toBe(false)
    const [highlight, ...others] = await annotationsOf(copy.bytes)
    expect(others).toEqual([])
    expect(highlight).toMatchObject({
      subtype: 'Highlight',
      titleObj: { str: 'Evidence Desk' },
      contentsObj: { str: `R · Main result\n${answer}\nNote: Look again` },
      hasAppearance: true,
      overlaidText: words,
    })
    expect([...highlight!.color]).toEqual([0x7a, 0x5f, 0])
    expect((await textOf(copy.bytes)).paper).toEqual((await textOf(bytes)).paper)
  })

  for (const rotation of [0, 90, 180, 270])
    it(`marks the words of a page turned by ${rotation} with a visible box of its own`, async () => {
      const bytes = plainPdf(`/Rotate ${rotation}/CropBox[100 50 590 390]`)
      const copy = await marked(bytes)
      const [highlight] = await annotationsOf(copy.bytes)
      const quads = [...highlight!.quadPoints!]
      const [xs, ys] = [quads.filter((_, at) => at % 2 === 0), quads.filter((_, at) => at % 2 === 1)]
      // In the coordinates of the file the words stand where they were written, however the page is turned.
      expect(Math.min(...xs)).toBeGreaterThan(149)
      // Upside down the text has its places by letters' boxes, which may leave one out.
      expect(Math.min(...xs)).toBeLessThan(rotation === 180 ? 158 : 151)
      expect(Math.max(...xs)).toBeGreaterThan(390)
      expect(Math.min(...ys)).toBeGreaterThan(194)
      expect(Math.max(...ys)).toBeLessThan(214)
    })

  it('keeps the annotations and answers of forms that the original has', async () => {
    const bytes = await pdfOf((pdf) => {
      valley(pdf)
      pdf.initForm()
      pdf.note(300, 300, 20, 20, 'A note of somebody else')
      pdf.formText('stones', 80, 200, 100, 20, { value: 'Forty' })
    })
    const copy = await marked(bytes)
    expect((await annotationsOf(copy.bytes)).map(({ subtype }) => subtype).toSorted()).toEqual(['Highlight', 'Text'])
    expect((await textOf(copy.bytes)).paper.pages[0]?.text).toContain('Forty')
  })

  it('made again of a copy has each mark once', async () => {
    const once = await marked(await pdfOf(valley))
    const twice = await marked(once.bytes)
    expect(await annotationsOf(twice.bytes)).toHaveLength(1)
  })

  it('tells of a signature, which stays over the bytes that it covers', async () => {
    const signature = '<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 9 9 9]/Contents<00>>>'
    const bytes = plainPdf(
      '/Annots[6 0 R]',
      ['<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature)/Rect[0 0 0 0]/P 3 0 R/V 7 0 R>>', signature],
      '/AcroForm<</Fields[6 0 R]/SigFlags 3>>',
    )
    const copy = await marked(bytes)
    expect(copy.isSigned).toBe(true)
    expect(Buffer.from(copy.bytes.subarray(0, bytes.length)).equals(Buffer.from(bytes))).toBe(true)
  })
})

describe('a paper that cannot be marked is refused in words', () => {
  const highlights = [
    {
      name: 'evidence-desk:1',
      pageIndex: 0,
      boxes: [{ left: 80, top: 120, right: 200, bottom: 132 }],
      color: '#0a66a8',
      author: 'Evidence Desk',
      subject: 'Study design',
      words: 'D · Study design',
      madeAt: '2026-02-03T04:05:06.000Z',
    },
  ]

  it('where a password opens it, or its maker allows no notes; and is marked where notes are allowed', async () => {
    const locked = await pdfOf(valley, { userPassword: 'open', ownerPassword: 'own', pdfVersion: '1.7' })
    expect(await reader.mark(locked, highlights)).toMatchObject({ ok: false, kind: 'encrypted' })
    const forbidden = await pdfOf(valley, { ownerPassword: 'own', pdfVersion: '1.7', permissions: {} })
    expect(await reader.mark(forbidden, highlights)).toMatchObject({
      ok: false,
      kind: 'refused',
      message: expect.stringContaining('locked this PDF against notes') as string,
    })
    const allowed = await pdfOf(valley, { ownerPassword: 'own', pdfVersion: '1.7', permissions: { annotating: true } })
    const [highlight] = await annotationsOf((await marked(allowed)).bytes)
    expect(highlight?.contentsObj.str).toContain(answer)
  })

  it('where it is broken, or no PDF, or has no such page', async () => {
    const broken = new Uint8Array(Buffer.from('%PDF-1.7\nnothing of a PDF behind it'))
    expect(await reader.mark(broken, highlights)).toMatchObject({ ok: false, kind: 'bad-input' })
    expect(await reader.mark(new Uint8Array(Buffer.from('no PDF')), highlights)).toMatchObject({ ok: false })
    const elsewhere = highlights.map((each) => ({ ...each, pageIndex: 7 }))
    expect(await reader.mark(await pdfOf(valley), elsewhere)).toMatchObject({ ok: false, kind: 'bad-input' })
  })

  it('but not where its table of contents is lost, as long as PDFium finds the pages', async () => {
    const text = Buffer.from(plainPdf('')).toString('latin1')
    const damaged = new Uint8Array(Buffer.from(text.replace(/startxref\n\d+/, 'startxref\n7'), 'latin1'))
    const [highlight] = await annotationsOf((await marked(damaged)).bytes)
    expect(highlight?.subtype).toBe('Highlight')
  })
})
