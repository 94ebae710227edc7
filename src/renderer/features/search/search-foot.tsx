import { formatCount } from '#core/format-count.ts'
import { papersPassedOver } from '#renderer/background/read-papers.ts'
import { searchState, type SearchState } from '#renderer/background/search/search-state.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { useStore } from '#renderer/ui/store.ts'
import classes from './search-page.module.css'

/** The keys, how to ask, and how much of the library is searched. */
export function SearchFoot() {
  const state = useStore(searchState)
  const unreadable = [...useStore(papersPassedOver).values()].filter((why) => why === 'unreadable').length
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

/** How much of the library is in the index, in words. */
export function searchedWords(
  { phase, papers, papersSearched, scans, unreadFiles }: SearchState,
  unreadable: number,
): string {
  if (phase === 'failed') return 'Nothing is searched'
  const words: string[] = []
  if (papersSearched >= papers)
    words.push(
      papers === 0
        ? 'No papers to search'
        : papers === 1
          ? 'The paper is searched'
          : `All ${papers} papers are searched`,
    )
  else if (phase === 'ready' && papers - papersSearched <= unreadable)
    words.push(`${papersSearched} of ${formatCount(papers, 'paper', 'papers')}: ${unreadable} cannot be read`)
  else words.push(`${papersSearched} of ${formatCount(papers, 'paper', 'papers')} so far`)
  if (scans > 0) words.push(`${formatCount(scans, 'scan has', 'scans have')} no text to search`)
  if (unreadFiles.length > 0) words.push(`not searched: ${unreadFiles.join(', ')}`)
  return words.join(' · ')
}
