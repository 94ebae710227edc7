import { describe, expect, it } from 'vitest'
import type { Reference } from '#core/model/reference.ts'
import { textProblems } from './check-references-texts.ts'

const record = (fields: Partial<Reference>): Reference => ({
  type: 'article-journal',
  title: 'Dew on slate roofs',
  ...fields,
})

describe('titles, sources and numbers', () => {
  it.each<[string, Partial<Reference>]>([
    ['plain', { 'container-title': 'J Roof', volume: '12', issue: '3 Pt 2', page: '45-51' }],
    ['a title with a subtitle', { title: 'Dew. A study of slate. Part 2: Rain' }],
    ['a title of units', { title: 'Rain in mm per m³ at 5 µm and 20°C' }],
    ['French', { title: 'L’été à la forêt: où naît la rosée', 'container-title': 'Updated Roof Studies of the North' }],
    ['a register', { 'container-title': 'https://register.example/show/NCT09876543' }],
  ])('%s', (_, fields) => expect(textProblems(record(fields))).toEqual([]))

  it.each<[string, Partial<Reference>]>([
    ['a page for a title', { title: 'Dew on roofs. '.repeat(30) }],
    ['an address', { title: 'Dew on roofs https://roof.example/1' }],
    ['markup', { title: 'Dew on <b>roofs</b>' }],
    ['its place', { title: 'Dew on roofs. J Roof 2014;12(3):45-51' }],
    ['authors', { title: 'Solberg IM, Bellini M. Dew on roofs' }],
    ['no journal', { 'container-title': 'Updated' }],
    ['a licence', { 'container-title': 'Licence: CC' }],
    ['a spreadsheet’s date', { page: '05-Jan' }],
    ['a volume in the issue', { issue: '03 vo 50' }],
    ['UTF-8 misread', { title: 'RosÃ©e sur les toits' }],
    ['Czech misread', { title: 'Rosa na støechách Dvoøáèek' }],
    ['a patent without number', { type: 'patent' }],
  ])('not %s', (_, fields) => expect(textProblems(record(fields))).toHaveLength(1))
})
