import { anyOf, pattern } from '#core/word-patterns.ts'

const exceptWord = anyOf([
  'except(?:ing|ions?)?(?: for| of| that| in)?|with the (?:sole |only |single )?exceptions? (?:of|that)|apart from|aside from',
  'other than|save (?:for|that|an?|one|the)|barring|besides|beyond|excluding|but for|in addition to',
])
const opensWithExcept = pattern('i', String.raw`^\W*${exceptWord}\s`)
const exceptWithin = pattern('i', String.raw`(?:\b${exceptWord}|, bar)\s`)
/** What ends an exception that stands in front: "Apart from ..., the authors have no ...". */
const denialBehind = /,\s+(?=[^,]{0,60}\b(?:no|none|nothing|not|neither|without)\b)/i
/** "beyond the submitted work", "other than the authors", "besides their university": nothing is excepted. */
const emptyException = pattern(
  'i',
  String.raw`^\W*(?:the (?:submitted|present|current|published) (?:work|manuscript|study)|this (?:work|study)|`,
  String.raw`(?:the )?authors?\b|none\b|nothing\b|(?:the|their|our) (?:own )?(?:universit|institution|hospital|employer|salar))`,
)
/** "No support for the submitted work other than that described above": the study's own money, told under funding. */
const pointsToFunding =
  /^\W*(?:that|those|the (?:above|funding|grants?|support)|as)\b[^.;]{0,30}\b(?:above|below|described|listed|stated|named|acknowledged|section|funding)\b/i
const ofMoney = /\b(?:support|funding|grants?) (?:[\w-]+ ){0,8}$/i

/**
 * What a denial leaves out: "Dr Roe, who received fees" of "no conflicts, except for Dr Roe, who received fees"; null where it leaves
 * out nothing.
 */
export function exceptionOf(denial: string): string | null {
  const opening = opensWithExcept.exec(denial)
  const within = opening ?? exceptWithin.exec(denial)
  if (!within) return null
  const behind = denial.slice(within.index + within[0].length)
  const words = (opening ? behind.split(denialBehind)[0] : behind.split(';')[0])?.trim() ?? ''
  const aboutFunding = pointsToFunding.test(words) && ofMoney.test(denial.slice(0, within.index))
  return words === '' || aboutFunding || emptyException.test(words) ? null : words
}

/** The part of a sentence that turns away from its denial: "but the study was run by employees of the maker". */
export function turnOf(sentence: string): string | null {
  const found =
    /(?:[,;]\s|\s)(?:but|however|although|though|yet|nevertheless|nonetheless|while|whereas)[,\s]\s?(.+)$/is.exec(
      sentence,
    )
  return found?.[1] ?? null
}
