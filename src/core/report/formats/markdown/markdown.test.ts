import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileReportForTests, hostileValues, readableWords } from '#core/report/hostile-values-for-tests.ts'
import { onOneLine } from '../printed-text.ts'
import { markdownExport } from './markdown.ts'
import { markdownLines, markdownTarget, markdownWords } from './markdown-text.ts'
import { readMarkdown } from './read-markdown-for-tests.ts'

const text = (report: Parameters<typeof markdownExport.write>[0]) =>
  new TextDecoder('utf-8', { fatal: true }).decode(markdownExport.write(report) as Uint8Array)

/** Words of signs that mean something to Markdown, GitHub or Obsidian. */
const marks = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_{}[]()#+-.!|<>&~:$%^=@"\'/ \n\t1a'),
      fc.constantFrom(
        'http://a.invalid',
        'www.a.invalid',
        'a@b.invalid',
        '&amp;',
        '&#35;',
        '%%',
        '==',
        '![',
        '[^1]',
        '---',
        '1. ',
        '- [ ] ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

/** What a reader sees of them: white space as one blank. */
const seen = (words: string) => onOneLine(words)

describe('words in Markdown', () => {
  it('are read back as they were, on a line of their own and within one, in a table and in a quotation', () => {
    fc.assert(
      fc.property(marks, (words) => {
        const expected = seen(words)
        const line = readMarkdown(markdownWords(words, 'line'))
        expect([line.tags, line.text]).toEqual([expected === '' ? [] : ['p'], expected])
        const cell = readMarkdown(`| a | b |\n| --- | --- |\n| x ${markdownWords(words)} | y |\n`)
        expect(cell.tags.filter((tag) => tag !== 'tr')).toEqual(['table', 'thead', 'th', 'th', 'tbody', 'td', 'td'])
        expect(seen(cell.text)).toBe(seen(`a b x ${words} y`))
        const lines = markdownLines(words)
        const quoted = readMarkdown(lines.map((one) => `> ${one}`).join('\n'))
        expect(quoted.tags.filter((tag) => tag !== 'br')).toEqual(expected === '' ? [] : ['blockquote', 'p'])
        expect(seen(quoted.text)).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('hide no comment, mark, formula, tag or link of Obsidian', () => {
    fc.assert(
      fc.property(marks, (words) => {
        const written = markdownLines(words).join('\n')
        expect(written).not.toMatch(/%%|==|::|(?<!\\)(?:\\\\)*\[\[|(?:^|\s)#\w/u)
      }),
    )
  })

  it('lead nowhere but to https: addresses', () => {
    expect(markdownTarget('javascript:window.ran=true')).toBeNull()
    expect(markdownTarget('https://a.invalid/(x)?a=1&copy=2|"')).toBe('https://a.invalid/%28x%29?a=1\\&copy=2%7C%22')
  })
})

describe('a text from outside in Markdown', () => {
  const plain = readMarkdown(text(hostileReportForTests('plain')))
  // The reader takes minutes for one word of 40,000 characters; what is long is cut for it, what we write is not.
  it.each(hostileValues.map(({ name, text: value }) => [name, value.slice(0, 2000)]))('%s is words', (_name, value) => {
    const page = readMarkdown(text(hostileReportForTests(value)))
    // Links of identifiers and hard line ends apart, and what an empty text leaves out.
    const structure = (tags: readonly string[]) => tags.filter((tag) => !/^(?:a|br|p|em)$/.test(tag))
    expect(structure(page.tags)).toEqual(structure(plain.tags))
    expect(page.addresses.filter((address) => !/^(?:https:\/\/|#user-content-fn)/.test(address))).toEqual([])
    expect(readableWords(value).filter((word) => !page.text.includes(word))).toEqual([])
    expect(page.text).toContain('nothing changed')
  })
})
