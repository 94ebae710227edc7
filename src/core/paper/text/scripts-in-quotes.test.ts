import { describe, expect, it } from 'vitest'
import type { QuoteAnchor } from '#core/model/quote.ts'
import { findQuote } from '../anchoring/anchor.ts'
import { prepareText } from '../structure/prepare-text.ts'
import { assemblePaperText } from './assemble.ts'
import { drawnPage, type DrawnWords } from './drawn-page-for-tests.ts'
import { pageLinesOf } from './page-lines.ts'

/** Words set one behind the other on a line: `^` before what is raised, `_` before what is lowered, each in small letters. */
function line(marked: string, { rise = 4, fall = 2, small = 7 } = {}): DrawnWords[] {
  let x = 50
  return [...marked.matchAll(/([\^_])?([^^_|]+)\|?/g)].map(([, script, text = '']) => {
    const size = script ? small : 10
    const drawn = { text, x, y: script === '^' ? 100 - rise : script === '_' ? 100 + fall : 100, size }
    x += (text.length * size) / 2
    return drawn
  })
}

function prepared(drawn: readonly DrawnWords[]) {
  return prepareText(assemblePaperText([pageLinesOf(drawnPage(drawn))]))
}

function quoteOf(drawn: readonly DrawnWords[]): QuoteAnchor {
  const text = prepared(drawn)
  return text.quote(0, text.text.length)
}

describe('figures above and below the line', () => {
  it.each([
    ['doses of 10^6| cells', 'doses of 10⁶ cells'],
    ['rates of 10^−6| per 9 m^2| and s^-1|', 'rates of 10⁻⁶ per 9 m² and s⁻¹'],
    ['a heterogeneity I^2| of 38%', 'a heterogeneity I² of 38%'],
    ['CO_2| and SO_4^2−| in Ca^2+| baths', 'CO₂ and SO₄²⁻ in Ca²⁺ baths'],
    ['seen in patients^12,14–16| before', 'seen in patients¹²,¹⁴–¹⁶ before'],
    ['the 4^th| of p_max| values', 'the 4th of pmax values'],
  ])('keep their place in a quote: %s', (marked, words) => {
    expect(quoteOf(line(marked)).exact).toBe(words)
  })

  it('leave the text that rules read as it was, and the quote is found in it, older ones too', () => {
    const drawn = [
      ...line('We gave 10^6| cells to 12 people.'),
      { text: 'In 106 cells nothing was seen.', x: 50, y: 130 },
    ]
    const { text, paper } = prepared(drawn)
    expect(text).toContain('We gave 106 cells')
    const quote = quoteOf(line('We gave 10^6| cells to 12 people.'))
    const at = { start: { pageIndex: 0, offset: 0 }, end: { pageIndex: 0, offset: 31 } }
    expect(findQuote(paper, quote)).toEqual(at)
    expect(findQuote(paper, { ...quote, exact: 'We gave 106 cells to 12 people.' })).toEqual(at)
  })

  it('are told from small letters on the line: small capitals, a drop cap, a note beside a heading', () => {
    expect(quoteOf(line('Read by T_EN 12| people', { fall: 0 })).exact).toBe('Read by TEN 12 people')
    expect(
      quoteOf([
        { text: 'T', x: 50, y: 112, size: 24 },
        { text: 'he 12 people of 2 wards came', x: 62, y: 104 },
      ]).exact,
    ).toBe('The 12 people of 2 wards came')
    expect(quoteOf(line('Results ^of all 12 people', { rise: 2 })).exact).toBe('Results of all 12 people')
  })
})

describe('soft hyphens', () => {
  it('are no part of a text or quote unless they were drawn', () => {
    expect(quoteOf([{ text: 'non-\u00admelanoma cancer', x: 50, y: 100 }]).exact).toBe('non-melanoma cancer')
    expect(quoteOf([{ text: 'a follow\u00adup of years', x: 50, y: 100 }]).exact).toBe('a follow-up of years')
    const unseen = drawnPage([{ text: 'a melo\u00adnoma of years', x: 50, y: 100 }])
    for (let index = 7; index < unseen.count; index += 1) {
      unseen.left[index] = (unseen.left[index] ?? 0) - 5
      unseen.right[index] = (unseen.right[index] ?? 0) - 5
    }
    expect(prepareText(assemblePaperText([pageLinesOf(unseen)])).text).toBe('a melonoma of years')
    const plain = prepareText({
      pages: [{ pageIndex: 0, width: 0, height: 0, text: 'The non-\u00adsmall cell type.', runs: [], furniture: [] }],
    })
    expect(plain.quote(0, plain.text.length).exact).toBe('The non-small cell type.')
  })
})
