import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  canDecide,
  checkItems,
  checkParagraphs,
  checkProgress,
  nextUndecided,
  whyOnlyAsked,
  type CheckItem,
  type CheckParagraph,
  type CheckProgress,
} from '#core/claims/checking/check-queue.ts'
import type { EvidenceLibrary } from '#core/claims/evidence-shown.ts'
import { storyClaims, type StoryClaim } from '#core/claims/story-claims.ts'
import type { StoredChange } from '#core/model/change.ts'
import type { CheckDecision, Claim } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import { showToast } from '#renderer/background/toast.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { checkClaim, takeBackDecision } from '#renderer/db/claim-links.ts'
import { useRemembered } from '#renderer/ui/remembered.ts'
import { useOpenDecisions, type OpenDecision } from './use-open-decisions.ts'

/** What the queue shows. */
export type CheckFilter = 'all' | 'to-check' | 'asked' | 'disputed'

/** What is checked, and by whom. */
export interface CheckedDraft {
  readonly draft: Draft
  readonly text: WrittenText
  readonly claims: readonly Claim[]
  readonly library: EvidenceLibrary
  readonly initials: string
}

/** One checker's way through the claims of a draft. */
export interface Checking extends CheckedDraft {
  readonly items: readonly CheckItem[]
  readonly paragraphs: readonly CheckParagraph[]
  readonly progress: CheckProgress
  readonly filter: CheckFilter
  setFilter(filter: CheckFilter): void
  isShown(item: CheckItem): boolean
  /** Null where the list for the writer is shown. */
  readonly current: CheckItem | null
  /** What is chosen for the current claim and not kept yet. */
  readonly open: OpenDecision
  /** Why it cannot be kept, in a sentence. */
  readonly problem: string | null
  /** What was kept last, to be undone. */
  readonly last: { readonly change: StoredChange; readonly claimId: string; readonly checkId: string } | null
  goTo(id: string): void
  step(by: 1 | -1): void
  showList(): void
  /** False, and said why, where the claim cannot be decided so. */
  choose(decision: CheckDecision): boolean
  write(part: Partial<Pick<OpenDecision, 'newWords' | 'note'>>): void
  keep(): Promise<void>
  takeBack(): Promise<void>
}

const theList = 'list'

/** Everything the screen shows and does. Where the checker is, and what is not kept yet, is there again when the screen is come back to. */
export function useChecking({ draft, text, claims, library, initials }: CheckedDraft): Checking {
  const known = useRef(new Map<string, { readonly key: string; readonly made: StoryClaim }>())
  const items = useMemo(
    () => checkItems(storyClaims(draft, text, claims, library, known.current), initials),
    [draft, text, claims, library, initials],
  )
  const paragraphs = useMemo(() => checkParagraphs(items), [items])
  const progress = useMemo(() => checkProgress(items), [items])
  const [filter, setFilter] = useRemembered<CheckFilter>('check-filter', 'all', sessionStorage)
  const [at, setAt] = useRemembered<string | null>(`check-at ${draft.id}`, null, sessionStorage)
  const opened = useOpenDecisions(`check-open ${draft.id} ${initials}`)
  const [problem, setProblem] = useState<string | null>(null)
  const [last, setLast] = useState<Checking['last']>(null)
  // Claims whose decision is on its way, with its id once it has one: what the screen has not heard of yet is no more to be decided.
  const onTheWay = useRef(new Map<string, string | null>())
  const newest = useRef(items)
  // Who has left the screen is told elsewhere that a decision could not be kept.
  const isHere = useRef(false)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  useEffect(() => {
    newest.current = items
    for (const { id, shown } of items)
      if (shown.claim.checks.some((check) => check.id === onTheWay.current.get(id))) onTheWay.current.delete(id)
  }, [items])
  const found = items.find(({ id }) => id === at)
  const current = at === theList ? null : (found ?? nextUndecided(items, null))
  const open = useMemo(() => opened.of(current), [opened, current])
  const isShown = useCallback((item: CheckItem) => isIn(item, filter), [filter])

  const goTo = (id: string) => {
    setProblem(null)
    setAt(id)
  }
  const step = (by: 1 | -1) => {
    const way = items.filter((item) => isShown(item) || item.id === current?.id)
    const next = current ? way[way.indexOf(current) + by] : way.at(by === 1 ? 0 : -1)
    if (next) goTo(next.id)
  }
  const choose = (decision: CheckDecision) => {
    if (!current) return false
    const isAllowed = canDecide(current.shown, decision)
    setProblem(isAllowed ? null : whyOnlyAsked(current.shown))
    if (isAllowed) opened.set(current.id, { ...open, decision })
    return isAllowed
  }
  const write: Checking['write'] = (part) => {
    if (!current) return
    setProblem(null)
    opened.set(current.id, { ...open, ...part })
  }
  const keep = async () => {
    if (!current) return
    const why = whyNotKept(current, open)
    if (why !== null) return setProblem(why)
    // On at once: what is pressed next must not wait for the disk. Where it could not be kept, the claim is gone back to with its words.
    const left = items.filter(({ id }) => id === current.id || !onTheWay.current.has(id))
    goTo(nextUndecided(left, current.id)?.id ?? theList)
    opened.drop(current.id)
    if (isKeptAlready(current, open)) return
    onTheWay.current.set(current.id, null)
    const kept = await checkClaim(
      current.id,
      { ...checkOf(open, initials), seen: current.shown.seen },
      current.shown.claim,
    )
    if (kept.ok) {
      const checkId = kept.value.ids[0]!
      const isHeardOf = newest.current.some(({ shown }) => shown.claim.checks.some(({ id }) => id === checkId))
      if (isHeardOf) onTheWay.current.delete(current.id)
      else onTheWay.current.set(current.id, checkId)
      return setLast({ change: kept.value.change, claimId: current.id, checkId })
    }
    onTheWay.current.delete(current.id)
    opened.set(current.id, open)
    setAt(current.id)
    if (isHere.current) setProblem(kept.message)
    else showToast({ kind: 'problem', message: `Claim ${current.shown.claim.number}: ${kept.message}` })
  }
  const takeBack = async () => {
    if (!current) return
    setProblem(null)
    opened.drop(current.id)
    // One that is on its way stands before this in the line of the commits.
    if (!current.mine && !onTheWay.current.has(current.id)) return
    onTheWay.current.delete(current.id)
    const { claim, seen } = current.shown
    const change = await takeBackDecision(claim.id, initials, seen)
    toastWithUndo(change, `Claim ${claim.number} is not decided by ${initials} any more.`)
  }
  return {
    draft,
    text,
    claims,
    library,
    initials,
    items,
    paragraphs,
    progress,
    filter,
    setFilter,
    isShown,
    current,
    open,
    problem,
    last,
    goTo,
    step,
    choose,
    write,
    keep,
    takeBack,
    showList: () => goTo(theList),
  }
}

function isIn({ mine, isDisputed }: CheckItem, filter: CheckFilter): boolean {
  if (filter === 'to-check') return mine === null
  if (filter === 'asked') return mine?.decision === 'ask-author'
  return filter === 'all' || isDisputed
}

function checkOf(
  { decision, newWords, note }: OpenDecision,
  initials: string,
): Omit<Parameters<typeof checkClaim>[1], 'seen'> {
  return {
    initials,
    decision: decision!,
    ...(decision === 'corrected' ? { newWords: newWords.trim() } : {}),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  }
}

function isKeptAlready({ mine }: CheckItem, open: OpenDecision): boolean {
  if (!mine) return false
  const next = checkOf(open, mine.initials)
  return next.decision === mine.decision && next.newWords === mine.newWords && next.note === mine.note
}

function whyNotKept({ shown }: CheckItem, { decision, newWords }: OpenDecision): string | null {
  if (decision === null) return 'Choose first: V verified, C corrected, X cannot verify, A ask the author.'
  if (!canDecide(shown, decision)) return whyOnlyAsked(shown)
  if (decision !== 'corrected') return null
  if (newWords.trim() === '') return 'Write what it should say.'
  return newWords.trim() === shown.words.trim() ? 'These are the words of the draft. Write what they should say.' : null
}
