let sequence: readonly string[] = []
let lastOpened: string | null = null

/** Remembers the list that a study is opened from, so that "next" and "before" follow what the writer saw there. */
export function openedFrom(studyIds: readonly string[]): void {
  sequence = studyIds
}

/** The studies to step through from this one: the list it was opened from, else all of them. What is gone meanwhile is left out. */
export function sequenceOf(studyId: string, all: readonly string[]): readonly string[] {
  lastOpened = studyId
  if (!sequence.includes(studyId)) return all
  const there = new Set(all)
  return sequence.filter((id) => there.has(id))
}

/** The study that was read last, or null: the list begins there when the writer comes back. */
export function lastRead(): string | null {
  return lastOpened
}
