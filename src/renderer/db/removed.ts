import { doiKey } from '#core/model/identifiers.ts'
import type { RowChange, StoredChange } from '#core/model/change.ts'
import type { Draft } from '#core/model/draft.ts'
import type { Reference } from '#core/model/reference.ts'
import { rejectedPrefix } from '#core/model/setting-keys.ts'
import type { Source } from '#core/model/source.ts'
import type { ListedStudy, Paper } from '#core/model/study.ts'
import { formatCount } from '#core/format-count.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { commit, type RowEdit } from './commit.ts'
import { db } from './current.ts'
import { historyFrom } from './history.ts'
import { listed } from './map-rows.ts'
import { placesOfDrafts } from './places-of-drafts.ts'
import { shortWords } from './story-rows.ts'
import { nameOf } from './study-names.ts'

/** A study that the writer took out of the library, and what went with it. */
export interface RemovedStudy {
  readonly kind: 'study'
  /** The study's id. */
  readonly key: string
  /** The change that removed it. */
  readonly seq: number
  readonly at: string
  readonly study: ListedStudy
  readonly paperCount: number
  /** Fields with an answer. */
  readonly valueCount: number
}

/** A PDF that the writer took off its study. */
export interface RemovedPaper {
  readonly kind: 'paper'
  /** The paper's SHA-256. */
  readonly key: string
  readonly seq: number
  readonly at: string
  readonly paper: Paper
  /** The study it was taken off; null where that is not in the library now. */
  readonly study: ListedStudy | null
}

/** A source that the writer took out of the library. */
export interface RemovedSource {
  readonly kind: 'source'
  readonly key: string
  readonly seq: number
  readonly at: string
  readonly source: Source
}

/** A draft that the writer took out of the library. */
export interface RemovedDraft {
  readonly kind: 'draft'
  readonly key: string
  readonly seq: number
  readonly at: string
  readonly draft: Draft
}

/** Something that can be restored. */
export type Removed = RemovedStudy | RemovedPaper | RemovedSource | RemovedDraft

/**
 * What the writer removed and is not in the library now, newest first. Read from the history, which has every row as it was: nothing is
 * stored for it, it is there after every restart, and on every machine that has the folder. An import that was undone is no removal, nor is
 * what a merge took over.
 */
export async function removedThings(): Promise<readonly Removed[]> {
  const removals = await standingRemovals()
  const found: Removed[] = []
  const seen = new Set<string>()
  for (const { seq, at, rows } of removals.toReversed()) {
    const papers = countBy(rows, (row) => (row.table === 'papers' ? row.before?.studyId : undefined))
    const values = countBy(rows, (row) => (row.table === 'tags' ? row.before?.studyId : undefined))
    const studies = new Set(rows.flatMap((row) => (row.table === 'studies' ? [row.key] : [])))
    const removesOnly = rows.every((row) => row.after === null)
    for (const row of rows) {
      if (row.before === null || row.after !== null || seen.has(`${row.table}/${row.key}`)) continue
      if (row.table === 'studies' && removesOnly) {
        const counts = { paperCount: papers.get(row.key) ?? 0, valueCount: values.get(row.key) ?? 0 }
        found.push({ kind: 'study', key: row.key, seq, at, study: listed(row.before), ...counts })
      } else if (row.table === 'papers' && !studies.has(row.before.studyId))
        found.push({ kind: 'paper', key: row.key, seq, at, paper: row.before, study: null })
      else if (row.table === 'sources') found.push({ kind: 'source', key: row.key, seq, at, source: row.before })
      else if (row.table === 'drafts') found.push({ kind: 'draft', key: row.key, seq, at, draft: row.before })
      seen.add(`${row.table}/${row.key}`)
    }
  }
  return withoutThose(found)
}

/** The sources that the writer took out of the library: what was agreed on with them holds for exports still. */
export async function removedSources(): Promise<readonly Source[]> {
  return (await removedThings()).flatMap((thing) => (thing.kind === 'source' ? [thing.source] : []))
}

/** True where the history has removals at all, or is not whole yet and may have some; cheap, for showing the way to them. */
export async function hasRemovals(): Promise<boolean> {
  return (await historyFrom(db())) > 1 || (await db().changes.where('removes').equals(1).count()) > 0
}

/**
 * Puts removed things back as they were, in one change: a study with its papers, tags, outcomes and decisions. What is in the library again
 * is left as it is there, a PDF that another study has meanwhile too.
 */
export function restore(things: readonly Removed[]): Promise<Result<StoredChange>> {
  const [only] = things
  const what = things.length !== 1 || !only ? thingsInWords(things) : labelOf(only)
  return commit(`Restored ${what}`, async () => {
    const changes = await db().changes.bulkGet([...new Set(things.map((thing) => thing.seq))])
    const bySeq = new Map(changes.flatMap((change) => (change ? [[change.seq, change] as const] : [])))
    if (things.some((thing) => !bySeq.has(thing.seq)))
      return fail('unavailable', 'What was removed is not in this window’s history. Restart to bring it back.')
    const homes = await db().studies.bulkGet(
      things.flatMap((thing) => (thing.kind === 'paper' ? thing.paper.studyId : [])),
    )
    const there = new Set(homes.flatMap((study) => (study ? [study.id] : [])))
    for (const thing of things) if (thing.kind === 'study') there.add(thing.key)
    if (things.some((thing) => thing.kind === 'paper' && !there.has(thing.paper.studyId)))
      return fail('not-found', 'The study of this PDF is not in the library. Restore the study first.')
    const edits = [...bySeq.values()].flatMap((change) => rowsToRestore(change, things)).map(putBack)
    return ok([...edits, ...(await placesOfDrafts([...bySeq.values()], things))])
  })
}

function labelOf(thing: Removed): string {
  switch (thing.kind) {
    case 'study':
      return nameOf(thing.study)
    case 'paper':
      return thing.paper.fileName
    case 'source':
      return `the source “${shortWords(thing.source.title)}”`
    case 'draft':
      return `draft ${thing.draft.number}, “${shortWords(thing.draft.title)}”`
  }
}

/** "2 studies, 1 PDF and 1 source". */
export function thingsInWords(things: readonly Removed[]): string {
  const count = (kind: Removed['kind'], one: string, many?: string) => {
    const { length } = things.filter((thing) => thing.kind === kind)
    return length > 0 ? [formatCount(length, one, many)] : []
  }
  const counts = [
    ...count('study', 'study', 'studies'),
    ...count('paper', 'PDF'),
    ...count('source', 'source'),
    ...count('draft', 'draft'),
  ]
  return counts.length > 1 ? `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}` : (counts[0] ?? '')
}

/**
 * Which of the removed studies came in again since, as studies of their own: by DOI, PMID or PMCID, else by title and year. By the removed
 * study's id, the one that is there.
 */
export function importedAgain(
  things: readonly Removed[],
  studies: readonly ListedStudy[],
): ReadonlyMap<string, ListedStudy> {
  const byMark = new Map(studies.flatMap((study) => marksOf(study.reference).map((mark) => [mark, study] as const)))
  return new Map(
    things.flatMap((thing) => {
      const twin = thing.kind === 'study' ? marksOf(thing.study.reference).map((mark) => byMark.get(mark)) : []
      const found = twin.find((study) => study !== undefined)
      return found ? [[thing.key, found] as const] : []
    }),
  )
}

function marksOf({
  DOI,
  PMID,
  PMCID,
  title,
  issued,
}: Pick<Reference, 'DOI' | 'PMID' | 'PMCID' | 'title' | 'issued'>): readonly string[] {
  const ids = [DOI && `doi ${doiKey(DOI)}`, PMID && `pmid ${PMID}`, PMCID && `pmcid ${PMCID}`].filter((id) => !!id)
  const words =
    title
      ?.toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() ?? ''
  const year = issued?.['date-parts']?.[0]?.[0]
  return words.length > 20 ? [...(ids as string[]), `title ${words} ${year ?? ''}`] : (ids as string[])
}

/** The changes that removed something and were not taken back, oldest first. */
async function standingRemovals(): Promise<readonly StoredChange[]> {
  const removals = (await db().changes.where('removes').equals(1).sortBy('seq')).filter((change) => !change.undoes)
  const undone = new Set(
    await db()
      .changes.where('undoes')
      .anyOf(removals.map((change) => change.id))
      .keys(),
  )
  // One that was undone and then redone has a change of its own for the redoing.
  return removals.filter((change) => !undone.has(change.id))
}

async function withoutThose(found: readonly Removed[]): Promise<readonly Removed[]> {
  const keys = (kind: Removed['kind']) => found.flatMap((thing) => (thing.kind === kind ? [thing.key] : []))
  const homes = found.flatMap((thing) => (thing.kind === 'paper' ? [thing.paper.studyId] : []))
  const [studies, papers, sources, drafts, homeRows] = await Promise.all([
    db().studies.where('id').anyOf(keys('study')).primaryKeys(),
    db().papers.where('sha256').anyOf(keys('paper')).primaryKeys(),
    db().sources.where('id').anyOf(keys('source')).primaryKeys(),
    db().drafts.where('id').anyOf(keys('draft')).primaryKeys(),
    db()
      .studies.where('id')
      .anyOf([...new Set(homes)])
      .toArray(),
  ])
  const there = new Set<string>([...studies, ...papers, ...sources, ...drafts])
  const home = new Map(homeRows.map((study) => [study.id, listed(study)]))
  return found
    .filter((thing) => !there.has(thing.key))
    .map((thing) => (thing.kind === 'paper' ? { ...thing, study: home.get(thing.paper.studyId) ?? null } : thing))
}

function rowsToRestore(change: StoredChange, things: readonly Removed[]): readonly RowChange[] {
  const wanted = new Set(things.flatMap((thing) => (thing.seq === change.seq ? [thing.key] : [])))
  return change.rows.filter((row) => {
    if (row.table === 'studies' || row.table === 'sources' || row.table === 'drafts') return wanted.has(row.key)
    if (row.table === 'settings') return wanted.has(row.key.slice(rejectedPrefix.length).split('/')[0] ?? '')
    if (row.table !== 'papers' && row.table !== 'tags' && row.table !== 'outcomes') return false
    return wanted.has(row.key) || wanted.has(row.before?.studyId ?? '')
  })
}

/** The row as it was, unless something stands there now. */
function putBack(row: RowChange): RowEdit {
  const { table, key, before } = row
  return { table, key, after: (now: typeof before) => now ?? before } as RowEdit
}

function countBy(rows: readonly RowChange[], key: (row: RowChange) => string | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const of = key(row)
    if (of !== undefined) counts.set(of, (counts.get(of) ?? 0) + 1)
  }
  return counts
}
