import { expect, it } from 'vitest'
import type { Reference } from '../model/reference.ts'
import { workToList, worksListed } from './listed-works.ts'

const moss: Reference = {
  type: 'article-journal',
  title: 'Salt baths for sleep in <i>older</i> adults: a randomised trial',
  author: [{ family: 'Måss', given: 'A' }, { family: 'Birk' }],
  issued: { 'date-parts': [[2019]] },
  DOI: '10.1234/Salt.2019',
  PMID: '30000001',
}
const only = ({ title, author, issued }: Reference): Reference => ({ type: 'article-journal', title, author, issued })
const listed = (list: string, reference: Reference) => worksListed(list, [workToList('moss', reference)]).length === 1

const entry = '12. Mass A, Birk B. Salt baths for sleep in older adults: a random-\nised trial. J Rest. 2019;4:1-9.'

it.each<[what: string, list: string, of: Reference, isListed: boolean]>([
  ['its DOI', '12. Mass A. J Rest 2019. doi:10.1234/salt.2019.', moss, true],
  ['its PubMed id', '12. Mass A. J Rest 2019. PMID: 30000001', moss, true],
  ['its title, first author and year, over a line end', entry, only(moss), true],
  ['its title in the style of authors and year first', `Mass, A. (2019). ${moss.title}. J Rest.`, only(moss), true],
  ['a DOI that goes on', '12. Noor A. J Rest 2019. doi:10.1234/salt.2019b', moss, false],
  ['a PubMed id that goes on', '12. Noor A. PMID: 300000012', moss, false],
  ['the title by somebody else', entry.replace('Mass', 'Noor'), only(moss), false],
  ['the title of another year', entry.replace('2019', '2004'), only(moss), false],
  ['another title', entry.replace('older', 'younger'), only(moss), false],
  ['a short title', 'Mass A. Salt and sleep. 2019.', { ...only(moss), title: 'Salt and sleep' }, false],
  ['no list', ' ', moss, false],
])('with %s', (_what, list, of, isListed) => {
  expect(listed(list, of)).toBe(isListed)
})

it('finds 2,000 studies in a long list in time', () => {
  const works = Array.from({ length: 2000 }, (_, index) =>
    workToList(String(index), { ...only(moss), title: `Salt baths number ${index} for the sleep of many adults` }),
  )
  const list = Array.from(
    { length: 300 },
    (_, index) => `${index}. Mass A. Salt baths number ${index * 2} for the sleep of many adults. J Rest. 2019;1:2.`,
  ).join('\n')
  const start = performance.now()
  expect(worksListed(list, works)).toHaveLength(300)
  expect(performance.now() - start).toBeLessThan(2000)
})
