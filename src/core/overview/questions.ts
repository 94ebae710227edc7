import { studyDesigns, type StudyDesignCode, type StudyDesignValue } from '../model/study-design.ts'
import { subjectsOf, type StudySubjects } from '../model/study-subjects.ts'
import type { FundingValue, SampleSizeValue } from '../model/tag.ts'
import type { EvidenceRow } from '../table/evidence-table.ts'
import { peopleOfRow } from '../table/people-once.ts'
import { breakdown, judgedCell, type Breakdown, type Judged } from './breakdown.ts'
import { payerInFunding } from './charts/payer.ts'

/** Studies by their design. */
export function byDesign(rows: readonly EvidenceRow[]): Breakdown {
  return breakdown(
    rows,
    studyDesigns.map(({ code }) => code),
    (row) => judgedCell(row.cells['study-design']!, ({ value }) => designOf(value)),
  )
}

/** In whom or what studies were done; `other` has models, protocols, guidelines and opinions. */
export type SubjectsShown = StudySubjects | 'other'

/** Studies by whether they are of people, of animals or from a laboratory. */
export function bySubjects(rows: readonly EvidenceRow[]): Breakdown {
  const order: readonly SubjectsShown[] = ['people', 'animals', 'laboratory', 'other-studies', 'other']
  return breakdown(rows, order, (row) =>
    judgedCell(row.cells['study-design']!, ({ value }) => subjectsOf(designOf(value)) ?? 'other'),
  )
}

/**
 * Studies by whether the maker of what was tested paid. Of mixed money it is not known whether the maker's is in it, so such a study is not
 * judged, and nor is one whose payer's kind is not known.
 */
export function byMaker(rows: readonly EvidenceRow[]): Breakdown {
  return breakdown(rows, ['yes', 'no'], (row) =>
    judgedCell(row.cells.funding!, ({ value }) => {
      const payer = payerInFunding(value as FundingValue)
      if (typeof payer === 'object') return payer
      return payer === 'mixed' ? { why: 'mixed' } : payer === 'maker' ? 'yes' : 'no'
    }),
  )
}

/** Studies by whether their paper has no conflict-of-interest statement. That the field is "not stated" is that there is none. */
export function byNoStatement(rows: readonly EvidenceRow[]): Breakdown {
  return breakdown(rows, ['yes', 'no'], (row) => {
    const cell = row.cells['conflict-of-interest']!
    if (cell.state === 'not-stated') return { kind: 'confirmed', answer: 'yes' }
    return judgedCell(cell, ({ code }) =>
      code === 'no-statement-found' ? 'yes' : code === 'unclear' ? { why: 'unclear' } : 'no',
    )
  })
}

/**
 * Studies of people by whether they were registered at all: a registration number, or the flag of their design. When they were is not kept,
 * so whether it was before they began is not said.
 */
export function byRegistration(rows: readonly EvidenceRow[]): Breakdown {
  return breakdown(rows, ['yes', 'no'], (row): Judged<'yes' | 'no'> => {
    const design = confirmedDesign(row)
    if (design && subjectsOf(design.design) !== 'people') return { kind: 'open', why: 'not-people' }
    const cell = row.cells.registration!
    if (cell.state === 'value') return { kind: 'confirmed', answer: 'yes' }
    if (cell.state === 'not-stated') return { kind: 'confirmed', answer: 'no' }
    if (design?.flags.includes('registered')) return { kind: 'confirmed', answer: 'yes' }
    return judgedCell(cell, () => 'yes')
  })
}

/**
 * Studies by whether their people are in the sum (`peopleOnce`); a number that is only suggested would be. Reviews, models, animals and cells
 * have no people of their own.
 */
export function byPeople(rows: readonly EvidenceRow[]): Breakdown {
  return breakdown(rows, ['counted'], (row): Judged<'counted'> => {
    if (peopleOfRow(row).people !== null) return { kind: 'confirmed', answer: 'counted' }
    const cell = row.cells['sample-size']!
    const design = confirmedDesign(row)
    if ((design && subjectsOf(design.design) !== 'people') || cell.state === 'value')
      return { kind: 'open', why: 'not-people' }
    return judgedCell<'counted'>(cell, ({ value }) =>
      ((value as SampleSizeValue).unit ?? 'person') === 'person' ? 'counted' : { why: 'not-people' },
    )
  })
}

function confirmedDesign({ cells }: EvidenceRow): StudyDesignValue | null {
  const design = cells['study-design']!
  return design.state === 'value' ? (design.value as StudyDesignValue) : null
}

function designOf(value: unknown): StudyDesignCode {
  return (value as StudyDesignValue).design
}
