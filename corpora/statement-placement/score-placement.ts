import { suggest } from '#core/suggestions/extractors.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { inventedPaper } from './paper-with-statements.ts'
import type { OddPlace } from './placed-statement.ts'

/** One question about one paper: what was asked, whether the first suggestion is right, and what stood there. */
export interface OddJudgement {
  readonly place: string
  readonly question:
    | 'interest quote'
    | 'interest silent'
    | 'interest class'
    | 'funding quote'
    | 'funding silent'
    | 'funding status'
  readonly right: boolean
  readonly found: string
}

/** A label in front of the statement’s own words may be no longer than this. In characters. */
const longestLabel = 70

/** Asks for the first suggestion of both fields: quotes are right with their bounds, the class with status and industry. */
export function judgeOddPlace(place: OddPlace): readonly OddJudgement[] {
  const { 'conflict-of-interest': [coi] = [], funding: [money] = [] } = suggest(
    prepareText(paperOf(place), { title: place.parts.title ?? null }),
  )
  const judged: OddJudgement[] = []
  const judge = (question: OddJudgement['question'], right: boolean, found: string) =>
    judged.push({ place: place.name, question, right, found })
  const coiQuote = coi?.quote?.exact ?? null
  if (place.coi) {
    judge('interest quote', sameStatement(coiQuote, place.coi.says), String(coiQuote))
    judge(
      'interest class',
      coi?.value.status === place.coi.status && coi.value.industry === (place.coi.industry ?? false),
      `${coi?.value.status} ${coi?.value.industry} ${JSON.stringify(coi?.value.parties)}`,
    )
  } else judge('interest silent', coiQuote === null, String(coiQuote))
  const moneyQuote = money?.quote?.exact ?? null
  if (place.funding) {
    judge('funding quote', sameStatement(moneyQuote, place.funding.says), String(moneyQuote))
    judge('funding status', money?.value.status === place.funding.status, String(money?.value.status))
  } else judge('funding silent', moneyQuote === null, String(moneyQuote))
  return judged
}

function paperOf({ parts, pageBreakBefore }: OddPlace): PaperText {
  const text = inventedPaper(parts)
  const at = pageBreakBefore === undefined ? -1 : text.indexOf(pageBreakBefore)
  if (at < 0) return paperTextOf(text)
  const head = 'Varga and others, Dry hands in kitchens'
  return {
    pages: [text.slice(0, at).trimEnd(), `${head}\n${text.slice(at)}`].map((page, pageIndex) => ({
      pageIndex,
      width: 0,
      height: 0,
      text: page,
      runs: [],
      furniture: pageIndex === 0 ? [] : [{ start: 0, end: head.length }],
    })),
  }
}

function sameStatement(quote: string | null, says: string): boolean {
  if (quote === null) return false
  const [found, wanted] = [plain(quote), plain(says)]
  const at = found.indexOf(wanted)
  return at >= 0 && at <= longestLabel && found.length - at - wanted.length <= 1
}

function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim()
}
