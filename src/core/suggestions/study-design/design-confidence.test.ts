import { describe, expect, it } from 'vitest'
import { studyDesigns } from '#core/model/study-design.ts'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import confidenceTable from '#models/study-design-confidence.json' with { type: 'json' }
import { confidenceGroupOf, confidenceOf, type ConfidenceSign } from './design-confidence.ts'
import { studyDesignExtractor } from './study-design.ts'

const nothing: Readonly<Record<ConfidenceSign, number>> = {
  model: 0,
  title: 0,
  named: 0,
  otherNamed: 0,
  lead: 0,
  sections: 0,
  contradiction: 0,
}

function first(text: string, title: string | null) {
  return studyDesignExtractor.extract(prepareText(paperTextOf(text), { title }))[0]
}

describe('the table', () => {
  it('knows every group but the one that keeps its own confidence', () => {
    const groups = new Set(studyDesigns.map(({ code }) => confidenceGroupOf[code]))
    groups.delete('within-person')
    expect(new Set(Object.keys(confidenceTable.groups))).toEqual(groups)
  })

  it.each(['model', 'title', 'named', 'lead', 'sections'] as const)('%s never speaks against a design', (sign) =>
    expect(confidenceTable.signs[sign]).toBeGreaterThanOrEqual(0),
  )

  it.each(['otherNamed', 'contradiction'] as const)('%s never speaks for one', (sign) =>
    expect(confidenceTable.signs[sign]).toBeLessThanOrEqual(0),
  )

  it('is not sure without a sign, in no group', () => {
    for (const { code } of studyDesigns)
      expect(confidenceOf(confidenceGroupOf[code], nothing, confidenceTable)).toBeLessThan(0.9)
  })

  it('gives a group without a start the least of all', () => {
    const table = { ...confidenceTable, groups: { trials: 1, advice: -1 } }
    expect(confidenceOf('animals', nothing, table)).toBeCloseTo(confidenceOf('advice', nothing, table), 9)
  })
})

describe('confidence', () => {
  it.each([
    [
      'COH-R',
      'Outcomes of mitral repair in older adults: a retrospective cohort study',
      'We conducted a retrospective cohort study of 412 adults who had mitral repair. Records from 2005 to 2015 were reviewed. Five-year survival was 84% (95% CI 79 to 88).',
    ],
    [
      'XS',
      'Hand eczema in hairdressers: a cross-sectional survey',
      'Background: Hand eczema is common at work. Methods: In this cross-sectional survey, 820 hairdressers completed a questionnaire. Results: The prevalence of hand eczema was 31%. It was associated with atopy.',
    ],
    [
      'CREP',
      'Blue nails after minocycline: a case report',
      'We report a 44-year-old woman who presented with blue nails. She had taken minocycline for two years. The colour faded after it was stopped.',
    ],
  ] as const)('%s is sure where title, own sentence and model agree', (code, title, text) => {
    expect(first(text, title)?.value.design).toBe(code)
    expect(first(text, title)?.confidence).toBeGreaterThanOrEqual(0.9)
  })

  it.each([
    [
      'XS',
      'Burnout and sleep in paramedics',
      'A cross-sectional study was conducted among 240 paramedics of one county. Burnout and sleep quality were measured with two scales. Burnout was related to poor sleep (r = 0.41).',
    ],
    [
      'COH-P',
      'Reading and mood from age eight to twelve',
      'In this longitudinal study, 610 pupils were assessed at eight, ten and twelve years. Low mood at eight predicted slower reading at ten.',
    ],
    [
      'QUAL',
      'Living with a stoma at work',
      'The aim of this qualitative study was to explore how adults live with a stoma at work. Semi-structured interviews were held with 18 adults and analysed by theme. Four themes emerged.',
    ],
    [
      'UCT',
      'Low-dose naltrexone for itch of the scalp',
      'Twenty-two patients with itch of the scalp received low-dose naltrexone for eight weeks in an open-label, single-arm study. Itch fell from 7.1 to 3.9 (p < 0.001).',
    ],
  ] as const)('%s is sure where the abstract calls the study so and no other way', (code, title, text) => {
    expect(first(text, title)?.value.design).toBe(code)
    expect(first(text, title)?.confidence).toBeGreaterThanOrEqual(0.9)
  })

  it.each([
    [
      'Screen time and short sight',
      'Cross-sectional studies have linked screen time to short sight. We measured 300 pupils and asked parents about screens. Short sight was found in 28%.',
    ],
    [
      'Ointment for cracked heels',
      'Forty patients were followed in a prospective study after an ointment was given. Cracks were fewer at week 8.',
    ],
    [
      'Blood pressure and naps',
      'Data from a longitudinal study were used for a cross-sectional analysis of naps and blood pressure in 900 adults. Naps were related to higher pressure.',
    ],
    [
      'Views on vaccines',
      'Focus groups and a cross-sectional survey were used to learn about views on vaccines. Trust was low.',
    ],
  ])('is not sure of another or of two names: %s', (title, text) => {
    expect(first(text, title)?.confidence ?? 0).toBeLessThan(0.9)
  })

  it('is likely of a trial by its title though it made a secondary analysis too', () => {
    const found = first(
      'Eighty adults were randomly assigned to a step counter or advice for 12 weeks. Steps rose by 1,900 and 300 a day. In a secondary analysis of those over 65, the effect was smaller.',
      'Step counters in primary care: a randomised controlled trial',
    )
    expect(found?.value.design).toBe('RCT-PAR')
    expect(found?.confidence).toBeGreaterThan(0.85)
  })

  it('takes a study that is called a secondary analysis as a whole for one', () => {
    const found = first(
      'This is a secondary analysis of data from 400 adults randomly assigned to a diet or advice. Those with poor sleep lost less weight in both groups.',
      'Sleep and loss of weight: results from a randomised controlled trial',
    )
    expect(found?.value.design).toBe('SEC')
  })

  it('is not sure of a randomised trial whose data are used again', () => {
    const found = first(
      'We used data of a randomised trial in which 900 women were assigned to exercise or leaflets. This observational study related sleep at baseline to falls, whatever the group. Falls were more frequent in poor sleepers.',
      'Sleep as a predictor of falls in women of a randomised trial',
    )
    expect(found?.confidence).toBeLessThan(0.9)
  })

  it.each([
    'Gum is thought to ease dry mouth. Adults who take antidepressants are randomly assigned to gum or a spray for six weeks. Saliva flow is the primary outcome. Dentists and pharmacists take part.',
    'Dry mouth harms teeth. This randomised trial compares gum with a spray in adults who take antidepressants. The primary outcome is saliva flow at week 6. Secondary outcomes are caries and comfort.',
  ])('is not sure of a trial of which nothing came out: %s', (text) => {
    const found = first(text, 'Gum or spray for dry mouth: a randomised trial')
    expect(found?.value.design === 'PROT' || (found?.confidence ?? 0) < 0.9).toBe(true)
  })

  it('is sure of the same trial once it tells an outcome', () => {
    const found = first(
      'Adults who took antidepressants were randomly assigned to gum or a spray for six weeks. Saliva flow rose more with gum. Both were well tolerated.',
      'Gum or spray for dry mouth: a randomised trial',
    )
    expect(found?.value.design).toBe('RCT-PAR')
    expect(found?.confidence).toBeGreaterThanOrEqual(0.9)
  })

  it('is not sure of plants or soil', () => {
    const found = first(
      'Wheat was sown on 12 plots in a randomised block design. Straw was left on half of the plots. Grain yield and soil moisture were measured. Yield rose with straw.',
      'Straw and grain yield of dryland wheat',
    )
    expect(found?.confidence).toBeLessThan(0.5)
  })
})
