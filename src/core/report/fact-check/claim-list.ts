import { guardFormula } from '#core/formula-guard.ts'
import type { Source } from '#core/model/source.ts'
import { sourceKindWords } from '#core/model/source.ts'
import { csvLine } from '../formats/csv.ts'
import { encodedInParts } from '../formats/encoded-in-parts.ts'
import type { Sheet } from '../formats/xlsx/sheet.ts'
import { writtenWorkbook } from '../formats/xlsx/workbook.ts'
import type { FactCheck } from './fact-check.ts'
import type { OpenPoint } from './open-points.ts'
import type { SayableClaim, SayableLink } from './sayable-claim.ts'
import { sourceLine } from './sayable-evidence.ts'
import type { WhatStaysOut } from './what-stays-out.ts'

interface Column<T> {
  readonly head: string
  readonly widest: number
  readonly of: (row: T) => string | number
}

interface Row {
  readonly claim: SayableClaim
  /** Null for a claim that nothing is linked to. */
  readonly link: SayableLink | null
}

const each = (claim: SayableClaim, words: (check: SayableClaim['checks'][number]) => string | undefined) =>
  claim.checks
    .map(words)
    .filter((one) => one !== undefined)
    .join('; ')

/** A newsroom's columns; the side says whether the evidence speaks for the claim. */
const columns: readonly Column<Row>[] = [
  { head: 'Number', widest: 9, of: ({ claim }) => claim.number },
  { head: 'Claim', widest: 44, of: ({ claim }) => claim.words },
  { head: 'Kind', widest: 16, of: ({ claim }) => claim.kind },
  { head: 'Side', widest: 9, of: ({ link }) => link?.sideWords ?? '' },
  {
    head: 'Source',
    widest: 40,
    of: ({ link }) =>
      link
        ? [link.evidence.what, link.evidence.whose, link.evidence.problem].filter(Boolean).join(' · ')
        : 'Nothing linked',
  },
  { head: 'Place', widest: 14, of: ({ link }) => link?.evidence.place ?? '' },
  { head: 'Quote', widest: 54, of: ({ link }) => link?.evidence.said ?? '' },
  {
    head: 'State',
    widest: 24,
    of: ({ claim }) =>
      [claim.stateWords, ...claim.checks.map((one) => `${one.decisionWords}, ${one.initials}`)].join('; '),
  },
  { head: 'Who', widest: 9, of: ({ claim }) => each(claim, ({ initials }) => initials) },
  {
    head: 'When',
    widest: 17,
    of: ({ claim }) => each(claim, ({ at }) => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`),
  },
  { head: 'Correction', widest: 36, of: ({ claim }) => each(claim, ({ newWords }) => newWords) },
  {
    head: 'Note',
    widest: 40,
    of: ({ claim, link }) =>
      [
        link?.note,
        ...claim.differs,
        ...claim.checks.map(({ note, initials }) => note && `${initials}: ${note}`),
        claim.note,
      ]
        .filter(Boolean)
        .join('\n'),
  },
]

/** A row for each piece of evidence, so that each keeps its place and words beside it. */
function rowsOf(claims: readonly SayableClaim[]): readonly Row[] {
  return claims.flatMap((claim): readonly Row[] =>
    claim.links.length === 0 ? [{ claim, link: null }] : claim.links.map((link) => ({ claim, link })),
  )
}

/** The claims as a workbook: "Claims", "Open" (what is still open) and "Sources". `madeAt`: ISO 8601. */
export function claimsWorkbook({ claims, open, sources, rule }: FactCheck, madeAt: string): Uint8Array {
  return writtenWorkbook(
    [
      tableSheet('Claims', columns, rowsOf(claims)),
      tableSheet('Open', openColumns, open),
      tableSheet('Sources', sourceColumns(rule), sources),
    ],
    madeAt,
  )
}

/** The claims as CSV, for a spreadsheet: no cell of it is run. */
export function claimsCsv(claims: readonly SayableClaim[]): Uint8Array {
  return csv(columns, rowsOf(claims))
}

/** The sources as CSV. */
export function sourcesCsv(sources: readonly Source[], rule: WhatStaysOut): Uint8Array {
  return csv(sourceColumns(rule), sources)
}

const openColumns: readonly Column<OpenPoint>[] = [
  { head: 'Number', widest: 9, of: ({ number }) => number ?? '' },
  { head: 'Open', widest: 110, of: ({ words }) => words },
]

/** What a source is, and how it can be reached where that goes out. */
function sourceColumns(rule: WhatStaysOut): readonly Column<Source>[] {
  const ifOpen = (words: (source: Source) => string | undefined) => (source: Source) =>
    rule.openness(source) === 'all' ? (words(source) ?? '') : ''
  return [
    { head: 'Kind', widest: 16, of: ({ kind }) => sourceKindWords[kind] },
    { head: 'Source', widest: 60, of: (source) => sourceLine(source, rule) },
    { head: 'Title', widest: 50, of: ifOpen(({ title }) => rule.cleaned(title)) },
    { head: 'Address', widest: 50, of: (source) => rule.addressOf(source) ?? '' },
    { head: 'Saved on', widest: 12, of: ifOpen(({ savedOn }) => savedOn) },
    { head: 'Contact', widest: 30, of: (source) => rule.contactOf(source) ?? '' },
  ]
}

function tableSheet<T>(name: string, all: readonly Column<T>[], rows: readonly T[]): Sheet {
  return {
    name,
    isTable: true,
    columns: all.map(({ head, widest }) => ({ head, widest })),
    rows: rows.map((row) => all.map(({ of }) => ({ value: of(row) }))),
  }
}

function csv<T>(all: readonly Column<T>[], rows: readonly T[]): Uint8Array {
  const cells = (row: T) =>
    all.map(({ of }) => {
      const value = of(row)
      return typeof value === 'number' ? value : guardFormula(value)
    })
  const lines = [all.map(({ head }) => head), ...rows.map(cells)]
  return encodedInParts(
    lines.map((line, index) => (index === 0 ? '\uFEFF' : '') + csvLine(line, ',')),
    lines.length,
  )
}
