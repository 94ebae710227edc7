import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../report/formats/parse-csv-for-tests.ts'
import { unguardFormula } from '../formula-guard.ts'
import { newStudy } from '../model/new-study.ts'
import { tagId, type FieldId, type Tag } from '../model/tag.ts'
import { buildEvidenceTable } from './build-evidence-table.ts'
import { copiedCells } from './copied-cells.ts'
import { totalWords } from './total-words.ts'
import { evidenceTotals } from './totals.ts'

function table(words: string) {
  const study = newStudy({
    id: 's',
    addedAt: '',
    origin: { format: 'typed', raw: '', sourceName: null, line: null },
    reference: { type: 'article-journal', title: 'x' },
  })
  const tag = (fieldId: FieldId, value: Tag['value']): Tag => ({
    id: tagId('s', fieldId),
    studyId: 's',
    fieldId,
    value,
    quotes: [],
    setBy: 'writer',
    setAt: '',
  })
  return buildEvidenceTable([
    {
      study,
      tags: [
        tag('harms', { kind: 'value', value: { text: words } }),
        tag('sample-size', { kind: 'value', value: { headline: 28 } }),
        tag('study-design', { kind: 'value', value: { design: 'RCT-PAR', flags: [] } }),
        tag('conflict-of-interest', {
          kind: 'value',
          value: { status: 'declared-none', industry: false, parties: [] },
        }),
      ],
      suggestions: {},
    },
  ])
}
const copied = (words: string, headings = false) => {
  const { rows, columns } = table(words)
  return copiedCells(
    rows,
    columns.filter((column) => column.id === 'harms' || column.id === 'sample-size'),
    headings,
  )
}

describe('copied cells', () => {
  it('come back as they were from the text, whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (words) => {
        const [row] = parseCsv(`${copied(words).tsv}\r\n`, '\t')
        expect(row?.map(unguardFormula)).toEqual(['28', words])
      }),
    )
  })

  it('run nothing in a spreadsheet, neither from the text nor from the table', () => {
    const { tsv, html } = copied('=1+1')
    expect(tsv).toBe("28\t'=1+1")
    expect(html).toContain(">'=1+1</td>")
    expect(copied('<img src=x onerror=alert(1)>').html).not.toContain('<img')
  })

  it('hold the columns that were chosen and no other, with headings where wanted', () => {
    expect(copied('redness', true).tsv).toBe('N (people)\tHarms\r\n28\tredness')
    expect(copied('first\nsecond').html).toContain('first<br>second')
  })
})

describe('the foot of a column', () => {
  it('names groups of designs and kinds of declarations, then what is left', () => {
    const { rows, columns } = table('redness')
    const foot = (id: string) =>
      totalWords(
        columns.find((column) => column.id === id)!,
        evidenceTotals(rows),
      )
    expect(foot('study-design')).toEqual({ known: '1 randomised', left: '' })
    expect(foot('sample-size')).toEqual({ known: '28 people', left: 'each counted once' })
    expect(foot('conflict-of-interest')).toEqual({ known: '1 none', left: '' })
    expect(foot('funding')).toEqual({ known: 'none confirmed', left: '1 open' })
    expect(foot('harms')).toEqual({ known: '1 with a value', left: '' })
  })
})
