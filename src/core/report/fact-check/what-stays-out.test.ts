import { describe, expect, it } from 'vitest'
import type { Source } from '#core/model/source.ts'
import { sourceLine } from './sayable-evidence.ts'
import { quoteOf, sourceOf } from './story-for-tests.ts'
import { whatStaysOut } from './what-stays-out.ts'

const voss = { person: 'Mara Voss', title: 'Mara Voss on lamps', role: 'nurse', affiliation: 'Invented Clinic' }
const reach = 'mara@example.org, +45 11 22 33 44'
const all: Partial<Source> = { ...voss, contact: reach, date: '2026-11-12', url: 'https://example.org/voss' }

describe('what is said of a source outside', () => {
  it.each<readonly [string, Partial<Source>, string]>([
    ['by name', { record: 'by-name' }, 'Interview, Mara Voss, nurse, Invented Clinic, 2026-11-12'],
    ['not by name', { record: 'not-by-name' }, 'Interview, not by name, 2026-11-12'],
    ['background', { record: 'background' }, 'Interview, not by name, 2026-11-12, background, not to be quoted'],
    ['off the record', { record: 'off-the-record' }, 'Interview, off the record: shown to the writer only'],
  ])('%s', (_, given, wanted) => {
    const source = sourceOf('voss', { ...all, ...given })
    expect(sourceLine(source, whatStaysOut([source]))).toBe(wanted)
  })

  it('says what is off the record, marked so, where the writer lets it out', () => {
    const source = sourceOf('voss', { ...all, record: 'off-the-record' })
    const rule = whatStaysOut([source], { contacts: true, offRecord: true })
    expect(sourceLine(source, rule)).toBe('Interview, Mara Voss, nurse, Invented Clinic, 2026-11-12, off the record')
    expect(rule.contactOf(source)).toBe(reach)
  })

  it('gives a contact only when asked, and never of somebody who is not to be named', () => {
    const named = sourceOf('a', all)
    const unnamed = sourceOf('b', { ...all, record: 'not-by-name' })
    const everything = { contacts: true, offRecord: true }
    expect(whatStaysOut([named]).contactOf(named)).toBeUndefined()
    expect(whatStaysOut([named], everything).contactOf(named)).toBe(reach)
    expect(whatStaysOut([unnamed], everything).contactOf(unnamed)).toBeUndefined()
  })
})

describe('words that somebody typed', () => {
  const passage = quoteOf('q', 'Only twelve of them slept any better. Nobody was to know.')
  const source = sourceOf('voss', {
    ...all,
    person: 'Dr. Mára Voss',
    record: 'off-the-record',
    quotes: [passage],
  })
  const rule = whatStaysOut([source])
  it.each([
    ['Ask Mara Voss again', 'Ask (not by name) again'],
    ['voss told me', '(not by name) told me'],
    ['MÁRA  VOSS', '(not by name)'],
    ['Mara’s view', '(not by name)’s view'],
    ['The Vossberg trial', 'The Vossberg trial'],
    ['Dr. Holm agrees', 'Dr. Holm agrees'],
    ['write to mara@example.org', 'write to (contact)'],
    ['call 11223344 or +45 (11) 22-33-44', 'call (contact) or (contact)'],
    ['it says: only twelve of them slept any better.', 'it says: (stays out)'],
    ['crème brûlée', 'crème brûlée'],
  ])('“%s” goes out as “%s”', (typed, wanted) => expect(rule.cleaned(typed)).toBe(wanted))

  it('names people who agreed to it, and knows whom a sentence names', () => {
    const named = whatStaysOut([sourceOf('voss', all)])
    expect(named.cleaned('Mara Voss agrees')).toBe('Mara Voss agrees')
    expect(named.cleaned('mara@example.org')).toBe('(contact)')
    expect(rule.namesSomebody('A nurse, Mara Voss, says so')).toBe(true)
    expect(rule.namesSomebody('A nurse says so')).toBe(false)
  })

  it('takes the title of an interview for the name where no person is given', () => {
    const untold = sourceOf('voss', { title: 'Interview with Mara Voss', record: 'not-by-name' })
    expect(whatStaysOut([untold]).cleaned('Voss told me in the interview')).toBe(
      '(not by name) told me in the interview',
    )
  })

  it('takes out a passage that is off the record in a source that is not', () => {
    const mostly = sourceOf('voss', {
      ...all,
      offRecord: [{ id: 'off', fileSha256: passage.paperSha256, anchor: passage.anchor }],
      quotes: [passage],
    })
    expect(whatStaysOut([mostly]).openness(mostly, 'q')).toBe('kind-only')
    expect(whatStaysOut([mostly]).openness(mostly)).toBe('all')
    expect(whatStaysOut([mostly]).cleaned('“Nobody was to know.”')).toBe('“(stays out)”')
  })
})
