import type { MergeChoices } from '#core/references/duplicates/merge.ts'
import { mergeStudies, type TagChoices } from '#core/references/duplicates/merge-studies.ts'
import {
  mergedClaim,
  mergedDraft,
  mergedPeople,
  mergedSource,
  type MergedIds,
} from '#core/references/duplicates/merged-story.ts'
import type { MergeableStudy } from '#core/references/duplicates/mergeable-study.ts'
import type { StoredChange } from '#core/model/change.ts'
import { notDuplicatePrefix, peoplePrefixes } from '#core/model/setting-keys.ts'
import type { ListedStudy } from '#core/model/study.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { commit, type RowEdit } from './commit.ts'
import { db } from './current.ts'
import { nameOf } from './study-names.ts'

/** The key of a pair of studies, the same whichever is named first. */
export function duplicatePairKey(a: string, b: string): string {
  return `${notDuplicatePrefix}${[a, b].toSorted().join(' ')}`
}

/** A study with its papers and tags; null where it is not in the library any more. */
export async function readMergeableStudy(studyId: string): Promise<MergeableStudy | null> {
  const [study, papers, tags] = await Promise.all([
    db().studies.get(studyId),
    db().papers.where('studyId').equals(studyId).toArray(),
    db().tags.where('studyId').equals(studyId).toArray(),
  ])
  return study ? { study, papers, tags } : null
}

/**
 * Makes one study of two, in one change: the left one stays. Papers, tags and outcomes move over, and with them what claims, drafts and
 * sources of the story say of the right one; one undo brings both back.
 */
export function commitMerge(
  left: MergeableStudy,
  right: MergeableStudy,
  references: MergeChoices,
  tagChoices: TagChoices,
): Promise<Result<StoredChange>> {
  const merged = mergeStudies(left, right, references, tagChoices)
  const edits: RowEdit[] = [
    { table: 'studies', key: merged.study.id, after: merged.study },
    { table: 'studies', key: merged.removed, after: null },
    ...merged.papers.map((paper) => ({ table: 'papers', key: paper.sha256, after: paper }) as const),
    ...merged.removedTags.map((key) => ({ table: 'tags', key, after: null }) as const),
    ...merged.tags.map((tag) => ({ table: 'tags', key: tag.id, after: tag }) as const),
  ]
  return commit(`Merged ${nameOf(right.study)} into ${nameOf(left.study)}`, async () => {
    const standing = await Promise.all([readMergeableStudy(left.study.id), readMergeableStudy(right.study.id)])
    return JSON.stringify(standing) === JSON.stringify([left, right])
      ? ok([...edits, ...(await editsOfRest({ from: merged.removed, to: merged.study.id }))])
      : fail('conflict', 'One of the two was changed meanwhile. Look at them again; nothing was merged.')
  })
}

// What each of the two found stands: two outcomes of one name are for the writer to compare.
async function editsOfRest(ids: MergedIds): Promise<readonly RowEdit[]> {
  const [outcomes, claims, drafts, sources, settings] = await Promise.all([
    db().outcomes.where('studyId').equals(ids.from).toArray(),
    db().claims.toArray(),
    db().drafts.toArray(),
    db().sources.toArray(),
    db().settings.where('id').startsWithAnyOf(peoplePrefixes).toArray(),
  ])
  const people = mergedPeople(settings, ids)
  // What none of the two studies has to do with stays the same object, which is no edit.
  const edits = [
    ...outcomes.map((row) => ({ table: 'outcomes', row, after: { ...row, studyId: ids.to } }) as const),
    ...claims.map((row) => ({ table: 'claims', row, after: mergedClaim(row, ids) }) as const),
    ...drafts.map((row) => ({ table: 'drafts', row, after: mergedDraft(row, ids) }) as const),
    ...sources.map((row) => ({ table: 'sources', row, after: mergedSource(row, ids) }) as const),
  ]
  return [
    ...edits.flatMap(({ table, row, after }) => (after === row ? [] : [{ table, key: row.id, after } as RowEdit])),
    ...people.gone.map((key): RowEdit => ({ table: 'settings', key, after: null })),
    ...people.come.map((after): RowEdit => ({ table: 'settings', key: after.id, after })),
  ]
}

/** Remembers that two studies are not one work, so that they are not proposed again. */
export function commitNotDuplicate(a: ListedStudy, b: ListedStudy): Promise<Result<StoredChange>> {
  const key = duplicatePairKey(a.id, b.id)
  return commit(`${nameOf(a)} and ${nameOf(b)} are two works`, [
    { table: 'settings', key, after: { id: key, value: true } },
  ])
}
