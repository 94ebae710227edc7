import type { Suggestion, Suggestions } from '../suggestions/shared/field-extractor.ts'
import type { CustomField } from '../model/custom-field.ts'
import { labelsInWords } from '../model/labels.ts'
import { yearOf } from '../model/reference.ts'
import { shortNames } from '../model/short-names.ts'
import { isRetracted } from '../model/retraction.ts'
import { studyDesign, type StudyDesignValue } from '../model/study-design.ts'
import { studyStateWords, type ListedStudy, type Paper } from '../model/study.ts'
import type { BuiltInFieldId, FieldId, FieldValue, SampleSizeValue, Tag } from '../model/tag.ts'
import { pagesOfQuote, quoteWords, type QuoteAnchor } from '../model/quote.ts'
import { inWords } from '../in-words.ts'
import { evidenceColumns } from './columns.ts'
import type { CellQuote, EvidenceCell, EvidenceRow, EvidenceTable } from './evidence-table.ts'
import { sampleBasisWords, valueWords } from './value-words.ts'

/** One study with everything that is known of it. */
export interface StudyEvidence {
  readonly study: ListedStudy
  readonly tags: readonly Tag[]
  /** Candidates of its papers; those of fields that are tagged, or were turned down, are not to be shown. */
  readonly suggestions: Suggestions
  readonly rejected?: ReadonlySet<FieldId>
  /** Its papers: a quote names its file where there are several. */
  readonly papers?: readonly Pick<Paper, 'sha256' | 'fileName'>[]
  /** The paper whose candidates each field has, by its hash. */
  readonly suggestedBy?: Readonly<Partial<Record<FieldId, string>>>
  /** The group of people that it shares with other studies. */
  readonly samePeople?: string
  /** The reviews that hold it, by their ids. */
  readonly includedIn?: readonly string[]
}

/** The words of the missing kinds, as shown and exported. */
export const missingCellWords = {
  'not-stated': 'Not stated',
  unclear: 'Unclear',
  'not-applicable': 'Not applicable',
  'not-looked-at': 'Not looked at yet',
} as const

/** The whole table: a row a study in the order given, every column. What is shown of it is the view's choice. */
export function buildEvidenceTable(
  evidence: readonly StudyEvidence[],
  customFields: readonly CustomField[] = [],
): EvidenceTable {
  const columns = evidenceColumns(customFields)
  const fieldIds = columns.flatMap((column) => column.fieldId ?? [])
  const names = shortNames(evidence.map(({ study }) => study))
  return { columns, rows: evidence.map((one) => evidenceRow(one, names, fieldIds)) }
}

// Most cells of a large table say nothing: they are one and the same, so that 50,000 rows are built in a fraction of a second.
const nothingKnown: EvidenceCell = { state: 'not-looked-at', text: '', quotes: [] }
const emptyPart: EvidenceCell = { state: 'value', text: '', quotes: [] }

function evidenceRow(
  { study, tags, suggestions, rejected, papers = [], suggestedBy = {}, samePeople, includedIn }: StudyEvidence,
  names: ReadonlyMap<string, string>,
  fieldIds: readonly FieldId[],
): EvidenceRow {
  const fileOf = (sha256: string | undefined) =>
    papers.length > 1 ? papers.find((paper) => paper.sha256 === sha256)?.fileName : undefined
  const cells: Record<string, EvidenceCell> = referenceCells(study, names.get(study.id))
  for (const fieldId of fieldIds) cells[fieldId] = nothingKnown
  for (const fieldId in suggestions) {
    const candidate = rejected?.has(fieldId as FieldId)
      ? undefined
      : suggestions[fieldId as BuiltInFieldId]?.find(isShowable)
    if (!candidate || cells[fieldId] !== nothingKnown) continue
    const sha256 = suggestedBy[fieldId as FieldId]
    cells[fieldId] = suggestionCell(fieldId as FieldId, candidate, {
      fileName: fileOf(sha256),
      ...(sha256 === undefined ? {} : { sha256 }),
    })
  }
  for (const tag of tags) if (cells[tag.fieldId]) cells[tag.fieldId] = tagCell(tag, fileOf)
  addDerivedCells(cells, study.reference)
  // A review that was removed holds nothing any more.
  const reviews = includedIn?.filter((id) => names.has(id)) ?? []
  if (reviews.length > 0)
    cells['reference'] = { ...cells['reference']!, detail: `also in ${inWords(reviews.map((id) => names.get(id)!))}` }
  return {
    studyId: study.id,
    fictional: study.fictional ?? false,
    ...(samePeople === undefined ? {} : { samePeople }),
    ...(reviews.length === 0 ? {} : { includedIn: reviews }),
    cells,
  }
}

/** "No statement found" rests on nothing being there, so it is shown for review on the study page only, never as a cell. */
export function isShowable(candidate: Suggestion): boolean {
  return candidate.quote !== null
}

function tagCell(tag: Tag, fileOf: (sha256: string) => string | undefined): EvidenceCell {
  const quotes = tag.quotes.map((quote): CellQuote => ({
    ...cellQuote(quote.anchor, fileOf(quote.paperSha256)),
    sha256: quote.paperSha256,
    quote,
  }))
  if (tag.value.kind === 'missing')
    return { state: tag.value.missing, text: missingCellWords[tag.value.missing], quotes }
  const { value } = tag.value
  return { state: 'value', ...valueWords(tag.fieldId, value, quotes[0]?.exact), value, quotes }
}

function suggestionCell(
  fieldId: FieldId,
  candidate: Suggestion,
  { fileName, ...file }: { readonly fileName: string | undefined; readonly sha256?: string },
): EvidenceCell {
  const quotes = candidate.quote ? [{ ...cellQuote(candidate.quote, fileName), ...file }] : []
  return {
    state: 'suggestion',
    ...valueWords(fieldId, candidate.value as FieldValue, quotes[0]?.exact),
    value: candidate.value,
    quotes,
  }
}

function cellQuote(anchor: QuoteAnchor, fileName: string | undefined): CellQuote {
  const file = fileName === undefined ? {} : { fileName }
  return { exact: quoteWords(anchor), pages: pagesOfQuote(anchor), anchor, ...file }
}

function referenceCells(
  { reference, state, labels, notes }: ListedStudy,
  name: string | undefined,
): Record<string, EvidenceCell> {
  const year = yearOf(reference)
  return {
    reference: known(name),
    year: year === null ? known('') : { ...known(String(year)), number: year },
    title: known(reference.title),
    journal: known(reference['container-title']),
    doi: known(reference.DOI),
    pmid: known(reference.PMID),
    state: { ...known(studyStateWords[state].toLowerCase()), code: state },
    labels: known(labelsInWords(labels)),
    notes: known(notes),
  }
}

/** Columns that follow from a field, and are as sure as it is; a title that says that its paper was retracted is as sure as can be. */
function addDerivedCells(cells: Record<string, EvidenceCell>, reference: ListedStudy['reference']): void {
  const design = cells['study-design']!
  const value = design.value as StudyDesignValue | undefined
  const size = cells['sample-size']!
  const of = (cell: EvidenceCell, text: string, more: Partial<EvidenceCell> = {}): EvidenceCell => ({
    state: cell.state,
    text: cell.value ? text : cell.text,
    quotes: [],
    ...more,
  })
  const level = value && studyDesign(value.design)
  cells['design-code'] =
    design === nothingKnown ? nothingKnown : of(design, value?.design ?? '', { code: value?.design })
  cells.level =
    design === nothingKnown
      ? nothingKnown
      : of(
          design,
          level ? [level.level, level.levelNote].filter((part) => part !== null && part !== undefined).join(', ') : '',
          level?.level ? { code: String(level.level) } : {},
        )
  cells['sample-size-detail'] =
    size === nothingKnown ? nothingKnown : of(size, size.value ? sampleSizeDetail(size.value as SampleSizeValue) : '')
  const retraction: EvidenceCell = { state: 'value', text: 'Retracted', quotes: [] }
  if (isRetracted(reference, [])) cells.retraction = retraction
  else
    cells.retraction = isRetracted(reference, value?.flags ?? [])
      ? { ...retraction, state: design.state }
      : nothingKnown
}

function known(text: string | undefined): EvidenceCell {
  return text ? { state: 'value', text, quotes: [] } : emptyPart
}

/** Every count that is known, in the order people pass through a study (CONSORT), and the arms. */
function sampleSizeDetail(value: SampleSizeValue): string {
  const stages = (['screened', 'enrolled', 'randomised', 'analysed', 'completed', 'planned'] as const).flatMap(
    (stage) => (value[stage] === undefined ? [] : [`${value[stage]} ${stage}`]),
  )
  const basis =
    value.basis && value.basis !== 'not-said' && stages.length === 0
      ? [`${value.headline} ${sampleBasisWords[value.basis]}`]
      : []
  const units = value.units ? [`${value.units.count} ${value.units.unit}s`] : []
  const arms = value.arms?.map((arm) => `${arm.label}: ${arm.analysed ?? arm.allocated ?? '?'}`) ?? []
  return [...stages, ...basis, ...units, ...arms].join('; ')
}
