import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '#core/model/outcome.ts'
import { wholeRows } from '#core/model/row-shapes/rows-for-tests.ts'
import type { LibraryRows } from '#core/model/change.ts'
import { detailsOf, formOf, type OutcomeForm } from './outcome-form-values.ts'

const outcomes = wholeRows().flatMap(({ table, row }) => (table === 'outcomes' ? [row as LibraryRows['outcomes']] : []))
const problemOf = (form: Partial<OutcomeForm>) => {
  const details = detailsOf({ ...formOf({ name: 'Scar score' }), ...form })
  return details.ok ? null : details.message
}

describe('the form of an outcome', () => {
  it.each(outcomes.map((outcome) => [outcome.found.kind, outcome] as const))(
    'says of %s what it was filled with',
    (_, outcome) => {
      const { id: _id, studyId: _studyId, quotes: _q, setBy: _s, addedAt: _a, rule: _r, ...details } = outcome
      expect(detailsOf(formOf(outcome))).toEqual({ ok: true, value: details })
    },
  )

  it('begins empty, and asks for a name first', () => {
    expect(detailsOf(formOf({}))).toMatchObject({ ok: false, message: 'Write what was measured.' })
  })

  it.each<[Partial<OutcomeForm>, string]>([
    [{ kind: 'events' }, 'Write how many had it, of how many.'],
    [{ arms: [{ label: 'gel', events: 5 }] }, 'Write how many had it, of how many.'],
    [{ arms: [{ label: 'gel', events: 5, total: 4 }] }, 'More had it than there were people.'],
    [{ kind: 'pairs', better: 5, same: 3 }, 'Write on how many people each did better, and on how many none.'],
    [{ kind: 'means', arms: [{ label: 'gel', total: 12 }] }, 'Write the mean of each group.'],
    [{ kind: 'estimate' }, 'Write the estimate.'],
    [{ kind: 'estimate', value: 0.6, low: 0.4 }, 'Write both ends of the interval.'],
    [{ kind: 'words', text: ' ' }, 'Write what was found.'],
    [{ kind: 'words', text: 'None.', p: 'p = 0.2' }, 'Write the estimate that the interval or p belongs to.'],
  ])('%j asks for what is missing', (form, words) => {
    expect(problemOf(form)).toBe(words)
  })

  it('leaves out lines that nothing was typed into, and keeps a nought', () => {
    const arms = [{ label: 'gel', events: 0, total: 12 }, { label: '' }]
    const details = detailsOf({ ...formOf({ name: 'Crusts' }), arms })
    expect(details.ok && details.value.found).toEqual({ kind: 'events', arms: [arms[0]] })
  })

  it('never makes numbers that were not typed, whichever kind is chosen after', () => {
    const kinds: readonly Finding['kind'][] = [
      'events',
      'pairs',
      'paired-events',
      'means',
      'medians',
      'estimate',
      'words',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...outcomes), fc.constantFrom(...kinds), (outcome, kind) => {
        const details = detailsOf({ ...formOf(outcome), kind })
        if (!details.ok) return
        const typed = new Set(JSON.stringify(outcome).match(/-?\d+(?:\.\d+)?/g))
        for (const number of JSON.stringify(details.value).match(/-?\d+(?:\.\d+)?/g) ?? [])
          expect(typed).toContain(number)
      }),
    )
  })
})
