import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { findDesignFlags, flagsFor } from './design-flags.ts'
import { readDesignText } from './design-text.ts'

function flags(text: string, title = 'Tape for warts') {
  const prepared = prepareText(paperTextOf(text), { title })
  return findDesignFlags(readDesignText(prepared), prepared)
}

describe('pilot', () => {
  it.each([
    'This pilot study tested tape for warts.',
    'The aim was to assess the feasibility of a larger trial.',
    'In this single-centre randomised feasibility trial we tested tape.',
  ])('on the authors’ word: %s', (text) => expect(flags(text)).toContain('pilot'))

  it.each([
    'Twelve patients were randomised to tape or cream.',
    'An earlier pilot study suggested that tape works. We randomised 200 adults.',
    'The questionnaire was pilot tested in ten adults.',
    'Larger trials should build on a pilot study.',
    'Airline pilots with warts were studied.',
  ])('not for smallness or for other people’s pilots: %s', (text) => expect(flags(text)).not.toContain('pilot'))
})

describe('blinding', () => {
  it.each([
    'A double-blind trial was done.',
    'We did a double-masked trial.',
    'Participants and investigators were masked to treatment.',
    'Neither the patients nor the nurses knew who had which tape.',
    'Patients and outcome assessors were blinded.',
  ])('double: %s', (text) => {
    expect(flags(text)).toContain('double-blind')
    expect(flags(text)).not.toContain('single-blind')
  })

  it.each([
    'A single-blind trial was done.',
    'In this assessor-blinded trial warts were counted.',
    'Outcome assessors were blinded to the allocation.',
    'A blinded evaluator counted warts.',
  ])('single: %s', (text) => expect(flags(text)).toContain('single-blind'))

  it.each(['An open-label trial was done.', 'This was an open, randomised trial.', 'Treatment was unblinded.'])(
    'open: %s',
    (text) => expect(flags(text)).toContain('open-label'),
  )

  it.each([
    'Open surgery was done in ten.',
    'Rats were tested in an open field.',
    'The double-blind phase was followed by an open-label extension.',
  ])('not open: %s', (text) => expect(flags(text)).not.toContain('open-label'))
})

describe('the other flags', () => {
  it('knows placebo, vehicle and sham, but not the placebo response as a subject', () => {
    expect(flags('Adults were randomised to tape or sham tape.')).toContain('placebo')
    expect(flags('Adults were randomised to cream or vehicle cream.')).toContain('placebo')
    expect(flags('The placebo response was the subject of interviews.')).not.toContain('placebo')
  })

  it('counts places, not places of the body', () => {
    expect(flags('A multicentre trial was done.')).toContain('multicentre')
    expect(flags('Patients were recruited at 12 dermatology clinics.')).toContain('multicentre')
    expect(flags('Tape was put on two skin sites in each person.')).not.toContain('multicentre')
  })

  it('finds a registry id in the abstract, and not one that only the references name', () => {
    expect(flags('Trial registration: ClinicalTrials.gov NCT00000000.')).toContain('registered')
    expect(flags('The trial was registered (ISRCTN00000000).')).toContain('registered')
    const long = `Abstract\nWe asked about warts. ${'Warts were counted at home by the participants. '.repeat(200)}\nReferences\n1. Writer B. Trial NCT00000000.`
    expect(flags(long)).not.toContain('registered')
  })

  it('knows non-inferiority, pragmatic and industry-run trials by their words', () => {
    expect(flags('A pragmatic, randomised non-inferiority trial was done.')).toEqual(
      expect.arrayContaining(['pragmatic', 'non-inferiority']),
    )
    expect(flags('The study was designed and funded by Example Pharmaceuticals Inc.')).toContain('industry-run')
    expect(flags('The study was funded by a university.')).not.toContain('industry-run')
  })

  it('sees retraction and preprint where the paper says so', () => {
    expect(flags('Tape was tested.', 'RETRACTED: Tape for warts')).toContain('retracted')
    expect(
      flags(
        `medRxiv preprint doi: this version posted May 2, 2021, which was not certified by peer review.\nAbstract\n${'Warts were counted at home by the participants. '.repeat(200)}`,
      ),
    ).toContain('preprint')
  })

  it('does not call a review blind or multicentre because its trials are', () => {
    expect(flagsFor('SR', ['double-blind', 'placebo', 'registered'])).toEqual(['registered'])
    expect(flagsFor('RCT-PAR', ['double-blind', 'placebo'])).toEqual(['double-blind', 'placebo'])
  })
})
