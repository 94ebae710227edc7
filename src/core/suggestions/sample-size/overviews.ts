import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { anyOf, either, pattern } from '#core/word-patterns.ts'

const saysOverview = either(
  'iu',
  /\b(?:narrative|literature|expert|clinical|state-of-the-art|comprehensive|critical|brief) (?:review|overview)\b/,
  /\b(?:this|our|the present) (?:\w+ ){0,2}(?:review|overview)\b/,
  /\bthis article (?:\w+ )?(?:reviews|summari[sz]es|gives an overview)\b/,
  /\bwe (?:\w+ )?(?:review|overview) (?:the|what|current|recent)\b/,
)
const reviewKicker = /^\W*(?:(?:invited|narrative|literature|mini) ?-?)?review(?: article| paper)?\W*$/imu
const gathered =
  /\bsystematic|\bscoping\b|\bmeta-?analys|\bumbrella review|\b(?:was|were|we) searched\b|\binclusion criteria\b/iu
const opening = 4000

/**
 * Whether a paper says that it is an overview of the work of others, gathered without a stated method: it has no sample
 * of its own.
 */
export function isOverview({ title, text, sections }: PreparedText): boolean {
  if (hasMethodsOrResults(sections) || gathered.test(`${title ?? ''}\n${text.slice(0, opening)}`)) return false
  const abstract = sections.find(({ kind }) => kind === 'abstract')
  return (
    reviewKicker.test(text.slice(0, 600)) ||
    saysOverview.test(`${title ?? ''}\n${abstract ? text.slice(abstract.start, abstract.end) : text.slice(0, 1500)}`)
  )
}

function hasMethodsOrResults(sections: PreparedText['sections']): boolean {
  return sections.some(
    ({ kind, part }) => kind === 'methods' || kind === 'results' || part === 'methods' || part === 'results',
  )
}

const answersOthers = either(
  'imu',
  /\bto the editor\b/,
  /^\W*(?:editorial|commentary|letter|correspondence|viewpoint)\b/,
  /\bin this issue(?: of|,)/,
  /\bin this (?:month|week)['’]s\b/,
  /\bwe (?:have )?read with (?:great |much )?interest\b/,
  /\bwe thank\b[^.]{0,80}\bfor (?:their|his|her)\b/,
  /\b(?:authors?['’]?s? )?reply\b(?: from| to| by|:)/,
  /^\W*(?:re|comment on|response to)\b/,
)
const verbsOfStudying = [
  'report|conducted|performed|did(?! not)|studied|treated|describe|present|reviewed',
  'enrolled|recruited|randomi[sz]ed|surveyed|analy[sz]ed|examined|compared|investigated',
  'evaluated|assessed|included|followed|identified|tested|measured',
]
const ownNumbers = pattern('iu', String.raw`\b(?:we|i) (?:\w+ )?`, anyOf(verbsOfStudying), String.raw`\b`)

/**
 * Whether a short text comments on the work of others, as an editorial or a letter does: its numbers are theirs. A
 * letter with results of its own is none.
 */
export function isComment({ title, text, sections }: PreparedText): boolean {
  if (hasMethodsOrResults(sections)) return false
  const start = text.slice(0, opening)
  return (answersOthers.test(title ?? '') || answersOthers.test(start.slice(0, 700))) && !ownNumbers.test(start)
}
