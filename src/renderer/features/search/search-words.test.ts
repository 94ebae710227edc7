import { describe, expect, it } from 'vitest'
import type { SearchState } from '#renderer/background/search/search-state.ts'
import { countOfAll, placesWords, searchedWords } from './search-words.ts'

const state: SearchState = { phase: 'ready', papers: 9, papersSearched: 9, scans: 0, unreadFiles: [], turn: 0 }

describe('what the search says of itself', () => {
  it.each<readonly [string, Partial<SearchState>, number]>([
    ['Nothing is searched so far', { phase: 'starting', papers: 0, papersSearched: 0 }, 0],
    ['Nothing is searched', { phase: 'failed' }, 0],
    ['All 9 papers are searched', {}, 0],
    ['All 9 papers are searched · the rest is being read', { phase: 'at-work' }, 0],
    ['6 of 9 papers so far', { papersSearched: 6 }, 1],
    ['6 of 9 papers: 3 cannot be read', { papersSearched: 6 }, 3],
    ['6 of 9 papers so far', { phase: 'at-work', papersSearched: 6 }, 3],
    [
      'The index was damaged and is being made again · 2 of 9 papers so far',
      { phase: 'at-work', papersSearched: 2, isRemade: true },
      0,
    ],
  ])('%s', (words, now, unreadable) => {
    expect(searchedWords({ ...state, ...now }, unreadable)).toBe(words)
  })

  it('says of a sum what is least sure of its parts', () => {
    const sum = countOfAll([
      { count: 10_000, counted: 'over' },
      { count: 5, counted: 'up-to' },
    ])
    expect(placesWords(sum)).toBe('over 10,005 places')
    expect(placesWords({ count: 1, counted: 'exactly' })).toBe('1 place')
  })
})
