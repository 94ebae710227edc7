import type { WeighedRule } from '#core/weighed-rules.ts'
import type { Pair } from './record-pair.ts'

/** How alike two titles are, 0 to 1, as words. */
const likeTitle = {
  /** The same but for a slip of a letter. */
  same: 0.97,
  /** A word differs in its ending, or a mark was lost. */
  nearlySame: 0.95,
  /** A word more or less. */
  close: 0.9,
  /** A subtitle or a few words more or less. */
  alike: 0.85,
  /** Most words, as of a title and its short form. */
  akin: 0.6,
  /** Names and terms, as of a title and its translation. */
  translated: 0.3,
}
/** Share of the shorter author list that is found in the longer one. */
const people = { all: 0.9, nearlyAll: 0.8, most: 0.6, half: 0.5, some: 0.3 }

/**
 * When two records are one publication, in the order in which it is asked. Scores above 0.9 are proofs by identifier or place; from
 * 0.9 down the title and the people carry the weight, and less of the place is known. None is under 0.8: a work merged away
 * by mistake is the worse error.
 */
export const duplicateRules: readonly WeighedRule<Pair>[] = [
  {
    name: 'one identifier, other numbers in the title and another page',
    when: ({ sameIdentifier, titled, seen }) =>
      sameIdentifier && (!titled || seen.title >= likeTitle.alike) && seen.numbersDiffer && seen.page === 'different',
    score: null,
    why: 'parts of a series under a DOI that was copied from one to the other',
  },
  {
    name: 'one identifier and one title',
    when: ({ sameIdentifier, titled, seen }) => sameIdentifier && (!titled || seen.title >= likeTitle.alike),
    score: 0.99,
    why: 'an identifier is given once; what is left is a DOI pasted to the wrong record of the same title',
  },
  {
    name: 'one identifier, a shorter title',
    when: ({ sameIdentifier, seen }) =>
      sameIdentifier && (seen.title >= likeTitle.akin || seen.titleGoesOn) && seen.page !== 'different',
    score: 0.96,
    why: 'databases cut subtitles; a little less than with the whole title',
  },
  {
    name: 'one identifier, other words, the same people at the same place',
    when: (pair) => pair.sameIdentifier && pair.people >= people.most && pair.placeSame,
    score: 0.93,
    why: 'a translated title',
  },
  {
    name: 'one identifier and nothing else',
    when: ({ sameIdentifier }) => sameIdentifier,
    score: null,
    why: 'two works, one of them with a wrong identifier',
  },
  {
    name: 'one registry entry',
    when: ({ a, b }) => a.registryEntry !== null && a.registryEntry === b.registryEntry,
    score: 0.92,
    why: 'a registration number is given once, but a record of the entry may be of another version',
  },
  {
    name: 'a title is missing, or one is a preprint or protocol',
    when: ({ titled, otherForm }) => !titled || otherForm,
    score: null,
    why: 'nothing to go by, or another form of the work: at most related',
  },
  {
    name: 'other numbers in the title',
    when: ({ seen, placeSame, ...pair }) =>
      seen.numbersDiffer &&
      !(placeSame && seen.lastPage !== 'different' && pair.people >= people.most && seen.title >= likeTitle.close),
    score: null,
    why: 'parts of a series, unless place and people say that a number was misread',
  },
  {
    name: 'one volume and page, a like title',
    when: ({ placeSame, seen, near, ...pair }) =>
      placeSame && seen.volume === 'same' && near && seen.title >= likeTitle.alike && pair.people >= people.some,
    score: 0.97,
    why: 'a place in print holds one work; author lists differ in length and spelling',
  },
  {
    name: 'one volume and page, a shorter title, most of the people',
    when: ({ placeSame, seen, near, ...pair }) =>
      placeSame &&
      seen.volume === 'same' &&
      seen.journal !== 'different' &&
      near &&
      pair.people >= people.most &&
      (seen.title >= likeTitle.akin || seen.titleGoesOn),
    score: 0.92,
    why: 'the title says less, so that the people have to say more',
  },
  {
    name: 'one range of pages in one journal, all the people, a translated title',
    when: ({ placeSame, seen, a, ...pair }) =>
      placeSame &&
      seen.volume === 'same' &&
      seen.lastPage === 'same' &&
      a.lastPage !== a.firstPage &&
      seen.journal === 'same' &&
      seen.years === 0 &&
      pair.people >= people.all &&
      a.authors.length >= 2 &&
      seen.title >= likeTitle.translated,
    score: 0.88,
    why: 'everything but the title; two letters on one page by one person would fit as well, hence two authors',
  },
  {
    name: 'other identifiers or another place',
    when: ({ identifiersDiffer, placeDiffers }) => identifiersDiffer || placeDiffers,
    score: null,
    why: 'from here on titles decide, and the same title is printed twice: abstracts, updates, series',
  },
  {
    name: 'a short title at no known place',
    when: ({ short, placeSame }) => short && !placeSame,
    score: null,
    why: '"Editorial" is the title of many works',
  },
  {
    name: 'one page, a close title, half of the people',
    when: ({ placeSame, near, seen, ...pair }) =>
      placeSame && near && seen.title >= likeTitle.close && pair.people >= people.half && seen.journal !== 'different',
    score: 0.95,
    why: 'a volume is missing, and the page is the same by chance once in hundreds',
  },
  {
    name: 'one page in two volumes, nearly the same title',
    when: ({ seen, near, ...pair }) =>
      seen.page === 'same' &&
      seen.title >= likeTitle.nearlySame &&
      pair.people >= people.half &&
      near &&
      seen.journal !== 'different',
    score: 0.9,
    why: 'a volume was mistyped; the page is some proof still',
  },
  {
    name: 'another journal, but one page, title and people',
    when: ({ seen, placeSame, near, ...pair }) =>
      seen.journal === 'different' && placeSame && seen.title >= likeTitle.same && pair.people >= people.most && near,
    score: 0.85,
    why: 'a journal under two names, as before and after it was renamed',
  },
  {
    name: 'another journal',
    when: ({ seen }) => seen.journal === 'different',
    score: null,
    why: 'a guideline printed in several journals is several publications',
  },
  {
    name: 'page 1 ahead of print, the same title and people',
    when: ({ seen, aheadOfPrint, near, ...pair }) =>
      seen.page === 'different' &&
      aheadOfPrint &&
      seen.title >= likeTitle.same &&
      pair.people >= people.nearlyAll &&
      near &&
      seen.journal === 'same',
    score: 0.82,
    why: 'papers online before their issue begin on page 1; no place proves it',
  },
  {
    name: 'e8-e9 and e3: pages of two kinds in one volume, the same people',
    when: ({ seen, aheadOfPrint, bothWholeRanges, ...pair }) =>
      seen.page === 'different' &&
      !aheadOfPrint &&
      seen.volume === 'same' &&
      seen.title >= likeTitle.nearlySame &&
      pair.people >= people.nearlyAll &&
      seen.years === 0 &&
      seen.journal === 'same' &&
      !bothWholeRanges,
    score: 0.82,
    why: 'an article number and a page; as much in doubt as a paper ahead of print',
  },
  {
    name: 'another page or another volume',
    when: ({ seen }) => seen.page === 'different' || seen.volume === 'different',
    score: null,
    why: 'an abstract and its paper, or the yearly report of one group',
  },
  // From here on a page or volume is missing somewhere.
  {
    name: 'nearly the same title, most of the people, one journal and year',
    when: ({ seen, near, ...pair }) => isInOneJournal(pair.people, near, seen) && seen.years === 0,
    score: 0.9,
    why: 'nothing speaks against it',
  },
  {
    name: 'nearly the same title, most of the people, one journal and volume',
    when: ({ seen, near, ...pair }) => isInOneJournal(pair.people, near, seen) && seen.volume === 'same',
    score: 0.85,
    why: 'the year is unknown or one off',
  },
  {
    name: 'nearly the same title, most of the people, one journal',
    when: ({ seen, near, ...pair }) => isInOneJournal(pair.people, near, seen),
    score: 0.8,
    why: 'the year is unknown or one off, and no volume settles it',
  },
  {
    name: 'the same title, most of the people, one year, a journal unknown',
    when: ({ seen, ...pair }) =>
      seen.title >= likeTitle.same &&
      pair.people >= people.most &&
      seen.years === 0 &&
      seen.firstAuthor !== 'different',
    score: 0.82,
    why: 'a talk and its paper share all this too, but mostly not the first author and the year',
  },
  {
    name: 'the same title and year, a record without authors',
    when: ({ seen, short }) => seen.title >= likeTitle.same && seen.authors === null && seen.years === 0 && !short,
    score: 0.8,
    why: 'a long title is seldom used twice in a year; the weakest of proofs',
  },
  {
    name: 'a close title, nearly all of the people, one journal, volume and year',
    when: ({ seen, ...pair }) =>
      seen.title >= likeTitle.close &&
      pair.people >= people.nearlyAll &&
      seen.years === 0 &&
      seen.volume === 'same' &&
      seen.journal === 'same',
    score: 0.85,
    why: 'the title has a word more or less, so that people and volume have to agree',
  },
]

function isInOneJournal(share: number, near: boolean, seen: Pair['seen']): boolean {
  return seen.title >= likeTitle.nearlySame && share >= people.most && near && seen.journal === 'same'
}
