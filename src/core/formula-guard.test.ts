import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardFormula, unguardFormula } from './formula-guard.ts'

const comesBack = (text: string) => expect(unguardFormula(guardFormula(text))).toBe(text)

describe('cells that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+cmd',
    '-cmd',
    '@SUM(A1)',
    '＝1+1',
    '＋1',
    '－cmd',
    '＠x',
    '\0=1',
    "'=1+1",
    '-2+3',
    '=cmd|" /C calc"!A0',
    '+49 30 1234',
  ])('are prefixed: %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`)
    comesBack(text)
  })

  it.each([
    '28',
    '-12',
    '-0.4',
    '-0,4',
    '12 %',
    '-5%',
    'p < 0.05',
    'a=b',
    'mean -0.4',
    "Sjögren's",
    "'quoted'",
    '3-4',
    '007',
    '  -0.4',
    '',
  ])('are left alone: %j', (text) => {
    expect(guardFormula(text)).toBe(text)
    comesBack(text)
  })

  // What stands between the bars is the cell that another separator makes of the text.
  it.each([
    ['moss;=2+42;stone', "moss;'=2+42;stone"],
    ["moss;=cmd|'/C calc'!A0", "moss;'=cmd|'/C calc'!A0"],
    ['moss, = 1', "moss, '= 1"],
    ['moss\t=1', "moss\t'=1"],
    ['moss | @SUM(A1)', "moss | '@SUM(A1)"],
    ['moss;-2+3', "moss;'-2+3"],
    ['moss; + cmd|x!A0', "moss; '+ cmd|x!A0"],
    ['moss,  -HYPERLINK("x")', `moss,  '-HYPERLINK("x")`],
    ['moss;"=1+1', `moss;"'=1+1`],
    ['moss;-(2+3)', "moss;'-(2+3)"],
    ['moss;+B2*C3', "moss;'+B2*C3"],
    ['moss\n=1', "moss\n'=1"],
    ['moss\r\n-name', "moss\r\n'-name"],
    ['moss;＝1', "moss;'＝1"],
    [';=1', ";'=1"],
    ['\t=1', "'\t'=1"],
    [' =1', " '=1"],
    ["moss; '=1", "moss; ''=1"],
  ])('are guarded behind any separator: %j', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded)
    comesBack(text)
  })

  it.each([
    'fewer spots, -0.4 (95% CI -1.2, 0.3); -0.2 at week 8',
    'moss ;-) and stone',
    'two arms; - moss; + stone, +/- salt',
    'mean, -12%;-0.5, +12-week follow-up',
    'ferns; -omics of roots, (+)-catechin, -CH2',
    'first\n- moss\n- stone',
    'a;b=c, d == e',
    'a = b; c;=',
  ])('are not seen in prose: %j', (text) => {
    expect(guardFormula(text)).toBe(text)
    comesBack(text)
  })

  const sign = fc.constantFrom(...';,\t|\n\r \'"=+-@＝1Ab(!*.%\0')

  it('stand behind no separator, whatever the words are', () => {
    const words = fc.array(sign, { maxLength: 14 }).map((signs) => signs.join(''))
    fc.assert(
      fc.property(words, (text) => {
        for (const cell of guardFormula(text).split(/[;,\t|\r\n]/))
          expect(cell).not.toMatch(/^[\s"\0]*(?:[=＝]\s*\S|[+\-@]\s*(?:\d[*+-]\d|[Ab]+[(!]))/)
      }),
      { numRuns: 5000 },
    )
  })

  it('come back as they were, for every text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(sign, { maxLength: 14 }).map((signs) => signs.join('')),
        ),
        (text) => unguardFormula(guardFormula(text)) === text,
      ),
      { numRuns: 5000 },
    )
  })
})
