import type { Reference } from '#core/model/reference.ts'
import { findIdentifiers } from '#core/references/fields/find-identifiers.ts'
import { readDate } from '#core/references/fields/read-date.ts'
import { takeStatedDates } from './stated-dates.ts'
import { anyOf, either, pattern } from '#core/word-patterns.ts'

/** Reporters of decisions: "410 F.3d 113", "555 U.S. 200", "2013 WL 998877". */
const reporters = [
  String.raw`U\.?\s?S\.?(?!C)|S\.\s?Ct\.|L\.\s?Ed\.(?:\s?2d)?|F\.(?:\s?(?:2d|3d|4th))?|F\.\s?Supp\.(?:\s?[23]d)?|F\.\s?App['’]x|F\.R\.D\.|B\.R\.`,
  String.raw`WL|LEXIS|U\.S\. LEXIS|[A-Z][A-Za-z]{0,5}\.(?:\s?[A-Z][a-z]{0,4}\.)?(?:\s?(?:2d|3d|4th|5th))?|A\.C\.|AC|QB|KB|WLR|All ER|CLR|SCR|BGHZ|BVerfGE`,
]
const reporterPlace = pattern('u', String.raw`(?<![\p{L}\d])(\d{1,4})\s+(${anyOf(reporters)})\s?(\d{1,7})(?!\d)`)
const neutral =
  /[[(](\d{4})[\])]\s?(?:\d{1,2}\s)?(?:E[WU][A-Z]{2,4}|UK[A-Z]{2,4}|HC[A-Z]?|SCC|FCA(?:FC)?|[A-Z]{2,5}(?:SC|CA|HC)|AC|QB|KB|Ch|WLR|All ER|CLR|IEHC|NZ[A-Z]{2,3})\b/u
const european = either('u', /\bECLI:[A-Z]{2}:[\w:.]+/, /^(?:(?:Joined )?Cases?\s)?[CTF][-‑–]\d{1,4}\/\d\d\b/)
const parties =
  /^(?:(?:In|Ex)\s(?:re|parte)\s\p{Lu}|Re\s\p{Lu}|(?:\p{Lu}|\d)[^;?!]{1,160}?\s(?:v|vs)\.?\s(?:\p{Lu}|the\s))/u
const docket = /,?\s(?:No|Nos|Case No|Docket No)\.\s?[\w:.-]*\d[\w:.-]*/u

const lawPlaces = [
  String.raw`Pub\.?\s?L\.?(?:aw)?\s?(?:No\.?\s?)?\d+|\d+\s?Stat\.?\s\d+|\d+\s?U\.?S\.?C\.?(?:A\.)?\s?§{0,2}\s?\d+|\d+\s?C\.?F\.?R\.?\s?(?:§{1,2}|[Pp]art|pt\.)?\s?\d+`,
  String.raw`\d+\s?Fed\.\s?Reg\.\s?[\d,]+|H\.R\.\s?\d+|\b[ce]\.?\s?\d+\s\(UK\)`,
]
const lawPlace = pattern('u', anyOf(lawPlaces))
const europeanLaw =
  /^(?:(?:Council|Commission|Delegated|Implementing|Commission (?:Delegated|Implementing))\s)?(?:Regulation|Directive|Decision)\s\((?:EU|EC|EEC)\)\s(?:No\s)?\d|^(?:Council |Commission )?Directive\s\d{2,4}\/\d+\/E[UCE]/u
const namedAct =
  /^(?:The\s)?\p{Lu}[^.;:?]{2,120}\s(?:Act|Ordinance|Bill)(?:\s(?:of\s)?(?:1[6-9]|20)\d\d)\s?(?:\((?:UK|U\.K\.|Cth|NSW|Vic|Qld|WA|SA|NZ|Can|Ireland|Scotland|Wales|India)\))?[.,]?(?=\s|$)/u
// "Roofs Act, S.O. 1992, c. 23", "Roofs Code 2003 (c. 12)": the chapter of a year's statutes.
const actOfChapter = pattern(
  'u',
  String.raw`^(?:The\s)?\p{Lu}[^.;:?]{2,120}?\b(?:Act|Code|Law|Ordinance|Charter|Bill)(?:,?\s(?:of\s)?(?:1[6-9]|20)\d\d)?`,
  String.raw`(?=,?\s\(?(?:(?:R\.?\s?)?S\.?(?:\s?[A-Z][A-Za-z]{0,2}\.?){1,3},?\s(?:1[6-9]|20)\d\d,?\s)?\(?c(?:h|hap)?\.?\s?[A-Z]?-?\d)`,
)
// Without a year the name counts where a collection of laws follows.
const actInCode = pattern(
  'u',
  String.raw`^(?:The\s)?\p{Lu}[^.;:?]{2,120}\s(?:Act|Code|Ordinance)(?=,\s(?:`,
  lawPlaces[0] ?? '',
  '))',
)
const bareCode = /^\d+\s?(?:U\.?S\.?C\.?(?:A\.)?|C\.?F\.?R\.?)\s?(?:§{1,2}|[Pp]arts?|pt\.)?\s?\d[\w.()-]*/u

/**
 * A decision of a court, a statute or a regulation, read by the forms in which lawyers cite them (The Bluebook, OSCOLA, ECLI); null for
 * anything else. It has no author: its name is its title, and where it is printed stays in the note as it stands.
 */
export function readLegalWork(text: string): Reference | null {
  const { rest, accessed } = takeStatedDates(text.replace(/\s+/gu, ' ').trim())
  const { URL, spans } = findIdentifiers(rest)
  const plain = spans.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), rest)
  const work = accessed === undefined ? (decision(rest) ?? law(rest)) : (decision(plain) ?? law(plain))
  if (work === null) return null
  return { ...work, ...(accessed !== undefined && { accessed }), ...(URL !== undefined && { URL }) }
}

function decision(text: string): Reference | null {
  const named = parties.test(text)
  const place = reporterPlace.exec(text)
  const isEuropean = european.test(text)
  const isNeutral = neutral.exec(text)
  const court = /\((?=[^()]{0,60}(?:Cir|D|Ct|Dist|App|Fed|Ch|Cal|N\.Y|Tex|Fla)\.?)[^()]{0,60}(\d{4})\)/u.exec(text)
  if (!isEuropean && (!named || !(place ?? isNeutral ?? (docket.test(text) && court)))) return null
  const ends = [
    place?.index,
    isNeutral?.index,
    docket.exec(text)?.index,
    /,?\sECLI:/u.exec(text)?.index,
    /\s[[(](?:19|20)\d\d[\])]/u.exec(text)?.index,
  ]
  const end = Math.min(...ends.filter((at): at is number => at !== undefined && at > 3), text.length)
  const title = withoutEnd(text.slice(0, end))
  const citation = text
    .slice(end)
    .replace(/^[\s,.]+/u, '')
    .replace(/\.$/u, '')
  const number =
    docket.exec(text)?.[0]?.replace(/^,?\s/u, '') ??
    /\b[CTF][-‑–]\d{1,4}\/\d\d\b/u.exec(text)?.[0] ??
    /\bECLI:[\w:.]*\w/u.exec(text)?.[0]
  return {
    type: 'legal_case',
    title,
    ...(place &&
      !/WL|LEXIS/u.test(place[2] ?? '') && { volume: place[1], 'container-title': place[2], page: place[3] }),
    ...issuedIn(text),
    ...(number !== undefined && { number }),
    ...(citation !== '' && { note: citation }),
  }
}

function law(text: string): Reference | null {
  const isAct = namedAct.test(text) || actInCode.test(text) || actOfChapter.test(text)
  const isEuropean = europeanLaw.test(text)
  const code = bareCode.exec(text)?.[0]
  const place = lawPlace.exec(text)
  const isAlone =
    isAct &&
    (place !== null || text.length < 200 || actOfChapter.test(text)) &&
    !/\(\d+\):\d|;\s?\d+(?:\(\d+\))?:/u.test(text)
  if (code === undefined && !isEuropean && !isAlone && !(place !== null && /Fed\.\s?Reg\./u.test(place[0]))) return null
  const end = code === undefined ? endOfName(text, isAct, place?.index ?? text.length) : code.length
  const rest = text
    .slice(end)
    .replace(/^[\s,.]+/u, '')
    .replace(/\.$/u, '')
  return {
    type:
      code !== undefined && /C\.?F\.?R/u.test(code)
        ? 'regulation'
        : /Fed\.\s?Reg\./u.test(text)
          ? 'regulation'
          : 'legislation',
    title: withoutEnd(text.slice(0, end)),
    ...issuedIn(text),
    ...(rest !== '' && { note: rest }),
  }
}

function endOfName(text: string, isAct: boolean, place: number): number {
  if (isAct)
    return Math.min(
      (namedAct.exec(text) ?? actInCode.exec(text) ?? actOfChapter.exec(text))?.[0].length ?? text.length,
      place,
    )
  const stop = /\.\s(?=\p{Lu}|\[|http)|\s(?:OJ|\[\d{4}\])\s/u.exec(text)?.index ?? text.length
  return Math.min(stop, place)
}

/** The year in brackets, with the month and day beside it; else the last year. */
function issuedIn(text: string): Pick<Reference, 'issued'> {
  const withDay = /\((?:[^()]{0,50}\s)?((?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s)?(?:1[6-9]|20)\d\d)\)/u.exec(text)?.[1]
  const inBrackets = /[[(]((?:1[6-9]|20)\d\d)[\])]/u.exec(text)?.[1]
  const written =
    /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/u.exec(
      text,
    )?.[0]
  const year =
    withDay ?? inBrackets ?? written ?? [...text.matchAll(/(?<![\d/-])((?:1[6-9]|20)\d\d)(?![\d-])/gu)].at(-1)?.[1]
  const issued = year === undefined ? undefined : readDate(year)
  return issued === undefined ? {} : { issued }
}

function withoutEnd(title: string): string {
  return title.replace(/[\s,;]+$/u, '').replace(/(?<=\p{L}{4}|\d|\))\.$/u, '')
}
