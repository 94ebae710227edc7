import { useCallback, useMemo, useState } from 'react'
import { lastRead } from '#renderer/ui/study-sequence.ts'

/** The chosen lines of a list: one is current, any number selected. */
export interface Selection {
  readonly current: string | null
  readonly selected: ReadonlySet<string>
  /** As a click does: plain chooses one, `toggle` (Ctrl) adds or removes, `range` (Shift) takes all between. */
  choose(id: string, how?: { readonly toggle?: boolean; readonly range?: boolean }): void
  /** As the arrow keys do; `extend` (Shift) keeps what was selected. */
  move(by: 1 | -1, extend?: boolean): void
  selectAll(): void
  clear(): void
}

/** Selection over the ids that are shown; what is no longer shown drops out by itself. At the start the study that was read last is current, else the first line. */
export function useSelection(ids: readonly string[]): Selection {
  const [chosen, setChosen] = useState<{ readonly current: string | null; readonly selected: ReadonlySet<string> }>(
    () => ({ current: lastRead(), selected: new Set() }),
  )
  const current = chosen.current !== null && ids.includes(chosen.current) ? chosen.current : (ids[0] ?? null)
  const selected = useMemo(() => {
    const shown = new Set(ids)
    const left = new Set([...chosen.selected].filter((id) => shown.has(id)))
    return left.size === 0 && current !== null ? new Set([current]) : left
  }, [ids, chosen, current])

  const choose = useCallback<Selection['choose']>(
    (id, how = {}) => {
      if (how.range && current !== null) {
        const [from, to] = [ids.indexOf(current), ids.indexOf(id)].toSorted((a, b) => a - b)
        setChosen({ current: id, selected: new Set([...selected, ...ids.slice(from, to! + 1)]) })
      } else if (how.toggle) {
        const next = new Set(selected)
        if (!next.delete(id)) next.add(id)
        setChosen({ current: id, selected: next })
      } else setChosen({ current: id, selected: new Set([id]) })
    },
    [current, ids, selected],
  )

  return {
    current,
    selected,
    choose,
    move: (by, extend = false) => {
      const next = ids[Math.max(0, Math.min(ids.length - 1, ids.indexOf(current ?? '') + by))]
      if (next !== undefined)
        setChosen({ current: next, selected: extend ? new Set([...selected, next]) : new Set([next]) })
    },
    selectAll: () => setChosen({ current, selected: new Set(ids) }),
    clear: () => setChosen({ current, selected: new Set() }),
  }
}
