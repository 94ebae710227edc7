import { askedOf, joins, studyJoins } from './asked-of.ts'
import { countDesigns, type DesignCounts } from './count-designs.ts'
import { indexedText } from './folded-words.ts'
import { matchExpression } from './match-expression.ts'
import { isFilter, type Query } from './query.ts'
import { entryKinds, type EntryHit, type EntryKind, type HitGroup, type SearchDocument } from './search-entry.ts'
import { conditionOf } from './study-condition.ts'

/** The little of SQLite that the index needs: the WebAssembly of the window and of the tests both have it. */
export interface IndexDatabase {
  /** Runs a statement with its bound values. */
  run(sql: string, values?: readonly SqlValue[]): void
  /** The rows that a statement answers, each as its columns in order. */
  rows(sql: string, values?: readonly SqlValue[]): readonly (readonly SqlValue[])[]
}
export type SqlValue = string | number | null

/** An index of texts: derived from the library, made again whenever it is lost. */
export interface SearchIndex {
  /** The version of every document it holds, by key. */
  versions(): ReadonlyMap<string, string>
  /** What `setMark` said last, of this very index; null where nothing was said. */
  mark(): string | null
  /** Says of what the index holds all: it stays until the index is made anew. */
  setMark(mark: string): void
  /** Puts documents in, in place of those of the same key, all or none. */
  put(documents: readonly SearchDocument[]): void
  /** Takes documents out, all or none. */
  remove(keys: readonly string[]): void
  /** What a query finds, by group in the order of `entryKinds`, groups without hits left out, best first where they are no more than can be ranked; `limit` hits of each from `offset` on. */
  find(query: Query, options?: FindOptions): readonly HitGroup[]
  /** How many of the places that a query finds are of each design; null: of all studies. */
  designs(query: Query | null): DesignCounts
  /** Looks at every part of the index of texts. Throws where one is damaged: a search would find less, and not say so. */
  check(): void
  /** In how many of all pages and blocks of sources each of these expressions is found: what makes a word rare. */
  frequencies(expressions: readonly string[]): { readonly total: number; readonly found: readonly number[] }
  /** The pages and blocks of sources that hold most of an expression, best first. */
  likeliest(expression: string, limit: number): readonly EntryHit[]
}

export interface FindOptions {
  readonly limit?: number
  readonly offset?: number
  /** Only this group. */
  readonly kind?: EntryKind
}

/** Raised when what is stored changes; an index of another shape is dropped. The rules of folding count too. */
const shape = '2'
/** Ids of a kind begin at its number times this, so that a group is a range of row numbers. */
const idsOfKind = 2 ** 27
/** Words at the edge between two pages that are indexed once more, for what goes over it. */
const edgeWords = 8
const hitsOfGroup = 20
/** Hits of a group are counted up to here; beyond, there are more. */
const mostCounted = 10_000
/**
 * Up to so many hits are ranked: BM25 looks at each. What stands in more places tells hardly one from another (its weight there is nearly
 * none), and they are shown as they came in.
 */
const mostRanked = 2000
/** So many more are read than are shown, so that equals at the end are ordered by their place and not by when they came. */
const readBeyond = 40

const tables = `
  CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE documents (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, version TEXT NOT NULL, study TEXT);
  CREATE TABLE entries (id INTEGER PRIMARY KEY, document INTEGER NOT NULL, place TEXT NOT NULL);
  CREATE INDEX entries_of_document ON entries (document);
  CREATE TABLE studies (id TEXT PRIMARY KEY, design TEXT, people INTEGER, coi TEXT, industry INTEGER NOT NULL, year INTEGER,
    quotes INTEGER NOT NULL, notes INTEGER NOT NULL, papers INTEGER NOT NULL) WITHOUT ROWID;
  CREATE VIRTUAL TABLE texts USING fts5(words, joined, over, content='', contentless_delete=1, prefix='2',
    tokenize='unicode61 remove_diacritics 0');
`

/** Opens the index in a database; one of another shape, of other sources (`version`), or none is made anew, empty. Throws where the database is damaged. */
export function openSearchIndex(database: IndexDatabase, version: string): SearchIndex {
  const wanted = `${shape} ${version}`
  if (shapeOf(database) !== wanted) {
    for (const name of ['texts', 'about', 'documents', 'entries', 'studies'])
      database.run(`DROP TABLE IF EXISTS ${name}`)
    inTransaction(database, () => {
      database.run(tables)
      database.run('INSERT INTO about VALUES (?, ?)', ['shape', wanted])
    })
  }
  return {
    versions: () =>
      new Map(database.rows('SELECT key, version FROM documents').map(([key, held]) => [String(key), String(held)])),
    mark: () => aboutOf(database, 'mark'),
    setMark: (mark) => database.run('INSERT OR REPLACE INTO about VALUES (?, ?)', ['mark', mark]),
    put: (documents) => inTransaction(database, () => putAll(database, documents)),
    remove: (keys) =>
      inTransaction(database, () => {
        for (const key of keys) removeOne(database, key)
      }),
    find: (query, options) => find(database, query, options),
    designs: (query) => countDesigns(database, query),
    check: () => database.run("INSERT INTO texts(texts) VALUES('integrity-check')"),
    frequencies: (expressions) => frequencies(database, expressions),
    likeliest: (expression, limit) => likeliest(database, expression, limit),
  }
}

function shapeOf(database: IndexDatabase): string | null {
  const [table] = database.rows("SELECT 1 FROM sqlite_master WHERE name = 'about'")
  return table ? aboutOf(database, 'shape') : null
}

function aboutOf(database: IndexDatabase, name: 'shape' | 'mark'): string | null {
  const [row] = database.rows('SELECT value FROM about WHERE name = ?', [name])
  return row ? String(row[0]) : null
}

function inTransaction(database: IndexDatabase, work: () => void): void {
  database.run('BEGIN')
  try {
    work()
    database.run('COMMIT')
  } catch (error) {
    try {
      database.run('ROLLBACK')
    } catch {
      // On a full disk SQLite has rolled it back by itself; what is told is why.
    }
    throw error
  }
}

function putAll(database: IndexDatabase, documents: readonly SearchDocument[]): void {
  const nextIds = new Map<EntryKind, number>()
  const nextId = (kind: EntryKind) => {
    const first = firstId(kind)
    let next = nextIds.get(kind)
    if (next === undefined) {
      const [row] = database.rows('SELECT max(id) FROM entries WHERE id >= ? AND id < ?', [first, first + idsOfKind])
      next = Number(row?.[0] ?? first) + 1
    }
    nextIds.set(kind, next + 1)
    return next
  }
  for (const { key, version, studyId, entries, facts } of documents) {
    removeOne(database, key)
    database.run('INSERT INTO documents (key, version, study) VALUES (?, ?, ?)', [key, version, studyId])
    const document = Number(database.rows('SELECT last_insert_rowid()')[0]![0])
    for (const { kind, place, text, next } of entries) {
      const id = nextId(kind)
      const { words, joined } = indexedText(text)
      database.run('INSERT INTO entries VALUES (?, ?, ?)', [id, document, JSON.stringify(place)])
      database.run('INSERT INTO texts (rowid, words, joined, over) VALUES (?, ?, ?, ?)', [
        id,
        words,
        joined,
        next === undefined ? '' : edge(text, next),
      ])
    }
    if (facts && studyId !== null) {
      const { design, people, coi, industry, year, quotes, notes, papers } = facts
      const answers: readonly SqlValue[] = [design, people, coi, industry ? 1 : 0, year, quotes, notes, papers]
      database.run('INSERT OR REPLACE INTO studies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', [studyId, ...answers])
    }
  }
}

function edge(text: string, next: string): string {
  const wordsAt = (part: string, from: number, to?: number) =>
    indexedText(part)
      .words.split(/[^a-z0-9\u0080-\uffff]+/)
      .filter(Boolean)
      .slice(from, to)
  // Twelve characters a word are more than enough.
  return [
    ...wordsAt(text.slice(-edgeWords * 12), -edgeWords),
    ...wordsAt(next.slice(0, edgeWords * 12), 0, edgeWords),
  ].join(' ')
}

function removeOne(database: IndexDatabase, key: string): void {
  const [document] = database.rows('SELECT id, study FROM documents WHERE key = ?', [key])
  if (!document) return
  const [id, study] = document
  database.run('DELETE FROM texts WHERE rowid IN (SELECT id FROM entries WHERE document = ?)', [id!])
  database.run('DELETE FROM entries WHERE document = ?', [id!])
  database.run('DELETE FROM documents WHERE id = ?', [id!])
  if (key.startsWith('study/')) database.run('DELETE FROM studies WHERE id = ?', [study!])
}

function firstId(kind: EntryKind): number {
  return entryKinds.indexOf(kind) * idsOfKind
}

function find(
  database: IndexDatabase,
  query: Query,
  { limit = hitsOfGroup, offset = 0, kind: only }: FindOptions = {},
): readonly HitGroup[] {
  // A filter alone lists its studies.
  const kinds = only ? [only] : isFilter(query) ? (['title'] as const) : entryKinds
  const asked = isFilter(query) ? null : askedOf(query)
  return kinds.flatMap((kind): HitGroup[] => {
    const from = firstId(kind)
    const ids = [from, from + idsOfKind - 1]
    if (!asked) {
      const { sql, values } = conditionOf(query, matchExpression)
      const where = `${studyJoins} WHERE e.id BETWEEN ? AND ? AND ${sql}`
      const count = Number(database.rows(`SELECT count(*) FROM entries e ${where}`, [...ids, ...values])[0]![0])
      const hits = database.rows(
        `SELECT e.place, d.key, d.study FROM entries e ${where} ORDER BY d.key LIMIT ? OFFSET ?`,
        [...ids, ...values, limit, offset],
      )
      return count > 0 ? [{ kind, count, hits: hits.map((row) => hitOf(kind, row)) }] : []
    }
    const { match, condition } = asked
    const narrowed = condition ? `${joins} ` : ''
    const where = `WHERE texts MATCH ? AND texts.rowid BETWEEN ? AND ?${condition ? ` AND ${condition.sql}` : ''}`
    const values = [match, ...ids, ...(condition?.values ?? [])]
    const counted = `SELECT count(*) FROM (SELECT 1 FROM texts ${narrowed}${where} LIMIT ?)`
    const all = Number(database.rows(counted, [...values, mostCounted + 1])[0]![0])
    if (all === 0) return []
    const count = Math.min(all, mostCounted)
    const isMore = all > mostCounted ? { isMore: true as const } : {}
    if (all > mostRanked) {
      const first = database.rows(`SELECT texts.rowid FROM texts ${narrowed}${where} LIMIT ? OFFSET ?`, [
        ...values,
        limit,
        offset,
      ])
      return [{ kind, count, ...isMore, hits: first.map(([id]) => hitAt(database, kind, id!)) }]
    }
    const best = database.rows(
      `SELECT texts.rowid, bm25(texts, 1, 1, 0.5) AS r FROM texts ${narrowed}${where} ORDER BY r LIMIT ?`,
      [...values, offset + limit + readBeyond],
    )
    return [{ kind, count, hits: inOrder(database, kind, best).slice(offset, offset + limit) }]
  })
}

/** Hits by their rank, equals by where they stand: the same order whenever each was put in. */
function inOrder(
  database: IndexDatabase,
  kind: EntryKind | null,
  ranked: readonly (readonly SqlValue[])[],
): readonly EntryHit[] {
  return ranked
    .map(([id, rank]) => {
      const hit = hitAt(database, kind ?? entryKinds[Math.floor(Number(id) / idsOfKind)]!, id!)
      return { hit, rank: Math.round(Number(rank) * 1e6), at: `${hit.document} ${orderOfPlace(hit)}` }
    })
    .toSorted((a, b) => a.rank - b.rank || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ hit }) => hit)
}

function orderOfPlace({ place }: EntryHit): string {
  const { span, fieldId = '', quoteId = '' } = place
  const sortable = (number: number) => String(number).padStart(9, '0')
  return span ? `${sortable(span.start.pageIndex)} ${sortable(span.start.offset)}` : `${fieldId} ${quoteId}`
}

function hitAt(database: IndexDatabase, kind: EntryKind, id: SqlValue): EntryHit {
  const [row] = database.rows(
    'SELECT e.place, d.key, d.study FROM entries e JOIN documents d ON d.id = e.document WHERE e.id = ?',
    [id],
  )
  return hitOf(kind, row!)
}

function hitOf(kind: EntryKind, [place, key, study]: readonly SqlValue[]): EntryHit {
  return {
    kind,
    document: String(key),
    studyId: study === null || study === undefined ? null : String(study),
    place: JSON.parse(String(place)) as EntryHit['place'],
  }
}

/** What can support a claim: pages of papers, blocks of sources. Values, quotes and notes are the writer's own choice of them. */
const supporting = ['page', 'source'] as const

function frequencies(database: IndexDatabase, expressions: readonly string[]) {
  // What can support stands side by side among the kinds, so its entries are one range.
  const range = [firstId(supporting[0]), firstId(supporting[1]) + idsOfKind - 1]
  const count = (sql: string, ...values: readonly SqlValue[]) =>
    Number(database.rows(sql, [...values, ...range])[0]![0])
  const counts = new Map<string, number>()
  for (const each of new Set(expressions))
    counts.set(each, count('SELECT count(*) FROM texts WHERE texts MATCH ? AND rowid BETWEEN ? AND ?', each))
  return {
    total: count('SELECT count(*) FROM entries WHERE id BETWEEN ? AND ?'),
    found: expressions.map((each) => counts.get(each)!),
  }
}

function likeliest(database: IndexDatabase, expression: string, limit: number): readonly EntryHit[] {
  const ranked = supporting.flatMap((kind) =>
    database.rows(
      'SELECT rowid, bm25(texts, 1, 0.5, 0) AS r FROM texts WHERE texts MATCH ? AND rowid BETWEEN ? AND ? ORDER BY r LIMIT ?',
      [expression, firstId(kind), firstId(kind) + idsOfKind - 1, limit + readBeyond],
    ),
  )
  return inOrder(database, null, ranked).slice(0, limit)
}
