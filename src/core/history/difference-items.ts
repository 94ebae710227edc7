import type { LibraryTable, RowChange } from '../model/change.ts'
import { rejectedPrefix } from '../model/setting-keys.ts'
import type { RowCounts } from './change-facts.ts'
import { sameJson } from '../same-json.ts'

/** One thing that is different, to be shown in a line and brought back whole. */
export interface DifferenceItem {
  /** `<table>/<key>` of its first row. */
  readonly id: string
  readonly kind:
    | 'study-added'
    | 'study-removed'
    | 'study-changed'
    | 'value'
    | 'quotes'
    | 'paper-added'
    | 'paper-removed'
    | 'paper-changed'
    | 'outcome'
    | 'claim'
    | 'source'
    | 'draft'
    | 'setting'
  /** The row that it is named by; then what belongs to it: the tags, papers and decisions of a study that came or went. */
  readonly rows: readonly [RowChange, ...RowChange[]]
}

/** The study that a row belongs to, then or now; undefined where it was not there, or belongs to none. */
export function studyOf(difference: RowChange, when: 'before' | 'after'): string | undefined {
  const { table, key } = difference
  const row = difference[when]
  if (row === null) return undefined
  if (table === 'settings')
    return key.startsWith(rejectedPrefix) ? key.slice(rejectedPrefix.length).split('/')[0] : undefined
  return table === 'studies' ? key : (row as { readonly studyId?: string }).studyId
}

/**
 * The differences as things: a study that came or went is one with everything that came or went with it, every other row is one of its own.
 * In the order of the differences.
 */
export function differenceItems(differences: readonly RowChange[]): readonly DifferenceItem[] {
  const studies = new Map<string, RowChange>()
  for (const row of differences)
    if (row.table === 'studies' && (row.before === null || row.after === null)) studies.set(row.key, row)
  /** The study whose coming or going took the row with it. */
  const homeOf = (row: RowChange): RowChange | undefined => {
    if (row.table === 'studies') return undefined
    const gone = studies.get(studyOf(row, 'before') ?? '')
    if (gone?.after === null) return gone
    const come = studies.get(studyOf(row, 'after') ?? '')
    return row.before === null && come?.before === null ? come : undefined
  }
  const items = new Map<string, [RowChange, ...RowChange[]]>()
  const waiting: (readonly [home: RowChange, row: RowChange])[] = []
  for (const row of differences) {
    const home = homeOf(row)
    if (home) waiting.push([home, row])
    else items.set(itemId(row), [row])
  }
  for (const [home, row] of waiting) items.get(itemId(home))?.push(row)
  return [...items].map(([id, rows]) => ({ id, kind: kindOf(rows[0]), rows }))
}

function itemId({ table, key }: RowChange): string {
  return `${table}/${key}`
}

const kinds: {
  readonly [T in LibraryTable]?: readonly [
    added: DifferenceItem['kind'],
    removed: DifferenceItem['kind'],
    changed: DifferenceItem['kind'],
  ]
} = {
  studies: ['study-added', 'study-removed', 'study-changed'],
  papers: ['paper-added', 'paper-removed', 'paper-changed'],
  outcomes: ['outcome', 'outcome', 'outcome'],
  claims: ['claim', 'claim', 'claim'],
  sources: ['source', 'source', 'source'],
  drafts: ['draft', 'draft', 'draft'],
}

function kindOf(row: RowChange): DifferenceItem['kind'] {
  const ofTable = kinds[row.table]
  if (ofTable) return ofTable[row.before === null ? 0 : row.after === null ? 1 : 2]
  if (row.table !== 'tags') return 'setting'
  return row.before && row.after && sameJson(row.before.value, row.after.value) && row.before.setBy === row.after.setBy
    ? 'quotes'
    : 'value'
}

/**
 * The things that have to be brought back together with those that are ticked, without them: the study of a value or a paper that has none
 * now, and whatever now belongs to a study that goes. By their ids.
 */
export function neededToo(items: readonly DifferenceItem[], ticked: ReadonlySet<string>): ReadonlySet<string> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const belongingNow = new Map<string, string[]>()
  for (const { id, rows } of items)
    for (const row of rows) {
      const study = row.table === 'studies' ? undefined : studyOf(row, 'after')
      if (study === undefined) continue
      const ids = belongingNow.get(study)
      if (ids) ids.push(id)
      else belongingNow.set(study, [id])
    }
  const wanted = new Set(ticked)
  // A set is gone through as it grows.
  for (const id of wanted)
    for (const row of byId.get(id)?.rows ?? []) {
      if (row.table === 'studies') {
        if (row.before === null) for (const other of belongingNow.get(row.key) ?? []) wanted.add(other)
      } else {
        const study = `studies/${studyOf(row, 'before') ?? ''}`
        if (byId.get(study)?.kind === 'study-removed') wanted.add(study)
      }
    }
  for (const id of ticked) wanted.delete(id)
  return wanted
}

/** Counts things by what they are; the values of a study that came or went are among the values. */
export function countDifferences(items: readonly DifferenceItem[]): RowCounts {
  const of = (...wanted: readonly DifferenceItem['kind'][]) => items.filter(({ kind }) => wanted.includes(kind)).length
  const inStudies = items.flatMap(({ kind, rows }) => (kind.startsWith('study-') ? rows.slice(1) : []))
  return {
    studiesAdded: of('study-added'),
    studiesRemoved: of('study-removed'),
    studiesChanged: of('study-changed'),
    values: of('value') + inStudies.filter(({ table }) => table === 'tags').length,
    quotes: of('quotes'),
    outcomes: of('outcome') + inStudies.filter(({ table }) => table === 'outcomes').length,
    papers:
      of('paper-added', 'paper-removed', 'paper-changed') + inStudies.filter(({ table }) => table === 'papers').length,
    claims: of('claim'),
    sources: of('source'),
    drafts: of('draft'),
    settings: of('setting'),
  }
}
