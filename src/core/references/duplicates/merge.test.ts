import { describe, expect, it } from 'vitest'
import type { Reference } from '#core/model/reference.ts'
import { mergeChoices, mergeReferences } from './merge.ts'

const left: Reference = {
  type: 'article-journal',
  title: 'Moss on slate',
  author: [{ family: 'Almgren', given: 'T' }],
  page: '12–19',
  volume: '3',
  note: 'seen in print',
  custom: { C1: ['x'] },
}
const right: Reference = {
  type: 'article-journal',
  title: 'Moss on Slate.',
  author: [
    { family: 'Almgren', given: 'Tove' },
    { family: 'Silva', given: 'Ana' },
  ],
  page: '12-19',
  volume: '4',
  DOI: '10.5555/a',
  note: 'lent to Ana',
  custom: { C1: ['x', 'y'], ZZ: ['z'] },
}

describe('two records side by side', () => {
  it('says of each field whether they agree', () => {
    expect(Object.fromEntries(mergeChoices(left, right).map(({ field, relation }) => [field, relation]))).toEqual({
      type: 'same',
      title: 'same',
      author: 'differ',
      volume: 'differ',
      page: 'same',
      DOI: 'only-right',
      note: 'differ',
      custom: 'differ',
    })
  })

  it('takes the fuller side by itself, and keeps what it leaves out', () => {
    const { reference, leftOut } = mergeReferences(left, right)
    expect(reference.author).toEqual(right.author)
    expect(reference.DOI).toBe('10.5555/a')
    expect(reference.volume).toBe('3')
    expect(reference.note).toBe('seen in print; lent to Ana')
    expect(reference.custom).toEqual({ C1: ['x', 'y'], ZZ: ['z'] })
    expect(leftOut).toMatchObject({ volume: '4', author: left.author })
  })

  it('takes the side that was chosen', () => {
    const { reference, leftOut } = mergeReferences(left, right, { volume: 'right', author: 'left', DOI: 'left' })
    expect(reference.volume).toBe('4')
    expect(reference.author).toEqual(left.author)
    expect(reference.DOI).toBeUndefined()
    expect(leftOut).toMatchObject({ volume: '3', author: right.author, DOI: '10.5555/a' })
  })

  it('gives a record back unchanged when merged with itself', () => {
    expect(mergeReferences(right, right)).toEqual({ reference: right, leftOut: {} })
  })
})
