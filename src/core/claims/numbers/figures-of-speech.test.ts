import { describe, expect, it } from 'vitest'
import { isHeldOut } from '../held-out-half.ts'
import { figuresOfSpeech } from './fixtures/figures-of-speech.ts'
import { quantitiesIn } from './quantities.ts'

describe('number words that count nothing', () => {
  it.for([
    ['tuned on', false],
    ['held back', true],
  ] as const)('are told from those that count, on the half %s', async ([name, heldBack], { annotate }) => {
    const cases = figuresOfSpeech.filter(({ sentence }) => isHeldOut(sentence) === heldBack)
    const read = cases.map(({ sentence, quantities }) => {
      const left = quantitiesIn(sentence).map(({ words }) => words)
      const found = quantities.filter((wanted) => {
        const at = left.findIndex((words) => words.toLowerCase().includes(wanted.toLowerCase()))
        if (at >= 0) left.splice(at, 1)
        return at >= 0
      })
      return { sentence, tooMany: left, missed: quantities.filter((wanted) => !found.includes(wanted)) }
    })
    const figures = cases.filter(({ quantities }) => quantities.length === 0).length
    const wrong = read.filter(({ tooMany }) => tooMany.length > 0)
    const missed = read.filter((one) => one.missed.length > 0)
    await annotate(
      `half ${name}: ${cases.length} sentences, ${figures} without a quantity; ${wrong.length} with one too many, ${missed.length} with one missed`,
    )
    // Errors of the half that was held back are not looked at.
    if (!heldBack) await annotate([...wrong, ...missed].map((one) => JSON.stringify(one)).join('\n') || 'no errors')
    // Of the half held back two were missed before there were rules for figures of speech.
    expect(missed.length).toBeLessThanOrEqual(heldBack ? 1 : 0)
    expect(wrong.length / cases.length).toBeLessThanOrEqual(heldBack ? 0.1 : 0)
  })

  it.each([
    ['The drug saved nine lives.', 'nine lives'],
    ['A pill costs two cents.', 'two cents'],
    ['The risk is one in a million.', 'one in a million'],
    ['Half believed the advert.', 'Half'],
    ['Nearly half expected a miracle.', 'Nearly half'],
    ['The video was seen a million times.', 'a million times'],
    ['The mice were given 110 % of the dose.', '110 %'],
    ['It was heated to a hundred and eighty degrees.', 'a hundred and eighty'],
    ['In a second, larger trial it failed.', 'second'],
    ['Prices doubled over two years.', 'doubled'],
    ['Those who sleep well double life expectancy.', 'double'],
    ['The cream halves the risk.', 'halves'],
    ['It is said to be a hundred times stronger.', 'a hundred times'],
  ])('keeps what counts: %s', (sentence, words) => {
    expect(quantitiesIn(sentence)[0]?.words).toContain(words)
  })
})
