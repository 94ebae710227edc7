import { lazily } from '#core/lazily.ts'
import { sourceKindWords, type Source } from '#core/model/source.ts'
import { bareWords } from './bare-text.ts'
import { stemOf } from './stems.ts'
import { hyphens, isLongEnough, patternOf, wholeWords } from './word-pattern.ts'
import { contactInstead, notByName, wordsOf, type WordsThatStayOut } from './words-that-stay-out.ts'

const titles = 'dr|prof|professor|doctor|mr|mrs|ms|mx|sir|dame|md|phd|msc|bsc|jr|sr|ii|iii|iv'
const between =
  'the|with|and|or|of|call|talk|chat|van|von|den|der|del|de|di|da|do|du|dos|la|las|le|los|al|el|ter|ten|zu|zur'
const kinds = Object.values(sourceKindWords).join('|').replaceAll(/[ -]/g, '|')
const noNames = new Set(`${titles}|${between}|${kinds}|mail`.toLowerCase().split('|'))
// Of these a title that has no person beside it is most likely the name of one.
const kindsByPerson: ReadonlySet<Source['kind']> = new Set(['interview', 'email', 'own-notes'])

/**
 * The name of a person who is not to be named, whole and by its parts: "Voss told me" tells as much as "Mara Voss". With it go initials beside
 * a part ("M. Voss", "Mara V."), and what addresses and names on the net make of it ("mvoss", "mara.voss82").
 */
export function wordsOfName({ kind, person, title }: Source): readonly WordsThatStayOut[] {
  const { given, family } = partsOfName(person ?? (kindsByPerson.has(kind) ? title : ''), person !== undefined)
  const all = [...given, ...family]
  const [ofGiven, ofFamily] = [initialsOf(given), initialsOf(family)]
  const before = ofGiven && String.raw`(?:[${ofGiven}](?:\.|(?=[\s${hyphens}]))[\s${hyphens}]*){0,3}`
  const after = ofFamily && String.raw`(?:[\s,]+[${ofFamily}]\.?)?`
  return [
    ...[person, title, all.join(' ')].flatMap((each) => wordsOf(each, notByName)),
    // A given name may be a common word ("Will"); a family name is looked for however it is typed.
    ...family.map((part) => nameWords(part, !isShort(part), before)),
    ...given
      .flatMap((part) => (isShort(part) || isHyphened(part) ? [part] : [part, part.toUpperCase()]))
      .map((part) => nameWords(part, isHyphened(part), '', after)),
    ...joined(given, family),
    ...addressesWith(all),
  ]
}

/** The parts of a name, the family's apart: the last, or what stands before a comma. Parts of a hyphened name stand beside it. */
function partsOfName(
  name: string,
  isPerson: boolean,
): { readonly given: readonly string[]; readonly family: readonly string[] } {
  const capital = /^[\p{Lu}\p{Lt}\p{Lo}]/u
  const split = (words: string) =>
    words
      .split(/[\s.;:()[\]/&,“”"]+/u)
      .filter((part) => isNamePart(part))
      .filter((part, _, all) => capital.test(part) || (isPerson && !all.some((each) => capital.test(each))))
  const [first = '', ...rest] = name.split(',')
  const behind = split(rest.join(' '))
  const ahead = split(first)
  const [given, family] = isPerson && behind.length > 0 ? [behind, ahead] : splitLast(split(name))
  return { given: withHyphened(given), family: withHyphened(family) }
}

function splitLast(parts: readonly string[]): readonly [readonly string[], readonly string[]] {
  return [parts.slice(0, -1), parts.slice(-1)]
}

function withHyphened(parts: readonly string[]): readonly string[] {
  return parts.flatMap((part) => {
    const pieces = part.split(/\p{Pd}/u).filter((piece) => bareWords(piece).length > 2 && isNamePart(piece))
    return pieces.length > 1 ? [part, ...pieces] : [part]
  })
}

function isNamePart(part: string): boolean {
  return bareWords(part).length > 1 && !noNames.has(part.toLowerCase())
}

/** Of two letters it may be any word: it is looked for as it is written. */
function isShort(part: string): boolean {
  return !isLongEnough(part)
}

/** No common word, then. */
function isHyphened(part: string): boolean {
  return /\p{Pd}/u.test(part)
}

function initialsOf(parts: readonly string[]): string {
  return [...new Set(parts.flatMap((part) => bareWords(part).match(/^\p{Lu}/u) ?? []))].join('')
}

/** A part of a name as a word, in the genitive too, with a number behind as names on the net have it. */
function nameWords(part: string, isInAnyCase: boolean, before = '', after = ''): WordsThatStayOut {
  const pattern = wholeWords(part, () => String.raw`${before}${patternOf(part)}(?:e?s|\d+)?${after}`, isInAnyCase)
  return { pattern, instead: notByName, rank: part.length, stem: stemOf(part) }
}

/** "maravoss", "mara_voss", "mvoss", "voss-m", "marav1". */
function joined(given: readonly string[], family: readonly string[]): readonly WordsThatStayOut[] {
  const [first, last] = [given[0], family[0]]
  if (first === undefined || last === undefined || isShort(last) || isShort(first)) return []
  const [i, j] = [bareWords(first)[0]!, bareWords(last)[0]!]
  const pairs: readonly (readonly [string, string])[] = [
    [first, last],
    [i, last],
    [last, first],
    [last, i],
    [first, j],
  ]
  return pairs.map((pair) => ({
    pattern: wholeWords(first, () => String.raw`${pair.map(patternOf).join('[._-]?')}\d*`, true),
    instead: notByName,
    rank: first.length + last.length,
    stem: stemOf(pair.join('')),
  }))
}

/** Addresses of mail that a part of the name stands in. */
function addressesWith(parts: readonly string[]): readonly WordsThatStayOut[] {
  const sign = String.raw`[^\s<>,;:()"'“”@]*`
  return parts
    .filter((part) => !isShort(part))
    .map((part) => ({
      pattern: lazily(() => new RegExp(String.raw`${sign}${patternOf(part)}${sign}@[^\s<>,;:()"'“”@]*\w`, 'gi')),
      instead: contactInstead,
      rank: 5_000 + part.length,
      stem: stemOf(part),
      sign: '@',
    }))
}
