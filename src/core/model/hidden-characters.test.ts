import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closedTurns, withoutControls } from './hidden-characters.ts'
import { nameInList, shortReference, type Reference } from './reference.ts'
import { referenceLine } from './reference-line.ts'

/** How many turns stand open at the end of a line. */
function openTurns(text: string): number {
  const open: string[] = []
  for (const sign of text) {
    if ('\u202A\u202B\u202D\u202E'.includes(sign)) open.push('e')
    if ('\u2066\u2067\u2068'.includes(sign)) open.push('i')
    if (sign === '\u202C' && open.at(-1) === 'e') open.pop()
    if (sign === '\u2069' && open.includes('i')) while (open.pop() !== 'i');
  }
  return open.length
}

describe('hidden characters that turn a text round', () => {
  const sign = fc.constantFrom(...'ab \u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069')
  const words = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''))

  it('are ended with the text that holds them, and nothing else is changed', () => {
    fc.assert(
      fc.property(words, (text) => {
        const closed = closedTurns(text)
        expect(openTurns(closed)).toBe(0)
        expect(closed.startsWith(text)).toBe(true)
        expect(closedTurns(closed)).toBe(closed)
        if (openTurns(text) === 0) expect(closed).toBe(text)
      }),
    )
  })

  it('turn nothing round behind their part of a one-line reference', () => {
    fc.assert(
      fc.property(words, words, words, (family, title, journal) => {
        const reference: Reference = {
          type: 'article-journal',
          author: [{ family: `Adder${family}`, given: 'A' }, { literal: `Moss Society${family}` }],
          title: `Moss${title}`,
          'container-title': `J Moss${journal}`,
          issued: { 'date-parts': [[2020]] },
        }
        const line = referenceLine(reference)
        for (const at of [line.indexOf('Moss Society'), line.indexOf('J Moss'), line.length])
          expect(openTurns(line.slice(0, at))).toBe(0)
        for (const name of reference.author ?? []) expect(openTurns(nameInList(name))).toBe(0)
        const short = shortReference(reference)
        expect(openTurns(short.slice(0, short.indexOf(' and ')))).toBe(0)
        expect(openTurns(short.slice(0, -' 2020'.length))).toBe(0)
        expect(openTurns(shortReference({ ...reference, author: [] }).slice(0, -' 2020'.length))).toBe(0)
      }),
    )
  })
})

describe('control characters', () => {
  it('come off, but for those that part lines and words', () =>
    expect(withoutControls('a\u0007b\u001b[31mc\0\td\r\ne\u007f')).toBe('ab[31mc\td\r\ne'))
})
