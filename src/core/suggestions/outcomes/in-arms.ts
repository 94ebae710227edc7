import { either } from '#core/word-patterns.ts'
import type { Place } from './arm-labels.ts'
import { namesTime } from './what-and-when.ts'

const versus = String.raw`(?:vs?\b\.?|versus|against|than|whereas|compared (?:with|to))`
const jointWords = '(?:and|or|vs?|versus|against|than|whereas|compared)'
/** The last word that sets something beside something. */
const joint = new RegExp(String.raw`\b${jointWords}\b(?![\s\S]*\b${jointWords}\b)`, 'i')
const beforeArm = '(?: (?:also|only|just|by|in|with|on|for|among|of|from|to|the))*'
const shareAndBracket = String.raw`(?: \d[\d.]*\s?%,?)?\s?[(\[]?\s?`
const armNoun = '(?:groups?|arms?|placebo|controls?|sides?)'
/** Words before the second of two arms: nothing but "and in", or what it is called behind "versus" or with "group". */
const leadsToArm = either(
  'i',
  String.raw`^[\s\S]*\b(?:and|or|${versus})${beforeArm}${shareAndBracket}$`,
  String.raw`^[\s\S]*\b${versus} [^,;:]{1,60}$`,
  String.raw`^[\s\S]*(?:\band|,) (?:\d[\d.]*\s?% )?(?:in|with|on|for|by|of)\b [^,;:]{1,50}\b${armNoun}\s?[(\[]?\s?$`,
)
/** Words before an arm of a list: "12 of 40 with A, 38 % (". */
const endsInComma = /^[^;]*,\s?(?:\d[\d.]*\s?%\s?)?[([]?\s?$/
const severalTimes = /\d, \d+,? and \d+ (?:hours|days|weeks|months|years)\b/i
const severalMeasures = /\bsensitivity and specificity\b|\bpositive and negative predictive\b/i
const beginsOther = /;|[.:] [A-Z]|\b(?:was|were|is|are|had|fell|rose)\b|\b(?:pre|post)\b/
const longestGap = 110
const mostArms = 4

/** Findings set beside each other as arms, two to four of them, without another sentence's worth of words between; all others alone. */
export function inArms<P extends Place>(words: string, places: readonly P[]): readonly (readonly P[])[] {
  const runs: P[][] = []
  for (const place of places) {
    const run = runs.at(-1)
    if (run && isBeside(words.slice(run.at(-1)?.end, place.start))) run.push(place)
    else runs.push([place])
  }
  return runs.flatMap((run) => (run.length === 1 || areArms(words, run) ? [run] : run.map((place) => [place])))
}

function isBeside(gap: string): boolean {
  if (gap.length > longestGap || beginsOther.test(gap) || namesTime(gap)) return false
  return leadsToArm.test(gap) || endsInComma.test(gap)
}

function areArms(words: string, run: readonly Place[]): boolean {
  if (run.length > mostArms || severalTimes.test(words) || severalMeasures.test(words)) return false
  const gaps = run.slice(1).map(({ start }, index) => words.slice(run[index]?.end, start))
  const joints = gaps.map((gap) => joint.exec(gap)?.[0].toLowerCase() ?? ',')
  const isList = joints.every((word, index) => word === (index === joints.length - 1 ? 'and' : ','))
  // "18 of 180 versus 19 of 174 and 4 of 9 versus 3 of 8" are two comparisons.
  return leadsToArm.test(gaps.at(-1) ?? '') && (isList || new Set(joints).size === 1)
}
