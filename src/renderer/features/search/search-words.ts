import { formatCount } from '#core/format-count.ts'
import type { FoundCount } from '#renderer/background/search/find-everywhere.ts'
import { isComplete, type SearchState } from '#renderer/background/search/search-state.ts'

/** How many, said as surely as it is known. */
export function countWords(count: number, counted: FoundCount['counted']): string {
  const sureness = { exactly: '', 'up-to': 'up to ', over: 'over ' }[counted]
  return `${sureness}${count.toLocaleString('en-GB')}`
}

/** "12 places". */
export function placesWords({ count, counted }: FoundCount): string {
  return `${countWords(count, counted)} ${count === 1 ? 'place' : 'places'}`
}

/** How many are in all groups. How surely that is known: more of one outweighs doubts about another. */
export function countOfAll(groups: readonly FoundCount[]): FoundCount {
  const has = (wanted: FoundCount['counted']) => groups.some(({ counted }) => counted === wanted)
  const counted = has('over') ? 'over' : has('up-to') ? 'up-to' : 'exactly'
  return { count: groups.reduce((sum, { count }) => sum + count, 0), counted }
}

/** How much of the library is in the index, in words. */
export function searchedWords(state: SearchState, unreadable: number): string {
  const { phase, papers, papersSearched, scans, unreadFiles, isRemade } = state
  if (phase === 'failed') return 'Nothing is searched'
  if (phase === 'starting') return 'Nothing is searched so far'
  const words: string[] = isRemade ? ['The index was damaged and is being made again'] : []
  if (papersSearched >= papers)
    words.push(
      papers === 0
        ? 'No papers to search'
        : papers === 1
          ? 'The paper is searched'
          : `All ${papers} papers are searched`,
    )
  else if (isComplete(state, unreadable))
    words.push(`${papersSearched} of ${formatCount(papers, 'paper', 'papers')}: ${unreadable} cannot be read`)
  else words.push(`${papersSearched} of ${formatCount(papers, 'paper', 'papers')} so far`)
  if (phase === 'at-work' && papersSearched >= papers) words.push('the rest is being read')
  if (scans > 0) words.push(`${formatCount(scans, 'scan has', 'scans have')} no text to search`)
  if (unreadFiles.length > 0) words.push(`not searched: ${unreadFiles.join(', ')}`)
  return words.join(' · ')
}
