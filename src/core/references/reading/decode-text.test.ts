import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { cleanText, decodeText } from './decode-text.ts'

const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes)
}

describe('decodeText', () => {
  const text = 'TY  - JOUR\r\nTI  - Über Nähe, żółw\r\nER  - \r\n'
  it.each([
    ['UTF-8', new Uint8Array(Buffer.from(text)), 'utf-8'],
    ['UTF-8 with a mark', new Uint8Array(Buffer.from(`\uFEFF${text}`)), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${text}`, false), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${text}`, true), 'utf-16be'],
    [
      'UTF-32 LE',
      new Uint8Array(
        Buffer.concat(
          [...`\uFEFF${text}`].map((letter) => {
            const four = Buffer.alloc(4)
            four.writeUInt32LE(letter.codePointAt(0) ?? 0)
            return four
          }),
        ),
      ),
      'utf-32le',
    ],
    ['UTF-16 LE without one', utf16(text, false), 'utf-16le'],
    ['UTF-16 BE without one', utf16(text, true), 'utf-16be'],
  ])('reads %s', (_, bytes, encoding) => expect(decodeText(bytes)).toEqual({ text, encoding }))

  it('reads what is no UTF-8 as windows-1252 and says so', () => {
    const decoded = decodeText(new Uint8Array([...Buffer.from('M'), 0xfc, ...Buffer.from('ller '), 0x93, 0x94]))
    expect(decoded.text).toBe('Müller “”')
    expect(decoded.encoding).toBe('windows-1252')
    expect(decoded.notice).toMatch(/Windows-1252/)
  })
  it('reads a file glued together from two encodings line by line', () => {
    const decoded = decodeText(
      new Uint8Array([...Buffer.from('Müller\n'), ...Buffer.from('M'), 0xfc, ...Buffer.from('ller\n')]),
    )
    expect(decoded.text).toBe('Müller\nMüller\n')
    expect(decoded.notice).toBeDefined()
  })
  it('takes an encoding that the file declares, or that the writer chose', () => {
    const polish = new Uint8Array([
      ...Buffer.from('<?xml version="1.0" encoding="iso-8859-2"?><a>'),
      0xb1,
      ...Buffer.from('</a>'),
    ])
    expect(decodeText(new Uint8Array([...Buffer.from('% Encoding: ISO8859_1\n'), 0x93])).text).toContain('“')
    expect(decodeText(polish).text).toContain('ą')
    expect(decodeText(new Uint8Array([0x8e]), 'macintosh').text).toBe('é')
  })
  it('replaces NUL and lone surrogates', () => {
    expect(decodeText(new Uint8Array(Buffer.from('a\0b'))).text).toBe('a b')
    expect(cleanText('\uFEFFa\uD800b').text).toBe('a\uFFFDb')
  })
  it('never throws, and reads what it can back', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decodeText(bytes).text === 'string'))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => {
        if (s.includes('\0') || s.includes('\uFEFF')) return
        expect(decodeText(new Uint8Array(Buffer.from(`\uFEFF${s}`))).text).toBe(s)
      }),
    )
  })
})
