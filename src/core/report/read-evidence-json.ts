import type { CustomField } from '../model/custom-field.ts'
import type { Outcome } from '../model/outcome.ts'
import { rowProblem } from '../model/row-shapes/row-problem.ts'
import type { Paper, Study } from '../model/study.ts'
import { tagId, type FieldId, type Tag } from '../model/tag.ts'
import type { LibraryTable, Setting } from '../model/change.ts'
import { includedInKey } from '../model/included-in.ts'
import { samePeopleKey } from '../model/same-people.ts'
import { fail, ok, type Result } from '../result.ts'
import { evidenceJsonFormat, evidenceJsonVersion } from './evidence-json.ts'

/** The rows of a library that a file of evidence holds. Suggestions of papers are none: papers make them anew. */
export interface EvidenceRows {
  readonly libraryName: string
  readonly studies: readonly Study[]
  readonly papers: readonly Paper[]
  readonly tags: readonly Tag[]
  readonly outcomes: readonly Outcome[]
  readonly customFields: readonly CustomField[]
  /** What was decided on whose people are the same, and which reviews hold which studies: of studies that are taken alone. */
  readonly decisions: readonly Setting[]
  /** What could not be taken, each in a sentence. */
  readonly problems: readonly string[]
}

/** True for the beginning of a file that `jsonExport` wrote, of whatever version. */
export function isEvidenceJson(head: string): boolean {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"evidence-desk\/evidence"/.test(head)
}

/**
 * Reads a file of evidence. Every row is looked at as one of a library folder is; what is of a wrong shape is left out and told, a study with
 * all it has. Fails with `bad-input` where it is no such file or is cut off, `newer-format` where a later version wrote it.
 */
export function readEvidenceJson(text: string, sourceName: string): Result<EvidenceRows> {
  const file = parsed(text)
  if (!isObject(file) || file['format'] !== evidenceJsonFormat || !Array.isArray(file['studies']))
    return fail('bad-input', `${sourceName} is no whole file of evidence: it may be cut off.`)
  if (file['version'] !== evidenceJsonVersion)
    return fail('newer-format', `${sourceName} was made by a later version of Evidence Desk. Nothing was taken.`)
  const fields = new Map(list(file['columns']).map((column) => [column['id'], column]))
  const problems: string[] = []
  const taken = { studies: [] as Study[], papers: [] as Paper[], tags: [] as Tag[], outcomes: [] as Outcome[] }
  const [ids, outcomeIds] = [new Set<string>(), new Set<string>()]
  const sound = <R>(table: LibraryTable, row: unknown, of: string): row is R => {
    const problem = rowProblem(table, row)
    if (problem !== null) problems.push(`${of} was left out: ${problem}.`)
    return problem === null
  }
  for (const [index, each] of list(file['studies']).entries()) {
    const name = typeof each['name'] === 'string' && each['name'] !== '' ? each['name'] : `Study ${index + 1}`
    const row = { ...object(each['study']), origin: object(each['study'])['origin'] ?? originOf(sourceName) }
    if (!sound<Study>('studies', row, name)) continue
    if (ids.has(row.id)) {
      problems.push(`${name} was left out: it stands there twice.`)
      continue
    }
    ids.add(row.id)
    taken.studies.push(row)
    for (const paper of list(each['papers'])) {
      const paperRow = { ...paper, studyId: row.id }
      if (sound<Paper>('papers', paperRow, `A PDF of ${name}`)) taken.papers.push(paperRow)
    }
    for (const answer of list(each['answers'])) {
      const column = fields.get(answer['column'])
      const tag = column && tagOf(answer, column['fieldId'], row.id)
      if (tag && sound<Tag>('tags', tag, `${String(column['label'])} of ${name}`)) taken.tags.push(tag)
    }
    for (const outcome of outcomesOf(each, row.id)) {
      const of = `${typeof outcome['name'] === 'string' ? `The outcome “${outcome['name']}”` : 'An outcome'} of ${name}`
      if (!sound<Outcome>('outcomes', outcome, of)) continue
      if (outcomeIds.has(outcome.id)) {
        problems.push(`${of} was left out: another one has its id.`)
        continue
      }
      outcomeIds.add(outcome.id)
      taken.outcomes.push(outcome)
    }
  }
  const { libraryName } = object(file['about'])
  return ok({
    libraryName: typeof libraryName === 'string' ? libraryName : '',
    ...taken,
    decisions: decisionsOf(list(file['studies']), ids),
    customFields: [...fields.values()].flatMap(({ fieldId, label }) =>
      typeof fieldId === 'string' && fieldId.startsWith('custom:') && typeof label === 'string'
        ? [{ id: fieldId as CustomField['id'], label }]
        : [],
    ),
    problems,
  })
}

/** Decisions between studies that are both there; each once. */
function decisionsOf(studies: readonly JsonObject[], there: ReadonlySet<string>): readonly Setting[] {
  const keys = studies.flatMap((each) => {
    const { id } = object(each['study'])
    if (typeof id !== 'string' || !there.has(id)) return []
    const others = (name: string) => texts(each[name]).filter((other) => other !== id && there.has(other))
    return [
      ...others('samePeopleAs').map((other) => samePeopleKey(id, other)),
      ...others('includedIn').map((reviewId) => includedInKey({ reviewId, studyId: id })),
    ]
  })
  return [...new Set(keys)].map((id) => ({ id, value: true }))
}

/** The row that an answer was made of; null where it is of no field, of nobody's making, or none. */
function tagOf(answer: JsonObject, fieldId: unknown, studyId: string): unknown {
  const { state, value, setBy, setAt, rule } = answer
  if (typeof fieldId !== 'string' || setBy === undefined || state === 'not-looked-at') return null
  const hasValue = state === 'confirmed' || state === 'suggestion'
  return {
    id: tagId(studyId, fieldId as FieldId),
    studyId,
    fieldId,
    value: hasValue ? { kind: 'value', value } : { kind: 'missing', missing: state },
    quotes: quotesOf(answer),
    setBy,
    setAt,
    ...(rule === undefined ? {} : { rule }),
  }
}

/** The rows that the outcomes of a study were made of; what is none is left to be told as such. */
function outcomesOf({ outcomes = [] }: JsonObject, studyId: string): readonly JsonObject[] {
  return (Array.isArray(outcomes) ? outcomes : [outcomes]).map((each: unknown) => {
    const { text: _text, ...outcome } = object(each)
    return { ...outcome, studyId, quotes: quotesOf(outcome) }
  })
}

function quotesOf({ quotes }: JsonObject): unknown {
  if (!Array.isArray(quotes)) return quotes
  return quotes.map(object).map(({ id, sha256, anchor, note, madeAt }) => ({
    id,
    paperSha256: sha256,
    anchor,
    ...(note === '' || note === undefined ? {} : { note }),
    madeAt,
  }))
}

function originOf(sourceName: string): Study['origin'] {
  return { format: 'evidence-json', raw: '', sourceName, line: null }
}

type JsonObject = Readonly<Record<string, unknown>>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function object(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function list(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
