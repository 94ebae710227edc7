import type { Finding, Outcome } from '../outcome.ts'
import { rowKey, type LibraryRows, type LibraryTable, type Setting } from '../change.ts'
import type { Claim, Evidence } from '../claim.ts'
import type { Draft } from '../draft.ts'
import type { KeptFile } from '../kept-file.ts'
import type { NamedVersion } from '../named-version.ts'
import type { FurtherPiece, Quote, TextPosition } from '../quote.ts'
import type { SavedView } from '../saved-view.ts'
import type { Reference } from '../reference.ts'
import type { Source } from '../source.ts'
import type { Origin, Paper, Study } from '../study.ts'
import { rowProblem } from './row-problem.ts'
import { tagId, type FieldId, type FieldValue, type Tag, type TagValue } from '../tag.ts'

/** A row of a table. */
export interface TableRow {
  readonly table: LibraryTable
  readonly row: LibraryRows[LibraryTable]
}

// Every field that a row may have is there: one that is added to a type does not compile until it is here.
type Whole<T> = { readonly [K in keyof T]-?: T[K] }

const name = { given: 'Ada', family: 'Vale', suffix: 'Jr', 'dropping-particle': 'de', 'non-dropping-particle': 'van' }
const reference: Whole<Reference> = {
  type: 'article-journal',
  title: 'Salt caves and sleep in shift workers',
  'title-short': 'Salt caves',
  author: [name, { literal: 'Sleep Circle' }],
  editor: [{ family: 'Orr', given: 'B.' }],
  translator: [{ family: 'Lund', given: 'C.' }],
  'container-title': 'Journal of Invented Sleep',
  'container-title-short': 'J Invent Sleep',
  'collection-title': 'Sleep Papers',
  publisher: 'Invented Press',
  'publisher-place': 'Hull',
  'event-title': 'Night Meeting',
  issued: { 'date-parts': [[2021, 3, 4]], literal: 'March 2021', season: 1 },
  accessed: { 'date-parts': [[2022, 1, 2]] },
  volume: '12',
  issue: '3',
  page: '10-19',
  number: 'A1',
  edition: '2',
  'number-of-pages': '10',
  DOI: '10.1234/invented.5678',
  PMID: '31234567',
  PMCID: 'PMC7654321',
  ISSN: '1234-5679',
  ISBN: '978-3-16-148410-0',
  URL: 'https://example.org/salt',
  abstract: 'Sleep was measured in a salt cave.',
  keyword: 'sleep; salt',
  language: 'en',
  note: 'Read twice',
  genre: 'Original paper',
  source: 'Invented Index',
  'citation-key': 'vale2021',
  custom: { C1: ['Hull'] },
}
const origin: Origin = { format: 'ris', raw: 'TY  - JOUR', sourceName: 'salt.ris', line: 4 }

/** A study with everything that a study can have. */
export function wholeStudy(id: string): Whole<Study> {
  return {
    id,
    reference,
    state: 'in-work',
    fictional: true,
    problems: [{ kind: 'doubtful-field', field: 'volume', message: 'The volume may be the year.' }],
    origin,
    merged: [{ reference, origin }],
    notes: 'Ask about the nights',
    starred: true,
    labels: ['Sleep', 'Caves'],
    addedAt: '2026-01-31T10:15:02.123Z',
  }
}

/** A paper's row of a study, with a made-up hash that begins with `start`. */
export function wholePaper(studyId: string, start = 'a'): Whole<Paper> {
  return {
    sha256: start.padEnd(64, '0'),
    studyId,
    fileName: 'salt.pdf',
    sizeBytes: 1200,
    pageCount: 4,
    addedAt: '2026-01-31T10:15:02.123Z',
  }
}

const at: Whole<TextPosition> = {
  pageIndex: 0,
  offset: 3,
  pageLabel: '983',
  filledIn: true,
  paragraph: 1,
  seconds: 751.5,
}
const more: Whole<FurtherPiece> = { exact: 'people', prefix: '', suffix: '.', start: at, end: at, sameRow: true }
const quote: Whole<Quote> = {
  id: 'quote-1',
  paperSha256: 'a'.padEnd(64, '0'),
  anchor: { exact: 'Forty', prefix: 'of ', suffix: ' people', start: at, end: at, more: [more] },
  note: 'In the abstract too',
  madeAt: '2026-01-31T10:15:02.123Z',
}

/** A tag with everything that a tag can have. */
export function wholeTag(studyId: string, fieldId: FieldId, value: TagValue): Whole<Tag> {
  return {
    id: tagId(studyId, fieldId),
    studyId,
    fieldId,
    value,
    quotes: [quote],
    setBy: 'writer',
    setAt: '2026-01-31T10:15:02.123Z',
    rule: 'a-rule',
  }
}

/** A value of each shape that a field can hold, with everything in it. */
export const wholeValues: readonly (readonly [FieldId, FieldValue])[] = [
  ['study-design', { design: 'RCT-SPLIT', flags: ['pilot', 'retracted'] }],
  [
    'sample-size',
    {
      headline: 28,
      basis: 'analysed',
      screened: 60,
      enrolled: 40,
      randomised: 30,
      analysed: 28,
      completed: 28,
      planned: 32,
      arms: [{ label: 'Salt', allocated: 15, analysed: 14 }],
      unit: 'person',
      units: { count: 56, unit: 'side' },
      studies: 2,
    },
  ],
  [
    'conflict-of-interest',
    {
      status: 'declared-present',
      industry: true,
      parties: [{ author: 'Ada Vale', organisation: 'Cave Ltd', kind: 'employment' }],
    },
  ],
  ['funding', { status: 'stated', funders: ['City of Hull'], type: 'government', role: 'Paid for the cave' }],
  ['registration', { id: 'NCT01234567', registry: 'ClinicalTrials.gov' }],
  ['harms', { text: 'Two coughs' }],
  ['custom:dose', { text: 'One hour' }],
]

/** The settings that screens read. */
export const wholeSettings: readonly Setting[] = [
  { id: 'library-name', value: 'Salt caves' },
  { id: 'custom-fields', value: [{ id: 'custom:dose', label: 'Dose' }] },
  { id: 'csv-columns', value: [{ headers: ['Title', 'Year'], targets: ['title', 'issued'] }] },
]

/** A named version. */
export function wholeVersion(id: string): Whole<NamedVersion> {
  return { id, name: 'As sent to the editor', seq: 12, at: '2026-01-31T10:15:02.123Z' }
}

/** A view of the table, with a filter of each kind. */
export function wholeView(id: string): Whole<SavedView> {
  return {
    id,
    name: 'For the editor',
    choice: {
      columns: ['reference', 'sample-size', 'custom:dose'],
      sorting: [{ id: 'sample-size', desc: true }],
      filters: {
        reference: { kind: 'text', words: 'sleep', without: ['unclear'] },
        'sample-size': { kind: 'range', from: 10, to: null, without: ['not-looked-at'] },
        'study-design': { kind: 'choices', hidden: ['RCT-PAR'], without: ['suggestion'] },
      },
      groupBy: 'study-design',
    },
  }
}

const keptFile: Whole<KeptFile> = {
  sha256: 'b'.padEnd(64, '0'),
  fileName: 'vale.vtt',
  mediaType: 'text/vtt',
  sizeBytes: 800,
}

/** A source with everything that a source can have. */
export function wholeSource(id: string): Whole<Source> {
  return {
    id,
    kind: 'interview',
    title: 'Ada Vale on salt',
    person: 'Ada Vale',
    role: 'sleep researcher',
    affiliation: 'Sleep Circle',
    contact: 'ada@example.org',
    date: '2026-01-30',
    form: 'video',
    record: 'not-by-name',
    offRecord: [{ id: 'off-1', fileSha256: keptFile.sha256, anchor: quote.anchor }],
    url: 'https://example.org/salt',
    savedOn: '2026-01-31',
    standing: 'secondary',
    aboutStudyId: 'study-1',
    unanswered: true,
    note: 'Call again',
    files: [keptFile],
    recordingName: 'vale.m4a',
    quotes: [{ ...quote, id: 'passage-1', paperSha256: keptFile.sha256, use: 'own-words', ownWords: 'It is the salt' }],
    fictional: true,
    addedAt: '2026-01-31T10:15:02.123Z',
  }
}

/** A draft with everything that a draft can have. */
export function wholeDraft(id: string): Whole<Draft> {
  return {
    id,
    number: 1,
    title: 'Salt and sleep',
    file: keptFile,
    setAside: [{ id: 'aside-1', anchor: quote.anchor }],
    mentions: [{ id: 'mention-1', anchor: quote.anchor, studyId: 'study-1' }],
    addedAt: '2026-01-31T10:15:02.123Z',
  }
}

/** A claim with everything that a claim can have. */
export function wholeClaim(id: string): Whole<Claim> {
  const evidence: readonly Evidence[] = [
    { kind: 'value', studyId: 'study-1', fieldId: 'sample-size' },
    { kind: 'quote', studyId: 'study-1', quote },
    { kind: 'study', studyId: 'study-1' },
    { kind: 'passage', sourceId: 'source-1', quoteId: 'passage-1' },
    { kind: 'source', sourceId: 'source-1' },
    { kind: 'calculation', expression: '14 / 28 * 100', unit: '%' },
    { kind: 'own-observation', words: 'Seen in the cave' },
    { kind: 'common-knowledge', words: 'Salt is white' },
  ]
  return {
    id,
    number: 12,
    text: 'Forty people slept better',
    kind: 'number',
    places: [{ draftId: 'draft-1', anchor: quote.anchor, found: 'changed', settled: true }],
    links: evidence.map((one, index) => ({
      id: `link-${index}`,
      side: 'unclear',
      evidence: one,
      note: 'Only by their own word',
      setBy: 'accepted-proposal',
      setAt: '2026-01-31T10:15:02.123Z',
    })),
    checks: [
      {
        id: 'check-1',
        decision: 'corrected',
        newWords: 'Twenty-eight people slept better',
        initials: 'AB',
        note: 'See the table',
        at: '2026-01-31T10:15:02.123Z',
        seen: { words: 'Thirty people slept better', evidence: ['unclear 1-abc-def'] },
      },
    ],
    verdict: 'partly',
    rule: 'a-rule',
    isQuestion: true,
    underClaimId: 'claim-2',
    turnedDown: ['study/study-2'],
    note: 'Ask again',
    addedAt: '2026-01-31T10:15:02.123Z',
  }
}

const labels = ['exosome side', 'other side'] as const

/** A finding of each kind, with everything in it. */
const wholeFindings: readonly Finding[] = [
  { kind: 'events', arms: [{ label: 'gel', events: 12, total: 40 }] },
  { kind: 'pairs', labels, better: 5, same: 3, worse: 4, judgedBy: 'themselves' },
  { kind: 'paired-events', labels, both: 2, testedOnly: 0, otherOnly: 1, neither: 9 },
  {
    kind: 'means',
    sameBodies: true,
    scale: [0, 20],
    unit: 'points',
    arms: [{ label: 'gel', mean: -2.1, sd: 1.2, total: 12 }],
  },
  {
    kind: 'medians',
    sameBodies: true,
    scale: [0, 20],
    unit: 'days',
    arms: [{ label: 'gel', median: 6, low: 4, high: 9.5, spread: 'quartiles', total: 12 }],
  },
  { kind: 'estimate' },
  { kind: 'words', text: 'Nobody slept worse.' },
]

/** An outcome with everything that an outcome can have. */
export function wholeOutcome(id: string, found: Finding = wholeFindings[0]!): Whole<Outcome> {
  return {
    id,
    studyId: 'study-1',
    name: 'Nights without waking',
    time: 'week 8',
    isHarm: true,
    isPrimary: true,
    good: 'more',
    direction: 'no-clear-difference',
    found,
    estimate: {
      measure: 'risk-ratio',
      value: 0.71,
      unit: 'percent',
      interval: { low: 0.52, high: 0.97, level: 95 },
      p: 'p = 0.03',
    },
    quotes: [quote],
    setBy: 'writer',
    addedAt: '2026-01-31T10:15:02.123Z',
    rule: 'a-rule',
  }
}

/** One row of every kind, whole. */
export function wholeRows(): readonly TableRow[] {
  return [
    { table: 'studies', row: wholeStudy('study-1') },
    { table: 'papers', row: wholePaper('study-1') },
    ...wholeValues.map(([fieldId, value]): TableRow => ({
      table: 'tags',
      row: wholeTag('study-1', fieldId, { kind: 'value', value }),
    })),
    { table: 'tags', row: wholeTag('study-1', 'limitations', { kind: 'missing', missing: 'unclear' }) },
    ...wholeSettings.map((row): TableRow => ({ table: 'settings', row })),
    { table: 'versions', row: wholeVersion('version-1') },
    { table: 'views', row: wholeView('view-1') },
    { table: 'sources', row: wholeSource('source-1') },
    { table: 'drafts', row: wholeDraft('draft-1') },
    { table: 'claims', row: wholeClaim('claim-1') },
    ...wholeFindings.map((found, index): TableRow => ({
      table: 'outcomes',
      row: wholeOutcome(`outcome-${index}`, found),
    })),
  ]
}

/** A row with one place made odd; `place` names it: "reference.author.0.family". */
export interface OddRow {
  readonly place: string
  /** What stands there now; undefined where the place is gone. */
  readonly value: unknown
  readonly row: unknown
}

/** What is put in the place of a value: nothing, null, and each kind of JSON, empty and full, one of them with a name of its own. */
const oddValues: readonly unknown[] = [undefined, null, true, -1.5, '', 'odd', [], [null], ['odd'], {}, { odd: [{}] }]

/** Every row that comes of one by making one place of it odd, the row itself among the places; those that say the same are left out. */
export function* oddRows(row: unknown): Generator<OddRow> {
  for (const path of placesOf(row)) {
    for (const value of oddValues) {
      const odd = withValue(row, path, value)
      if (JSON.stringify(odd) !== JSON.stringify(row)) yield { place: path.join('.'), value, row: odd }
    }
  }
}

/**
 * The row with something odd in every place at once, as far as the rules take it: the one of that number of what each place may hold. Its
 * key stays.
 */
export function everyPlaceOdd<T extends LibraryTable>(table: T, row: LibraryRows[T], number: number): LibraryRows[T] {
  const key = rowKey(table, row)
  return placesOf(row).reduceRight<LibraryRows[T]>((now, path) => {
    const taken = oddValues
      .map((value) => withValue(now, path, value) as LibraryRows[T])
      .filter((odd) => JSON.stringify(odd) !== JSON.stringify(now) && rowProblem(table, odd, key) === null)
    // A list or a group is not taken away whole: then nothing in it would be tried.
    const inner = taken.filter((odd) => JSON.stringify(odd).length > JSON.stringify(now).length - 60)
    return inner[number % Math.max(1, inner.length)] ?? now
  }, row)
}

function placesOf(value: unknown): readonly (readonly string[])[] {
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => placesOf(inner).map((path) => [key, ...path]))
      : []
  return [[], ...below]
}

function withValue(value: unknown, [key, ...rest]: readonly string[], next: unknown): unknown {
  if (key === undefined) return next
  if (Array.isArray(value))
    return next === undefined && rest.length === 0
      ? value.filter((_, index) => String(index) !== key)
      : value.map((item: unknown, index) => (String(index) === key ? withValue(item, rest, next) : item))
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([name, item]) =>
      name !== key
        ? [[name, item]]
        : next === undefined && rest.length === 0
          ? []
          : [[name, withValue(item, rest, next)]],
    ),
  )
}
