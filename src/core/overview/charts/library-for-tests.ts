import type { Direction, Outcome } from '#core/model/outcome.ts'
import { studyDesigns, type StudyDesignCode } from '#core/model/study-design.ts'
import type { FundingType } from '#core/model/tag.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'
import { rowsOf, type InventedAnswers } from '../rows-for-tests.ts'
import { outcomeOf } from './outcomes-for-tests.ts'

/** What is known of an invented study that charts draw. */
export interface Invented {
  readonly id: string
  readonly year?: number
  readonly design?: StudyDesignCode
  readonly people?: number
  readonly payer?: FundingType
  readonly isRetracted?: true
  readonly samePeople?: string
}

/** The rows of a table of invented studies, named by their ids. */
export function chartRows(studies: readonly Invented[]): readonly EvidenceRow[] {
  const rows = rowsOf(studies.map(answersOf))
  return rows.map((row, index) => {
    const { samePeople } = studies[index]!
    return samePeople === undefined ? row : { ...row, samePeople }
  })
}

function answersOf({ id, year, design, people, payer, isRetracted }: Invented): InventedAnswers {
  return {
    id,
    ...(year === undefined ? {} : { year }),
    confirmed: {
      ...(design ? { 'study-design': { design, flags: isRetracted ? ['retracted' as const] : [] } } : {}),
      ...(people === undefined ? {} : { 'sample-size': { headline: people } }),
      ...(payer ? { funding: { status: 'stated' as const, type: payer, funders: [] } } : {}),
    },
  }
}

const payers = ['maker', 'charity', 'government', 'mixed', 'not-stated', undefined] as const
const names = [
  'Scar score',
  'Dark spots',
  'Lines',
  'Satisfaction of those who were treated',
  'Swelling',
  'Tearsatisfactionability',
]
const ways = ['better', 'no-clear-difference', 'worse', undefined] as const satisfies readonly (Direction | undefined)[]

/** As many invented studies with outcomes, the same each time: of all designs, payers and directions, some without an answer. */
export function inventedLibrary(count: number): {
  readonly rows: readonly EvidenceRow[]
  readonly outcomes: readonly Outcome[]
} {
  let seed = 7
  const upTo = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % most
  }
  const studies = Array.from({ length: count }, (_, index): Invented => {
    const payer = payers[upTo(payers.length)]
    return {
      id: `${['Almgren', 'Ó Súilleabháin-Marchetta', 'Wu', 'Tadesse'][index % 4]} ${index}`,
      ...(upTo(12) === 0 ? {} : { year: 2026 - Math.floor(upTo(30) * (upTo(10) / 10)) }),
      ...(upTo(9) === 0 ? {} : { design: studyDesigns[upTo(studyDesigns.length)]!.code }),
      ...(upTo(5) === 0 ? {} : { people: 1 + upTo(40) * upTo(12) }),
      ...(payer ? { payer } : {}),
      ...(upTo(14) === 0 ? { isRetracted: true as const } : {}),
      ...(upTo(10) === 0 ? { samePeople: `group ${upTo(1 + count / 20)}` } : {}),
    }
  })
  const outcomes = studies.flatMap(({ id }) =>
    names
      .filter(() => upTo(2) === 0)
      .map((name) => {
        const direction = ways[upTo(ways.length)]
        return outcomeOf(id, name, {
          ...(direction ? { direction } : {}),
          ...(name === 'Swelling' ? { isHarm: true as const } : {}),
        })
      }),
  )
  return { rows: chartRows(studies), outcomes }
}
