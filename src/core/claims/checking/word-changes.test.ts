import { describe, expect, it } from 'vitest'
import { wordChanges } from './word-changes.ts'

describe('wordChanges', () => {
  it.each([
    ['the same', 'the same', ['the same']],
    ['30 participants', '28 participants', ['-30', '+28', ' participants']],
    [
      'people called their skin better',
      'people rated the scars as better',
      ['people ', '-called their skin', '+rated the scars as', ' better'],
    ],
    ['', 'new words', ['+new words']],
    ['gone', '', ['-gone']],
    ['it is 3.5 mg.', 'it is 3,5 mg.', ['it is 3', '-.', '+,', '5 mg.']],
  ])('%j to %j', (before, after, wanted) => {
    const signs = { same: '', gone: '-', new: '+' }
    const changes = wordChanges(before, after)
    expect(changes.map(({ kind, text }) => `${signs[kind]}${text}`)).toEqual(wanted)
    expect(changes.flatMap(({ kind, text }) => (kind === 'new' ? [] : [text])).join('')).toBe(before)
    expect(changes.flatMap(({ kind, text }) => (kind === 'gone' ? [] : [text])).join('')).toBe(after)
  })
})
