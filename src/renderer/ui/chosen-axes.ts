import type { ChosenAxes } from '#core/overview/charts/map-axes.ts'
import { recall, useRemembered } from './remembered.ts'

// By ids of fields, which other libraries may not have: what is not there is not chosen.
const key = 'evidence-map-axes'

/** The rows and columns of the evidence map that were chosen last on this machine; null where none were. */
export function chosenAxes(): ChosenAxes | null {
  return recall<ChosenAxes>(key)
}

/** The same as state, to choose others. */
export function useChosenAxes(): readonly [ChosenAxes | null, (next: ChosenAxes) => void] {
  return useRemembered<ChosenAxes | null>(key, null)
}
