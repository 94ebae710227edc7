import { useMemo } from 'react'
import type { ClaimKind } from '#core/model/claim.ts'
import type { ClaimState } from '#core/claims/claim-state.ts'
import { useRemembered } from '#renderer/ui/remembered.ts'
import { comparePlaces, type StoryClaim, type StoryProposal } from '#core/claims/story-claims.ts'
import type { Story, StoryMention } from './use-story.ts'

/** What the filters show: claims of one state, proposals, or all. */
export type StoryFilter = 'all' | ClaimState | 'proposed'

/** Something on the draft that can be gone to. `id` is that of its highlight. */
export type StoryItem =
  | { readonly kind: 'claim'; readonly id: string; readonly claim: StoryClaim }
  | { readonly kind: 'proposal'; readonly id: string; readonly proposal: StoryProposal }
  | { readonly kind: 'mention'; readonly id: string; readonly mention: StoryMention }

/** Where the writer is on the draft. */
export interface Position {
  readonly filter: StoryFilter
  setFilter(filter: StoryFilter): void
  readonly kind: ClaimKind | null
  setKind(kind: ClaimKind | null): void
  /** Claims and proposals that the filters show, in the order of the words. */
  readonly items: readonly StoryItem[]
  readonly current: StoryItem | null
  goTo(id: string): void
  step(by: 1 | -1, only?: (item: StoryItem) => boolean): boolean
}

/** The item that the writer is at, and the ways to others. It is there again when the screen is come back to. */
export function usePosition(story: Story, first: string | null): Position {
  const { claims, proposals, mentions } = story
  const [filter, setFilter] = useRemembered<StoryFilter>('story-filter', 'all', sessionStorage)
  const [kind, setKind] = useRemembered<ClaimKind | null>('story-kind', null, sessionStorage)
  const [at, setAt] = useRemembered<string | null>(`story-at ${story.draft.id}`, first, sessionStorage)
  const all = useMemo(() => allItems(claims, proposals), [claims, proposals])
  const items = useMemo(() => all.filter((item) => isShown(item, filter, kind)), [all, filter, kind])
  const current = useMemo(() => currentItem(at, all, items, mentions), [at, all, items, mentions])
  const step = (by: 1 | -1, only: (item: StoryItem) => boolean = () => true) => {
    const next = neighbour(items, current, by, only)
    if (next) setAt(next.id)
    return next !== null
  }
  return { filter, setFilter, kind, setKind, items, current, goTo: setAt, step }
}

/** True where something is left to do: to take or set aside, to link, to place, to look at. */
export function isToDo(item: StoryItem): boolean {
  return item.kind === 'proposal' || (item.kind === 'claim' && !item.claim.isBacked && item.claim.state !== 'linked')
}

/** Whether the filters show a claim or proposal. */
export function isShown(item: StoryItem, filter: StoryFilter, kind: ClaimKind | null): boolean {
  if (item.kind === 'mention') return false
  const itsKind = item.kind === 'claim' ? item.claim.claim.kind : item.proposal.proposed.kind
  if (kind !== null && itsKind !== kind) return false
  if (filter === 'all') return true
  return filter === (item.kind === 'claim' ? item.claim.state : 'proposed')
}

/** Where an item stands in the draft. */
export function spanOfItem(item: StoryItem) {
  if (item.kind === 'mention') return item.mention.mention.span
  return item.kind === 'claim' ? item.claim.span : item.proposal.span
}

function allItems(claims: Story['claims'], proposals: Story['proposals']): readonly StoryItem[] {
  return [
    ...claims.map((claim): StoryItem => ({ kind: 'claim', id: `claim ${claim.id}`, claim })),
    ...proposals.map((proposal): StoryItem => ({ kind: 'proposal', id: `proposal ${proposal.id}`, proposal })),
  ].toSorted((a, b) => comparePlaces(spanOfItem(a), spanOfItem(b)))
}

function currentItem(
  at: string | null,
  all: readonly StoryItem[],
  items: readonly StoryItem[],
  mentions: Story['mentions'],
): StoryItem | null {
  const found = all.find(({ id }) => id === at)
  if (found) return found
  const mention = mentions.find(({ id }) => at === `mention ${id}`)
  if (mention) return { kind: 'mention', id: at!, mention }
  return items.find(isToDo) ?? items[0] ?? null
}

function neighbour(
  items: readonly StoryItem[],
  current: StoryItem | null,
  by: 1 | -1,
  only: (item: StoryItem) => boolean,
): StoryItem | null {
  const ordered = by === 1 ? items : items.toReversed()
  const wanted = ordered.filter((item) => only(item) && item.id !== current?.id)
  const behind = current && wanted.find((item) => comparePlaces(spanOfItem(item), spanOfItem(current)) * by > 0)
  // Round the end: what is left may stand before.
  return behind ?? wanted[0] ?? null
}
