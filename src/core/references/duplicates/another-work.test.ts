import { describe, expect, it } from 'vitest'
import type { Reference } from '#core/model/reference.ts'
import { signsOfAnotherWork } from './another-work.ts'

const study: Reference = {
  type: 'article-journal',
  title: 'Moss between paving stones and what becomes of it in winter',
  author: [
    { family: 'Ferro', given: 'Anita' },
    { family: 'Quist', given: 'Bo' },
  ],
  issued: { 'date-parts': [[2018]] },
  'container-title': 'Journal of Imaginary Botany',
  DOI: '10.99999/jib.2018.0101',
}
const paper = (other: Partial<Reference>): Reference => ({ ...study, ...other })

describe('a paper for a study', () => {
  it.each<[string, Reference]>([
    ['the same', study],
    ['with the end of its title cut off', paper({ title: 'Moss between paving stones', DOI: undefined })],
    ['printed a year later, under a second DOI', paper({ issued: { 'date-parts': [[2019]] }, DOI: '10.99999/jib.9' })],
    ['without anything on it', { type: 'article-journal' }],
    ['of which only the year was read', { type: 'article-journal', issued: { 'date-parts': [[2011]] } }],
    ['its supplement', { type: 'article-journal', title: 'Supplementary tables and figures' }],
  ])('that is %s is taken', (_, read) => {
    expect(signsOfAnotherWork(read, study)).toEqual([])
  })
  it('is named for all that differs', () => {
    const other = paper({
      title: 'Lichen on north walls after rain: a survey of forty cities',
      author: [{ family: 'Dale', given: 'Rune' }],
      issued: { 'date-parts': [[2011]] },
      DOI: '10.99999/rw.2011.0007',
    })
    expect(signsOfAnotherWork(other, study)).toEqual(['title', 'DOI', 'first author', 'year'])
  })
  it('is another one of the same authors and year', () => {
    const other = paper({ title: 'Ferns under bridges in dry summers', DOI: '10.99999/jib.2018.0222' })
    expect(signsOfAnotherWork(other, study)).toEqual(['title', 'DOI'])
  })
  it('is another one of a series that has nearly one title', () => {
    const other = paper({
      title: 'Moss between paving stones and what becomes of it in summer',
      author: [{ family: 'Dale', given: 'Rune' }],
      issued: { 'date-parts': [[2021]] },
      DOI: undefined,
    })
    expect(signsOfAnotherWork(other, study)).toEqual(['first author', 'year'])
  })
  it('is another one where only its DOI was read', () => {
    expect(signsOfAnotherWork({ type: 'article-journal', DOI: '10.99999/rw.2011.0007' }, study)).toEqual(['DOI'])
  })
})
