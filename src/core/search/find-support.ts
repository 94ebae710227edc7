import { compareNumbers } from '../claims/numbers/same-number.ts'
import type { TextRange, TextSpan } from '../paper/text/paper-text.ts'
import { anyOf, either } from '../word-patterns.ts'
import type { SearchedPage } from './passages.ts'
import type { EntryHit } from './search-entry.ts'
import { placesOfStems, supportPassages, type SupportPassage } from './support-passages.ts'
import { anyExpression, expressionOf, type SoughtSentence, type SupportTerm } from './support-terms.ts'

/** A passage of the library that may bear a sentence out, or contradict it. */
export interface Support {
  readonly document: string
  readonly studyId: string | null
  readonly kind: EntryHit['kind']
  readonly span: TextSpan
  readonly text: string
  /** Where words of the sentence, or words for the same, stand in `text`, and numbers that agree. */
  readonly matches: readonly TextRange[]
}

/** A page, or blocks of a source, that may hold support, with the text it stands in. */
export interface SupportCandidate {
  readonly hit: EntryHit
  readonly pages: readonly SearchedPage[]
}

/** What the index has to say of `soughtExpressions`. */
export interface SupportFrequencies {
  readonly total: number
  readonly found: readonly number[]
}

/** Passages that are told at most. */
export const supportLimit = 20
/** Pages whose passages are compared. */
export const supportPages = 60
/** A word on more than this share of all pages chooses no pages: every page would be read. */
const everywhere = 0.2
/** A number that a passage has too counts less than a word: what it is of is compared after. */
const numberWeight = 0.8
const otherWordWeight = 0.8
/** How much the rest of the paper tells that a passage is on the same subject: a result seldom names again what was studied. */
const paperShare = 0.8
/** How much less a word tells which passage of a paper is meant where it stands in all of them. */
const localShare = 0.5
const [resultShare, methodShare, asideShare, nullShare] = [1.35, 0.7, 0.3, 1.25]
/** What a number is worth that agrees with one of the sentence. */
const quantityWeight = 3
/** Numbers are compared in so many of the passages, the best by their words. */
const numbersOf = 40
/** A claim is on what was found, and how it was done is told in the same words: a passage that says results goes before it. */
const resultWords = either(
  'iu',
  String.raw`\b${anyOf(['higher|lower|fewer|more|less|than|fell|rose|increased?|decreased?|reduced|declined|improved|worsened', 'differ(?:s|ed|ences?)?|unchanged|halved|doubled|compared with|associated|explained|occurred|reached', 'hazard ratio|relative risk|risk|significan(?:t|ce)|no effect', 'did not|had no|were not|was not|the same|alike|went (?:up|down)|gained|lost|stopped|remained|left|absent'])}\b`,
  String.raw`\d\s?%|\bp\s?[=<]|\bCI\b|\w(?:er|st) (?:with|in|on|by)\b`,
)
const methodWords = either(
  'iu',
  String.raw`\bw(?:ere|as) (?:then |each )?${anyOf(['randomi[sz]ed|assigned|allotted|allocated|enrolled|recruited|screened|identified|approached|invited', 'collected|examined|analy[sz]ed|measured|followed|compared|paired|drawn|tested|searched|asked|given', 'fed|offered|handed|coated|painted|injected|exposed|matched|read|set (?:beside|against)|tried|mixed|combined|sampled|logged|recorded|tutored|posted|clipped|interviewed'])}\b`,
  String.raw`\bwe (?:enrolled|recruited|searched|surveyed|measured|planned|set out|randomi[sz]ed|pooled|identified)\b|\(n = \d|\b(?:received|took) .{1,60} or\b`,
)
/** What papers say of any subject, in its words: why it was looked at, that care is needed, whom they thank. */
const asideWords = either(
  'iu',
  String.raw`\b${anyOf(['(?:should|must) be (?:read|interpreted|taken) with caution|strengths|(?:has|have) (?:grown|been growing)|ethics committee', '(?:studies|trials|research|work) (?:of .{1,60} )?(?:is|are) needed|(?:earlier|previous) (?:studies|work)|authors thank', 'we (?:therefore )?set out|little is known|corresponding author'])}\b`,
)
/** A claim that something made no difference is borne out, or contradicted, where a passage speaks of none. */
const nullWords = either(
  'iu',
  String.raw`\b${anyOf(['no|not|nor|none|neither|nothing|never|without|cannot|nobody', 'unchanged|(?:the )?same|alike|equal(?:ly)?|just as|as (?:good|much|many|often|well) as|similar'])}\b|n[’']t\b`,
)
/** BM25: how soon repeating a word stops to count, and how much length does. */
const [saturation, lengthShare] = [1.2, 0.6]

/** The expression that chooses pages: the rarer words of the sentence, with other words for them where those are rare too. Null where none stands anywhere. */
export function supportExpression({ terms }: SoughtSentence, { total, found }: SupportFrequencies): string | null {
  const most = Math.max(50, total * everywhere)
  const isRare = (count: number) => count > 0 && count <= most
  const rare = terms.flatMap((term, index) => {
    if (isRare(found[terms.length + index]!)) return [anyExpression(term)]
    return isRare(found[index]!) ? [expressionOf(term.stem)] : []
  })
  if (rare.length > 0) return rare.join(' OR ')
  const held = terms.filter((_, index) => found[terms.length + index]! > 0)
  return held.length > 0 ? held.map(anyExpression).join(' OR ') : null
}

/** A passage with what it shares with the sentence. */
interface Counted {
  readonly hit: EntryHit
  readonly passage: SupportPassage
  readonly at: string
  /** For each term how often it stands there, and the rarest of the other words for it. */
  readonly counts: readonly TermCount[]
}

interface TermCount {
  readonly own: number
  /** How often the one that tells most of the other words stands there, and how rare it is among the passages. */
  readonly other: number
  readonly otherRarity: number
}

/**
 * The passages of these pages that have most in common with a sentence, best first, at most `supportLimit`: BM25 over passages, rare words
 * weigh more, other words for the same less; what stands in all of a paper tells which paper, and little of which passage. Of the best, those
 * whose numbers agree with the sentence's, in whatever unit or words, go before. Equals are ordered by where they stand, so the order is
 * the same every time.
 */
export function rankSupport(
  sentence: SoughtSentence,
  frequencies: SupportFrequencies,
  candidates: readonly SupportCandidate[],
): readonly Support[] {
  const { terms } = sentence
  const stems = new Set(terms.flatMap(({ stem, others }) => [stem, ...others]))
  const counted = countedPassages(candidates, terms)
  const isNull = nullWords.test(sentence.text)
  const weights = weightsOf(terms, frequencies)
  const papers = papersOf(counted)
  const meanLength = counted.reduce((sum, { passage }) => sum + passage.length, 0) / Math.max(1, counted.length)
  return counted
    .map((each) => {
      const paper = papers.get(each.hit.document)!
      const long = 1 - lengthShare + (lengthShare * each.passage.length) / meanLength
      const own = each.counts.reduce((sum, count, index) => {
        const tells = 1 - localShare * (Math.max(0, paper.holding[index]! - 1) / Math.max(1, paper.passages - 1))
        return sum + tells * weights[index]!(count, long)
      }, 0)
      const whole = paper.held.reduce((sum, count, index) => sum + weights[index]!(count, saturation), 0)
      return { ...each, own, score: own * shareOfKind(each.passage.text, isNull) + paperShare * whole }
    })
    .filter(({ own }) => own > 0)
    .toSorted(inOrder)
    .map((each, place) => {
      const agreeing = place < numbersOf ? agreeingNumbers(sentence, each.passage) : []
      return { ...each, agreeing, score: each.score + quantityWeight * agreeing.length }
    })
    .toSorted(inOrder)
    .slice(0, supportLimit)
    .map(({ hit, passage: { span, text }, agreeing }) => ({
      document: hit.document,
      studyId: hit.studyId,
      kind: hit.kind,
      span,
      text,
      matches: [...placesOfStems(text, stems), ...agreeing].toSorted((a, b) => a.start - b.start || a.end - b.end),
    }))
}

function inOrder(a: { readonly score: number; readonly at: string }, b: typeof a): number {
  return b.score - a.score || (a.at < b.at ? -1 : 1)
}

function countedPassages(candidates: readonly SupportCandidate[], terms: readonly SupportTerm[]): readonly Counted[] {
  const passages = candidates.flatMap(({ hit, pages }) =>
    hit.place.span ? supportPassages(pages, hit.place.span).map((passage) => ({ hit, passage })) : [],
  )
  const holding = new Map<string, number>()
  for (const other of new Set(terms.flatMap(({ others }) => others)))
    holding.set(
      other,
      passages.reduce((sum, { passage: { stems } }) => sum + (stems.has(other) ? 1 : 0), 0),
    )
  const rarities = new Map([...holding].map(([other, count]) => [other, rarity(count, passages.length)]))
  return passages.map(({ hit, passage }) => {
    const { pageIndex, offset } = passage.span.start
    const counts = terms.map(({ stem, others }): TermCount => {
      let best: TermCount = { own: passage.stems.get(stem) ?? 0, other: 0, otherRarity: 0 }
      for (const word of others) {
        const count = passage.stems.get(word) ?? 0
        const otherRarity = rarities.get(word)!
        if (count > 0 && otherRarity > best.otherRarity) best = { ...best, other: count, otherRarity }
      }
      return best
    })
    return { hit, passage, counts, at: `${hit.document} ${sortable(pageIndex)} ${sortable(offset)}` }
  })
}

function sortable(number: number): string {
  return String(number).padStart(9, '0')
}

/** What standing in `count` of `total` tells: the weight of BM25. */
function rarity(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5))
}

/** What a count of each term is worth in a passage of some length: by how rare the word is, or the other word for it. */
function weightsOf(terms: readonly SupportTerm[], { total, found }: SupportFrequencies) {
  const saturated = (count: number, long: number) => (count * (saturation + 1)) / (count + saturation * long)
  return terms.map(({ isNumber }, index) => {
    const weight = rarity(found[index]!, total) * (isNumber ? numberWeight : 1)
    return ({ own, other, otherRarity }: TermCount, long: number) =>
      Math.max(
        own > 0 ? weight * saturated(own, long) : 0,
        // An other word for it is worth no more than the word itself.
        other > 0 ? Math.min(weight, otherRarity) * otherWordWeight * saturated(other, long) : 0,
      )
  })
}

/** Of each paper: what it holds of each term, in how many of its passages, and how many it has. */
function papersOf(counted: readonly Counted[]) {
  const papers = new Map<string, { held: TermCount[]; holding: number[]; passages: number }>()
  for (const { hit, counts } of counted) {
    const paper = papers.get(hit.document) ?? {
      held: counts.map(() => ({ own: 0, other: 0, otherRarity: 0 })),
      holding: counts.map(() => 0),
      passages: 0,
    }
    papers.set(hit.document, paper)
    paper.passages += 1
    counts.forEach(({ own, other, otherRarity }, index) => {
      const before = paper.held[index]!
      paper.held[index] = {
        own: Math.max(before.own, Math.min(1, own)),
        other: Math.max(before.other, Math.min(1, other)),
        otherRarity: Math.max(before.otherRarity, otherRarity),
      }
      if (own + other > 0) paper.holding[index]! += 1
    })
  }
  return papers
}

function shareOfKind(text: string, isNull: boolean): number {
  return (
    (resultWords.test(text) ? resultShare : 1) *
    (methodWords.test(text) ? methodShare : 1) *
    (asideWords.test(text) ? asideShare : 1) *
    (isNull && nullWords.test(text) ? nullShare : 1)
  )
}

/** Where a passage has the numbers of the sentence, each once: the same ones by the rules of the number check. */
function agreeingNumbers({ quantities }: SoughtSentence, passage: SupportPassage): readonly TextRange[] {
  return quantities.flatMap((sought) => {
    const found = passage.quantities().find((each) => compareNumbers(sought, each).result === 'same')
    return found ? [{ start: found.start, end: found.end }] : []
  })
}
