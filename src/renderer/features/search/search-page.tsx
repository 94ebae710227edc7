import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconX } from '@tabler/icons-react'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { partsOf, type QueryPart } from '#core/search/query-parts.ts'
import { readQuery, type ReadQuery } from '#core/search/query.ts'
import type { EntryKind } from '#core/search/search-entry.ts'
import { placesOfGroup, type FoundGroup } from '#renderer/background/search/find-everywhere.ts'
import { isComplete, searchState } from '#renderer/background/search/search-state.ts'
import { useEvidenceLibrary } from '#renderer/db/evidence-library.ts'
import { useClaims, useDrafts } from '#renderer/db/story-queries.ts'
import { useRemembered } from '#renderer/ui/remembered.ts'
import { useStore } from '#renderer/ui/store.ts'
import { Facets } from './facets.tsx'
import { showPlace, type SearchedLibrary } from './place-words.ts'
import { Preview } from './preview.tsx'
import { itemsOf, optionId, ResultList, type ResultItem, type ShownGroup } from './result-list.tsx'
import { SearchBox } from './search-box.tsx'
import { SearchFoot, useUnreadable } from './search-foot.tsx'
import { countOfAll, placesWords } from './search-words.ts'
import { useEverywhere, type Limits } from './use-everywhere.ts'
import { useSearchCommands } from './use-search-commands.ts'
import { NothingFound } from './ways-out.tsx'
import classes from './search-page.module.css'

const noGroups: readonly FoundGroup[] = []
const noLimits: Limits = {}
const noParts: readonly QueryPart[] = []

/** Any word in any place of the library, then its page. What is sought stands in the address, so that the way back finds it. */
export function SearchPage() {
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const box = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(params.get('q') ?? '')
  const read = useMemo(() => readQuery(typed), [typed])
  const query = read.ok ? read.query : null
  const [limits, setLimits] = useState(noLimits)
  const [only, setOnly] = useRemembered<EntryKind | null>('search-only', null, sessionStorage)
  const found = useEverywhere(query, typed, limits)
  const library = useSearchedLibrary()
  const all = found.groups ?? noGroups
  const groups = useMemo(() => shownGroups(all, library, only), [all, library, only])
  const items = useMemo(() => itemsOf(groups), [groups])
  const [at, setAt] = useRemembered<string | null>('search-at', null, sessionStorage)
  const [chosenHit, setHit] = useState(0)
  const current = items.find(({ id }) => id === at) ?? items[0] ?? null
  const shown = current?.kind === 'place' ? current.shown : null
  // The text may have fewer of them than when the hit was chosen.
  const hit = Math.max(0, Math.min(chosenHit, (shown?.place.ranges.length ?? 0) - 1))
  const parts = useMemo(() => (query ? partsOf(query, typed) : noParts), [query, typed])
  const isWide = useMediaQuery('(min-width: 1100px)', undefined, { getInitialValueInEffect: false }) ?? true

  const type = (next: string) => {
    setTyped(next)
    setLimits(noLimits)
    setAt(null)
    setHit(0)
    setParams(next ? { q: next } : {}, { replace: true })
    box.current?.focus()
  }
  const choose = (id: string) => {
    setAt(id)
    setHit(0)
  }
  const more = (kind: EntryKind) =>
    setLimits((now) => ({ ...now, [kind]: (now[kind] ?? placesOfGroup) + placesOfGroup }))
  const open = (item: ResultItem | null = current) => {
    // What is listed was found for other words.
    if (found.isBehind) return
    if (item?.kind === 'more') more(item.group)
    else if (item) {
      setAt(item.id)
      void navigate(item.shown.addressOf(item.id === current?.id ? hit : 0))
    }
  }
  const step = (by: 1 | -1) => {
    const next = items[Math.max(0, Math.min(items.length - 1, (current ? items.indexOf(current) : -1) + by))]
    if (next) choose(next.id)
  }
  const stepGroup = (by: 1 | -1) => {
    const index = groups.findIndex(({ kind }) => kind === current?.group)
    const [first] = groups[Math.max(0, Math.min(groups.length - 1, index + by))]?.places ?? []
    if (first) choose(first.place.id)
  }
  const stepHit = (by: 1 | -1) => {
    const count = shown?.place.ranges.length ?? 0
    if (count > 0) setHit((hit + by + count) % count)
  }
  const leave = () => {
    if (typed) type('')
    else void navigate(-1)
  }
  useSearchCommands({ open: () => open(), step, stepGroup, stepHit, leave, canOpen: current !== null })
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (by) (event.altKey ? stepGroup : step)(by)
    else if (event.key === 'Enter') open()
    else if (event.key === 'Escape') leave()
    else return
    event.preventDefault()
  }

  return (
    <div className={classes.page}>
      <SearchBox
        ref={box}
        typed={typed}
        hasProblem={!read.ok}
        activeId={current ? optionId(current.id) : undefined}
        onType={type}
        onKey={onKey}
      />
      <div className={classes.head}>
        <h1>Search</h1>
        <span role="status">{query && found.groups && !found.isBehind && placesWords(countOfAll(all))}</span>
        {parts.length > 1 && (
          <ul className={classes.chips} aria-label="What is asked for">
            {parts.map((part) => (
              <li key={`${part.typed} ${part.without}`}>
                {part.label} <strong>{part.words}</strong>
                <button type="button" aria-label={`Leave out ${part.typed}`} onClick={() => type(part.without)}>
                  <IconX size={13} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {!read.ok && <Unreadable typed={typed} read={read} />}
      <div className={classes.desk}>
        {query ? (
          <>
            <Facets groups={all} chosen={only} onChoose={setOnly} />
            <div className={classes.list}>
              <Found
                isKnown={found.groups !== null && !found.isBehind}
                problem={found.problem}
                isEmpty={items.length === 0}
                elsewhere={only !== null && all.length > 0 ? () => setOnly(null) : null}
                parts={parts}
                onType={type}
              />
              {items.length > 0 && (
                <ResultList groups={groups} current={current} onChoose={choose} onOpen={open} onMore={more} />
              )}
            </div>
            {isWide && shown && (
              <aside className={classes.preview} aria-label="The place">
                <Preview shown={shown} hit={hit} onHit={setHit} onOpen={() => open()} />
              </aside>
            )}
          </>
        ) : (
          <HowToAsk />
        )}
      </div>
      <SearchFoot />
    </div>
  )
}

function useSearchedLibrary(): SearchedLibrary | null {
  const evidence = useEvidenceLibrary()
  const drafts = useDrafts()
  const claims = useClaims()
  return useMemo(() => (evidence && drafts && claims ? { evidence, drafts, claims } : null), [evidence, drafts, claims])
}

function shownGroups(
  groups: readonly FoundGroup[],
  library: SearchedLibrary | null,
  only: EntryKind | null,
): readonly ShownGroup[] {
  if (!library) return []
  return groups
    .filter(({ kind }) => only === null || kind === only)
    .map((group) => ({ ...group, places: group.places.flatMap((place) => showPlace(place, library) ?? []) }))
}

/** What was typed, with the part underlined that cannot be read, and why. */
function Unreadable({ typed, read }: { readonly typed: string; readonly read: Extract<ReadQuery, { ok: false }> }) {
  const { start, end } = read.range
  return (
    <p id="search-problem" className={classes.problem} role="alert">
      <span className={classes.typed}>
        {typed.slice(0, start)}
        <u>{typed.slice(start, end)}</u>
        {typed.slice(end)}
      </span>
      {read.reason}
    </p>
  )
}

/** What stands in place of the list while there is none. */
function Found({
  isKnown,
  isEmpty,
  problem,
  elsewhere,
  parts,
  onType,
}: {
  readonly isKnown: boolean
  readonly isEmpty: boolean
  readonly problem: string | null
  /** Shows what was found in other groups; null where nothing was. */
  readonly elsewhere: (() => void) | null
  readonly parts: readonly QueryPart[]
  onType(typed: string): void
}) {
  const state = useStore(searchState)
  const unreadable = useUnreadable()
  const { phase, problem: failed } = state
  if (phase === 'failed' || problem)
    return (
      <div className={classes.empty} role="alert">
        <p className={classes.invite}>The library cannot be searched now</p>
        <p>{failed ?? problem} Nothing of the library is lost by it.</p>
        <Button variant="default" onClick={() => location.reload()}>
          Reload the window
        </Button>
      </div>
    )
  if (phase === 'starting')
    return (
      <div className={classes.empty} role="status">
        <p className={classes.invite}>The search is being made ready</p>
        <p>What is found appears here by itself.</p>
      </div>
    )
  if (!isKnown || !isEmpty) return null
  if (elsewhere)
    return (
      <div className={classes.empty} role="status">
        <p className={classes.invite}>Not here, but elsewhere</p>
        <Button variant="default" onClick={elsewhere}>
          Show everything that was found
        </Button>
      </div>
    )
  return <NothingFound parts={parts} isComplete={isComplete(state, unreadable)} onType={onType} />
}

const examples = [
  ['serum redness', 'both words, anywhere in one place'],
  ['“week twelve”', 'these words in this order'],
  ['redn*', 'words that begin so'],
  ['redness OR swelling', 'one of them is enough'],
  ['serum NOT placebo', 'without the other'],
  ['harm* design:RCT n:>50', 'in randomised trials with more than 50 people'],
  ['safety coi:company year:2021..', 'by authors tied to a company, since 2021'],
  ['has:quote', 'studies that you have quoted'],
] as const

function HowToAsk() {
  return (
    <div className={classes.empty}>
      <p className={classes.invite}>Any word, in any place of the library</p>
      <p>Titles, values, quotes, notes, pages of papers, sources, drafts and claims are searched.</p>
      <dl className={classes.examples}>
        {examples.map(([words, meaning]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
