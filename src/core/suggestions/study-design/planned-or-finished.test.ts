import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { readDesignText } from './design-text.ts'

function stage(text: string, title: string | null = 'Tape or cream for warts: a randomised trial') {
  return readDesignText(prepareText(paperTextOf(text), { title })).stage.stage
}

const plan =
  'Methods/Design: In this randomised trial 120 adults will be allocated to tape or cream. Cure at 12 weeks will be assessed by a blinded nurse.'

describe('planned', () => {
  it.each([
    plan,
    'Introduction: Warts are common. Methods and analysis: Adults will be recruited at four clinics. Ethics and dissemination: The committee approved the trial.',
    'We plan to enrol 220 teenagers. Participants will be assigned to tape or cream. Results: Recruitment began in March 2023; results are expected in 2025.',
    'We describe the design of a randomised trial of tape against warts. Adults are randomised 1:1. The primary outcome is cure at 12 weeks.',
  ])('%s', (text) => expect(stage(text)).toBe('planned'))

  it('by a kicker over the title', () => {
    const text =
      'Journal of Warts 2020\nSTUDY PROTOCOL\nTape or cream for warts: a randomised trial\nA. Author\nAbstract\nAdults with warts are randomised to tape or cream for twelve weeks at four clinics in two towns. The primary outcome is cure.'
    expect(stage(text)).toBe('planned')
  })
})

describe('finished', () => {
  it.each([
    'We randomised 120 adults to tape or cream. The protocol was published before. Cure rates were 41% and 44% (p = 0.6). A larger trial will be needed.',
    'Methods: Adults were randomised. Results: Cure was seen in 41% and 44%. Conclusions: Future trials will have to test other tapes; a multicentre trial is planned.',
    'Methods: Adults were asked what they will do. Results: Most (71%) believed that they will be treated with tape. Conclusion: Tape is liked.',
  ])('%s', (text) => expect(stage(text)).toBe('finished'))

  it('by its section of results, though its abstract tells of a plan', () => {
    const results = 'Warts were cured in 41 of 60 adults with tape and in 40 of 60 with cream. '.repeat(12)
    const paper = `Abstract\n${plan}\n\nIntroduction\nWarts are common.\n\nMethods\nAdults were randomised.\n\nResults\n${results}\n\nReferences\n1. Writer B. Warts.`
    expect(stage(paper)).toBe('finished')
  })
})

it('is untold where neither speaks', () => {
  expect(stage('Warts are small and hard. Tape is cheap.', null)).toBe('untold')
})
