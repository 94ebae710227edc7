import fc from 'fast-check'
import type { LibraryRows, LibraryTable, RowChange, StoredChange } from '../model/change.ts'
import { rejectedPrefix } from '../model/setting-keys.ts'
import { wholePaper, wholeStudy, wholeTag } from '../model/row-shapes/rows-for-tests.ts'

/** The rows of a library by `<table>/<key>`. */
export type Rows = ReadonlyMap<string, LibraryRows[LibraryTable]>

/** A change of these rows, with the number `seq`. */
export function storedChange(seq: number, rows: readonly RowChange[], more: Partial<StoredChange> = {}): StoredChange {
  const at = new Date(Date.UTC(2026, 2, 2, 9) + seq * 60_000).toISOString()
  return { seq, id: `change-${seq}`, label: `Did step ${seq}`, at, rows, ...more }
}

/** The rows after these changes of them. */
export function afterChanges(rows: Rows, changes: readonly { readonly rows: readonly RowChange[] }[]): Rows {
  const now = new Map(rows)
  for (const { table, key, after } of changes.flatMap((change) => change.rows))
    if (after === null) now.delete(`${table}/${key}`)
    else now.set(`${table}/${key}`, after)
  return now
}

interface Step {
  readonly kind: 'add' | 'remove' | 'tag' | 'untag' | 'paper' | 'move' | 'note' | 'reject' | 'merge'
  readonly study: number
  readonly other: number
  readonly number: number
}

const studyIds = ['s0', 's1', 's2', 's3']

/**
 * Invented work on a small library, as a writer does it: studies that come and go with all they have, tags, papers that move, notes,
 * decisions, merges. Rows always fit together: nothing belongs to a study that is not there.
 */
export const invented: fc.Arbitrary<readonly StoredChange[]> = fc
  .array(
    fc.record<Step>({
      kind: fc.constantFrom(
        'add',
        'add',
        'remove',
        'tag',
        'untag',
        'paper',
        'paper',
        'move',
        'move',
        'note',
        'reject',
        'merge',
      ),
      study: fc.nat(studyIds.length - 1),
      other: fc.nat(studyIds.length - 1),
      number: fc.nat(3),
    }),
    { minLength: 12, maxLength: 40, size: 'max' },
  )
  .map((steps) => {
    const changes: StoredChange[] = []
    let rows: Rows = new Map()
    for (const step of steps) {
      const edits = editsOf(step, rows)
      if (edits.length === 0) continue
      const change = storedChange(
        changes.length + 1,
        edits.map(
          ([table, key, after]) => ({ table, key, before: rows.get(`${table}/${key}`) ?? null, after }) as RowChange,
        ),
      )
      changes.push(change)
      rows = afterChanges(rows, [change])
    }
    return changes
  })

type Edit = readonly [table: LibraryTable, key: string, after: LibraryRows[LibraryTable] | null]

function editsOf({ kind, study, other, number }: Step, rows: Rows): readonly Edit[] {
  const id = studyIds[study]!
  const there = rows.get(`studies/${id}`) as LibraryRows['studies'] | undefined
  if (kind === 'add') return there ? [] : [['studies', id, wholeStudy(id)]]
  if (!there) return []
  const fields = ['harms', 'limitations', 'population', 'comparator'] as const
  const tag = wholeTag(id, fields[number]!, { kind: 'value', value: { text: `Words ${other}` } })
  const paper = wholePaper(id, String(number))
  const own = [...rows].filter(([name, row]) => !name.startsWith('studies/') && homeOf(name, row) === id)
  const target = studyIds[other]!
  const isOther = target !== id && rows.has(`studies/${target}`)
  switch (kind) {
    case 'tag':
      return [['tags', tag.id, tag]]
    case 'untag':
      return rows.has(`tags/${tag.id}`) ? [['tags', tag.id, null]] : []
    case 'paper':
      return rows.has(`papers/${paper.sha256}`) ? [] : [['papers', paper.sha256, paper]]
    case 'move': {
      const held = rows.get(`papers/${paper.sha256}`) as LibraryRows['papers'] | undefined
      return held ? [['papers', held.sha256, { ...held, studyId: id }]] : []
    }
    case 'note':
      return [['studies', id, { ...there, notes: `Note ${number}` }]]
    case 'reject':
      return [['settings', `${rejectedPrefix}${tag.id}`, { id: `${rejectedPrefix}${tag.id}`, value: true }]]
    case 'merge':
      return isOther
        ? [
            ['studies', id, null],
            ...own.map(([name, row]): Edit => {
              const [table, key] = placeOf(name)
              return table === 'papers'
                ? [table, key, { ...(row as LibraryRows['papers']), studyId: target }]
                : [table, key, null]
            }),
          ]
        : []
    default:
      return [['studies', id, null], ...own.map(([name]): Edit => [...placeOf(name), null])]
  }
}

function placeOf(name: string): readonly [table: LibraryTable, key: string] {
  const at = name.indexOf('/')
  return [name.slice(0, at) as LibraryTable, name.slice(at + 1)]
}

/** The study that a row belongs to. */
export function homeOf(name: string, row: LibraryRows[LibraryTable]): string | undefined {
  const [table, key] = placeOf(name)
  if (table === 'settings')
    return key.startsWith(rejectedPrefix) ? key.slice(rejectedPrefix.length).split('/')[0] : undefined
  return (row as { readonly studyId?: string }).studyId
}

/** A value as JSON that is the same for the same value, whatever the order in which its keys were written. For tests. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
      : item,
  )
}
