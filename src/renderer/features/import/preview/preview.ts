import { canMislead } from '#renderer/ui/problem-headings.ts'
import type { InboxFile } from '#renderer/background/import-inbox.ts'
import type { ImportFormatId } from '#core/references/contract/format-names.ts'
import type { ImportProblem } from '#core/references/contract/import-format.ts'
import type { Reference, ReferenceField } from '#core/model/reference.ts'
import { editableFields, readField } from '#core/model/reference-fields.ts'
import type { MergeChoices } from '#core/references/duplicates/merge.ts'
import type { MergedRecord, Origin, ReferenceProblem } from '#core/model/study.ts'
import type { RecordFacts } from '#core/references/checks/checked-record.ts'
import type { ReadTable } from '#renderer/workers/import-messages.ts'
import type { CompressedTexts } from '#renderer/workers/compressed-texts.ts'
import type { ReadPaper } from '#renderer/workers/paper-messages.ts'

/** A file or a pasted text in the preview. */
export interface PreviewSource {
  readonly id: number
  /** File name, or "Pasted text". */
  readonly name: string
  readonly kind: 'references' | 'paper'
  /** True for pasted text, which has no encoding to choose. */
  readonly pasted: boolean
  readonly format: ImportFormatId | null
  /** The format's name on screen. */
  readonly label: string
  readonly encoding?: string
  readonly notice: string | null
  readonly problems: readonly ImportProblem[]
  /** The columns, where it is a table. */
  readonly table?: ReadTable | null
  /** What the writer said the columns are, by heading. */
  readonly columns?: Readonly<Record<string, string>>
}

/**
 * One line of the preview: a record that was read (`ReadRecord`) or a PDF, what was odd about it, and what the writer decided becomes of it.
 * Nothing is written yet; a row that is merged into another stays in it as a `MergedRecord`.
 */
export interface PreviewRow {
  readonly id: string
  readonly sourceId: number
  readonly reference: Reference
  readonly origin: Origin
  /** What was found in the record's text when it was read. */
  readonly facts: RecordFacts
  /** Where the long texts of a record of a large file lie; `reference` and `origin` are without them until `expandRow` brings them back. */
  readonly compressed?: CompressedTexts
  readonly problems: readonly ReferenceProblem[]
  /** What the reading itself found odd: it stays through every later check. */
  readonly ownProblems: readonly ReferenceProblem[]
  readonly confidence: Partial<Readonly<Record<ReferenceField, number>>>
  readonly ticked: boolean
  /** Set once the writer ticked or unticked it: then a later check does not. */
  readonly decided?: boolean
  readonly duplicate: RowDuplicate | null
  /** It stands outside the list of references, and was read because the writer asked for it. */
  readonly isOutsideList?: true
  /** A PDF's bytes and what was read of them. */
  readonly paper?: { readonly file: InboxFile; readonly read: ReadPaper; readonly sha256: string }
  /** Where this very PDF lies in the library already: "Kim 2023". */
  readonly keptAt?: string
  /** Other records of this batch that were merged into it, whole. */
  readonly merged?: readonly MergedRecord[]
  /** The study that it is merged into, by these choices, when it is imported. */
  readonly mergeInto?: { readonly studyId: string; readonly name: string; readonly choices: MergeChoices }
  /** The study, or the row of this preview, that a PDF is attached to instead of becoming a study of its own. */
  readonly attachTo?: AttachTarget | null
  /** What of the PDF differs from the study that the writer chose for it: perhaps it is another paper. Never empty. */
  readonly otherWork?: readonly string[]
}

/** Another record of the same work. */
export interface RowDuplicate {
  readonly where: 'library' | 'batch'
  /** Study id, or row id. */
  readonly id: string
  /** "Kim 2023", or "line 6". */
  readonly name: string
  readonly reasons: readonly string[]
  readonly relation: 'duplicate' | 'related'
}

export type AttachTarget = {
  readonly where: 'library' | 'batch'
  readonly id: string
  readonly name: string
  readonly reason: string
  /** The writer chose the study. */
  readonly isChosen?: true
}

/**
 * What each file or text of references is called, by its id, where there are several: a line number alone does not say where it stands. Two of
 * one name are told apart by a number. Empty where there is one.
 */
export function sourceNames(sources: readonly PreviewSource[]): ReadonlyMap<number, string> {
  const lists = sources.filter(({ kind }) => kind === 'references')
  if (lists.length < 2) return new Map()
  return new Map(
    lists.map(({ id, name }, index) => {
      const before = lists.slice(0, index).filter((other) => other.name === name).length
      return [id, before === 0 ? name : `${name} (${before + 1})`]
    }),
  )
}

/** Where a record stands, in a sentence: "line 6", "line 6 of list.ris"; null for what has no lines. */
export function lineWords({ origin, sourceId }: PreviewRow, names: ReadonlyMap<number, string>): string | null {
  const name = names.get(sourceId)
  return origin.line === null ? null : `line ${origin.line}${name === undefined ? '' : ` of ${name}`}`
}

/** How a source was read, so that it can be read the same way again. */
export function readAs(source: PreviewSource): { readonly format?: ImportFormatId; readonly encoding?: string } {
  return { format: source.format ?? undefined, encoding: source.pasted ? undefined : source.encoding }
}

/** How a row stands, for the filters: the worst that is known of it. */
export type RowStanding = 'clean' | 'doubtful' | 'fragment' | 'duplicate'

/** Confidence under this is read with doubt: dotted underline. */
const doubtBelow = 0.7

/** A row's standing. */
export function standingOf(row: PreviewRow): RowStanding {
  if (row.mergeInto) return 'clean'
  if (row.keptAt !== undefined || (row.duplicate?.relation === 'duplicate' && (!row.paper || row.attachTo === null)))
    return 'duplicate'
  if (row.attachTo && row.otherWork) return 'doubtful'
  const problems = openProblems(row)
  if (problems.some((problem) => problem.kind === 'fragment')) return 'fragment'
  return row.duplicate || problems.some((problem) => canMislead(problem.kind)) ? 'doubtful' : 'clean'
}

/** What is to be checked in a row; nothing in a PDF that joins a reference, which keeps its own data. */
export function openProblems(row: PreviewRow): readonly ReferenceProblem[] {
  return row.paper && (row.attachTo || row.keptAt !== undefined) ? [] : row.problems
}

/** The row with a value for a field that the writer chose or wrote: what was odd about the field is settled. */
export function withChosenField(row: PreviewRow, field: ReferenceField, reference: Reference): PreviewRow {
  return {
    ...row,
    reference,
    confidence: { ...row.confidence, [field]: 1 },
    problems: row.problems.filter((problem) => problem.field !== field),
  }
}

/** True where a field was read with doubt, or something was pointed out about it. */
export function isDoubtful(row: PreviewRow, field: ReferenceField): boolean {
  return (row.confidence[field] ?? 1) < doubtBelow || openProblems(row).some((problem) => problem.field === field)
}

/** A fragment joined to the record before it: what the first lacks is taken from the second, nothing is overwritten, both raw texts are kept; where they contradict each other, that is pointed out. */
export function joinRows(first: PreviewRow, fragment: PreviewRow): PreviewRow {
  const doubts = contradictions(first.reference, fragment.reference)
  return {
    ...first,
    reference: { ...fragment.reference, ...first.reference },
    origin: { ...first.origin, raw: `${first.origin.raw}\n${fragment.origin.raw}` },
    facts: { ...first.facts, namesOwnDoi: first.facts.namesOwnDoi || fragment.facts.namesOwnDoi },
    ownProblems: [...first.ownProblems, ...doubts],
    problems: [...first.problems.filter((problem) => problem.kind !== 'no-identifier'), ...doubts],
  }
}

/** The fields that two pieces of one reference fill otherwise, as one doubt: perhaps they do not belong together. */
function contradictions(kept: Reference, other: Reference): readonly ReferenceProblem[] {
  const differing = editableFields.filter(({ field, long }) => {
    const [one, two] = [readField(kept, field), readField(other, field)].map((text) => text.toLowerCase().trim())
    return !long && one && two && one !== two
  })
  const [first] = differing
  if (!first) return []
  const said = (reference: Reference) =>
    differing.map(({ field, label }) => `${label.toLowerCase()} ${readField(reference, field)}`).join(', ')
  const message = `The joined fragment says ${said(other)}; kept is ${said(kept)}. Perhaps it belongs to another reference.`
  return [{ kind: 'doubtful-field', field: first.field, message }]
}
