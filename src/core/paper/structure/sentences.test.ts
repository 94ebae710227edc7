import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

/** Each case: sentences that belong apart, joined by a space. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['short forms', ['Creams, e.g. petrolatum, were allowed, cf. Fig. 2 and Smith et al. (2010).', 'Others were not.']],
  ['titles and initials', ['Dr. Marlow and Prof. J. K. Tóth read the films.', 'A third reader, B. Wei, settled ties.']],
  ['decimals and p values', ['The mean was 3.5 (SD 1.2; p = .03).', 'It fell to 2.1 by week 12.']],
  ['a number at the end', ['In all, n = 12.', 'None left the study.']],
  ['et al. before a new sentence', ['This was first seen by Marlow et al.', 'The present data agree.']],
  [
    'references in brackets after the stop',
    ['The skin healed.[12,13]', 'The itch did not.[14–16]', 'Nobody knows why.'],
  ],
  ['raised references after the stop', ['The skin healed.12,13', 'The itch did not.14–16', 'Nobody knows why.']],
  [
    'quotation marks and brackets at the end',
    ['She said that it was “all right.”', '(Two others did not answer.)', 'The rest agreed.'],
  ],
  ['a straight apostrophe before the stop', ["The maker said it didn't.", 'A second firm agreed.']],
  ['questions', ['Does it work?', 'We think so!', 'Others doubt it.']],
  [
    'companies',
    ['The cream came from Softcream Ltd. and the tubes from Tubes Inc. of Other Town.', 'No money was paid.'],
  ],
  ['a company at the end', ['The cream was given by Softcream Inc.', 'The company had no other part in it.']],
  [
    'groups named by letters',
    ['Cream was given to group A.', 'Patients in group B got none.', 'Low vitamin D.', 'High vitamin C.'],
  ],
  ['times and countries', ['Samples were drawn at 8 a.m. and 6 p.m. in the U.S. and abroad.', 'They were frozen.']],
  ['words that begin small', ['The samples were frozen.', 'mRNA was measured later.', 'pH was 7.4.']],
  ['labels of figures', ['Table 2. Flow of the adults through the trial.', 'Dropouts are shown in Fig. 3.']],
  ['German', ['Es wurden z. B. Salben benutzt, vgl. Abb. 3 und Nr. 7.', 'Die Haut heilte bzw. besserte sich.']],
  ['Spanish', ['El Dr. Marlow y la Sra. García vieron la pág. 7.', '¿Quién lo hizo?', 'Nadie lo sabe.']],
  ['French', ['Mme. Dupont et M. Durand ont lu env. 20 images.', 'Aucun conflit.']],
  ['Italian', ['Il dott. Rossi ha visto la fig. 2.', 'Gli altri no.']],
]

describe('sentences', () => {
  it.each(cases)('knows %s', (_, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  it('keeps a numbered heading whole, and ends it at its line', () => {
    expect(sentencesOf('2.1. Participants\nForty adults took part.')).toEqual([
      '2.1. Participants',
      'Forty adults took part.',
    ])
  })

  it('parts sentences that were printed without a space', () => {
    expect(sentencesOf('The trial was open.The adults knew their cream. See www.example.Com for more.')).toHaveLength(3)
  })

  it.each([
    ['It was paid for by HOSHINO CO., LTD. Ken Mori and Aya Sato are employees of HOSHINO CO., LTD. They wrote it.', 3],
    ['It was paid for by Hoshino Co., Ltd. Ken Mori, Aya Sato and Jo P Lind are its employees.', 2],
    ['NOBODY HAS A CONFLICT. IV IS AN EMPLOYEE OF MARNOX CO., LTD. TB OWNS SHARES OF IT.', 3],
    ['The laser of LUMORA CO., LTD. Tokyo, Japan, was used.', 1],
  ])('ends a sentence behind a firm, in small letters or capitals: %s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })

  it('goes over no given break', () => {
    const text = 'It was safe. Funding none was given'
    expect(splitSentences(text, [13]).map(({ start }) => start)).toEqual([0, 13])
  })

  it('covers all words of any text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab A.B1. (),;?\n“”é[2]'), maxLength: 200 }), (text) => {
        let last = 0
        let kept = ''
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
          kept += text.slice(start, end)
        }
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
