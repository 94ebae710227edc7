import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { inventedPaper } from '#corpora/statement-placement/paper-with-statements.ts'
import { population } from './population.ts'

const quotes = (methods: string) =>
  population.extract(prepareText(paperTextOf(inventedPaper({ methods })))).map(({ quote }) => quote?.exact ?? '')

describe('who was studied', () => {
  it.each([
    'We recruited women aged 50 to 70 years with dry eyes from two clinics.',
    'Patients were eligible if they had untreated caries in at least two molars.',
    'Inclusion criteria were stable asthma and no steroids for a month.',
    'Adults with mild low mood were randomly assigned to an app or a leaflet.',
    'Previously untreated patients with scars older than a year were included.',
    'Eligible participants were men who had smoked for at least ten years.',
    'Children attending one of four schools were invited.',
  ])('takes "%s"', (sentence) => {
    expect(quotes(sentence)).toContain(sentence)
  })
  it.each([
    'Patients were randomised into three arms with the drug in one arm and saline in the others.',
    'Participants were randomly allocated to cream or base with sealed envelopes.',
    'Nineteen patients were eligible for the study.',
    'Of 451 patients, 84 patients were eligible for our study.',
    'In a previous study, women with dry eyes were recruited from the same clinics.',
    'The trials that included patients with scars used other creams.',
  ])('does not take "%s"', (sentence) => {
    expect(quotes(sentence)).not.toContain(sentence)
  })
})
