import { papersPassedOver } from '#renderer/background/read-papers.ts'
import { searchState } from '#renderer/background/search/search-state.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { useStore } from '#renderer/ui/store.ts'
import { searchedWords } from './search-words.ts'
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
