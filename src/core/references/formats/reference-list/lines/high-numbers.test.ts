import { describe, expect, it } from 'vitest'
import { readReferences } from '#core/references/import-formats.ts'

describe('a list numbered high', () => {
  const grouped = (locale: string) => (number: number) => `${number.toLocaleString(locale)}. `
  const marks: readonly (readonly [string, (number: number) => string])[] = [
    ['1001.', (number) => `${number}. `],
    ['[1001]', (number) => `[${number}] `],
    ['1001 alone', (number) => `${number}\n`],
    ['1001 glued on', (number) => `${number}`],
    ['1,001.', grouped('en-GB')],
    ['1.001.', grouped('de-DE')],
    ['1 001.', grouped('fr-FR')],
    ['1’001.', grouped('de-CH')],
    ['[1,001]', (number) => `[${number.toLocaleString('en-GB')}] `],
    ['(1.001)', (number) => `(${number.toLocaleString('de-DE')}) `],
  ]
  const reference = (n: number) =>
    `Adder ${'ABCDEFGH'[n % 8]}, Berg K. Moss on stone ${'abcdefgh'[n % 8]} in the north. J Moss. 2012;${1 + (n % 9)}(2):${n}-${n + 9}.`
  const fromTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => first + n)

  it.each(marks.flatMap(([name, mark]) => [995, 9_990, 99_995].map((first) => [name, first, mark] as const)))(
    'as %s, from %i on, is one record a number',
    (_, first, mark) => {
      const numbers = fromTo(first, first + 20)
      const { records } = readReferences(numbers.map((number) => mark(number) + reference(number)).join('\n'))
      expect(records.map((record) => record.reference.page)).toEqual(numbers.map((n) => `${n}-${n + 9}`))
      expect(new Set(records.map((record) => record.reference.author?.[0]?.family))).toEqual(new Set(['Adder']))
    },
  )

  it('keeps "1,200 ..." within a reference where the count does not come to it', () => {
    const numbers = fromTo(1, 6)
    const text = numbers.map((n) => `${n}. ${reference(n).replace('north.', 'north of\n1,200. Valleys.')}`).join('\n')
    expect(readReferences(text).records).toHaveLength(6)
  })

  it('leaves none out of three thousand', () => {
    const numbers = fromTo(8_000, 11_000)
    const { records } = readReferences(numbers.map((n) => `${n}. ${reference(n)}`).join('\n'))
    expect(records).toHaveLength(3_001)
    expect(records.every(({ reference: { note } }) => note === undefined)).toBe(true)
  })
})
