import { factsOfStudy, nameOfField, type EvidenceLibrary } from '#core/claims/evidence-shown.ts'
import type { StudyFacts } from '#core/claims/study-facts.ts'
import { claimKindWords, type Claim } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import { recordStatusWords, sourceKindWords, type Source } from '#core/model/source.ts'
import type { FieldId } from '#core/model/tag.ts'
import type { EntryKind } from '#core/search/search-entry.ts'
import type { FoundPlace } from '#renderer/background/search/find-everywhere.ts'
import { pageWordsAddress, wordsAddress, wordsWithin } from '#renderer/ui/place-address.ts'

/** What the groups are called. */
export const groupWords: Readonly<Record<EntryKind, string>> = {
  title: 'Titles, authors, abstracts',
  value: 'Values',
  quote: 'Quotes kept',
  note: 'Notes',
  page: 'Pages of papers',
  source: 'Sources',
  draft: 'Drafts',
  claim: 'Claims',
}

/** What of the library names what was found. */
export interface SearchedLibrary {
  readonly evidence: EvidenceLibrary
  readonly drafts: readonly Draft[]
  readonly claims: readonly Claim[]
}

/** A found place as it is shown and opened. */
export interface ShownPlace {
  readonly place: FoundPlace
  readonly title: string
  /** A quieter word beside it. */
  readonly detail?: string
  readonly fieldId?: FieldId
  readonly study?: StudyFacts
  readonly source?: Source
  /** Where it is opened, with the hit of this number marked. */
  addressOf(hit: number): string
}

/** A found place in words; null where the library has lost it since. */
export function showPlace(place: FoundPlace, library: SearchedLibrary): ShownPlace | null {
  const { kind, id } = place.of
  switch (kind) {
    case 'study':
    case 'paper':
      return studyPlace(place, library)
    case 'source':
      return sourcePlace(place, library.evidence.sources.get(id))
    case 'source-text':
      return sourcePlace(place, sourceWithFile(library, id))
    case 'draft':
      return draftPlace(
        place,
        library.drafts.find((draft) => draft.id === id),
      )
    case 'claim':
      return claimPlace(place, library, id)
  }
}

function studyPlace(place: FoundPlace, { evidence }: SearchedLibrary): ShownPlace | null {
  const study = place.studyId === null ? null : factsOfStudy(evidence, place.studyId)
  if (!study) return null
  const { fieldId, quoteId } = place.hit.place
  const to = `/study/${study.studyId}`
  const field = fieldId && nameOfField(fieldId as FieldId, evidence.ownFields)
  return {
    place,
    study,
    title: study.name,
    ...(field ? { detail: field, fieldId: fieldId as FieldId } : place.kind === 'note' ? { detail: 'its notes' } : {}),
    addressOf: (hit) => {
      const range = place.ranges[hit] ?? place.ranges[0]
      if (place.of.kind === 'paper' && range && place.position) {
        const [start, end] = [place.position(range.start), place.position(range.end)]
        const { block: pageIndex, ...words } = wordsWithin(start, end)
        return `${to}?${pageWordsAddress({ sha256: place.of.id, pageIndex, ...words })}`
      }
      if (quoteId) return `${to}?quote=${quoteId}`
      return fieldId ? `${to}?field=${encodeURIComponent(fieldId)}` : to
    },
  }
}

function sourceWithFile({ evidence }: SearchedLibrary, sha256: string): Source | undefined {
  return [...evidence.sources.values()].find(({ files }) => files.some((file) => file.sha256 === sha256))
}

function sourcePlace(place: FoundPlace, source: Source | undefined): ShownPlace | null {
  if (!source) return null
  const { quoteId } = place.hit.place
  const to = `/sources/${source.id}`
  return {
    place,
    source,
    title: source.title,
    // What was agreed with the person stands wherever their words do.
    detail:
      source.record === 'by-name'
        ? sourceKindWords[source.kind]
        : `${sourceKindWords[source.kind]}, ${recordStatusWords[source.record].toLowerCase()}`,
    addressOf: (hit) => `${to}${quoteId ? `?quote=${quoteId}` : wordsOfHit(place, hit)}`,
  }
}

function draftPlace(place: FoundPlace, draft: Draft | undefined): ShownPlace | null {
  if (!draft) return null
  return {
    place,
    title: draft.title,
    detail: `draft ${draft.number}`,
    addressOf: (hit) => `/story/${draft.id}${wordsOfHit(place, hit)}`,
  }
}

function claimPlace(place: FoundPlace, { claims, drafts }: SearchedLibrary, id: string): ShownPlace | null {
  const claim = claims.find((each) => each.id === id)
  if (!claim) return null
  const draft = drafts.findLast((each) =>
    claim.places.some(({ draftId, anchor }) => draftId === each.id && anchor !== null),
  )
  return {
    place,
    title: `Claim ${claim.number}`,
    detail: draft ? claimKindWords[claim.kind] : `${claimKindWords[claim.kind]}, in no draft`,
    addressOf: () => `/story${draft ? `/${draft.id}` : ''}?claim=${claim.id}`,
  }
}

function wordsOfHit({ ranges, position }: FoundPlace, hit: number): string {
  const range = ranges[hit] ?? ranges[0]
  return range && position ? `?${wordsAddress(wordsWithin(position(range.start), position(range.end)))}` : ''
}
