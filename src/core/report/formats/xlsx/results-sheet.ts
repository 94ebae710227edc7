import { directionWords, type Finding } from '#core/model/outcome.ts'
import type { EvidenceReport, ReportOutcome, ReportStudy } from '#core/report/evidence-report.ts'
import { outcomeInWords } from '#core/report/outcome-lines.ts'
import { nameWithMarks, quoteCheckWords } from '#core/report/report-words.ts'
import { measureNames } from '#core/results/finding-words.ts'
import type { Sheet } from './sheet.ts'
import { sheetNames } from './sheet-names.ts'

interface ResultAt {
  readonly reported: ReportOutcome
  readonly study: ReportStudy
}

/** A column of the sheet "Results". */
export interface ResultsSheetColumn {
  readonly id: string
  readonly label: string
  readonly meaning: string
  readonly widest: number
  /** It stands there only where an outcome has something in it. */
  readonly ifUsed?: true
  /** Undefined where nothing is said. */
  readonly of: (result: ResultAt) => string | number | undefined
}

const kinds: Readonly<Record<Finding['kind'], string>> = {
  events: 'events in groups',
  pairs: 'pairs: better, same, worse',
  'paired-events': 'pairs: events on both sides',
  means: 'means',
  medians: 'medians',
  estimate: 'estimate alone',
  words: 'words alone',
}

const text = (
  id: string,
  label: string,
  meaning: string,
  widest: number,
  of: ResultsSheetColumn['of'],
): ResultsSheetColumn => ({ id, label, meaning, widest, of })

const about: readonly ResultsSheetColumn[] = [
  text('study', 'Study', 'As in the first column of the sheet Evidence', 30, ({ study }) => nameWithMarks(study)),
  text('outcome', 'Outcome', 'What was measured', 30, ({ reported }) => reported.outcome.name),
  text('time', 'Time', 'When, in the paper’s words', 16, ({ reported }) => reported.outcome.time),
  text('primary', 'Primary', 'yes where the study was planned for it', 10, ({ reported }) =>
    yes(reported.outcome.isPrimary),
  ),
  text('harm', 'Unwanted effect', 'yes where it was looked at as one', 12, ({ reported }) =>
    yes(reported.outcome.isHarm),
  ),
  text(
    'direction',
    'Direction',
    'What came out for what was tested, as the writer judges it',
    18,
    ({ reported: { outcome } }) => outcome.direction && directionWords[outcome.direction],
  ),
  text('good', 'Good is', 'Whether more or less of it is good for people', 9, ({ reported }) => reported.outcome.good),
  text('kind', 'Kind', 'What the numbers are', 24, ({ reported }) => kinds[reported.outcome.found.kind]),
  text(
    'in_words',
    'In words',
    'What follows from the numbers, the absolute figure first; or why nothing does',
    70,
    ({ reported }) => outcomeInWords(reported),
  ),
]

const pairs = (
  [
    ['better', 'Better with what was tested', 'People who were their own comparison'],
    ['same', 'The same', 'Of these people'],
    ['worse', 'Better with the other', 'Of these people'],
    ['both', 'Both', 'People, each looked at twice, who had it both times'],
    ['testedOnly', 'Only with what was tested', 'Of these people'],
    ['otherOnly', 'Only with the other', 'Of these people'],
    ['neither', 'Neither', 'Of these people'],
  ] as const
).map(([key, label, meaning]): ResultsSheetColumn => ({
  ...text(key.toLowerCase(), label, meaning, 14, ({ reported }) => numberOf(reported.outcome.found, key)),
  ifUsed: true,
}))

const estimates: readonly ResultsSheetColumn[] = [
  text('measure', 'Measure', 'What the paper’s estimate is', 24, ({ reported: { outcome } }) => {
    const measure = outcome.estimate?.measure
    return measure && measureNames[measure]
  }),
  text('estimate', 'Estimate', 'As printed', 10, ({ reported }) => reported.outcome.estimate?.value),
  text('unit', 'Unit', 'Of the estimate', 10, ({ reported }) => reported.outcome.estimate?.unit),
  text('lower', 'Lower', 'End of its interval, as printed', 10, ({ reported }) => interval(reported)?.low),
  text('upper', 'Upper', 'End of its interval, as printed', 10, ({ reported }) => interval(reported)?.high),
  text('level', 'Level (%)', 'Of the interval', 9, ({ reported }) => interval(reported)?.level),
  text('p', 'p', 'As printed', 12, ({ reported }) => reported.outcome.estimate?.p),
].map((column) => ({ ...column, ifUsed: true as const }))

const proof: readonly ResultsSheetColumn[] = [
  text(
    'in_the_paper',
    'In the paper',
    'What was counted or measured, in a line',
    44,
    ({ reported }) => reported.words.figures,
  ),
  text(
    'quote_numbers',
    'Quote numbers',
    'Counted through the file, behind those of the study’s answers',
    12,
    ({ reported }) => reported.quotes.map(({ number }) => number).join(', '),
  ),
  text('quote', 'Quote', 'The words of the paper, a line a quote', 64, ({ reported }) =>
    lines(reported, ({ words }) => words),
  ),
  text(
    'page',
    'Page',
    'As printed, and the page of the PDF where that is another; a line a quote',
    16,
    ({ reported }) => lines(reported, ({ pages }) => pages),
  ),
  text('file', 'File', 'The PDF; empty where it is not in the library any more', 30, ({ reported }) =>
    lines(reported, ({ fileName }) => fileName ?? ''),
  ),
  text('looked_up', 'Quote looked up', 'Whether those words were found when this file was made', 22, ({ reported }) =>
    lines(reported, ({ check }) => quoteCheckWords[check]),
  ),
  {
    ...text('note', 'Note', 'The writer’s, on that quote', 36, ({ reported }) => lines(reported, ({ note }) => note)),
    ifUsed: true,
  },
]

/** The columns of the sheet "Results": numbers that no outcome of the report has are left out; none where it has no outcomes. */
export function resultsSheetColumns({ studies }: Pick<EvidenceReport, 'studies'>): readonly ResultsSheetColumn[] {
  const results = resultsOf(studies)
  if (results.length === 0) return []
  const most = Math.max(
    ...results.map(({ reported: { outcome } }) => ('arms' in outcome.found ? outcome.found.arms.length : 0)),
  )
  const groups = Array.from({ length: most }, (_, index) => groupColumns(index)).flat()
  return [...about, ...groups, ...pairs, ...estimates, ...proof].filter(
    ({ ifUsed, of }) => !ifUsed || results.some((result) => !isNothing(of(result))),
  )
}

/** The sheet "Results": a row an outcome. */
export function resultsSheet(
  { studies }: Pick<EvidenceReport, 'studies'>,
  columns: readonly ResultsSheetColumn[],
  names: 'id' | 'label',
): Sheet {
  return {
    name: sheetNames.results,
    isTable: true,
    columns: columns.map((column) => ({ head: column[names], widest: column.widest })),
    rows: resultsOf(studies).map((result) => columns.map(({ of }) => ({ value: of(result) ?? '' }))),
  }
}

function resultsOf(studies: readonly ReportStudy[]): readonly ResultAt[] {
  return studies.flatMap((study) => study.outcomes.map((reported) => ({ study, reported })))
}

function groupColumns(index: number): readonly ResultsSheetColumn[] {
  const name = `Group ${index + 1}`
  const id = `group_${index + 1}`
  const arm = ({ reported: { outcome } }: ResultAt) => ('arms' in outcome.found ? outcome.found.arms[index] : undefined)
  const number = (key: string, label: string, meaning: string): ResultsSheetColumn => ({
    ...text(`${id}_${key}`, `${name}: ${label}`, meaning, 12, (result) => numberOf(arm(result), key)),
    ifUsed: true,
  })
  return [
    {
      ...text(
        id,
        name,
        index === 0 ? 'What was tested' : 'What it was compared with',
        18,
        (result) => arm(result)?.label,
      ),
      ifUsed: true,
    },
    number('events', 'events', 'People who had it'),
    number('mean', 'mean', 'Of the group'),
    number('sd', 'SD', 'Standard deviation'),
    number('median', 'median', 'Of the group'),
    number('low', 'low', 'Lower quartile or end of the range; which, is said in the paper’s line'),
    number('high', 'high', 'Upper quartile or end of the range'),
    number('total', 'N', 'People, never sides'),
  ]
}

function numberOf(holder: object | undefined, key: string): number | undefined {
  const value = (holder as Readonly<Record<string, unknown>> | undefined)?.[key]
  return typeof value === 'number' ? value : undefined
}

function interval({ outcome }: ReportOutcome) {
  return outcome.estimate?.interval
}

function lines({ quotes }: ReportOutcome, of: (quote: ReportOutcome['quotes'][number]) => string): string {
  const all = quotes.map(of)
  return all.some((line) => line !== '') ? all.join('\n') : ''
}

function yes(is: true | undefined): string | undefined {
  return is && 'yes'
}

function isNothing(value: string | number | undefined): boolean {
  return value === undefined || value === ''
}
