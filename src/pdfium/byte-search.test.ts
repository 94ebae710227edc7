import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteSearch } from './byte-search.ts'

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

function placesOneByOne(text: string, word: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at)
  return places
}

describe('a search for words in bytes', () => {
  it('finds every place of every word in one pass', () => {
    const words = ['/Abba', 'aba', 'b/bbab'] as const
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', 'A', 'a', 'b', '/Abba', 'b/bbab'), maxLength: 60 }),
        (text) => {
          const found = new ByteSearch(...words).placesIn(bytesOf(text))
          for (const word of words) expect(found.get(word) ?? []).toEqual(placesOneByOne(text, word))
        },
      ),
    )
  })

  it('finds nothing that goes over the end', () => {
    expect(new ByteSearch('endstream').indexIn(bytesOf('1 endstream'), 0, 10)).toBe(-1)
    expect(new ByteSearch('endstream').indexIn(bytesOf('1 endstream'), 0, 11)).toBe(2)
    expect(new ByteSearch('endstream').indexIn(bytesOf('endstream endstream'), 1)).toBe(10)
  })
})
