import { yearOf, type Reference, type ReferenceField } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'
import type { FoundIdentifiers } from '#core/references/fields/find-identifiers.ts'
import { withDoubts } from './doubtful-fields.ts'
import { partTheSource } from './part-source.ts'
import type { StatedFacts } from './stated-facts.ts'
import { fieldsOf, type ReferenceInProgress } from './reference-fields.ts'
import type { LabelledTokens } from '../labelling/reference-labels.ts'
import { chooseSegments, segmentsOf, type ChosenSegments } from '../labelling/reference-segments.ts'
import type { ReferenceToken } from '../labelling/reference-tokens.ts'
import { isDataOrSoftware, referenceType } from './reference-type.ts'
import { unreadStretches } from './unread-words.ts'

type FieldConfidence = Partial<Record<ReferenceField, number>>

/** A reference put together from labelled words. */
interface AssembledReference {
  readonly reference: Reference
  readonly confidence: FieldConfidence
  readonly problems: readonly ReferenceProblem[]
}

/**
 * Puts labelled words together into a CSL item. A word that no field takes goes into `note` and is told as a problem.
 */
export function assembleReference(
  text: string,
  tokens: readonly ReferenceToken[],
  labelled: LabelledTokens,
  found: FoundIdentifiers,
  stated: StatedFacts,
): AssembledReference {
  const chosen = chooseSegments(segmentsOf(text, tokens, labelled))
  const reference = fieldsOf(chosen, tokens, stated.genre)
  addIdentifiers(reference, found)
  addStatedFacts(reference, stated)
  nameThePage(reference)
  const isParted = partTheSource(reference, text)
  if (isDataOrSoftware(stated.genre ?? '') !== null) publishData(reference)
  reference.type = stated.type ?? referenceType(reference, text)
  nameTheNewspaper(reference)
  const confidence = { ...identifierConfidence(found), ...segmentConfidence(chosen, reference) }
  const isUsed = tokens.map(() => false)
  for (const { first, last } of chosen.used) isUsed.fill(true, first, last + 1)
  const unread = [
    ...unreadStretches(text, tokens, labelled.labels, reference, (index) => isUsed[index] === true),
    ...found.others,
    ...stated.others,
  ]
  if (unread.length > 0) reference.note = unread.join('; ')
  return {
    reference,
    confidence: {
      ...withDoubts(cutSource(confidence, chosen, tokens), reference, gapBeforeSource(chosen, tokens)),
      ...(isParted && { 'container-title': sureOfCutSource }),
    },
    problems: unread.length > 0 ? [unreadProblem(unread)] : [],
  }
}

const identifierFields = ['DOI', 'PMID', 'PMCID', 'URL', 'ISBN', 'ISSN'] as const

// An identifier is recognised by its form. A DOI cut out of a link may have lost its end or carry some of the address.
const sureOfIdentifier = 0.98
const sureOfDoiInAddress = 0.8

function addIdentifiers(reference: ReferenceInProgress, found: FoundIdentifiers): void {
  for (const field of identifierFields) {
    const value = found[field]
    if (value !== undefined) reference[field] = value
  }
  if (found.arXiv !== undefined) {
    reference.number = `arXiv:${found.arXiv}`
    reference.URL ??= `https://arxiv.org/abs/${found.arXiv}`
  }
}

/** What the reference states in set phrases goes before what was made of its other words. */
function addStatedFacts(reference: ReferenceInProgress, stated: StatedFacts): void {
  if (stated.accessed !== undefined) reference.accessed = stated.accessed
  const year = yearOf(reference)
  if (stated.issued !== undefined && (year === null || year === stated.issued['date-parts']?.[0]?.[0]))
    reference.issued = stated.issued
  if (stated.number !== undefined) reference.number ??= stated.number
  if (stated.genre !== undefined) reference.genre = stated.genre
  if (stated.edition !== undefined) reference.edition ??= stated.edition
  if (stated.eventTitle !== undefined) reference['event-title'] = stated.eventTitle
  if (stated.publisher !== undefined) reference.publisher ??= stated.publisher
  if (stated.place !== undefined) reference['publisher-place'] ??= stated.place
  if (stated.notice !== undefined && reference.title !== undefined)
    reference.title = `${stated.notice}: ${reference.title}`
}

/** A page that somebody looked at, without a title: what was taken for its source is its title, a number behind it too. */
function nameThePage(reference: ReferenceInProgress): void {
  const { title, URL, accessed, volume, issue, page } = reference
  const source = reference['container-title']
  if (title !== undefined || source === undefined || URL === undefined || accessed === undefined || issue || page)
    return
  reference.title = volume === undefined ? source : `${source} ${volume}`
  delete reference['container-title']
  delete reference.volume
}

/** A newspaper or magazine is the source, and not its publisher. */
function nameTheNewspaper(reference: ReferenceInProgress): void {
  if (reference.type !== 'article-newspaper' && reference.type !== 'article-magazine') return
  if (reference['container-title'] !== undefined || reference.publisher === undefined) return
  reference['container-title'] = reference.publisher
  delete reference.publisher
}

/** Data and software have no journal: what was taken for one is where they are kept. */
function publishData(reference: ReferenceInProgress): void {
  const source = reference['container-title']
  if (source === undefined || reference.volume !== undefined || reference.publisher !== undefined) return
  reference.publisher = source
  delete reference['container-title']
}

function identifierConfidence(found: FoundIdentifiers): FieldConfidence {
  const isThere = identifierFields.filter((field) => found[field] !== undefined)
  return Object.fromEntries(
    isThere.map((field) => [field, field === 'DOI' && found.doiFromAddress ? sureOfDoiInAddress : sureOfIdentifier]),
  )
}

const sureOfCutSource = 0.5

// The type follows from the source above all; without one it is a guess, and with one it is never quite sure.
const maxTypeConfidence = 0.9
const typeConfidenceWithoutSource = 0.5

/** A field is as sure as the segment that it was read from. */
function segmentConfidence(chosen: ChosenSegments, reference: Reference): FieldConfidence {
  const ofField: readonly (readonly [ReferenceField, { readonly confidence: number } | undefined])[] = [
    ['title', chosen.title],
    ['author', chosen.author],
    ['container-title', chosen.container ?? chosen.publisher],
    ['issued', reference.issued && chosen.date],
    ['volume', chosen.volume],
    ['issue', chosen.issue],
    ['page', chosen.page],
    ['publisher', reference.publisher === undefined ? undefined : chosen.publisher],
    ['editor', chosen.editor],
    ['edition', chosen.edition],
    ['type', { confidence: Math.min(maxTypeConfidence, chosen.container?.confidence ?? typeConfidenceWithoutSource) }],
  ]
  return Object.fromEntries(ofField.flatMap(([field, segment]) => (segment ? [[field, segment.confidence]] : [])))
}

/** A source that the page shows cut off, "Journal of Roof …", is not its whole name. */
function cutSource(
  confidence: FieldConfidence,
  { container }: ChosenSegments,
  tokens: readonly ReferenceToken[],
): FieldConfidence {
  return container !== undefined && /…|\.{3}/u.test(container.text + (tokens[container.last + 1]?.gap ?? ''))
    ? { ...confidence, 'container-title': Math.min(confidence['container-title'] ?? 1, sureOfCutSource) }
    : confidence
}

/** What stands between title and source where they are neighbours: a title often runs on into the source. */
function gapBeforeSource({ title, container }: ChosenSegments, tokens: readonly ReferenceToken[]): string | undefined {
  return title && container && container.first === title.last + 1 ? tokens[container.first]?.gap : undefined
}

function unreadProblem(unread: readonly string[]): ReferenceProblem {
  return {
    kind: 'unread-text',
    field: 'note',
    message: `These words fitted no field and are kept in the note: “${unread.join('; ')}”.`,
  }
}
