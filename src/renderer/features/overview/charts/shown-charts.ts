import { useEffect } from 'react'
import type { DrawnChart } from '#charts/drawn-chart.ts'

const shown = new Map<string, DrawnChart>()

/** The charts that are on screen, from the top, as they are drawn now: what is exported together. */
export function shownCharts(): readonly DrawnChart[] {
  return [...shown.values()]
}

/** Counts a chart among those on screen while its component is there. */
export function useShownChart(chart: DrawnChart): void {
  useEffect(() => {
    shown.set(chart.id, chart)
  }, [chart])
  useEffect(
    () => () => {
      shown.delete(chart.id)
    },
    [chart.id],
  )
}
