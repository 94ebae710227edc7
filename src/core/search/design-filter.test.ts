import { describe, expect, it } from 'vitest'
import { studyDesigns } from '../model/study-design.ts'
import { designChoice, designFilter, withDesign } from './design-filter.ts'
import { readQuery, type Query } from './query.ts'

function queryOf(typed: string): Query {
  const read = readQuery(typed)
  if (!read.ok || !read.query) throw new Error(`no query: ${typed}`)
  return read.query
}

describe('the designs of a query', () => {
  it.each([
    ['serum', [], 'serum', 'serum design:XS'],
    ['serum design:RCT-SPLIT', ['RCT-SPLIT'], 'serum', 'serum design:XS'],
    ['design:CC serum year:2021..', ['CC'], 'serum year:2021..', 'serum year:2021.. design:XS'],
    ['design:CC AND serum', ['CC'], 'serum', 'serum design:XS'],
    ['serum AND design:CC AND face', ['CC'], 'serum AND face', 'serum AND face design:XS'],
    ['design:CC', ['CC'], '', 'design:XS'],
    ['design:CC design:XS serum', [], 'serum', 'serum design:XS'],
    ['serum OR cream', [], 'serum OR cream', '(serum OR cream) design:XS'],
    ['(serum OR cream) design:CC', ['CC'], '(serum OR cream)', '(serum OR cream) design:XS'],
    ['serum NOT design:CC', [], 'serum NOT design:CC', 'serum NOT design:CC design:XS'],
  ])('%s', (typed, chosen, without, withOther) => {
    const choice = designChoice(queryOf(typed), typed)
    expect(choice).toEqual({ chosen, without })
    expect(withDesign(choice, 'XS')).toBe(withOther)
    expect(designChoice(queryOf(withOther), withOther)).toEqual({
      chosen: ['XS'],
      without: withOther.replace(/ ?design:XS/, ''),
    })
  })

  it.each(studyDesigns.map(({ code }) => code))('%s has a filter that asks for it alone', (code) => {
    expect(designChoice(queryOf(designFilter(code)), designFilter(code)).chosen).toEqual([code])
  })
})
