import type { Outcome } from '#core/model/outcome.ts'

/** An invented outcome, by what matters of it. */
export function outcomeOf(studyId: string, name: string, more: Partial<Outcome> = {}): Outcome {
  return {
    id: `${studyId}/${name}/${more.time ?? ''}`,
    studyId,
    name,
    found: { kind: 'words', text: '' },
    quotes: [],
    setBy: 'writer',
    addedAt: '2026-01-01',
    ...more,
  }
}
