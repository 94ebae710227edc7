import { once } from '#core/weighed-rules.ts'
import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { PaperZones } from '#core/paper/structure/paper-zones.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { wholeSentences } from '#core/paper/structure/statement-extent.ts'
import { organisationsIn } from '../shared/organisations.ts'
import { plainCase } from '../shared/organisations/plain-case.ts'
import type { Statement } from '../statements/statement.ts'
import { opensWithThanks } from './coi-sentence-wording.ts'
import { isDenied } from './coi-ties.ts'

const bond = anyOf([
  String.raw`employees?\b(?! of the universit)|employed|employers? of|employs|salar(?:y|ies|ied)|works? for|work(?:ed|ing) for|staff of`,
  String.raw`(?:co-?)?founders?|founded|owners?|owns|owned by|share ?holders?|shares in|managing director|chief executive|CEO`,
])
/** What only an author's own tie to a firm is called; advice and grants are left to the statement of interests. */
const bonds = pattern('gi', String.raw`\b${bond}\b`)
const authorWord = either(
  'i',
  String.raw`\b(?:first|last|senior|lead|corresponding|second|third) authors?\b`,
  String.raw`\bauthors? (?:is|are|was|were|works?|own)\b`,
  String.raw`\b(?:one|two|three|four|some|several|all) (?:of the )?authors\b`,
)
const initialsOfOne = String.raw`\p{Lu}\.?\p{Lu}\.?(?:\p{Lu}\.?)?`
const severalInitials = String.raw`(?:^|[\s(])${initialsOfOne}(?:(?:, | and |, and )${initialsOfOne}){0,6}`
const isVerb = '(?:is|are|was|were)'
const office = '(?:employe|founder|co-founder|owner|chief executive|managing director)'
/** "the employer of KW", "KW and TS are employees of": papers call nobody but their authors so. */
const bondOfInitials = either(
  'u',
  String.raw`\b(?:employers?|founders?|owners?) of ${initialsOfOne}(?![\p{L}\d])`,
  String.raw`\b[Aa]uthors? ${initialsOfOne}(?![\p{L}\d])`,
  String.raw`${severalInitials} ${isVerb} (?:an? |the |all |its )?(?:former |paid |full-time )?${office}`,
  String.raw`${severalInitials} (?:works? for|owns?|founded|holds? shares)\b`,
)
const initialsToken = /(?<![\p{L}\d.])(?:\p{Lu}\.?-?){2,4}(?![\p{L}\d])/gu
const titled = /\b(?:Drs?|Prof)\.? (\p{Lu}[\p{L}’'-]+)/gu

/**
 * A sentence beside the statement (in a note of the first page, the acknowledgements, the words on funding) that binds an author to a
 * firm for sure: it names a firm, a bond such as employment, and an author by initials, title or place in the list. Null where none does.
 */
export function tieElsewhere(
  prepared: PreparedText,
  zones: PaperZones,
  statements: readonly Statement[],
): Statement | null {
  const authors = once(() => authorsOf(prepared.text.slice(0, 2500)))
  let before = { words: '', start: 0 }
  for (const { start, end } of wholeSentences(prepared)) {
    const zone = zones.zoneOf(start)
    if ((zone !== 'front' && zone !== 'back') || end - start > 600) continue
    if (statements.some((statement) => start < statement.end && end > statement.start)) continue
    const words = plainCase(prepared.text.slice(start, end))
    const from = refersBack.test(words) ? before : { words, start }
    before = { words, start }
    if (!bindsAuthor(words, from.words, authors)) continue
    return {
      start: from.start,
      end,
      contentStart: from.start,
      confidence: 0.82,
      rule: 'a sentence beside the statement that ties an author to a company',
    }
  }
  return null
}

/** "Funded by Velora AG. KW is its chief executive.": the firm is named in the sentence before. */
const refersBack = /\b(?:its|(?:the|this|that) (?:company|firm|manufacturer|maker|sponsor|funder))\b/i

/** @param firm the words that name the firm: the same, or the sentence before */
function bindsAuthor(words: string, firm: string, authors: () => KnownAuthors): boolean {
  const found = [...words.matchAll(bonds)].filter(({ index }) => !isDenied(words, index))
  if (
    found.length === 0 ||
    opensWithThanks.test(words) ||
    /\bthank|\bgrateful|\bparticipants\b|\bpatients\b/i.test(words)
  )
    return false
  if (!organisationsIn(firm).some(({ kind }) => kind === 'company')) return false
  return (
    authorWord.test(words) ||
    bondOfInitials.test(words) ||
    [...words.matchAll(initialsToken)].some(([token]) => authors().initials.has(token.replace(/[.-]/g, ''))) ||
    [...words.matchAll(titled)].some(([, name = '']) => authors().names.has(name))
  )
}

interface KnownAuthors {
  readonly initials: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

/** Names at the head of a paper, and the initials that they make: enough to tell an author's from a drug's short form. */
function authorsOf(head: string): KnownAuthors {
  const initials = new Set<string>()
  const names = new Set<string>()
  for (const [name] of head.matchAll(/\p{Lu}[\p{L}.’'-]*(?:[ -]\p{Lu}[\p{L}.’'-]*){1,3}/gu)) {
    const parts = name.split(/[ -]/).filter((part) => part !== '')
    for (let first = 0; first < parts.length - 1; first += 1)
      for (let last = first + 1; last < parts.length; last += 1) {
        const middle = parts.slice(first + 1, last).map((part) => part[0])
        initials.add([parts[first]?.[0], ...middle, parts[last]?.[0]].join(''))
        initials.add(`${parts[first]?.[0]}${parts[last]?.[0]}`)
        names.add(parts[last] ?? '')
      }
  }
  return { initials, names }
}
