import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperTextOf } from '../structure/prepare-text.ts'
import type { PaperText } from '../text/paper-text.ts'
import { findWords, type FindOptions } from './find-words.ts'

const wordsIn = (text: string, query: string, options?: FindOptions) =>
  findWords(paperTextOf(text), query, options).map((hit) => hit.words)

describe('words are found as a reader would say that they stand there', () => {
  it.each([
    ['a dou\u00adble-blind trial', 'double-blind'],
    ['a double-\u200bblind trial', 'double-blind'],
    ['a double‑blind trial', 'double-blind'],
    ['a double–blind trial', 'double blind'],
    ['a doubleblind trial', 'double-blind'],
    ['a double-blind trial', 'doubleblind'],
    ['ranged from 0.42–0.87 in all', '0.42-0.87'],
    ['it fell by −5 points', '-5'],
    ['it fell by -5 points', '−5'],
    ['with P = 0.03 in both', 'P=0.03'],
    ['with P=0.03 in both', 'P = 0.03'],
    ['in Łódź and in Brøndby', 'lodz'],
    ['in Łódź and in Brøndby', 'Brondby'],
    ['the naïve “control” arm', 'naive "control"'],
    ['an eﬃcient gel', 'efficient'],
    ['released CO 2 and H₂O', 'CO2'],
    ['released CO 2 and H₂O', 'H2O'],
    ['ten\u00a0adults', 'ten adults'],
    ['the Straße', 'strasse'],
  ])('%j has %j', (text, query) => {
    expect(wordsIn(text, query)).toHaveLength(1)
  })

  it.each([
    ['the rapist of the play', 'therapist'],
    ['a therapist came', 'the rapist'],
    ['grew by 5 points', '-5'],
    ['in 1 2 steps', '12'],
    ['from 1-2 to 3', '12'],
    ['the number 4287', '42-87'],
    ['nothing of the kind', 'something'],
    ['words', '   '],
    ['words', '-'],
  ])('%j has no %j', (text, query) => {
    expect(wordsIn(text, query)).toEqual([])
  })

  it('whole words and capitals count where that is asked for', () => {
    expect(wordsIn('An arm, a harm, two ARMS and ARM', 'arm')).toHaveLength(4)
    expect(wordsIn('An arm, a harm, two ARMS and ARM', 'arm', { wholeWords: true })).toEqual(['arm', 'ARM'])
    expect(wordsIn('An arm, a harm, two ARMS and ARM', 'ARM', { matchCase: true })).toEqual(['ARM', 'ARM'])
    expect(wordsIn('Łukasz and łukasz', 'Łukasz', { matchCase: true })).toEqual(['Łukasz'])
  })

  it('tells what stands around a hit', () => {
    const [hit] = findWords(paperTextOf('In all, twelve adults took part in the trial.'), 'adults')
    expect(hit).toMatchObject({ before: 'In all, twelve ', words: 'adults', after: ' took part in the trial.' })
  })

  it('finds over a page break past its running heads, and heads only where the text has no such words', () => {
    const page = (pageIndex: number, head: string, text: string): PaperText['pages'][number] => ({
      pageIndex,
      width: 100,
      height: 100,
      text: `${head}\n${text}`,
      runs: [
        {
          start: 0,
          end: head.length + text.length + 1,
          box: { left: 0, top: 0, right: 1, bottom: 1 },
          fontSize: 9,
          bold: false,
          italic: false,
        },
      ],
      furniture: [{ start: 0, end: head.length }],
    })
    const paper: PaperText = {
      pages: [
        page(0, 'Journal of Gels', 'it ends with a long and'),
        page(1, 'Journal of Gels', 'winding sentence on gels.'),
      ],
    }
    expect(findWords(paper, 'long and winding').map(({ span }) => [span.start.pageIndex, span.end.pageIndex])).toEqual([
      [0, 1],
    ])
    expect(findWords(paper, 'gels')).toHaveLength(1)
    expect(findWords(paper, 'journal of gels')).toHaveLength(2)
  })

  it('finds every word of a text by itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zäéø]{1,8}$/), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        (words, pick) => {
          const word = words[pick % words.length]!
          const text = `${words.join(' ')}.`
          expect(wordsIn(text, word, { wholeWords: true })).toHaveLength(
            words.filter((each) => same(each, word)).length,
          )
        },
      ),
    )
  })
})

function same(one: string, other: string): boolean {
  const plain = (word: string) => word.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ø', 'o')
  return plain(one) === plain(other)
}
