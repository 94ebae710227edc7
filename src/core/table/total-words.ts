import { studyDesign, type StudyDesignCode } from '../model/study-design.ts'
import { countWords } from './value-words.ts'
import type { EvidenceColumn } from './evidence-table.ts'
import type { EvidenceTotals } from './totals.ts'

/** The foot of a column in two lines: what is known, and what is left. */
interface TotalWords {
  readonly known: string
  readonly left: string
}

type Counts = Readonly<Record<string, number>>

/** What the foot of a column says: groups of designs, people each counted once, declarations and funders by kind; then what is still to do. */
export function totalWords(column: EvidenceColumn, totals: EvidenceTotals): TotalWords {
  const states = totals.states[column.id] ?? {}
  const codes = totals.codes[column.id] ?? {}
  switch (column.id) {
    case 'study-design':
      return designWords(codes, states)
    case 'sample-size':
      return {
        known: countWords(totals.people),
        left: totals.peopleFrom === 0 ? 'none confirmed yet' : 'each counted once',
      }
    case 'conflict-of-interest':
      return {
        known: parts(
          [
            [codes['declared-present'], 'present'],
            [codes['declared-none'], 'none'],
            [codes['no-statement-found'], 'without a statement'],
          ],
          'none confirmed',
        ),
        left: leftWords(states, codes.unclear),
      }
    case 'funding':
      return { known: fundingWords(codes), left: leftWords(states, 0, codes['not-stated']) }
    case 'retraction':
      return { known: states.value ? `${states.value} retracted` : '', left: '' }
    case 'state':
      return {
        known: parts(
          [
            [codes.done, 'done'],
            [codes['in-work'], 'in progress'],
          ],
          '',
        ),
        left: parts([[codes['to-read'], 'to read']], ''),
      }
  }
  return column.fieldId
    ? { known: `${states.value ?? 0} with a value`, left: leftWords(states) }
    : { known: '', left: '' }
}

type DesignGroup = ReturnType<typeof studyDesign>['group']
/** A group of designs behind its count, one and several. */
const groupWords: Readonly<Record<DesignGroup, readonly [one: string, several: string]>> = {
  'Randomised trials': ['randomised', 'randomised'],
  'Other trials': ['not randomised', 'not randomised'],
  'Observational studies': ['observational', 'observational'],
  Reviews: ['review', 'reviews'],
  'Models and existing data': ['on existing data', 'on existing data'],
  'Laboratory and animal': ['laboratory or animal', 'laboratory or animal'],
  'Not a study': ['not a study', 'not studies'],
}

/** Designs by their groups, and trials with one arm by what they are. */
function designWords(codes: Counts, states: Counts): TotalWords {
  const groups = new Map<DesignGroup, number>()
  for (const [code, count] of Object.entries(codes)) {
    if (code === 'UCT') continue
    const { group } = studyDesign(code as StudyDesignCode)
    groups.set(group, (groups.get(group) ?? 0) + count)
  }
  const counted = (Object.keys(groupWords) as DesignGroup[]).map((group) => {
    const count = groups.get(group) ?? 0
    return [count, groupWords[group][count === 1 ? 0 : 1]] as const
  })
  return {
    known: parts(counted.toSpliced(1, 0, [codes.UCT ?? 0, 'single-arm']), 'none confirmed'),
    left: leftWords(states),
  }
}

function fundingWords(codes: Counts): string {
  const industry = codes.industry ?? 0
  const kinds: readonly (readonly [number | undefined, string])[] = [
    [codes.maker, 'maker'],
    [industry, 'industry'],
    [codes.government, 'government'],
    [codes.charity, 'charity'],
    [codes.institution, 'institution'],
    [codes.mixed, 'mixed'],
    [codes.none, 'no funding'],
  ]
  return parts(kinds, 'none confirmed')
}

function leftWords(states: Counts, unclear = 0, notStated = 0): string {
  return parts(
    [
      [states.suggestion, 'to check'],
      [(states.unclear ?? 0) + unclear, 'unclear'],
      [(states['not-stated'] ?? 0) + notStated, 'not stated'],
      [states['not-applicable'], 'not applicable'],
      [states['not-looked-at'], 'open'],
    ],
    '',
  )
}

function parts(counts: readonly (readonly [number | undefined, string])[], nothing: string): string {
  return (
    counts.flatMap(([count, words]) => (count ? [`${count.toLocaleString('en-GB')} ${words}`] : [])).join(', ') ||
    nothing
  )
}
