import { anyOf, pattern } from '#core/word-patterns.ts'
import { headingFillers, headingNames } from './section-heading-words.ts'

/** The kinds of section that rules ask for. `front` is what stands before the first heading (title, authors, notes). */
export type SectionKind = 'front' | (typeof headingNames)[number][0] | 'other'

/** The same order decides where one heading names two kinds: the statement that is harder to find elsewhere wins. */
const matchers = headingNames.map(([kind, wordings]) => ({
  kind,
  name: pattern('', String.raw`(?:^|[\s,/&:;(-])`, anyOf(wordings), String.raw`(?=$|[\s,/&:;).-])`),
  whole: pattern('', '^', anyOf(wordings), '$'),
}))
const nameOrFiller = pattern(
  '',
  anyOf([...headingNames.flatMap(([, wordings]) => wordings), ...headingFillers]),
  String.raw`(?=$|[\s,/&;:()-])`,
)
/** A name of any kind or a filler, as a whole word: a line of nothing else is a heading. */
const anyWord = pattern('g', String.raw`(?:^|(?<=[\s,/&;:()-]))`, nameOrFiller)
/** What a heading begins with: a quick first look at every short line. */
const firstWord = pattern('', String.raw`^[\s,/&;:()-]*`, nameOrFiller)

/** Body sections, in the order that papers have them; the other kinds stand before or behind. */
export const bodyKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'introduction',
  'methods',
  'results',
  'discussion',
  'limitations',
  'conclusion',
])

/** The kinds that are statements of their own, run in or behind the body. */
export const statementKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'conflict-of-interest',
  'funding',
  'acknowledgements',
  'contributions',
  'ethics',
  'registration',
  'data-availability',
])

/** A heading without its number, marks and letter spacing: "2.1. M E T H O D S:" becomes "methods". */
export function plainHeading(line: string): string {
  // Nearly all of a paper is ASCII, and this is asked of every short line.
  const plain = /[^\0-\x7f]/.test(line)
    ? line
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[‘’ʼ´]/g, "'")
        .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    : line
  let text = plain.replaceAll('`', "'").trim()
  if (/^\p{L}(?:\s\p{L}){3,}[\s:.]*$/u.test(text) || /^(?:\p{L}\s){3,}/u.test(text)) text = closeLetterSpacing(text)
  return text
    .toLowerCase()
    .replace(/^(?:[#■▪▶►●•◆*§†‡|_\s]+)/u, '')
    .replace(
      /^(?:section\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}|[a-h])(?:[.):]\s*|\s*[-–—|]\s*|\s+)(?=\p{L})/u,
      '',
    )
    .replace(/[\s:.;\-–—|]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function closeLetterSpacing(text: string): string {
  return text
    .replace(/(?:\p{L}\s){2,}\p{L}(?!\p{L})/gu, (letters) => letters.replace(/\s/g, ''))
    .replace(/\s{2,}/g, ' ')
}

/** The kind of section that a line names, or null where the line is no heading that we know. */
export function headingKind(line: string): SectionKind | null {
  if (line.length > 110) return null
  const plain = plainHeading(line)
  if (plain.length > 90 || !firstWord.test(plain)) return null
  for (const matcher of matchers) if (matcher.whole.test(plain)) return matcher.kind
  if (plain.replace(anyWord, '').replace(/[\s,/&;:()-]+/g, '') !== '') return null
  return matchers.find((matcher) => matcher.name.test(plain))?.kind ?? null
}

/** Headings of parts of an abstract, outcomes of a table, and statements that a column may have as well. */
const weakHeadings = anyOf([
  // parts of a structured abstract
  'design|settings?|participants|patients|subjects|interventions?',
  '(?:main )?outcomes?(?: measures?)?|measurements?|measures|procedures?|exposures?',
  'observations?|findings|significance|relevance|strengths?|weaknesses|context',
  'objectives?|aims?|purposes?|limites?',
  // words that head a column or a note as well
  'thanks|design and setting|data sources?|grants?|sponsors?|supported by',
  'implications?|comments?|summary',
])
const weak = pattern('', '^(?:study |trial )?', weakHeadings, '$')

/** Whether a heading's words are as common over the columns of a table as over a section. */
export function isWeakHeading(line: string): boolean {
  return weak.test(plainHeading(line))
}
