import { anyOf, either, pattern } from '#core/word-patterns.ts'
import { isNoOrganisation } from './organisations/not-organisations.ts'
import { plainCase } from './organisations/plain-case.ts'
import { isLegalForm } from './organisations/legal-forms.ts'
import { isKnownCompany, organisationKind, type OrganisationKind } from './organisations/organisation-kind.ts'

/** An organisation named in a text; offsets into the text that was handed in. */
export interface Organisation {
  readonly name: string
  readonly kind: OrganisationKind
  readonly start: number
  readonly end: number
}

const token = /[\p{L}\p{N}][\p{L}\p{N}'’&+®™./-]*|[^\s]/gu
const linkWord =
  /^(?:of|for|on|de|du|des|der|für|fur|di|do|da|dos|del|della|la|las|los|le|les|the|para|pour|d|van|von|zu|in|a|at)$/
const strongLink = /^(?:of|for|on|de|du|des|der|für|di|do|da|dos|del|della|para|pour|zu)$/
const andWord = /^(?:and|&|und|et|y|e)$/
const keepsDot = /^(?:Inc|Ltd|Co|Corp|St|Dr|Bros|Cie|Pty|Pvt|Univ|Dept|Inst|\p{L}|(?:\p{L}\.)+\p{L})\.$/u
const bodyNoun = anyOf([
  'Institutes?|Ministry|Ministère|Ministerio|Ministério|Department|Council|Cent(?:re|er)s?|Office',
  'Administration|Agency|Board|School|Faculty|College|Association|Society|Committee|Commission',
  'Bureau|Division|Fund|Foundation|Agence|Alliance|Network|Trust|Program(?:me)?|Project|Plan',
])
/** Nouns that an "and" may stand inside the name of: "Institute of Allergy and Infectious Diseases". */
const headNoun = pattern('', String.raw`\b(?:${bodyNoun}|\w+[Ff]oundation|University of Medical Sciences)\b`)
const commaFirstWord = anyOf([
  'National|Natural|Social|Economic|Engineering|International|European|Canadian|Australian',
  'American|British|Swedish|Medical|Health|Biotechnology|Science|Social|Arts|Smith|Johnson|Merck',
  'Procter|Bill|Food|Proctor|Eunice|Research|Technology',
])
const openHead = pattern('', String.raw`^${commaFirstWord}\b`)
const noOrganisationStart = anyOf([
  // articles and titles of persons
  'The|This|These|That|Dr|Drs|Prof|Professor|Mr|Mrs|Ms',
  // quantities and pronouns
  'None|No|All|Both|Other|Authors?|We|Our|He|She|They|It',
  // prepositions
  'In|On|At|For|From|And',
  // words of statements
  'Grants?|Award|Research|Study|Trial|Funding|Support|Supported|Funded|Grant-in-Aid|Contract',
  'Project|Number|Nos?|Conflicts?|Competing|Disclosures?|Declarations?|Interests?|Financial',
  'Principal|Investigator|Chief|Officer|Medical|Board|Advisory|Editorial|Fellowship|Chair',
  String.raw`Director|President|CEO|Phase|Table|Figure|[IVX]+|[A-Z]|[\d./-]+|USA|UK|United|States|Kingdom`,
  'January|February|March|April|May|June|July|August|September|October|November|December|PhD|MD',
  'MSc|BSc|Part|Additional|Open|Access|Role|Program|Programme|Programs|Projects?|Young|Career',
  'Early|Postdoctoral|Doctoral',
])
const notNames = pattern('', `^${noOrganisationStart}$`)

/**
 * The organisations named in a stretch of text, in order: runs of capitalised words with the small words inside them, legal
 * forms joined on, lists taken apart. People's initials, titles and numbers are left out. Linear in the length of the text.
 */
export function organisationsIn(words: string): readonly Organisation[] {
  const text = plainCase(words)
  const tokens = [...text.matchAll(token)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const found: Organisation[] = []
  let at = 0
  while (at < tokens.length) {
    const first = tokens[at]
    if (!first || !isNameWord(first.word)) {
      at += 1
      continue
    }
    const fixed = fixedName.exec(text.slice(first.start, first.start + 60))
    const last = fixed
      ? tokens.findLastIndex((each) => each.start < first.start + fixed[0].length)
      : nameEnd(tokens, at, text)
    const organisation = named(text, first.start, tokens[last]?.end ?? first.end)
    if (organisation)
      found.push(isSaidToBeFirm(text, organisation) ? { ...organisation, kind: 'company' } : organisation)
    at = last + 1
  }
  return found
}

/** Names with small words in them that no rule of grammar holds together. */
const fixedName = pattern(
  'u',
  '^(?:',
  String.raw`Research to Prevent Blindness(?:, Inc)?|Save the Children(?: UK| International| US)?|M[ée]decins [Ss]ans [Ff]ronti[èe]res|(?:Doctors|Physicians) [Ww]ithout Borders`,
  String.raw`|Artsen zonder Grenzen|Action [Aa]gainst Hunger|Ligue (?:[Nn]ationale )?[Cc]ontre le [Cc]ancer|Global Fund to Fight AIDS, Tuberculosis,? and Malaria`,
  String.raw`)(?!\p{L})`,
)

interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

function isNameWord(word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) ||
    /^\d+[A-Z]\b/.test(word) ||
    /^(?:bio|e|i|med|ge)\p{Lu}/u.test(word) ||
    /^minist(?:ère|ere|erio|ério|ero)$/u.test(word) ||
    isKnownCompany(word)
  )
}

/** Whether a legal form stands behind a name and its comma; in "JB, AB and CD" it is a person's initials. */
function joinsForm(name: string, form: string): boolean {
  return isLegalForm(form) && !(/^(?:\p{Lu}\.?){2,3}$/u.test(name) && /^\p{Lu}{2}$/u.test(form))
}

/** "Mayo County Council, Co. Mayo": a county behind the comma, and no form. */
function opensCounty({ word }: Token, next: Token | undefined): boolean {
  return word === 'Co.' && next !== undefined && /^\p{Lu}\p{Ll}+/u.test(next.word) && !isLegalForm(next.word)
}

/** Index of the last token of the name that begins at `first`. */
function nameEnd(tokens: readonly Token[], first: number, text: string): number {
  let last = first
  while (true) {
    const current = tokens[last]
    const next = tokens[last + 1]
    if (!current || !next || closes(current.word)) return last
    const after = tokens[last + 2]
    // A legal form ends a name; only another one may follow: "Co. Ltd."
    if (
      isLegalForm(current.word) &&
      last > first &&
      // "the Health Board of Co. Kerry": a county
      !strongLink.test(tokens[last - 1]?.word ?? '') &&
      !isLegalForm(next.word) &&
      !(next.word === ',' && after && joinsForm(current.word, after.word)) &&
      !andWord.test(next.word)
    )
      return last
    if (isNameWord(next.word) || /^(?:foundation|trust|hospital|university)$/.test(next.word.replace(/\.$/, '')))
      last += 1
    else if (/^(?:srl|spa|plc)\.?$/.test(next.word)) last += 1
    else if (next.word === ',' && after && joinsForm(current.word, after.word) && !opensCounty(after, tokens[last + 3]))
      last += 2
    else if (strongLink.test(next.word)) {
      const target = afterLinks(tokens, last + 1)
      if (target === null) return last
      last = target
    } else if (andWord.test(next.word) && after && (isNameWord(after.word) || linkWord.test(after.word))) {
      const target = isNameWord(after.word) ? last + 2 : afterLinks(tokens, last + 2)
      if (target === null) return last
      const left = text.slice(tokens[first]?.start, current.end)
      const right = tokens[target]
      if (!right || !joinsAcrossAnd(left, text.slice(right.start, right.start + 60), next.word)) return last
      last = target
    } else return last
  }
}

function closes(word: string): boolean {
  return word.endsWith('.') && !keepsDot.test(word) && !isLegalForm(word)
}

function afterLinks(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + 4; at += 1) {
    const word = tokens[at]?.word
    if (word === undefined) return null
    if (isNameWord(word)) return at
    if (!linkWord.test(word) && word !== "'" && word !== '’') return null
  }
  return null
}

function joinsAcrossAnd(left: string, right: string, link: string): boolean {
  if (link === '&') return true
  const rightName = /^[^,;.()]*/.exec(right)?.[0] ?? ''
  if (isKnownCompany(rightName) || (isKnownCompany(left) && !/^(?:Johnson|Merck|Procter|Smith)\b/.test(left)))
    return false
  if (/^(?:Smith and Nephew|Johnson and Johnson|Bill and Melinda|Procter and Gamble)/.test(`${left} and ${right}`))
    return true
  if (
    /^\p{Lu}\p{L}+$/u.test(left) &&
    /^(?:\p{Lu}[\p{L}.-]+ ){1,3}(?:Foundation|Fund|Trust|Stiftung|Charitable)\b/u.test(rightName)
  )
    return true
  if (
    /\b(?:Research|Science|Health|Medical|Education|Food|Innovation|Technology|Arts|Prevention|Culture|Sports?|Agriculture|Ciência|Ciencia|Ciências|Ciencias)$/.test(
      left,
    ) &&
    /^(?:Development|Technology|Medicine|Education|Innovation|Humanities|Nutrition|Drug|Culture|Prevention|Art|Higher|Welfare|Sports?|Fisheries|Engineering|Tecnologia|Tecnología|Inovação|Innovación)(?!\p{L})/u.test(
      rightName,
    )
  )
    return true
  if (headNoun.test(left))
    return (
      /\b(?:of|for|on|de|für|di|do|da|pour)\b/.test(left) &&
      !headNoun.test(rightName) &&
      !/\bUniversit|\bHospital|^the\b/i.test(rightName)
    )
  return openHead.test(left) && headNoun.test(rightName)
}

const grantAdjective =
  '(?:Project |Program(?:me)? |Research |Training |Career |Development |Early Career |Practitioner |Senior |Postdoctoral |Doctoral |Clinical )'
const grantNumberOrName = anyOf([
  String.raw`\p{Lu}{0,4}\d?\p{Lu}{0,3}[-/]?\d{3,}\S*`,
  `${grantAdjective}*(?:Grants?|Awards?|Fellowships?|Scholarships?|Contracts?)(?! (?:Council|Commission|Board|Fund|Trust|Foundation))`,
  String.raw`(?<=\p{Lu}{2,6} )(?:Practitioner|Senior|Doctoral|Postdoctoral)`,
])
const grantAtEnd = pattern('u', String.raw`\s+${grantNumberOrName}(?:\s.*|[.,]+)?$`)
function named(text: string, from: number, to: number): Organisation | null {
  let start = from
  let raw = text.slice(start, to)
  const lead =
    /^(?:(?:The|A|An|In|Dr|Drs|Prof|By|From|Both|Grants?|Grant-in-Aid|Award|Funding|Financial|Supported|Funded|Research|Although|Though|While|Whereas|Because|Since)\.?\s+)+(?=\p{Lu})/u.exec(
      raw,
    )
  if (lead && !/^Research (?:Council|Foundation|Institute|Fund)/.test(raw)) {
    start += lead[0].length
    raw = text.slice(start, to)
  }
  // Grant numbers and kinds of grant are no part of a name: "NHLBI HL106098", "Council Project Grant".
  raw = raw.replace(grantAtEnd, '')
  const keepsStop = /\b(?:Inc|Ltd|Co|Corp|INC|LTD|CO|CORP|\p{L})\.$/u.test(raw)
  const name = keepsStop ? raw : raw.replace(/(?:['’]s|[.'’])+$/, '')
  if (name.length < 2 || notNames.test(name.replace(/[.,]+$/, ''))) return null
  if (isLegalForm(name)) return null
  const kind = organisationKind(name)
  if (kind === 'unknown' && (isPersonOrCode(name) || isNoOrganisation(name))) return null
  return { name, kind, start, end: start + name.length }
}

const firmNoun = anyOf([
  'sociétés?|laboratoires?|Firma|Firmen|Fa\\.|empresas?|compañía|laboratorios?|companhia|laboratório|aziend[ae]|ditta',
  'compan(?:y|ies)|firms?|makers?|manufacturers?|producers?|start-?up|spin-?off|corporation',
])
const behindFirmNoun = pattern('', String.raw`\b${firmNoun},? $`)
const firmVerb =
  '(?:mak(?:es?|ers?)|manufactur\\w+|produc(?:es|ers?)|sell(?:s|ers?)|markets|distribut\\w+|compan(?:y|ies)|firms?)'
const firmPeople = '(?:founders?|owners?|shareholders?|employees?|staff|chief|managing director|scientific director)'
const saidToMake = either(
  'i',
  String.raw`^,? (?:which|who|an?|the) (?:\w+ ){0,3}${firmVerb}\b`,
  String.raw`^,? (?:whose|of which) (?:[^.;]{0,40}\b)?${firmPeople}\b`,
  String.raw`^,? the (?:former |present |current )?employer of\b`,
)

/** "the stocking manufacturer Velmora", "Lumora, a maker of serums": the words about a bare name say that it is a firm. */
function isSaidToBeFirm(text: string, { kind, start, end }: Organisation): boolean {
  return (
    kind === 'unknown' &&
    (behindFirmNoun.test(text.slice(Math.max(0, start - 24), start)) || saidToMake.test(text.slice(end, end + 80)))
  )
}

/** Initials ("J.S.", "A-MD"), grant codes ("U01 CA154282") and bare capitals of two letters: no organisation's name. */
function isPersonOrCode(name: string): boolean {
  return (
    /^(?:\p{Lu}\.?[-\s]?){1,3}$/u.test(name) ||
    /[™®]/.test(name) ||
    /^\p{Lu}\p{L}+(?:\s\p{Lu}\.?)+\s\p{Lu}[\p{L}'’-]+$/u.test(name) ||
    /^\p{Lu}{1,3}[-–]?\p{Lu}{1,2}$/u.test(name) ||
    /\d{3,}/.test(name) ||
    /^\p{Lu}{0,2}\d{1,2}$/u.test(name) ||
    /^(?:\p{Lu}\.\s?)+\p{Lu}\p{L}+\.?$/u.test(name)
  )
}
