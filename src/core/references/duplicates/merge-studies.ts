import { withLabel } from '#core/model/labels.ts'
import { inWork, type MergeableStudy } from './mergeable-study.ts'
import { mergeReferences, type MergeChoices } from './merge.ts'
import type { Paper, Study } from '#core/model/study.ts'
import { tagId, type FieldId, type Tag } from '#core/model/tag.ts'

/** What one of two studies becomes when they are merged. Rows that are not named stay as they are. */
interface MergedStudies {
  /** The left study, with the chosen reference and both records' beginnings. */
  readonly study: Study
  /** The id of the right study, which goes. */
  readonly removed: string
  /** Papers that move over. */
  readonly papers: readonly Paper[]
  /** Tags that move over or take the place of the left study's. */
  readonly tags: readonly Tag[]
  /** The ids of all tags of the right study, which go. */
  readonly removedTags: readonly string[]
}

/** Which side answers a field that both studies have a tag of; fields not named keep the left answer. */
export type TagChoices = Readonly<Partial<Record<FieldId, 'left' | 'right'>>>

/**
 * One study of two: the left one stays and takes over papers, tags, notes, star, labels and open problems of the right one, whose record is kept
 * whole in `merged`. Where both answer a field alike, the quotes of both prove it.
 */
export function mergeStudies(
  left: MergeableStudy,
  right: MergeableStudy,
  references: MergeChoices,
  tagChoices: TagChoices = {},
): MergedStudies {
  const { reference } = mergeReferences(left.study.reference, right.study.reference, references)
  const mine = new Map(left.tags.map((tag) => [tag.fieldId, tag]))
  const tags = right.tags.flatMap((tag): Tag[] => {
    const own = mine.get(tag.fieldId)
    const moved = { ...tag, studyId: left.study.id, id: tagId(left.study.id, tag.fieldId) }
    if (!own) return [moved]
    if (sameAnswer(own, tag))
      return tag.quotes.length > 0
        ? [
            {
              ...own,
              quotes: [
                ...own.quotes,
                ...tag.quotes.filter((quote) => !own.quotes.some((other) => other.id === quote.id)),
              ],
            },
          ]
        : []
    return tagChoices[tag.fieldId] === 'right' ? [moved] : []
  })
  const notes = [left.study.notes, right.study.notes].filter(Boolean).join('\n')
  const labels = (right.study.labels ?? []).reduce(withLabel, left.study.labels ?? [])
  const problems = [...left.study.problems, ...right.study.problems].filter(
    (problem, index, all) => all.findIndex((other) => other.message === problem.message) === index,
  )
  return {
    study: {
      ...left.study,
      reference,
      problems,
      state: left.study.state === right.study.state ? left.study.state : inWork(left, right),
      merged: [
        ...(left.study.merged ?? []),
        { reference: right.study.reference, origin: right.study.origin },
        ...(right.study.merged ?? []),
      ],
      ...(notes ? { notes } : {}),
      ...(labels.length > 0 ? { labels } : {}),
      ...(right.study.starred ? { starred: true } : {}),
    },
    removed: right.study.id,
    papers: right.papers.map((paper) => ({ ...paper, studyId: left.study.id })),
    tags,
    removedTags: right.tags.map((tag) => tag.id),
  }
}

/** True where two tags give the same answer; their quotes may differ. */
export function sameAnswer(a: Tag, b: Tag): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value)
}
