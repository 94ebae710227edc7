import type { CustomField } from '#core/model/custom-field.ts'
import type { Source } from '#core/model/source.ts'
import type { ListedStudy } from '#core/model/study.ts'
import type { EvidenceLibrary } from './evidence-shown.ts'

/** What of a library can stand behind claims, from its rows; `tagsByStudy` has confirmed answers alone. */
export function evidenceLibrary({
  studies,
  names,
  tagsByStudy,
  samePeople,
  includedIn,
  sources,
  customFields,
}: Pick<EvidenceLibrary, 'names' | 'tagsByStudy' | 'samePeople' | 'includedIn'> & {
  readonly studies: readonly ListedStudy[]
  readonly sources: readonly Source[]
  readonly customFields: readonly CustomField[]
}): EvidenceLibrary {
  return {
    studies: new Map(studies.map((study) => [study.id, study])),
    names,
    tagsByStudy,
    samePeople,
    ...(includedIn ? { includedIn } : {}),
    sources: new Map(sources.map((source) => [source.id, source])),
    ownFields: new Map(customFields.map(({ id, label }) => [`custom:${id}` as const, label])),
  }
}
