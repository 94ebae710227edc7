import type { CslType } from '#core/model/reference.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'
import { takeStatedDates, type StatedDates } from '../works/stated-dates.ts'

/** What a reference says in set phrases, each read before the words around it are labelled, and the text without them. */
export interface StatedFacts extends StatedDates {
  readonly type?: CslType
  readonly genre?: string
  readonly number?: string
  readonly eventTitle?: string
  readonly edition?: string
  readonly publisher?: string
  readonly place?: string
  /** Words before a title that are the title's: "RETRACTED:". */
  readonly notice?: string
  /** Phrases without a field of their own, for the note. */
  readonly others: readonly string[]
}

type Facts = { -readonly [K in keyof StatedFacts]: StatedFacts[K] } & { others: string[] }

interface Phrase {
  readonly pattern: RegExp
  /** What the phrase says; undefined where it does not count after all. */
  readonly take: (match: RegExpExecArray, facts: Facts) => void | false
  /** What stands in its place; nothing where it is left out. */
  readonly instead?: string
}

const notices =
  'retracted(?: article| paper)?|retraction(?: notice| note)?|withdrawn|expression of concern|erratum|corrigendum|correction'
const noticeInside = pattern('iu', /(?<=\p{L}[^\s]{0,30}[.)]\s?)/u, `(${notices})`, String.raw`\s?:\s+(?=\S)`)
const noticeFirst = pattern(
  'iu',
  '^',
  `(${anyOf([notices])}(?: (?:to|in|of|for|note))?)`,
  String.raw`\s?:\s+(?=\p{Lu})`,
)
const patentNumber = String.raw`((?:[A-Z]{2}\s?)?\d[\d,/. ]{3,14}\d(?:\s?[A-Z]\d?)?)`
const patentOffice = String.raw`(?:U\.?\s?S\.?|United States|European?|EP|German|Japanese|Chinese|Korean|British|GB|World|WO|PCT|International|Int\.?)`
const patentWords = String.raw`patent(?:\s+(?:application|appl\.?|publication|pub\.?))?(?:\s+(?:no|number)\.?:?)?\s*`
const patent = pattern(
  'iu',
  String.raw`\s?[([]?\b(?:${patentOffice}\s+)?`,
  patentWords,
  patentNumber,
  String.raw`[)\]]?(?![\p{L}\d])`,
)
const trialNumber = String.raw`(NCT\d{8}|ISRCTN\d{6,9}|EUCTR\d{4}-\d{6}-\d\d(?:-[A-Z]{2})?|ChiCTR[\w-]{6,16}|ACTRN\d{14}|UMIN\d{9}|CTRI\/[\d/]{6,16}|DRKS\d{8}|jRCTs?\d{9,10})`
const licence = /(?:^|(?<=[.;]\s?))licen[cs]e:?\s+(?:CC|GPL|MIT|Apache|Creative Commons)[^;]{0,60}$/iu
const gostThesis = pattern(
  'iu',
  /\s?[:.]\s?((?:автореф(?:ерат)?\.?\s?)?дис(?:с|сертация)?\.?)\s?(?:\.{2,3}|…)?\s?/u,
  /((?:на соиск\S*\s)?(?:канд|д-ра|докт)\p{L}*\.?\s?(?:\p{Ll}{2,}[.-]?\s?){0,3}наук)\.?(?:\s?:?\s?\d\d\.\d\d\.\d\d)?/u,
)
const gostPlaces =
  'М|М\\.;?\\s?СПб|СПб|Л|Пг|Екатеринбург|Казань|Новосибирск|Томск|Самара|Саратов|Киев|Київ|К|Минск|Мн|Харьков|Пермь|Омск|Уфа|Красноярск|Воронеж'
const gostPlace = pattern('u', /(?<=[.\]–—]\s)/u, `(${gostPlaces})`, String.raw`\.?,\s?(?=\d{4})`)
const gostPublisher = pattern(
  'u',
  /(?<=[.\]–—]\s)/u,
  `(${gostPlaces})`,
  String.raw`\.?\s?:\s?([^:;,.]{2,60}?)(?=,\s?\d{4})`,
)

// "WO2018123456A1": the office, the number and the kind of document stand together.
const kindCode = /\s?[([]?\b((?:WO|US|EP|JP|CN|DE|GB|KR|FR|CA|AU)[\s-]?(?:\d{4}\/?)?\d{5,8}\s?[ABCUYT]\d?)\b[)\]]?/u
const bracketed = [
  String.raw`(?:audio )?podcast(?: episode)?|(?:press|news|media) release|videos?(?: file)?|film|blog(?: post)?|(?:tv|radio) [\p{L} ]{3,20}`,
  'abstract|conference abstract|poster|fact sheet|white paper|editorial|letter|comment|박사학위논문|석사학위논문|학위논문|博士論文|修士論文',
]

/** In this order; each phrase at most once. */
const phrases: readonly Phrase[] = [
  { pattern: licence, take: (match, facts) => void facts.others.push(match[0].replace(/\.$/u, '')) },
  {
    // "Holm, I. [@idaholm]"
    pattern: /\s?\[(@[\w.-]{2,40})\](?=\s?[.,(&])/u,
    take: (match, facts) => void (match.index < 200 && facts.others.push(match[1] ?? '')),
  },
  {
    // "(No. 12) [Audio podcast episode]"
    pattern:
      /\s?\((?:no\.|ep(?:isode|\.)?|#|season \d{1,3}, episode)\s?(\d{1,5})\)(?=\s?\[[^\]]*(?:podcast|episode|broadcast|video)[^\]]*\])/iu,
    take: (match, facts) => void (facts.number = match[1]),
  },
  {
    pattern: /[.;:]\s?abstract (?:nr|no|number)\.?:?\s?([a-z]{0,4}-?\d[\w-]{0,12})\.?(?=\s|$)/iu,
    take: (match, facts) => void (facts.number = match[1]),
    instead: '. ',
  },
  { pattern: noticeInside, take: (match, facts) => void (facts.notice = match[1]) },
  { pattern: noticeFirst, take: (match, facts) => void (facts.notice = match[1]) },
  {
    pattern: /\(?,?\s?\b(inventors?|podcast hosts?|hosts?|narrators?|presenters?)\b\)?(?=\s?[.;,(]|\s\()/iu,
    take: (match, facts) => {
      // A role stands behind a name near the beginning, "Lind A, inventor".
      if (match.index > 200 || !/\p{Lu}\p{L}?\.?\s?$/u.test(match.input.slice(0, match.index))) return false
      facts.others.push(match[1] ?? '')
      return undefined
    },
  },
  {
    pattern: /;\s?([^;.]{2,60}(?:Inc|Ltd|Co|Corp)?\.?),?\s\(?assignees?\)?/iu,
    take: (match, facts) => void (facts.publisher = (match[1] ?? '').trim()),
  },
  {
    pattern: patent,
    take: (match, facts) => {
      facts.type = 'patent'
      facts.number = (match[1] ?? '').trim()
      facts.genre = match[0].slice(0, match[0].indexOf(match[1] ?? '')).replace(/^[\s([]+|[\s:]+$/gu, '')
    },
  },
  {
    pattern: kindCode,
    take: (match, facts) => {
      if (facts.type === 'patent') return false
      facts.type = 'patent'
      facts.number = match[1]
      return undefined
    },
  },
  {
    pattern: pattern(
      'iu',
      /\bclinical\s?trials\.gov(?: registry)?[:,]?\s?(?:identifier|registration(?: number)?|id|no\.?)?[:.]?\s?/u,
      trialNumber,
    ),
    take: (match, facts) => {
      facts.number = match[1]
      facts.publisher = 'ClinicalTrials.gov'
      facts.type = 'webpage'
    },
  },
  {
    pattern:
      /[.;]\s(?:paper|poster|abstract|talk|lecture)?\s?(?:presented|read) at:?\s(?:the\s)?([^;.]{5,160})[;.,]?/iu,
    take: (match, facts) => {
      facts.type = 'paper-conference'
      facts.eventTitle = (match[1] ?? '').split(/,\s(?=\p{Lu}\p{L}+\s\d|\d{1,2}\s)/u)[0]?.trim()
      const more = (match[1] ?? '').slice(facts.eventTitle?.length ?? 0)
      if (/\p{L}/u.test(more)) facts.others.push(more.replace(/^[\s,]+/u, ''))
    },
    instead: '. ',
  },
  {
    pattern: /(?<=[.;]\s)((?:press|news|media) release)\s?[.:;]/iu,
    take: (match, facts) => void (facts.genre = match[1]),
  },
  {
    pattern: /\s?\[(?:электронный ресурс|текст|электрон\. ресурс)\]/iu,
    take: (match, facts) => void (facts.genre = match[0].trim().slice(1, -1)),
  },
  {
    pattern: gostThesis,
    take: (match, facts) => {
      facts.type = 'thesis'
      facts.genre = match[0].replace(/^[\s:.]+|[\s.]+$/gu, '')
    },
    instead: '. ',
  },
  {
    pattern: pattern('iu', String.raw`\s?\[(`, anyOf(bracketed), String.raw`)\]`),
    take: (match, facts) => void (facts.genre = match[1]),
  },
  {
    pattern: /(?<=[.;]\s)(data ?set|software|computer program|source code)\s?[.;]/iu,
    take: (match, facts) => void (facts.genre = match[1]),
  },
  {
    pattern: /(?<=[.;]\s)(version \d[\w.]{0,10}?)\s?[.;](?=\s|$)/iu,
    take: (match, facts) => void (facts.edition = match[1]),
  },
  { pattern: gostPlace, take: (match, facts) => void (facts.place = match[1]) },
  {
    pattern: gostPublisher,
    take: (match, facts) => {
      facts.place = match[1]
      facts.publisher = (match[2] ?? '').trim()
    },
  },
  {
    pattern:
      /^((?:ISO|ASTM|IEC|DIN|EN|BS|ANSI|AAMI|GOST|ГОСТ)(?:[/ ](?:ISO|IEC|EN|TS|TR|AAMI|Р))*[- ]?[A-Z]?\d[\d.:/-]*(?:\(E\))?)[.,:]?\s+(?=\p{Lu})/u,
    take: (match, facts) => {
      facts.type = 'standard'
      facts.number = (match[1] ?? '').replace(/[.:]$/u, '')
    },
  },
]

/** Takes the set phrases out of a reference's text. What is found is the text's own; a text without any comes back as it is. */
export function takeStatedFacts(text: string): StatedFacts {
  const dates = takeStatedDates(text)
  const facts: Facts = { ...dates, others: [] }
  for (const { pattern: phrase, take, instead } of phrases) {
    const match = phrase.exec(facts.rest)
    if (match === null || take(match, facts) === false) continue
    facts.rest = spliced(facts.rest, match, instead)
  }
  return facts
}

/** The text without a phrase: one space or mark stays where it stood. */
function spliced(text: string, match: RegExpExecArray, instead: string | undefined): string {
  const before = text.slice(0, match.index).trimEnd()
  const after = text.slice(match.index + match[0].length).trimStart()
  const mark = instead?.trim() ?? ''
  const seam = mark !== '' && !/[.;,:]$/u.test(before) ? mark : ''
  const rest = before === '' || /[.;,]$/u.test(before + seam) ? after.replace(/^[.;,:]+\s*/u, '') : after
  return `${before}${seam}${before === '' || /^[.,;:)\]]/u.test(rest) ? '' : ' '}${rest}`
}
