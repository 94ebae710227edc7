import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { CheckItem } from '#core/claims/checking/check-queue.ts'
import type { ShownEvidence } from '#core/claims/evidence-shown.ts'

/** Which of a claim's pieces of evidence the keys mean. */
export interface ChosenEvidence {
  readonly count: number
  readonly chosen: ShownEvidence | null
  /** Where its page is; null where it has none. */
  readonly path: string | null
  choose(by: 1 | -1): void
  open(): void
}

/** The evidence of the claim that is looked at, the first chosen; the arrows choose another. */
export function useChosenEvidence(current: CheckItem | null): ChosenEvidence {
  const navigate = useNavigate()
  const [at, setAt] = useState<{ readonly of: string; readonly key: string } | null>(null)
  const links = current?.shown.links ?? []
  const chosen = links.find(({ key }) => at?.of === current?.id && at?.key === key) ?? links[0] ?? null
  const path = chosen && pathOfEvidence(chosen)
  return {
    count: links.length,
    chosen,
    path,
    choose: (by) => {
      const next = chosen && links[links.indexOf(chosen) + by]
      if (next && current) setAt({ of: current.id, key: next.key })
    },
    open: () => {
      if (path !== null) void navigate(path)
    },
  }
}

/** The screen that shows a piece of evidence at its quote; null where there is none: arithmetic, what was seen or is known. */
export function pathOfEvidence({ evidence, quote, isGone }: ShownEvidence): string | null {
  if (isGone) return null
  const atQuote = quote ? `?quote=${quote.id}` : ''
  if ('studyId' in evidence) return `/study/${evidence.studyId}${atQuote}`
  return 'sourceId' in evidence ? `/sources/${evidence.sourceId}${atQuote}` : null
}
