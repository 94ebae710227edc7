import { groupBy } from '#core/group-by.ts'
import type { RowChange } from '#core/model/change.ts'
import type { Claim } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import type { KeptFile } from '#core/model/kept-file.ts'
import type { Source } from '#core/model/source.ts'
import type { Paper, Study } from '#core/model/study.ts'
import type { Tag } from '#core/model/tag.ts'
import { db } from './current.ts'

/** A study with what is searched of it. */
export interface SearchedStudy {
  readonly study: Study
  readonly tags: readonly Tag[]
  /** How many papers it has. */
  readonly papers: number
}

/** The rows that stand in no study, all of them: there are few. */
export interface StoryRows {
  readonly sources: readonly Source[]
  readonly drafts: readonly Draft[]
  readonly claims: readonly Claim[]
}

/** Changes that are looked at one by one; beyond, everything is compared. */
const mostChanges = 200

/** The number of the library's last change in this window. */
export async function lastSeq(): Promise<number> {
  return (await db().meta.get('library'))?.lastSeq ?? 0
}

/** What names a state of this library's history, told by its last change; null before the first, and where that change is not in this window. */
export async function historyMark(seq: number): Promise<string | null> {
  const change = await db().changes.get(seq)
  return change ? `${seq} ${change.id}` : null
}

/** The change at which this library had that state; null where its history is another one. */
export async function seqOfMark(mark: string): Promise<number | null> {
  const seq = Number.parseInt(mark, 10)
  return (await historyMark(seq)) === mark ? seq : null
}

/** The studies that changes behind `seq` touched, themselves or in their answers and papers; null where that cannot be told of few changes. */
export async function studiesTouchedSince(seq: number, until: number): Promise<ReadonlySet<string> | null> {
  if (until < seq || until - seq > mostChanges) return null
  const changes = await db().changes.where('seq').between(seq, until, false, true).toArray()
  if (changes.length !== until - seq) return null
  return new Set(changes.flatMap(({ rows }) => rows.flatMap(studiesOf)))
}

function studiesOf(row: RowChange): readonly string[] {
  if (row.table === 'studies') return [row.key]
  if (row.table !== 'tags' && row.table !== 'papers') return []
  return [row.before, row.after].flatMap((each) => (each ? [each.studyId] : []))
}

/** The ids of all studies. */
export async function allStudyIds(): Promise<readonly string[]> {
  return db().studies.toCollection().primaryKeys()
}

/** These studies, those that are there, with what is searched of them. */
export async function searchedStudies(ids: readonly string[]): Promise<readonly SearchedStudy[]> {
  const [studies, tags, papers] = await Promise.all([
    db().studies.bulkGet([...ids]),
    db().tags.where('studyId').anyOf(ids).toArray(),
    db().papers.where('studyId').anyOf(ids).toArray(),
  ])
  const tagsOf = groupBy(tags, ({ studyId }) => studyId)
  const papersOf = groupBy(papers, ({ studyId }) => studyId)
  return studies.flatMap((study) =>
    study ? [{ study, tags: tagsOf.get(study.id) ?? [], papers: papersOf.get(study.id)?.length ?? 0 }] : [],
  )
}

/** All papers, without their texts. */
export async function allPapers(): Promise<readonly Paper[]> {
  return db().papers.toArray()
}

/** All sources, drafts and claims. */
export async function storyRows(): Promise<StoryRows> {
  const [sources, drafts, claims] = await Promise.all([
    db().sources.toArray(),
    db().drafts.toArray(),
    db().claims.toArray(),
  ])
  return { sources, drafts, claims }
}

/** A file of the library's sources by its hash; undefined where none has it. */
export async function fileOfSources(sha256: string): Promise<KeptFile | undefined> {
  const sources = await db().sources.toArray()
  return sources.flatMap(({ files }) => files).find((file) => file.sha256 === sha256)
}
