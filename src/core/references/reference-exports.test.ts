import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { readReferences } from './import-formats.ts'
import type { CslDate, CslType, Name, Reference } from '../model/reference.ts'
import { bibtexExport } from './formats/bibtex/write-bibtex.ts'
import { cslJsonExport } from './formats/csl-json/write-csl-json.ts'
import { endNoteXmlExport } from './formats/endnote/write-endnote-xml.ts'
import type { ReferenceExport } from './contract/reference-export.ts'
import { nbibExport } from './formats/nbib/write-nbib.ts'
import { referenceExports } from './reference-exports.ts'
import { risExport } from './formats/ris/write-ris.ts'

const runs = Number(process.env['FUZZ_RUNS'] ?? 300)

/** One line of text as writers have it: letters of several scripts and every sign that one of the formats treats as its own. */
const line = fc
  .array(
    fc.constantFrom(
      ...'abcxyzABCÄéøłßжλ中א0123456789',
      ' ',
      ' ',
      ' ',
      '&',
      '%',
      '$',
      '#',
      '_',
      '{',
      '}',
      '~',
      '^',
      '\\',
      '"',
      "'",
      '`',
      '-',
      '--',
      '–',
      ',',
      ';',
      ':',
      '.',
      '(',
      ')',
      '[',
      ']',
      '@',
      '<',
      '>',
      '=',
      '+',
      '|',
      '¦',
      '/',
      '*',
      '’',
      '…',
      '&amp;',
      '🧪',
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((signs) => signs.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '')
const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'))
// A person called Jr is nobody that a format could tell from a junior.
const word = fc.stringMatching(/^[A-ZÄÉŁЖ][a-zäéłж]{1,8}$/u).filter((letters) => !/^[JS]r$/.test(letters))
const name: fc.Arbitrary<Name> = fc.oneof(
  fc.record({ family: word, given: fc.oneof(word, fc.constant('A. B.')) }),
  fc.record({
    family: word,
    given: word,
    'non-dropping-particle': fc.constantFrom('van der', 'de', 'von'),
    suffix: fc.constantFrom('Jr.', 'III'),
  }),
  fc.record({ family: fc.tuple(word, word).map((two) => two.join(' ')), given: word }),
  fc.record({ family: word }),
  fc.record({
    literal: fc.constantFrom(
      'World Committee on Examples',
      'Data & Trials Group, Subgroup 2',
      'Acme, Inc.',
      'NICE',
      '{odd} name',
    ),
  }),
)
const date: fc.Arbitrary<CslDate> = fc.oneof(
  fc.integer({ min: 1500, max: 2030 }).map((year) => ({ 'date-parts': [[year]] })),
  fc
    .tuple(fc.integer({ min: 1500, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map((parts) => ({ 'date-parts': [parts] })),
  fc
    .tuple(fc.integer({ min: 1500, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => ({ 'date-parts': [parts] })),
  fc
    .tuple(fc.integer({ min: 1500, max: 2030 }), fc.integer({ min: 1, max: 4 }))
    .map(([year, season]) => ({ 'date-parts': [[year]], season })),
  fc.constant({
    'date-parts': [
      [2019, 3],
      [2019, 4],
    ],
  }),
  fc.constant({ literal: 'in press' }),
)
const type = fc.constantFrom<CslType>(
  'article-journal',
  'book',
  'chapter',
  'paper-conference',
  'thesis',
  'report',
  'webpage',
  'dataset',
  'patent',
  'article',
  'article-newspaper',
  'document',
  'software',
  'broadcast',
  'entry-encyclopedia',
  'standard',
  'manuscript',
)
const pages = fc.constantFrom('12', '12-19', 'e1004', 'S12-S19', '1-4, 7-9', 'iv-xx')
const custom = fc.dictionary(
  fc.constantFrom(
    'C1',
    'AD',
    'AN',
    'U1',
    'TI',
    'AU',
    'N1',
    'author',
    'note',
    'eprint',
    'x-note',
    'constructor',
    '(__proto__)',
    'a: b',
    'Ünï code',
    'type',
    'AID',
    'PHST',
  ),
  fc.array(lines, { minLength: 1, maxLength: 2 }),
  { maxKeys: 4, noNullPrototype: true },
)
const reference: fc.Arbitrary<Reference> = fc.record(
  {
    type,
    title: line.filter((text) => !text.endsWith('.')),
    'title-short': line,
    author: fc.array(name, { minLength: 1, maxLength: 4 }),
    editor: fc.array(name, { minLength: 1, maxLength: 2 }),
    translator: fc.array(name, { minLength: 1, maxLength: 1 }),
    'container-title': line,
    'container-title-short': line,
    'collection-title': line,
    publisher: line,
    'publisher-place': line,
    'event-title': line,
    issued: date,
    accessed: fc.constant({ 'date-parts': [[2024, 2, 29]] }),
    volume: fc.constantFrom('12', 'A 3', 'III/41c'),
    issue: fc.constantFrom('4', '2-3', 'Suppl 1'),
    page: pages,
    number: fc.constantFrom('12', 'ABC-123'),
    edition: fc.constantFrom('2', '3rd'),
    'number-of-pages': fc.constantFrom('12', '350'),
    DOI: fc.constantFrom('10.5555/abc.2020.1', '10.5555/X_y(12)3'),
    PMID: fc.constantFrom('1234567', '22222222'),
    PMCID: fc.constant('PMC7654321'),
    ISSN: fc.constantFrom('2049-3630', '1234-5678, 8765-4321'),
    ISBN: fc.constantFrom('978-3-16-148410-0', '0306406152'),
    URL: fc.constantFrom('https://example.org/a?b=1&c=%20d_e~f', 'http://example.org/#x'),
    abstract: lines,
    keyword: fc
      .array(fc.constantFrom('skin ageing', 'Models, Theoretical', 'RNA & DNA', 'x_y'), { minLength: 1, maxLength: 3 })
      .map((all) => all.join('; ')),
    language: fc.constantFrom('en', 'German'),
    note: lines,
    genre: line,
    source: fc.constantFrom('PubMed', 'Embase', 'Some Index'),
    'citation-key': fc.constantFrom('kim2021', 'AN-123', 'key:7'),
    custom,
  },
  { requiredKeys: ['type', 'title'] },
)

/** What the reader gives where a writer has a short title of a journal but no long one. */
function asRead(given: Reference): Reference {
  const { custom: kept, ...rest } = given
  const container = rest['container-title'] ?? rest['container-title-short']
  return {
    ...rest,
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(kept === undefined || Object.keys(kept).length === 0 ? {} : { custom: { ...kept } }),
  }
}

function readBack(
  format: ReferenceExport,
  references: readonly Reference[],
): { readonly references: readonly Reference[]; readonly format: string | null } {
  const read = readReferences(new Uint8Array(Buffer.from(format.write(references))))
  return { references: read.records.map((record) => record.reference), format: read.format }
}

describe.each([
  ['RIS', risExport],
  ['BibTeX', bibtexExport],
  ['CSL-JSON', cslJsonExport],
] as const)('%s, written and read again', (_, format) => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1, maxLength: 3 }), (some) => {
        const given = some.map((one, i) =>
          one['citation-key'] === undefined ? one : { ...one, 'citation-key': `${one['citation-key']}${i}` },
        )
        const read = readBack(format, given)
        expect(read.format).toBe(format.id)
        expect(
          read.references
            .map((one, i) => (given[i]?.['citation-key'] === undefined ? { ...one, 'citation-key': undefined } : one))
            .map(asRead),
        ).toEqual(given.map(asRead))
      }),
      { numRuns: runs },
    )
  })
})

describe('every export', () => {
  const work: Reference = {
    type: 'article-journal',
    title: 'Creams of nobody: a trial',
    author: [{ family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van der' }, { literal: 'Cream Group' }],
    'container-title': 'Journal of Invented Skin',
    issued: { 'date-parts': [[2021, 3]] },
    volume: '4',
    issue: '2',
    page: '10-19',
    DOI: '10.5555/cream',
    PMID: '1234567',
    ISSN: '2049-3630',
    keyword: 'cream; skin',
    abstract: 'One.\n@two',
  }
  it.each(referenceExports.map((format) => [format.id, format] as const))(
    'writes %s that our own import knows and reads',
    (id, format) => {
      const { references, format: read } = readBack(format, [work, { ...work, title: 'Another', DOI: '10.5555/other' }])
      expect(read).toBe(id)
      expect(references).toHaveLength(2)
      expect(references[0]).toMatchObject({
        title: work.title,
        author: work.author,
        'container-title': work['container-title'],
        issued: work.issued,
        volume: '4',
        issue: '2',
        page: '10-19',
        DOI: work.DOI,
        PMID: work.PMID,
        ISSN: work.ISSN,
        keyword: work.keyword,
      })
    },
  )
  it.each([
    ['NBIB', nbibExport],
    ['EndNote XML', endNoteXmlExport],
  ] as const)('reads any reference back from %s, title, names and numbers as they were', (_, format) => {
    fc.assert(
      fc.property(reference, (given) => {
        const [one] = readBack(format, [given]).references
        expect(one?.title).toBe(given.title)
        expect(one?.DOI).toBe(given.DOI)
        expect(one?.author?.length).toBe(given.author?.length)
      }),
      { numRuns: runs },
    )
  })
  it('gives a thousand references of one author and year a key of their own', () => {
    const entries = bibtexExport.write(Array.from({ length: 1000 }, () => work))
    expect(new Set(entries.match(/^@article\{[^,]+/gm)).size).toBe(1000)
  })
})
