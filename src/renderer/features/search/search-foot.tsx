import { papersPassedOver } from '#renderer/background/read-papers.ts'
import { searchState } from '#renderer/background/search/search-state.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { useStore } from '#renderer/ui/store.ts'
import type { PlaceActions } from './preview.tsx'
import { searchedWords } from './search-words.ts'
import classes from './search-page.module.css'

/** The keys (those that other lists have too only where there is room), how to ask, and how much of the library is searched. */
export function SearchFoot({ actions, isNarrow }: { readonly actions: PlaceActions; readonly isNarrow: boolean }) {
  const state = useStore(searchState)
  const unreadable = useUnreadable()
  return (
    <div className={classes.foot} data-foot>
      <span data-known>
        <KeyHint keyName="ArrowDown" /> <KeyHint keyName="ArrowUp" /> next place
      </span>
      <span data-known>
        <KeyHint keyName="Alt+ArrowDown" /> next group
      </span>
      <span>
        <KeyHint keyName="Enter" /> open
      </span>
      {isNarrow && (
        <span>
          <KeyHint keyName="P" /> the place
        </span>
      )}
      {actions.keep && (
        <span>
          <KeyHint keyName="Q" /> keep
        </span>
      )}
      {actions.link && (
        <span>
          <KeyHint keyName="T" /> to a claim
        </span>
      )}
      <span data-known>
        <KeyHint keyName="/" /> the words
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
