import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuery, type Query } from './query.ts'

/** A query in brackets, as it was understood. */
function said(query: Query): string {
  if (query.kind === 'words') return `${query.text}${query.isPrefix ? '*' : ''}`
  if (query.kind === 'filter') return JSON.stringify(query.filter).replaceAll('"', '')
  if (query.kind === 'not') return `not ${said(query.part)}`
  return `[${query.parts.map(said).join(` ${query.kind} `)}]`
}

function understood(typed: string): string | null {
  const read = readQuery(typed)
  if (!read.ok) return `${typed.slice(read.range.start, read.range.end)}: ${read.reason}`
  return read.query && said(read.query)
}

describe('a query', () => {
  it.each([
    ['skin cream', '[skin and cream]'],
    ['"skin cream" hands', '[skin cream and hands]'],
    ['„Haut und Haar“', 'Haut und Haar'],
    ['«peau sèche»', 'peau sèche'],
    ['derm*', 'derm*'],
    ['"left side of the fa"*', 'left side of the fa*'],
    ['a AND b OR c', '[[a and b] or c]'],
    ['a (b OR c) NOT d', '[a and [b or c] and not d]'],
    ['NOT (a OR b) c', '[not [a or b] and c]'],
    ['skin and hair', '[skin and and and hair]'],
    ['skin & hair,', '[skin and hair]'],
    ['n:>50', '{field:n,from:51,to:null}'],
    ['N:<=1,300 eyes', '[{field:n,from:null,to:1300} and eyes]'],
    ['year:2021..', '{field:year,from:2021,to:null}'],
    ['year:2015..2020', '{field:year,from:2015,to:2020}'],
    ['year:2021', '{field:year,from:2021,to:2021}'],
    ['design:coh-p', '{field:design,codes:[COH-P]}'],
    ['design:rct', '{field:design,codes:[RCT-PAR,RCT-SPLIT,RCT-XO,RCT-CLU]}'],
    ['design:"case report"', '{field:design,codes:[CREP]}'],
    ['design:SR', '{field:design,codes:[SR-MA,SR]}'],
    ['coi:none has:quotes', '[{field:coi,statuses:[declared-none],industry:false} and {field:has,what:quote}]'],
    ['results: hair', '[results and hair]'],
    ['16:8 diet', '[16:8 and diet]'],
    ['https://example.org/a', 'https://example.org/a'],
    ['  ', null],
  ])('%s is understood', (typed, expected) => {
    expect(understood(typed)).toBe(expected)
  })

  it.each([
    ['(skin OR hair', /^\(: This parenthesis is not closed\.$/],
    ['skin) hair', /^\): This parenthesis closes none/],
    ['skin ()', /^\): There is nothing between/],
    ['"skin hair', /^"skin hair: The quotation marks are not closed\.$/],
    ['skin AND', /^AND: Something has to follow “AND”\.$/],
    ['OR skin', /^OR: Something has to stand before “OR”/],
    ['NOT skin', /^skin: NOT leaves out/],
    ['skin OR NOT hair', /^hair: NOT alone on one side/],
    ['skin OR year:2020', /^year:2020: A filter cannot stand beside words with OR/],
    ['desing:RCT', /^desing:RCT: There is no filter “desing:”\. There are n: year: design: coi: has:/],
    ['n:many', /^n:many: “many” is no number/],
    ['n:50..20', /^n:50\.\.20: 50 is more than 20/],
    ['design:horoscope', /^design:horoscope: No study design is called “horoscope”/],
    ['coi:perhaps', /coi:perhaps: “perhaps” is no answer/],
    ['has:wings', /has:wings: “wings” is nothing/],
    ['year: skin', /^year:: “year:” needs a value/],
    ['*', /^\*: A star stands behind/],
    ['s*', /^s\*: The beginning of a word needs two letters/],
    ['?!', /^\?!: There is no word here/],
    ['('.repeat(60) + 'a' + ')'.repeat(60), /too many parentheses/],
    ['constructor:1', /There is no filter/],
  ])('%s says where and why it cannot be read', (typed, expected) => {
    expect(understood(typed)).toMatch(expected)
  })

  it('of any text is read or has a place and a reason', () => {
    const signs = fc.constantFrom(
      '"',
      '(',
      ')',
      '*',
      ':',
      ' AND ',
      ' OR ',
      ' NOT ',
      ' ',
      'n:',
      '”',
      "'",
      ';',
      '--',
      '\0',
    )
    const typed = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), signs), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(typed, (parts) => {
        const text = parts.join('')
        const read = readQuery(text)
        if (read.ok) return
        expect(read.reason).toMatch(/[.]$/)
        expect(read.range.start).toBeGreaterThanOrEqual(0)
        expect(read.range.end).toBeLessThanOrEqual(text.length)
        expect(read.range.end).toBeGreaterThan(read.range.start)
      }),
      { numRuns: 500 },
    )
  })
})
