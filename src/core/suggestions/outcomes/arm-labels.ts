import { anyOf, pattern } from '#core/word-patterns.ts'

/** Where figures stand in their sentence. */
export interface Place {
  readonly start: number
  readonly end: number
}

const words = String.raw`\p{L}[\p{L}\d -]{0,40}?`
const versus = '(?:and|v|vs|versus|compared(?: with| to)?|against|than|or)'
const share = String.raw`[\s)\]]*(?:[([]?\d[\d.]*\s?%[)\]]?)?[\s)\],]*`
const leads = String.raw`(?:(?!(?:and|vs?|versus|than|compared|against|or)\b)\p{L}+ ){0,3}?`
const nextArm = String.raw`\s${versus}(?: (?:to|in|by|of|with|from|for|on|only|the|another))*\s?$`
/** "34 of 80 patients in the drops group (42 %) and ...", "... given water had colic". */
const behind = pattern(
  'iu',
  String.raw`^${share}\s?${leads}(?:in|with|on|given|for|assigned to|receiving|(without)) (?:the )?(${words})`,
  String.raw`(?=\s?[,;.()[\]]|${nextArm}|\s(?:had|were|was|at|after|by|respectively)\b|\s?$)`,
)
/** "with standard therapy alone (90.9 ± 29.8 hours", "versus tamoxifen [160 of 2447". */
const before = new RegExp(
  String.raw`\b(?:in|with|on|for|given|versus|vs|than|(without)) (?:the )?(${words}) ?[([]\s?$`,
  'iu',
)
const noLabel = pattern(
  'i',
  '^',
  anyOf([
    'total|all|each|both|general|average|comparison|it|them|us|the|mean|median|those|who|whom|which|using',
    'patients?|participants?|people|women|men|children|study|trial|week|month|day|year',
  ]),
  String.raw`\b`,
)
const holdsOther = / (?:with|in|than|and|or|but|while|whereas|remained|had|was|were|v|vs|versus|compared)(?: |$)/

/** What each arm is called in the words beside its figures; "group 1", "group 2" where that is not plain. */
export function armLabels(sentence: string, places: readonly Place[]): readonly string[] {
  const labels = places.map((place, index) => {
    const next = places[index + 1]?.start ?? sentence.length
    const previous = places[index - 1]?.end ?? 0
    const match = standsInBrackets(sentence, place, next)
      ? before.exec(sentence.slice(previous, place.start))
      : behind.exec(sentence.slice(place.end, next))
    const label = match?.[2]?.replace(/^(?:with|in) (?:the )?| (?:group|arm)s?$/gi, '').trim()
    if (!label || noLabel.test(label) || holdsOther.test(label)) return undefined
    return match?.[1] ? `without ${label}` : label
  })
  const isTold = labels.every((label) => label !== undefined) && new Set(labels).size === labels.length
  return labels.map((label, index) => (isTold ? label : undefined) ?? `group ${index + 1}`)
}

/** Whether figures have a bracket of their own, so that what they are of stands before it. */
function standsInBrackets(sentence: string, { start, end }: Place, next: number): boolean {
  if (!/[([]\s?$/.test(sentence.slice(0, start))) return false
  const rest = sentence.slice(end, next)
  const closing = rest.search(/[)\]]/)
  return closing >= 0 && !/\b(?:in|with|on|vs?|versus|and)\b/i.test(rest.slice(0, closing))
}
