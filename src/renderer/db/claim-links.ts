import type { CustomField } from '#core/model/custom-field.ts'
import { whyOutdated } from '#core/claims/checking/checks-that-count.ts'
import { fieldName } from '#core/history/difference-words.ts'
import { evidenceWords } from '#core/history/story-parts.ts'
import type { StoredChange } from '#core/model/change.ts'
import {
  checkDecisionWords,
  evidenceKey,
  type Claim,
  type ClaimCheck,
  type ClaimLink,
  type Evidence,
  type SeenByChecker,
} from '#core/model/claim.ts'
import { quoteWords } from '#core/model/quote.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { sameJson } from '#core/same-json.ts'
import { studyOfEvidence } from '#core/references/duplicates/merged-story.ts'
import { db } from './current.ts'
import { nameOf } from './study-names.ts'
import { editRow, newId, shortWords, type Added } from './story-rows.ts'
import { tidy } from '#core/tidy.ts'

/** A link that is to be made. */
export type NewLink = Pick<ClaimLink, 'side' | 'evidence' | 'note'> & Partial<Pick<ClaimLink, 'setBy'>>

/**
 * Links a claim to evidence. It has each piece of evidence once (`evidenceKey`): where it is linked already, the link is kept and takes the
 * new side and note. Evidence that was turned down before is so no longer. `not-found` where the evidence is not in the library.
 */
export async function linkEvidence(id: string, link: NewLink): Promise<Result<Added>> {
  const missing = await missingEvidence(link.evidence)
  if (missing) return missing
  const words = await wordsOf(link.evidence)
  const key = evidenceKey(link.evidence)
  let linkId = newId()
  const change = await editRow(
    'claims',
    id,
    ({ number }) => `Linked claim ${number} to ${words}`,
    (now) => {
      const before = now.links.find(({ evidence }) => evidenceKey(evidence) === key)
      if (before) linkId = before.id
      if (before && before.side === link.side && (link.note ?? before.note) === before.note) return now
      const made: ClaimLink = before
        ? { ...before, side: link.side, note: link.note ?? before.note }
        : { setBy: 'writer', ...link, id: linkId, setAt: new Date().toISOString() }
      const links = before
        ? now.links.map((other) => (other === before ? tidy(made) : other))
        : [...now.links, tidy(made)]
      return { ...withoutTurnedDown(now, key), links }
    },
  )
  return change.ok ? ok({ change: change.value, ids: [linkId] }) : change
}

/** Changes the side of a link or the note on it; a note that is undefined is taken away. */
export function changeLink(
  id: string,
  linkId: string,
  parts: Partial<Pick<ClaimLink, 'side' | 'note'>>,
): Promise<Result<StoredChange>> {
  return editRow(
    'claims',
    id,
    ({ number }) =>
      parts.side ? `Set a link of claim ${number} to ${parts.side}` : `Wrote a note on a link of claim ${number}`,
    (now) => {
      if (!now.links.some((link) => link.id === linkId)) return noLink
      return { ...now, links: now.links.map((link) => (link.id === linkId ? tidy({ ...link, ...parts }) : link)) }
    },
  )
}

/** Takes a link off a claim. */
export async function unlinkEvidence(id: string, linkId: string): Promise<Result<StoredChange>> {
  const link = (await db().claims.get(id))?.links.find((each) => each.id === linkId)
  const words = link ? await wordsOf(link.evidence) : 'its evidence'
  return editRow(
    'claims',
    id,
    ({ number }) => `Took the link to ${words} off claim ${number}`,
    (now) => {
      const links = now.links.filter((each) => each.id !== linkId)
      return links.length < now.links.length ? { ...now, links } : noLink
    },
  )
}

/** Turns evidence down that was proposed for a claim: it is not proposed for it again. */
export async function turnDownEvidence(id: string, evidence: Evidence): Promise<Result<StoredChange>> {
  const [words, key] = [await wordsOf(evidence), evidenceKey(evidence)]
  return editRow(
    'claims',
    id,
    ({ number }) => `Turned ${words} down for claim ${number}`,
    (now) => {
      const turnedDown = now.turnedDown ?? []
      return turnedDown.includes(key) ? now : { ...now, turnedDown: [...turnedDown, key] }
    },
  )
}

/** Takes that back: the evidence may be proposed again. */
export async function takeBackTurnDown(id: string, evidence: Evidence): Promise<Result<StoredChange>> {
  const words = await wordsOf(evidence)
  return editRow(
    'claims',
    id,
    ({ number }) => `Let ${words} be proposed again for claim ${number}`,
    (now) => withoutTurnedDown(now, evidenceKey(evidence)),
  )
}

/**
 * Adds a person's decision on a claim; earlier ones stay, and the last of each person counts. `seen`: the claim as that person had it before
 * them: a decision on other words, another place or other evidence than stand there now is `conflict`, and nothing is changed.
 */
export async function checkClaim(
  id: string,
  check: Omit<ClaimCheck, 'id' | 'at'>,
  seen?: SeenClaim,
): Promise<Result<Added>> {
  const initials = check.initials.trim()
  if (initials === '') return fail('bad-input', 'A check needs the initials of who made it. Nothing was changed.')
  if (check.decision === 'corrected' && !check.newWords?.trim())
    return fail('bad-input', 'A correction needs the words that it should say. Nothing was changed.')
  const made: ClaimCheck = tidy({ ...check, initials, id: newId(), at: new Date().toISOString() })
  const change = await editRow(
    'claims',
    id,
    ({ number }) => `Checked claim ${number}: ${checkDecisionWords[check.decision].toLowerCase()} (${initials})`,
    (now) => (seen && !isAsSeen(now, seen) ? changedSince : { ...now, checks: [...now.checks, made] }),
  )
  return change.ok ? ok({ change: change.value, ids: [made.id] }) : change
}

/** What a person holds against each other when they decide. */
export type SeenClaim = Pick<Claim, 'text' | 'places' | 'links'>

function isAsSeen(now: Claim, { text, places, links }: SeenClaim): boolean {
  return sameJson([now.text, now.places, now.links], [text, places, links])
}

const changedSince = fail(
  'conflict',
  'The words of this claim or its evidence were changed since it was shown. Look at it again; nothing was kept.',
)

/**
 * Makes a claim undecided by a person again: what they decided on it as it stands now is taken off. What others decided stays, and what they
 * decided on other words or other evidence.
 */
export function takeBackDecision(id: string, initials: string, now: SeenByChecker): Promise<Result<StoredChange>> {
  return editRow(
    'claims',
    id,
    ({ number }) => `Took back what ${initials} decided on claim ${number}`,
    (claim) => {
      const checks = claim.checks.filter((check) => check.initials !== initials || whyOutdated(check, now) !== null)
      return checks.length < claim.checks.length ? { ...claim, checks } : claim
    },
  )
}

function withoutTurnedDown(claim: Claim, key: string): Claim {
  if (!claim.turnedDown?.includes(key)) return claim
  const turnedDown = claim.turnedDown.filter((other) => other !== key)
  return { ...claim, turnedDown: turnedDown.length > 0 ? turnedDown : undefined }
}

async function missingEvidence(evidence: Evidence): Promise<Failure | null> {
  const studyId = studyOfEvidence(evidence)
  if (studyId !== null && !(await db().studies.get(studyId)))
    return fail('not-found', 'This study is no longer in the library, so nothing was linked.')
  if (evidence.kind !== 'source' && evidence.kind !== 'passage') return null
  const source = await db().sources.get(evidence.sourceId)
  if (!source) return fail('not-found', 'This source is no longer in the library, so nothing was linked.')
  const isThere = evidence.kind === 'source' || source.quotes.some(({ id }) => id === evidence.quoteId)
  return isThere ? null : fail('not-found', 'This passage is no longer kept, so nothing was linked.')
}

/** What a claim is linked to, for the history: "sample size of Kim 2021". */
async function wordsOf(evidence: Evidence): Promise<string> {
  if (evidence.kind === 'source' || evidence.kind === 'passage') {
    const source = await db().sources.get(evidence.sourceId)
    if (!source) return 'a source that was removed'
    const title = `“${shortWords(source.title)}”`
    const quote = evidence.kind === 'passage' ? source.quotes.find(({ id }) => id === evidence.quoteId) : undefined
    if (evidence.kind === 'source') return title
    return quote ? `“${shortWords(quoteWords(quote.anchor))}” of ${title}` : `a passage of ${title}`
  }
  const studyId = studyOfEvidence(evidence)
  const study = studyId === null ? undefined : await db().studies.get(studyId)
  const ownFields = ((await db().settings.get('custom-fields'))?.value as readonly CustomField[] | undefined) ?? []
  const names = {
    study: () => (study ? nameOf(study) : 'a study that was removed'),
    field: (fieldId: Parameters<typeof fieldName>[0]) => fieldName(fieldId, ownFields),
  }
  if (evidence.kind === 'quote') return `“${shortWords(quoteWords(evidence.quote.anchor))}” of ${names.study()}`
  return shortWords(evidenceWords(evidence, names))
}

const noLink = fail('not-found', 'This link is gone already. Nothing was changed.')
