import { oncePerText } from '#core/once-per-text.ts'
import { evidenceKey, type Claim, type Evidence } from '#core/model/claim.ts'
import { quoteWords } from '#core/model/quote.ts'
import type { ListedStudy } from '#core/model/study.ts'
import type { Source, SourceQuote } from '#core/model/source.ts'
import { factsOfStudy, nameOfField, showEvidence, type EvidenceLibrary, type ShownEvidence } from './evidence-shown.ts'
import { quantitiesIn } from './numbers/quantities.ts'

/** Evidence of the library that shares words or numbers with a sentence. */
export interface EvidenceProposal {
  readonly shown: ShownEvidence
  /** Why: "shares 28, randomised, people". */
  readonly reason: string
  /** Set where the words are not kept in their source yet: accepting the proposal keeps them there. */
  readonly toKeep?: { readonly sourceId: string } & Pick<SourceQuote, 'anchor' | 'use'> & {
      readonly fileSha256: string
    }
}

/** What can be looked through: made once for a library, since its words are read then. */
export interface EvidenceIndex {
  readonly library: EvidenceLibrary
  readonly entries: readonly Entry[]
  /** The entries in which a term stands. */
  readonly holding: ReadonlyMap<string, readonly Entry[]>
}

interface Entry {
  readonly evidence: Evidence
  readonly key: string
  readonly terms: ReadonlyMap<string, string>
}

/** Words that say nothing of what a sentence is about. */
const plain = new Set(
  'the a an and or but of in on at to for from by with without as is are was were be been has have had it its this that these those they their there than then not no all any each more most other some such only also into over after before about between who which what when while his her our your you we i he she can could may might will would should did does do one two said says'.split(
    ' ',
  ),
)
/** A number tells more than a word: 28 stands in few sentences. */
const numberWeight = 2
/** How many are proposed at most. */
export const mostProposals = 20

/** Everything that a claim can rest on here: answers with their quotes, passages of sources, studies, sources. */
export function evidenceIndex(library: EvidenceLibrary): EvidenceIndex {
  const entries: Entry[] = []
  for (const study of library.studies.values()) {
    for (const { fieldId } of library.tagsByStudy.get(study.id) ?? []) {
      const evidence: Evidence = { kind: 'value', studyId: study.id, fieldId }
      const shown = showEvidence(evidence, library)
      entries.push(
        entryOf(
          evidence,
          [nameOfField(fieldId, library.ownFields), ...shown.numbers.map(({ text }) => text)].join('. '),
        ),
      )
    }
    entries.push(entryOf({ kind: 'study', studyId: study.id }, wordsOfStudy(study, library)))
  }
  for (const source of library.sources.values()) entries.push(...entriesOfSource(source))
  const holding = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const term of entry.terms.keys()) {
      const others = holding.get(term)
      if (others) others.push(entry)
      else holding.set(term, [entry])
    }
  return { library, entries, holding }
}

/**
 * What of the library may bear out or contradict a sentence, the best first, at most 20, the same every time. What the claim has already and
 * what was turned down for it is left out; `cited`: studies that the draft names there, which go first.
 */
export function proposeEvidence(
  words: string,
  index: EvidenceIndex,
  { links = [], turnedDown = [] }: Partial<Pick<Claim, 'links' | 'turnedDown'>> = {},
  cited: readonly string[] = [],
): readonly EvidenceProposal[] {
  const left = new Set([...links.map(({ evidence }) => evidenceKey(evidence)), ...turnedDown])
  return ranked(words, index, cited)
    .filter(
      ({ entry, shared }) =>
        !left.has(entry.key) &&
        isReason(shared, entry, cited) &&
        (entry.evidence.kind !== 'study' || cited.includes(entry.evidence.studyId)) &&
        entry.evidence.kind !== 'source',
    )
    .slice(0, mostProposals)
    .map(({ entry, shared }) => ({
      shown: showEvidence(entry.evidence, index.library),
      reason: reasonOf(entry, shared, cited),
    }))
}

/** One shared word is no reason to propose something; two are, or a number, or that the draft names the study there. */
function isReason(shared: readonly string[], { evidence }: Entry, cited: readonly string[]): boolean {
  const studyId = studyIdOf(evidence)
  return (
    shared.length > 1 || shared.some((term) => term.startsWith('#')) || (studyId !== null && cited.includes(studyId))
  )
}

/** What a writer looks for by words: studies and sources too. Without words the newest come first. */
export function lookUpEvidence(words: string, index: EvidenceIndex): readonly ShownEvidence[] {
  const found = words.trim() === '' ? index.entries.toReversed() : ranked(words, index, []).map(({ entry }) => entry)
  return found.slice(0, mostProposals).map(({ evidence }) => showEvidence(evidence, index.library))
}

function ranked(words: string, { entries, holding, library }: EvidenceIndex, cited: readonly string[]) {
  const sought = [...termsOf(words).keys()]
  const weigh = (term: string) =>
    Math.log(1 + entries.length / (1 + (holding.get(term)?.length ?? 0))) * (term.startsWith('#') ? numberWeight : 1)
  // One common word alone is no reason; one rare one or two others are.
  const least = Math.log(1 + entries.length / 4)
  const isCited = ({ evidence }: Entry) => cited.includes(studyIdOf(evidence) ?? '')
  const candidates = new Set(sought.flatMap((term) => holding.get(term) ?? []))
  if (cited.length > 0) for (const entry of entries) if (isCited(entry)) candidates.add(entry)
  return [...candidates]
    .map((entry) => {
      const shared = sought.filter((term) => entry.terms.has(term))
      const score = shared.reduce((sum, term) => sum + weigh(term), 0)
      return {
        entry,
        shared,
        score: isCited(entry) ? score + least * (entry.evidence.kind === 'study' ? 1 : 1.2) : score,
      }
    })
    .filter(({ score, shared, entry }) => score >= least && (shared.length > 0 || entry.evidence.kind === 'study'))
    .map((found) => ({ ...found, isLast: isRetracted(found.entry, library) }))
    .toSorted(
      (a, b) => Number(a.isLast) - Number(b.isLast) || b.score - a.score || a.entry.key.localeCompare(b.entry.key),
    )
}

function isRetracted({ evidence }: Entry, library: EvidenceLibrary): boolean {
  const studyId = studyIdOf(evidence)
  return studyId !== null && (factsOfStudy(library, studyId)?.isRetracted ?? false)
}

function studyIdOf(evidence: Evidence): string | null {
  return 'studyId' in evidence ? evidence.studyId : null
}

function reasonOf({ terms, evidence }: Entry, shared: readonly string[], cited: readonly string[]): string {
  const studyId = studyIdOf(evidence)
  const words = shared.slice(0, 5).map((term) => terms.get(term)!)
  return [
    studyId !== null && cited.includes(studyId) ? 'is of a study that the draft names here' : null,
    words.length > 0 ? `shares ${words.join(', ')}` : null,
  ]
    .filter(Boolean)
    .join('; ')
}

function entriesOfSource(source: Source): readonly Entry[] {
  return [
    ...source.quotes.map((quote) =>
      entryOf(
        { kind: 'passage', sourceId: source.id, quoteId: quote.id },
        [quoteWords(quote.anchor), quote.ownWords, source.person].filter(Boolean).join('. '),
      ),
    ),
    entryOf(
      { kind: 'source', sourceId: source.id },
      [source.title, source.person, source.role, source.affiliation].filter(Boolean).join('. '),
    ),
  ]
}

function wordsOfStudy({ id, reference }: ListedStudy, { names }: EvidenceLibrary): string {
  return [names.get(id), reference.title, reference['container-title']].filter(Boolean).join('. ')
}

function entryOf(evidence: Evidence, words: string): Entry {
  return { evidence, key: evidenceKey(evidence), terms: termsOf(words) }
}

/** The terms of a text, each with the word it was read from: words without their endings, numbers by their value. */
const termsOf = oncePerText((text: string): ReadonlyMap<string, string> => {
  const terms = new Map<string, string>()
  for (const { from, to, parts, words, kind } of quantitiesIn(text)) {
    if (kind === 'identifier') continue
    for (const value of [from, to, parts?.part, parts?.whole]) if (value !== undefined) terms.set(`#${value}`, words)
  }
  for (const [word] of text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .matchAll(/\p{L}{3,40}/gu)) {
    const lower = word.toLowerCase()
    if (!plain.has(lower)) terms.set(withoutEnding(lower), lower)
  }
  return terms
})

function withoutEnding(word: string): string {
  return word.length > 5 ? word.replace(/(?:ations?|ings?|ed|es|s|ly)$/, '') : word.replace(/s$/, '')
}
