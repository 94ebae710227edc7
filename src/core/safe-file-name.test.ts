import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSafeFileName, safeFileName } from './safe-file-name.ts'

describe('a safe file name', () => {
  it.each([
    ['Exosome facials: what is the evidence?', 'Exosome facials what is the evidence'],
    ['a/b\\c<d>|"e"*', 'a b c d e'],
    [' ..\u0000.. ', 'Library'],
    ['Ärger & Co.', 'Ärger & Co'],
    ['../../x', 'x'],
    [`${'a'.repeat(99)}. b`, 'a'.repeat(99)],
    [`${'a'.repeat(99)}😀`, 'a'.repeat(99)],
  ])('of %j is %j', (text, name) => expect(safeFileName(text, 'Library')).toBe(name))

  it('is one whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = safeFileName(text, 'x')
        expect(isSafeFileName(name)).toBe(true)
        expect(name.length).toBeLessThanOrEqual(100)
        expect(name).not.toMatch(/^[. ]|[. ]$/)
      }),
    )
  })

  it.each(['', '  ', '.', '..', 'a/b', 'a\\b', 'a:b', 'a\u0000', 'a\n', 'a?', '*'])('is not %j', (name) =>
    expect(isSafeFileName(name)).toBe(false),
  )
  it.each(['evidence.csv', '.x', 'Ärger & Co', 'a..b'])('is %j', (name) => expect(isSafeFileName(name)).toBe(true))
})
