import type { StoredChange } from '#core/model/change.ts'
import type { Claim, ClaimPlace } from '#core/model/claim.ts'
import type { Draft, Mention, SetAsideWords } from '#core/model/draft.ts'
import { quoteWords, type QuoteAnchor } from '#core/model/quote.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { sameJson } from '#core/same-json.ts'
import { commit, type RowEdit } from './commit.ts'
import { db } from './current.ts'
import { keepFiles, type NewFile } from './keep-file.ts'
import { nameOf } from './study-names.ts'
import { editRow, newId, nextNumbers, shortWords, storyRow, type Added } from './story-rows.ts'

/** Where a claim was found in a draft that is coming in. */
export type FoundPlace = Omit<ClaimPlace, 'draftId'>

/**
 * Finds the claims of the library in a new draft, by their ids. It is asked in the commit's turn with the claims as they are then; a claim
 * that it leaves out gets no place in the draft and keeps those that it has.
 */
export type FindPlaces = (claims: readonly Claim[]) => ReadonlyMap<string, FoundPlace>

/**
 * Adds a draft: its bytes are durable first, then draft, number and the places of the claims in it come in one change, so that one undo
 * takes all back.
 */
export async function addDraft(
  title: string,
  file: NewFile,
  places: FindPlaces = () => new Map(),
): Promise<Result<Added>> {
  if (title.trim() === '') return noTitle
  const kept = await keepFiles([file])
  if (!kept.ok) return kept
  const [keptFile] = kept.value
  const id = newId()
  const change = await commit(`Added the draft “${shortWords(title)}”`, async () => {
    const [{ first: number, edit }, claims] = await Promise.all([nextNumbers('drafts', 1), db().claims.toArray()])
    const draft: Draft = {
      id,
      number,
      title: title.trim(),
      file: keptFile!,
      setAside: [],
      mentions: [],
      addedAt: new Date().toISOString(),
    }
    const found = places(claims)
    return ok([
      { table: 'drafts', key: id, after: draft },
      edit,
      ...claims.flatMap((claim): RowEdit[] => {
        const place = found.get(claim.id)
        if (!place) return []
        return [
          { table: 'claims', key: claim.id, after: { ...claim, places: [...claim.places, { ...place, draftId: id }] } },
        ]
      }),
    ])
  })
  return change.ok ? ok({ change: change.value, ids: [id] }) : change
}

/** Takes a draft out of the library with the places of claims in it; the claims stay, its bytes stay in the folder. One undo brings all back. */
export async function removeDraft(id: string): Promise<Result<StoredChange>> {
  const found = await storyRow('drafts', id)
  if (!found.ok) return found
  return commit(`Removed ${named(found.value)}`, async () => {
    const claims = await db().claims.toArray()
    return ok([
      { table: 'drafts', key: id, after: null },
      ...claims.flatMap((claim): RowEdit[] => {
        const places = claim.places.filter(({ draftId }) => draftId !== id)
        return places.length < claim.places.length
          ? [{ table: 'claims', key: claim.id, after: { ...claim, places } }]
          : []
      }),
    ])
  })
}

/** Gives a draft another title; its number and its words stay. */
export function renameDraft(id: string, title: string): Promise<Result<StoredChange>> {
  const given = title.trim()
  if (given === '') return Promise.resolve(noTitle)
  return editRow(
    'drafts',
    id,
    (now) => `Renamed ${named(now)} to “${shortWords(given)}”`,
    (now) => (now.title === given ? now : { ...now, title: given }),
  )
}

/** Says that words, in which a claim was proposed, hold none. */
export async function setWordsAside(id: string, anchor: QuoteAnchor): Promise<Result<Added>> {
  const words: SetAsideWords = { id: newId(), anchor }
  const change = await editRow(
    'drafts',
    id,
    (now) => `Set words of draft ${now.number} aside: “${shortWords(quoteWords(anchor))}”`,
    (now) =>
      now.setAside.some((other) => sameJson(other.anchor, anchor))
        ? now
        : { ...now, setAside: [...now.setAside, words] },
  )
  return change.ok ? ok({ change: change.value, ids: [words.id] }) : change
}

/** Takes that back: a claim may be proposed there again. */
export function takeBackSetAside(id: string, setAsideId: string): Promise<Result<StoredChange>> {
  return editRow(
    'drafts',
    id,
    (now) => `Took words of draft ${now.number} up again`,
    (now) => {
      const setAside = now.setAside.filter((words) => words.id !== setAsideId)
      return setAside.length < now.setAside.length ? { ...now, setAside } : now
    },
  )
}

/** Decides which study words of a draft speak of; null: none of the library. A decision on the same words before is replaced. */
export async function decideMention(
  id: string,
  anchor: QuoteAnchor,
  studyId: string | null,
): Promise<Result<StoredChange>> {
  const study = studyId === null ? null : await db().studies.get(studyId)
  if (study === undefined) return fail('not-found', 'This study is no longer in the library.')
  const meant = study ? nameOf(study) : 'no study of the library'
  return editRow(
    'drafts',
    id,
    (now) => `Tied “${shortWords(quoteWords(anchor))}” in draft ${now.number} to ${meant}`,
    (now) => {
      const before = now.mentions.find((mention) => sameJson(mention.anchor, anchor))
      if (before?.studyId === studyId) return now
      const mention: Mention = { id: before?.id ?? newId(), anchor, studyId }
      return { ...now, mentions: [...now.mentions.filter((other) => other !== before), mention] }
    },
  )
}

/** Takes a decision on a mention back: it is open again. */
export function takeBackMention(id: string, mentionId: string): Promise<Result<StoredChange>> {
  return editRow(
    'drafts',
    id,
    (now) => `Opened a mention of draft ${now.number} again`,
    (now) => {
      const mentions = now.mentions.filter((mention) => mention.id !== mentionId)
      return mentions.length < now.mentions.length ? { ...now, mentions } : now
    },
  )
}

function named({ number, title }: Draft): string {
  return `draft ${number}, “${shortWords(title)}”`
}

const noTitle = fail('bad-input', 'A draft needs a title. Nothing was changed.')
