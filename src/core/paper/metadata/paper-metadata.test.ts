import { describe, expect, it } from 'vitest'
import { assemblePaperText } from '../text/assemble.ts'
import { drawnPage, type DrawnWords } from '../text/drawn-page-for-tests.ts'
import { pageLinesOf } from '../text/page-lines.ts'
import type { PdfDocumentText } from '../text/pdf-document-text.ts'
import { metadataReference, readPaperMetadata } from './paper-metadata.ts'

const title = ['A moisturising cream for dry skin in older adults', 'living at home: a randomised trial']
const whole = title.join(' ')
const body = Array.from(
  { length: 16 },
  (_, index) => `The adults used the cream twice a day on one forearm, as part ${index} says.`,
)

/** Words under each other from a height on. */
function under(y: number, lines: readonly string[], look: Partial<DrawnWords> = {}): DrawnWords[] {
  const size = look.size ?? 10
  return lines.map((text, index) => ({ text, x: 50, y: y + 1.25 * size * index, ...look }))
}

/** Authors with raised marks, which are drawn smaller and higher. */
function authors(y: number, names: readonly string[], size = 11): DrawnWords[] {
  let x = 50
  return names.flatMap((name, index) => {
    const words = index === 0 ? name : `, ${name}`
    const at = x
    x += (words.length * size) / 2
    const mark = { text: String(index + 1), x, y: y - 4, size: size * 0.6 }
    x += size * 0.3
    return [{ text: words, x: at, y, size }, mark]
  })
}

function pdfOf(pages: readonly (readonly DrawnWords[])[], data: Partial<PdfDocumentText> = {}): PdfDocumentText {
  const paper = assemblePaperText(pages.map((words, index) => pageLinesOf(drawnPage(words, index))))
  return {
    paper,
    pageCount: pages.length,
    truncated: false,
    info: {},
    xmp: null,
    links: [],
    noTextLayer: false,
    activeContent: [],
    damagedPages: [],
    ...data,
  }
}

const names = ['Anna Marlow', 'María-José de la Fuente', 'Chen Wei']
const families = ['Marlow', 'Fuente', 'Wei']
const front = [
  ...under(40, ['Invented Skin Letters 2019;12:101–112', 'https://doi.org/10.9999/isl.2019.0042'], { size: 8 }),
  ...under(90, ['ORIGINAL RESEARCH'], { size: 14 }),
  ...under(120, title, { size: 18, bold: true }),
  ...authors(180, names),
  ...under(
    200,
    [
      '1 Department of Skin Studies, University of Invented City',
      'Received 2 May 2018; Accepted 3 January 2019; Published online 4 February 2019',
    ],
    { size: 8 },
  ),
  ...under(240, ['Abstract', ...body]),
]
const later = [2, 3].map((page) => [
  ...under(30, [`Marlow et al. Invented Skin Letters ${page + 100}`], { size: 8 }),
  ...under(
    80,
    body.map((line) => `${line} Page ${page}.`),
  ),
])

describe('a paper that only its pages describe', () => {
  it('gives title, authors, date, journal, place and DOI', () => {
    const reference = metadataReference(readPaperMetadata(pdfOf([front, ...later])))
    expect(reference).toMatchObject({
      type: 'article-journal',
      title: whole,
      'container-title': 'Invented Skin Letters',
      volume: '12',
      page: '101-112',
      DOI: '10.9999/isl.2019.0042',
    })
    expect(reference.author?.map((name) => name.family)).toEqual(families)
    expect(reference.issued?.['date-parts']?.[0]?.[0]).toBe(2019)
  })

  it('says for each datum where it stands and how sure it is', () => {
    const metadata = readPaperMetadata(pdfOf([front, ...later]))
    for (const choices of Object.values(metadata)) {
      for (const choice of choices) {
        expect(['page text', 'XMP', 'document info']).toContain(choice.source)
        expect(choice.confidence).toBeGreaterThan(0)
        expect(choice.confidence).toBeLessThan(1)
      }
    }
  })

  it('takes no journal in large letters for the title', () => {
    const banner = [
      ...under(50, ['Contents lists available at Invented Direct'], { size: 8 }),
      ...under(80, ['Invented Skin Letters'], { size: 24 }),
      ...under(100, ['journal homepage: www.example.org/isl'], { size: 8 }),
      ...under(140, title, { size: 16 }),
      ...authors(190, names),
      ...under(220, body),
    ]
    const reference = metadataReference(readPaperMetadata(pdfOf([banner, ...later])))
    expect(reference.title).toBe(whole)
    expect(reference['container-title']).toBe('Invented Skin Letters')
    expect(reference.author?.[0]?.family).toBe('Marlow')
  })

  it('reads names in capitals, with degrees, and with lines between them', () => {
    const page = (line: string) => [
      ...under(100, title, { size: 18 }),
      ...under(160, [line], { size: 11 }),
      ...under(200, body),
    ]
    for (const line of [
      'ANNA MARLOW, MD, PhD; BENEDIKT TÓTH, MSc; CHEN WEI, MPH',
      'Anna Marlow | Benedikt Tóth | Chen Wei',
      'Anna Marlow · Benedikt Tóth · Chen Wei',
      'Anna Marlow*, Benedikt Tóth† and Chen Wei',
      'A. Marlow, B. Tóth & C. Wei',
      'Anna Marlow, MD; Benedikt Tóth, MSc; Chen Wei, MPH; for the CREAM Study Group',
      'Authors: Anna Marlow1, Benedikt Tóth2, Chen Wei1,2',
    ]) {
      const reference = metadataReference(readPaperMetadata(pdfOf([page(line)])))
      expect(
        reference.author?.map((name) => name.family),
        line,
      ).toEqual(['Marlow', 'Tóth', 'Wei'])
    }
  })

  it('takes its own DOI, not one of a cited or a corrected paper', () => {
    const cited = [
      ...front,
      ...under(520, ['References', '1. Doe J. An invented paper. https://doi.org/10.9999/cited.1']),
    ]
    expect(metadataReference(readPaperMetadata(pdfOf([cited, ...later]))).DOI).toBe('10.9999/isl.2019.0042')
    const corrected = [
      ...under(100, ['Corrigendum to a paper about creams for dry skin'], { size: 18 }),
      ...under(130, ['This corrigendum: https://doi.org/10.9999/isl.2020.0007'], { size: 8 }),
      ...under(200, ['In the original article, doi: 10.9999/isl.2019.0042, a table was wrong.']),
    ]
    expect(metadataReference(readPaperMetadata(pdfOf([corrected]))).DOI).toBe('10.9999/isl.2020.0007')
  })

  it('puts a DOI together that a line break parts, with the help of its link', () => {
    const page = [
      ...under(100, title, { size: 18 }),
      ...under(200, ['Published in 2020. https://doi.org/10.9999/', 'isl.2020.0099']),
    ]
    expect(metadataReference(readPaperMetadata(pdfOf([page]))).DOI).toBe('10.9999/isl.2020.0099')
  })

  it('knows a preprint by its stamp', () => {
    const page = [
      ...under(
        30,
        ['medRxiv preprint doi: https://doi.org/10.9999/2020.05.01.20088888; this version posted May 6, 2020.'],
        { size: 8 },
      ),
      ...under(100, [whole], { bold: true }),
      ...under(130, ['Anna Marlow, Chen Wei']),
      ...under(180, body),
    ]
    const reference = metadataReference(readPaperMetadata(pdfOf([page, ...later])))
    expect(reference).toMatchObject({
      type: 'article',
      'container-title': 'medRxiv',
      DOI: '10.9999/2020.05.01.20088888',
      issued: { 'date-parts': [[2020, 5, 6]] },
    })
    expect(reference.title).toBe(whole)
  })
})

describe('a paper whose file describes it', () => {
  it('prefers the packet of the publisher, and offers what the page says as well', () => {
    const metadata = readPaperMetadata(
      pdfOf([front, ...later], {
        xmp: {
          title: whole,
          creators: ['Marlow, Anna', 'de la Fuente, María-José', 'Wei, Chen'],
          doi: '10.9999/ISL.2019.0042',
          publicationName: 'Invented Skin Letters',
          volume: '12',
          issue: '3',
          startingPage: '101',
          endingPage: '112',
          publicationDate: '2019-02-04',
        },
      }),
    )
    expect(metadata.title[0]).toMatchObject({ value: whole, source: 'XMP' })
    expect(metadata.DOI[0]?.source).toBe('XMP')
    expect(metadata.DOI).toHaveLength(1)
    expect(metadataReference(metadata)).toMatchObject({
      issue: '3',
      page: '101-112',
      issued: { 'date-parts': [[2019, 2, 4]] },
    })
  })

  it.each([
    'Microsoft Word - cream_final.docx',
    'isl_42.indd',
    '0042.dvi',
    'untitled',
    'Invented Skin Letters',
    'PII: S0000-0000(19)30042-1',
  ])('does not take “%s” for a title', (given) => {
    const metadata = readPaperMetadata(pdfOf([front, ...later], { info: { title: given, author: 'Typesetter 7' } }))
    expect(metadata.title.map((choice) => choice.value)).not.toContain(given)
    expect(metadata.title[0]?.value).toBe(whole)
    expect(metadata.author[0]?.value[0]?.family).toBe('Marlow')
  })

  it('reads the line that some publishers put under "Subject"', () => {
    const reference = metadataReference(
      readPaperMetadata(
        pdfOf([[...under(100, title, { size: 18 }), ...under(200, body)]], {
          info: { subject: 'Invented Skin Letters, 12 (2019) 101-112. doi:10.9999/isl.2019.0042' },
        }),
      ),
    )
    expect(reference).toMatchObject({
      'container-title': 'Invented Skin Letters',
      DOI: '10.9999/isl.2019.0042',
      issued: { 'date-parts': [[2019]] },
    })
  })
})

describe('a file that says nothing', () => {
  it('gives empty lists and a reference without fields', () => {
    const metadata = readPaperMetadata(pdfOf([[]]))
    expect(Object.values(metadata).every((choices) => choices.length === 0)).toBe(true)
    expect(metadataReference(metadata)).toEqual({ type: 'article-journal' })
  })
})
