import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counted, type TextBlock } from '#core/sources/written-text.ts'
import { factsOf } from '../study-facts-for-tests.ts'
import { findMentions } from './find-mentions.ts'
import type { MentionableStudy } from './study-mention.ts'

const journal = (name: string, more = {}) => ({ type: 'article-journal' as const, 'container-title': name, ...more })
const studies: readonly MentionableStudy[] = [
  {
    facts: factsOf('trial', {
      authors: ['Marchetta', 'Orr', 'Lund'],
      year: 2024,
      design: 'RCT-SPLIT',
      subjects: 'people',
      size: { headline: 28 },
      isCompanyPaid: true,
      reference: journal('Journal of Invented Skin', {
        title: 'Vesicle solution after needling',
        DOI: '10.5555/skin.24',
      }),
    }),
    hasSellerAddress: false,
  },
  {
    facts: factsOf('review', {
      authors: ['Ferrand'],
      year: 2024,
      design: 'REV-N',
      isSecondary: true,
      subjects: 'other-studies',
      reference: journal('Journal of Invented Skin', { title: 'Vesicles in the clinic: a review', PMID: '39999999' }),
    }),
    hasSellerAddress: false,
  },
  {
    facts: factsOf('scars', {
      authors: ['Tadesse', 'Lindqvist'],
      year: 2022,
      design: 'UCT',
      subjects: 'people',
      size: { headline: 19 },
      reference: journal('Annals of Imagined Dermatology', { title: 'A gel for acne scars in nineteen people' }),
    }),
    hasSellerAddress: false,
  },
  {
    facts: factsOf('gel', {
      authors: ['van der Berg', 'Tadesse', 'Ruiz'],
      year: 2022,
      reference: journal('Surgical Research of the North', {
        title: 'Wound gel in the laboratory',
        URL: 'https://gelshop.example/p.pdf',
      }),
    }),
    hasSellerAddress: true,
  },
]
const paragraph = (text: string, more: Partial<TextBlock> = {}) => ({ kind: 'paragraph' as const, text, ...more })
const mentions = (...blocks: readonly (string | Omit<TextBlock, 'paragraph'>)[]) =>
  findMentions(
    counted(blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block))).blocks,
    studies,
  ).map(({ kind, words, candidates }) => [kind, words, candidates.map(({ studyId }) => studyId).join()])

describe('a citation by author and year', () => {
  it.each([
    ['Lines eased by a third (Marchetta et al., 2024).', 'Marchetta et al., 2024', 'trial'],
    ['Tadesse and Lindqvist (2022) had no control side.', 'Tadesse and Lindqvist (2022', 'scars'],
    ['So did Tadesse & Lindqvist 2022.', 'Tadesse & Lindqvist 2022', 'scars'],
    ['As Van der Berg and colleagues (2022) saw.', 'Van der Berg and colleagues (2022', 'gel'],
    ['Marchetta and her team reported in 2024 that lines eased.', 'Marchetta and her team reported in 2024', 'trial'],
    ['Some say so (Ferrand 2024).', 'Ferrand 2024', 'review'],
    ['Nobody knows Okafor (2019).', 'Okafor (2019', ''],
    ['The wrong year is another study: Ferrand (2019).', 'Ferrand (2019', ''],
  ])('%s', (text, words, ids) => {
    expect(mentions(text)).toEqual([['author-year', words, ids]])
  })

  it('takes each of several apart, and no month for an author', () => {
    expect(mentions('Two agree (Ferrand, 2024; Tadesse & Lindqvist, 2022). It began in March 2024.')).toEqual([
      ['author-year', 'Ferrand, 2024', 'review'],
      ['author-year', 'Tadesse & Lindqvist, 2022', 'scars'],
    ])
  })
})

describe('a number of the draft’s own list of references', () => {
  const list = [
    { kind: 'heading' as const, level: 2 as const, text: 'References' },
    paragraph('1. Tadesse A, Lindqvist B. A gel for acne scars in nineteen people. 2022.'),
    paragraph('2. Ferrand C. 2024. https://pubmed.ncbi.nlm.nih.gov/39999999/'),
    paragraph('3. Okafor D. Something else entirely. 2019.'),
    paragraph('4. Marchetta L, et al. Journal of Invented Skin 2024;3:1.'),
  ]
  it('is looked up there, alone and in ranges', () => {
    expect(mentions('Scars looked better [1], others disagree [2–4].', ...list)).toEqual([
      ['number', '[1]', 'scars'],
      ['number', '[2–4]', 'review,trial'],
    ])
    expect(mentions('And nothing here [3].', ...list)).toEqual([['number', '[3]', '']])
  })
  it('is none where there is no list, and the list is not the story', () => {
    expect(mentions('He said [1] that it was so.')).toEqual([])
  })
  it('may be a note', () => {
    expect(
      mentions(paragraph('Scars looked better.', { marks: [{ start: 20, end: 20, note: '1' }] }), {
        kind: 'note',
        listNumber: '1',
        text: 'A gel for acne scars in nineteen people, 2022',
      }),
    ).toEqual([['number', 'better.', 'scars']])
  })
})

describe('an address', () => {
  it('is tied by DOI, PubMed id or the address itself, written or linked', () => {
    expect(mentions('See https://doi.org/10.5555/SKIN.24 and PubMed.')[0]?.slice(0, 3)).toEqual([
      'address',
      'https://doi.org/10.5555/SKIN.24',
      'trial',
    ])
    const linked = paragraph('One review agrees.', {
      marks: [{ start: 4, end: 10, href: 'https://pubmed.ncbi.nlm.nih.gov/39999999/' }],
    })
    expect(mentions(linked)).toEqual([['address', 'review', 'review']])
    expect(mentions('A PDF at https://www.gelshop.example/p.pdf.').map(([, , ids]) => ids)).toEqual(['gel'])
  })
  it('of a page that is no work is no mention', () => {
    expect(mentions('Book at https://clinic.example/prices today.')).toEqual([])
  })
})

describe('a study told in words', () => {
  it('lists both of one journal and year, with what speaks for each', () => {
    const [found] = findMentions(
      counted([
        paragraph(
          'A 2024 study published in the Journal of Invented Skin demonstrated smoother lines in participants.',
        ),
      ]).blocks,
      studies,
    )
    expect(found?.candidates.map(({ studyId }) => studyId)).toEqual(['trial', 'review'])
    expect(found?.candidates[0]?.reasons).toContain('it was done in people')
    expect(found?.candidates[1]?.reasons).toContain('but it is a review, and the words speak of participants')
  })
  it.each([
    ['Another study in the Journal of Surgical Research by a gel supplier suggests so.', 'gel'],
    ['A split-face trial from 2024 found less.', 'trial'],
    ['One trial of 19 people without a control side found more.', 'scars'],
    ['A 2024 review in the Journal of Invented Skin found little.', 'review'],
    ['A 2011 study in the Journal of Invented Skin found nothing.', ''],
    ['A study in the Journal of Other Matters found nothing.', ''],
  ])('%s', (text, ids) => {
    expect(mentions(text).map(([kind, , found]) => [kind, found])).toEqual([['in-words', ids]])
  })
  it('is none without anything that tells it from others', () => {
    expect(
      mentions('More studies are needed. This study of faces is over. Do your research, and report back.'),
    ).toEqual([])
  })
})

it('finds each mention where it says that it stands, in any text', () => {
  const piece = fc.constantFrom(
    'Ferrand (2024)',
    'a 2024 study',
    'in the Journal of Skin',
    '[1]',
    'doi.org/10.5555/x.1',
    '.',
    ';',
    'et al.',
    'found',
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (parts) => {
      const text = parts.join(' ')
      let last = 0
      for (const { span, words } of findMentions(counted([paragraph(text)]).blocks, studies)) {
        expect(text.slice(span.start.offset, span.end.offset)).toBe(words)
        expect(span.start.offset).toBeGreaterThanOrEqual(last)
        last = span.end.offset
      }
    }),
  )
})
