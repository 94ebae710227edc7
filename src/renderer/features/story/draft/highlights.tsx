import { useMemo, useRef, type ReactNode } from 'react'
import type { ClaimKind } from '#core/model/claim.ts'
import type { TextHighlight } from '#renderer/text/text-highlight.ts'
import { ClaimMark } from '#renderer/ui/claim-marks.tsx'
import type { Story } from '../use-story.ts'
import { isShown, type Position, type StoryFilter, type StoryItem } from '../use-position.ts'

/** The highlights of a draft: claims, proposals, mentions. One that is the same as before is the same object, so that its paragraph is not drawn again. */
export function useHighlights(
  { claims, proposals, mentions }: Story,
  { filter, kind, current }: Position,
): readonly TextHighlight[] {
  const known = useRef(new Map<string, TextHighlight>())
  return useMemo(() => {
    const made = new Map<string, TextHighlight>()
    for (const each of highlightsOf({ claims, proposals, mentions }, filter, kind, current?.id ?? null)) {
      const before = known.current.get(each.id)
      made.set(each.id, before && isSame(before, each) ? before : each)
    }
    known.current = made
    return [...made.values()]
  }, [claims, proposals, mentions, filter, kind, current?.id])
}

function highlightsOf(
  { claims, proposals, mentions }: Pick<Story, 'claims' | 'proposals' | 'mentions'>,
  filter: StoryFilter,
  kind: ClaimKind | null,
  currentId: string | null,
): readonly TextHighlight[] {
  const lookOf = (item: StoryItem, state: string) =>
    `${isShown(item, filter, kind) ? state : 'hidden'}${item.id === currentId ? ' current' : ''}`
  return [
    ...mentions.map(({ id, mention, decided }): TextHighlight => ({
      id: `mention ${id}`,
      span: mention.span,
      look: `mention${decided === null ? '-none' : ''}${currentId === `mention ${id}` ? ' current' : ''}`,
    })),
    ...claims.map((claim): TextHighlight => {
      const id = `claim ${claim.id}`
      const look = lookOf({ kind: 'claim', id, claim }, claim.state)
      return {
        id,
        span: claim.span,
        look,
        badge: look.startsWith('hidden') ? undefined : <ClaimMark state={claim.state} number={claim.claim.number} />,
      }
    }),
    ...proposals.map((proposal): TextHighlight => {
      const id = `proposal ${proposal.id}`
      return { id, span: proposal.span, look: lookOf({ kind: 'proposal', id, proposal }, 'proposed') }
    }),
  ]
}

function isSame(a: TextHighlight, b: TextHighlight): boolean {
  return (
    a.look === b.look &&
    a.span.start.pageIndex === b.span.start.pageIndex &&
    a.span.start.offset === b.span.start.offset &&
    a.span.end.pageIndex === b.span.end.pageIndex &&
    a.span.end.offset === b.span.end.offset
  )
}

/** What stands under the number of a paragraph: how many of its claims are backed. The same node for the same words. */
export function useBackedGutter({ claims }: Story): (index: number) => ReactNode {
  const nodes = useRef(new Map<string, ReactNode>())
  return useMemo(() => {
    const counts = new Map<number, { all: number; backed: number }>()
    for (const { span, isBacked } of claims) {
      const count = counts.get(span.start.pageIndex) ?? { all: 0, backed: 0 }
      counts.set(span.start.pageIndex, { all: count.all + 1, backed: count.backed + Number(isBacked) })
    }
    return (index) => {
      const count = counts.get(index)
      if (!count) return null
      const words = `${count.backed} of ${count.all}`
      if (!nodes.current.has(words)) nodes.current.set(words, <span title={`${words} claims are backed`}>{words}</span>)
      return nodes.current.get(words)
    }
  }, [claims])
}
