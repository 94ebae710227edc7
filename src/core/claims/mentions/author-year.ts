import { yearOf } from '#core/model/reference.ts'
import { matchKey } from '#core/paper/anchoring/match-key.ts'
import type { MentionableStudy, MentionCandidate } from './study-mention.ts'

/** A citation by author and year in a text, with its offsets. */
export interface AuthorYear {
  readonly start: number
  readonly end: number
  readonly families: readonly string[]
  /** More authors than are named. */
  readonly hasMore: boolean
  readonly year: number
  /** The letter behind the year: "2023b". */
  readonly letter: string | null
}

// A family name: one to three words, the first of the last with a capital ("van der Berg", "Kim", "O'Neill", "Pérez-Luna").
const particle =
  '(?:(?:[Vv]an|[Vv]on|[Dd]e|der|den|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Ll]a|[Ll]e|[Ee]l|[Aa]l|[Bb]in|[Tt]er|[Tt]en)\\s){0,2}'
const family = `${particle}\\p{Lu}[\\p{L}'’-]{1,30}`
const initials = '(?:\\s(?:\\p{Lu}\\.?[\\s-]?){1,3}(?=[\\s,(]))?'
const second = `(?:,?\\s(?:and|&|und|et)\\s(${family})${initials})?`
const others =
  '(,?\\s(?:et\\sal\\.?|and\\s(?:colleagues|others|co-?workers|coauthors|co-authors|her\\steam|his\\steam|their\\steam)))?'
const year = '((?:19|20)\\d\\d)([a-z])?(?!\\d)'
const cited = new RegExp(
  `(?<![\\p{L}\\p{N}])(${family})${initials}${second}${others}(?:,\\s?|\\s?\\(|\\s|\\s[^.;()]{0,60}?\\sin\\s)${year}`,
  'gu',
)
/** Capitalised words before a year that name no author. */
const noAuthors: ReadonlySet<string> = new Set(
  'in since from until by after before during between the a an january february march april may june july august september october november december spring summer autumn winter fall early late mid and table figure'.split(
    ' ',
  ),
)

/** The citations by author and year of a paragraph: "(Kim et al., 2023; Vale & Orr, 2021)", "Kim and Sung (2023)", "Kim 2023b". */
export function authorYears(text: string): readonly AuthorYear[] {
  return [...text.matchAll(cited)].flatMap((match) => {
    const [whole, first = '', other, more, digits = '', letter] = match
    if (noAuthors.has(first.toLowerCase())) return []
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        families: other ? [first, other] : [first],
        hasMore: more !== undefined,
        year: Number(digits),
        letter: letter ?? null,
      },
    ]
  })
}

/** The studies that the citation may mean: same first author, same year, and as many authors as it says. */
export function studiesCited(cite: AuthorYear, studies: readonly MentionableStudy[]): readonly MentionCandidate[] {
  const [first = '', second] = cite.families.map(nameKey)
  const found = studies.flatMap(({ facts }) => {
    const authors = (facts.reference.author ?? []).map((name) =>
      nameKey(name.literal ?? [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')),
    )
    const families = (facts.reference.author ?? []).map((name) => nameKey(name.family ?? name.literal ?? ''))
    const isFirst = authors[0] === first || families[0] === first
    if (!isFirst || yearOf(facts.reference) !== cite.year) return []
    if (second !== undefined && authors[1] !== second && families[1] !== second) return []
    const reasons = [`${cite.families[0]} is its first author`, `it is of ${cite.year}`]
    if (second !== undefined) reasons.push(`${cite.families[1]} is its second`)
    return [{ studyId: facts.studyId, reasons, fits: cite.hasMore ? authors.length > 2 : authors.length <= 2, facts }]
  })
  // How many authors it has tells only between several: "Kim (2023)" is often said of a paper by seven.
  const kept = found.some(({ fits }) => fits) ? found.filter(({ fits }) => fits) : found
  const ofLetter = kept.filter(({ facts }) => cite.letter !== null && facts.name.endsWith(`${cite.year}${cite.letter}`))
  return (ofLetter.length > 0 ? ofLetter : kept).map(({ studyId, reasons }) => ({ studyId, reasons }))
}

function nameKey(name: string): string {
  return matchKey(name.replaceAll(/['’]/g, '')).key
}
