import { useMediaQuery } from '@mantine/hooks'
import { IconX } from '@tabler/icons-react'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { EvidenceLibrary } from '#core/claims/evidence-shown.ts'
import { designChoice, withDesign, type DesignChoice } from '#core/search/design-filter.ts'
import { isLoose } from '#core/search/match-expression.ts'
import { partsOf, type QueryPart } from '#core/search/query-parts.ts'
import { readQuery } from '#core/search/query.ts'
import type { EntryKind } from '#core/search/search-entry.ts'
import { placesOfGroup, type FoundGroup } from '#renderer/background/search/find-everywhere.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { useEvidenceLibrary } from '#renderer/db/evidence-library.ts'
import { useClaims, useDrafts } from '#renderer/db/story-queries.ts'
import { focusScreen } from '#renderer/ui/focus-screen.ts'
import { useRemembered } from '#renderer/ui/remembered.ts'
import { Facets, facetsId } from './facets.tsx'
import { canBackClaim, forClaim, isOfText, type ForClaim } from './found-evidence.ts'
import { keepAsQuote } from './keep-quote.ts'
import { showPlace, type SearchedLibrary, type ShownPlace } from './place-words.ts'
import { HowToAsk } from './how-to-ask.tsx'
import { InPlaceOfList, Unreadable } from './in-place-of-list.tsx'
import { LinkFound } from './link-found.tsx'
import { Preview, type PlaceActions } from './preview.tsx'
import { itemsOf, optionId, ResultList, resultsId, type ResultItem, type ShownGroup } from './result-list.tsx'
import { SearchBox } from './search-box.tsx'
import { SearchFoot } from './search-foot.tsx'
import { countOfAll, placesWords } from './search-words.ts'
import { useEverywhere, type Limits } from './use-everywhere.ts'
import { useSearchCommands } from './use-search-commands.ts'
import classes from './search-page.module.css'

const noGroups: readonly FoundGroup[] = []
const noLimits: Limits = {}
const noDesigns: DesignChoice = { chosen: [], without: '' }
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
  const [chosenHit, setHit] = useState<number | null>(null)
  const current = items.find(({ id }) => id === at) ?? items[0] ?? null
  const shown = current?.kind === 'place' ? current.shown : null
  // At first the one that the list shows. The text may have fewer of them than when it was chosen.
  const hit = Math.max(0, Math.min(chosenHit ?? shown?.place.first ?? 0, (shown?.place.ranges.length ?? 0) - 1))
  const designs = useMemo(() => (query ? designChoice(query, typed) : noDesigns), [query, typed])
  const parts = useMemo(() => (query ? partsOf(query, typed) : noParts), [query, typed])
  const narrow = useMediaQuery('(max-width: 1099px)', undefined, { getInitialValueInEffect: false }) ?? false
  const [isSheetOpen, setSheetOpen] = useState(false)
  const isSheet = narrow && isSheetOpen && shown !== null
  const [linking, setLinking] = useState<ForClaim | null>(null)

  const ask = (next: string) => {
    setTyped(next)
    setLimits(noLimits)
    setAt(null)
    setHit(null)
    setParams(next ? { q: next } : {}, { replace: true })
  }
  const type = (next: string) => {
    ask(next)
    box.current?.focus()
  }
  const choose = (id: string) => {
    setAt(id)
    setHit(null)
  }
  const chooseByMouse = (id: string) => {
    choose(id)
    setSheetOpen(true)
  }
  const more = (kind: EntryKind) =>
    setLimits((now) => ({ ...now, [kind]: (now[kind] ?? placesOfGroup) + placesOfGroup }))
  const open = (item: ResultItem | null = current) => {
    // What is listed was found for other words.
    if (found.isBehind) return
    if (item?.kind === 'more') more(item.group)
    else if (item) {
      setAt(item.id)
      void navigate(item.shown.addressOf(item.id === current?.id ? hit : item.shown.place.first))
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
    if (isSheet) closeSheet()
    else if (typed) type('')
    else void navigate(-1)
  }
  const closeSheet = () => {
    setSheetOpen(false)
    focusList()
  }
  const link = async (of: ShownPlace, evidence: EvidenceLibrary) => {
    const made = await forClaim(of, hit, evidence)
    const toLink = made && valueOrToast(made)
    if (toLink) setLinking(toLink)
  }
  // What is listed was found for other words, and is not looked at as it is now.
  const settled = found.isBehind ? null : shown
  const actions: PlaceActions = {
    open: () => open(),
    keep: settled && isOfText(settled) ? () => void keepAsQuote(settled, hit) : null,
    link:
      settled && library && canBackClaim(settled, library.evidence) ? () => void link(settled, library.evidence) : null,
  }
  useSearchCommands({
    ...actions,
    step,
    stepGroup,
    stepHit,
    leave,
    canOpen: current !== null,
    show: narrow && shown ? () => setSheetOpen(true) : null,
    toFilters: () => document.querySelector<HTMLElement>(`#${facetsId} [aria-pressed="true"]`)?.focus(),
  })
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (by) {
      ;(event.altKey ? stepGroup : step)(by)
      // There the letters are keys: Q, T, P. "/" leads back to the words. Where nothing was found, these are what can be changed.
      if (items.length > 0 || found.isBehind) focusList()
    } else if (event.key === 'Enter') open()
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
            <Facets
              groups={all}
              chosen={only}
              designs={designs}
              counted={isLoose(query) ? 'up-to' : 'exactly'}
              onChoose={setOnly}
              onDesign={(code) => ask(code === null ? designs.without : withDesign(designs, code))}
            />
            <div className={classes.list}>
              <InPlaceOfList
                isKnown={found.groups !== null && !found.isBehind}
                problem={found.problem}
                isEmpty={items.length === 0}
                elsewhere={only !== null && all.length > 0 ? () => setOnly(null) : null}
                parts={parts}
                onType={type}
              />
              {items.length > 0 && (
                <ResultList groups={groups} current={current} onChoose={chooseByMouse} onOpen={open} onMore={more} />
              )}
            </div>
            {shown && (!narrow || isSheet) && (
              <aside className={narrow ? classes.sheetPane : classes.preview} aria-label="The place">
                <Preview
                  shown={shown}
                  hit={hit}
                  actions={actions}
                  onHit={setHit}
                  onClose={narrow ? closeSheet : undefined}
                />
              </aside>
            )}
          </>
        ) : (
          <HowToAsk />
        )}
      </div>
      <SearchFoot actions={actions} isNarrow={narrow} />
      {linking && library && (
        <LinkFound
          found={linking}
          claims={library.claims}
          library={library.evidence}
          onClose={() => {
            setLinking(null)
            focusList()
          }}
        />
      )}
    </div>
  )
}

/** The list has the keyboard, or the screen where the list is not drawn yet: what is typed next must be no part of the words. */
function focusList(): void {
  const list = document.getElementById(resultsId)
  if (list) list.focus()
  else focusScreen()
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
