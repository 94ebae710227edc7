import { fieldDefinition } from '#core/model/fields.ts'
import { evidenceKey, type Evidence } from '#core/model/claim.ts'
import { placeOfQuote, quoteWords, type Quote } from '#core/model/quote.ts'
import type { ReviewsOfStudies } from '#core/model/included-in.ts'
import type { PeopleGroups } from '#core/model/same-people.ts'
import { sourceKindWords, type Source } from '#core/model/source.ts'
import type { ListedStudy } from '#core/model/study.ts'
import type { BuiltInFieldId, FieldId, Tag } from '#core/model/tag.ts'
import { valueWords } from '#core/table/value-words.ts'
import { calculate } from './numbers/calculation.ts'
import type { NumberEvidence } from './numbers/check-numbers.ts'
import { quantitiesIn } from './numbers/quantities.ts'
import { studyFacts, type StudyFacts } from './study-facts.ts'

/** What of the library stands behind claims: confirmed answers alone. */
export interface EvidenceLibrary {
  readonly studies: ReadonlyMap<string, ListedStudy>
  readonly names: ReadonlyMap<string, string>
  readonly tagsByStudy: ReadonlyMap<string, readonly Tag[]>
  readonly sources: ReadonlyMap<string, Source>
  readonly samePeople: PeopleGroups
  /** Absent where no review holds any. */
  readonly includedIn?: ReviewsOfStudies
  /** The names of the writer's own fields. */
  readonly ownFields: ReadonlyMap<FieldId, string>
}

/** A piece of evidence as it is shown and read: its words as they stand in the library now. */
export interface ShownEvidence {
  readonly key: string
  readonly evidence: Evidence
  /** "28 people", the name of a source, "14 / 28 = 50 %". */
  readonly title: string
  /** A quieter line: "analysed · 56 sides", the field's name. */
  readonly detail?: string
  readonly fieldId?: FieldId
  /** The first quote of it, and its place in words: "p. 1", "¶ 4", "00:12:31". */
  readonly quote?: Quote
  readonly place?: string
  readonly study?: StudyFacts
  readonly source?: Source
  /** It was removed from the library, or its value was taken off. */
  readonly isGone?: true
  /** What is wrong with a calculation, in words. */
  readonly problem?: string
  /** What a number check reads of it. */
  readonly numbers: readonly NumberEvidence[]
}

const known = new WeakMap<readonly Tag[], Map<string, StudyFacts>>()
const noTags: readonly Tag[] = []
const noReviews: readonly string[] = []

/** The facts of a study of the library; null where it is not there. */
export function factsOfStudy(library: EvidenceLibrary, studyId: string): StudyFacts | null {
  const study = library.studies.get(studyId)
  if (!study) return null
  const tags = library.tagsByStudy.get(studyId) ?? noTags
  const name = library.names.get(studyId) ?? study.reference.title ?? ''
  const samePeople = library.samePeople.get(studyId) ?? null
  const includedIn = library.includedIn?.get(studyId) ?? noReviews
  const ofTags = known.get(tags) ?? new Map<string, StudyFacts>()
  known.set(tags, ofTags)
  const made = ofTags.get(studyId)
  const isAsMade = made?.samePeople === samePeople && made.includedIn === includedIn
  if (made?.name === name && made.reference === study.reference && isAsMade) return made
  const facts = studyFacts(study, name, tags, { samePeople, includedIn })
  ofTags.set(studyId, facts)
  return facts
}

/** What a field is called: a built-in one, or one of the writer's own. */
export function nameOfField(fieldId: FieldId, ownFields: EvidenceLibrary['ownFields']): string {
  return fieldId.startsWith('custom:')
    ? (ownFields.get(fieldId) ?? 'A field of yours')
    : fieldDefinition(fieldId as BuiltInFieldId).label
}

/** The evidence of a claim's links in their order, each as the library has it now; a calculation is held against the others. */
export function showLinks(
  links: readonly { readonly evidence: Evidence }[],
  library: EvidenceLibrary,
): readonly ShownEvidence[] {
  const others = links
    .filter(({ evidence }) => evidence.kind !== 'calculation')
    .map(({ evidence }) => showEvidence(evidence, library))
  const numbers = others.flatMap((one) => one.numbers)
  let at = 0
  return links.map(({ evidence }) =>
    evidence.kind === 'calculation' ? showCalculation(evidence, numbers) : others[at++]!,
  )
}

/** Whether it names the place where it stands: what a person saw or everybody knows has none and needs none. */
export function hasItsPlace({ evidence, place, problem, isGone }: ShownEvidence): boolean {
  if (evidence.kind === 'own-observation' || evidence.kind === 'common-knowledge') return true
  return place !== undefined && problem === undefined && !isGone
}

/** One piece of evidence as the library has it now; a calculation alone is read without what it rests on. */
export function showEvidence(evidence: Evidence, library: EvidenceLibrary): ShownEvidence {
  const key = evidenceKey(evidence)
  switch (evidence.kind) {
    case 'calculation':
      return showCalculation(evidence, null)
    case 'own-observation':
      return {
        key,
        evidence,
        title: evidence.words,
        detail: 'Own observation',
        numbers: [textOf(key, 'quote', evidence.words)],
      }
    case 'common-knowledge':
      return {
        key,
        evidence,
        title: evidence.words ?? 'Common knowledge',
        detail: evidence.words && 'Common knowledge',
        numbers: [],
      }
    case 'source':
    case 'passage':
      return showSource(evidence, key, library)
    default:
      return showOfStudy(evidence, key, library)
  }
}

function showSource(
  evidence: Extract<Evidence, { kind: 'source' | 'passage' }>,
  key: string,
  { sources }: EvidenceLibrary,
): ShownEvidence {
  const source = sources.get(evidence.sourceId)
  const quote = evidence.kind === 'passage' ? source?.quotes.find(({ id }) => id === evidence.quoteId) : undefined
  if (!source || (evidence.kind === 'passage' && !quote))
    return { key, evidence, source, title: source?.title ?? 'A source that was removed', isGone: true, numbers: [] }
  if (quote) return showPassage(source, quote)
  return { ...headOfSource(source), key, evidence, numbers: [] }
}

/** A passage of a source as evidence, whether it is kept there or proposed. */
export function showPassage(source: Source, quote: Quote): ShownEvidence {
  const evidence: Evidence = { kind: 'passage', sourceId: source.id, quoteId: quote.id }
  const key = evidenceKey(evidence)
  const numbers = [textOf(key, 'quote', quoteWords(quote.anchor), source.title)]
  return { ...headOfSource(source), key, evidence, quote, place: placeOfQuote(quote.anchor), numbers }
}

function headOfSource(source: Source): Pick<ShownEvidence, 'source' | 'title' | 'detail'> {
  return { source, title: source.person ?? source.title, detail: sourceKindWords[source.kind] }
}

function showOfStudy(
  evidence: Extract<Evidence, { kind: 'value' | 'quote' | 'study' }>,
  key: string,
  library: EvidenceLibrary,
): ShownEvidence {
  const study = factsOfStudy(library, evidence.studyId)
  if (!study) return { key, evidence, title: 'A study that was removed', isGone: true, numbers: [] }
  if (evidence.kind === 'study')
    return { key, evidence, study, title: study.reference.title ?? study.name, numbers: [] }
  if (evidence.kind === 'quote') {
    const { quote } = evidence
    const words = quoteWords(quote.anchor)
    return {
      key,
      evidence,
      study,
      title: words,
      quote,
      place: placeOfQuote(quote.anchor),
      numbers: [textOf(key, 'quote', words, study.name)],
    }
  }
  const { fieldId } = evidence
  const field = nameOfField(fieldId, library.ownFields)
  const tag = library.tagsByStudy.get(evidence.studyId)?.find((each) => each.fieldId === fieldId)
  if (!tag) return { key, evidence, study, fieldId, title: `${field}: taken off`, isGone: true, numbers: [] }
  return { key, evidence, study, ...shownTag(tag, field, key, study.name) }
}

function shownTag(
  tag: Tag,
  field: string,
  key: string,
  source: string,
): Pick<ShownEvidence, 'title' | 'detail' | 'fieldId' | 'quote' | 'place' | 'numbers'> {
  const [quote] = tag.quotes
  const quotes = tag.quotes.map(({ anchor }) => textOf(key, 'quote', quoteWords(anchor), source))
  const shown = { fieldId: tag.fieldId, quote, place: quote && placeOfQuote(quote.anchor) }
  if (tag.value.kind === 'missing')
    return { ...shown, title: `${field}: ${tag.value.missing.replaceAll('-', ' ')}`, numbers: quotes }
  const { text, detail } = valueWords(tag.fieldId, tag.value.value, quote && quoteWords(quote.anchor))
  const value = textOf(key, 'value', [text, detail].filter(Boolean).join(' · '), source)
  return { ...shown, title: text, detail: detail ? `${field} · ${detail}` : field, numbers: [value, ...quotes] }
}

function textOf(id: string, kind: NumberEvidence['kind'], text: string, source?: string): NumberEvidence {
  return source === undefined ? { id, kind, text } : { id, kind, text, source }
}

/** `behind`: what the claim's other evidence says; null where that is not known. Every number of the arithmetic must stand there. */
function showCalculation(
  evidence: Extract<Evidence, { kind: 'calculation' }>,
  behind: readonly NumberEvidence[] | null,
): ShownEvidence {
  const key = evidenceKey(evidence)
  const inPercent = evidence.unit === '%'
  const read = calculate(evidence.expression, {}, { inPercent })
  if (!read.ok) return { key, evidence, title: evidence.expression, problem: read.message, numbers: [] }
  const title = inPercent || !evidence.unit ? read.value.words : `${read.value.words} ${evidence.unit}`
  const missing = behind && strangerIn(evidence.expression, behind)
  if (missing)
    return { key, evidence, title, problem: `${missing} stands in none of the evidence of this claim.`, numbers: [] }
  return {
    key,
    evidence,
    title,
    detail: 'Calculation',
    place: behind ? 'worked out' : undefined,
    numbers: [textOf(key, 'calculation', title)],
  }
}

/** The first number of an expression that no evidence has; 1 and 100 stand in every share. */
function strangerIn(expression: string, behind: readonly NumberEvidence[]): string | null {
  const there = new Set([1, 100])
  for (const { text } of behind)
    for (const { from, to, parts } of quantitiesIn(text))
      for (const each of [from, to, parts?.part, parts?.whole]) if (each !== undefined) there.add(each)
  const numbers = expression.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? []
  return numbers.find((each) => !there.has(Number(each))) ?? null
}
