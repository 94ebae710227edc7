import { describe, expect, it } from 'vitest'
import { paperTextOf } from '../paper/structure/prepare-text.ts'
import { certaintyOf, type Suggestion } from './shared/field-extractor.ts'
import { suggestForPaper, worthShowing } from './suggest-for-paper.ts'

const registered = (confidence: number): Suggestion<'registration'> => ({
  value: { id: 'NCT01234567', registry: 'ClinicalTrials.gov' },
  quote: null,
  confidence,
  rule: 'made up',
})

describe('what is shown to the writer', () => {
  it('leaves out fields whose best candidate is more likely wrong than right, and keeps the alternatives of the others', () => {
    expect(worthShowing({ registration: [registered(0.45), registered(0.4)] })).toEqual({})
    const kept = { registration: [registered(0.6), registered(0.2)] }
    expect(worthShowing(kept)).toEqual(kept)
  })

  it('says of nothing found that nothing was found only where a statement would have stood', () => {
    const abstract = 'Abstract\nThirty adults used a cream for eight weeks. Itching fell by two points.'
    expect(worthShowing(suggestForPaper(paperTextOf(abstract), 'A cream'))['conflict-of-interest']).toBeUndefined()
  })

  it('has three words for how sure it is', () => {
    expect([0.95, 0.9, 0.89, 0.7, 0.69, 0.5].map((confidence) => certaintyOf({ confidence }))).toEqual([
      'sure',
      'sure',
      'likely',
      'likely',
      'not sure',
      'not sure',
    ])
  })
})
