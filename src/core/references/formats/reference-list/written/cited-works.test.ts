import { describe, expect, it } from 'vitest'
import { yearOf, type Name, type Reference } from '#core/model/reference.ts'
import { lawAndPatents } from './cited-law.fixture.ts'
import { worksThatAreNoArticles, type CitedWork } from './cited-works.fixture.ts'
import { eastAsianWorks } from './east-asian-works.fixture.ts'
import { listsOfAuthors } from './listed-names.fixture.ts'
import { worksInOtherScripts } from './works-in-other-scripts.fixture.ts'
import { peopleOfOtherTongues, worksOfThePublic } from './pasted-works.fixture.ts'
import { partedSources, partedSourcesHeld } from './parted-sources.fixture.ts'
import { referenceList } from '../reference-list.ts'

const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
const particles = (name: Name) => [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ')
const asLine = (name: Name) =>
  letters(name.literal ?? [particles(name), name.family, name.given, name.suffix].filter(Boolean).join(' '))
const day = (date: Reference['issued']) =>
  (date?.['date-parts']?.[0] ?? []).map((part) => String(part).padStart(2, '0')).join('-')

/** The fields of the work that were read otherwise, in words. */
function faults(work: CitedWork, reference: Reference): readonly string[] {
  const got: Readonly<Record<string, string>> = {
    type: reference.type,
    title: reference.title ?? '',
    year: String(yearOf(reference) ?? ''),
    date: day(reference.issued),
    accessed: day(reference.accessed),
    container: reference['container-title'] ?? '',
    publisher: reference.publisher ?? '',
    number: reference.number ?? '',
    genre: reference.genre ?? '',
    volume: reference.volume ?? '',
    issue: reference.issue ?? '',
    pages: reference.page ?? '',
  }
  const { text: _, authors, absent = [], ...fields } = work
  const names = (reference.author ?? []).map(asLine)
  return [
    ...Object.entries(fields)
      .filter(([field, wanted]) => !samePages(field, [wanted].flat(), got[field] ?? ''))
      .map(([field]) => `${field}: ${got[field]}`),
    ...(authors === undefined ||
    (authors.length === names.length && authors.every((one, at) => isOneOf(one, names[at])))
      ? []
      : [`authors: ${names.join('; ')}`]),
    ...absent
      .map((field) => (field === 'container' ? 'container-title' : field === 'pages' ? 'page' : field))
      .filter((field) => reference[field as keyof Reference] !== undefined)
      .map((field) => `${field} is there`),
  ]
}

const isOneOf = (wanted: string, name = '') => wanted.split(' | ').some((each) => letters(each) === name)

function samePages(field: string, wanted: readonly string[], got: string): boolean {
  const whole = (text: string) => {
    const [, start = '', end = ''] = /^(\d+)[-–](\d+)$/u.exec(text) ?? []
    return end === '' || end.length >= start.length
      ? text
      : `${start}-${start.slice(0, start.length - end.length)}${end}`
  }
  return wanted.some(
    (each) => letters(field === 'pages' ? whole(each) : each) === letters(field === 'pages' ? whole(got) : got),
  )
}

const kinds: Readonly<Record<string, readonly CitedWork[]>> = {
  'lists of authors': listsOfAuthors,
  'works that are no articles': worksThatAreNoArticles,
  'law and patents': lawAndPatents,
  'works in East Asian scripts': eastAsianWorks,
  'works in other scripts': worksInOtherScripts,
  'works of the public': worksOfThePublic,
  'people of other tongues': peopleOfOtherTongues,
  'sources that hold more than a name': partedSources,
  'sources that hold more than a name, set aside': partedSourcesHeld,
}

describe.each(Object.entries(kinds))('%s', (_, works) => {
  it.each(works.map((work) => [work.text, work] as const))('%s', (text, work) => {
    const { records } = referenceList.read(text)
    expect(records).toHaveLength(1)
    expect(records.flatMap(({ reference }) => faults(work, reference))).toEqual([])
  })
})
