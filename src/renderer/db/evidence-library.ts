import { useMemo } from 'react'
import type { EvidenceLibrary } from '#core/claims/evidence-shown.ts'
import type { CustomField } from '#core/model/custom-field.ts'
import { useCustomFields, useLibraryView } from './queries.ts'
import { useSources } from './story-queries.ts'

/** What of the library can stand behind claims, live; undefined while it is read. */
export function useEvidenceLibrary(): EvidenceLibrary | undefined {
  const view = useLibraryView()
  const sources = useSources()
  const own = useCustomFields()
  return useMemo(
    () =>
      view &&
      sources &&
      own && {
        studies: new Map(view.studies.map((study) => [study.id, study])),
        names: view.names,
        tagsByStudy: view.tagsByStudy,
        sources: new Map(sources.map((source) => [source.id, source])),
        ownFields: new Map(own.map(({ id, label }: CustomField) => [`custom:${id}` as const, label])),
      },
    [view, sources, own],
  )
}
