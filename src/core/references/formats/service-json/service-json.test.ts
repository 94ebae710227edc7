import { describe, expect, it } from 'vitest'
import { readReferences } from '#core/references/import-formats.ts'

const read = (value: unknown) => readReferences(new TextEncoder().encode(JSON.stringify(value)))

describe('JSON that holds no references', () => {
  it.each([
    ['a package', { name: 'snow', version: '1.0.0', type: 'module', author: 'Eva Dorn' }],
    ['a schema', [{ title: 'Settings', type: 'object', properties: {} }]],
    ['rows of data', [{ a: 1 }, { a: 2 }]],
    ['a map', { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: null }] }],
  ])('%s gives no record', (_, value) => {
    const { records, problems } = read(value)
    expect(records).toEqual([])
    expect(problems).toMatchObject([{ message: 'This JSON holds no references I know.' }])
  })
})

describe('JSON of references', () => {
  it.each([
    ['without a type', [{ title: 'Snow', DOI: '10.5555/x' }]],
    ['without a title', [{ type: 'article-journal', author: [{ family: 'Dorn' }] }]],
    ['in an outer object with more behind it', { items: [{ type: 'book', title: 'Snow' }], next: { page: 2 } }],
    [
      'Crossref’s list',
      { status: 'ok', message: { 'total-results': 1, items: [{ title: ['Snow'], DOI: '10.5555/x' }] } },
    ],
    ['one of OpenAlex', { id: 'https://openalex.org/W1', title: 'Snow', authorships: [] }],
    [
      'one of DataCite',
      { data: { id: 'x', attributes: { doi: '10.5555/x', titles: [{ title: 'Snow' }], creators: [] } } },
    ],
    ['a search of Semantic Scholar', { total: 1, offset: 0, data: [{ paperId: 'p', title: 'Snow' }] }],
  ])('%s gives its record', (_, value) => {
    const { records, problems } = read(value)
    expect(records).toHaveLength(1)
    expect(problems.filter((problem) => problem.dropped)).toEqual([])
  })
})
