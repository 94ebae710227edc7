import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { cuesOf } from './cue-words.ts'
import type { Count } from './find-counts.ts'
import type { CountContext } from './mention-features.ts'
import type { CountingSentence } from './mentions.ts'

/** What a review says of its own size. `place` is that of the sentence in the list of counting sentences. */
export interface ReviewSize {
  readonly studies: number
  readonly place: number
  /** People in the included studies, where said in the same or the next counting sentence. */
  readonly people: number | null
  readonly peoplePlace: number
  /** True where the studies are plainly said to be the included ones. */
  readonly isClear: boolean
}

const REVIEW_TITLE =
  /\b(?:systematic(?:ally)? (?:literature )?review|meta-?analy[sz]\w+|scoping review|umbrella review|cochrane review|network meta|rapid review|review of (?:randomi[sz]ed|clinical|controlled|the literature|studies|trials)|evidence synthesis|pooled analysis of .{0,30}(?:trials|studies))\b/iu
const SEARCHED =
  /\b(?:medline|pubmed|embase|cochrane (?:library|central)|psycinfo|web of science|scopus|databases? (?:were|was) searched|searched)\b/iu
const INCLUDED = new Set(['include', 'analyse', 'final', 'total'])
const FOUND = new Set(['screen', 'exclude'])
const NEAR = 12
const CLEARLY = 4

/** The included studies of a systematic review, or null where the paper is none or does not say. */
export function reviewSize({ text, sentences, sums }: CountContext): ReviewSize | null {
  const opening = `${text.title ?? ''} ${text.text.slice(0, 2500)}`
  const first = text.sentences[0]?.text ?? ''
  const isReview =
    REVIEW_TITLE.test(`${text.title ?? ''} ${first}`) || (REVIEW_TITLE.test(opening) && SEARCHED.test(opening))
  if (!isReview) return null
  let best: { place: number; count: Count; score: number } | null = null
  for (const [place, sentence] of sentences.entries())
    for (const count of sentence.counts) {
      const score = scoreOf(text, sentence, count)
      if (
        score > (best?.score ?? 0) ||
        (best && score === best.score && score < CLEARLY && count.value > best.count.value)
      )
        best = { place, count, score }
    }
  if (!best) return null
  const people = peopleNear(sentences, best.place, best.count)
  const together = sums.find(
    (sum) =>
      people &&
      sum.kind !== 'arms' &&
      sum.parts.length === 2 &&
      sum.parts.every(({ place }) => place === people.place) &&
      sum.parts.some(({ count }) => count === people.count),
  )
  return {
    studies: best.count.value,
    place: best.place,
    people: together?.value ?? people?.count.value ?? null,
    peoplePlace: people?.place ?? best.place,
    isClear: best.score >= CLEARLY,
  }
}

/** How well a count of studies speaks for the included ones; 0 for others. Found and excluded ones score low. */
function scoreOf(text: PreparedText, sentence: CountingSentence, count: Count): number {
  if (count.unit !== 'study' || count.value < 2 || count.shape === 'of-the') return 0
  const last = Math.max(count.nounIndex, count.numberIndex)
  const right = sentence.tokens.slice(last + 1, last + NEAR)
  // "Fourteen trials with 1,022 participants were included": the people of the studies stand between them and their verb.
  const people = new Set(
    sentence.counts.filter(({ unit }) => unit === 'person' || unit === 'cluster').map(({ numberIndex }) => numberIndex),
  )
  const end = right.findIndex(
    (token, at) => /^[;.]$/u.test(token.lower) || (token.kind === 'number' && !people.has(last + 1 + at)),
  )
  const near = [
    ...sentence.tokens.slice(Math.max(0, count.numberIndex - 6), count.numberIndex),
    ...(end < 0 ? right : right.slice(0, end)),
  ]
  const cues = new Set(near.flatMap((token) => cuesOf(token.lower)))
  let score = 1
  if ([...INCLUDED].some((cue) => [...cues].includes(cue as never))) score += 3
  if (near.some((token) => /^only$/u.test(token.lower))) score -= 1
  if (
    near.some((token) => /^(?:met|fulfilled|satisfied)$/u.test(token.lower)) ||
    /inclusion criteria/u.test(near.map((token) => token.lower).join(' '))
  )
    score += 3
  if ([...FOUND].some((cue) => [...cues].includes(cue as never)) && !near.some((token) => token.lower === 'met'))
    score -= 1
  if (sentence.counts.some((other) => other.unit === 'person' && Math.abs(other.numberIndex - count.numberIndex) < 14))
    score += 1
  if (/\b(?:citations?|records?|abstracts?|reports)\b/u.test(sentence.tokens[count.nounIndex]?.lower ?? '')) score -= 2
  const section = text.sentences[sentence.sentenceIndex]?.section
  if (section === 'introduction' || section === 'discussion') score -= 2
  if (sentence.counts.some((other) => other !== count && other.unit === 'study' && other.value > count.value))
    score += 0.5
  return score
}

/** "One crossover trial (29 nurses)", "between 20 and 160 participants each": the people of single studies, not of all. */
function isOfOneStudy({ tokens, counts }: CountingSentence, count: Count, studies: Count): boolean {
  const before = counts.filter((other) => other.unit === 'study' && other.numberIndex < count.numberIndex).at(-1)
  if (before && before.value < studies.value) return true
  const left = tokens
    .slice(Math.max(0, count.numberIndex - 4), count.numberIndex)
    .map((token) => token.lower)
    .join(' ')
  const right = tokens
    .slice(count.nounIndex + 1, count.nounIndex + 3)
    .map((token) => token.lower)
    .join(' ')
  return (
    /\b(?:between|from|range[ds]?(?: from)?) \S+ (?:and|to|-|–)$/u.test(left) ||
    /^(?:each|per (?:study|trial))\b/u.test(right)
  )
}

function peopleNear(
  sentences: readonly CountingSentence[],
  place: number,
  studies: Count,
): { count: Count; place: number } | null {
  for (const at of [place, place + 1]) {
    const sentence = sentences[at]
    const found = (sentence?.counts ?? []).filter(
      (count) =>
        count.unit === 'person' &&
        count.value > studies.value &&
        count.shape !== 'of-the' &&
        sentence &&
        !isOfOneStudy(sentence, count, studies),
    )
    const count = found.sort((a, b) => b.value - a.value)[0]
    if (count) return { count, place: at }
  }
  return null
}
