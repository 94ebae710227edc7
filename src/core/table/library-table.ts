import { groupBy } from '../group-by.ts'
import type { CustomField } from '../model/custom-field.ts'
import { fields } from '../model/fields.ts'
import type { ReviewsOfStudies } from '../model/included-in.ts'
import type { PeopleGroups } from '../model/same-people.ts'
import type { ListedStudy, Paper } from '../model/study.ts'
import { isConfirmed, tagId, type FieldId, type Tag } from '../model/tag.ts'
import type { Suggestions } from '../suggestions/shared/field-extractor.ts'
import { selectionRule } from '../suggestions/shared/selection-rule.ts'
import { buildEvidenceTable } from './build-evidence-table.ts'
import type { EvidenceTable } from './evidence-table.ts'

/** What a paper suggests for its study. */
export interface PaperSuggestions {
  readonly sha256: string
  readonly studyId: string
  readonly suggestions: Suggestions
}

/** Everything that the table of a library shows, by study. */
export interface LibraryEvidence {
  readonly studies: readonly ListedStudy[]
  readonly papersByStudy: ReadonlyMap<string, readonly Paper[]>
  /** The writer's answers; what was only guessed from a selection is among the suggestions, before those of the papers. */
  readonly tagsByStudy: ReadonlyMap<string, readonly Tag[]>
  readonly suggestionsByStudy: ReadonlyMap<string, readonly PaperSuggestions[]>
  /** `<studyId>/<fieldId>` of suggestions the writer turned down. */
  readonly rejected: ReadonlySet<string>
  readonly samePeople: PeopleGroups
  /** Absent where no review holds any. */
  readonly includedIn?: ReviewsOfStudies
}

/** The evidence of a library from its rows: studies in their order, the others in the order of their keys. */
export function libraryEvidence(rows: {
  readonly studies: readonly ListedStudy[]
  readonly papers: readonly Paper[]
  readonly tags: readonly Tag[]
  readonly suggestions: readonly PaperSuggestions[]
  readonly rejected: readonly string[]
  readonly samePeople: PeopleGroups
  readonly includedIn?: ReviewsOfStudies
}): LibraryEvidence {
  const { studies, papers, tags, suggestions, rejected, samePeople, includedIn } = rows
  return {
    studies,
    papersByStudy: groupBy(papers, ({ studyId }) => studyId),
    tagsByStudy: groupBy(tags.filter(isConfirmed), ({ studyId }) => studyId),
    suggestionsByStudy: groupBy(
      [...guessedRows(tags), ...suggestionsOfPapers(suggestions, papers)],
      ({ studyId }) => studyId,
    ),
    rejected: withoutGuessed(rejected, tags),
    samePeople,
    ...(includedIn ? { includedIn } : {}),
  }
}

const fieldIds: readonly FieldId[] = fields.map((field) => field.id)

/** The whole library as a table: the same on screen, in exports and on the command line. */
export function libraryTable(library: LibraryEvidence, customFields: readonly CustomField[]): EvidenceTable {
  return buildEvidenceTable(
    library.studies.map((study) => {
      const papers = library.papersByStudy.get(study.id) ?? []
      const rows = (library.suggestionsByStudy.get(study.id) ?? []).toReversed()
      return {
        study,
        tags: library.tagsByStudy.get(study.id) ?? [],
        // Of several papers of a study the first that says something about a field speaks for it.
        suggestions: Object.assign({}, ...rows.map((row) => row.suggestions)) as Suggestions,
        rejected:
          library.rejected.size === 0
            ? undefined
            : new Set(fieldIds.filter((fieldId) => library.rejected.has(tagId(study.id, fieldId)))),
        samePeople: library.samePeople.get(study.id),
        includedIn: library.includedIn?.get(study.id),
        ...(papers.length > 1 ? { papers, suggestedBy: papersOfFields(rows) } : {}),
      }
    }),
    customFields,
  )
}

/** The paper whose suggestions each field shows, where a later row takes the place of an earlier one. */
function papersOfFields(rows: readonly PaperSuggestions[]): Partial<Record<FieldId, string>> {
  return Object.fromEntries(rows.flatMap((row) => Object.keys(row.suggestions).map((field) => [field, row.sha256])))
}

/**
 * The values that were only read from selections, as the suggestions they are: a row each, as a paper's suggestions come. From here on
 * list, table, totals and exports treat them like any other suggestion, and none of them needs to know.
 */
export function guessedRows(tags: readonly Tag[]): readonly PaperSuggestions[] {
  return tags.flatMap((tag) => {
    const quote = tag.quotes[0]
    if (isConfirmed(tag) || tag.value.kind !== 'value' || !quote) return []
    // Not calibrated: it is never shown as sure.
    const suggestion = { value: tag.value.value, quote: quote.anchor, confidence: 0, rule: tag.rule ?? selectionRule }
    return [{ sha256: quote.paperSha256, studyId: tag.studyId, suggestions: { [tag.fieldId]: [suggestion] } }]
  })
}

/**
 * What the papers of a library suggest. A suggestion belongs to its paper: where that was taken off, it is gone, and where the paper went to
 * another study, it went along. So the paper says whose it is, not the row that was written when the paper was read.
 */
export function suggestionsOfPapers<R extends PaperSuggestions>(
  rows: readonly R[],
  papers: readonly Paper[],
): readonly R[] {
  const studyOf = new Map(papers.map((paper) => [paper.sha256, paper.studyId]))
  return rows.flatMap((row) => {
    const studyId = studyOf.get(row.sha256)
    return studyId === undefined ? [] : [studyId === row.studyId ? row : { ...row, studyId }]
  })
}

/** A field that the writer tags again is open again, whatever was turned down there before. */
export function withoutGuessed(rejected: readonly string[], tags: readonly Tag[]): ReadonlySet<string> {
  const ids = new Set(rejected)
  for (const tag of tags) if (!isConfirmed(tag)) ids.delete(tag.id)
  return ids
}
