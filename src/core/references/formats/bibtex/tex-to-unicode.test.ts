import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { texToUnicode, verbatimValue } from './tex-to-unicode.ts'

describe('texToUnicode', () => {
  it.each([
    [
      "{\\'E}lie Ren\\'e \\`{\\i} \\\"{o} \\^\\i \\~n \\=a \\.z \\u{g} \\v s \\H o \\c{c} \\d h \\b{b} \\r u \\k{a}",
      'Élie René ì ö î ñ ā ż ğ š ő ç ḥ ḇ ů ą',
    ],
    ['{\\"u}ber {\\ss} \\o{} \\O{} \\l\\L{} \\ae{}\\oe{} \\aa', 'über ß ø Ø łŁ æœ å'],
    ['{The {RNA} World}: a \\emph{very \\textbf{small}} \\textsc{study}', 'The RNA World: a very small study'],
    ['Cu$_2$O, x$^{2+}$, $\\alpha$-helix, $\\leq 5\\,\\mu$m, 37$^\\circ$C', 'Cu₂O, x²⁺, α-helix, ≤5 μm, 37°C'],
    ['H\\textsubscript{2}O and CD4\\textsuperscript{+}', 'H₂O and CD4⁺'],
    ['$x_{ABC}$', 'x<sub>ABC</sub>'],
    ['5\\% of A \\& B \\#1 a\\_b \\$3 \\{c\\}', '5% of A & B #1 a_b $3 {c}'],
    ["``quoted'' 1--2 and 3---4, a~b", '“quoted” 1–2 and 3—4, a b'],
    ['It costs $5 and $10', 'It costs $5 and $10'],
    ['one $ alone', 'one $ alone'],
    ['\\url{http://example.org/a_b} \\href{http://example.org}{here}', 'http://example.org/a_b here'],
    ['{\\relax Ch}ristos \\unknowncommand{kept} \\alone', 'Christos kept \\alone'],
    ['D\\textquotesingle Arc \\textendash{} \\ldots', "D'Arc – …"],
    ['\\frac{1}{2} \\(\\beta\\)', '1/2 β'],
    ['Q&amp;A, R\\&amp;D', 'Q&A, R&amp;D'],
    ['$\\sqrt{2}$', '√2'],
    ['plain', 'plain'],
    ['two\n  lines', 'two lines'],
    ['{unclosed', 'unclosed'],
    ['closed}', 'closed'],
    ['\\', ''],
    ["\\'", ''],
  ])('%s', (tex, text) => expect(texToUnicode(tex)).toBe(text))

  it('leaves plain text as it is, and never throws', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9äöü ,.:;()!?/+*]{0,80}$/u), (text) => {
        expect(texToUnicode(text)).toBe(text.replace(/\s+/g, ' ').trim())
      }),
    )
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '\\',
            '{',
            '}',
            '$',
            '^',
            '_',
            '~',
            'a',
            "'",
            '"',
            ' ',
            'frac',
            'textit',
            'alpha',
            '-',
            '`',
            '(',
            '[',
            '\n',
            'v',
            'é',
            '😀',
          ),
          { maxLength: 60 },
        ),
        (signs) => {
          expect(typeof texToUnicode(signs.join(''))).toBe('string')
        },
      ),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300) },
    )
  })
})

describe('verbatimValue', () => {
  it.each([
    ['http://example.org/~a_b?x=%20&y', 'http://example.org/~a_b?x=%20&y'],
    ['\\url{http://example.org/a_b}', 'http://example.org/a_b'],
    ['{http://example.org/\\~{}me/a\\_b\\%20\\&c}', 'http://example.org/~me/a_b%20&c'],
    ['10.1000/a{\\_}b', '10.1000/a_b'],
    ['http://example.org/$\\sim$me', 'http://example.org/~me'],
  ])('%s', (value, text) => expect(verbatimValue(value)).toBe(text))
})
