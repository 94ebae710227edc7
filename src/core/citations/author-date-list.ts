import { toldApart } from './told-apart.ts'
import type { AuthorDate, CitedAs, Style } from './styles/style.ts'
import type { Part } from './pieces.ts'
import type { Work } from './work.ts'

/** An entry of a list by author and year, in its place. */
export interface ListedWork {
  readonly id: string
  readonly pieces: Part
  readonly citedAs: CitedAs
  /** Its place where works are cited together; those with one place stand as given. */
  readonly place: number
}

interface Item {
  readonly id: string
  readonly work: Work
}

const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true, numeric: true })

/** The works sorted as the style does, each printed so that no two are cited alike: more names, given names, then letters behind the year. */
export function authorDateList(items: readonly Item[], style: Style, rules: AuthorDate): readonly ListedWork[] {
  const sorted = sortedBy(items, rules.sortKeys)
  const places = placesTogether(sorted, rules)
  const told = toldApart(
    sorted.map(({ work }) => work),
    rules,
  )
  return sorted.map((item) => {
    const { id, work } = item
    const { names, suffix } = told.get(work)!
    return {
      id,
      pieces: style.entry(work, suffix, names),
      citedAs: rules.cited(work, names, suffix),
      place: places.get(item) ?? 0,
    }
  })
}

function sortedBy(items: readonly Item[], keysOf: (work: Work) => readonly string[]): readonly Item[] {
  const keys = keysOfItems(items, keysOf)
  return items.toSorted((a, b) => compareAll(keys.get(a)!, keys.get(b)!))
}

/** Places from 0 where works are cited together: as many as there are different keys. */
function placesTogether(items: readonly Item[], { togetherKeys }: AuthorDate): ReadonlyMap<Item, number> {
  const keys = keysOfItems(items, togetherKeys)
  let place = 0
  return new Map(
    sortedBy(items, togetherKeys).map((item, i, all) => {
      if (i > 0 && compareAll(keys.get(all[i - 1]!)!, keys.get(item)!) !== 0) place += 1
      return [item, place]
    }),
  )
}

function keysOfItems(items: readonly Item[], keysOf: (work: Work) => readonly string[]) {
  return new Map(items.map((item) => [item, keysOf(item.work).map(sortKey)]))
}

function compareAll(some: readonly string[], others: readonly string[]): number {
  return some.map((key, i) => compareKeys(key, others[i]!)).find((order) => order !== 0) ?? 0
}

/** What has no such key comes last. */
function compareKeys(one: string, other: string): number {
  return one === '' || other === '' ? Number(one === '') - Number(other === '') : collator.compare(one, other)
}

/** Word by word, nothing before something ("Lee, Z." before "Leeson, A."); marks, accents and capitals do not count. */
function sortKey(text: string): string {
  // The collator passes over blanks as it does over marks, not over this sign, which comes before letters.
  return text.replaceAll('|', ' ').trim().split(/\s+/u).join('|')
}
