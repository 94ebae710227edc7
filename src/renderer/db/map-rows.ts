import { comparedPart, type ComparedReference } from '#core/references/duplicates/comparable-record.ts'
import { rowKey, type LibraryRows, type LibraryTable } from '#core/model/change.ts'
import type { ListedStudy, Study } from '#core/model/study.ts'
import { db } from './current.ts'

const readAtOnce = 1000

/**
 * All rows of a table in the order of their keys, each as `take` makes of it. Read in parts, as they stood at one moment: whole, 100,000
 * studies with their abstracts and the records they came from would fill the memory.
 */
export async function mapRows<T extends LibraryTable, R>(
  table: T,
  take: (row: LibraryRows[T], key: string) => R,
): Promise<readonly R[]> {
  const rows = db().table<LibraryRows[T], string>(table)
  return db().transaction('r', rows, async () => {
    const taken: R[] = []
    let part = await rows.limit(readAtOnce).toArray()
    while (part.length > 0) {
      for (const row of part) taken.push(take(row, rowKey(table, row)))
      part = await rows
        .where(':id')
        .above(rowKey(table, part.at(-1)!))
        .limit(readAtOnce)
        .toArray()
    }
    return taken
  })
}

/** A study as it is compared with others. */
export interface ComparedStudy {
  readonly id: string
  readonly reference: ComparedReference
}

/** A study as it is compared with others: without its abstract, but with the registration numbers in it. */
export function compared({ id, reference }: Study): ComparedStudy {
  return { id, reference: comparedPart(reference) }
}

/** A study as lists and tables have it. */
export function listed({
  origin: _origin,
  merged: _merged,
  reference: { abstract: _abstract, note: _note, custom: _custom, ...reference },
  ...study
}: Study): ListedStudy {
  return { ...study, reference }
}
