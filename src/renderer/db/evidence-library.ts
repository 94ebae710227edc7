import { useMemo } from 'react'
import { evidenceLibrary } from '#core/claims/evidence-library.ts'
import type { EvidenceLibrary } from '#core/claims/evidence-shown.ts'
import { useCustomFields, useLibraryView } from './queries.ts'
import { useSources } from './story-queries.ts'

/** What of the library can stand behind claims, live; undefined while it is read. */
export function useEvidenceLibrary(): EvidenceLibrary | undefined {
  const view = useLibraryView()
  const sources = useSources()
  const own = useCustomFields()
  return useMemo(
    () => view && sources && own && evidenceLibrary({ ...view, sources, customFields: own }),
    [view, sources, own],
  )
}
