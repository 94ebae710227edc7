import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textLines } from './text-lines.ts'

// Every character ten wide: a column of 100 holds ten of them.
const ten = () => 10
const lines = (text: string, width = 100, most = 99) => textLines(text, width, ten, most)

describe('the lines that words take', () => {
  it('are broken between words', () => {
    expect(lines('')).toBe(0)
    expect(lines('one')).toBe(1)
    expect(lines('four words')).toBe(1)
    expect(lines('four words are')).toBe(2)
    expect(lines('one two three four')).toBe(2)
    expect(lines('abcdefg hijklmn opqrstu')).toBe(3)
    expect(lines('well-known things')).toBe(2)
  })

  it('are broken inside a word that is wider than the column, and at line breaks', () => {
    expect(lines('abcdefghijklmnopqrstuvwxyz')).toBe(3)
    expect(lines('one\ntwo\nthree')).toBe(3)
  })

  it('are counted up to the most that is shown', () => {
    expect(lines('a b c d e f g h i j', 10, 4)).toBe(4)
  })

  it('are never fewer than the width of the words needs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 20, max: 300 }),
        (words, width) => {
          const text = words.join(' ')
          const letters = words.reduce((sum, word) => sum + word.length, 0) * 10
          expect(lines(text, width)).toBeGreaterThanOrEqual(Math.min(99, Math.ceil(letters / width)))
          expect(lines(text, width)).toBeLessThanOrEqual(Math.max(1, text.length))
        },
      ),
    )
  })
})
