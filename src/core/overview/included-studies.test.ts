import { expect, it } from 'vitest'
import { includedInKey } from '../model/included-in.ts'
import type { StudyDesignCode } from '../model/study-design.ts'
import { buildEvidenceTable } from '../table/build-evidence-table.ts'
import { perhapsIncluded, reviewsWithStudies, type ReviewWithStudies } from './included-studies.ts'
import { rowsOf, studyForTests } from './rows-for-tests.ts'

const design = (code: StudyDesignCode) => ({ 'study-design': { design: code, flags: [] } })
const rows = rowsOf([
  { id: 'trial', confirmed: design('RCT-PAR') },
  { id: 'review', confirmed: design('SR-MA') },
  { id: 'proposed-review', suggested: design('REV-N') },
  { id: 'protocol', suggested: design('PROT') },
  { id: 'unknown' },
])
const inWords = (found: readonly ReviewWithStudies[]) =>
  found.map(({ review, studies }) => `${review.studyId}: ${studies.map(({ studyId }) => studyId).join(' ')}`)
const all = new Set(rows.map(({ studyId }) => studyId))

it.each<
  [what: string, listed: [string, ReadonlySet<string>][], decided: readonly string[], expected: readonly string[]]
>([
  ['what a review lists, but for reviews and protocols', [['review', all]], [], ['review: trial unknown']],
  ['a review that is only suggested', [['proposed-review', new Set(['trial'])]], [], ['proposed-review: trial']],
  ['a trial that cites another', [['trial', all]], [], []],
  ['a review that lists none', [['review', new Set()]], [], []],
  [
    'what was decided',
    [['review', all]],
    [
      includedInKey({ reviewId: 'review', studyId: 'trial' }),
      includedInKey({ reviewId: 'unknown', studyId: 'review' }),
    ],
    ['review: unknown'],
  ],
])('proposes of %s', (_what, listed, decided, expected) => {
  expect(inWords(perhapsIncluded(rows, new Map(listed), new Set(decided)))).toEqual(expected)
})

it('names the reviews that hold a study beside it, as long as they are in the library', () => {
  const studies = ['a', 'b', 'review'].map((id) => ({ study: studyForTests({ id }), tags: [], suggestions: {} }))
  const { rows: held } = buildEvidenceTable(
    studies.map((one) => (one.study.id === 'a' ? { ...one, includedIn: ['review', 'gone'] } : one)),
  )
  expect(held.map(({ includedIn }) => includedIn)).toEqual([['review'], undefined, undefined])
  expect(held[0]!.cells['reference']!.detail).toBe(`also in ${held[2]!.cells['reference']!.text}`)
  expect(inWords(reviewsWithStudies(held))).toEqual(['review: a'])
})
