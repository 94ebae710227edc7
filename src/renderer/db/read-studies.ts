import type { ListedStudy, Study } from '#core/model/study.ts'
import { db } from './current.ts'

const readAtOnce = 1000

/**
 * All studies in their order, each as `take` makes of it. Read in parts, as they stood at one moment: whole, 100,000 studies with their
 * abstracts and the records they came from would fill the memory.
 */
export async function mapStudies<T>(take: (study: Study) => T): Promise<readonly T[]> {
  return db().transaction('r', db().studies, async () => {
    const taken: T[] = []
    let part = await db().studies.orderBy('id').limit(readAtOnce).toArray()
    while (part.length > 0) {
      taken.push(...part.map(take))
      part = await db().studies.where('id').above(part.at(-1)!.id).limit(readAtOnce).toArray()
    }
    return taken
  })
}

/** A study as lists and tables have it. */
export function listed({ origin: _origin, merged: _merged, reference: { abstract: _abstract, note: _note, custom: _custom, ...reference }, ...study }: Study): ListedStudy {
  return { ...study, reference }
}
