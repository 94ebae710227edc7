import { anyOf, pattern } from '#core/word-patterns.ts'
import { readNumbers } from '../shared/number-words.ts'
import { peopleDoubt, percentDoubt } from './count-doubts.ts'
import { isAboutPeople, isAboutWhoTookPart } from './not-outcomes.ts'
import type { OutcomeDoubt } from './outcome-suggestion.ts'
import { numberOf, withPlainFigures } from './plain-figures.ts'

/** "12 of 40 (30 %)": how many of how many, and where it stands in its sentence, the percentage with it. */
export interface FoundCount {
  readonly events: number
  readonly total: number
  readonly start: number
  readonly end: number
  readonly doubts: readonly OutcomeDoubt[]
}

const digits = String.raw`\d{1,3}(?:[, ]\d{3})+(?![\d,])|\d+`
const percent = String.raw`\d{1,3}(?:\.\d+)?`
const notMore = String.raw`(?![\d.,]*\d|\s?[%/]|\p{L})`
const people =
  '(?:patients?|participants?|people|persons?|subjects?|adults?|women|men|children|infants?|babies|volunteers)'
const ofWords = pattern('yu', String.raw`(?:\s${people})?\s(?:out )?of (?:the |these |those |all )?(?=\p{L}|\d)`)
const ofDigits = pattern('yu', `(${digits})`, notMore)
const slash = pattern('yu', String.raw`\s?\/\s?(${digits})`, notMore)
const percentInside = pattern(
  'yu',
  String.raw`\s?[([](${percent})\s?%[)\]](?:\s${people})?\s(?:out )?of (?:the |these )?(${digits})`,
  notMore,
)
const peopleBehind = pattern('i', String.raw`^\s${people}\b`)
/** "(30 %)", ", 30 %", "patients (30 %; ...)": the share of the count, right behind it. */
const percentBehind = pattern(
  'u',
  String.raw`^(?:\s\p{L}[\p{L}-]*){0,4}(?:\s?[([]|,)\s?(\d{1,3}(?:\.\d+)?)\s?%(?!\s?(?:C\.?[Ii]|confidence))`,
)
const percentBefore = /(\d{1,3}(?:\.\d+)?)\s?%\s?[([]\s?$/

/** Every count of a sentence that may be an outcome, in order: not dates, doses, scores, nor who people were and who stayed. */
export function countsIn(words: string): readonly FoundCount[] {
  if (!/\d\s?\/\s?\d|\bof\b/i.test(words) || isAboutWhoTookPart(words)) return []
  const plain = withPlainFigures(words)
  if (/\b(?:vision|acuity|snellen|ratio of|score of)\b/i.test(plain) && !/\bof\s\d/.test(plain)) return []
  const numbers = readNumbers(plain)
  const found = [...countsOfAll(plain)]
  for (const number of numbers) {
    if (
      found.some(({ start, end }) => start <= number.start && number.start < end) ||
      /(?:\/|\d\.|[$€£≥≤<>]\s?)$/.test(wordsBefore(plain, number.start))
    )
      continue
    const count = countAt(plain, number, numbers)
    if (count) found.push(count)
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const ofAll = pattern(
  'gu',
  String.raw`\b[Oo]f (?:the |all |these )?(${digits}) [^,.;()\d]{2,60}, (${digits}) (?:\p{L}+ ){0,2}?[([](\d{1,3}(?:\.\d+)?)\s?%`,
)

/** "Of the 233 burns, 41 (17.6 %) needed a graft": only where the percentage bears out that the one is of the other. */
function countsOfAll(plain: string): readonly FoundCount[] {
  return [...plain.matchAll(ofAll)].flatMap((match): readonly FoundCount[] => {
    const [total, events] = [numberOf(match[1] ?? ''), numberOf(match[2] ?? '')]
    const end = match.index + match[0].length
    if (events > total || percentDoubt(events, total, match[3]).length > 0) return []
    return isAboutPeople(plain.slice(end))
      ? []
      : [
          {
            events,
            total,
            start: match.index + 3,
            end,
            doubts: peopleDoubt(plain.slice(match.index + 3 + (match[1]?.length ?? 0))),
          },
        ]
  })
}

const wordsBefore = (plain: string, place: number) => plain.slice(Math.max(0, place - 80), place)

type Written = ReturnType<typeof readNumbers>[number]

function countAt(plain: string, number: Written, numbers: readonly Written[]): FoundCount | null {
  const inside = at(percentInside, plain, number.end)
  if (inside) return made(plain, number, numberOf(inside[2] ?? ''), percentInside.lastIndex, inside[1])
  const ofSlash = at(slash, plain, number.end)
  if (ofSlash) {
    const count = made(plain, number, numberOf(ofSlash[1] ?? ''), slash.lastIndex)
    return count && isCountBySlash(plain, count) ? count : null
  }
  if (!at(ofWords, plain, number.end)) return null
  const from = ofWords.lastIndex
  const written = numbers.find(({ start }) => start === from)
  const ofNumber = at(ofDigits, plain, from)
  if (ofNumber) return made(plain, number, numberOf(ofNumber[1] ?? ''), ofDigits.lastIndex)
  return written?.inWords ? made(plain, number, written.value, written.end) : null
}

function at(expression: RegExp, text: string, index: number): RegExpExecArray | null {
  expression.lastIndex = index
  return expression.exec(text)
}

const notCounted = anyOf([
  'days?|weeks?|months?|years?|hours?|points?|items?|questions?|sites|cent(?:er|re)s|hospitals|countries|stud(?:y|ies)|trials?|articles',
  'doses|cycles|visits|sessions|arms|groups|clinics|papers|reviews|schools|criteria|domains|conditions|(?:sub)?scales',
  'models|parameters|measures|tests|genes|regions|subgroups|outcomes|cases per|calls|steps|times|approaches',
])
const behindNotCounted = pattern('i', String.raw`^[\s-](?:\w+ )?${notCounted}\b`)
const beforeNotCounted =
  /\b(?:scores?|scored|grade|stage|phase|table|figure|ratio|rating|median,?) (?:of |was |at least )?$/i

const wereLookedAt = /\b(?:analys[ie]s|data|available|cores|records)\b[^.;]{0,60}\b(?:on|from|in|for) $/i

function made(plain: string, number: Written, total: number, behind: number, given?: string): FoundCount | null {
  const rest = plain.slice(behind)
  const before = wordsBefore(plain, number.start)
  const isBare = total < 10 && !peopleBehind.test(rest)
  if (
    number.value > total ||
    total < 2 ||
    (isBare && given === undefined && !percentBehind.test(rest) && !percentBefore.test(before)) ||
    behindNotCounted.test(rest) ||
    beforeNotCounted.test(before) ||
    wereLookedAt.test(before)
  )
    return null
  const share = given === undefined ? percentBehind.exec(rest) : null
  const printed = given ?? (share ?? percentBefore.exec(before))?.[1]
  const end = behind + (share?.[0].length ?? 0)
  if (isAboutPeople(plain.slice(behind)) || isAboutPeople(plain.slice(end))) return null
  return {
    events: number.value,
    total,
    start: number.start,
    end,
    doubts: [...percentDoubt(number.value, total, printed), ...peopleDoubt(rest)],
  }
}

/** A slash also stands in dates, in blood pressure and between amounts: people, a fitting percentage or a bracket must tell. */
function isCountBySlash(plain: string, { total, start, end, doubts }: FoundCount): boolean {
  const behind = plain.slice(end)
  const before = wordsBefore(plain, start)
  if (
    /^\s?(?:mm ?hg|mg|ml|week|day|°)/i.test(behind) ||
    /\b(?:ratio|pressure|vision|acuity|titre|dilution)\b[^.;]{0,60}$/i.test(before)
  )
    return false
  const hasPercent = /%/.test(plain.slice(start, end)) || percentBefore.test(before)
  if (hasPercent) return !doubts.some(({ kind }) => kind === 'percent-does-not-fit') || total >= 10
  const isBracketed = /[([]\s?$/.test(before) && /^\s?[)\],;]/.test(behind) && total >= 5
  const isOfPeople = peopleBehind.test(behind)
  const isPlainCount =
    total >= 10 && /\b(?:in|by|for)\s$/.test(before) && /^\s(?:and|v|vs|versus|with|on|in|of)\b/.test(behind)
  const isOneOfTwo =
    total >= 10 && (/^\s(?:and|vs?|versus)\s\d+\s?\/\s?\d/.test(behind) || /\/\s?\d+ (?:and|vs?|versus) $/.test(before))
  return isBracketed || isOfPeople || isPlainCount || isOneOfTwo
}
