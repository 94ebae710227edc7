import type { StoredChange } from '#core/model/change.ts'
import type { Outcome } from '#core/model/outcome.ts'
import { rejectedPrefix, suggestedOutcome } from '#core/model/setting-keys.ts'
import type { ListedStudy } from '#core/model/study.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { tidy } from '#core/tidy.ts'
import { commit } from './commit.ts'
import { db } from './current.ts'
import { editRow, newId, shortWords, storyRow, type Added } from './story-rows.ts'
import { nameOf } from './study-names.ts'
import { untilKept } from './unsaved.ts'

/** An outcome that is to be added: its id and when it was added are given. */
export type NewOutcome = Omit<Outcome, 'id' | 'addedAt'>

/** What the writer says of an outcome; the study it is of stays. */
export type OutcomeDetails = Omit<NewOutcome, 'studyId'>

const noName = fail('bad-input', 'An outcome needs a name: what was measured.')
const noStudy = fail('not-found', 'The study of this outcome is no longer in the library.')

/** Adds an outcome to its study. `bad-input` without a name, `not-found` where the study is gone. */
export function addOutcome(outcome: NewOutcome): Promise<Result<Added>> {
  return untilKept(writeNew({ ...outcome, name: outcome.name.trim() }))
}

/** Changes what is said of an outcome: what is undefined is taken away. */
export async function changeOutcome(id: string, details: Partial<OutcomeDetails>): Promise<Result<StoredChange>> {
  if (details.name?.trim() === '') return noName
  const of = await studyNameOf(id)
  return editRow(
    'outcomes',
    id,
    (now) => `Changed the outcome “${titleOf(now)}” of ${of}`,
    (now) => ({
      ...now,
      ...details,
      name: details.name?.trim() ?? now.name,
      setBy: 'writer',
    }),
  )
}

/** Turns a suggested outcome down, so that it does not come back; `key` is its `outcomeKey`. */
export async function turnDownOutcome(study: ListedStudy, key: string): Promise<Result<StoredChange>> {
  const id = `${rejectedPrefix}${turnedDownOutcome(study.id, key)}`
  return commit(`Turned down an outcome that was suggested for ${nameOf(study)}`, [
    { table: 'settings', key: id, after: { id, value: true } },
  ])
}

/** What a suggested outcome that was turned down is kept under, among the suggestions that were. */
export function turnedDownOutcome(studyId: string, key: string): string {
  return `${studyId}/${suggestedOutcome}${key}`
}

/** Takes an outcome away, with its quotes; undo brings it back. */
export async function removeOutcome(id: string): Promise<Result<StoredChange>> {
  const found = await storyRow('outcomes', id)
  if (!found.ok) return found
  const label = `Removed the outcome “${titleOf(found.value)}” of ${await studyNameOf(id)}`
  return commit(label, [{ table: 'outcomes', key: id, after: null }])
}

async function writeNew(outcome: NewOutcome): Promise<Result<Added>> {
  if (outcome.name === '') return noName
  const study = await db().studies.get(outcome.studyId)
  if (!study) return noStudy
  const id = newId()
  const after: Outcome = tidy({ ...outcome, id, addedAt: new Date().toISOString() })
  const change = await commit(`Added the outcome “${titleOf(outcome)}” to ${nameOf(study)}`, async () =>
    // It may have been removed, or merged into another, before this had its turn.
    (await db().studies.get(outcome.studyId)) ? ok([{ table: 'outcomes', key: id, after }]) : noStudy,
  )
  return change.ok ? ok({ change: change.value, ids: [id] }) : change
}

function titleOf({ name, time }: Pick<Outcome, 'name' | 'time'>): string {
  return shortWords([name, time].filter(Boolean).join(', '))
}

async function studyNameOf(outcomeId: string): Promise<string> {
  const outcome = await db().outcomes.get(outcomeId)
  const study = outcome && (await db().studies.get(outcome.studyId))
  return study ? nameOf(study) : 'a study'
}
