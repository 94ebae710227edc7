import { describe, expect, it } from 'vitest'
import { fieldFault, readField, writeField, type EditableField } from './reference-fields.ts'

const paper = { type: 'article-journal' } as const
const written = (field: EditableField, text: string) => readField(writeField(paper, field, text), field)

describe('a line of a reference', () => {
  it.each<[EditableField, string, string]>([
    ['DOI', 'https://doi.org/10.99999/jib.2018.0101', '10.99999/jib.2018.0101'],
    ['PMID', 'https://pubmed.ncbi.nlm.nih.gov/31234567/', '31234567'],
    ['PMCID', 'pmc7654321', 'PMC7654321'],
    ['URL', 'www.example.org/moss', 'https://www.example.org/moss'],
    ['issued', '2018-03', '2018-03'],
    ['issued', 'Spring 2018', 'Spring 2018'],
    ['author', 'Ferro, Anita; Moss Society', 'Ferro, Anita; Moss Society'],
    ['title', '', ''],
  ])('%s “%s” is written as “%s”', (field, text, kept) => {
    expect(fieldFault(field, text, 2026)).toBeNull()
    expect(written(field, text)).toBe(kept)
  })
  it.each<[EditableField, string, RegExp]>([
    ['issued', 'banana', /has no year/],
    ['issued', '20188', /has no year/],
    ['issued', '1066', /No paper is of 1066/],
    ['issued', '2028', /No paper is of 2028/],
    ['issued', '2018-13', /no date/],
    ['DOI', 'none', /begins with 10\./],
    ['PMID', '12x', /number/],
    ['URL', 'javascript:alert(1)', /https/],
  ])('%s “%s” is refused', (field, text, why) => {
    expect(fieldFault(field, text, 2026)).toMatch(why)
  })
  it.each(['in press', 'n.d.', 'no date', '2027'])('the year “%s” is taken', (text) => {
    expect(fieldFault('issued', text, 2026)).toBeNull()
  })
})
