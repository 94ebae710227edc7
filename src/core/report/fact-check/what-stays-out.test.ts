import { describe, expect, it } from 'vitest'
import type { Source } from '#core/model/source.ts'
import { sourceLine } from './sayable-evidence.ts'
import { quoteOf, sourceOf } from './story-for-tests.ts'
import { nothingMore, whatStaysOut } from './what-stays-out.ts'

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

describe('a name in another form', () => {
  it.each<readonly [person: string, typed: string, wanted: string]>([
    ['Mara Voss', 'M. Voss said so', '(not by name) said so'],
    ['Mara Voss', 'Voss, Mara', '(not by name), (not by name)'],
    ['Mara Voss', 'Mara V. and she', '(not by name) and she'],
    ['Voss, Mara', 'ask voss', 'ask (not by name)'],
    ['Mara Voss, MD', 'ask voss', 'ask (not by name)'],
    ['mara voss', 'as Voss has it', 'as (not by name) has it'],
    [
      'Mara Voss',
      'Voss82, mvoss and @maravoss on the net',
      '(not by name), (not by name) and @(not by name) on the net',
    ],
    ['Mara Voss', 'write to m.voss@lamp.example', 'write to (contact)'],
    ['Mara Voss', 'write to mara82@lamp.example, please', 'write to (contact), please'],
    ['Ida Holm', 'Holms Frage', '(not by name) Frage'],
    ['Anne-Marie Lund-Berg', 'Annemarie said, and Berg too', '(not by name) said, and (not by name) too'],
    ['Anne-Marie Lund-Berg', 'Lund\u2011Berg knows', '(not by name) knows'],
    ["Sean O'Brien", 'O’Brien and OBRIEN', '(not by name) and (not by name)'],
    ['Jörg Müller', 'Mueller or Muller', '(not by name) or (not by name)'],
    ['Jens Søberg', 'Soberg, Soeberg', '(not by name), (not by name)'],
    ['Li Wu', 'Wu says: two of wu', '(not by name) says: two of wu'],
    ['王芳', '他说王芳知道', '他说(not by name)知道'],
    ['Mara Voss', 'Vo\u00ADss knows', '(not by name) knows'],
    ['Mara Voss', 'The Vossberg trial, vossberg@lamp.example aside', 'The Vossberg trial, (contact) aside'],
    ['Will Park', 'they will; Will and PARK knew', 'they will; (not by name) and (not by name) knew'],
    ['Mara Voss', 'She asked 30 people. A mare is no voter.', 'She asked 30 people. A mare is no voter.'],
  ])('%s: “%s”', (person, typed, wanted) => {
    const rule = whatStaysOut([sourceOf('x', { title: 'A talk', person, record: 'not-by-name' })])
    expect(rule.cleaned(typed)).toBe(wanted)
  })

  it.each([
    ['Signal: @nightowl.82', 'nightowl.82 on Signal', '(contact) on Signal'],
    ['Mara Voss <owl@lamp.example>', 'owl@lamp.example', '(contact)'],
    ['owl@lamp.example', 'owl (at) lamp.example', '(contact)'],
    ['nightowl@lamp.example', 'she is nightowl there', 'she is (contact) there'],
  ])('%s: “%s”', (contact, typed, wanted) => {
    const rule = whatStaysOut([sourceOf('x', { title: 'A talk', person: 'Mara Voss', contact, record: 'not-by-name' })])
    expect(rule.cleaned(typed)).toBe(wanted)
  })

  it('leaves the names of those who may be named, whatever their address is made of', () => {
    const named = sourceOf('x', { person: 'Ines Holm', contact: 'Tel.: 112233, ines@lamp.example' })
    expect(whatStaysOut([named]).cleaned('Ines Holm, by Tel.')).toBe('Ines Holm, by Tel.')
  })

  it('takes out the half of a sentence, and leaves accents and signs as they are around it', () => {
    const told = sourceOf('x', {
      record: 'off-the-record',
      quotes: [quoteOf('q', 'In March, only twelve of the thirty slept any better.')],
    })
    expect(whatStaysOut([told]).cleaned('Née: “only twelve of the thirty slept”, 👩‍🔬 said.')).toBe(
      'Née: “(stays out)”, 👩‍🔬 said.',
    )
  })

  it('says nothing of who stays out in the title, the role and the address of somebody else', () => {
    const hidden = sourceOf('x', { title: 'A talk', person: 'Mara Voss', record: 'off-the-record' })
    const page = sourceOf('y', {
      kind: 'web-page',
      title: 'What Mara Voss did',
      role: 'colleague of Voss',
      url: 'https://example.org/mara-voss',
    })
    const rule = whatStaysOut([hidden, page])
    expect(sourceLine(page, rule)).toBe('Web page, What (not by name) did, colleague of (not by name)')
    expect(rule.addressOf(page)).toBeUndefined()
    expect(whatStaysOut([page]).addressOf(page)).toBe(page.url)
  })

  it('names nobody who was taken out of the library, unless by name again', () => {
    const taken = sourceOf('x', { title: 'A talk', person: 'Mara Voss', record: 'off-the-record' })
    expect(whatStaysOut([], nothingMore, [taken]).cleaned('Voss told me')).toBe('(not by name) told me')
    const again = sourceOf('y', { person: 'Mara Voss' })
    expect(whatStaysOut([again], nothingMore, [taken]).cleaned('Voss told me')).toBe('Voss told me')
  })

  it('holds a passage off the record against quotes of the same file alone', () => {
    const passage = quoteOf('q', 'Nobody slept.')
    const given = (fileSha256: string) =>
      sourceOf('x', { quotes: [passage], offRecord: [{ id: 'o', fileSha256, anchor: passage.anchor }] })
    const [same, other] = [given(passage.paperSha256), given('e'.repeat(64))]
    expect(whatStaysOut([same]).openness(same, 'q')).toBe('kind-only')
    expect(whatStaysOut([other]).openness(other, 'q')).toBe('all')
  })
})
