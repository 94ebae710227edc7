import { formatCount } from '#core/format-count.ts'
import { inWords } from '#core/in-words.ts'
import type { Setting } from '#core/model/change.ts'
import type { CustomField } from '#core/model/custom-field.ts'
import type { Outcome } from '#core/model/outcome.ts'
import { studiesOfDecision } from '#core/model/setting-keys.ts'
import { isEvidenceJson, readEvidenceJson, type EvidenceRows } from '#core/report/read-evidence-json.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { commitInParts, type RowEdit } from '../db/commit.ts'
import { db } from '../db/current.ts'
import { host } from '../host/current-host.ts'

/** The most bytes of a file that are read: what is larger would not fit beside its rows in a window's memory. */
const mostBytes = 256 * 2 ** 20

/** True for a file that Evidence Desk exported as JSON. */
export async function isEvidenceFile(blob: Blob): Promise<boolean> {
  return isEvidenceJson(await blob.slice(0, 200).text())
}

/**
 * Takes the studies of a file of evidence into the library, with their answers, outcomes and quotes, as one change that undo takes back. What the
 * library has already stays as it is. Answers in words what was taken and what was not.
 */
export async function takeEvidenceFile(name: string, blob: Blob): Promise<Result<string>> {
  if (blob.size > mostBytes) return fail('too-large', `${name} is larger than 256 MB. Nothing was taken.`)
  const read = readEvidenceJson(await blob.text(), name)
  if (!read.ok) return read
  const rows = read.value
  const there = await db().studies.bulkGet(rows.studies.map(({ id }) => id))
  const known = new Set(there.flatMap((study) => study?.id ?? []))
  const studies = rows.studies.filter(({ id }) => !known.has(id))
  const papers = await papersAtHand(rows, known)
  if (!papers.ok) return papers
  const taken = new Set(studies.map(({ id }) => id))
  const outcomes = await newOutcomes(rows.outcomes.filter(({ studyId }) => taken.has(studyId)))
  const notTaken = [
    known.size > 0
      ? `${formatCount(known.size, 'study', 'studies')} in the library already stayed as ${known.size === 1 ? 'it is' : 'they are'}.`
      : '',
    papers.value.missing > 0
      ? `${formatCount(papers.value.missing, 'PDF')} of it ${papers.value.missing === 1 ? 'is' : 'are'} not in the library’s folder: drop them in.`
      : '',
    outcomes.there > 0
      ? `${formatCount(outcomes.there, 'outcome')} of it ${outcomes.there === 1 ? 'is' : 'are'} in the library already, at another study.`
      : '',
    ...rows.problems,
  ].filter(Boolean)
  if (studies.length === 0) return ok(['Nothing new was in it.', ...notTaken].join(' '))
  const tags = rows.tags.filter(({ studyId }) => taken.has(studyId))
  const edits: readonly RowEdit[] = [
    ...fieldsEdit(rows.customFields),
    ...studies.map((study) => ({ table: 'studies', key: study.id, after: study }) as const),
    ...papers.value.rows.map((paper) => ({ table: 'papers', key: paper.sha256, after: paper }) as const),
    ...tags.map((tag) => ({ table: 'tags', key: tag.id, after: tag }) as const),
    ...outcomes.rows.map((outcome) => ({ table: 'outcomes', key: outcome.id, after: outcome }) as const),
    ...decisionEdits(rows.decisions, taken),
  ]
  const counts = inWords([
    formatCount(studies.length, 'study', 'studies'),
    formatCount(tags.length, 'answer'),
    ...(outcomes.rows.length > 0 ? [formatCount(outcomes.rows.length, 'outcome')] : []),
  ])
  const written = await commitInParts(`Took in ${counts} of ${name}`, edits, { isBatch: true })
  return written.ok ? ok([`Took in ${counts}.`, ...notTaken].join(' ')) : written
}

/** Decisions on the studies that are taken; what was decided here stays. */
function decisionEdits(decisions: readonly Setting[], taken: ReadonlySet<string>): readonly RowEdit[] {
  return decisions
    .filter(({ id }) => studiesOfDecision(id).some((studyId) => taken.has(studyId)))
    .map((after) => ({ table: 'settings', key: after.id, after: (now) => now ?? after }))
}

/** Rows of PDFs whose bytes are in the folder and belong to no other study; the others are counted. */
async function papersAtHand({ papers }: EvidenceRows, known: ReadonlySet<string>) {
  const wanted = papers.filter(({ studyId }) => !known.has(studyId))
  const files = await host.listPapers()
  if (!files.ok) return files
  const there = new Set(files.value.map(({ sha256 }) => sha256))
  const taken = await db().papers.bulkGet(wanted.map(({ sha256 }) => sha256))
  const rows = wanted.filter(({ sha256 }, index) => there.has(sha256) && !taken[index])
  return ok({ rows, missing: wanted.filter(({ sha256 }) => !there.has(sha256)).length })
}

/** Those that the library does not have; the others, whose study was merged into another since, are counted. */
async function newOutcomes(outcomes: readonly Outcome[]) {
  const known = await db().outcomes.bulkGet(outcomes.map(({ id }) => id))
  const rows = outcomes.filter((_, index) => !known[index])
  return { rows, there: outcomes.length - rows.length }
}

/** The writer's own fields with those of the file behind them; one that is there keeps its name. */
function fieldsEdit(fields: readonly CustomField[]): readonly RowEdit[] {
  if (fields.length === 0) return []
  const id = 'custom-fields'
  const after = (now: { readonly value: unknown } | null) => {
    const own = (now?.value ?? []) as readonly CustomField[]
    const more = fields.filter((field) => !own.some((one) => one.id === field.id))
    return { id, value: [...own, ...more] }
  }
  return [{ table: 'settings', key: id, after }]
}
