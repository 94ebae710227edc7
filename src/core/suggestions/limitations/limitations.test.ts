import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { inventedPaper, type InventedParts } from '#corpora/statement-placement/paper-with-statements.ts'
import { developmentLimitations, regressionLimitations, type LimitationCase } from './limitation-wordings.fixture.ts'
import { limitations } from './limitations.ts'
import { developmentWeakPoints, weakPointsSetAside } from './weak-points.fixture.ts'

const development = [...developmentLimitations, ...developmentWeakPoints, ...weakPointsSetAside]

function best(parts: InventedParts): string {
  return limitations.extract(prepareText(paperTextOf(inventedPaper(parts))))[0]?.quote?.exact ?? ''
}

describe('the authors’ own limitations', () => {
  it('reads a section of that name', () => {
    expect(
      best({
        discussion:
          'Limitations\nThe sample was small, and only four kitchens took part. Follow-up ended after six weeks.',
      }),
    ).toContain('Follow-up ended after six weeks')
  })
  it('reads a passage of the discussion to its end', () => {
    const quote = best({
      discussion:
        'This study has several limitations. First, the sample was small. Second, the nurse knew some of the cooks. Despite these limitations, the trial shows a difference.',
    })
    expect(quote).toContain('Second, the nurse knew some of the cooks.')
    expect(quote).not.toContain('Despite')
  })
  it('goes back to what a pointing word means', () => {
    expect(best({ discussion: 'Only one nurse scored the hands. This is a limitation of our study.' })).toBe(
      'Only one nurse scored the hands. This is a limitation of our study.',
    )
  })
  it.each([
    'A limitation of our trial is that it lasted only six weeks.',
    'One weakness of this study was the short follow-up.',
    'The main limitation is the lack of a group without cream.',
    'Our findings should be interpreted in light of some limitations.',
    'We acknowledge some limitations of the present work.',
    'The trial should be read in light of some limitations.',
    'Although the nurse was blinded, there are a few limitations to this comparison.',
    'That only women took part is a limitation of our trial.',
    'Este estudio tiene varias limitaciones.',
  ])('reads "%s"', (sentence) => {
    expect(best({ discussion: sentence })).toContain(sentence)
  })
  it.each([
    'Limitation of motion was seen in three hands.',
    'Limitations of previous studies include small samples.',
    'Most earlier trials were limited by short follow-up.',
    'In joint disease there are limitations of movement.',
    'Muscle weakness and activity limitations were rare.',
    'To overcome these limitations, we used a plain base.',
  ])('does not take "%s"', (sentence) => {
    expect(best({ discussion: sentence })).toBe('')
  })
})

describe('wordings of limitations', () => {
  const quoteOf = ({ discussion }: LimitationCase) =>
    discussion.startsWith('Abstract')
      ? (limitations.extract(prepareText(paperTextOf(discussion)))[0]?.quote?.exact ?? '')
      : best({ discussion })
  it.each(development.filter(({ expected }) => expected !== null))('reads "$discussion"', (example) => {
    expect(quoteOf(example).startsWith(example.expected ?? '')).toBe(true)
  })
  it.each(development.filter(({ expected }) => expected === null))('does not take "$discussion"', (example) => {
    expect(quoteOf(example)).toBe('')
  })
  it('is right in 19 of 20 wordings that the rules were not made on', () => {
    const right = regressionLimitations.filter((example) =>
      example.expected === null ? quoteOf(example) === '' : quoteOf(example).startsWith(example.expected),
    )
    expect(right.length).toBeGreaterThanOrEqual(19)
  })
})
