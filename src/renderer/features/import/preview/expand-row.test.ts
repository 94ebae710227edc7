import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportedRecord } from '#core/references/contract/import-format.ts'
import type { PreviewRow } from './preview.ts'
import { expandRow } from './expand-row.ts'
import { compressLongTexts, type ReadRecord } from '#renderer/workers/compress-long-texts.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 200 })
const record: fc.Arbitrary<ImportedRecord> = fc.record({
  raw: fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 })),
  line: fc.nat(),
  reference: fc.record(
    {
      type: fc.constant('article-journal' as const),
      title: text,
      abstract: text,
      keyword: text,
      note: text,
      DOI: fc.constant('10.5555/held.1'),
      custom: fc.dictionary(fc.constantFrom('AD', 'U1'), fc.array(text, { maxLength: 2 }), { noNullPrototype: true }),
    },
    { requiredKeys: ['type'] },
  ),
})
const rowOf = ({ raw, line, ...read }: ReadRecord): PreviewRow => ({
  id: '1-1',
  sourceId: 1,
  origin: { format: 'ris', raw, sourceName: 'a.ris', line },
  problems: [],
  ownProblems: [],
  confidence: {},
  ticked: true,
  duplicate: null,
  ...read,
})

describe('records of a large file', () => {
  it('give up their long texts and get them back as they were', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 30 }), (records) => {
        const slim = compressLongTexts(records)
        const whole = slim.map((read) => expandRow(rowOf(read)))
        expect(whole.map((row) => ({ raw: row.origin.raw, line: row.origin.line, reference: row.reference }))).toEqual(
          records,
        )
      }),
    )
  })

  it('keep what their text told about the DOI, when the text is put away', () => {
    const linked = (raw: string): ImportedRecord => ({
      raw,
      line: 1,
      reference: {
        type: 'article-journal',
        title: 'Night creams',
        URL: 'https://journal.example.org/doi/10.5555/nc.1',
      },
    })
    const slim = compressLongTexts([
      linked('TI  - Night creams\nUR  - https://journal.example.org/doi/10.5555/nc.1'),
      linked('TI  - Night creams\nDO  - 10.5555/nc.1\nUR  - https://journal.example.org/doi/10.5555/nc.1'),
      linked('Night creams. 10.5555/nc.1. https://journal.example.org/doi/10.5555/nc.1'),
    ])
    expect(slim.map(({ raw }) => raw)).toEqual(['', '', ''])
    expect(slim.map(({ facts }) => facts.namesOwnDoi)).toEqual([false, true, true])
  })

  it('keep the registration numbers of an abstract, and marked inventions whole', () => {
    const plain: ImportedRecord = {
      raw: 'TY  - JOUR',
      line: 1,
      reference: {
        type: 'article-journal',
        title: 'Night creams',
        abstract: 'Long words. Registered as NCT01234567.',
        keyword: 'skin',
      },
    }
    const [slim, fictional] = compressLongTexts([
      plain,
      { ...plain, reference: { ...plain.reference, keyword: 'fictional' } },
    ])
    expect(slim?.compressed?.trialNumbers).toEqual(['NCT01234567'])
    expect(slim).toMatchObject({ raw: '', reference: { title: 'Night creams' } })
    expect(slim?.reference).not.toHaveProperty('abstract')
    expect(fictional?.reference.abstract).toContain('Long words')
  })
})
