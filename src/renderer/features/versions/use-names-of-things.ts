import { useMemo } from 'react'
import type { DifferenceItem } from '#core/history/difference-items.ts'
import type { NamesOfThings } from '#core/history/difference-words.ts'
import type { CustomField } from '#core/model/custom-field.ts'
import { shortReference } from '#core/model/reference.ts'
import { useLibraryView, useSetting } from '#renderer/db/queries.ts'

const noFields: readonly CustomField[] = []

/** How the studies of these differences are called, those that are gone by their reference alone; undefined while it is read. */
export function useNamesOfThings(items: readonly DifferenceItem[] | null): NamesOfThings | undefined {
  const names = useLibraryView()?.names
  const now = useSetting('custom-fields', noFields)
  return useMemo(() => {
    if (!names) return undefined
    const gone = new Map<string, string>()
    const fieldsBefore: CustomField[] = []
    for (const [row] of items?.map(({ rows }) => rows) ?? []) {
      if (row.table === 'studies' && row.before) gone.set(row.key, shortReference(row.before.reference))
      if (row.table === 'settings' && row.key === 'custom-fields' && row.before)
        fieldsBefore.push(...(row.before.value as readonly CustomField[]))
    }
    return {
      study: (id) => names.get(id) ?? gone.get(id) ?? 'a study that is not in the library',
      isThere: (id) => names.has(id),
      customFields: [...now, ...fieldsBefore],
    }
  }, [names, now, items])
}
