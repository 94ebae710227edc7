import { hashOf } from '#core/hash-of.ts'
import type { Outcome } from '#core/model/outcome.ts'

/** Tells the figures of one outcome from those of others, whatever it is called: by it a suggestion that was taken, or turned down, is known again. */
export function outcomeKey({ found, estimate }: Pick<Outcome, 'found' | 'estimate'>): string {
  return hashOf(JSON.stringify([figuresOf(found), estimate?.value, estimate?.interval?.low, estimate?.interval?.high]))
}

function figuresOf(found: Outcome['found']): readonly string[] {
  switch (found.kind) {
    case 'events':
      return found.arms.map(({ events, total }) => `${events}/${total}`)
    case 'means':
      return found.arms.map(({ mean, sd }) => `${mean} ${sd ?? ''}`)
    default:
      return []
  }
}
