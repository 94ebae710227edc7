import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import type { EvidenceReport } from '#core/report/evidence-report.ts'
import type { ExportOptions } from '#core/report/export-format.ts'
import { hostileReportForTests, hostileValues, readableWords } from '#core/report/hostile-values-for-tests.ts'
import {
  chartForTests,
  customFieldsForTests,
  libraryForTests,
  quoteForTests,
  reportForTests,
  studyForTests,
} from '#core/report/report-for-tests.ts'
import { pngOf } from '#core/report/png.ts'
import { problemsOfPackage } from './check-package-for-tests.ts'
import { docxExport } from './docx.ts'

const everything = reportForTests(libraryForTests, {
  customFields: customFieldsForTests,
  check: (words) => (words === 'nobody left' ? 'not-found' : 'word-for-word'),
})
const narrow = reportForTests(libraryForTests, { columns: ['study-design', 'sample-size', 'harms', 'limitations'] })

const written = (report: EvidenceReport, options?: ExportOptions) => docxExport.write(report, options) as Uint8Array
const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!)

/** The document as another reader has it. */
async function html(bytes: Uint8Array): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  return value
}

const plainWords = (markup: string) =>
  markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

const allOptions: readonly ExportOptions[] = [{}, { paper: 'letter' }, { zotero: true }]

describe('the evidence as a Word document', () => {
  it('is a sound package, with every option and with no studies', () => {
    const empty = reportForTests(libraryForTests, { rows: [], columns: ['study-design'] })
    for (const report of [everything, narrow, empty])
      for (const options of allOptions) expect(problemsOfPackage(written(report, options))).toEqual([])
  })

  it('has charts as pictures with their words, and as tables where there is no picture', async () => {
    const png = pngOf({ width: 800, height: 400, rgb: new Uint8Array(800 * 400 * 3).fill(255) }, 2)
    const report = { ...narrow, charts: [{ ...chartForTests, png }, chartForTests] }
    const bytes = written(report)
    expect(problemsOfPackage(bytes)).toEqual([])
    expect(unzipSync(bytes)['word/media/picture1.png']).toEqual(png)
    expect(partOf(bytes, 'word/document.xml')).toContain('descr="Lines &lt;by&gt; design. 28 people in 1 study."')
    const longWords = { ...chartForTests.words, description: 'Scars: 28 people in 1 study. '.repeat(200) }
    const long = partOf(
      written({ ...narrow, charts: [{ ...chartForTests, words: longWords, png }] }),
      'word/document.xml',
    )
    expect(long).toContain(`descr="Lines &lt;by&gt; design. ${longWords.description.trim()}"`)
    // 400 pixels of 96 an inch, in English Metric Units.
    expect(partOf(bytes, 'word/document.xml')).toContain('<wp:extent cx="3810000" cy="1905000"')
    expect(plainWords(await html(bytes))).toContain('Lines & scars')
  })

  it('is the same bytes each time', () => {
    expect(Buffer.from(written(everything)).equals(Buffer.from(written(everything)))).toBe(true)
  })

  it('has headings, a table with a head and links, which another reader finds', async () => {
    const text = await html(written(narrow))
    const headings = [...text.matchAll(/<h([12])>(.*?)<\/h\1>/g)].map(
      ([, level, words]) => `${level} ${plainWords(words!)}`,
    )
    expect(headings).toEqual([
      '1 Evidence',
      '1 Still open',
      '1 Evidence table',
      '1 Studies',
      '2 Invented 2021 (fictional)',
      '2 Müller-Øster 2023 (fictional)',
      '2 Another 1999 (fictional)',
      '2 Mouse 2020 (retracted, fictional)',
      '1 References',
      '1 How this was made',
    ])
    expect(plainWords(/<thead>(.*?)<\/thead>/s.exec(text)![1]!)).toBe('ReferenceDesignN (people)HarmsLimitations')
    expect(text).toContain('<a href="https://doi.org/10.5555/creams.2021.1">DOI</a>')
    expect(text).toMatch(/<a href="#study_1"><strong>|<strong><a href="#study_1">|<a href="#study_1">Invented 2021/)
  })

  it('holds the quotes of the table as footnotes, each once, with place and result', async () => {
    const same = quoteForTests('half of each face', 1)
    const study = studyForTests('a', 'Invented', 2021, 'Title', {
      'study-design': [{ kind: 'value', value: { design: 'RCT-SPLIT', flags: [] } }, same],
      'sample-size': [{ kind: 'value', value: { headline: 31 } }, same, quoteForTests('31 came', 2)],
    })
    const bytes = written(
      reportForTests([study], {
        columns: ['study-design', 'sample-size'],
        check: (words) => (words === '31 came' ? 'nearly' : 'word-for-word'),
      }),
    )
    const notes = [...(await html(bytes)).matchAll(/<li id="footnote-\d+">(.*?)<\/li>/g)].map(([, note]) =>
      plainWords(note!),
    )
    expect(notes).toEqual([
      ' “half of each face” Quote 1 and 2, p. 2: found word for word. ↑',
      ' “31 came” Quote 3, p. 3: found, some letters differ. ↑',
    ])
    // The second place shows the first one's number by a cross-reference.
    expect(partOf(bytes, 'word/document.xml')).toContain('NOTEREF footnote_1 \\f \\h')
  })

  it('repeats the head of the table, keeps rows whole, turns its pages, and begins a page for each study', () => {
    const text = partOf(written(narrow), 'word/document.xml')
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(text.match(/<w:cantSplit\/>/g)).toHaveLength(5)
    expect(text.match(/w:orient="landscape"/g)).toHaveLength(1)
    expect(text.match(/<w:pageBreakBefore\/>/g)).toHaveLength(4)
    expect(partOf(written(narrow, { paper: 'letter' }), 'word/document.xml')).toContain('w:w="15840" w:h="12240"')
  })

  it('parts a table that is too wide, says so, and shows the same in the preview', () => {
    const preview = docxExport.preview(everything)
    const tables =
      preview.kind === 'document'
        ? preview.document.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'))
        : []
    expect(tables.length).toBeGreaterThan(1)
    for (const block of tables) if (block.kind === 'table') expect(block.table.columns[0]!.label).toBe('Reference')
    const columns = tables.flatMap((block) => (block.kind === 'table' ? block.table.columns.slice(1) : []))
    expect(columns.map(({ label }) => label)).toEqual(everything.columns.map(({ label }) => label))
    const text = plainWords(partOf(written(everything), 'word/document.xml'))
    expect(text).toContain(`It stands here as ${tables.length} tables, each with the column Reference first.`)
  })

  it('tells states by words', () => {
    const text = plainWords(partOf(written(everything), 'word/document.xml'))
    for (const words of [
      'suggestion, not confirmed',
      'not stated',
      'unclear',
      'not applicable',
      'not looked at',
      'not found',
      '(retracted, fictional)',
    ])
      expect(text).toContain(words)
  })

  it('names the program and the library, and nobody else', () => {
    const core = partOf(written(everything), 'docProps/core.xml')
    expect(plainWords(core.replaceAll('><', '>|<')).split('|').filter(Boolean)).toEqual([
      expect.stringContaining('<?xml'.slice(0, 0)),
      'Creams & “serums”',
      'Evidence Desk 1.2.3',
      'Evidence Desk 1.2.3',
      '2026-11-30T16:40:00Z',
      '2026-11-30T16:40:00Z',
      'en-GB',
    ])
  })

  it('shows the place of a quote as a picture with words for it', () => {
    const picture = {
      png: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
      widthPx: 1200,
      heightPx: 100,
      perPoint: 2,
      sheet: 1,
    }
    const pictures = [picture, { ...picture, heightPx: 2400, sheet: 2 }]
    const noPicture = 'Its page could not be drawn.'
    const [study] = narrow.studies
    const answer = study!.answers['study-design']!
    const report: EvidenceReport = {
      ...narrow,
      studies: [
        {
          ...study!,
          answers: {
            ...study!.answers,
            'study-design': { ...answer, quotes: answer.quotes.map((quote) => ({ ...quote, pictures, noPicture })) },
          },
        },
      ],
    }
    const bytes = written(report)
    expect(problemsOfPackage(bytes)).toEqual([])
    expect(unzipSync(bytes)['word/media/picture1.png']).toEqual(picture.png)
    const document = partOf(bytes, 'word/document.xml')
    expect(document).toContain('No picture. Its page could not be drawn.')
    expect(document).toContain('descr="Where the quote goes on, PDF p. 2"')
    // As large as on its page, 600 points wide, is wider than the text; 1,200 points high is higher than a page.
    const sizes = [...document.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, cx, cy]) => [cx, cy].map(Number))
    for (const [cx, cy] of sizes) {
      expect(cx! / 12_700).toBeLessThan(500)
      expect(cy! / 12_700).toBeLessThanOrEqual(600)
    }
    expect(document).toContain(
      'descr="The place in the paper, p. 1, invented-2021.pdf, with the words: one half of each face, drawn by lot"',
    )
  })

  it('tells how far it is', () => {
    const told: number[] = []
    docxExport.write(everything, {}, (done) => told.push(done))
    expect(told.length).toBeGreaterThan(40)
    expect(told).toEqual(told.toSorted((one, other) => one - other))
    expect(told.at(-1)).toBeLessThanOrEqual(1)
  })
})

describe('references as live Zotero fields', () => {
  const bytes = written(narrow, { zotero: true })
  const codes = [...partOf(bytes, 'word/document.xml').matchAll(/<w:instrText[^>]*>(.*?)<\/w:instrText>/gs)].map(
    ([, code]) => plainWords(code!).trim(),
  )
  const citations = codes.flatMap((code) => {
    const json = /^ADDIN ZOTERO_ITEM CSL_CITATION (\{.*\})$/s.exec(code)?.[1]
    return json ? [JSON.parse(json)] : []
  })

  it('cite each study behind its name in the table and above its part, the reference within', () => {
    expect(citations).toHaveLength(8)
    expect(new Set(citations.map(({ citationID }) => citationID)).size).toBe(8)
    const [first] = citations
    expect(first.properties).toEqual({ formattedCitation: '(1)', plainCitation: '(1)', noteIndex: 0 })
    expect(first.citationItems[0]).toMatchObject({
      uris: ['urn:evidence-desk:study:a'],
      itemData: {
        id: 1,
        type: 'article-journal',
        DOI: '10.5555/creams.2021.1',
        author: [{ family: 'Invented', given: 'A.' }],
      },
    })
    // The same study has one address, so that it is listed once.
    expect(new Set(citations.map(({ citationItems }) => citationItems[0].uris[0])).size).toBe(4)
    expect(plainWords(partOf(bytes, 'word/document.xml'))).toContain('Mouse 2020 (retracted, fictional)')
  })

  it('put the list into one field, and the style into properties that Word can hold', () => {
    expect(codes.filter((code) => code.startsWith('ADDIN ZOTERO_BIBL'))).toEqual([
      'ADDIN ZOTERO_BIBL {"uncited":[],"omitted":[],"custom":[]} CSL_BIBLIOGRAPHY',
    ])
    const values = [
      ...partOf(bytes, 'docProps/custom.xml').matchAll(/name="ZOTERO_PREF_\d+"><vt:lpwstr>(.*?)<\/vt:lpwstr>/g),
    ].map(([, value]) => plainWords(value!))
    expect(values.every((value) => value.length <= 255)).toBe(true)
    expect(values.join('')).toMatch(
      /^<data data-version="3">.*<style id="http:\/\/www\.zotero\.org\/styles\/vancouver".*<\/data>$/,
    )
    expect(unzipSync(written(narrow))['docProps/custom.xml']).toBeUndefined()
  })
})

describe('texts that programs take for more than words', () => {
  it.each(hostileValues)('$name', async ({ text }) => {
    const report = hostileReportForTests(text)
    const bytes = written(report, { zotero: true })
    expect(problemsOfPackage(bytes)).toEqual([])
    const document = partOf(bytes, 'word/document.xml')
    const codes = [...document.matchAll(/<w:instrText[^>]*> ?(\S+ ?\S*)/g)].map(([, code]) => code)
    expect(codes.every((code) => /^(?:NOTEREF footnote_|ADDIN ZOTERO_(?:ITEM|BIBL))/.test(code!))).toBe(true)
    const { value: raw } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    // eslint-disable-next-line no-control-regex -- what no XML may hold is left out
    const expected = readableWords(text.replaceAll(/[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]/g, ''))
    for (const word of new Set(expected)) expect(raw).toContain(word)
    expect(raw).toContain('untouched')
  })
})

describe('LibreOffice', () => {
  const found = (() => {
    try {
      return execFileSync('soffice', ['--version'], { encoding: 'utf8', timeout: 60_000 }).trim()
    } catch {
      return null
    }
  })()

  it('opens the document and finds all its words', { timeout: 180_000 }, ({ skip }) => {
    skip(found === null, 'LibreOffice (soffice) is not on this machine')
    const folder = mkdtempSync(join(tmpdir(), 'evidence-desk-word-'))
    try {
      writeFileSync(join(folder, 'evidence.docx'), written(everything, { zotero: true }))
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file:\u002F/${folder}/profile`,
          '--headless',
          '--convert-to',
          'txt:Text (encoded):UTF8',
          '--outdir',
          folder,
          join(folder, 'evidence.docx'),
        ],
        { stdio: 'ignore' },
      )
      const read = readFileSync(join(folder, 'evidence.txt'), 'utf8')
      const preview = docxExport.preview(everything)
      const words = readableWords(preview.kind === 'document' ? textsIn(preview.document.sections).join(' ') : '')
      expect(words.length).toBeGreaterThan(300)
      for (const word of new Set(words)) expect(read).toContain(word)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

/** Every text that a reader sees in some sections. */
function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'string'
      ? ['text', 'label', 'number', 'words', 'place', 'note'].includes(key)
        ? [one]
        : []
      : textsIn(one),
  )
}
