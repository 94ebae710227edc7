import { describe, expect, it } from 'vitest'
import { splitSentences } from '#core/paper/structure/sentences.ts'
import { cautionsOf, claimsOfCaution, type PlacedClaim } from './cautions.ts'

const paragraphs = [
  'The gel carries tiny parcels through the skin barrier. Each session costs 480 euros.',
  'In a 2024 trial lines eased by a third. A second study, by a gel supplier, saw even more. However, these are preliminary findings.',
  'Some laboratory work says that the parcels cannot pass the skin barrier at all. The gel is not licensed as a medicine.',
]
const claim = (id: string, paragraph: number, words: string): PlacedClaim => {
  const text = paragraphs[paragraph]!
  const start = text.indexOf(words)
  const sentence = splitSentences(text).find((each) => each.start <= start && start < each.end)!
  return {
    id,
    paragraph,
    start,
    end: start + words.length,
    sentence: { ...sentence, text: text.slice(sentence.start, sentence.end) },
  }
}
const claims = [
  claim('barrier', 0, 'carries tiny parcels through the skin barrier'),
  claim('price', 0, '480 euros'),
  claim('third', 1, 'lines eased by a third'),
  claim('more', 1, 'saw even more'),
]
const found = cautionsOf(paragraphs)
const sentenceOf = ({ paragraph, start }: (typeof found)[number]) => {
  const text = paragraphs[paragraph]!
  const { start: from, end } = splitSentences(text).find((each) => each.start <= start && start < each.end)!
  return { start: from, end, text: text.slice(from, end) }
}

describe('the cautions of a draft', () => {
  it('are found by kind', () => {
    expect(found.map(({ kind, words }) => [kind, words])).toEqual([
      ['from-maker', 'by a gel supplier'],
      ['preliminary', 'preliminary findings'],
      ['doubtful', 'cannot pass'],
      ['not-approved', 'not licensed'],
    ])
  })

  it('find the claims that they are about: of the sentence, of those before it, or of like words', () => {
    expect(found.map((caution) => claimsOfCaution(caution, sentenceOf(caution), claims))).toEqual([
      ['more'],
      ['third', 'more'],
      ['barrier'],
      [],
    ])
  })

  it.each([
    'More studies are needed to confirm this.',
    'It is too early to say.',
    'The trial was funded by the manufacturer.',
    'No exosome is approved by any agency.',
    'Its use is unregulated.',
    'There is little evidence for it.',
    'Whether it lasts is unclear.',
    'They are still not able to penetrate the skin.',
  ])('%s', (sentence) => {
    expect(cautionsOf([sentence]).length).toBeGreaterThan(0)
  })

  it.each([
    'The study enrolled 28 people.',
    'She approved of the plan.',
    'The company sells three gels.',
    'It was cleared away.',
  ])('is none: %s', (sentence) => {
    expect(cautionsOf([sentence])).toEqual([])
  })
})
