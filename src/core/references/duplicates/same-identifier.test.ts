import { expect, it } from 'vitest'
import type { Reference } from '#core/model/reference.ts'
import { sameIdentifierPairs } from './same-identifier.ts'

const record = (part: Partial<Reference>): Reference => ({ type: 'article-journal', ...part })

it('pairs a batch with itself and with the library behind it, not the library with itself', () => {
  const batch = [
    record({ DOI: '10.99999/A.1' }),
    record({ DOI: '10.99999/b.2', PMID: '11112222' }),
    record({ DOI: '10.99999/a.1' }),
  ]
  const library = [
    record({ DOI: 'https://doi.org/10.99999/B.2', PMID: '11112222' }),
    record({ DOI: '10.99999/c.3' }),
    record({ DOI: '10.99999/c.3' }),
  ]
  expect(
    sameIdentifierPairs([...batch, ...library], batch.length).map(({ a, b, reasons }) => ({ a, b, reasons })),
  ).toEqual([
    { a: 1, b: 3, reasons: ['same DOI'] },
    { a: 0, b: 2, reasons: ['same DOI'] },
  ])
})

it('is quick over 100,000 records', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => record({ DOI: `10.99999/many.${index % 99_000}` }))
  expect(sameIdentifierPairs(many)).toHaveLength(1000)
})
