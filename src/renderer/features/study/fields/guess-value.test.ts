import { expect, test } from 'vitest'
import { guessField } from './guess.ts'
import { guessCoi, guessDesign, guessFunding, guessRegistration, guessSampleSize } from './guess-value.ts'

test('a selected sentence about people gives their number and what it counts', () => {
  expect(guessSampleSize('In all, 112 healthy volunteers were randomised.')).toMatchObject({
    headline: 112,
    basis: 'randomised',
    randomised: 112,
  })
  expect(guessSampleSize('Twenty-eight people (56 sides) took part and all were analysed.')).toMatchObject({
    headline: 28,
    basis: 'analysed',
    units: { count: 56, unit: 'side' },
  })
  expect(guessSampleSize('We recruited 1,240 women.')).toMatchObject({ headline: 1240, basis: 'enrolled' })
  expect(guessSampleSize('(n = 41)')).toMatchObject({ headline: 41, basis: 'not-said' })
  expect(guessSampleSize('Nobody knows how many there were.')).toBeNull()
})

test('a number of people wins over an age or a dose before it', () => {
  expect(guessSampleSize('After 12 weeks, 40 patients remained.')).toMatchObject({ headline: 40 })
})

test('a selected sentence about the design gives its code and its flags', () => {
  expect(guessDesign('This was a randomised, assessor-blinded, split-face pilot trial.')).toEqual({
    design: 'RCT-SPLIT',
    flags: ['pilot', 'single-blind'],
  })
  expect(guessDesign('Records were looked through in a retrospective manner.')).toMatchObject({ design: 'COH-R' })
  expect(guessDesign('The weather was fine.')).toBeNull()
})

test('a statement that there is nothing to declare is told from one that declares something', () => {
  expect(guessCoi('The authors declare that they have no competing interests.')).toMatchObject({
    status: 'declared-none',
    industry: false,
  })
  expect(guessCoi('A. B. is employed by Example Skin Ltd.')).toMatchObject({
    status: 'declared-present',
    industry: true,
  })
  expect(guessFunding('This work received no external funding.')).toMatchObject({ status: 'none' })
  expect(guessFunding('Paid for by a grant of the city.')).toMatchObject({ status: 'stated' })
})

test('registration numbers are read with their registry', () => {
  expect(guessRegistration('Registered as NCT01234567 before the first visit.')).toEqual({
    id: 'NCT01234567',
    registry: 'ClinicalTrials.gov',
  })
  expect(guessRegistration('EudraCT 2019-001234-12')).toEqual({
    id: '2019-001234-12',
    registry: 'EU Clinical Trials Register',
  })
  expect(guessRegistration('It was not registered.')).toBeNull()
})

test('the best guess goes by the words, and by the section where they say little', () => {
  expect(guessField('Follow-up ended early, and the trial was too small to find rare harms.', 'discussion')).toBe(
    'limitations',
  )
  expect(guessField('None.', 'conflict-of-interest')).toBe('conflict-of-interest')
  expect(guessField('The score fell by 1.3 points (95 % CI 0.2 to 2.4).', 'results')).toBe('main-result')
  expect(guessField('A fine phrase.', null)).toBe('quote')
})
