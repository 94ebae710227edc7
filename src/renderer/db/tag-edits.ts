import type { StoredChange } from '#core/model/change.ts'
import type { Suggestion } from '#core/suggestions/shared/field-extractor.ts'
import { shortReference } from '#core/model/reference.ts'
import type { Study } from '#core/model/study.ts'
import { tagId, type BuiltInFieldId, type FieldId, type FieldValue, type Missing, type Tag } from '#core/model/tag.ts'
import { fail, type Result } from '#core/result.ts'
import { commit, type RowEdit } from './commit.ts'
import { db } from './current.ts'

/** One field of one study, with the field's name for the history. */
export interface TagTarget {
  readonly studyId: string
  readonly fieldId: FieldId
  readonly label: string
}

/** What a tag is to hold. */
export type TagPart = Pick<Tag, 'value' | 'quotes' | 'setBy' | 'rule'>

const missingOrder: readonly Missing[] = ['not-stated', 'unclear', 'not-applicable']

/**
 * Writes the fields' tags in one change, one undo; `part` makes the new tag of the one that stands, null takes it away. The first tag of
 * a study begins the work on it.
 */
export async function editTags(
  verb: string,
  targets: readonly TagTarget[],
  part: ((tag: Tag | null) => TagPart | null) | null,
): Promise<Result<StoredChange>> {
  const [first] = targets
  const only = targets.length === 1 && first ? await db().studies.get(first.studyId) : undefined
  const studyIds = part ? [...new Set(targets.map((target) => target.studyId))] : []
  return commit(
    only
      ? `${verb} ${first!.label.toLowerCase()} of ${shortReference(only.reference)}`
      : `${verb} ${targets.length} cells`,
    [
      ...targets.map(({ studyId, fieldId }): RowEdit => {
        const id = tagId(studyId, fieldId)
        return {
          table: 'tags',
          key: id,
          after: (tag) => {
            const next = part?.(tag)
            return next
              ? {
                  id,
                  studyId,
                  fieldId,
                  setAt: new Date().toISOString(),
                  value: next.value,
                  quotes: next.quotes,
                  setBy: next.setBy,
                  ...(next.rule ? { rule: next.rule } : {}),
                }
              : null
          },
        }
      }),
      ...studyIds.map((key): RowEdit => ({
        table: 'studies',
        key,
        after: (study) => (study?.state === 'to-read' ? { ...study, state: 'in-work' } : study),
      })),
    ],
  )
}

/** Sets a field's value in the writer's words; its quotes stay. `proof` joins them where the value was made from a suggestion. */
export function setTagValue(
  target: TagTarget,
  value: FieldValue,
  proof: ShownSuggestion | null = null,
): Promise<Result<StoredChange>> {
  return withProof(target, proof, (quotes) =>
    editTags('Tagged', [target], (tag) => ({
      value: { kind: 'value', value },
      quotes: tag ? tag.quotes : quotes,
      setBy: 'writer',
    })),
  )
}

/** Sets the kind of "no value" that follows the first target's (not stated, unclear, not applicable, then not looked at yet again) for all of them. */
export function cycleMissingTags(targets: readonly TagTarget[]): Promise<Result<StoredChange>> {
  // Asked of the first tag when the commit's turn has come: two quick presses go two steps.
  let next: Missing | null | undefined
  return editTags('Set', targets, (tag) => {
    if (next === undefined)
      next = missingOrder[(tag?.value.kind === 'missing' ? missingOrder.indexOf(tag.value.missing) : -1) + 1] ?? null
    return next ? { value: { kind: 'missing', missing: next }, quotes: [], setBy: 'writer' } : null
  })
}

/** Takes answers away: it is as if nobody had looked. */
export function clearTags(targets: readonly TagTarget[]): Promise<Result<StoredChange>> {
  return editTags('Cleared', targets, null)
}

/** A suggestion as a cell shows it: its value and the words it rests on. */
export interface ShownSuggestion {
  readonly value: FieldValue
  readonly exact: string | undefined
}

/** Makes a suggestion the writer's own value, with its proof. Fails with `not-found` where the paper no longer suggests it. */
export async function acceptSuggestion(target: TagTarget, shown: ShownSuggestion): Promise<Result<StoredChange>> {
  const found = await findCandidate(target, shown)
  if (!found) return fail('not-found', 'The paper was read anew and suggests something else now. Nothing was changed.')
  return editTags('Accepted', [target], () => ({
    value: { kind: 'value', value: found.candidate.value },
    quotes: quotesOf(found),
    setBy: 'accepted-suggestion',
    rule: found.candidate.rule,
  }))
}

/** Writes a study's own text or state. */
export async function editStudy(
  studyId: string,
  verb: string,
  change: (study: Study) => Study,
): Promise<Result<StoredChange>> {
  const study = await db().studies.get(studyId)
  if (!study) return fail('not-found', 'This study is no longer in the library.')
  return commit(`${verb} ${shortReference(study.reference)}`, [
    { table: 'studies', key: study.id, after: (now) => now && change(now) },
  ])
}

interface FoundCandidate {
  readonly candidate: Suggestion
  readonly sha256: string
}

async function withProof<T>(
  target: TagTarget,
  proof: ShownSuggestion | null,
  write: (quotes: Tag['quotes']) => Promise<T>,
): Promise<T> {
  const found = proof && (await findCandidate(target, proof))
  return write(found ? quotesOf(found) : [])
}

function quotesOf({ candidate, sha256 }: FoundCandidate): Tag['quotes'] {
  return candidate.quote
    ? [{ id: crypto.randomUUID(), paperSha256: sha256, anchor: candidate.quote, madeAt: new Date().toISOString() }]
    : []
}

async function findCandidate({ studyId, fieldId }: TagTarget, shown: ShownSuggestion): Promise<FoundCandidate | null> {
  const rows = await db().suggestions.where('studyId').equals(studyId).toArray()
  const wanted = JSON.stringify(shown.value)
  for (const row of rows) {
    const candidate = row.suggestions[fieldId as BuiltInFieldId]?.find(
      (each) => each.quote?.exact === shown.exact && JSON.stringify(each.value) === wanted,
    )
    if (candidate) return { candidate, sha256: row.sha256 }
  }
  return null
}
