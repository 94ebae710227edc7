import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposeClaims } from './propose-claims.ts'

const claimsOf = (...paragraphs: readonly string[]) =>
  proposeClaims(paragraphs).map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end))

describe('a claim is proposed', () => {
  it.each([
    'The trial had 30 people on both sides (Vale et al., 2021). Twelve weeks later the lines had eased by 1.3 points.',
    'It was seen in 30 people by Vale et al. (2021). Twelve weeks later the lines had eased by 1.3 points.',
  ])('in a paragraph that cites: %s', (paragraph) => {
    expect(claimsOf(paragraph).join(' ')).toMatch(/30 people.*1\.3 points/)
  })

  it('in no entry of a list of references', () => {
    expect(claimsOf('Vale, M., & Orr, B. (2021). Moss on 30 stones. Journal of Moss, 3(2), 11-19.')).toEqual([])
    expect(
      claimsOf('Vale M, Orr B, et al. 2021. Moss grew by 30 % on stones in two years. Journal of Moss 2021;3:11-19.'),
    ).toEqual([])
  })

  it.each([
    ['The clinic charges €75 a visit.', 'money', 'a sum of money: €75'],
    ['Twelve per cent of the jars leaked.', 'number', 'a percentage: Twelve per cent'],
    ['One in five of the nurses left.', 'number', 'a share: One in five'],
    ['The cream smooths scars.', 'cause', 'a causal verb: smooths'],
    ['No gel is licensed as a medicine.', 'product', 'a statement on a product: licensed'],
    ['A 2021 study in the Annals of Moss compared two teas.', 'study', 'a statement on a study: study'],
    ['Nobody had untreated skin.', 'other', 'that something is not so: Nobody'],
    ['Gels keep longer than creams.', 'comparison', 'a comparison: longer'],
    ['It is the oldest bakery in Ghent.', 'superlative', 'a superlative: the oldest'],
    ['Collagen is a protein of the skin.', 'other', 'what something is: is a'],
    ['Snails hide when it rains.', 'other', 'says how something is or works'],
  ])('in “%s”', (sentence, kind, reason) => {
    expect(proposeClaims([sentence])).toEqual([expect.objectContaining({ paragraph: 0, kind, reason })])
  })

  it('of each statement of a sentence, without the words that lead into it', () => {
    expect(claimsOf('However, the mask costs £40, and it lasts a week because the film is thick.')).toEqual([
      'the mask costs £40',
      'it lasts a week',
      'the film is thick',
    ])
  })

  it('of what is said, and of who says it', () => {
    expect(claimsOf('“We never tested it on people,” says Dr Ida Moen, head of the Arctic Skin Lab.')).toEqual([
      '“We never tested it on people,”',
      'says Dr Ida Moen, head of the Arctic Skin Lab',
    ])
  })

  it('without turning what is denied into its opposite', () => {
    expect(claimsOf('The drops are not approved or tested in Norway.')).toEqual([
      'The drops are not approved or tested in Norway',
    ])
    expect(claimsOf('The team found no evidence that moss prevents wrinkles.')).toEqual([
      'The team found no evidence that moss prevents wrinkles',
    ])
    for (const claim of claimsOf('If the seal breaks and air gets in, the acid turns brown.'))
      expect(claim).not.toMatch(/^air gets in/)
  })
})

describe('no claim is proposed', () => {
  it.each([
    'Does it work, and does it last?',
    'Choose a clinic with insurance. Consult your doctor before you book.',
    'In this article we look at the science of slime.',
    'Written by Ola Berg | Published on 2 May 2025 | 4 min read',
    'Home | Shop | About us | Contact',
    'How the needle works',
    'Seven tips for softer hands',
    'Personally, I find it all rather sad.',
    'Related post: Five oils that cost less than £5',
    'Moen, I., & Berg, O. (2019). Slime and skin. Journal of Invented Moss, 4(2), 11-19.',
    '',
  ])('in “%s”', (paragraph) => {
    expect(claimsOf(paragraph)).toEqual([])
  })

  it('behind the heading of the references', () => {
    expect(claimsOf('The jar holds 30 ml.', 'References', 'A trial of 40 women found nothing.')).toEqual([
      'The jar holds 30 ml',
    ])
  })
})

describe('proposals', () => {
  const words =
    'the serum, “they say” reduces (30%) of 12 women; nobody — Dr Ada Holm, 41, said: because and is not? €5 a "day" it\'s. If'.split(
      ' ',
    )

  it('stand in their paragraph in order, without overlapping and without white space at their edges', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...words), { maxLength: 40 }), { maxLength: 4 }), (drawn) => {
        const paragraphs = drawn.map((each) => each.join(' '))
        let last = { paragraph: 0, end: 0 }
        for (const { paragraph, start, end, reason } of proposeClaims(paragraphs)) {
          const claim = paragraphs[paragraph]?.slice(start, end) ?? ''
          expect(claim).toBe(claim.trim())
          expect(claim).not.toBe('')
          expect(reason).not.toBe('')
          expect(paragraph).toBeGreaterThanOrEqual(last.paragraph)
          if (paragraph === last.paragraph) expect(start).toBeGreaterThanOrEqual(last.end)
          last = { paragraph, end }
        }
      }),
    )
  })

  it('are the same for a sentence longer than anybody writes, piece by piece', () => {
    for (const piece of ['a and b because ', '“x ', 'Ada Holm, a nurse, ', '(((', 'is not, '])
      proposeClaims([piece.repeat(2000)])
    const claims = claimsOf('the jar holds 30 ml, '.repeat(500))
    expect(claims.length).toBeGreaterThanOrEqual(490)
    expect(new Set(claims)).toContain('the jar holds 30 ml')
  })
})
