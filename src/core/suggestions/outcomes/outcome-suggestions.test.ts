import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { developmentOutcomes } from './development-outcomes.fixture.ts'
import { heldBackOutcomes } from './held-back-outcomes.fixture.ts'
import { lastOutcomes } from './last-outcomes.fixture.ts'
import { outcomeSuggestions } from './outcome-suggestions.ts'
import { scoreOf, wrongMeasures } from './score-outcomes-for-tests.ts'

const read = (text: string) => outcomeSuggestions(prepareText(paperTextOf(text)))
const result = (sentence: string) => read(`Results\n${sentence}`).outcomes

describe('outcomes suggested from a text', () => {
  it.each([
    ['the rules were made on', developmentOutcomes],
    ['were held back', heldBackOutcomes],
    ['came last', lastOutcomes],
  ])('finds the pairs, counts and means of the texts that %s', (_, texts) => {
    for (const [kind, precision, recall] of [
      ['pairs', 0.97, 0.95],
      ['counts', 0.97, 0.95],
      ['means', 0.97, 0.95],
    ] as const) {
      const score = scoreOf(texts, kind)
      expect(score.precision, score.wrong.join('\n')).toBeGreaterThanOrEqual(precision)
      expect(score.recall, score.wrong.join('\n')).toBeGreaterThanOrEqual(recall)
    }
    expect(wrongMeasures(texts)).toEqual([])
  })

  it('leaves a value open whose interval is one of two under one name', () => {
    expect(result('The hazard ratio was 0.49 in A, 0.67 in B (95% CIs 0.35 to 0.69 and 0.48 to 0.93).')).toEqual([])
  })

  it('reads no rows of tables', () => {
    expect(
      result('2 weeks 0.256 91 (107/118) 94 (132/140) 92 (49/53) 89 (49/55) 0.64 6 weeks 39 (23/59) 44 (20/45).'),
    ).toEqual([])
    expect(result('Heart rate 72.9 ± 14.2 69.1 ± 10.0 134 ± 15.8')).toEqual([])
  })

  it('takes the value beside its spread, not the spread, for what the interval is of', () => {
    expect(result('The mean difference was 2.5% ± 1.2% (95% CI, 0.2 to 4.9).')).toMatchObject([
      { estimate: { value: 2.5 } },
    ])
  })

  it('quotes the sentence, and says where the figures stand', () => {
    const text = 'Results\nWe saw much. Relapse was rarer with exenol (HR 0.74, 95% CI 0.49 to 1.12; P = .15).'
    const [outcome] = read(text).outcomes
    expect(outcome?.quote.exact).toBe('Relapse was rarer with exenol (HR 0.74, 95% CI 0.49 to 1.12; P = .15).')
    expect(prepareText(paperTextOf(text)).text.slice(outcome?.start, outcome?.end)).toBe('0.74, 95% CI 0.49 to 1.12')
    expect(outcome).toMatchObject({
      name: 'Relapse',
      estimate: { measure: 'hazard-ratio', value: 0.74, interval: { low: 0.49, high: 1.12, level: 95 }, p: 'P = .15' },
    })
  })

  it('gives the arms of one sentence together, with their names and the estimate that compares them', () => {
    expect(
      result(
        'Remission at week 8 occurred in 34 of 80 (42.5%) people on drops vs 19 of 80 (23.8%) on water (RR, 1.79; 95% CI, 1.12-2.86).',
      ),
    ).toMatchObject([
      {
        name: 'Remission',
        time: 'week 8',
        found: {
          kind: 'events',
          arms: [
            { label: 'drops', events: 34, total: 80 },
            { label: 'water', events: 19, total: 80 },
          ],
        },
        estimate: { measure: 'risk-ratio', value: 1.79 },
        doubts: [],
      },
    ])
    expect(
      result('Tremor scores were lower with the band (4.1 ± 1.2) than with the brace (5.6 ± 1.4).')[0]?.found,
    ).toMatchObject({
      kind: 'means',
      arms: [
        { label: 'band', mean: 4.1, sd: 1.2 },
        { label: 'brace', mean: 5.6, sd: 1.4 },
      ],
    })
  })

  it.each([
    ['Night work was associated with stroke (HR 1.61; 95% CI 1.15 to 2.23).', 'what was looked at, not found'],
    ['Tremor was suppressed in 27 of 34 patients.', 'tremor is not what was counted'],
    ['The drug improved memory (OR 1.40; 95% CI 1.10 to 1.78).', 'a treatment'],
    ['The odds were higher in smokers (OR 1.40; 95% CI 1.10 to 1.78).', 'nothing named'],
  ])('guesses no name in "%s": %s', (sentence) => {
    expect(result(sentence)).toMatchObject([expect.not.objectContaining({ name: expect.anything() })])
  })

  it.each([
    'The ratio was 2.4 (95% CI 0.3 to 1.1).',
    'The dose was taken on 12 of 14 days.',
    'From 3/4/2015 to 12/11/2016, nobody left.',
    'Blood pressure was 80/120 mm Hg.',
    'Of 152 people, 140 of 152 (92%) were followed up and 70 of 152 (46%) were men.',
    'Mean age was 61.2 ± 9.7 years.',
    'At baseline the score was 4.1 ± 1.2, and 12 of 40 people had pain.',
    'Power was 80% to show a risk ratio of 0.6 (95% CI 0.4 to 0.9).',
    'It took 8 or 12 (10 to 14) days, and HR 72 (70 to 74) a minute was seen.',
    'Others found less (RR 0.70, 95% CI 0.50 to 0.97) [4,5].',
  ])('suggests nothing from "%s"', (sentence) => {
    expect(result(sentence)).toEqual([])
  })

  it('says what is doubtful in a sentence', () => {
    const doubts = (sentence: string) => result(sentence).flatMap((outcome) => outcome.doubts.map(({ words }) => words))
    expect(doubts('Pain was gone in 12 of 40 (50 %) people.')).toEqual(['12 of 40 is 30.0 %, and 50 % is printed.'])
    expect(doubts('Fever came in 8.7% (108 of 1242 patients on placebo [95% CI 7.2-10.4%]).')).toEqual([])
    expect(doubts('Filler held in 16 of 22 sides (73%).')).toEqual([
      'These are sides; the number of people may be another.',
    ])
    expect(doubts('Iron was 4.1 ± 1.2 mg.')).toEqual(['What stands behind ± is not named; it may be a standard error.'])
    expect(doubts('The laser side was better in 14 of 20 patients and the other side in 3 of 20.')).toContain(
      'Both sides belong to the same people: pairs, not arms.',
    )
  })

  it('takes no spread that the paper calls a standard error', () => {
    expect(read('Methods\nValues are means ± SEM.\nResults\nIron was 4.1 ± 1.2 mg.').outcomes).toEqual([])
  })

  it('gives what abstract and results both say once', () => {
    const pair = '(HR 0.74, 95% CI 0.49 to 1.12).'
    expect(
      read(`Abstract\nResults: We saw less of it ${pair}\nResults\nRelapse was rarer ${pair}`).outcomes,
    ).toMatchObject([{ name: 'Relapse' }])
  })
})

describe('what a text says of how outcomes were looked at', () => {
  it.each([
    ['Patients and outcome assessors were blinded to allocation.', ['participants', 'assessors'], true],
    ['Neither participants nor surgeons were masked.', ['participants', 'care-givers'], false],
    ['The nurses could not be blinded.', ['care-givers'], false],
    ['Photographs were scored by a surgeon who was blinded to the side.', ['assessors'], true],
    ['An assessor-blinded trial was done.', ['assessors'], true],
    ['The statistician was unaware of the groups.', ['analysts'], true],
    ['The trial was double-blind.', [], true],
    ['Most women are unaware that cancers may be harmless.', [], true],
  ])('who was blinded: %s', (sentence, who, blinded) => {
    expect(read(`Methods\n${sentence}`).blinding.map((said) => [said.who, said.blinded])).toEqual(
      who.map((role) => [role, blinded]),
    )
  })

  it('names the analysis, each kind once', () => {
    const { analyses } = read(
      'Methods\nAnalysis was by modified intention to treat. A per-protocol analysis was added.\nResults\nThe per-protocol result was alike.',
    )
    expect(analyses.map(({ kind, quote }) => [kind, quote.exact])).toEqual([
      ['modified-intention-to-treat', 'Analysis was by modified intention to treat.'],
      ['per-protocol', 'A per-protocol analysis was added.'],
    ])
  })

  it.each([
    ['Methods\nThe primary outcome was pain at 3 months. Power was 80%.', 'The primary outcome was pain at 3 months.'],
    ['Methods\nThe sample size rested on the primary outcome: 80 people.', undefined],
    ['Results\nThe primary outcome was met by 12 of 40.', undefined],
  ])('the sentence on the primary outcome of %j', (text, expected) => {
    expect(read(text).primaryOutcome?.exact).toBe(expected)
  })
})

describe('the time that it takes', () => {
  it.each([
    ['digits', '1 '],
    ['counts', '1 of 2 '],
    ['slashes', '1/2/'],
    ['words', 'risk of a '],
    ['intervals', '95% CI '],
    ['brackets', '(1 ('],
    ['dashes', '1 - '],
    ['percent', '1% ('],
    ['means', '1 ± '],
    ['roles', 'patients and '],
    ['blanks', '                    '],
    ['times', 'at week 1, '],
    ['p', 'P = .'],
  ])('grows with a text of nothing but %s, not faster', (_, part) => {
    const time = (length: number, sentences: number) => {
      const sentence = `We saw ${part.repeat(Math.ceil(length / part.length))} so. `
      const prepared = prepareText(paperTextOf(`Results\n${sentence.repeat(sentences)}`))
      const start = performance.now()
      outcomeSuggestions(prepared)
      return performance.now() - start
    }
    // One sentence as long as a paper, and many as long as any that is looked at for figures.
    const isLinear = () => time(40_000, 1) < 3 * time(20_000, 1) + 20 && time(1400, 30) < 3 * time(700, 30) + 20
    expect(isLinear() || isLinear() || isLinear()).toBe(true)
  })
})
