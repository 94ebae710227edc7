import type { WeighedSign } from '#core/weighed-rules.ts'

/** What is known of words on the first page that may be the title. */
interface TitleFacts {
  /** The words without a mark for a note or a label. */
  readonly text: string
  readonly printed: string
  readonly words: number
  /** Doublings of the body's size: 1 for letters twice as large. */
  readonly larger: number
  readonly bold: boolean
  /** Below the upper three fifths of the page. */
  readonly inLowerPart: boolean
  /** A list of names stands among the next lines. */
  readonly beforeAuthors: boolean
  readonly isAuthors: boolean
  /** In a running head. */
  readonly inFurniture: boolean
  /** The file's own data give these words as its title. */
  readonly known: boolean
}

/**
 * What makes words a title or not, beside their size, of which each doubling counts 1.6: the title is the largest print of most first
 * pages, and a journal's name the only thing that is larger. Words without a sum above 0 are no candidate.
 */
export const titleSigns: readonly WeighedSign<TitleFacts>[] = [
  {
    name: 'bold',
    when: ({ bold }) => bold,
    points: 0.4,
    why: 'titles of one size with the text are bold; headings too',
  },
  {
    name: '5 to 35 words',
    when: ({ words }) => words >= 5 && words <= 35,
    points: 0.7,
    why: 'as long as titles are, and headings are not',
  },
  {
    name: '3 or 4 words, or more than 35',
    when: ({ words }) => words >= 3 && !(words >= 5 && words <= 35),
    points: 0.1,
    why: 'short titles, and titles that list their groups',
  },
  { name: 'one or two words', when: ({ words }) => words < 3, points: -1, why: 'a heading, a logo' },
  { name: 'before the authors', when: ({ beforeAuthors }) => beforeAuthors, points: 0.9, why: 'where titles stand' },
  { name: 'names', when: ({ isAuthors }) => isAuthors, points: -1.5, why: 'the authors, in larger print at times' },
  {
    name: 'a sentence with a full stop',
    when: ({ text, words }) => /[.]$/.test(text) && words > 12,
    points: -1,
    why: 'a first paragraph in larger print',
  },
  {
    name: 'in the lower part of the page',
    when: ({ inLowerPart }) => inLowerPart,
    points: -1.2,
    why: 'text and notes',
  },
  {
    name: 'a place of work',
    when: ({ text, larger }) =>
      /\b(?:university|department|hospital|institute|faculty|school of)\b/i.test(text) && larger < 0.3,
    points: -1.2,
    why: 'an affiliation, unless it is printed large',
  },
  {
    name: 'a few words with a journal’s name',
    when: ({ text, words }) => /\bjournal\b|^(?:bmc|plos|frontiers|the lancet|jama)\b/i.test(text) && words < 7,
    points: -1.5,
    why: 'the masthead, often the largest print',
  },
  {
    name: 'no larger than the text, and not bold',
    when: ({ larger, bold }) => larger <= 0.02 && !bold,
    points: -0.9,
    why: 'manuscripts only; other signs have to carry it',
  },
  { name: 'in a running head', when: ({ inFurniture }) => inFurniture, points: -1.5, why: 'a short title at best' },
  {
    name: 'behind the label "Title:"',
    when: ({ printed }) => /^(?:full )?title\s*:/i.test(printed),
    points: 3,
    why: 'a cover sheet of a manuscript says so',
  },
  {
    name: 'given by the file',
    when: ({ known }) => known,
    points: 4,
    why: 'print and file agree: nothing outweighs that but a better agreement',
  },
]
