import { anyOf, pattern } from '#core/word-patterns.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { registries, type Registry } from '../shared/registries.ts'

/** How a register is called in prose, and what its number is without the letters in front. */
interface BareNumber {
  readonly registry: string
  readonly called: string
  readonly digits: string
  readonly letters: string
}

const bareNumbers: readonly BareNumber[] = [
  {
    registry: 'ISRCTN',
    called: 'ISRCTN|International Standard Randomi[sz]ed (?:Controlled|Clinical) Trials?',
    digits: String.raw`\d{8}`,
    letters: 'ISRCTN',
  },
  {
    registry: 'ClinicalTrials.gov',
    called: String.raw`clinical\s?trials?\.\s?gov`,
    digits: String.raw`0\d{7}`,
    letters: 'NCT',
  },
  {
    registry: 'JPRN (UMIN)',
    called: 'UMIN|University Hospital Medical Information Network',
    digits: String.raw`0000\d{5}`,
    letters: 'UMIN',
  },
  {
    registry: 'ACTRN',
    called: 'ACTRN|ANZCTR|Australian (?:and )?New Zealand Clinical Trials? Regist(?:er|ry)',
    digits: String.raw`126\d{11}`,
    letters: 'ACTRN',
  },
  {
    registry: 'DRKS',
    called: 'DRKS|German Clinical Trials? Regist(?:er|ry)|Deutsches Register Klinischer Studien',
    digits: String.raw`0\d{7}`,
    letters: 'DRKS',
  },
  {
    registry: 'IRCT',
    called: 'IRCT|Iranian Registry of Clinical Trials',
    digits: String.raw`\d{8,16}N\d{1,3}`,
    letters: 'IRCT',
  },
  {
    registry: 'CTRI',
    called: 'CTRI|Clinical Trials? Registry[ ,-]{1,3}(?:of )?India',
    digits: String.raw`20\d\d/\d{2,3}/\d{6}`,
    letters: 'CTRI/',
  },
  {
    registry: 'TCTR',
    called: 'TCTR|Thai Clinical Trials? Registry',
    digits: String.raw`20\d{9}`,
    letters: 'TCTR',
  },
  {
    registry: 'PACTR',
    called: 'PACTR|Pan[- ]African Clinical Trials? Registry',
    digits: String.raw`20\d{13,14}`,
    letters: 'PACTR',
  },
  {
    registry: 'PROSPERO',
    called: 'PROSPERO|International Prospective Register of Systematic Reviews',
    digits: String.raw`42\d{9,10}`,
    letters: 'CRD',
  },
]

const numberWord = anyOf([
  String.raw`(?:registration |trial |study |protocol |record |assigned |reference )*(?:numbers?|no\.|identifiers?|ID|code)`,
])
const leadIn = String.raw`\b${numberWord}(?: (?:given|assigned|allotted))?(?: (?:was|is|are))?[\s:#(]{1,3}`
/** How far behind the register's name its number may stand: the same sentence, or the next. In characters. */
const reach = 260
const readers = bareNumbers.flatMap((bare) => {
  const registry = registries.find(({ name }) => name === bare.registry)
  return registry
    ? [
        {
          registry,
          letters: bare.letters,
          called: pattern('gi', String.raw`(?:\b|(?<=\())(?:${bare.called})(?![\p{L}\d])`),
          number: pattern('i', String.raw`${leadIn}(${bare.digits})(?!\d)`),
        },
      ]
    : []
})

/** Any register's name; a quick first look. */
const anyRegister = pattern('i', String.raw`\b`, anyOf(bareNumbers.map(({ called }) => called)))

/**
 * Numbers that stand alone, behind a word for "number", in the sentence that names their register or in the next one: "entered in the
 * ISRCTN register before anybody was enrolled; the number is: 12345678". Ask where no number with its letters was found.
 */
export function numbersFarFromRegister(
  prepared: PreparedText,
): readonly { readonly id: string; readonly registry: Registry; readonly start: number; readonly end: number }[] {
  const { text } = prepared
  if (!anyRegister.test(text)) return []
  return readers.flatMap(({ registry, letters, called, number }) =>
    [...text.matchAll(called)].flatMap((match) => {
      const behind = text.slice(match.index, match.index + reach)
      const found = number.exec(behind)
      const digits = found?.[1]
      if (!found || digits === undefined || sentenceEnds(behind.slice(0, found.index)) > 1) return []
      const end = match.index + found.index + found[0].length
      return [{ id: `${letters}${digits}`, registry, start: end - digits.length, end }]
    }),
  )
}

function sentenceEnds(words: string): number {
  return [...words.matchAll(/[.!?]\s+(?=\p{Lu})|\n/gu)].length
}
