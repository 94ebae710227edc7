import { anyOf, either, pattern } from '#core/word-patterns.ts'
import { familyAndGiven, readPersonName, undividedName } from '#core/model/person-name.ts'
import type { Name } from '#core/model/reference.ts'

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
  String.raw`institut\p{L}*|istituto|facult\p{L}*|facolt\p{L}*|escuela|escola|klini\p{L}*`,
  String.raw`clinics?|clini[cq]\p{L}+|servi[cz]\p{L}*|centre|center|centro|zentrum|division|laborat\p{L}*`,
  // headings and dates
  String.raw`abstract|summary|resum\p{L}*|introduction|background|correspond\p{L}*|received|accepted`,
  String.raw`publish\p{L}*`,
  // addresses and kinds of article
  'email|e-mail|articles?|art[ií]culo|artigo|research|reviews?|journal|vol|volume|issue|open',
  'access|copyright|keywords?|edited|reviewed|editors?',
  // fields and streets
  'medicine|sciences?|road|avenue',
  // countries
  'usa|china|germany|italy|japan|spain|brazil|uk|united|kingdom|states',
  // parts of an abstract
  'highlights|objectives?|methods?|results?|conclusions?',
  // words of titles
  'study|trial|effects?|patients?|analysis|treatment|disease|outcomes?|cancer|health|therapy|risk',
  // groups and firms
  'group|corporation|society|association|ltd|inc|reports?|letters?|editorial|version',
  // bodies and parts of hospitals
  'unit|council|foundation|academy|agency|programme?|trust|emergency|trauma|lab|labs',
])
/** Words of places and titles that are names of people as well: one of them in a list of others does not speak against it. */
const mayBeName = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:street|france|india|press|case|church|hall|school|college)(?!\p{L})`,
)
const noName = pattern('iu', String.raw`(?<!\p{L})${noNameWord}(?!\p{L})`)
const smallWord = 'the|with|from|during|between|among|using|versus|for|on|a|an|is|are|to|of|in'
const questionWord = '[Ww]hat|[Ww]hy|[Ww]hen|[Ww]here|[Ww]hich|[Tt]hey|[Tt]heir|[Ii]ts|[Oo]ur|[Ww]e|[Yy]our'
/** Function words, which no name has in small letters, nor as its first word. */
const functionWords = either(
  'u',
  String.raw`(?<!\p{L})(?:${smallWord}|${questionWord})(?!\p{L})`,
  String.raw`^(?:The|With|From|Using|Versus|For|On|Is|Are|Of)\s`,
  // Korean and Vietnamese names begin so too, in a list.
  String.raw`^(?:To|In)\s[^,;]+$`,
)
const particle =
  /^(?:de|del|della|di|da|do|dos|das|du|van|von|der|den|het|ter|ten|te|la|le|las|los|y|e|af|av|el|al|bin|ibn|ben|ul|ur|st|d'|['‘’][ts]|zu|zum|zur)$/i

const capitalParticle = /^(?:El|Al|Abu|Ait|Aït|Ben|De|Del|Della|Di|Dos|Le|Van|Von|Den|Ter|Mac|Mc|Ní|Nic|Ould|St\.?)$/u
/** Names of Vietnam, where "Van" is a middle name. */
const vietnameseFamily =
  /^(?:Nguy[eễ]n|Tr[aầ]n|L[eê]|Ph[aạ]m|Hu[yỳ]nh|Ho[aà]ng|Phan|V[uũ]|V[oõ]|[DĐ][aặ]ng|B[uù]i|[DĐ][oỗ]|H[oồ]|Ng[oô]|D[uư][oơ]ng|L[yý])$/u

/** Whether a line is a list of people's names: nearly all its parts are names. */
export function looksLikeAuthors(line: string): boolean {
  const plain = withoutMarks(line)
  if (plain.length < 5 || plain.length > 1500 || /\d{3}|[?!:=@]|https?/.test(plain) || holdsNonName(plain)) return false
  return namesIn(line).length > 0 && shareOfNames(line) >= 0.7
}

const groupWord = anyOf([
  String.raw`(?:study|working|trial|research|collaborative) group|collaborat(?:ion|ors)|investigators|consortium`,
  'network|task force|committee',
])
const groupName = pattern('iu', String.raw`^(?:the\s)?\p{Lu}[\p{L}\d&’' -]{2,80}\b${groupWord}[\s*†,\d]{0,4}$`)

/** Whether a line is the name of a group of authors: "The LUMEN Study Group*". */
export function isGroupName(line: string): boolean {
  return groupName.test(line)
}

/** Whether a text has words that no list of people's names has: of places of work, headings, titles. */
export function holdsNonName(text: string): boolean {
  // The cheapest first: this is asked of every line of the first pages.
  return functionWords.test(text) || noName.test(text) || (mayBeName.test(text) && splitNames(text).length < 3)
}

/** Of the parts of a list, how many are people's names: 0 to 1; degrees are not counted. */
export function shareOfNames(line: string): number {
  const listed = splitNames(line).filter((part) => !degrees.test(part) && !isShortForm(part))
  // A given name at the end of a line, whose family name begins the next one.
  const isBroken = listed.length > 2 && /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(listed.at(-1) ?? '')
  const parts = isBroken ? listed.slice(0, -1) : listed
  return parts.length === 0 ? 0 : parts.filter(isName).length / parts.length
}

/** One word of some capitals, as degrees and colleges are written that no list has: "MClinSc", "FRCPC", "iD". */
function isShortForm(part: string): boolean {
  return /^[\p{L}.()-]{2,9}$/u.test(part) && (part.match(/\p{Lu}/gu) ?? []).length >= (part.length < 3 ? 1 : 2)
}

/**
 * The names of a list in their order, family and given names told apart; parts that are no names are left out. Family names in capitals
 * ("ZHANG Wei-ming", "Ana de SOUZA") are known by them, on either side.
 */
export function namesIn(text: string): Name[] {
  const name = oneInverted(text.trim())
  if (name) return [name]
  const parts = splitNames(text)
    .filter((part) => !degrees.test(part) && isName(part))
    .map(withoutDegrees)
  const inCapitals = familiesInCapitals(parts)
  return parts.flatMap((part, index) => {
    const name = inCapitals?.[index] ?? undividedName(inUsualCase(part))
    return name ? [withCapitalParticle(name)] : []
  })
}

/** "Family, Given" of one person, as XMP packets have it; null for lists. */
function oneInverted(text: string): Name | null {
  const [family = '', given = '', ...more] = text.split(/\s*,\s*/)
  const isFamily =
    /^(?:\p{Ll}[\p{Ll}’']*\s){0,3}\p{Lu}[\p{L}'’-]+(?:[ -][\p{L}'’-]+)?$/u.test(family) && !isName(family)
  const isGiven = /^\p{Lu}[\p{L}'’. -]{0,40}$/u.test(given) && !degrees.test(given) && !/\s(?:and|&)\s/.test(given)
  return isFamily && isGiven && more.length === 0 ? (readPersonName(text) ?? null) : null
}

/** Names whose family names alone are in capitals; null where not all names of the list are written so, or capitals may be initials. */
function familiesInCapitals(parts: readonly string[]): Name[] | null {
  const isCapital = (word: string) => /^\p{Lu}[\p{Lu}'’‐-]+$/u.test(word)
  const divided = parts.map((part) => {
    const words = part.split(/\s+/)
    const first = words.findIndex(isCapital)
    const last = words.findLastIndex(isCapital)
    const others = words.filter((_, index) => index < first || index > last)
    const isAtEdge = first === 0 || last === words.length - 1
    if (first < 0 || !isAtEdge || !words.slice(first, last + 1).every(isCapital)) return null
    if (!others.some((word) => /\p{Lu}\p{Ll}/u.test(word)) || others.some((word) => !/\p{Ll}/u.test(word))) return null
    return { family: words.slice(first, last + 1).join(' '), given: others.join(' ') }
  })
  const names = divided.filter((name) => name !== null)
  const isLong = ({ family }: { readonly family: string }) => family.replace(/[^\p{L}]/gu, '').length >= 4
  if (names.length === 0 || names.length < parts.length || !names.some(isLong)) return null
  return names.map(({ family, given }) => familyAndGiven(capitalised(family), given))
}

/** "Salma El" + "Amrani" as "Salma" + "El Amrani": particles that are printed with a capital and stand behind a given name. */
function withCapitalParticle(name: Name): Name {
  const words = name.given?.split(' ') ?? []
  const last = words.at(-1) ?? ''
  if (words.length < 2 || name.family === undefined || !capitalParticle.test(last)) return name
  if (last === 'Van' && [name.family, words[0] ?? ''].some((word) => vietnameseFamily.test(word))) return name
  return { ...name, family: `${last} ${name.family}`, given: words.slice(0, -1).join(' ') }
}

const identifier = /\(?\s*(?:https?:\/\/)?orcid(?:\.org\/|\s*(?:id)?:?\s*)[\dX-]{0,25}\)?/gi
const address = /\(?\s?[^\s()@]{1,60}@[^\s()]{1,60}\s?\)?/g

/** A list of names without marks, and without the group that they write for ("... on behalf of the X investigators"). */
export function withoutMarks(text: string): string {
  const unlabelled = text.replace(/^\s*authors?\s*:\s*/i, '')
  // Few lines hold an identifier or an address, whose forms are slow to look for.
  const anonymous = /orcid/i.test(unlabelled) ? unlabelled.replace(identifier, ',') : unlabelled
  const unmarked = anonymous.replace(/\biD\b/g, ',').replaceAll('‘', '’')
  const names = unmarked.includes('@') ? unmarked.replace(address, ',') : unmarked
  // Looking back is slow, and few lines name a group.
  const people = /\s(?:on behalf of|for the|and the)\s/i.test(names)
    ? names.replace(/(?<=\p{L}.{6,})[,;.\s]*\s(?:on behalf of|for the|and the)\s[^]*$/iu, '')
    : names
  return people
    .replace(/[\d*†‡§¶#∗⁎¹²³⁴-⁹‖∥⊥\p{So}\p{Co}]+/gu, ',')
    .replace(/(?:\s*,\s*)+/g, ', ')
    .trim()
}

/** The parts of a list of names, without marks and remarks in brackets. */
export function splitNames(text: string): string[] {
  return withoutMarks(text)
    .replace(/\((?:[^()]*)\)|\[[^\]]*\]/g, ',')
    .split(/\s*(?:[,;•·|∙⋅]|\s(?:and|&|und|et)\s)\s*/i)
    .map((part) => part.replace(/^(?:and|&|by|und|et|y|e)\s+/i, '').trim())
    .filter((part) => part.length > 1 && !/^[a-z]$/i.test(part))
}

function withoutDegrees(part: string): string {
  const words = part.split(/\s+/)
  while (words.length > 2 && degrees.test(words.at(-1) ?? '')) words.pop()
  while (words.length > 2 && honorific.test(words[0] ?? '')) words.shift()
  return words.join(' ')
}

const honorific = /^(?:dr|prof|professor|mr|mrs|ms)\.?$/i

/** Two to six words that are capitalised, initials or particles, and one of them longer than an initial. */
function isName(part: string): boolean {
  const words = withoutDegrees(part).split(/\s+/)
  if (words.length < 2 || words.length > 6 || part.length > 60) return false
  if (words.length === 2 && honorific.test(words[0] ?? '')) return false
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
      return word.length <= 2 || word.includes('.') ? word : capitalised(word)
    })
    .join(' ')
}

function capitalised(words: string): string {
  return words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}
