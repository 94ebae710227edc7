import { describe, expect, it } from 'vitest'
import { effectEstimates } from './effect-estimates.ts'

/** Printed words -> measure, estimate, lower, upper, level. */
const printed: readonly (readonly [string, string | null, number, number, number, number | null])[] = [
  ['VE of 93.3 % (95 % CI 85.0–97.1)', 'vaccine effectiveness', 93.3, 85, 97.1, 95],
  ['stroke (HR 0.61; 95% CI 0.45 to 0.83)', 'hazard ratio', 0.61, 0.45, 0.83, 95],
  ['efficacy of 82% (95%CI 75%-87%)', 'efficacy', 82, 75, 87, 95],
  ['13.4% were sensitive (95% confidence interval 11.2 to 15.8)', null, 13.4, 11.2, 15.8, 95],
  ['mean difference −2·46, 95% CI −3·8 to −1·1', 'mean difference', -2.46, -3.8, -1.1, 95],
  ['(MD -1.2 [95% CI -2.0, -0.4])', 'mean difference', -1.2, -2, -0.4, 95],
  ['odds ratio [95% CI]: 1.38 [1.09–1.75]', 'odds ratio', 1.38, 1.09, 1.75, 95],
  ['aOR = 1,38 (IC 95 %: 1,09-1,75)', 'odds ratio', 1.38, 1.09, 1.75, 95],
  ['relative risk 0.58 (p = 0.002; 95% CI: 0.40; 0.84)', 'risk ratio', 0.58, 0.4, 0.84, 95],
  ['AUC of 0.94 (95% CI, 0.92-0.96)', 'area under the curve', 0.94, 0.92, 0.96, 95],
  ['hazard ratio, 0.72; 99% confidence interval [CI], 0.55 to 0.94', 'hazard ratio', 0.72, 0.55, 0.94, 99],
  ['SMD = 0.31 (95% CI = -0.04--0.66)', 'standardised mean difference', 0.31, -0.04, 0.66, 95],
  ['a risk difference of -4.1 percentage points (95% CI, -7.0 to -1.2)', 'risk difference', -4.1, -7, -1.2, 95],
  ['1,234 people (95% CI 1,100 to 1,400)', null, 1234, 1100, 1400, 95],
  ['LDL was 0.29 mmol/l lower (95 % CI 0.12, 0.46)', null, 0.29, 0.12, 0.46, 95],
  ['incidence rate ratio 2.1 (95% credible interval 1.4 to 3.2)', 'rate ratio', 2.1, 1.4, 3.2, 95],
  ['OR 3.4 (CI 1.2–9.6)', 'odds ratio', 3.4, 1.2, 9.6, null],
  ['difference between groups was 5.6 points (95% CI from 2.0 to 9.2)', 'difference', 5.6, 2, 9.2, 95],
  // wordings written after the rules
  ['the pooled prevalence was 18.2 per cent (95% CI: 15.1 – 21.6)', 'prevalence', 18.2, 15.1, 21.6, 95],
  ['RR = 1.07, 95%CI [0.88; 1.31], p = 0.48', 'risk ratio', 1.07, 0.88, 1.31, 95],
  ['Hedges’ g = −0.42 (95% CI, −0.71 to −0.13)', 'standardised mean difference', -0.42, -0.71, -0.13, 95],
  ['β = .23 (95% CI .11, .35)', 'regression coefficient', 0.23, 0.11, 0.35, 95],
  ['ARR was 4·8% (90% CI 1·2–8·4)', 'risk difference', 4.8, 1.2, 8.4, 90],
  ['at 12 weeks pain was 8.1 mm lower (95% CI 2.0 to 14.2 mm)', null, 8.1, 2, 14.2, 95],
  ['NNT 7 (95% confidence interval [95% CI] 5 to 14)', 'number needed to treat', 7, 5, 14, 95],
  // a spread or a power of the unit between the estimate and its interval
  ['the score fell by 2.5 ± 1.2 (95% CI 0.9 to 3.1)', null, 2.5, 0.9, 3.1, 95],
  ['a mean of 2.5 +/- 1.2 points; 95% CI 0.9 to 3.1', null, 2.5, 0.9, 3.1, 95],
  ['mean difference 2.5, SD 1.2 (95% CI 0.9 to 3.1)', 'mean difference', 2.5, 0.9, 3.1, 95],
  ['mean difference 2.5 (SE = 1.2; 95% CI 0.9 to 3.1)', 'mean difference', 2.5, 0.9, 3.1, 95],
  ['the scar shrank by 5.5 cm(3) (95% CI 2 to 9)', null, 5.5, 2, 9, 95],
  ['the scar shrank by 5.5 cm^3 (95% CI 2 to 9)', null, 5.5, 2, 9, 95],
  ['platelets rose by 12.5 x 10(9)/L (95% CI 4 to 21)', null, 12.5, 4, 21, 95],
  ['flow fell by 0.5 L min(-1) (95% CI -1.5 to 1.5)', null, 0.5, -1.5, 1.5, 95],
  ['a hazard ratio of HR(2) (95% CI 1.2 to 3.1)', 'hazard ratio', 2, 1.2, 3.1, 95],
  ['adjusted odds ratios of 2.10 (n = 312; 95% CI 1.31 to 3.37)', 'odds ratio', 2.1, 1.31, 3.37, 95],
]

describe('effects with their intervals', () => {
  it.each(printed)('reads %s', (words, measure, estimate, lower, upper, level) => {
    expect(effectEstimates(words)).toMatchObject([{ measure, estimate, lower, upper, level }])
  })
  it('reads every pair of a sentence, in order', () => {
    expect(
      effectEstimates(
        'Risk fell in women (RR 0.70, 95% CI 0.55 to 0.89) but not in men (RR 0.98, 95% CI 0.80 to 1.20).',
      ).map(({ estimate }) => estimate),
    ).toEqual([0.7, 0.98])
  })
  it('says where the pair stands', () => {
    const words = 'Risk fell (RR 0.70, 95% CI 0.55 to 0.89) in women.'
    const [pair] = effectEstimates(words)
    expect(words.slice(pair?.start, pair?.end)).toBe('0.70, 95% CI 0.55 to 0.89')
  })
  it.each([
    'Ages were 20 to 40 years.',
    'A 95% confidence interval was computed for 2 groups.',
    'The ratio was 2.4 (95% CI 0.3 to 1.1).',
    'CI 3 to 5 minutes were needed.',
    'Confidence intervals were wide.',
  ])('reads nothing from "%s"', (words) => {
    expect(effectEstimates(words)).toEqual([])
  })
})
