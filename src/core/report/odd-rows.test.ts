import { describe, expect, it } from 'vitest'
import type { Study } from '../model/study.ts'
import { editableFields, readField } from '../model/reference-fields.ts'
import { nameInList, shortReference } from '../model/reference.ts'
import { pagesOfQuote, quoteWords } from '../model/quote.ts'
import { referenceLine } from '../model/reference-line.ts'
import { referenceLinks } from '../model/reference-links.ts'
import { rowProblem } from '../model/row-shapes/row-problem.ts'
import { oddRows, wholeStudy, wholeTag, wholeValues } from '../model/row-shapes/rows-for-tests.ts'
import type { Tag } from '../model/tag.ts'
import { recheckedProblems } from '../references/checks/recheck.ts'
import { findDuplicates } from '../references/duplicates/find-duplicates.ts'
import { mergeStudies } from '../references/duplicates/merge-studies.ts'
import { referenceExports } from '../references/reference-exports.ts'
import { buildEvidenceTable } from '../table/build-evidence-table.ts'
import { evidenceTotals } from '../table/totals.ts'
import { csvExport } from './formats/csv.ts'
import { documentOf } from './document/document-of.ts'
import { reportForTests } from './report-for-tests.ts'

// Whatever a row of a library folder holds: it is called one of a wrong shape, or everything that screens and exports make of rows can be
// made of it, and no value is said that nobody can read.
const whole = wholeStudy('study-1')
const tags = wholeValues.map(([fieldId, value]) => wholeTag('study-1', fieldId, { kind: 'value', value }))

function shown(study: Study, answers: readonly Tag[]): string {
  const table = buildEvidenceTable([{ study, tags: answers, suggestions: {} }], [{ id: 'custom:dose', label: 'Dose' }])
  evidenceTotals(table.rows)
  const report = reportForTests([{ study, tags: answers, suggestions: {} }])
  const { reference } = study
  for (const { study: each } of [
    mergeStudies({ study, papers: [], tags: answers }, { study: whole, papers: [], tags }, {}),
  ])
    expect(rowProblem('studies', each)).toBe(null)
  findDuplicates([reference, whole.reference])
  return JSON.stringify([
    new TextDecoder().decode(csvExport.write(report) as Uint8Array),
    documentOf(report),
    ...referenceExports.map((each) => each.write([reference])),
    ...editableFields.map(({ field }) => readField(reference, field)),
    ...answers.flatMap((tag) => tag.quotes.flatMap(({ anchor }) => [quoteWords(anchor), pagesOfQuote(anchor)])),
    recheckedProblems({ reference, raw: study.origin.raw, problems: study.problems }, reference, 'title'),
    [reference.author ?? []].flat().map(nameInList),
    [referenceLine(reference), shortReference(reference), referenceLinks(reference)],
  ])
}

describe('a row with something odd in any place', () => {
  it('that is a study', () => {
    for (const { place, value, row } of oddRows(whole)) {
      if (rowProblem('studies', row, whole.id) !== null) continue
      expect(shown(row as Study, tags), `${place}: ${JSON.stringify(value)}`).not.toMatch(/\[object|undefined/)
    }
  })

  it.each(tags.map((tag) => [tag.fieldId, tag] as const))('that is a tag of %s', (_, tag) => {
    for (const { place, value, row } of oddRows(tag)) {
      if (rowProblem('tags', row, tag.id) !== null) continue
      const others = tags.filter((other) => other !== tag)
      const words = shown(whole, [...others, row as Tag])
      expect(words, `${place}: ${JSON.stringify(value)}`).not.toMatch(/\[object|undefined/)
    }
  })
})
