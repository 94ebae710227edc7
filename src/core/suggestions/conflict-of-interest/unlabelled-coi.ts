import type { CoiKind } from '#core/model/tag.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import {
  authorsDeclare,
  conflictWords,
  isAboutOthers,
  pointsToForm,
  deniesInterests,
  saysNoneUnderLabel,
} from './coi-wording.ts'
import { declaredTies, namesPeople } from './coi-parties.ts'
import type { PaperZones } from '#core/paper/structure/paper-zones.ts'
import { firstSentenceAfter, wholeSentences, type Span } from '#core/paper/structure/statement-extent.ts'

/** A statement of interests found by its wording alone. */
export interface UnlabelledStatement extends Span {
  readonly confidence: number
  readonly rule: string
}

interface Words extends Span {
  readonly text: string
}

/** What one sentence is, as a statement of interests: 0 is nothing; the rest is how sure its wording alone makes us. */
interface Reading {
  readonly sure: number
  readonly rule: string
}

/** Statements of interests without a label: neighbouring sentences that say so are one statement. */
export function unlabelledStatements(prepared: PreparedText, zones: PaperZones): readonly UnlabelledStatement[] {
  const statements: UnlabelledStatement[] = []
  let open: UnlabelledStatement | null = null
  let gap = 0
  const isTheme = theme.test(prepared.title ?? /^.{0,300}/.exec(prepared.text)?.[0] ?? '')
  for (const { start, end } of wholeSentences(prepared)) {
    const sentence = { start, end, text: prepared.text.slice(start, end) }
    const reading: Reading | null =
      readSentence(sentence, zones, isTheme) ??
      (open && gap === 0 && start - open.end < 3 && goesOn(sentence.text)
        ? { sure: open.confidence, rule: open.rule }
        : null)
    if (reading) {
      const first: number = open ? sentence.start : startWithTies(sentence, prepared)
      open = open
        ? {
            start: open.start,
            end: sentence.end,
            ...(reading.sure > open.confidence
              ? { confidence: reading.sure, rule: reading.rule }
              : { confidence: open.confidence, rule: open.rule }),
          }
        : { start: first, end: sentence.end, confidence: reading.sure, rule: reading.rule }
      gap = 0
    } else if (open) {
      gap += 1
      if (gap > 1 || sentence.text.length > 400 || sentence.start - open.end > 3) {
        statements.push(open)
        open = null
      }
    }
  }
  if (open) statements.push(open)
  return statements
}

/** "The remaining authors have no conflicts": what is said of the first ones stands before it, in the same paragraph. */
function startWithTies(sentence: Words, prepared: PreparedText): number {
  let start = sentence.start
  if (!goesBack.test(sentence.text)) return start
  const last = firstSentenceAfter(prepared, sentence.start)
  for (let index = last - 1; index >= Math.max(0, last - 30); index -= 1) {
    const before = prepared.sentences[index]
    if (
      !before ||
      prepared.text.slice(before.end, start).includes('\n') ||
      (declaredTies([before.text]).length === 0 &&
        !(ofAuthors.test(before.text) && saysNoneUnderLabel(before.text)) &&
        !ofNames.test(before.text)) ||
      thanks.test(before.text)
    )
      break
    start = before.start
  }
  return start
}

/** Behind a sentence about interests, less is needed: "They have no other conflicts", "Conflicts that the editors ...". */
function goesOn(words: string): boolean {
  return (
    !isAboutOthers(words) &&
    (saysNoneUnderLabel(words) ||
      conflictWords.test(words) ||
      /^Conflicts\b/.test(words) ||
      declaredTies([words]).some(
        (tie) => tie.industry && (tie.author !== undefined || /^(?:He|She|They|His|Her|Their)\b/.test(words)),
      ) ||
      (byName.test(words) && namesPeople(words) && declaredTies([words]).length > 0))
  )
}

const goesBack =
  /\b(?:other|remaining|rest of the|others?) (?:co-?)?(?:authors?|conflict|disclos|interest|relevant|potential|financial|competing|significant|commercial)|\bremaining\b|\bdo(?:es)? not alter\b|^(?:Drs?\.?|Prof\.?)\s\p{Lu}|\b(?:resto de los|demás|demais) autores|\bautres auteurs|\bübrigen Autor|\baltri autori/iu

const cue =
  /conflict|founder|sponsor|investigator|affiliat|chief|director|remunerat|payment|compensat|paid\b|royal|none|nothing|reimburs|free of charge|support|works? (?:for|at)\b|equity|grants?\b|owner|lectur|board|inventor|adherence|research (?:support|grant|funding)|interest|disclos|declar|honorari|consult|employ|stock|share|royalt|patent|fees|speaker|advisor|adviser|commercial|financial|relationship|konflikt|intérêt|conflit|interes/i
/** Said of people by name or initials, or of "the authors": who else holds shares is not the paper's matter. */
const ofAuthors =
  /\b[Aa]uthors?\b|\bco-?authors?\b|^(?:Drs?\.?|Prof(?:essor)?s?\.?)\s\p{Lu}|^(?:\p{Lu}\.?[-\s]?){2,4}(?:,| and| is| are| has| have| was| reports| received| holds| serves| declares| discloses| states| owns| works| consults| advises| lectures| sits|:)|^(?:\p{Lu}\p{L}+|\p{Lu}\.?) (?:\p{Lu}\.? ?){0,2}\p{Lu}[\p{L}'’-]+,? (?:(?:Ph\.?D|M\.?D|MSc|MPH|RN)\.?, )*(?:and \p{Lu}[\p{L} .'’-]{3,40} )?(?:is|are|has|have|was|were|reports?|receive[sd]?|holds?|serves?|owns?|declares?|discloses?|consults?|works?)\b|\bone of us\b/u
const opensWithThanks =
  /^\W{0,3}(?:(?:The |All |Both )?[Aa]uthors?|We|I|Special thanks|Thanks)\b[^.]{0,40}\b(?:thank|grateful|acknowledg|indebted|appreciat)/
const thanks = /\b(?:thank|grateful|gratitude|acknowledg|indebted|appreciat)/i
/** A sentence that begins with initials: "ML received a ticket for a congress". */
const ofNames =
  /^(?:\p{Lu}\.?[-\s]?){2,4}(?:,| and| is| are| has| have| was| reports| received| holds| serves| declares| discloses| states| owns| works| consults| advises| lectures| sits|:)/u
const byName =
  /^(?:Drs?\.?\s|(?:\p{Lu}\.?[-\s]?){2,4}(?:,|\s|:)|(?:\p{Lu}\p{L}+|\p{Lu}\.?) (?:\p{Lu}\.? ?){0,2}\p{Lu}[\p{L}'’-]+,? (?:and|has|have|had|is|was|receiv|report|,|Ph\.?D|M\.?D))/u
const opensWithAuthors =
  /^\W{0,3}(?:(?:The|All|Some|One|Two|Three|Several|Both)(?: of the)? )?(?:[Cc]o-?)?[Aa]uthors?\b|^(?:Drs?\.?\s\p{Lu}|(?:\p{Lu}\.?[-\s]?){2,4}(?:,|\s(?:and|has|have|is|are|was|receiv|report)))/u
/** Titles of studies that have such statements, or who pays for research, as their subject. */
const theme =
  /\b(?:conflicts? of interests?|competing interests?|disclos(?:e|ed|ures?)|sponsor(?:ed|ship)|industry (?:funding|payments?|ties|relationships?|influence)|financial (?:ties|relationships?|payments?)|payments to)\b/i
const strongKinds: ReadonlySet<CoiKind> = new Set<CoiKind>([
  'employment',
  'stock',
  'patent',
  'royalties',
  'expert-testimony',
  'advisory-board',
  'consulting',
  'honoraria',
  'leadership',
])

/** `isTheme`: the paper is about such statements, so its body proves nothing. */
function readSentence(sentence: Words, zones: PaperZones, isTheme: boolean): Reading | null {
  // A label that was weighed and left ("Financial disclosure: ... no funding") is no proof here.
  const words = sentence.text
    .replace(/^[*†‡§¶#]{1,3}\s?(?=\p{Lu})/u, '')
    .replace(/^(?!(?:The |All |Both )?[Aa]uthors?[ :])[\p{L}\s/&]{4,50}:\s/u, '')
  if (words.length < 20 || words.length > 3000 || !cue.test(words) || isAboutOthers(words)) return null
  const zone = zones.zoneOf(sentence.start)
  const atEdge = zone === 'front' || zone === 'back'
  if (isTheme && !atEdge) return null
  if (deniesInterests(words) && !isQuestion(words)) {
    const byAuthors = authorsDeclare.test(words) || /\bconflit|\bconflict[oi]|konflikt/i.test(words)
    if (zone === 'references')
      return byAuthors && /^(?:\W*)(?:The|All|None|Neither|No|Both|We|Los|Os|Les|Die|Gli)\b/.test(words)
        ? { sure: 0.8, rule: 'authors say that they have no interests, behind the references' }
        : null
    if (zone === 'body' || zone === 'abstract')
      return byAuthors ? { sure: 0.82, rule: 'authors say in the text that they have no interests' } : null
    return {
      sure: byAuthors ? 0.93 : 0.88,
      rule: 'a sentence that says nobody has a conflict of interest, without a heading',
    }
  }
  if (pointsToForm(words) && (atEdge || /\bauthors?\b/i.test(words)))
    return { sure: zone === 'body' ? 0.6 : 0.86, rule: 'a sentence that points to the authors’ disclosure forms' }
  if (/\bdo(?:es)? not alter (?:our|the authors?['’]?s?|his|her|their|my) adherence\b/i.test(words))
    return {
      sure: 0.9,
      rule: 'a sentence that keeps to the journal’s policies in spite of an interest, without a heading',
    }
  if (!ofAuthors.test(words)) return null
  // A note of the first page may stand behind the summary, between its columns.
  if (zone === 'references' || (zone === 'abstract' && !opensWithAuthors.test(words))) return null
  if (isTheme) return null
  if (
    (conflictWords.test(words) &&
      /\b(?:declare|disclose|report|acknowledge|state|have|has)\w*\b/i.test(words) &&
      /\bauthors?\b|^(?:Drs?\.?|Prof)/i.test(words)) ||
    /\bauthors? (?:\w+ )?(?:declare|disclose|report)s? the following\b/i.test(words)
  ) {
    return { sure: atEdge ? 0.86 : 0.7, rule: 'a sentence in which authors declare an interest, without a heading' }
  }
  const ties = opensWithThanks.test(words) ? [] : declaredTies([words])
  if (
    atEdge &&
    byName.test(words) &&
    /\b(?:holds?|has|have|named|is|are|filed|sits?|serves?)\b[^.]{0,80}\b(?:patents?|inventors?|editorial board|editors? of (?:this|the) journal)\b/i.test(
      words,
    )
  )
    return { sure: 0.76, rule: 'a sentence that names an author’s patent or office, without a heading' }
  if (!ties.some((tie) => tie.industry)) return null
  const rule = 'a sentence that ties an author to a company, without a heading'
  const strong = ties.some((tie) => tie.industry && tie.kind !== undefined && strongKinds.has(tie.kind))
  if (!strong && (!atEdge || thanks.test(words))) return null
  if (!strong && /\bauthors?\b/i.test(words))
    return /\bthis (?:study|work|trial|research|project)\b/i.test(words) ? null : { sure: 0.74, rule }
  if (!strong)
    return byName.test(words) &&
      /\b(?:receiv|reports?|has|have|had|holds?|(?:is|was|were|are) (?:\w+ )?(?:supported|funded|reimbursed))/i.test(
        words,
      )
      ? { sure: 0.72, rule }
      : null
  if (!atEdge && !/\bauthors?\b/i.test(words) && zone !== 'abstract') return null
  return { sure: atEdge ? 0.84 : 0.62, rule }
}

function isQuestion(words: string): boolean {
  return words.trimEnd().endsWith('?')
}
