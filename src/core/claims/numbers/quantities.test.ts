import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantitiesIn } from './quantities.ts'

/** "28 people", "30..150 nm", "about 50 %", "-12 %": what a test says of a quantity. */
function said(text: string): readonly string[] {
  return quantitiesIn(text).map(({ from, to, unit, sign, approximation, kind, date }) => {
    const number = date ?? (from === to ? String(Math.round(Math.abs(from) * 100) / 100) : `${from}..${to}`)
    const plain = ['share', 'measure', 'duration', 'count', 'money', 'ratio'].includes(kind)
    return [approximation, `${['', '+', '-'].at(sign)}${number}`, unit, plain ? null : kind].filter(Boolean).join(' ')
  })
}

describe('the quantities of a sentence', () => {
  it.each([
    ['The trial had 28 women at 3 clinics for 12 weeks.', ['28 people', '3 place', '12 week']],
    ['Twenty-eight volunteers used a dozen jars.', ['28 people', '12 jar']],
    ['It took 15-30 minutes, the visit 45 minutes to 2 hours.', ['15..30 minute', '0.75..2 hour']],
    ['Between three and five sessions, or five- to ten-year plans.', ['3..5 session', '5..10 year']],
    [
      'Beads of 30–150 nm in 1,200 tubes, 1 200 jars, 3.5k likes.',
      ['30..150 nm', '1200 tube', '1200 jar', '3500 like'],
    ],
    ['About one in eight; three out of four; 14 of the 28 men.', ['about 12.5 %', '75 %', '50 %']],
    ['Two-thirds agreed, a third of them twice; half an hour.', ['66.67 %', '33.33 %', '2 times', '0.5 hour']],
    ['12 % and 12 per cent, twelve percent, 3 percentage points.', ['12 %', '12 %', '12 %', '3 percentage point']],
    ['Scores changed by −2.1 points and fell by 12 %; a 9 % rise.', ['-2.1 point', '-12 %', '+9 %']],
    ['It rose from 12 to 18 per cent and fell to 3 %.', ['12 %', '18 %', '3 %']],
    ['It costs $350, £2m or 1.2 million euros.', ['350 USD', '2000000 GBP', '1200000 EUR']],
    ['Women aged 45 to 60, one 52-year-old, mean age 43.2 years.', ['45..60 year age', '52 year age', '43.2 year age']],
    [
      'Over 12 weeks more than 20 people; at least 5 mg; 30+ users.',
      ['12 week', 'over 20 people', 'at-least 5 mg', 'at-least 30 people'],
    ],
    [
      'In March 2023, a 2021 study of 2,023 people, 2019–21.',
      ['2023-03 date', '2021 date', '2023 people', '2019 date'],
    ],
    ['Used twice daily, tenfold, 2.5 times more, doubled.', ['2 times a day', '10 times', '+2.5 times', '2 times']],
    [
      '10^6 cells/ml, 3 × 10⁹ particles/ml, 0,5 % of it, 2½ hours.',
      ['1000000 cells/ml', '3000000000 particles/ml', '0.5 %', '2.5 hour'],
    ],
    ['p < 0.05, HR 0.61, n = 28, SPF 50.', ['under 0.05 p', '0.61 HR', '28', '50 SPF']],
  ])('of "%s"', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it('leaves out names, references and addresses', () => {
    const text =
      'COVID-19, PM2.5, CD9, vitamin B12 and omega-3 (Lind et al., 2023) [6], see Figure 2, https://x.org/12 and 5-HT; no one, one-off.'
    expect(said(text)).toEqual([])
    expect(said('a phase 3 trial of type 2 diabetes, the first one')).toEqual([
      '3 identifier',
      '2 identifier',
      '1 ordinal',
    ])
  })

  it('gives the words as they stand, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      '28',
      ' ',
      '%',
      'to',
      'about',
      'one',
      'in',
      'half',
      '2023',
      '-',
      '.',
      ',',
      '€',
      'women',
      'by',
      'fell',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end, words, from, to } of quantitiesIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(words).toBe(text.slice(start, end))
          expect(from).toBeLessThanOrEqual(to)
          last = end
        }
      }),
    )
  })
})
