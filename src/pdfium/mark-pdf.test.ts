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

/** A page that is turned, with a visible box smaller than itself. */
const turned = (Rotate: number) => (pdf: PDFKit.PDFDocument) => {
  Object.assign(pdf.page.dictionary.data, { Rotate, CropBox: [50, 100, 560, 800] })
  valley(pdf)
}

/** A paper with a signature field that is filled in. */
const signed = (pdf: PDFKit.PDFDocument) => {
  valley(pdf)
  pdf.initForm()
  const signature = pdf.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    ByteRange: [0, 9, 9, 9],
    Contents: Buffer.alloc(8),
  })
  signature.end(Buffer.alloc(0))
  const name: unknown = new String('Signature')
  const field = pdf.ref({ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', T: name, V: signature, Rect: [0, 0, 0, 0] })
  field.end(Buffer.alloc(0))
  const { _root: root } = pdf as unknown as { _root: { data: { AcroForm: { data: { Fields: unknown[] } } } } }
  root.data.AcroForm.data.Fields.push(field)
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
      const bytes = await pdfOf(turned(rotation))
      const copy = await marked(bytes)
      const [highlight] = await annotationsOf(copy.bytes)
      const quads = [...highlight!.quadPoints!]
      const [xs, ys] = [quads.filter((_, at) => at % 2 === 0), quads.filter((_, at) => at % 2 === 1)]
      // In the coordinates of the file the words stand where they were written, however the page is turned.
      expect(Math.min(...xs)).toBeGreaterThan(79)
      // Upside down the text has its places by letters' boxes, which may leave one out.
      expect(Math.min(...xs)).toBeLessThan(rotation === 180 ? 88 : 81)
      expect(Math.max(...xs)).toBeGreaterThan(330)
      expect(Math.min(...ys)).toBeGreaterThan(841 - 134)
      expect(Math.max(...ys)).toBeLessThan(842 - 112)
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
    const bytes = await pdfOf(signed)
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
    const text = Buffer.from(await pdfOf(valley)).toString('latin1')
    const damaged = new Uint8Array(Buffer.from(text.replace(/startxref\n\d+/, 'startxref\n7'), 'latin1'))
    const [highlight] = await annotationsOf((await marked(damaged)).bytes)
    expect(highlight?.subtype).toBe('Highlight')
  })
})
