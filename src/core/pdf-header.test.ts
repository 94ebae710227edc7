import { describe, expect, it } from 'vitest'
import { hasPdfHeader } from './pdf-header.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('the header of a PDF', () => {
  it.each([
    ['at the start', '%PDF-1.7\n', true],
    ['behind rubbish', `${' '.repeat(1019)}%PDF-1.7`, true],
    ['cut by the end of the first kilobyte', `${' '.repeat(1020)}%PDF-1.7`, false],
    ['cut by the end of the file', '%PDF', false],
    ['after a false start', '%P%PDF-', true],
    ['not there', '<html>', false],
    ['not in an empty file', '', false],
  ])('is %s', (_where, text, isThere) => expect(hasPdfHeader(bytes(text))).toBe(isThere))
})
