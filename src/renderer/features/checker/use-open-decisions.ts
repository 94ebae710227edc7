import { useMemo, useRef } from 'react'
import type { CheckItem } from '#core/claims/checking/check-queue.ts'
import type { CheckDecision } from '#core/model/claim.ts'
import { useHalfFilled } from '#renderer/background/leaving.ts'
import { useRemembered } from '#renderer/ui/remembered.ts'

/** What is chosen and written for a claim and not kept yet. */
export interface OpenDecision {
  readonly decision: CheckDecision | null
  readonly newWords: string
  readonly note: string
}

/** What is open of each claim. */
interface OpenDecisions {
  /** As it was left; else what was decided, else nothing chosen. */
  of(item: CheckItem | null): OpenDecision
  set(id: string, open: OpenDecision): void
  drop(id: string): void
}

type ById = Readonly<Record<string, OpenDecision>>

/** Decisions that are not kept yet, by claim: to look at a page and come back loses none. */
export function useOpenDecisions(key: string): OpenDecisions {
  const [opened, setOpened] = useRemembered<ById>(key, {}, sessionStorage)
  // A window that is loaded again still has them; one that is closed has not.
  useHalfFilled(Object.keys(opened).length > 0)
  // A decision is kept or put back while the next is written: each change is made of the newest.
  const newest = useRef(opened)
  return useMemo(() => {
    newest.current = opened
    const change = (next: ById) => {
      newest.current = next
      setOpened(next)
    }
    return {
      of: (item) =>
        (item && opened[item.id]) ?? {
          decision: item?.mine?.decision ?? null,
          newWords: item?.mine?.newWords ?? item?.shown.words ?? '',
          note: item?.mine?.note ?? '',
        },
      set: (id, open) => change({ ...newest.current, [id]: open }),
      drop: (id) => {
        const { [id]: _kept, ...left } = newest.current
        change(left)
      },
    }
  }, [opened, setOpened])
}
