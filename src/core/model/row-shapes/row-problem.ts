import * as v from 'valibot'
import { rowKey, type LibraryRows, type LibraryTable } from '../change.ts'
import { setting, settingValue } from './setting-shape.ts'
import { claim } from './claim-shape.ts'
import { draft } from './draft-shape.ts'
import { outcome } from './outcome-shape.ts'
import type { Shape } from './shape-parts.ts'
import { source } from './source-shape.ts'
import { paper, study } from './study-shape.ts'
import { tag, valueShape } from './tag-shape.ts'
import { namedVersion } from './version-shape.ts'
import { savedView } from './view-shape.ts'

/** Raised with every change of the shapes: a window's copy of the library is then looked through once. */
export const rowShapesVersion = 5

const rows: { readonly [T in LibraryTable]: Shape<LibraryRows[T]> } = {
  studies: study,
  papers: paper,
  tags: tag,
  settings: setting,
  versions: namedVersion,
  views: savedView,
  sources: source,
  drafts: draft,
  claims: claim,
  outcomes: outcome,
}

/** What a row of each table is called, and several: on screen and on the command line. */
export const rowWords: Readonly<Record<LibraryTable, readonly [one: string, several: string]>> = {
  studies: ['study', 'studies'],
  papers: ['paper', 'papers'],
  tags: ['tag', 'tags'],
  settings: ['setting', 'settings'],
  versions: ['named version', 'named versions'],
  views: ['view of the table', 'views of the table'],
  sources: ['source', 'sources'],
  drafts: ['draft', 'drafts'],
  claims: ['claim', 'claims'],
  outcomes: ['outcome', 'outcomes'],
}

/** True for the name of a table of the library. */
export function isLibraryTable(name: unknown): name is LibraryTable {
  return typeof name === 'string' && Object.hasOwn(rows, name)
}

/**
 * What keeps a row from being one of its table, in words that name the place: "reference is missing". Null where nothing does: then every
 * screen can show it. `key`: what it is kept under, where that is to be its own.
 */
export function rowProblem(table: LibraryTable, row: unknown, key?: string): string | null {
  const ofRow = problem(rows[table], row)
  if (ofRow !== null) return ofRow
  if (key !== undefined && rowKey(table, row as LibraryRows[LibraryTable]) !== key) return 'its key is another one'
  if (table === 'settings') {
    const { id, value } = row as LibraryRows['settings']
    return problem(settingValue(id), value, 'value')
  }
  if (table !== 'tags') return null
  const { fieldId, value } = row as LibraryRows['tags']
  return value.kind === 'value' ? problem(valueShape(fieldId), value.value, 'value.value') : null
}

function problem(shape: Shape<unknown>, value: unknown, place = ''): string | null {
  // Looked through again only where something is wrong: to find out what, and where.
  if (v.is(shape, value)) return null
  const [issue] = v.safeParse(shape, value, { abortEarly: true }).issues ?? []
  if (!issue) return null
  const path = (issue.path ?? []).reduce(
    (words, { key }) => (typeof key === 'number' ? `${words}[${key}]` : `${words}.${String(key)}`),
    place,
  )
  const at = path.replace(/^\./, '') || 'the row'
  return issue.input === undefined ? `${at} is missing` : `${at} is ${wordsOf(issue.input)} instead of ${issue.message}`
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? 'text' : `“${value}”`
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'a group of values'
  return String(value)
}
