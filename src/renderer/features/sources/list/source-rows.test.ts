import { expect, it } from 'vitest'
import type { Claim } from '#core/model/claim.ts'
import type { Source } from '#core/model/source.ts'
import { wholeSource } from '#core/model/row-shapes/rows-for-tests.ts'
import { anySource, dateWords, shownRows, sourceRows } from './source-rows.ts'

const bare = (id: string, more: Partial<Source>): Source => ({
  id,
  kind: 'web-page',
  title: id,
  record: 'by-name',
  files: [],
  quotes: [],
  addedAt: '',
  ...more,
})
const claim = (number: number, ...sourceIds: readonly string[]) =>
  ({ number, links: sourceIds.map((sourceId) => ({ evidence: { kind: 'source', sourceId } })) }) as unknown as Claim
const sources = [
  wholeSource('vale'),
  bare('Prices', { date: '2026-11', affiliation: 'Lamp Clinic' }),
  bare('Runa Holm', { kind: 'interview', person: 'Runa Holm', form: 'phone', unanswered: true }),
]
const rows = sourceRows(sources, [
  claim(3, 'vale'),
  claim(7, 'vale', 'Prices'),
  claim(9, 'vale', 'vale'),
  claim(11, 'vale'),
])

it('says what each source is, how it is used and what to look at, the newest first', () => {
  expect(rows.map(({ under, uses, warning }) => [under, uses, warning])).toEqual([
    ['Interview, phone', 'no text yet', 'asked, no answer'],
    ['Web page · Nov 2026 · Lamp Clinic', 'no text yet · claim 7', ''],
    [
      'Interview, video call · 30 Jan 2026 · Ada Vale',
      '1 quote · claims 3, 7 and 2 more',
      'not by name · partly off the record · asked, no answer',
    ],
  ])
})

it.each([
  [{ kind: 'interview' }, ['Runa Holm', 'Ada Vale on salt']],
  [{ record: 'not-by-name' }, ['Ada Vale on salt']],
  [{ words: 'lamp PRICES' }, ['Prices']],
  [{ words: 'interview phone' }, ['Runa Holm']],
  [{ kind: 'book' }, []],
] as const)('shows with %j', (filter, titles) => {
  expect(shownRows(rows, { ...anySource, ...filter }).map(({ source }) => source.title)).toEqual(titles)
})

it.each([
  ['2026', '2026'],
  ['2026-03', 'Mar 2026'],
  ['2026-03-09', '9 Mar 2026'],
])('writes the date %s as %s', (date, words) => {
  expect(dateWords(date)).toBe(words)
})
