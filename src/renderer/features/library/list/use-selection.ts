import { useCallback, useMemo, useState } from 'react'
import { lastRead } from '#renderer/ui/study-sequence.ts'

/** The chosen lines of a list: one is current, any number selected. */
export interface Selection {
  readonly current: string | null
  readonly selected: ReadonlySet<string>
  /** True where the writer picked lines, one by one or all: what is done then is done with them, and not with the current line alone. */
  readonly picked: boolean
  /** Adds a line to those picked, or takes it away, as its checkbox does. */
  tick(id: string): void
  /** As a click does: plain chooses one, `toggle` (Ctrl) adds or removes, `range` (Shift) takes all between. */
  choose(id: string, how?: { readonly toggle?: boolean; readonly range?: boolean }): void
  /** As the arrow keys do; `extend` (Shift) keeps what was selected. */
  move(by: 1 | -1, extend?: boolean): void
  selectAll(): void
  clear(): void
}

interface Chosen {
  readonly current: string | null
  readonly selected: ReadonlySet<string>
  readonly picked: boolean
}

/** Selection over the ids that are shown; what is no longer shown drops out by itself. At the start the study that was read last is current, else the first line. */
export function useSelection(ids: readonly string[]): Selection {
  const [chosen, setChosen] = useState<Chosen>(() => ({ current: lastRead(), selected: new Set(), picked: false }))
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
        setChosen({ current: id, selected: new Set([...selected, ...ids.slice(from, to! + 1)]), picked: true })
      } else if (how.toggle) {
        const next = new Set(selected)
        if (!next.delete(id)) next.add(id)
        setChosen({ current: id, selected: next, picked: next.size > 0 })
      } else setChosen({ current: id, selected: new Set([id]), picked: false })
    },
    [current, ids, selected],
  )
  const clear = useCallback(() => setChosen((now) => ({ ...now, selected: new Set(), picked: false })), [])
  const picked = chosen.picked && ids.length > 0 && [...chosen.selected].some((id) => selected.has(id))
  const tick = useCallback(
    (id: string) => {
      // The line that was only current is not one of those picked.
      const next = new Set(picked ? selected : [])
      if (!next.delete(id)) next.add(id)
      setChosen({ current: id, selected: next, picked: next.size > 0 })
    },
    [picked, selected],
  )

  return {
    current,
    selected,
    picked,
    tick,
    choose,
    move: (by, extend = false) => {
      const next = ids[Math.max(0, Math.min(ids.length - 1, ids.indexOf(current ?? '') + by))]
      if (next !== undefined)
        setChosen({ current: next, selected: new Set(extend ? [...selected, next] : [next]), picked: extend })
    },
    selectAll: () => setChosen({ current, selected: new Set(ids), picked: ids.length > 0 }),
    clear,
  }
}
