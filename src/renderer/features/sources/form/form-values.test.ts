import { describe, expect, it } from 'vitest'
import { wholeSource } from '#core/model/row-shapes/rows-for-tests.ts'
import { changedDetails, detailsOf, faultsOf, newValues, proposedValues, valuesOf } from './form-values.ts'

describe('the form of a source', () => {
  it('gives back what stands in the library, letter for letter', () => {
    const { id: _id, files: _files, quotes: _quotes, offRecord: _off, addedAt: _at, ...details } = wholeSource('x')
    const { standing: _standing, fictional: _fictional, ...shown } = details
    expect(detailsOf(valuesOf(wholeSource('x')))).toEqual(shown)
  })

  it('takes a person’s name for a title, and reads dates as they are written', () => {
    const values = { ...newValues(), person: ' Runa Vale ', date: '12 November 2026', note: '  ' }
    expect(faultsOf(values)).toEqual({})
    expect(detailsOf(values)).toMatchObject({
      title: 'Runa Vale',
      person: 'Runa Vale',
      date: '2026-11-12',
      note: undefined,
    })
  })

  it.each([
    [{}, ['title']],
    [{ title: 'Lamp', kind: '' as const }, ['kind']],
    [{ title: 'Lamp', date: 'last week' }, ['date']],
    [{ title: 'Lamp', date: '03/04/2026' }, ['date']],
    [{ title: 'Lamp', savedOn: 'today' }, ['savedOn']],
    [{ title: 'Lamp', url: 'file:///lamp.html' }, ['url']],
    [{ title: 'Lamp', url: 'https://example.org/lamp', date: '2026-11' }, []],
  ])('says what is wrong in %j', (values, fields) => {
    expect(Object.keys(faultsOf({ ...newValues(), ...values }))).toEqual(fields)
  })

  it('proposes what a file says of itself, one person alone, and no address of the disk', () => {
    const one = proposedValues({
      title: 'A call',
      people: ['Runa Vale'],
      url: 'file:///c/call.html',
      savedAt: '2026-11-12',
    })
    expect(one).toEqual({ values: { title: 'A call', person: 'Runa Vale', savedOn: '2026-11-12' }, people: [] })
    const two = proposedValues({ people: ['Runa Vale', 'You'], kind: 'interview' })
    expect(two).toEqual({ values: { kind: 'interview' }, people: ['Runa Vale', 'You'] })
  })

  it('changes what the writer has changed alone: what else was said meanwhile stays', () => {
    const opened = { ...newValues(), title: 'Lamp', person: 'Runa Vale', note: 'Ask' }
    expect(changedDetails(opened, opened)).toEqual({})
    expect(changedDetails(opened, { ...opened, note: '', role: 'nurse' })).toEqual({ note: undefined, role: 'nurse' })
  })
})
