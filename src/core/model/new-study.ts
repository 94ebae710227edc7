import type { Reference } from './reference.ts'
import type { Origin, ReferenceProblem, Study } from './study.ts'

/** A fresh study of a reference, not read yet. `id` and `addedAt` are given so that the same call makes the same study. */
export function newStudy(part: {
  readonly id: string
  readonly addedAt: string
  readonly reference: Reference
  readonly origin: Origin
  readonly problems?: readonly ReferenceProblem[]
  readonly fictional?: boolean
}): Study {
  const { id, addedAt, reference, origin, problems = [], fictional } = part
  return { id, reference, state: 'to-read', problems, origin, addedAt, ...(fictional ? { fictional } : {}) }
}

/** True where a source marks itself as invented, as the sample library does: a keyword, note or title word "fictional". */
export function saysFictional(reference: Reference): boolean {
  return /\bfictional\b/i.test(
    [reference.keyword, reference.note, reference.genre, reference['container-title'], reference.title]
      .filter(Boolean)
      .join(' '),
  )
}

/**
 * An id for a new row: it begins with the time and the place in its batch, so that rows stand in the database in the order they came in.
 * `random` are at least 8 random characters; time orders only the list on screen, never the journal.
 */
export function studyId(addedAt: string, index: number, random: string): string {
  return `${Date.parse(addedAt).toString(36).padStart(9, '0')}-${index.toString(36).padStart(4, '0')}-${random.replaceAll('-', '').slice(0, 16)}`
}
