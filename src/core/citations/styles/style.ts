import type { Name } from '#core/model/reference.ts'
import { printedNames, shortName, type NameListStyle, type PrintedNames } from '../names.ts'
import type { Part } from '../pieces.ts'
import type { Work } from '../work.ts'

/** A citation style: how an entry of its list is printed, in which order they stand, and how one is cited in the text. */
export interface Style {
  readonly id: string
  readonly label: string
  readonly entry: (work: Work, yearSuffix: string) => Part
  /** Entries are numbered as given and cited by their numbers. */
  readonly isNumbered: boolean
  /** How entries are sorted and told apart; null where they stand as given. */
  readonly authorDate: AuthorDate | null
  /** How a work is cited in the text where neither of both tells. */
  readonly cited?: (work: Work) => Part
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
  readonly cited: (work: Work, names: CitedNames, yearSuffix: string) => Part
  readonly etAlFrom: number
  /** Whose given names tell two works apart. */
  readonly givenNamesOf: 'first' | 'all'
}

/** How the names of a work are cited in the text. */
export interface CitedNames {
  readonly shown: number
  /** How many of the names stand with their given names, so that two people of one family name are told apart. */
  readonly withGiven: number
}

/** Whom a work is cited by where it has no authors: its editors, else its translators. */
export function citedNames({ authors, editors, translators }: Work): readonly Name[] {
  return [authors, editors, translators].find((list) => list.length > 0) ?? []
}

/** The family names in the text, the first ones with what tells them from others of that name; `names` is '' where it has nobody. */
export function citedPeople(work: Work, { shown, withGiven }: CitedNames, style: NameListStyle): PrintedNames {
  const list = citedNames(work)
  const printed = list.map((name, i) => ({
    literal: i < withGiven ? printedNames([name], style).names : shortName(name),
  }))
  if (shown >= list.length) return printedNames(printed, { ...style, etAlFrom: Infinity })
  return {
    names: printedNames(printed.slice(0, shown), { ...style, and: undefined, etAlFrom: Infinity }).names,
    etAl: 'et al.',
  }
}
