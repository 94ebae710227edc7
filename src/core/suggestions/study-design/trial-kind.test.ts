import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { readDesignText } from './design-text.ts'
import { randomisedTrialKind } from './trial-kind.ts'

describe('the kind of a randomised trial', () => {
  it.each([
    [
      'RCT-XO',
      'Adults took inhaler A or B in random order and then crossed over to the other inhaler after a washout.',
    ],
    [
      'RCT-XO',
      'Fourteen adults were randomised to begin with patch or tablet. After four weeks they crossed over to the other form.',
    ],
    ['RCT-XO', 'Twelve adults were randomised in an AB/BA design to two inhalers.'],
    ['RCT-XO', 'Adults were randomised to begin with one inhaler. No carry-over effect was found.'],
    ['RCT-XO', 'This was a double-blind, two-period crossover study of two inhalers in adults with asthma.'],
    ['RCT-XO', 'Using a randomised crossover design, climbers breathed oxygen or air on consecutive nights.'],
    ['RCT-PAR', 'Patients were randomised to the drug or chemotherapy and might cross over at progression.'],
    ['RCT-PAR', 'Adults were randomised to surgery or exercise; 36 crossed over to surgery within two years.'],
    [
      'RCT-PAR',
      'Patients were randomised to drug or device. Optional crossover after a year was offered to both groups.',
    ],
    [
      'RCT-PAR',
      'Survival was longer with the drug after adjusting for crossover. Patients were randomised to two groups.',
    ],
    ['RCT-PAR', 'Patients with cluster headache were randomised to verapamil or placebo for two weeks.'],
    [
      'RCT-PAR',
      'Adults were randomised to two groups, with an internal pilot. Two clusters were seen in the pain data.',
    ],
    ['RCT-PAR', 'Ninety families with a toddler were randomly assigned to a cooking class or a leaflet.'],
    ['RCT-CLU', 'Twenty nursing homes were randomly allocated to training or usual practice.'],
    ['RCT-CLU', 'In this cluster randomised trial, 32 schools took part.'],
  ])('is %s: %s', (code, text) => {
    expect(randomisedTrialKind(readDesignText(prepareText(paperTextOf(text), { title: null }))).code).toBe(code)
  })
})
