import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { inventedPaper, type InventedParts } from '#corpora/statement-placement/paper-with-statements.ts'
import { developmentRegistrations, regressionRegistrations } from './registration-wordings.fixture.ts'
import { developmentOwnAndCited, ownAndCitedSetAside } from './own-and-cited.fixture.ts'
import { registration } from './registration.ts'

function best(parts: InventedParts, title?: string) {
  return registration.extract(
    prepareText(paperTextOf(inventedPaper({ ...parts, ...(title ? { title } : {}) })), { title: title ?? null }),
  )[0]
}

const printed: readonly (readonly [string, string, string])[] = [
  ['ClinicalTrials.gov identifier: NCT01234567.', 'NCT01234567', 'ClinicalTrials.gov'],
  ['The trial was registered (NCT 01234567).', 'NCT01234567', 'ClinicalTrials.gov'],
  ['Trial registration: ISRCTN 12345678.', 'ISRCTN12345678', 'ISRCTN'],
  ['The trial was registered with EudraCT (EudraCT number 2009-012345-12).', '2009-012345-12', 'EudraCT'],
  ['The trial was registered in the EU register (EU CT number 2023-501234-12-00).', '2023-501234-12-00', 'CTIS'],
  ['The trial was registered at the Chinese register (ChiCTR-TRC-10001234).', 'ChiCTR-TRC-10001234', 'ChiCTR'],
  ['Registration: ChiCTR2000012345.', 'ChiCTR2000012345', 'ChiCTR'],
  ['This trial is registered as UMIN000012345.', 'UMIN000012345', 'JPRN (UMIN)'],
  ['This trial is registered as jRCTs031180012.', 'jRCTs031180012', 'JPRN (jRCT)'],
  ['This trial is registered as KCT0001234.', 'KCT0001234', 'KCT'],
  ['This trial is registered as ACTRN12605000123606.', 'ACTRN12605000123606', 'ACTRN'],
  ['This trial is registered as CTRI/2012/05/002651.', 'CTRI/2012/05/002651', 'CTRI'],
  ['This trial is registered as DRKS00001234.', 'DRKS00001234', 'DRKS'],
  ['This trial is registered as IRCT2014010112345N2.', 'IRCT2014010112345N2', 'IRCT'],
  ['This trial is registered in the Dutch Trial Register (NTR 1234).', 'NTR1234', 'NTR'],
  ['This trial is registered as PACTR201203000123456.', 'PACTR201203000123456', 'PACTR'],
  ['This trial is registered as RBR-2abc3d.', 'RBR-2abc3d', 'ReBec'],
  ['This trial is registered as SLCTR/2012/004.', 'SLCTR/2012/004', 'SLCTR'],
  ['This trial is registered as TCTR20150101001.', 'TCTR20150101001', 'TCTR'],
  ['The study is registered on UMIN Clinical Trials Registry (000012345).', 'UMIN000012345', 'JPRN (UMIN)'],
  [
    'The trial was registered with the University Hospital Medical Information Network, number 000012345.',
    'UMIN000012345',
    'JPRN (UMIN)',
  ],
  ['This trial is registered with ClinicalTrials.gov, number 01234567.', 'NCT01234567', 'ClinicalTrials.gov'],
  ['This trial is registered with ClinicalTrials.gov, number NCT01234567.', 'NCT01234567', 'ClinicalTrials.gov'],
  ['This trial is an International Standard Randomised Controlled Trial, number 12345678.', 'ISRCTN12345678', 'ISRCTN'],
  [
    'The trial was registered with the Australian New Zealand Clinical Trials Registry (12605000123606).',
    'ACTRN12605000123606',
    'ACTRN',
  ],
]

describe('registration numbers', () => {
  it.each(printed)('reads %s', (sentence, id, registry) => {
    expect(best({ methods: sentence })?.value).toEqual({ id, registry })
  })
  it('prefers the study’s own number to one in the discussion and one in the references', () => {
    expect(
      best({
        methods: 'This trial was registered at ClinicalTrials.gov (NCT01234567).',
        discussion: 'A similar ongoing trial (NCT07654321) uses another cream.',
        references: '4. Lane T. A trial. NCT02222222. J Invented Med. 2014;2:1-9.',
      })?.value.id,
    ).toBe('NCT01234567')
  })
  it('does not suggest a cited number', () => {
    expect(best({ discussion: 'A similar ongoing trial (NCT07654321) uses another cream.' })).toBeUndefined()
  })
  it('takes the register of reviews for a review', () => {
    const parts = {
      methods: 'The protocol of this review was registered with PROSPERO (CRD42012001234).',
      results: 'One trial (NCT01234567) was stopped early.',
    }
    expect(best(parts, 'Creams for dry hands: a systematic review')?.value).toEqual({
      id: 'CRD42012001234',
      registry: 'PROSPERO',
    })
  })
  it('is silent where there is none, and does not read DOIs, dates and phone numbers', () => {
    expect(best({ firstPage: 'doi: 10.1093/ntr/ntt156. Phone 2009-012345-1. Received 2012-05-03.' })).toBeUndefined()
  })
  it('quotes the sentence', () => {
    expect(best({ methods: 'The trial was registered (NCT01234567).' })?.quote?.exact).toBe(
      'The trial was registered (NCT01234567).',
    )
  })
})

describe('numbers of the study and numbers of others', () => {
  it.each([...developmentRegistrations, ...regressionRegistrations, ...developmentOwnAndCited, ...ownAndCitedSetAside])(
    'reads $id from $text',
    ({ title, text, id }) => {
      expect(registration.extract(prepareText(paperTextOf(`${title}\n${text}`), { title }))[0]?.value.id ?? null).toBe(
        id,
      )
    },
  )
})
