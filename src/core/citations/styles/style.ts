import type { Name } from '#core/model/reference.ts'
import { printedNames, shortName, type NameListStyle, type PrintedNames } from '../names.ts'
import type { Part } from '../pieces.ts'
import type { English } from '../quotation-marks.ts'
import type { Work } from '../work.ts'

/** A citation style: how an entry of its list is printed, in which order they stand, and how one is cited in the text. */
export interface Style {
  readonly id: string
  readonly label: string
  /** An entry of the list; `names`: how its people are cited, in styles by author and year. */
  readonly entry: (work: Work, yearSuffix: string, names?: CitedNames) => Part
  /** Entries are numbered as given and cited by their numbers. */
  readonly isNumbered: boolean
  /** How entries are sorted and told apart; null where they stand as given. */
  readonly authorDate: AuthorDate | null
  /** How a work is cited in the text where neither of both tells. */
  readonly cited?: (work: Work) => CitedAs
  /** How what is cited together is joined. */
  readonly english: English
  /** What stands around numbers, or around authors and years, in the text. */
  readonly brackets: readonly [string, string]
}

/** What lists by author and year need to tell their entries apart. */
export interface AuthorDate {
  /** What entries are sorted by, the first first. */
  readonly sortKeys: (work: Work) => readonly string[]
  /** Whoever it is cited by in the text: authors, else editors ...; empty where that is the title. */
  readonly citedNames: (work: Work) => readonly Name[]
  /** The names in the text: the first `shown` of them (all, where they are as many), with given names where asked for. */
  readonly cited: (work: Work, names: CitedNames, yearSuffix: string) => CitedAs
  readonly etAlFrom: number
  /**
   * Which given names tell people of one family name apart: those of first authors wherever two of them share it, as initials or as far as
   * needed; or, work by work, those of anybody, where two works would be cited alike.
   */
  readonly givenNames: 'first, initials' | 'first' | 'by work'
  /** What works that are cited together are sorted by; those with the same keys stand as given. */
  readonly togetherKeys: (work: Work) => readonly string[]
}

/** How a work is cited in the text, without brackets: who, what stands between, and when. */
export interface CitedAs {
  readonly by: Part
  readonly delimiter: string
  readonly year: Part
}

/** How much of a given name is told: nothing, its initials, all of it. */
export type GivenLevel = 0 | 1 | 2

/** How the names of a work are cited in the text. */
export interface CitedNames {
  readonly shown: number
  /** How much of their given names is told, by place. */
  readonly given: readonly GivenLevel[]
}

/** Whom a work is cited by where it has no authors: its editors, else its translators. */
export function citedNames({ authors, editors, translators }: Work): readonly Name[] {
  return [authors, editors, translators].find((list) => list.length > 0) ?? []
}

/** A name as it is cited in the text, with as much of its given name. */
export function citedName(name: Name, given: GivenLevel, style: NameListStyle): string {
  if (given === 0) return shortName(name)
  return printedNames([name], { ...style, initials: given === 1 ? (style.initials ?? '. ') : null }).names
}

/** The family names in the text, the first ones with what tells them from others of that name; `names` is '' where it has nobody. */
export function citedPeople(people: readonly Name[], { shown, given }: CitedNames, style: NameListStyle): PrintedNames {
  const printed = people.map((name, i) => ({ literal: citedName(name, given[i] ?? 0, style) }))
  if (shown >= printed.length) return printedNames(printed, { ...style, etAlFrom: Infinity })
  return {
    names: printedNames(printed.slice(0, shown), { ...style, and: undefined, etAlFrom: Infinity }).names,
    etAl: shown > 1 ? ', et al.' : ' et al.',
  }
}
