import { describe, expect, it } from 'vitest'
import { isHeldOut } from '../held-out-half.ts'
import { checkNumbers, type NumberEvidence } from './check-numbers.ts'
import { numberCases } from './fixtures/number-cases.ts'

const evidenceOf = (words: readonly string[]): readonly NumberEvidence[] =>
  words.map((text, index) => ({
    id: String(index),
    kind: text.startsWith('= ') ? 'calculation' : text.startsWith(': ') ? 'value' : 'quote',
    text: text.replace(/^[=:] /, ''),
    source: 'Marchetta 2024',
  }))

describe('the number check on invented claims', () => {
  it.for([
    ['tuned on', false],
    ['held back', true],
  ] as const)('finds what differs, on the half %s', async ([name, heldBack], { annotate }) => {
    let right = 0
    let wrong = 0
    let missed = 0
    let agreed = 0
    let agreeing = 0
    const errors: string[] = []
    for (const { claim, evidence, expected } of numberCases.filter((one) => isHeldOut(one.claim) === heldBack)) {
      const { numbers } = checkNumbers({ text: claim }, evidenceOf(evidence))
      const left = new Map(Object.entries(expected))
      for (const { quantity, verdict, message } of numbers) {
        const key = [...left.keys()].find((words) => quantity.words.includes(words)) ?? ''
        const wanted = left.get(key)
        left.delete(key)
        if (wanted === 'agrees') agreeing++
        if (wanted === 'agrees' && verdict === 'agrees') agreed++
        if (verdict === 'differs' && wanted === 'differs') right++
        else if (verdict === 'differs') wrong++
        else if (wanted === 'differs') missed++
        if ((verdict === 'not-checkable' ? 'open' : verdict) !== wanted)
          errors.push(`${claim} | ${evidence.join(' / ')} | ${quantity.words}: ${verdict}, not ${wanted} | ${message}`)
      }
      for (const [words, wanted] of left) {
        if (wanted === 'differs') missed++
        if (wanted === 'agrees') agreeing++
        if (wanted !== 'open') errors.push(`${claim} | ${words} is not read`)
      }
    }
    const figures = {
      right,
      wrong,
      missed,
      precision: right / (right + wrong),
      recall: right / (right + missed),
      agreed: agreed / agreeing,
    }
    await annotate(`half ${name}: ${JSON.stringify(figures)}`)
    // Errors of the half that was held back are not looked at.
    if (!heldBack) await annotate(errors.join('\n') || 'no errors')
    expect(figures.precision).toBeGreaterThanOrEqual(0.95)
    expect(figures.recall).toBeGreaterThanOrEqual(0.9)
  })
})

describe('what the number check says', () => {
  const quote = (text: string): NumberEvidence => ({ id: 'q', kind: 'quote', text, source: 'Marchetta 2024' })
  const messages = (text: string, quotes: readonly string[], context?: string) =>
    checkNumbers({ text, ...(context ? { context } : {}) }, quotes.map(quote)).numbers.map(({ message }) => message)

  it('names what the evidence says of the same thing', () => {
    expect(messages('The trial had 30 people.', ['In all, 28 people took part for 12 weeks.'])).toEqual([
      '30 people stands in no linked quote, value or calculation; Marchetta 2024 says “28 people”.',
    ])
    expect(messages('Three months of use.', ['After 12 weeks.'])[0]).toContain(
      'that is about Three months: say “about”',
    )
    expect(messages('It rose by 12 %.', ['It was reduced by 12 %.'])[0]).toContain('there it fell')
  })

  it('says how a number agrees', () => {
    expect(messages('More than 20 people.', ['28 people.'])[0]).toContain('says “28 people” (as it is said)')
    expect(messages('Half of them improved.', ['Improvement in 14 of the 28 people.'])[0]).toContain('14 / 28 = 50 %')
  })

  it('holds both numbers of a count to what stands there, of one study, and works none out from others', () => {
    const claim = 'Thirteen of the 28 people preferred it.'
    expect(messages(claim, ['Thirteen people preferred it, nine the saline, and six saw no difference.'])[0]).toBe(
      '28 of “Thirteen of the 28 people” stands in no linked quote, value or calculation.',
    )
    expect(messages(claim, ['Thirteen people preferred it.', 'We treated 28 people.'])[0]).toBe(
      'Thirteen of the 28 people: Marchetta 2024 says “Thirteen people”, and elsewhere “28 people”',
    )
    const elsewhere: NumberEvidence = { ...quote('We treated 28 people.'), id: 'other', source: 'Tadesse 2022' }
    expect(checkNumbers({ text: claim }, [quote('Thirteen people preferred it.'), elsewhere]).verdict).toBe('differs')
    expect(messages('Three out of four people liked it.', ['Of 28 people, 21 people liked it.'])[0]).toContain(
      '21 / 28 = 75 % would give it',
    )
  })

  it('proposes a calculation and leaves it to the writer', () => {
    const { numbers, verdict } = checkNumbers({ text: 'Half improved.' }, [
      quote('28 people came. 14 people improved.'),
    ])
    expect(verdict).toBe('not-checkable')
    expect(numbers[0]).toMatchObject({
      reason: 'calculation',
      proposal: { expression: '14 / 28', words: '14 / 28 = 50 %' },
    })
    const fall = checkNumbers({ text: 'Deaths fell by 20 %.' }, [quote('Mortality fell from 10 % to 8 %.')])
    expect(fall.numbers[0]!.proposal?.words).toBe('(10 − 8) / 10 = 20 %')
  })

  it('reads a part of a sentence with its whole, and gives places in the part', () => {
    const claim = { text: 'by 12 per cent', context: 'Wrinkles were reduced by 12 per cent in 28 women.' }
    const { numbers } = checkNumbers(claim, [quote('Wrinkles increased by 12 %.')])
    expect(numbers).toHaveLength(1)
    expect(numbers[0]).toMatchObject({ verdict: 'differs', quantity: { start: 3, end: 14 } })
  })

  it('says that nothing is linked, and nothing of a claim without numbers', () => {
    expect(checkNumbers({ text: '28 people came.' }, []).numbers[0]).toMatchObject({
      verdict: 'not-checkable',
      reason: 'nothing-linked',
    })
    expect(checkNumbers({ text: 'Skin felt softer.' }, [quote('28 people')]).verdict).toBeNull()
  })
})
