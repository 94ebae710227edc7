import { describe, expect, it } from 'vitest'
import type { StudyFacts } from '../study-facts.ts'
import { factsOf } from '../study-facts-for-tests.ts'
import type { ClaimBasis } from './fairness-question.ts'
import { fairnessQuestions } from './fairness-questions.ts'

const trial = factsOf('trial', {
  authors: ['Marchetta'],
  year: 2024,
  design: 'RCT-PAR',
  subjects: 'people',
  people: 240,
})
const uncontrolled = factsOf('scars', {
  authors: ['Tadesse'],
  year: 2022,
  design: 'UCT',
  subjects: 'people',
  people: 19,
})
const cohort = factsOf('cohort', { authors: ['Okafor'], year: 2020, design: 'COH-P', subjects: 'people', people: 9000 })
const mice = factsOf('mice', { authors: ['Ruiz'], year: 2020, design: 'ANIM', subjects: 'animals' })
const dish = factsOf('dish', { authors: ['Lund'], year: 2019, design: 'LAB', subjects: 'laboratory' })
const review = factsOf('review', {
  authors: ['Ferrand'],
  year: 2023,
  design: 'REV-N',
  isSecondary: true,
  subjects: 'other-studies',
})

const behind = (...facts: readonly StudyFacts[]): readonly ClaimBasis[] =>
  facts.map((one) => ({ kind: 'study', side: 'for', facts: one }))
const kinds = (sentence: string, basis: readonly ClaimBasis[], others: readonly StudyFacts[] = []) =>
  fairnessQuestions({ sentence, start: 0, end: sentence.length }, basis, others).map(({ kind }) => kind)

describe('what is asked of a claim', () => {
  const plain = 'The gel was tested for twelve weeks.'
  it('is nothing where nothing is to be asked', () => {
    expect(kinds(plain, behind(trial, cohort))).toEqual([])
    expect(kinds(plain, [{ kind: 'other', side: 'for' }])).toEqual([])
  })

  it('is what it rests on, where nothing stands behind it or all of it was retracted', () => {
    expect(kinds(plain, [])).toEqual(['nothing-behind'])
    expect(kinds(plain, behind({ ...trial, isRetracted: true }))).toEqual(['nothing-behind', 'retracted'])
  })

  it.each([
    ['People over fifty sleep better after it.', true],
    ['It keeps your skin firm.', true],
    ['In mice, it kept the skin firm.', false],
    ['Cultured cells made more collagen.', false],
    ['The molecule has two rings.', false],
  ])('is in whom, where only animals or cells stand behind it: %s', (sentence, asked) => {
    expect(kinds(sentence, behind(mice, dish)).includes('not-in-people')).toBe(asked)
    expect(kinds(sentence, behind(mice, trial))).not.toContain('not-in-people')
  })

  it.each([
    ['The gel smooths fine lines.', true],
    ['Walking cuts the risk of falls in half of them.', true],
    ['The gel may smooth fine lines.', false],
    ['Walking was linked to lower blood pressure.', false],
    ['Those who walk fall less often.', false],
    ['The gel does not reduce redness.', false],
  ])('is a cause, where the design cannot show one: %s', (sentence, asked) => {
    expect(kinds(sentence, behind(cohort)).includes('cause')).toBe(asked)
    expect(kinds(sentence, behind(cohort, trial))).not.toContain('cause')
  })

  it.each([
    ['It is a proven cure.', true],
    ['The miracle in a bottle has no side effects.', true],
    ['It is clinically proven.', true],
    ['It is not a miracle.', false],
    ['No side effects were looked for.', true],
    ['The proof of the pudding is another matter.', true],
    ['It improved a little.', false],
  ])('is a word that promises too much: %s', (sentence, asked) => {
    expect(kinds(sentence, behind(trial)).includes('absolute-words')).toBe(asked)
  })

  it.each([
    ['It reduced the risk by 40 per cent.', true],
    ['Users were twice as likely to smile.', true],
    ['The cream halves the risk of rashes.', true],
    ['Rashes became 30 % less common, from 10 in 100 to 7 in 100.', false],
    ['It fell by half, to one in eight people.', false],
    ['Forty per cent of them smiled.', false],
  ])('is of how many, where a relative figure stands alone: %s', (sentence, asked) => {
    expect(kinds(sentence, behind(trial)).includes('relative-alone')).toBe(asked)
  })

  it('is how few, how many studies, and whether anybody went without', () => {
    expect(kinds(plain, behind(uncontrolled))).toEqual(['small', 'uncontrolled'])
    expect(kinds(plain, behind(trial))).toEqual(['small'])
    expect(fairnessQuestions({ sentence: plain, start: 0, end: 3 }, behind(uncontrolled))[0]?.question).toContain(
      '19 people',
    )
  })

  it('is who paid, or else what ties the authors have', () => {
    expect(kinds(plain, behind({ ...trial, isCompanyPaid: true, hasCompanyTie: true }, cohort))).toEqual(['maker'])
    expect(kinds(plain, behind({ ...trial, hasCompanyTie: true }, cohort))).toEqual(['maker'])
    // Mixed money may be two charities': no company is said to have paid.
    const [mixed] = fairnessQuestions(
      { sentence: plain, start: 0, end: 3 },
      behind({ ...trial, payer: 'mixed' }, cohort),
    )
    expect(mixed?.reason).toMatch(/came from several kinds of payers/)
  })

  it('is the study itself, where it is told at second hand, and names those of the library', () => {
    const release: ClaimBasis = {
      kind: 'source',
      side: 'for',
      sourceKind: 'press-release',
      standing: 'secondary',
      name: 'Lines gone',
    }
    const [asked] = fairnessQuestions({ sentence: plain, start: 0, end: 3 }, [release], [trial, review])
    expect(asked).toMatchObject({ kind: 'secondary', reason: expect.stringContaining('Marchetta 2024') })
    expect(kinds(plain, behind(review))).toEqual(['secondary'])
    expect(kinds(plain, [release, ...behind(trial, cohort)])).toEqual([])
  })

  it('is a preprint', () => {
    expect(kinds(plain, behind({ ...trial, isPreprint: true }, cohort))).toEqual(['preprint'])
  })

  it('asks only about the claim’s own words, and shows where they are', () => {
    const sentence = 'The clinic calls it a miracle, and 28 people tried it.'
    const start = sentence.indexOf('28')
    expect(fairnessQuestions({ sentence, start, end: sentence.length }, behind(trial, cohort))).toEqual([])
    const [miracle] = fairnessQuestions({ sentence, start: 0, end: sentence.indexOf(',') }, behind(trial, cohort))
    expect(sentence.slice(miracle!.words!.start, miracle!.words!.end)).toBe('miracle')
  })
})
