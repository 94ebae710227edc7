import { isOfWhoTookPart } from './not-outcomes.ts'
import { numberOf, withPlainFigures } from './plain-figures.ts'

/** "4.1 ± 1.2", "4.1 (SD 1.2)": a mean with its standard deviation, and where it stands in its sentence. */
export interface FoundMean {
  readonly mean: number
  readonly sd: number
  readonly unit?: string
  /** The sentence names its spread a standard deviation. */
  readonly isNamed: boolean
  readonly start: number
  readonly end: number
}

const figure = String.raw`-?\d+(?:,\d{3})*(?:\.\d+)?`
/** How far before a mean words may say what it is of, in characters. */
const looksBack = 120
const noUnit =
  '(?:and|with|on|in|of|to|for|at|vs?|versus|than|the|by|from|after|without|against|between|SD|or|was|were|per|P)'
const unit = String.raw`(?:\s?(?!${noUnit}\b)(?:mm ?Hg|mmol/l|kg/m2|g/m2/h|[A-Za-zµμ%°][A-Za-zµμ%°²/]{0,11}(?![A-Za-z])))?`
const plusMinus = new RegExp(
  String.raw`(?<![\w.,-])(${figure})(${unit})\s?(?:±|\+\/-)\s?(\d+(?:\.\d+)?)(?!\d)(${unit})`,
  'g',
)
const withSd = new RegExp(
  String.raw`(?<![\w.,-])(${figure})(${unit})\s?[,]?\s?[([]\s?(?:SD|s\.d\.|standard deviation)\s?[=:,]?\s?(\d+(?:\.\d+)?)(?:\s?[A-Za-z/%]{1,8})?(?:[;,] n ?= ?\d+)?\s?[)\]]`,
  'g',
)
const ofAges = /\b(?:mean|average|median)\b[^.;]{0,15}\bage\b/i
const headed = /\b[Mm]ean\s?[([]\s?(?:±\s?)?SD\s?[)\]]/
const inBrackets = new RegExp(String.raw`(?<![\w.,-])(${figure})(${unit})\s[([](\d+(?:\.\d+)?)[)\]]`, 'g')

/**
 * Every mean with its standard deviation, in order; ages and times of follow-up are left out, and of "from 4.4 ± 2.0 to 2.1 ± 1.3" what
 * was there before. Empty where the sentence says that its spread is a standard error.
 */
export function meansIn(words: string): readonly FoundMean[] {
  if (!/±|\+\/-|\+\/−|SD|s\.d\.|standard dev/.test(words)) return []
  const plain = withPlainFigures(words)
  if (/\b(?:SEM|SE|s\.e\.m?\.?|standard errors?|range)\b/.test(plain) || ofAges.test(plain)) return []
  const head = headed.exec(plain)
  const isNamed = /\bSDs?\b|standard deviation/.test(plain)
  const matches = [
    ...plain.matchAll(plusMinus),
    ...plain.matchAll(withSd),
    ...(head ? [...plain.matchAll(inBrackets)].filter(({ index }) => index > head.index) : []),
  ].toSorted((a, b) => a.index - b.index)
  return matches.flatMap((match): readonly FoundMean[] => {
    const before = plain.slice(Math.max(0, match.index - looksBack), match.index)
    const end = match.index + match[0].length
    const behind = plain.slice(end)
    const isBefore =
      /\bpre(?:[- ]?\w+)?:? $|\b(?:before [^()]{1,30}|from baseline )\($/i.test(before) ||
      /^\s?(?:\p{L}+ )?(?:at baseline\b|to -?\d)/u.test(behind) ||
      (/\bfrom $/.test(before) && /^[^.;]{0,30}\bto -?\d/.test(behind))
    const unitOf = (match[4] ?? '').trim() || (match[2] ?? '').trim()
    if (isBefore || isOfWhoTookPart(before, behind) || isNoMean(before, behind, unitOf)) return []
    return [
      {
        mean: numberOf(match[1] ?? ''),
        sd: Number(match[3]),
        isNamed,
        ...(unitOf ? { unit: unitOf } : {}),
        start: match.index,
        end,
      },
    ]
  })
}

const peopleInBrackets = /\b(?:men|women|patients|participants|subjects|adults|volunteers|children|controls)\s?[([]$/i

/** A cell of a table (the next figure follows at once), a window of visits, an amount of cells, a fold change, an age: no mean of people. */
function isNoMean(before: string, behind: string, unitOf: string): boolean {
  return (
    /^\s+[-(]?\.?\d/.test(behind) ||
    /\d[)*]?\s+$/.test(before) ||
    /^\s?-?fold\b|^[^.;]{0,20}\b(?:cells?|mice|rats)\b/i.test(behind) ||
    /\b(?:week|day|month|visit)s? $/i.test(before) ||
    (/^y(?:ea)?rs?$/i.test(unitOf) && peopleInBrackets.test(before))
  )
}
