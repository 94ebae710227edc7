import { wordsOf, type Part } from './pieces.ts'
import type { AuthorDate, CitedNames, Style } from './styles/style.ts'
import type { Work } from './work.ts'

/** An entry of a list by author and year, in its place. */
export interface ListedWork {
  readonly id: string
  readonly pieces: Part
  readonly citedAs: Part
}

interface Item {
  readonly id: string
  readonly work: Work
}

const collator = new Intl.Collator('en')

/** The works sorted as the style does, each printed so that no two are cited alike: more names, given names, then letters behind the year. */
export function authorDateList(items: readonly Item[], style: Style, rules: AuthorDate): readonly ListedWork[] {
  const keys = new Map(items.map((item) => [item, rules.sortKeys(item.work).map(sortKey)]))
  const sorted = items.toSorted((a, b) => {
    const [one, other] = [keys.get(a)!, keys.get(b)!]
    return one.map((key, i) => compareKeys(key, other[i]!)).find((order) => order !== 0) ?? 0
  })
  const told = toldApart(sorted, rules)
  return sorted.map((item) => {
    const { names, suffix } = told.get(item)!
    return {
      id: item.id,
      pieces: style.entry(item.work, suffix),
      citedAs: rules.cited(item.work, names, suffix),
    }
  })
}

/** What has no such key comes last. */
function compareKeys(one: string, other: string): number {
  return one === '' || other === '' ? Number(one === '') - Number(other === '') : collator.compare(one, other)
}

/** Hyphens and apostrophes do not count. */
function sortKey(text: string): string {
  return text.replace(/[-‐'’"“”‘]/gu, '')
}

interface Told {
  readonly names: CitedNames
  readonly suffix: string
}

function toldApart(items: readonly Item[], rules: AuthorDate): ReadonlyMap<Item, Told> {
  const told = new Map<Item, Told>()
  const plainNames = ({ work }: Item): CitedNames => {
    const total = rules.citedNames(work).length
    return { shown: total >= rules.etAlFrom ? 1 : total, withGiven: 0 }
  }
  const citedAs = (item: Item, names: CitedNames) => wordsOf(rules.cited(item.work, names, ''))
  for (const item of items) told.set(item, { names: plainNames(item), suffix: '' })
  for (const group of groupsBy(items, (item) => citedAs(item, plainNames(item)))) {
    if (group.length === 1) continue
    let left: readonly Item[] = group
    for (const names of attempts(group, rules)) {
      const groups = groupsBy(left, (item) => citedAs(item, cut(names, item, rules)))
      for (const [item, second] of groups) if (!second) told.set(item!, { names: cut(names, item!, rules), suffix: '' })
      left = groups.filter(({ length }) => length > 1).flat()
    }
    // What no names tell apart is told by letters, in the order of the list.
    for (const same of groupsBy(left, (item) => citedAs(item, { shown: Infinity, withGiven: Infinity })))
      same.forEach((item, i) => told.set(item, { names: plainNames(item), suffix: letters(i) }))
  }
  return told
}

/** Ever more of the names: first more of them, then those of the first (or all) with given names. */
function attempts(group: readonly Item[], rules: AuthorDate): readonly CitedNames[] {
  const most = Math.max(...group.map(({ work }) => rules.citedNames(work).length))
  const more = Array.from({ length: most }, (_, i) => ({ shown: i + 1, withGiven: 0 }))
  const given = rules.givenNamesOf === 'first' ? 1 : most
  return [...more, ...more.map(({ shown }) => ({ shown, withGiven: Math.min(given, shown) }))]
}

/** Of names that are few all are shown. */
function cut({ shown, withGiven }: CitedNames, { work }: Item, rules: AuthorDate): CitedNames {
  const total = rules.citedNames(work).length
  return { shown: total >= rules.etAlFrom ? Math.min(shown, total) : total, withGiven: Math.min(withGiven, total) }
}

function groupsBy(items: readonly Item[], key: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return [...groups.values()]
}

/** a, b ... z, aa, ab ... */
function letters(i: number): string {
  return (i >= 26 ? letters(Math.floor(i / 26) - 1) : '') + String.fromCodePoint(97 + (i % 26))
}
