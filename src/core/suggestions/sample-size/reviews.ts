import type { Count } from './count.ts'
import { isPeopleOfStudies } from './counted-studies.ts'
import { includedStudiesScore, minClearScore } from './included-studies-score.ts'
import type { CountContext } from './mention-features.ts'
import type { CountingSentence } from './mentions.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'

/** What a review says of its own size. `place` is that of the sentence in the list of counting sentences. */
interface ReviewSize {
  readonly studies: number
  readonly place: number
  /** People in the included studies, where said in the same or the next counting sentence. */
  readonly people: number | null
  readonly peoplePlace: number
  /** True where the studies are plainly said to be the included ones. */
  readonly isClear: boolean
}

const kindsOfReview = [
  'systematic(?:ally)? (?:literature )?review',
  String.raw`meta[- ]?analy[sz]\w+`,
  'scoping review|umbrella review|cochrane review|network meta|rapid review',
  'review of (?:randomi[sz]ed|clinical|controlled|the literature|studies|trials)',
  'evidence synthesis',
  'pooled analysis of .{0,30}(?:trials|studies)',
]
const reviewTitle = pattern('iu', String.raw`\b`, anyOf(kindsOfReview), String.raw`\b`)
const databases = 'medline|pubmed|embase|cochrane (?:library|central)|psycinfo|web of science|scopus'
const databaseSearch = pattern(
  'iu',
  String.raw`\b`,
  anyOf([databases, 'databases? (?:were|was) searched', 'searched']),
  String.raw`\b`,
)

/** Whether a paper says that it is a systematic review: in its title or first sentence, or near its search. */
export function isReview({ text }: CountContext): boolean {
  const opening = `${text.title ?? ''} ${text.text.slice(0, 2500)}`
  const first = text.sentences[0]?.text ?? ''
  return reviewTitle.test(`${text.title ?? ''} ${first}`) || (reviewTitle.test(opening) && databaseSearch.test(opening))
}

/**
 * The included studies of a systematic review, or null where the paper is none or does not say. Its abstract's own
 * number comes before all of the body: a body counts subsets and the studies of other reviews.
 */
export function reviewSize(context: CountContext): ReviewSize | null {
  if (!isReview(context)) return null
  const { text, sentences, sums } = context
  const found = sentences.flatMap((sentence, place) =>
    sentence.counts.map((count) => ({ place, count, score: includedStudiesScore(text, sentence, count) })),
  )
  const rankOf = ({ place, score }: (typeof found)[number]) =>
    score + (isInAbstract(context, place) ? abstractBonus : 0)
  const best = found.filter(({ score }) => score > 0).toSorted((a, b) => rankOf(b) - rankOf(a))[0]
  if (!best) return null
  const people = peopleNear(sentences, best.place, best.count)
  const together = sums.find(
    (sum) =>
      people &&
      sum.kind !== 'arms' &&
      sum.parts.length === 2 &&
      sum.parts.every(({ place }) => place === people.place) &&
      sum.parts.some(({ count }) => count.value === people.count.value),
  )
  return {
    studies: best.count.value,
    place: best.place,
    people: together ? null : (people?.count.value ?? null),
    peoplePlace: people?.place ?? best.place,
    isClear: best.score >= minClearScore,
  }
}

// What a place in the abstract weighs, in the points of `includedStudiesScore`.
const abstractBonus = 3

function isInAbstract({ text, sentences, isLong }: CountContext, place: number): boolean {
  const section = text.sentences[sentences[place]?.sentenceIndex ?? -1]?.section
  return section === 'abstract' || (section === 'front' && isLong)
}

/**
 * "One crossover trial (29 nurses)", "between 20 and 160 participants each": the people of single studies, not of all.
 */
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
        (count.unit === 'person' || isPeopleOfStudies(count, studies)) &&
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
