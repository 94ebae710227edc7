import { formatCount } from '#core/format-count.ts'
import {
  hasLabel,
  labelKey,
  labelsInUse,
  readLabel,
  readLabels,
  renamedLabel,
  withLabel,
  withoutLabel,
} from '#core/model/labels.ts'
import type { Reference } from '#core/model/reference.ts'
import { writeField, type EditableField } from '#core/model/reference-fields.ts'
import { recheckedProblems } from '#core/references/checks/recheck.ts'
import { rejectedPrefix } from '#core/model/setting-keys.ts'
import {
  studyStateWords,
  withNotes,
  type ListedStudy,
  type Paper,
  type Study,
  type StudyState,
} from '#core/model/study.ts'
import type { StoredChange } from '#core/model/change.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { commit, type RowEdit } from './commit.ts'
import { db } from './current.ts'
import { mapRows } from './map-rows.ts'
import { claimsOfStudies } from './story-queries.ts'
import { listedStudies, nameOf } from './study-names.ts'
import { untilKept } from './unsaved.ts'

/**
 * Writes a line of a reference as it stands when the edit's turn has come: two lines edited in haste are both kept. What is pointed out is
 * looked at again. `origin.raw` is never touched by it.
 */
export function editReference(study: ListedStudy, field: EditableField, text: string): Promise<Result<StoredChange>> {
  const edited = (now: Study): Study => {
    const reference = writeField(now.reference, field, text)
    const { problems, origin } = now
    const before = { reference: now.reference, raw: origin.raw, problems }
    return { ...now, reference, problems: recheckedProblems(before, reference, field) }
  }
  return commit(`Edited the reference of ${nameOf(study)}`, [
    { table: 'studies', key: study.id, after: (now) => now && edited(now) },
  ])
}

/** Settles a problem that was pointed out: it is no longer shown. `change` where something of the reference goes with it. */
export function settleProblem(
  study: ListedStudy,
  problemIndex: number,
  change: (now: Reference) => Reference = (now) => now,
): Promise<Result<StoredChange>> {
  const settled = JSON.stringify(study.problems[problemIndex])
  return commit(`Settled a doubt about ${nameOf(study)}`, [
    {
      table: 'studies',
      key: study.id,
      after: (now) =>
        now && {
          ...now,
          reference: change(now.reference),
          problems: now.problems.filter((problem) => JSON.stringify(problem) !== settled),
        },
    },
  ])
}

/** Sets the state of studies in one change: the one way to do it. */
export async function setState(
  studies: readonly Pick<ListedStudy, 'id'>[],
  state: StudyState,
): Promise<Result<StoredChange>> {
  const only = studies.length === 1 ? await db().studies.get(studies[0]!.id) : undefined
  const what = only ? nameOf(only) : formatCount(studies.length, 'study', 'studies')
  return commit(
    `Set ${what} to ${studyStateWords[state].toLowerCase()}`,
    studies.map((study): RowEdit => ({ table: 'studies', key: study.id, after: (now) => now && { ...now, state } })),
  )
}

/** The first of these studies that is not done yet; null where all are. Looked up one by one, for it is seldom far. */
export async function firstNotDone(studyIds: readonly string[]): Promise<string | null> {
  for (const id of studyIds) {
    const study = await db().studies.get(id)
    if (study && study.state !== 'done') return id
  }
  return null
}

/** Writes the writer's notes on a study; empty removes them. */
export function setNotes(studyId: string, notes: string): Promise<Result<StoredChange>> {
  return untilKept(writeNotes(studyId, notes))
}

async function writeNotes(studyId: string, notes: string): Promise<Result<StoredChange>> {
  const study = await db().studies.get(studyId)
  if (!study) return fail('not-found', 'This study is no longer in the library.')
  return commit(`Wrote notes on ${nameOf(study)}`, [
    { table: 'studies', key: studyId, after: (now) => now && withNotes(now, notes) },
  ])
}

/** Marks studies as important, or takes the mark off. */
export function setStar(studies: readonly ListedStudy[], starred: boolean): Promise<Result<StoredChange>> {
  return commit(
    `${starred ? 'Starred' : 'Took the star off'} ${wordsOf(studies)}`,
    studies.map(({ id: key }): RowEdit => ({
      table: 'studies',
      key,
      after: (now) => {
        if (!now || (now.starred ?? false) === starred) return now
        const { starred: _old, ...others } = now
        return starred ? { ...others, starred: true } : others
      },
    })),
  )
}

/** Gives studies a label. Those that have it stay as they are. */
export function addLabel(studies: readonly ListedStudy[], label: string): Promise<Result<StoredChange>> {
  return commit(
    `Labelled ${wordsOf(studies)} “${readLabel(label)}”`,
    studies.map((study) => labelEdit(study.id, (labels) => withLabel(labels, label))),
  )
}

/** Takes a label off studies. */
export function removeLabel(studies: readonly ListedStudy[], label: string): Promise<Result<StoredChange>> {
  return commit(
    `Took the label “${label}” off ${wordsOf(studies)}`,
    studies.map((study) => labelEdit(study.id, (labels) => withoutLabel(labels, label))),
  )
}

/** Calls a label otherwise, or takes it away (`to` null), at every study that has it when the edit's turn has come. */
export function changeLabel(label: string, to: string | null): Promise<Result<StoredChange>> {
  const name = to === null ? null : readLabel(to)
  if (name === '') return Promise.resolve(fail('bad-input', 'A label needs a name.'))
  return commit(
    name === null ? `Deleted the label “${label}”` : `Renamed the label “${label}” to “${name}”`,
    async () => {
      const ids = await mapRows('studies', ({ id, labels }) => (hasLabel(labels, label) ? id : null))
      return ok(
        ids.flatMap((id) =>
          id === null
            ? []
            : [
                labelEdit(id, (labels) =>
                  name === null ? withoutLabel(labels, label) : renamedLabel(labels, label, name),
                ),
              ],
        ),
      )
    },
  )
}

/** Gives a study the labels of a line (`readLabels`), in the place of those it has; none takes them off. */
export async function setLabels(studyId: string, line: string): Promise<Result<StoredChange>> {
  const study = await db().studies.get(studyId)
  if (!study) return fail('not-found', 'This study is no longer in the library.')
  const change = relabelling(line)
  return commit(`Set the labels of ${nameOf(study)}`, [
    { table: 'studies', key: studyId, after: (now) => now && change(now) },
  ])
}

/** Makes the study with the labels of a line of the study that it is given; each in the spelling that it has at others. */
export function relabelling(line: string): (study: Study) => Study {
  const inUse = new Map(labelsInUse(listedStudies.get() ?? []).map((known) => [labelKey(known.label), known]))
  return (study) =>
    relabelled(study, (had) =>
      readLabels(line, had).labels.map((label) => {
        const known = inUse.get(labelKey(label))
        const isOwn = known?.count === 1 && hasLabel(had, label)
        return known && !isOwn ? known.label : label
      }),
    )
}

function labelEdit(key: string, change: (labels: readonly string[]) => readonly string[]): RowEdit {
  return {
    table: 'studies',
    key,
    after: (now) => now && relabelled(now, change),
  }
}

/** Left as it is, the same object, where the labels stay what they are. */
function relabelled(study: Study, change: (labels: readonly string[]) => readonly string[]): Study {
  const labels = study.labels ?? noLabels
  const next = change(labels)
  if (next.length === labels.length && next.every((label, index) => label === labels[index])) return study
  const { labels: _old, ...others } = study
  return next.length > 0 ? { ...others, labels: next } : others
}

const noLabels: readonly string[] = []

function wordsOf(studies: readonly ListedStudy[]): string {
  return studies.length === 1 ? nameOf(studies[0]!) : formatCount(studies.length, 'study', 'studies')
}

/**
 * Takes studies out of the library with their tags, outcomes and the records of their papers (the PDFs stay in the folder). Links of claims
 * to them stay; the history says how many claims rest on them. One undo brings all back.
 */
export async function removeStudies(studies: readonly ListedStudy[]): Promise<Result<StoredChange>> {
  const ids = studies.map((study) => study.id)
  const claims = await claimsOfStudies(ids)
  const rest =
    claims.length > 0
      ? ` (${formatCount(claims.length, 'claim rests', 'claims rest')} on ${ids.length === 1 ? 'it' : 'them'})`
      : ''
  return commit(`Removed ${wordsOf(studies)}${rest}`, async () => {
    const [papers, tags, outcomes, rejected] = await Promise.all([
      db().papers.where('studyId').anyOf(ids).primaryKeys(),
      db().tags.where('studyId').anyOf(ids).primaryKeys(),
      db().outcomes.where('studyId').anyOf(ids).primaryKeys(),
      db()
        .settings.where('id')
        .startsWithAnyOf(ids.map((id) => `${rejectedPrefix}${id}/`))
        .primaryKeys(),
    ])
    return ok([
      ...ids.map((key): RowEdit => ({ table: 'studies', key, after: null })),
      ...papers.map((key): RowEdit => ({ table: 'papers', key, after: null })),
      ...tags.map((key): RowEdit => ({ table: 'tags', key, after: null })),
      ...outcomes.map((key): RowEdit => ({ table: 'outcomes', key, after: null })),
      ...rejected.map((key): RowEdit => ({ table: 'settings', key, after: null })),
    ])
  })
}

/** Takes a paper off its study. Its bytes stay in the folder, the writer's answers with their quotes in the library. */
export function removePaper(paper: Paper, study: ListedStudy): Promise<Result<StoredChange>> {
  return commit(`Took ${paper.fileName} off ${nameOf(study)}`, [{ table: 'papers', key: paper.sha256, after: null }])
}

/** Names the library: shown in the top bar instead of the folder's name. */
export function nameLibrary(name: string): Promise<Result<StoredChange>> {
  return commit('Named the library', [
    { table: 'settings', key: 'library-name', after: { id: 'library-name', value: name } },
  ])
}
