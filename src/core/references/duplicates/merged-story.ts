import { evidenceKey, type Claim, type ClaimLink, type Evidence } from '#core/model/claim.ts'
import type { Setting } from '#core/model/change.ts'
import { includedInKey, includedInPair } from '#core/model/included-in.ts'
import { samePeopleKey, samePeoplePair } from '#core/model/same-people.ts'
import { includedInPrefix, samePeoplePrefix } from '#core/model/setting-keys.ts'
import type { Draft } from '#core/model/draft.ts'
import type { Source } from '#core/model/source.ts'

/** The studies of a merge: `from` goes, `to` stays. */
export interface MergedIds {
  readonly from: string
  readonly to: string
}

/**
 * The claim with its links, and with what was turned down, at the study that stays; the same object where none is of the study that goes. A
 * link that it has to the other study already stands once: the earlier one, with both notes.
 */
export function mergedClaim(claim: Claim, ids: MergedIds): Claim {
  const links = claim.links.map((link) => movedLink(link, ids))
  const keys = claim.turnedDown?.map((key) => movedKey(key, ids))
  const isSame =
    links.every((link, index) => link === claim.links[index]) &&
    (keys?.every((key, index) => key === claim.turnedDown?.[index]) ?? true)
  if (isSame) return claim
  const byKey = new Map<string, ClaimLink>()
  for (const link of links) {
    const key = evidenceKey(link.evidence)
    const earlier = byKey.get(key)
    byKey.set(key, earlier ? withNoteOf(earlier, link) : link)
  }
  const turnedDown = keys && [...new Set(keys)].filter((key) => !byKey.has(key))
  return { ...claim, links: [...byKey.values()], ...(turnedDown ? { turnedDown } : {}) }
}

/** The draft with its mentions at the study that stays; the same object where none is of the study that goes. */
export function mergedDraft(draft: Draft, { from, to }: MergedIds): Draft {
  if (!draft.mentions.some(({ studyId }) => studyId === from)) return draft
  const mentions = draft.mentions.map((mention) => (mention.studyId === from ? { ...mention, studyId: to } : mention))
  return { ...draft, mentions }
}

/** The source about the study that stays; the same object where it is about another. */
export function mergedSource(source: Source, { from, to }: MergedIds): Source {
  return source.aboutStudyId === from ? { ...source, aboutStudyId: to } : source
}

/**
 * What was decided on the people and reviews of the study that goes, said of the one that stays: the settings that go, and those that come.
 * What was decided on the one that stays counts before it.
 */
export function mergedPeople(
  settings: readonly Setting[],
  ids: MergedIds,
): { readonly gone: readonly string[]; readonly come: readonly Setting[] } {
  const there = new Set(settings.map(({ id }) => id))
  const moved = settings.flatMap(({ id, value }) => {
    const to = movedDecision(id, ids)
    return to === id ? [] : [{ gone: id, come: to === null ? [] : [{ id: to, value }] }]
  })
  return {
    gone: moved.map(({ gone }) => gone),
    come: moved.flatMap(({ come }) => come.filter(({ id }) => !there.has(id))),
  }
}

/** The key of a decision after the merge; null where it would be on a study and itself. */
function movedDecision(key: string, { from, to }: MergedIds): string | null {
  const at = (studyId: string) => (studyId === from ? to : studyId)
  if (key.startsWith(samePeoplePrefix)) {
    const [one, other] = samePeoplePair(key)
    if (one !== from && other !== from) return key
    return at(one) === at(other) ? null : samePeopleKey(at(one), at(other))
  }
  if (!key.startsWith(includedInPrefix)) return key
  const { reviewId, studyId } = includedInPair(key)
  return at(reviewId) === at(studyId) ? null : includedInKey({ reviewId: at(reviewId), studyId: at(studyId) })
}

/** The study that evidence is of; null for evidence that is of none. */
export function studyOfEvidence(evidence: Evidence): string | null {
  return 'studyId' in evidence ? evidence.studyId : null
}

// Two links that disagree on the side say neither.
function withNoteOf(link: ClaimLink, other: ClaimLink): ClaimLink {
  const note = [...new Set([link.note, other.note].filter(Boolean))].join('\n')
  const side = link.side === other.side ? link.side : 'unclear'
  return { ...link, side, ...(note ? { note } : {}) }
}

function movedLink(link: ClaimLink, { from, to }: MergedIds): ClaimLink {
  if (studyOfEvidence(link.evidence) !== from) return link
  return { ...link, evidence: { ...link.evidence, studyId: to } as Evidence }
}

function movedKey(key: string, { from, to }: MergedIds): string {
  const [kind = '', studyId, ...rest] = key.split('/')
  return (kind === 'value' || kind === 'study') && studyId === from ? [kind, to, ...rest].join('/') : key
}
