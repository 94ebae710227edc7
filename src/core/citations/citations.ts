import { escapeHtml } from '../escape-html.ts'
import type { Reference } from '../model/reference.ts'
import { authorDateList } from './author-date-list.ts'
import { composer, nothing, plain, wordsOf, type CitationPiece, type Part } from './pieces.ts'
import { ama } from './styles/ama.ts'
import { apa } from './styles/apa.ts'
import { chicago } from './styles/chicago.ts'
import { harvard } from './styles/harvard.ts'
import { journalist } from './styles/journalist.ts'
import type { CitedAs, Style } from './styles/style.ts'
import { vancouver } from './styles/vancouver.ts'
import { workOf } from './work.ts'

export type { CitationPiece } from './pieces.ts'

const styles = { apa, vancouver, ama, harvard, chicago, journalist } satisfies Readonly<Record<string, Style>>

/** A style that citations are printed in. */
export type CitationStyleId = keyof typeof styles

/** The styles, in the order of a menu. */
export const citationStyles: readonly {
  readonly id: CitationStyleId
  readonly label: string
  readonly isNumbered: boolean
}[] = (Object.keys(styles) as CitationStyleId[]).map((id) => ({
  id,
  label: styles[id].label,
  isNumbered: styles[id].isNumbered,
}))

/** A reference to cite, and what is known of it beside what it says. */
export interface CitedReference {
  readonly id: string
  readonly reference: Reference
  /** The study was retracted: its entry says so. */
  readonly isRetracted?: boolean
}

/** What is printed: an entry of the list, or what stands in the text. */
export interface Citation {
  readonly pieces: readonly CitationPiece[]
}

/** One entry of a bibliography. Its number stands beside it, not in it. */
export interface BibliographyEntry extends Citation {
  readonly id: string
  /** From 1; null where the style has no numbers. */
  readonly number: number | null
  /** Its place where several are cited together; those with one place stand as given. */
  readonly place: number
  /** How it is cited in the text, without brackets. */
  readonly citedAs: CitedAs
}

/**
 * The references as a bibliography, in the order of the style: as given, or sorted by author. What a reference does not have is left out or
 * told as the style says ("n.d."). Works of the same authors and year are told apart by letters: 2021a, 2021b.
 */
export function bibliography(
  references: readonly CitedReference[],
  styleId: CitationStyleId,
): readonly BibliographyEntry[] {
  const style: Style = styles[styleId]
  const items = references.map(({ id, reference }) => ({ id, work: workOf(reference) }))
  const retracted = new Set(references.filter(({ isRetracted }) => isRetracted).map(({ id }) => id))
  const listed = style.authorDate
    ? authorDateList(items, style, style.authorDate)
    : items.map(({ id, work }, i) => ({
        id,
        pieces: style.entry(work, ''),
        citedAs: style.cited?.(work) ?? { by: plain(String(i + 1)), delimiter: '', year: nothing },
        place: 0,
      }))
  return listed.map((entry, i) => ({
    ...entry,
    pieces: retracted.has(entry.id) ? joined(' ', entry.pieces, plain('[Retracted]')) : entry.pieces,
    number: style.isNumbered ? i + 1 : null,
  }))
}

const { joined } = composer('american')

/**
 * How these entries of one bibliography are cited together in the text: "(Berg, 2020; Kim et al., 2021a, 2021b)", "(1,3–5)". Each is cited
 * once, in the order of the style.
 */
export function inTextCitation(entries: readonly BibliographyEntry[], styleId: CitationStyleId): Citation {
  const style: Style = styles[styleId]
  const { joined: together, around } = composer(style.english)
  const [open, close] = style.brackets
  const cited = style.isNumbered
    ? plain(numbersInRanges(entries.flatMap(({ number }) => number ?? [])))
    : together(
        '; ',
        ...byPeople(
          [...new Set(entries)].toSorted((a, b) => a.place - b.place),
          style,
        ),
      )
  return { pieces: around(open, cited, close) }
}

const collator = new Intl.Collator('en', { numeric: true })

/** Works of the same people that stand together, these named once: "Kim et al., 2021a, 2021b". */
function byPeople(entries: readonly BibliographyEntry[], { english }: Style): readonly Part[] {
  const { joined: together } = composer(english)
  const groups: BibliographyEntry[][] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last && wordsOf(last[0]!.citedAs.by) === wordsOf(entry.citedAs.by)) last.push(entry)
    else groups.push([entry])
  }
  return groups.map((group) => {
    const { by, delimiter } = group[0]!.citedAs
    // Works of one year by their letters.
    const years = group.toSorted(
      (a, b) => a.place - b.place || collator.compare(wordsOf(a.citedAs.year), wordsOf(b.citedAs.year)),
    )
    return together(delimiter, by, together(', ', ...years.map(({ citedAs }) => citedAs.year)))
  })
}

/** "1,3–5": three and more in a row as a range. */
function numbersInRanges(numbers: readonly number[]): string {
  const runs: number[][] = []
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(','))).join(',')
}

/** The words alone. */
export function citationText({ pieces }: Citation): string {
  return wordsOf(pieces)
}

/** As HTML: italics, and links where an address is known. Every text is escaped. */
export function citationHtml({ pieces }: Citation): string {
  return pieces
    .map(({ text, italic, link }) => {
      const words = italic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text)
      return link && isWebAddress(link) ? `<a href="${escapeHtml(link)}">${words}</a>` : words
    })
    .join('')
}

/** Only what a browser opens as a page: a record may hold any text as its address. */
function isWebAddress(link: string): boolean {
  return /^https?:\/\/\S+$/iu.test(link)
}
