import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { studyDesignFlags, studyDesigns } from '../model/study-design.ts'
import type { FieldId, FieldValue, SampleSizeBasis, SampleUnit } from '../model/tag.ts'
import { missingCellWords } from './build-evidence-table.ts'
import { readAnswer } from './read-words.ts'
import { coiStatusWords, fundingTypeWords, valueWords } from './value-words.ts'
import { plainWords } from './words.ts'

const value = (fieldId: FieldId, words: string) => {
  const read = readAnswer(fieldId, words)
  return read.ok && read.value.kind === 'value' ? read.value.value : read
}
const refusal = (fieldId: FieldId, words: string) => {
  const read = readAnswer(fieldId, words)
  return read.ok ? JSON.stringify(read.value) : read.message
}
/** A value as a reader sees it, whole. */
const said = (fieldId: FieldId, of: FieldValue) => {
  const { text, detail } = valueWords(fieldId, of)
  return detail ? `${text} (${detail})` : text
}

describe('numbers of people', () => {
  it.each([
    ['28', { headline: 28 }],
    [' n = 28 ', { headline: 28 }],
    ['1,019', { headline: 1019 }],
    ['1 019 participants', { headline: 1019 }],
    ['28 people, 56 sides', { headline: 28, units: { count: 56, unit: 'side' } }],
    ['56 eyes of 28 patients', { headline: 28, units: { count: 56, unit: 'eye' } }],
    ['28 women analysed', { headline: 28, basis: 'analysed', analysed: 28 }],
    ['30 randomized; 28 analysed', { headline: 28, basis: 'analysed', analysed: 28, randomised: 30 }],
    [
      '28 people (analysed · 56 sides · 30 randomised)',
      { headline: 28, basis: 'analysed', analysed: 28, randomised: 30, units: { count: 56, unit: 'side' } },
    ],
    ['12 included studies', { headline: 12, unit: 'study', studies: 12 }],
    ['40 animals', { headline: 40, unit: 'animal' }],
  ])('reads %s', (words, expected) => {
    expect(value('sample-size', words)).toEqual(expected)
  })

  it.each([
    'many',
    'about 30',
    '20-40',
    '12.5',
    '-3',
    '0',
    '1.019',
    '28, 30',
    '14 + 14',
    'N/K',
    '28 of 30',
    '28 mg',
    '40 screened',
    '1,01',
  ])('refuses %s rather than guess', (words) => {
    expect(readAnswer('sample-size', words).ok).toBe(false)
  })
})

describe('designs', () => {
  it.each([
    ['RCT', 'RCT-PAR'],
    ['rct-split', 'RCT-SPLIT'],
    ['split-face RCT', 'RCT-SPLIT'],
    ['Randomized controlled trial', 'RCT-PAR'],
    ['systematic review', 'SR'],
    ['Meta-analysis', 'SR-MA'],
    ['Survey', 'XS'],
    ['letter', 'OPIN'],
  ])('reads %s', (words, design) => {
    expect(value('study-design', words)).toEqual({ design, flags: [] })
  })

  it('asks where words fit several designs, and never takes a part of a name for it', () => {
    expect(refusal('study-design', 'cohort')).toContain('Cohort, prospective or Cohort, retrospective')
    expect(refusal('study-design', 'review')).toContain('Narrative review')
    for (const words of ['randomised', 'split-face', 'case', 'trial', 'not randomised', 'blinded'])
      expect(readAnswer('study-design', words).ok, words).toBe(false)
  })
})

describe('declarations, funding and registration', () => {
  it('reads the words of a declaration', () => {
    for (const [words, status] of [
      ['none declared', 'declared-none'],
      ['No conflicts of interest', 'declared-none'],
      ['declared', 'declared-present'],
      ['unclear', 'unclear'],
      ['no statement', 'no-statement-found'],
    ])
      expect(value('conflict-of-interest', words!)).toEqual({ status, industry: false, parties: [] })
    expect(value('conflict-of-interest', 'Declared: present (Derma Ltd · tie to a company)')).toEqual({
      status: 'declared-present',
      industry: true,
      parties: [{ organisation: 'Derma Ltd' }],
    })
    expect(refusal('conflict-of-interest', 'Declared: present (2 authors)')).toContain('not who')
    for (const words of ['yes', 'no', 'see paper']) expect(readAnswer('conflict-of-interest', words).ok).toBe(false)
  })

  it('takes names for funders, but no denial', () => {
    expect(value('funding', 'none')).toEqual({ status: 'none', funders: [], type: 'none' })
    expect(value('funding', 'Government (Ministry of Health, City of Hull)')).toEqual({
      status: 'stated',
      type: 'government',
      funders: ['Ministry of Health', 'City of Hull'],
    })
    expect(value('funding', 'Skin Trust')).toEqual({ status: 'stated', type: 'not-stated', funders: ['Skin Trust'] })
    for (const words of ['The authors received no specific grant', 'not known', 'It was paid. By whom is open.'])
      expect(readAnswer('funding', words).ok, words).toBe(false)
  })

  it('knows registers by their numbers', () => {
    expect(value('registration', 'nct 0123 4567')).toEqual({ id: 'NCT01234567', registry: 'ClinicalTrials.gov' })
    expect(value('registration', 'ISRCTN12345678 (ISRCTN)')).toEqual({ id: 'ISRCTN12345678', registry: 'ISRCTN' })
    expect(value('registration', 'HREC 2019/44')).toEqual({ id: 'HREC 2019/44' })
    expect(readAnswer('registration', 'registered').ok).toBe(false)
  })
})

describe('what is no value', () => {
  it('reads the kinds of missing in every field, and leaves suggestions unconfirmed', () => {
    for (const fieldId of ['harms', 'sample-size', 'study-design', 'funding', 'registration'] as const) {
      for (const [missing, words] of Object.entries(missingCellWords))
        expect(readAnswer(fieldId, words.toUpperCase())).toEqual({
          ok: true,
          value: missing === 'not-looked-at' ? { kind: 'nothing' } : { kind: 'missing', missing },
        })
      expect(refusal(fieldId, '28 (suggestion, not confirmed)')).toContain('accept it')
    }
  })
})

describe('words out and in again', () => {
  const fundingTypes = Object.keys(fundingTypeWords) as (keyof typeof fundingTypeWords)[]
  const label = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abc XYZ.,·()&-é12'.split('')) })
  const count = fc.integer({ min: 1, max: 90_000 })
  const values: Readonly<Record<string, fc.Arbitrary<FieldValue>>> = {
    'study-design': fc.record({
      design: fc.constantFrom(...studyDesigns.map(({ code }) => code)),
      flags: fc.subarray(studyDesignFlags.map(({ flag }) => flag)),
    }),
    'sample-size': fc.record(
      {
        headline: count,
        basis: fc.constantFrom<SampleSizeBasis>(
          'analysed',
          'randomised',
          'enrolled',
          'completed',
          'studies',
          'not-said',
        ),
        randomised: count,
        studies: count,
        unit: fc.constantFrom<SampleUnit>('person', 'animal', 'study', 'sample', 'cluster'),
        units: fc.record({ count, unit: fc.constantFrom<SampleUnit>('side', 'eye', 'tooth', 'person') }),
      },
      { requiredKeys: ['headline'] },
    ),
    'conflict-of-interest': fc.record({
      status: fc.constantFrom(...(Object.keys(coiStatusWords) as (keyof typeof coiStatusWords)[])),
      industry: fc.boolean(),
      parties: fc.array(fc.record({ author: label, organisation: label }, { requiredKeys: [] }), { maxLength: 3 }),
    }),
    funding: fc.record(
      {
        status: fc.constantFrom('stated', 'none', 'not-stated'),
        funders: fc.array(label, { maxLength: 3 }),
        type: fc.constantFrom(...fundingTypes.filter((type) => type !== 'none')),
        role: label,
      },
      { requiredKeys: ['status', 'funders', 'type'] },
    ),
    registration: fc.record(
      { id: label, registry: fc.constantFrom('ISRCTN', 'ClinicalTrials.gov') },
      { requiredKeys: ['id'] },
    ),
  }
  it.each(Object.entries(values))('%s says the same again, or is refused', (id, arbitrary) => {
    const fieldId = id as FieldId
    fc.assert(
      fc.property(arbitrary, (before) => {
        const words = said(fieldId, before)
        const read = readAnswer(fieldId, words)
        if (!read.ok || read.value.kind !== 'value') return
        expect(plainWords(said(fieldId, read.value.value))).toBe(plainWords(words))
      }),
      { numRuns: 500 },
    )
  })

  it.each(Object.keys(coiStatusWords))('reads the declaration %s that it writes', (status) => {
    const before = { status, industry: false, parties: [] } as unknown as FieldValue
    expect(value('conflict-of-interest', said('conflict-of-interest', before))).toEqual(before)
  })

  it.each(studyDesigns.map(({ code }) => code))('reads the design %s that it writes, with a flag', (design) => {
    const before = { design, flags: ['placebo', 'pilot'] } as const
    expect(value('study-design', said('study-design', before))).toEqual(before)
  })
})
