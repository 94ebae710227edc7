import { rowsBefore } from '#core/history/rows-before.ts'
import { rowKey, type LibraryRows, type LibraryTable, type Setting } from '#core/model/change.ts'
import type { CustomField } from '#core/model/custom-field.ts'
import { peoplePrefixes } from '#core/model/setting-keys.ts'
import type { Outcome } from '#core/model/outcome.ts'
import type { ListedStudy, Paper } from '#core/model/study.ts'
import type { Tag } from '#core/model/tag.ts'
import { db } from './current.ts'
import { listed, mapRows } from './map-rows.ts'
import type { Differences } from './read-differences.ts'

/** What the evidence table and its exports are made of, at one state of the library. */
export interface RowsAsOf {
  readonly studies: readonly ListedStudy[]
  readonly papers: readonly Paper[]
  readonly tags: readonly Tag[]
  readonly outcomes: readonly Outcome[]
  readonly customFields: readonly CustomField[]
  /** What was decided on people and reviews. */
  readonly decisions: readonly Setting[]
}

/**
 * The rows as they were before differences that lead up to the library's last change: what stands now, with the differences laid over. Null
 * where more was done meanwhile, so that they do not lead up to it any more.
 */
export function rowsAsOf({ rows, to }: Differences): Promise<RowsAsOf | null> {
  const { studies, papers, tags, outcomes, settings, meta } = db()
  const before = <T extends LibraryTable, R>(
    table: T,
    take: (row: LibraryRows[T]) => R,
  ): ReadonlyMap<string, R | null> =>
    new Map(
      rows
        .filter((row) => row.table === table)
        .map(({ key, before: was }) => [key, was === null ? null : take(was as LibraryRows[T])] as const),
    )
  return db().transaction('r', [studies, papers, tags, outcomes, settings, meta], async () => {
    if ((await meta.get('library'))?.lastSeq !== to) return null
    const asOf = async <T extends LibraryTable, R>(
      table: T,
      take: (row: LibraryRows[T]) => R,
      keyOf: (row: R) => string,
    ) => rowsBefore(await mapRows(table, take), keyOf, before(table, take))
    const customFields = rows.find(({ table, key }) => table === 'settings' && key === 'custom-fields')
    const decisionsBefore = new Map(
      [...before('settings', (row) => row)].filter(([key]) => peoplePrefixes.some((prefix) => key.startsWith(prefix))),
    )
    const setting = customFields ? customFields.before : await settings.get('custom-fields')
    return {
      studies: await asOf('studies', listed, ({ id }) => id),
      papers: await asOf(
        'papers',
        (paper) => paper,
        (paper) => rowKey('papers', paper),
      ),
      tags: await asOf(
        'tags',
        (tag) => tag,
        ({ id }) => id,
      ),
      outcomes: await asOf(
        'outcomes',
        (outcome) => outcome,
        ({ id }) => id,
      ),
      decisions: rowsBefore(
        await settings.where('id').startsWithAnyOf(peoplePrefixes).toArray(),
        ({ id }) => id,
        decisionsBefore,
      ),
      customFields: ((setting as { readonly value?: unknown } | null | undefined)?.value ??
        []) as readonly CustomField[],
    }
  })
}
