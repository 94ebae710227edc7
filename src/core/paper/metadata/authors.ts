import { anyOf, pattern } from '#core/word-patterns.ts'
import { readPersonName, undividedName } from '#core/model/person-name.ts'
import type { Name } from '#core/model/reference.ts'
import type { PaperFront } from './front-matter.ts'
import type { FrontLine } from './front-lines.ts'
import { plainKey, rankChoices, type MetadataChoice } from './choose-metadata.ts'

const degree = anyOf([
  // doctors and masters
  String.raw`m\.?d|ph\.?\s?d|m\.?sc|b\.?sc|m\.?p\.?h|d\.?d\.?s|d\.?m\.?d|r\.?n|b\.?s\.?n|m\.?s\.?n`,
  // fellows and members of colleges
  String.raw`frc\w{1,4}|frcs(?:ed|i)?|mrc\w{1,4}`,
  // bachelors and masters
  String.raw`mbbs|mbchb|mb|bch|bs|ms|ma|ba|mba|do|pharm\.?d|dr\.?ph|sc\.?d|d\.?sc`,
  // nurses and assistants
  'dnp|np|pa-c',
  // fellows of American and European societies
  'facs|facp|facc|faad|faha|fesc|fccp|fidsa',
  // titles
  String.raw`dr\.? ?med|dr|prof|professor`,
  // public health and education
  'mph|mhs|mhsc|msph|med|edd|psyd',
  // allied professions, pharmacists, veterinarians
  'pt|dpt|rd|ldn|bpharm|mpharm|dvm|bvsc|mrcvs|dphil|mphil|habil',
  // law and other fields
  'jd|llb|esq|cnm|otr|ccc-slp|aud',
  // degrees of India
  'mtech|btech|be|dnb|mch|dm|mds|bds|dch|dgo',
  // colleges of the Commonwealth
  'frcog|franzcp|fracp|fracs',
  // for a group
  'on behalf of.*|for the .*|et al',
])
const degrees = pattern('i', String.raw`^${degree}\.?$`)
const noNameWord = anyOf([
  // places of work
  String.raw`universi\p{L}*|depart\p{L}*|dipart\p{L}*|dept|hospital\p{L}*|h[oô]pital|ospedale`,
  String.raw`institut\p{L}*|istituto|school|facult\p{L}*|facolt\p{L}*|college|escuela|escola|klini\p{L}*`,
  String.raw`clini\p{L}*|servi[cz]\p{L}*|centre|center|centro|zentrum|division|laborat\p{L}*`,
  // headings and dates
  String.raw`abstract|summary|resum\p{L}*|introduction|background|correspond\p{L}*|received|accepted`,
  String.raw`publish\p{L}*`,
  // addresses and kinds of article
  'email|e-mail|articles?|art[ií]culo|artigo|research|reviews?|journal|vol|volume|issue|open',
  'access|copyright|keywords?|edited|reviewed|editors?',
  // fields and streets
  'medicine|sciences?|road|street|avenue',
  // countries
  'usa|china|germany|italy|france|japan|india|spain|brazil|uk|united|kingdom|states',
  // parts of an abstract
  'highlights|objectives?|methods?|results?|conclusions?',
  // words of titles
  'study|trial|effects?|patients?|analysis|treatment|disease|outcomes?|cancer|health|therapy|risk',
  // groups and firms
  'group|corporation|press|society|association|ltd|inc|reports?|case|letters?|editorial|version',
])
const noName = pattern('iu', String.raw`(?<!\p{L})${noNameWord}(?!\p{L})`)
/** Function words, which no name has in small letters, nor as its first word. */
const functionWords =
  /(?<!\p{L})(?:the|with|from|during|between|among|using|versus|for|on|a|an|is|are|to|of|in)(?!\p{L})|^(?:The|With|From|Using|Versus|For|On|Is|Are|To|Of|In)\s/u
const particle =
  /^(?:de|del|della|di|da|do|dos|das|du|van|von|der|den|het|ter|ten|te|la|le|las|los|y|e|af|av|el|al|bin|ibn|ben|ul|ur|st|d'|zu|zum|zur)$/i

/** Authors as the first page lists them behind the title, and as the file's data name them. */
export function authorChoices(front: PaperFront, behindTitle: readonly FrontLine[]): MetadataChoice<readonly Name[]>[] {
  const choices: MetadataChoice<readonly Name[]>[] = []
  const printed = printedAuthors(behindTitle)
  if (printed.length > 0) choices.push({ value: printed, source: 'page text', confidence: 0.88 })
  const onPage = plainKey(front.page?.text ?? '')
  const isPrinted = (names: readonly Name[]) =>
    names.filter((name) => onPage.includes(plainKey(name.family ?? name.literal ?? ''))).length >= names.length / 2
  const named = (front.pdf.xmp?.creators ?? []).flatMap((creator) => namesIn(creator))
  if (named.length > 0)
    choices.push({
      value: named,
      source: 'XMP',
      confidence: isPrinted(named) ? (named.length > 1 || printed.length <= 1 ? 0.95 : 0.7) : 0.3,
    })
  const authors = namesIn(front.pdf.info.author ?? '')
  if (authors.length > 0)
    choices.push({
      value: authors,
      source: 'document info',
      confidence: isPrinted(authors) ? (authors.length >= printed.length ? 0.86 : 0.6) : 0.2,
    })
  return rankChoices(choices, (names) => names.map((name) => plainKey(name.family ?? name.literal ?? '')).join(' '))
}

/** The names in lines behind a title: up to the first line that is no list of names, once one was. */
function printedAuthors(lines: readonly FrontLine[]): Name[] {
  let text = ''
  let size = 0
  for (const line of lines.slice(0, 14)) {
    const plain = line.withoutMarks
    const goesOn = text !== '' && Math.abs(line.size - size) <= 0.06 * size
    if (
      looksLikeAuthors(plain) ||
      (goesOn && namesIn(plain).length > 0 && shareOfNames(plain) >= 0.5 && !holdsNonName(withoutMarks(plain)))
    ) {
      text +=
        text === '' || /[-‐]$/.test(text)
          ? plain
          : / (?:and|&)$|[,;]$/i.test(text) || /^\s*(?:and\b|&|,)/i.test(plain)
            ? ` ${plain}`
            : continues(text, plain)
              ? ` ${plain}`
              : `, ${plain}`
      size = line.size
    } else if (text !== '') break
    else if (/^(?:abstract|summary|introduction|keywords|background)\b/i.test(plain)) break
  }
  return namesIn(text)
}

/** Whether a list of names is broken inside a name: the last part before is one word. */
function continues(text: string, next: string): boolean {
  const last = splitNames(text).at(-1) ?? ''
  const first = splitNames(next)[0] ?? ''
  return last.trim().split(/\s+/).length === 1 || first.trim().split(/\s+/).length === 1
}

/** Whether a line is a list of people's names: nearly all its parts are names. */
export function looksLikeAuthors(line: string): boolean {
  const plain = withoutMarks(line)
  if (plain.length < 5 || plain.length > 1500 || /\d{3}|[?!:=@]|https?/.test(plain) || holdsNonName(plain)) return false
  return namesIn(line).length > 0 && shareOfNames(line) >= 0.7
}

function holdsNonName(text: string): boolean {
  return noName.test(text) || functionWords.test(text)
}

function shareOfNames(line: string): number {
  const parts = splitNames(line).filter((part) => !degrees.test(part))
  return parts.length === 0 ? 0 : parts.filter(isName).length / parts.length
}

/** The names of a list in their order; parts that are no names are left out. */
export function namesIn(text: string): Name[] {
  // "Family, Given" of one person, as XMP packets have it.
  const inverted = /^([\p{Lu}][\p{L}'’-]+(?:[ -][\p{L}'’-]+)?), ((?:[\p{Lu}][\p{L}'’.-]*\s?){1,3})$/u.exec(text.trim())
  if (inverted && !isName(inverted[1] ?? '')) {
    const name = readPersonName(text.trim())
    return name ? [name] : []
  }
  return splitNames(text)
    .filter((part) => !degrees.test(part) && isName(part))
    .flatMap((part) => {
      const name = undividedName(inUsualCase(withoutDegrees(part)))
      return name ? [name] : []
    })
}

/** A list of names without marks, and without the group that they write for ("... on behalf of the X investigators"). */
function withoutMarks(text: string): string {
  const names = text.replace(/^\s*authors?\s*:\s*/i, '')
  // Looking back is slow, and few lines name a group.
  const people = /\s(?:on behalf of|for the|and the)\s/i.test(names)
    ? names.replace(/(?<=\p{L}.{6,})[,;.\s]*\s(?:on behalf of|for the|and the)\s[^]*$/iu, '')
    : names
  return people
    .replace(/[\d*†‡§¶#✉∗⁎¹²³⁴-⁹]+/gu, ',')
    .replace(/(?:\s*,\s*)+/g, ', ')
    .trim()
}

function splitNames(text: string): string[] {
  return withoutMarks(text)
    .replace(/\((?:[^()]*)\)|\[[^\]]*\]/g, ',')
    .split(/\s*(?:[,;•·|∙⋅]|\s(?:and|&|und|et)\s)\s*/i)
    .map((part) => part.replace(/^(?:and|&|by|und|et|y|e)\s+/i, '').trim())
    .filter((part) => part.length > 1 && !/^[a-z]$/i.test(part))
}

function withoutDegrees(part: string): string {
  const words = part.split(/\s+/)
  while (words.length > 2 && degrees.test(words.at(-1) ?? '')) words.pop()
  while (words.length > 2 && /^(?:dr|prof|professor|mr|mrs|ms)\.?$/i.test(words[0] ?? '')) words.shift()
  return words.join(' ')
}

/** Two to six words that are capitalised, initials or particles, and one of them longer than an initial. */
function isName(part: string): boolean {
  const words = withoutDegrees(part).split(/\s+/)
  if (words.length < 2 || words.length > 6 || part.length > 60) return false
  if (
    !words.every(
      (word) =>
        /^\p{Lu}[\p{L}'’.‐-]*$/u.test(word) ||
        particle.test(word) ||
        /^(?:d|l|o)['’]\p{Lu}/iu.test(word) ||
        /^\p{L}+-\p{Lu}/u.test(word),
    )
  )
    return false
  return words.some((word) => /^\p{L}?['’]?\p{Lu}[\p{L}'’‐-]+$/u.test(word)) && /^\p{L}/u.test(part)
}

/** "ANNA DE LA CRUZ" as "Anna de la Cruz"; other names stay. */
function inUsualCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name
  const words = name.split(' ')
  return words
    .map((word, index) => {
      if (index > 0 && index < words.length - 1 && particle.test(word)) return word.toLowerCase()
      return word.length <= 2 || word.includes('.')
        ? word
        : word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase())
    })
    .join(' ')
}
