import { useLiveQuery } from 'dexie-react-hooks'
import { useSyncExternalStore } from 'react'
import type { Claim } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import type { Source } from '#core/model/source.ts'
import { studyOfEvidence } from '#core/references/duplicates/merged-story.ts'
import { db } from './current.ts'
import { sharedQuery } from './shared-query.ts'
import { claimsOnSource } from './source-edits.ts'

// One copy for all screens.
const sources = sharedQuery(async () =>
  (await db().sources.toArray()).toSorted((one, other) => one.addedAt.localeCompare(other.addedAt)),
)
const drafts = sharedQuery(async () =>
  (await db().drafts.toArray()).toSorted((one, other) => one.number - other.number),
)
const claims = sharedQuery(async () =>
  (await db().claims.toArray()).toSorted((one, other) => one.number - other.number),
)

/** All sources in the order in which they came in, live; undefined while they are read. */
export function useSources(): readonly Source[] | undefined {
  return useSyncExternalStore(sources.subscribe, sources.get)
}

/** All drafts in the order of their numbers, live; undefined while they are read. */
export function useDrafts(): readonly Draft[] | undefined {
  return useSyncExternalStore(drafts.subscribe, drafts.get)
}

/** All claims in the order of their numbers, live; undefined while they are read. */
export function useClaims(): readonly Claim[] | undefined {
  return useSyncExternalStore(claims.subscribe, claims.get)
}

/** All sources as they are now. */
export function allSources(): Promise<readonly Source[]> {
  return db().sources.toArray()
}

/** One source, live; null where it is not (or no longer) in the library, undefined while it is being read. */
export function useSource(id: string): Source | null | undefined {
  return useLiveQuery(async () => (await db().sources.get(id)) ?? null, [id])
}

/** One draft, live; null where it is not in the library. */
export function useDraft(id: string): Draft | null | undefined {
  return useLiveQuery(async () => (await db().drafts.get(id)) ?? null, [id])
}

/** One claim, live; null where it is not in the library. */
export function useClaim(id: string): Claim | null | undefined {
  return useLiveQuery(async () => (await db().claims.get(id)) ?? null, [id])
}

/** The claims that rest on a study (its values, quotes, or itself), in the order of their numbers, live. */
export function useClaimsOfStudy(studyId: string): readonly Claim[] | undefined {
  return useLiveQuery(() => claimsOfStudies([studyId]), [studyId])
}

/** The claims that link to a source or a passage of it, in the order of their numbers, live. */
export function useClaimsOnSource(sourceId: string): readonly Claim[] | undefined {
  return useLiveQuery(() => claimsOnSource(sourceId), [sourceId])
}

/** The claims that rest on any of these studies, in the order of their numbers. */
export async function claimsOfStudies(studyIds: readonly string[]): Promise<readonly Claim[]> {
  const wanted = new Set<string | null>(studyIds)
  const rows = await db().claims.toArray()
  return rows
    .filter(({ links }) => links.some(({ evidence }) => wanted.has(studyOfEvidence(evidence))))
    .toSorted((one, other) => one.number - other.number)
}
