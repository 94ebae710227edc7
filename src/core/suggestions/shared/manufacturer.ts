import { anyOf, pattern } from '#core/word-patterns.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { organisationsIn } from './organisations.ts'

/** A firm that makes or supplied what the study tested, and where the text says so. */
export interface Manufacturer {
  readonly name: string
  readonly start: number
  readonly end: number
}

const makingVerb = anyOf([
  'manufactured|made|produced|marketed|supplied|provided|donated|developed|distributed',
  'sponsored and supplied',
])
/** "Financial support for the study was provided by X": money, and no product. */
const moneyWord = /\b(?:support|funding|funds|grants?|sponsorship|money)\b[^.;]{0,90}$/i
const manufacturerNoun = '(?:manufacturer,? |company,? |sponsor,? )'
const madeBy = pattern(
  'gi',
  String.raw`\b${makingVerb} (?:free of charge |kindly |and \w+ )?by (?:the )?${manufacturerNoun}?`,
)
const manufacturerOf =
  /,? (?:the |which is the )?(?:manufacturers?|makers?|producers?|developers?|distributors?|suppliers?|marketing authori[sz]ation holder) of\b/gi
const whichMakes = /,? which (?:makes|sells|manufactures|markets|produces|distributes)\b/gi
const supplies = /\b(?:supplied|provided|donated|gave|lent) (?:the |all |both |study )/gi
const inBrackets = /\(([^()\n]{3,120})\)/g

/**
 * The firms that make or supplied the tested product: "manufactured by X", "X, the manufacturer of Y", and "Y (X, Town)" where
 * Y is a word of the title. Empty where the text links no firm with what it tested.
 */
export function manufacturersOfTestedProduct(prepared: PreparedText): readonly Manufacturer[] {
  const { text } = prepared
  const titleWords = wordsOf(prepared.title ?? text.slice(0, 300))
  const manufacturers: Manufacturer[] = []
  const add = (name: string, start: number) => {
    if (!manufacturers.some((manufacturer) => sameOrganisation(manufacturer.name, name)))
      manufacturers.push({ name, start, end: start + name.length })
  }
  for (const match of text.matchAll(madeBy)) {
    const from = match.index + match[0].length
    const firm = organisationsIn(text.slice(from, from + 80))[0]
    const around = text.slice(Math.max(0, match.index - 140), match.index)
    if (
      firm?.kind === 'company' &&
      firm.start < 3 &&
      [...wordsOf(around)].some(
        (word) =>
          titleWords.has(word) ||
          /^(?:drugs?|products?|devices?|placebos?|medications?|lasers?|creams?|vaccines?)$/.test(word),
      ) &&
      !moneyWord.test(around)
    )
      add(firm.name, from + firm.start)
  }
  for (const match of [...text.matchAll(manufacturerOf), ...text.matchAll(whichMakes)]) {
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const firm = organisationsIn(before).at(-1)
    if (firm && firm.kind !== 'institution' && before.length - firm.end < 4)
      add(firm.name, match.index - before.length + firm.start)
  }
  for (const match of text.matchAll(supplies)) {
    const before = /[^;\n]*$/.exec(text.slice(Math.max(0, match.index - 80), match.index))?.[0] ?? ''
    const firm = organisationsIn(before).at(-1)
    if (!firm || firm.kind !== 'company' || before.length - firm.end > 40 || /\.\s/.test(before.slice(firm.end + 1)))
      continue
    const given = wordsOf(
      /^[^.;]{0,60}/.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 60))?.[0] ?? '',
    )
    if (
      [...given].some(
        (word) =>
          titleWords.has(word) ||
          /^(?:drugs?|products?|devices?|placebos?|vehicle|medications?|lasers?|creams?|vaccines?)$/.test(word),
      )
    )
      add(firm.name, match.index - before.length + firm.start)
  }
  for (const match of text.matchAll(inBrackets)) {
    const inside = match[1] ?? ''
    const before = /[^.;()\n]{0,60}$/.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[0] ?? ''
    if (!/\p{Lu}/u.test(inside) || ![...wordsOf(before)].some((word) => titleWords.has(word))) continue
    // A bare name in such brackets is the maker's too, if it pays or employs elsewhere; towns do neither.
    for (const firm of organisationsIn(inside))
      if (firm.kind === 'company' || (firm.kind === 'unknown' && mayBeFirm(firm.name, inside)))
        add(firm.name, match.index + 1 + firm.start)
  }
  return manufacturers
}

/** A bare name in brackets with its town behind it; capitals alone are the short form of what stands before ("(SAHEL)"). */
function mayBeFirm(name: string, inside: string): boolean {
  return !/^[\p{Lu}\d-]{3,}$/u.test(name) && /^[^,]{2,60},\s*\p{Lu}/u.test(inside) && inside.startsWith(name)
}

/** Whether two names mean one organisation: the same first telling word, or one name within the other. */
export function sameOrganisation(a: string, b: string): boolean {
  const first = plainName(a)
  const second = plainName(b)
  if (first === '' || second === '') return false
  if (first === second) return true
  const [shorter, longer] = first.length < second.length ? [first, second] : [second, first]
  if (shorter.length > 15 && longer.endsWith(` ${shorter}`)) return true
  return (
    shorter.length > 3 &&
    longer.startsWith(`${shorter} `) &&
    !/^(?:national|university|ministry|department|institute|medical|american|european|canadian)$/.test(shorter)
  )
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[®™.,]/g, '')
    .replace(
      /\b(?:inc|ltd|limited|llc|gmbh|ag|corp|corporation|co|company|sa|spa|plc|bv|nv|kk|pty|pharmaceuticals?|pharma|healthcare|laboratories|therapeutics|the)\b/g,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim()
}

const commonTitleWord = anyOf([
  'treatment|patients?|study|trial|randomi[sz]ed|controlled|versus|clinical|efficacy|safety',
  'effects?|double|blind|placebo|comparison|group|therapy|disease|chronic|acute|using|among|after',
  'during|between|analysis|results|methods|children|adults|women',
])
const isCommonTitleWord = pattern('', `^${commonTitleWord}$`)
function wordsOf(words: string): ReadonlySet<string> {
  return new Set((words.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !isCommonTitleWord.test(word)))
}
