import { describe, expect, it } from 'vitest'
import type { Reference } from '#core/model/reference.ts'
import { withDoubts } from './doubtful-fields.ts'

const sure = { title: 0.98, author: 0.98, 'container-title': 0.98, volume: 0.98 }
const article: Reference = {
  type: 'article-journal',
  title: 'Moss on slate roofs',
  author: [{ family: 'Almgren', given: 'T.' }],
  'container-title': 'Journal of Roofs',
  volume: '12',
  page: '3-9',
}
const doubted = (changes: Partial<Reference>, seam: string | undefined = '. ') =>
  Object.entries(withDoubts(sure, { ...article, ...changes }, seam))
    .filter(([, value]) => value < 0.7)
    .map(([field]) => field)

describe('doubts about what was read', () => {
  it('has none about a plain article', () => {
    for (const seam of ['. ', ', ', '? ', ',” ', '”, ', '». ', ' [', '.) ', undefined])
      expect(doubted({}, seam), seam).toEqual([])
  })

  it('doubts a title that leaves a bracket open or runs into its source', () => {
    expect(doubted({ title: 'Moss on slate roofs (Grimmia' })).toEqual(['title', 'container-title'])
    expect(doubted({ title: 'Moss on slate roofsJ' })).toEqual(['title', 'container-title'])
    expect(doubted({}, ' ')).toEqual(['title', 'container-title'])
    expect(doubted({}, '.')).toEqual(['title', 'container-title'])
  })

  it('doubts a title where a volume and pages have no source', () => {
    expect(doubted({ 'container-title': undefined }, undefined)).toEqual(['title'])
    expect(doubted({ 'container-title': undefined, publisher: 'Roof Press' }, undefined)).toEqual([])
  })

  it('doubts an author with no family name', () => {
    expect(doubted({ author: [{ family: 'É.' }] })).toEqual(['author'])
    expect(
      doubted({ author: [{ family: '王', given: '伟' }, { family: 'Oh', given: 'Y' }, { literal: 'W' }] }),
    ).toEqual([])
  })
})
