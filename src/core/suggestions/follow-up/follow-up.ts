import { either } from '#core/word-patterns.ts'
import type { FieldExtractor } from '../shared/field-extractor.ts'
import { chooseSentences, type SentenceRule } from '../shared/choose-sentences.ts'

const time = `(?:\\d+(?:[.,·]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?:[ -]?(?:to|–|-|and|±)[ -]?\\d+(?:[.,·]\\d+)?)?[ -]?(?:days?|weeks?|wk|months?|mo|years?|yrs?|hours?)`
const periodNoun = '(?:period|time|duration|interval)'
const measured = either(
  'i',
  String.raw`\b(?:mean|median|average|total|overall|maximum|minimum)\b[^.]{0,40}\bfollow[- ]?up\b[^.]{0,60}\b${time}\b`,
  String.raw`\bfollow[- ]?up ${periodNoun}?\b[^.]{0,25}\b(?:was|of|for|lasted|ranged)\b[^.]{0,40}\b${time}\b`,
)
const followed = either(
  'i',
  String.raw`\bfollowed(?:[- ]?up)? (?!by\b)(?:\w+ ){0,4}(?:for|until|over|at|to|through)\b[^.]{0,50}\b${time}\b`,
  String.raw`\b${time}(?: of)? follow[- ]?up\b`,
  String.raw`\bfollow[- ]?up (?:visits?|assessments?|examinations?)?\b[^.]{0,30}\b(?:at|after)\b[^.]{0,30}\b${time}\b`,
)

const rule: SentenceRule = (words, place) => {
  if (
    !/follow/i.test(words) ||
    /\b(?:future|longer|previous|other|earlier|these|further|needed|lost to follow)\b[^.]{0,60}\bfollow|\b(?:et al|guidelines? recommend)/i.test(
      words,
    )
  )
    return null
  const home = place.section === 'abstract' || place.section === 'methods' || place.section === 'results'
  if (!home || place.part === 'introduction' || place.part === 'conclusion') return null
  if (measured.test(words))
    return {
      confidence: place.section === 'methods' ? 0.84 : 0.88,
      rule: 'a sentence that gives the length of follow-up',
    }
  if (followed.test(words))
    return {
      confidence: place.section === 'results' ? 0.72 : 0.8,
      rule: 'a sentence that says how long people were followed',
    }
  return null
}

/** How long people were followed: the sentence that gives the time. */
export const followUp: FieldExtractor<'follow-up'> = {
  field: 'follow-up',
  extract: (prepared) => chooseSentences(prepared, rule),
}
