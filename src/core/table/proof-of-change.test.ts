import { describe, expect, it } from 'vitest'
import type { FieldId, FieldValue } from '../model/tag.ts'
import { stillProving } from './proof-of-change.ts'

const stays = (fieldId: FieldId, before: FieldValue | null, now: FieldValue, words = 'what was quoted') =>
  stillProving(fieldId, before, now)(words)

describe('a quote stays with the answer that is written over another', () => {
  it('of a number where it holds it, in digits or spelt out, and not as weeks or per cent', () => {
    const size = (words: string, before: number, now: number) =>
      stays('sample-size', { headline: before }, { headline: now }, words)
    expect(size('Twenty-eight women came', 28, 28)).toBe(true)
    expect(size('31 women came, and 28 stayed to the end', 31, 28)).toBe(true)
    expect(size('1,204 drivers were asked', 12, 1204)).toBe(true)
    expect(size('Twenty-eight women came', 31, 28)).toBe(true)
    expect(size('28 women came', 28, 82)).toBe(false)
    expect(size('28 women were seen for 12 weeks', 28, 12)).toBe(false)
    expect(size('28 women, 64% of them nurses', 28, 64)).toBe(false)
    expect(stays('sample-size', null, { headline: 9 }, 'The number was not given')).toBe(false)
  })

  it('of a design, a declaration and funding where the kind is the same', () => {
    expect(stays('study-design', { design: 'RCT-PAR', flags: [] }, { design: 'RCT-PAR', flags: ['pilot'] })).toBe(true)
    expect(stays('study-design', { design: 'RCT-PAR', flags: [] }, { design: 'COH-P', flags: [] })).toBe(false)
    const coi = (status: 'declared-none' | 'declared-present') => ({ status, industry: false, parties: [] })
    expect(stays('conflict-of-interest', coi('declared-none'), coi('declared-none'))).toBe(true)
    expect(stays('conflict-of-interest', coi('declared-none'), coi('declared-present'))).toBe(false)
    const paid = (type: 'charity' | 'maker', ...funders: string[]) => ({ status: 'stated', funders, type }) as const
    expect(stays('funding', paid('charity'), paid('charity', 'Harbour Trust'), 'Paid by the Harbour Trust.')).toBe(true)
    expect(stays('funding', paid('charity', 'Moor Fund'), paid('charity', 'Harbour Trust'), 'The Moor Fund.')).toBe(
      false,
    )
    expect(stays('funding', paid('charity'), paid('maker'), 'The Moor Fund.')).toBe(false)
    const trial = (id: string) => ({ id })
    expect(stays('registration', trial('x'), trial('NCT00000001'), 'listed as NCT 00000001')).toBe(true)
    expect(stays('registration', trial('NCT00000001'), trial('NCT00000002'), 'listed as NCT00000001')).toBe(false)
  })

  it.each([
    ['Nurses on nights.', 'nurses on nights', true],
    ['nurses on nights', 'nurses on nights in two wards', true],
    ['nurses on nights in two wards', 'nurses on nights', true],
    ['nurses on nihgts and tired', 'nurses on nihgts and tyred', true],
    ['sleep imroved', 'sleep improved', true],
    ['nurses on nights', 'drivers on nights', false],
    ['12 weeks', '24 weeks', false],
    ['fell by 0.4', 'fell by -0.4', false],
    ['no serious harm', 'serious harm', false],
    ['serious harm', 'no serious harm', false],
    ['symptomatic people', 'asymptomatic people', false],
    ['sleep improved', 'sleep worsened', false],
    ['more sleep', 'less sleep', false],
  ])('of words: from %j to %j: %j', (before, now, expected) => {
    for (const field of ['follow-up', 'custom:own'] as const)
      expect(stays(field, { text: before }, { text: now })).toBe(expected)
  })

  it('of words that put a quote in short, but not with a number that it does not have', () => {
    const short = (quote: string, words: string) => stays('follow-up', {}, { text: words }, quote)
    expect(short('We called them after twelve weeks.', '12 weeks')).toBe(true)
    expect(short('They walked 1,200 steps, or 0.9 km.', '1200 steps (0.9 km)')).toBe(true)
    expect(short('We called them after twelve weeks.', 'once by telephone')).toBe(true)
    expect(short('We called them after twelve weeks.', '24 weeks')).toBe(false)
    expect(stays('follow-up', { text: '12 weeks' }, {}, 'We called them after twelve weeks.')).toBe(true)
  })

  it('of a kind of "no value" with no words at all', () => {
    expect(stays('harms', null, { text: 'one fall' })).toBe(false)
    expect(stays('funding', null, { status: 'none', funders: [], type: 'none' })).toBe(false)
  })
})
