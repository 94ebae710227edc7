import { formatCount } from '#core/format-count.ts'
import { papersPassedOver } from '#renderer/background/read-papers.ts'
import { isComplete, searchState, type SearchState } from '#renderer/background/search/search-state.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { useStore } from '#renderer/ui/store.ts'
import classes from './search-page.module.css'

/** The keys, how to ask, and how much of the library is searched. */
export function SearchFoot() {
  const state = useStore(searchState)
  const unreadable = useUnreadable()
  return (
    <div className={classes.foot} data-foot>
      <span>
        <KeyHint keyName="ArrowDown" /> <KeyHint keyName="ArrowUp" /> next place
      </span>
      <span>
        <KeyHint keyName="Alt+ArrowDown" /> next group
      </span>
      <span>
        <KeyHint keyName="Enter" /> open
      </span>
      <span className={classes.language}>
        “words” together, word*, a OR b, NOT c, design: n:&gt;50 coi: year: has:quote
      </span>
      <span className={classes.searched} role="status">
        {searchedWords(state, unreadable)}
      </span>
    </div>
  )
}

/** How many papers cannot be read, so that no search finds them. */
export function useUnreadable(): number {
  return [...useStore(papersPassedOver).values()].filter((why) => why === 'unreadable').length
}

/** How much of the library is in the index, in words. */
export function searchedWords(state: SearchState, unreadable: number): string {
  const { phase, papers, papersSearched, scans, unreadFiles } = state
  if (phase === 'failed') return 'Nothing is searched'
  if (phase === 'starting') return 'Nothing is searched so far'
  const words: string[] = []
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
