import { groupBy } from '../group-by.ts'
import type { Name } from '../model/reference.ts'
import { givenName } from './names.ts'
import { wordsOf } from './pieces.ts'
import type { AuthorDate, CitedNames, GivenLevel } from './styles/style.ts'
import type { Work } from './work.ts'

/** What tells a work from the others of its list where it is cited. */
export interface Told {
  readonly names: CitedNames
  readonly suffix: string
}

/**
 * The works of a sorted list told apart as the Citation Style Language does it: first authors of one family name by their given names,
 * then works that are cited alike still by more of their names, and what no names tell apart by letters behind the year, in the order of the list.
 */
export function toldApart(works: readonly Work[], rules: AuthorDate): ReadonlyMap<Work, Told> {
  const told = new Map<Work, Told>()
  const given = rules.givenNames === 'by work' ? () => 0 as const : givenNamesOfFirst(works, rules)
  const plainNames = (work: Work): CitedNames => {
    const total = rules.citedNames(work).length
    return { shown: total >= rules.etAlFrom ? 1 : total, given: [given(work)] }
  }
  for (const work of works) told.set(work, { names: plainNames(work), suffix: '' })
  const citedAs = (work: Work, names: CitedNames) => wordsOf(flat(rules.cited(work, names, '')))
  for (const group of groupBy(works, (work) => citedAs(work, plainNames(work))).values()) {
    if (group.length === 1) continue
    let classes: readonly (readonly Work[])[] = [group]
    // Every step is tried on top of all the ones before; a work keeps of them only what told it from another one.
    const tried = new Map(group.map((work) => [work, plainNames(work)]))
    for (const step of steps(Math.max(...group.map((work) => rules.citedNames(work).length)), rules)) {
      if (classes.every(({ length }) => length === 1)) break
      for (const work of group) tried.set(work, step(tried.get(work)!, work))
      classes = classes.flatMap((together) => {
        const parted = [...groupBy(together, (work) => citedAs(work, tried.get(work)!)).values()]
        if (parted.length > 1)
          for (const work of together) told.set(work, { names: step(told.get(work)!.names, work), suffix: '' })
        return parted
      })
    }
    for (const same of classes)
      if (same.length > 1) same.forEach((work, i) => told.set(work, { ...told.get(work)!, suffix: letters(i) }))
  }
  return told
}

type Step = (names: CitedNames, work: Work) => CitedNames

/** Ever more of the names, and for styles that look at each work by itself ever more of each name. */
function steps(most: number, rules: AuthorDate): readonly Step[] {
  const shown =
    (count: number): Step =>
    (names, work) =>
      rules.citedNames(work).length >= rules.etAlFrom ? { ...names, shown: Math.max(names.shown, count) } : names
  const withGiven =
    (place: number, level: GivenLevel): Step =>
    (names, work) => ({
      ...shown(place + 1)(names, work),
      given: Array.from({ length: Math.max(names.given.length, place + 1) }, (_, i) =>
        i === place ? level : (names.given[i] ?? 0),
      ),
    })
  return Array.from({ length: most }, (_, i) =>
    rules.givenNames === 'by work' ? [shown(i + 1), withGiven(i, 1), withGiven(i, 2)] : [shown(i + 1)],
  ).flat()
}

/**
 * How much of its first author's given name a work is cited with: initials where the list has another first one of that family name, the
 * whole name where those have the same initials, if the style does so.
 */
function givenNamesOfFirst(works: readonly Work[], rules: AuthorDate): (work: Work) => GivenLevel {
  const byFamily = new Map<string, Map<string, Set<string>>>()
  const keysOf = ([first]: readonly Name[]) => first && givenName(first, rules.givenNames === 'first, initials')
  // Editors and translators count as well: their names stand in the list too.
  for (const list of works.flatMap((work) => [rules.citedNames(work), work.editors, work.translators])) {
    const keys = keysOf(list)
    if (!keys) continue
    const initials = byFamily.get(keys.family) ?? new Map<string, Set<string>>()
    byFamily.set(keys.family, initials.set(keys.initials, (initials.get(keys.initials) ?? new Set()).add(keys.given)))
  }
  return (work) => {
    const keys = keysOf(rules.citedNames(work))
    const initials = keys && byFamily.get(keys.family)
    if (!keys || !initials) return 0
    if (rules.givenNames === 'first' && initials.get(keys.initials)!.size > 1) return 2
    return initials.size > 1 ? 1 : 0
  }
}

function flat({ by, delimiter, year }: ReturnType<AuthorDate['cited']>) {
  return [...by, { text: delimiter }, ...year]
}

/** a, b ... z, aa, ab ... */
function letters(i: number): string {
  return (i >= 26 ? letters(Math.floor(i / 26) - 1) : '') + String.fromCodePoint(97 + (i % 26))
}
