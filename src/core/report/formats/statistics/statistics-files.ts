import { guardFormula } from '#core/formula-guard.ts'
import { directionWords, type Outcome } from '#core/model/outcome.ts'
import { pagesOfQuote, quoteWords } from '#core/model/quote.ts'
import type { StudyDesignCode } from '#core/model/study-design.ts'
import { measureNames } from '#core/results/finding-words.ts'
import { isWithinPeople, limitOfDesign } from '#core/results/refusals.ts'
import type { ReportStudy } from '#core/report/evidence-report.ts'
import { csvLine } from '../csv.ts'
import { onOneLine } from '../printed-text.ts'

/** A study as the files name it, with its outcomes. */
export type StatisticsStudy = Pick<ReportStudy, 'name' | 'design' | 'isRetracted'> & {
  readonly year: number | null
  readonly outcomes: readonly Outcome[]
}

/** A file of the packet. */
export interface StatisticsFile {
  readonly name: string
  readonly text: string
}

type Cell = string | number | undefined
type Row = Readonly<Record<string, Cell>>

/** A kind of file: its columns in their order, and the rows that an outcome gives it. */
interface FileKind {
  readonly name: string
  /** What stands in it, for who opens the packet. */
  readonly about: string
  readonly columns: readonly string[]
  rows(outcome: Outcome, design: StudyDesignCode | undefined): readonly Row[]
}

const group = ['e', 'c'].map((side) => ({
  events: [`group.${side}`, `event.${side}`, `n.${side}`],
  means: [`group.${side}`, `mean.${side}`, `sd.${side}`, `n.${side}`],
}))

const kinds: readonly FileKind[] = [
  {
    name: 'two-groups-events.csv',
    about:
      'Events in two groups of different people, a comparison a line: e is what was tested, c what it was compared with. The four numbers are those that RevMan asks for of a dichotomous outcome; in R: escalc(measure = "RR", ai = event.e, n1i = n.e, ci = event.c, n2i = n.c).',
    columns: [...group.flatMap(({ events }) => events), 'shared.group'],
    rows: ({ found }, design) => {
      if (found.kind !== 'events' || !areTwoGroups(design, 'counts')) return []
      const [tested, ...others] = found.arms
      return others.map((other) => ({
        ...sided('e', tested!, { event: tested!.events }),
        ...sided('c', other, { event: other.events }),
        'shared.group': sharedBy(others),
      }))
    },
  },
  {
    name: 'two-groups-means.csv',
    about:
      'Means of two groups of different people, a comparison a line. The six numbers are those that RevMan asks for of a continuous outcome; in R: escalc(measure = "MD", m1i = mean.e, sd1i = sd.e, n1i = n.e, m2i = mean.c, sd2i = sd.c, n2i = n.c).',
    columns: [...group.flatMap(({ means }) => means), 'unit', 'scale.low', 'scale.high', 'shared.group'],
    rows: ({ found }, design) => {
      if (found.kind !== 'means' || found.sameBodies || !areTwoGroups(design, 'means')) return []
      const [tested, ...others] = found.arms
      return others.map((other) => ({
        ...sided('e', tested!, { mean: tested!.mean, sd: tested!.sd }),
        ...sided('c', other, { mean: other.mean, sd: other.sd }),
        unit: found.unit,
        'scale.low': found.scale?.[0],
        'scale.high': found.scale?.[1],
        'shared.group': sharedBy(others),
      }))
    },
  },
  {
    name: 'same-people.csv',
    about:
      'People who were their own comparison (split face and the like), each counted once. As two groups their numbers would count everybody twice and look surer than they are, so they stand in no other file as groups. better, same, worse: of the people. both to neither: who had it on which side; in R: escalc(measure = "MPRD", ai = both, bi = tested.only, ci = other.only, di = neither).',
    columns: ['tested', 'other', 'better', 'same', 'worse', 'both', 'tested.only', 'other.only', 'neither', 'n'],
    rows: ({ found }) => {
      if (found.kind === 'pairs') {
        const { better, same, worse } = found
        return [{ ...sides(found.labels), better, same, worse, n: better + same + worse }]
      }
      if (found.kind !== 'paired-events') return []
      const { both, testedOnly, otherOnly, neither } = found
      const n = both + testedOnly + otherOnly + neither
      return [{ ...sides(found.labels), both, 'tested.only': testedOnly, 'other.only': otherOnly, neither, n }]
    },
  },
  {
    name: 'estimates.csv',
    about:
      'Estimates with their intervals and p as the papers print them, ratios not on a log scale. level is that of the interval, in per cent. within.people: the difference is one within each person.',
    columns: ['measure', 'estimate', 'unit', 'lower', 'upper', 'level', 'p', 'within.people'],
    rows: ({ estimate, found }, design) =>
      estimate === undefined
        ? []
        : [
            {
              measure: estimate.measure && measureNames[estimate.measure],
              estimate: estimate.value,
              unit: estimate.unit,
              lower: estimate.interval?.low,
              upper: estimate.interval?.high,
              level: estimate.interval?.level,
              p: estimate.p,
              'within.people': yes(isWithinPeople(design) || ('sameBodies' in found && found.sameBodies === true)),
            },
          ],
  },
  {
    name: 'all-groups.csv',
    about:
      'Every group of every outcome, a group a line, also where no comparison follows from it: single groups, medians, sides of the same people. same.people: the groups of this outcome are the same people, so they must not be compared as two groups.',
    columns: [
      'kind',
      'group',
      'events',
      'mean',
      'sd',
      'median',
      'low',
      'high',
      'low.and.high.are',
      'n',
      'unit',
      'same.people',
    ],
    rows: ({ found }, design) =>
      'arms' in found
        ? found.arms.map((arm) => ({
            kind: found.kind,
            group: arm.label,
            events: 'events' in arm ? arm.events : undefined,
            mean: 'mean' in arm ? arm.mean : undefined,
            sd: 'mean' in arm ? arm.sd : undefined,
            ...('median' in arm
              ? { median: arm.median, low: arm.low, high: arm.high, 'low.and.high.are': arm.spread }
              : {}),
            n: arm.total,
            unit: 'unit' in found ? found.unit : undefined,
            'same.people': yes(isWithinPeople(design) || ('sameBodies' in found && found.sameBodies === true)),
          }))
        : [],
  },
]

const shared = ['study', 'year', 'design', 'retracted', 'outcome', 'time', 'primary', 'harm', 'good', 'direction']
const proof = ['quote', 'page']

/**
 * The results of studies in numbers as CSV for statistics programs (RFC 4180, UTF-8, numbers with a point and never in quotes), a kind of
 * result a file, and a text that says what is what; empty where no outcome has numbers. Nothing is pooled and nothing computed. Groups of
 * different people alone stand as two groups: what limits a comparison is `limitOfDesign`'s. Texts that a spreadsheet would run are prefixed.
 */
export function statisticsFiles(studies: readonly StatisticsStudy[]): readonly StatisticsFile[] {
  const files = kinds.flatMap((kind) => {
    const rows = studies.flatMap((study) =>
      study.outcomes.flatMap((outcome) =>
        kind.rows(outcome, study.design).map((row) => ({ ...sharedCells(study, outcome), ...row })),
      ),
    )
    return rows.length === 0 ? [] : [{ kind, text: csvOf([...shared, ...kind.columns, ...proof], rows) }]
  })
  if (files.length === 0) return []
  const about = files.map(({ kind }) => `${kind.name}\n  ${kind.about}\n`).join('\n')
  return [
    ...files.map(({ kind, text }) => ({ name: kind.name, text })),
    { name: 'read me.txt', text: `${intro}\n${about}` },
  ]
}

const intro = `Results in numbers, as the writer took them from the papers. Nothing is pooled or computed here.
shared.group: so many comparisons of this outcome share the tested group; together they would count its people more than once.
retracted: yes where the study was retracted. direction: what came out for what was tested, as the writer judges it.
`

function sharedCells({ name, year, design, isRetracted }: StatisticsStudy, outcome: Outcome): Row {
  return {
    study: name,
    year: year ?? undefined,
    design,
    retracted: yes(isRetracted),
    outcome: outcome.name,
    time: outcome.time,
    primary: yes(outcome.isPrimary === true),
    harm: yes(outcome.isHarm === true),
    good: outcome.good,
    direction: outcome.direction && directionWords[outcome.direction],
    quote: outcome.quotes.map(({ anchor }) => quoteWords(anchor)).join(' … '),
    page: outcome.quotes.map(({ anchor }) => pagesOfQuote(anchor)).join('; '),
  }
}

function areTwoGroups(design: StudyDesignCode | undefined, of: 'counts' | 'means'): boolean {
  return !isWithinPeople(design) && limitOfDesign(design, of) === null
}

function sided(side: string, arm: { readonly label: string; readonly total?: number }, numbers: Row): Row {
  const own = Object.fromEntries(Object.entries(numbers).map(([key, value]) => [`${key}.${side}`, value]))
  return { [`group.${side}`]: arm.label, ...own, [`n.${side}`]: arm.total }
}

function sides([tested, other]: readonly [string, string]): Row {
  return { tested, other }
}

function sharedBy(others: readonly unknown[]): Cell {
  return others.length > 1 ? others.length : undefined
}

function yes(is: boolean): Cell {
  return is ? 'yes' : undefined
}

function csvOf(columns: readonly string[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => cellOf(row[column])))
  return [columns, ...cells].map((line) => csvLine(line, ',')).join('')
}

function cellOf(value: Cell): string | number {
  return typeof value === 'number' ? value : guardFormula(onOneLine(value ?? ''))
}
