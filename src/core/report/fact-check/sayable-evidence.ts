import type { ShownEvidence } from '#core/claims/evidence-shown.ts'
import type { StudyFacts } from '#core/claims/study-facts.ts'
import { payerMark, peopleMark } from '#core/claims/study-words.ts'
import { quoteWords, type Quote } from '#core/model/quote.ts'
import { recordStatusWords, sourceKindWords, type Source } from '#core/model/source.ts'
import { studyDesign } from '#core/model/study-design.ts'
import type { WhatStaysOut } from './what-stays-out.ts'

/** A piece of evidence as every export says it, each part empty where there is none or it stays out. */
export interface SayableEvidence {
  /** What it says by itself: "28 people, Sample size", "14 / 28 = 50 %". */
  readonly what: string
  /** Whose it is, never a bare name: "Kim 2023, randomised trial, 28 people, maker paid", "Interview, Mara Voss, nurse". */
  readonly whose: string
  /** "p. 4", "¶ 12", "00:12:31". */
  readonly place: string
  /** Its words with their quotation marks, or the writer's own words for them. */
  readonly said: string
  /** What is wrong with it. */
  readonly problem: string
  /** The study it is of, to be listed and its page to be shown. */
  readonly study?: StudyFacts
  readonly source?: Source
  /** The words as they stand in the paper or the file, where those may be shown. */
  readonly quote?: Quote
}

/** Longer excerpts are cut: what is quoted to be checked is no copy of a work. */
const longestExcerpt = 400
const nothing: SayableEvidence = { what: '', whose: '', place: '', said: '', problem: '' }

/** A piece of evidence by this rule; `restsOnKept`: other evidence of the claim is kept back, so that arithmetic on it would tell its numbers. */
export function sayableEvidence(
  shown: ShownEvidence | undefined,
  rule: WhatStaysOut,
  restsOnKept: boolean,
): SayableEvidence {
  if (!shown) return { ...nothing, whose: 'something that is not in the library any more' }
  const { source, study, quote, title, detail, place = '', problem = '', evidence } = shown
  if (source) return ofSource(source, shown, rule)
  if (evidence.kind === 'calculation' && restsOnKept)
    return { ...nothing, what: 'Calculation with evidence that is not for quoting' }
  const isNamedByTitle = study && (title === study.name || title === study.reference.title)
  const isQuote = evidence.kind === 'quote'
  return {
    ...nothing,
    what: isNamedByTitle || isQuote ? '' : rule.cleaned([title, detail].filter(Boolean).join(', ')),
    whose: [study && studyLine(study), shown.isGone && 'removed from the library'].filter(Boolean).join(', '),
    place,
    problem: rule.cleaned(problem),
    said: quote ? `“${excerptOf(quoteWords(quote.anchor))}”` : '',
    ...(study ? { study } : {}),
    ...(quote ? { quote } : {}),
  }
}

function ofSource(source: Source, { quote, place = '', evidence, isGone }: ShownEvidence, rule: WhatStaysOut) {
  const quoteId = evidence.kind === 'passage' ? evidence.quoteId : quote?.id
  const openness = rule.openness(source, quoteId)
  const whose = sourceLine(source, rule, openness)
  if (openness === 'kind-only') return { ...nothing, whose, source }
  if (isGone) return { ...nothing, whose, source, problem: 'the passage was removed' }
  if (openness === 'background') return { ...nothing, whose, place, source }
  const use = source.quotes.find(({ id }) => id === quoteId)
  const isOwnWords = use?.use === 'own-words'
  const words = isOwnWords
    ? rule.cleaned(use.ownWords ?? '')
    : quote
      ? `“${excerptOf(rule.cleaned(quoteWords(quote.anchor)))}”`
      : ''
  // A page of the file would show more than these words.
  const mayShow = quote && openness === 'all' && !isOwnWords && !source.offRecord?.length
  return { ...nothing, whose, place, said: words, source, ...(mayShow ? { quote } : {}) }
}

/** What a source is called outside: "Interview, Mara Voss, nurse, 2026-11-12", "Interview, not by name, 2026-11-12". */
export function sourceLine(source: Source, rule: WhatStaysOut, openness = rule.openness(source)): string {
  const kind = sourceKindWords[source.kind]
  const offRecord = recordStatusWords['off-the-record'].toLowerCase()
  if (openness === 'kind-only') return `${kind}, ${offRecord}: shown to the writer only`
  const isNamed = source.record === 'by-name' || (source.record === 'off-the-record' && openness === 'all')
  const cleaned = (words: string | undefined) => words && rule.cleaned(words)
  // Whom a title or a role speaks of beside may not be who is named.
  const who = isNamed
    ? [source.person ?? cleaned(source.title), cleaned(source.role), cleaned(source.affiliation)]
    : ['not by name']
  return [
    kind,
    ...who,
    source.date,
    source.record === 'off-the-record' && offRecord,
    openness === 'background' && 'background, not to be quoted',
    source.unanswered && 'asked, did not answer',
  ]
    .filter(Boolean)
    .join(', ')
}

/** The evidence in a line: what, whose, where, and its words. */
export function evidenceLine({ what, whose, place, problem, said }: SayableEvidence): string {
  return [what, whose, place, problem].filter(Boolean).join(' · ') + (said ? `: ${said}` : '')
}

/** "Marchetta et al. 2024, split-face RCT (within-person), 28 people, maker paid". */
function studyLine(facts: StudyFacts): string {
  return [facts.name, ...studyMarks(facts)].join(', ')
}

/** What is said of a study beside its name. */
export function studyMarks(facts: StudyFacts): readonly string[] {
  const { design, isRunByMaker, hasCompanyTie, isRetracted, isPreprint, isFictional } = facts
  return [
    isFictional && 'fictional',
    isRetracted && 'RETRACTED',
    design ? studyDesign(design).label : 'design not stated',
    peopleMark(facts),
    isPreprint && 'preprint',
    payerMark(facts),
    isRunByMaker && 'run by the maker',
    hasCompanyTie && 'authors tied to a company',
  ].filter((each) => each !== false)
}

function excerptOf(words: string): string {
  return words.length > longestExcerpt ? `${words.slice(0, longestExcerpt - 1).trimEnd()}…` : words
}
