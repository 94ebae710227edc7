import { describe, expect, it } from 'vitest'
import type { StudyDesignValue } from '../model/study-design.ts'
import type { FieldId } from '../model/tag.ts'
import { paperTextOf, prepareText } from '../paper/structure/prepare-text.ts'
import { suggest } from './extractors.ts'
import { fieldOfSelection, selectionIsAnswer, suggestFromSelection } from './from-selection.ts'

describe('what a tagging key proposes for selected words', () => {
  it.each<[FieldId, string, object]>([
    ['sample-size', 'In all, 112 healthy volunteers were randomised.', { headline: 112, basis: 'randomised' }],
    ['sample-size', 'We recruited 1,240 women.', { headline: 1240, basis: 'enrolled' }],
    ['sample-size', '(n = 41)', { headline: 41 }],
    ['sample-size', 'After 12 weeks, 40 patients remained.', { headline: 40 }],
    [
      'sample-size',
      'Twenty-eight people (56 sides) took part and all were analysed.',
      { headline: 28, units: { count: 56 } },
    ],
    ['study-design', 'This was a randomised, assessor-blinded, split-face pilot trial.', { design: 'RCT-SPLIT' }],
    ['study-design', 'a retrospective cohort study', { design: 'COH-R' }],
    ['conflict-of-interest', 'The authors declare that they have no competing interests.', { status: 'declared-none' }],
    ['conflict-of-interest', 'None.', { status: 'declared-none' }],
    ['conflict-of-interest', 'A. B. is employed by Example Skin Ltd.', { status: 'declared-present', industry: true }],
    ['funding', 'This work received no external funding.', { status: 'none' }],
    ['funding', 'Paid for by a grant of the city.', { status: 'stated' }],
    ['funding', 'None.', { status: 'none' }],
    [
      'registration',
      'Registered as NCT01234567 before the first visit.',
      { id: 'NCT01234567', registry: 'ClinicalTrials.gov' },
    ],
  ])('%s of “%s”', (fieldId, words, value) => {
    expect(suggestFromSelection(fieldId, words)).toMatchObject(value)
  })

  it.each<[string, string]>([
    ['an exception', 'The authors declare no competing interests except that C.D. is employed by Brightwell Ltd.'],
    ['a “but”', 'No conflicts of interest, but M.N. holds shares in Brightwell Ltd.'],
    ['an exception in brackets', 'None declared (other than O.P., who is a consultant of Brightwell Inc.).'],
  ])('a tie that stands behind a denial is a tie: %s', (_, words) => {
    expect(suggestFromSelection('conflict-of-interest', words)).toMatchObject({
      status: 'declared-present',
      industry: true,
    })
  })

  it.each<[FieldId, string]>([
    ['sample-size', 'Mean age was 45 years.'],
    ['sample-size', 'Nobody knows how many there were.'],
    ['sample-size', 'A dose of 20 mg was given for 12 weeks.'],
    ['study-design', 'Analyses were done per protocol in the 40 randomised patients.'],
    ['study-design', 'The weather was fine.'],
    ['conflict-of-interest', 'The weather was fine.'],
    ['conflict-of-interest', 'Analyses were done per protocol in the 40 randomised patients.'],
    ['conflict-of-interest', 'Mean age was 45 years.'],
    ['funding', 'The weather was fine.'],
    ['funding', 'No conflicts of interest, but M.N. holds shares in Brightwell Ltd.'],
    ['registration', 'It was not registered.'],
  ])('nothing, rather than a guess without a ground: %s of “%s”', (fieldId, words) => {
    expect(suggestFromSelection(fieldId, words)).toBeNull()
  })

  it.each([
    'This trial was not randomised.',
    'Patients were not allocated at random.',
    'Randomisation was not performed.',
    'Groups were formed without randomisation.',
    'The women had never been randomly assigned.',
  ])('no randomised design where chance is denied: “%s”', (words) => {
    const proposed = suggestFromSelection('study-design', words) as StudyDesignValue | null
    expect(proposed?.design ?? 'none').not.toMatch(/^RCT/)
  })

  it('the paper’s own suggestion, where it rests on the selected words', () => {
    const statement =
      'Declaration of interests. Q.R. has received lecture fees from Brightwell Ltd. S.T. has nothing to declare.'
    const known = suggest(prepareText(paperTextOf(`Discussion\nIt worked.\n${statement}`)))['conflict-of-interest']!
    expect(suggestFromSelection('conflict-of-interest', statement, known)).toEqual(known[0]!.value)
  })

  it('nothing for fields whose answer is the words themselves', () => {
    expect(selectionIsAnswer('main-result')).toBe(true)
    expect(selectionIsAnswer('quote')).toBe(true)
    expect(selectionIsAnswer('custom:setting')).toBe(true)
    expect(selectionIsAnswer('conflict-of-interest')).toBe(false)
  })
})

it('the key that is offered first goes by the words, and by the section where they say little', () => {
  expect(fieldOfSelection('Follow-up ended early, and the trial was too small to find rare harms.', 'discussion')).toBe(
    'limitations',
  )
  expect(fieldOfSelection('None.', 'conflict-of-interest')).toBe('conflict-of-interest')
  expect(fieldOfSelection('The score fell by 1.3 points (95 % CI 0.2 to 2.4).', 'results')).toBe('main-result')
  expect(fieldOfSelection('A fine phrase.', null)).toBe('quote')
  expect(fieldOfSelection('DRKS00012345', null)).toBe('registration')
})

describe('what a row of a table proposes', () => {
  it.each([
    'Adler et al 2009 [19]\nJapan\n1996-2003\nS\n25\nNR\n48.7',
    'Brook 2010 RCT 45 52.1 (8.3)',
    'Cliff 2019 112 … Dale 2015 88',
  ])('is no number of people out of years and cells without a name: %s', (row) => {
    expect(suggestFromSelection('sample-size', row)).toBeNull()
  })
})

describe('what the paper says for sure', () => {
  const words = 'Before that, 20 people were asked.'
  const own = suggestFromSelection('sample-size', words)
  const known = (confidence: number) => [{ value: { headline: 112 }, quote: null, confidence, rule: 'invented' }]

  it('is not replaced by something less sure that other words seem to say', () => {
    expect(own).toMatchObject({ headline: 20 })
    expect(suggestFromSelection('sample-size', words, known(0.999))).toBeNull()
    expect(suggestFromSelection('sample-size', words, known(0.6))).toEqual(own)
  })

  it('does not stand against words that say the same and more', () => {
    const sure = [
      { value: { headline: 28, basis: 'analysed' as const }, quote: null, confidence: 0.999, rule: 'invented' },
    ]
    const sides = 'Twenty-eight people (56 sides) were randomised, 28 sides to each gel, and all were analysed.'
    expect(suggestFromSelection('sample-size', sides, sure)).toMatchObject({ headline: 28, units: { count: 56 } })
  })
})
