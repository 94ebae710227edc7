import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HostCalls } from '#core/host/host.ts'
import { inverseRows, type Change, type RowChange, type Setting, type StoredChange } from '#core/model/change.ts'
import type { Claim } from '#core/model/claim.ts'
import { newStudy } from '#core/model/new-study.ts'
import type { QuoteAnchor } from '#core/model/quote.ts'
import { reviewsOfStudies } from '#core/model/included-in.ts'
import { peopleGroups } from '#core/model/same-people.ts'
import { rowProblem } from '#core/model/row-shapes/row-problem.ts'
import { wholeClaim } from '#core/model/row-shapes/rows-for-tests.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { addRow, setParts, setSide, takeOff } from './board-edits.ts'
import { bringIn, rowsToBringIn } from './bring-in.ts'
import { addClaim, addClaims, changeClaim, placeClaim, removeClaims } from './claim-edits.ts'
import {
  changeLink,
  checkClaim,
  linkEvidence,
  takeBackDecision,
  takeBackTurnDown,
  turnDownEvidence,
  unlinkEvidence,
} from './claim-links.ts'
import { commit, commitInParts, redo, undo, undoBatch, undoOnly } from './commit.ts'
import { addDraft, decideMention, removeDraft, renameDraft, setWordsAside, takeBackMention } from './draft-edits.ts'
import { commitMerge, readMergeableStudy } from './duplicate-edits.ts'
import { commitIncludedIn, commitPeopleApart, commitSamePeople } from './people-edits.ts'
import { linkPassage } from './passage-links.ts'
import { removedSources, removedThings, restore, thingsInWords } from './removed.ts'
import { LibraryDatabase } from './schema.ts'
import {
  addSource,
  addSourceFiles,
  addSourceQuote,
  changeSource,
  markOffRecord,
  removeSource,
  removeSourceFile,
  removeSourceQuote,
  unmarkOffRecord,
  type SourceDetails,
} from './source-edits.ts'
import { claimsOfStudies } from './story-queries.ts'
import { addOutcome, changeOutcome, removeOutcome } from './outcome-edits.ts'
import { removeStudies } from './study-edits.ts'

let library: LibraryDatabase
/** The folder's journal, and what another window writes just before the next append. */
let journal: StoredChange[] = []
let otherWindow: Change | null = null
const { host } = vi.hoisted(() => ({ host: {} as { -readonly [Name in keyof HostCalls]: HostCalls[Name] } }))
vi.mock('../host/current-host.ts', () => ({ host }))
vi.mock('./current.ts', () => ({
  db: () => library,
  currentLibrary: () => ({ db: library, info: { readOnly: null } }),
}))
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => Promise.resolve().then(work) } })

const store = (change: Change) => journal.push({ ...change, seq: journal.length + 1 })
host.appendChanges = ({ afterSeq, changes }) => {
  if (otherWindow) store(otherWindow)
  otherWindow = null
  if (afterSeq !== journal.length) return Promise.resolve(fail('conflict', 'Another window wrote first.'))
  for (const change of structuredClone(changes)) store(change)
  return Promise.resolve(ok({ lastSeq: journal.length }))
}
host.readChanges = ({ afterSeq, limit }) =>
  Promise.resolve(ok({ changes: journal.slice(afterSeq, afterSeq + limit), lastSeq: journal.length }))
const kept = new Map<string, string>()
host.putFile = async ({ bytes, mediaType }) => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  const sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  kept.set(sha256, mediaType)
  return ok({ sha256, sizeBytes: bytes.length })
}

beforeEach(async () => {
  journal = []
  kept.clear()
  library = new LibraryDatabase(`story-edits-${crypto.randomUUID()}`)
  await library.open()
  const none = {
    studies: 0,
    papers: 0,
    tags: 0,
    settings: 0,
    versions: 0,
    views: 0,
    sources: 0,
    drafts: 0,
    claims: 0,
    outcomes: 0,
  }
  await library.meta.put({ id: 'library', libraryId: 'l', lastSeq: 0, counts: none, sums: none })
})
afterEach(async () => {
  // Whatever was written has the shape that the main side asks for, and so has what undo wrote.
  for (const row of journal.flatMap(({ rows }) => rows))
    if (row.after) expect(rowProblem(row.table, row.after, row.key)).toBeNull()
  library.close()
  await Dexie.delete(library.name)
})

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.kind}: ${result.message}`)
  return result.value
}
const label = () => journal.at(-1)?.label
const only = async (made: Promise<Result<{ readonly ids: readonly string[] }>>) => valueOf(await made).ids[0]!
const claimOf = async (id: string): Promise<Claim> => (await library.claims.get(id))!
const bytesOf = (words: string) => new TextEncoder().encode(words)
const transcript = { fileName: 'vale.vtt', mediaType: 'text/vtt', bytes: bytesOf('WEBVTT\n\nIt is the salt.') }
const anchorAt = (exact: string, pageIndex = 0): QuoteAnchor => ({
  exact,
  prefix: '',
  suffix: '',
  start: { pageIndex, offset: 0 },
  end: { pageIndex, offset: exact.length },
})
const details: SourceDetails = { kind: 'interview', title: 'Ada Vale on salt', record: 'by-name' }
const claim = (text: string) => addClaim({ text, kind: 'number' })
const seenWords = { words: 'Forty people slept', evidence: [] }
async function withStudy(id: string, author = 'Moss'): Promise<void> {
  const study = newStudy({
    id,
    addedAt: '2026-01-01T00:00:00Z',
    reference: {
      type: 'article-journal',
      title: `Salt ${id}`,
      author: [{ family: author }],
      issued: { 'date-parts': [[2021]] },
    },
    origin: { format: 'typed', raw: '', sourceName: null, line: null },
  })
  valueOf(await commit('Added a study', [{ table: 'studies', key: id, after: study }]))
}
const numbersNow = async () => (await library.claims.toArray()).map(({ number }) => number).toSorted((a, b) => a - b)

describe('claims and drafts of another copy of the library', () => {
  const elsewhere = (id: string, number: number, text = `${id} elsewhere`): Claim => {
    const { rule, kind, addedAt } = wholeClaim(id)
    return { id, number, text, kind, rule, addedAt, places: [], links: [], checks: [] }
  }
  const file = (...claims: readonly Claim[]): StoredChange[] =>
    claims.map((after, at) => ({
      id: `there-${at}`,
      seq: at + 1,
      label: `Added claim ${after.number}`,
      at: '2026-02-02T00:00:00.000Z',
      rows: [{ table: 'claims', key: after.id, before: null, after } as RowChange],
    }))
  const namesNow = async () =>
    Object.fromEntries((await library.claims.toArray()).map(({ text, number }) => [text, number]))

  it('get the next free number where theirs is another one’s, and it is said which', async () => {
    valueOf(await addClaims(['one', 'two', 'three'].map((text) => ({ text, kind: 'other' as const }))))
    valueOf(
      await removeClaims((await library.claims.toArray()).flatMap(({ id, text }) => (text === 'three' ? id : []))),
    )
    // Claim 2 is here, claim 3 was; of the two that are both claim 6, the first keeps it.
    const changes = file(...['a', 'b', 'c', 'd', 'e'].map((id, at) => elsewhere(id, [2, 3, 6, 6, 9][at]!)))
    const rows = await rowsToBringIn(changes)
    expect(rows.map(({ state, newNumber }) => [state, newNumber])).toEqual([
      ['new', 10],
      ['new', 11],
      ['new', undefined],
      ['new', 12],
      ['new', undefined],
    ])
    valueOf(await bringIn(rows, new Set()))
    const brought = { 'a elsewhere': 10, 'b elsewhere': 11, 'c elsewhere': 6, 'd elsewhere': 12, 'e elsewhere': 9 }
    expect(await namesNow()).toEqual({ one: 1, two: 2, ...brought })
    expect((await rowsToBringIn(changes)).every(({ state }) => state === 'same')).toBe(true)

    valueOf(await undo())
    expect(await namesNow()).toEqual({ one: 1, two: 2 })
    valueOf(await claim('new here'))
    expect((await namesNow())['new here']).toBe(13)
  })

  it('keep the number that they have here when more of them comes', async () => {
    valueOf(await claim('one'))
    const [first] = file(elsewhere('a', 1))
    valueOf(await bringIn(await rowsToBringIn([first!]), new Set()))
    const changed = elsewhere('a', 1, 'a, said better')
    const second: StoredChange = {
      ...first!,
      id: 'there-2',
      seq: 2,
      rows: [{ table: 'claims', key: 'a', before: elsewhere('a', 1), after: changed }],
    }
    const rows = await rowsToBringIn([second])
    expect(rows.map(({ state, newNumber }) => [state, newNumber])).toEqual([['new', undefined]])
    valueOf(await bringIn(rows, new Set()))
    expect(await namesNow()).toEqual({ one: 1, 'a, said better': 2 })
  })
})

describe('numbers of claims', () => {
  it('are given once: not again after removal, nor after undo, and redo brings the same claim back', async () => {
    valueOf(await addClaims(['a', 'b', 'c'].map((text) => ({ text, kind: 'other' as const }))))
    expect([await numbersNow(), label()]).toEqual([[1, 2, 3], 'Added 3 claims'])
    const third = (await library.claims.toArray()).find(({ number }) => number === 3)!
    valueOf(await removeClaims([third.id]))
    expect(label()).toBe('Removed claim 3')
    const fourth = await only(claim('Forty people slept'))
    expect(await claimOf(fourth)).toMatchObject({ number: 4, text: 'Forty people slept', links: [], checks: [] })
    valueOf(await undo())
    valueOf(await redo())
    expect(await claimOf(fourth)).toMatchObject({ number: 4 })
    valueOf(await undo())
    valueOf(await claim('d'))
    expect(await numbersNow()).toEqual([1, 2, 5])
    expect((await library.meta.get('library'))?.counts.claims).toBe(3)
  })

  it('are different where two windows give them at once', async () => {
    const there = { ...wholeClaim('other'), number: 1 }
    const row = (table: string, key: string, after: object) => ({ table, key, before: null, after }) as RowChange
    otherWindow = {
      id: 'other-change',
      label: 'Added the claim',
      at: '2026-11-30T00:00:00Z',
      rows: [
        row('claims', 'other', there),
        row('settings', 'last-claim-number', { id: 'last-claim-number', value: 1 }),
      ],
    }
    expect(await claimOf(await only(claim('mine')))).toMatchObject({ number: 2 })
    expect(await numbersNow()).toEqual([1, 2])
  })

  it('go on behind those that came with a row from elsewhere', async () => {
    valueOf(await commit('Brought in', [{ table: 'claims', key: 'x', after: { ...wholeClaim('x'), number: 40 } }]))
    expect(await claimOf(await only(claim('mine')))).toMatchObject({ number: 41 })
  })
})

describe('sources', () => {
  it('come with their files kept first; what is said of them changes, and undo takes each step back', async () => {
    const id = await only(addSource(details, [transcript]))
    expect(label()).toBe('Added the source “Ada Vale on salt”')
    const [file] = (await library.sources.get(id))!.files
    expect([file?.fileName, kept.get(file!.sha256)]).toEqual(['vale.vtt', 'text/vtt'])
    valueOf(await changeSource(id, { contact: 'ada@example.org', note: 'Call again' }))
    valueOf(await changeSource(id, { contact: undefined }))
    expect(await library.sources.get(id)).toMatchObject({ note: 'Call again' })
    expect(Object.keys((await library.sources.get(id))!)).not.toContain('contact')
    expect(await changeSource(id, { title: ' ' })).toMatchObject({ ok: false, kind: 'bad-input' })
    valueOf(await undo())
    expect((await library.sources.get(id))?.contact).toBe('ada@example.org')
    expect(await addSourceFiles(id, [transcript])).toMatchObject({ ok: false })
    valueOf(await addSourceFiles(id, [{ ...transcript, bytes: bytesOf('WEBVTT second'), fileName: 'second.vtt' }]))
    expect((await library.sources.get(id))?.files.map(({ fileName }) => fileName)).toEqual(['vale.vtt', 'second.vtt'])
    valueOf(await removeSourceFile(id, file!.sha256))
    expect(label()).toBe('Took vale.vtt off the source “Ada Vale on salt”')
  })

  it('are not added where a file cannot be kept', async () => {
    const { putFile } = host
    host.putFile = () => Promise.resolve(fail('disk-full', 'The disk is full.'))
    expect(await addSource(details, [transcript])).toMatchObject({ ok: false, message: 'vale.vtt: The disk is full.' })
    host.putFile = putFile
    expect(journal).toEqual([])
  })

  it('a passage that a claim links to is not removed in silence, and a removed source leaves the links', async () => {
    const id = await only(addSource(details, [transcript]))
    const { sha256: fileSha256 } = (await library.sources.get(id))!.files[0]!
    const passage = { fileSha256, anchor: anchorAt('It is the salt.'), use: 'quoted' as const }
    const quoteId = await only(addSourceQuote(id, passage))
    expect(await addSourceQuote(id, passage)).toMatchObject({ ok: false, kind: 'conflict' })
    expect(await removeSourceFile(id, fileSha256)).toMatchObject({ ok: false, kind: 'conflict' })
    const claimId = await only(claim('It is the salt'))
    const evidence = { kind: 'passage', sourceId: id, quoteId } as const
    valueOf(await linkEvidence(claimId, { side: 'for', evidence }))
    expect(label()).toBe('Linked claim 1 to “It is the salt.” of “Ada Vale on salt”')
    expect(await removeSourceQuote(id, quoteId)).toMatchObject({
      ok: false,
      message: expect.stringContaining('Claim 1 links to this passage'),
    })
    valueOf(await removeSourceQuote(id, quoteId, { withLinks: true }))
    expect((await claimOf(claimId)).links).toEqual([])
    valueOf(await undo())
    expect((await claimOf(claimId)).links).toHaveLength(1)
    valueOf(await removeSource(id))
    expect(label()).toBe('Removed the source “Ada Vale on salt” (1 claim linked to it)')
    expect((await claimOf(claimId)).links).toHaveLength(1)
    expect(await linkEvidence(claimId, { side: 'for', evidence: { kind: 'source', sourceId: id } })).toMatchObject({
      ok: false,
      kind: 'not-found',
    })
    valueOf(await undo())
    expect((await library.sources.get(id))?.quotes).toHaveLength(1)
  })

  it('a passage is kept and linked in one step, and gives a link that lacked its place that place', async () => {
    const id = await only(addSource(details, [transcript]))
    const { sha256: fileSha256 } = (await library.sources.get(id))!.files[0]!
    const claimId = await only(claim('It is the salt'))
    valueOf(await linkEvidence(claimId, { side: 'against', evidence: { kind: 'source', sourceId: id }, note: 'Ask' }))
    const [bare] = (await claimOf(claimId)).links
    const passage = { fileSha256, anchor: anchorAt('It is the salt.'), use: 'quoted' as const }
    const [quoteId, linkId] = valueOf(await linkPassage(claimId, id, passage)).ids
    expect((await claimOf(claimId)).links).toEqual([{ ...bare, evidence: { kind: 'passage', sourceId: id, quoteId } }])
    expect(linkId).toBe(bare!.id)
    expect(await linkPassage(claimId, id, { quoteId: quoteId!, ...passage })).toMatchObject({ kind: 'conflict' })
    const other = await only(claim('Salt it is'))
    valueOf(await linkPassage(other, id, { ...passage, use: 'background' }, 'accepted-proposal'))
    expect((await claimOf(other)).links).toMatchObject([
      { side: 'for', setBy: 'accepted-proposal', evidence: { quoteId } },
    ])
    expect((await library.sources.get(id))!.quotes).toMatchObject([{ use: 'quoted' }])
    for (const _step of ['the other link', 'the other claim', 'the first link']) valueOf(await undo())
    expect((await claimOf(claimId)).links).toEqual([bare])
    expect((await library.sources.get(id))!.quotes).toEqual([])
  })

  it('what was removed is listed and comes back, a draft with the places of its claims', async () => {
    const id = await only(addSource(details, [transcript]))
    const draftId = await only(addDraft('Salt', transcript, () => new Map()))
    const places = [{ draftId, anchor: anchorAt('It is the salt.'), found: 'marked' as const }]
    const claimId = (await only(addClaims([{ text: 'It is the salt', kind: 'other', places }])))!
    valueOf(await removeSource(id))
    valueOf(await removeDraft(draftId))
    valueOf(await changeClaim(claimId, { note: 'Ask' }))
    const removed = await removedThings()
    expect(removed.map(({ kind, key }) => [kind, key])).toEqual([
      ['draft', draftId],
      ['source', id],
    ])
    expect(thingsInWords(removed)).toBe('1 source and 1 draft')
    expect((await removedSources()).map(({ title }) => title)).toEqual(['Ada Vale on salt'])
    valueOf(await restore(removed))
    expect(await removedThings()).toEqual([])
    expect((await library.sources.get(id))?.title).toBe('Ada Vale on salt')
    expect(await claimOf(claimId)).toMatchObject({ note: 'Ask', places })
  })

  it('a passage goes off the record, and on again', async () => {
    const id = await only(addSource(details, [transcript]))
    const { sha256 } = (await library.sources.get(id))!.files[0]!
    const passageId = await only(markOffRecord(id, sha256, anchorAt('Not for print')))
    expect(await markOffRecord(id, sha256, anchorAt('Not for print'))).toMatchObject({ ok: false })
    valueOf(await unmarkOffRecord(id, passageId))
    expect((await library.sources.get(id))?.offRecord).toBeUndefined()
  })
})

describe('drafts', () => {
  const article = { fileName: 'salt.md', mediaType: 'text/markdown', bytes: bytesOf('# Salt\n\nForty people slept.') }

  it('come with the places of the claims in one change, and go with them; the claims stay', async () => {
    const claimId = await only(claim('Forty people slept'))
    const found = new Map([[claimId, { anchor: anchorAt('Forty people slept', 1), found: 'same' as const }]])
    const first = await only(addDraft('Salt and sleep', article, () => found))
    expect(await library.drafts.get(first)).toMatchObject({ number: 1, title: 'Salt and sleep' })
    const places = [{ draftId: first, found: 'same' }]
    expect((await claimOf(claimId)).places).toMatchObject(places)
    const second = await only(addDraft('Salt and sleep', article))
    expect((await library.drafts.get(second))?.number).toBe(2)
    expect((await claimOf(claimId)).places).toMatchObject(places)
    valueOf(await placeClaim(claimId, { draftId: second, anchor: null, found: 'gone', settled: true }))
    expect(label()).toBe('Settled the place of claim 1')
    valueOf(await removeDraft(first))
    expect((await claimOf(claimId)).places.map(({ draftId }) => draftId)).toEqual([second])
    valueOf(await undo())
    expect((await claimOf(claimId)).places).toHaveLength(2)
    valueOf(await renameDraft(second, 'Salt, again'))
    expect(label()).toBe('Renamed draft 2, “Salt and sleep” to “Salt, again”')
  })

  it('keep what was decided on their words, once', async () => {
    await withStudy('s1')
    const id = await only(addDraft('Salt', article))
    valueOf(await setWordsAside(id, anchorAt('Forty')))
    expect(await setWordsAside(id, anchorAt('Forty'))).toMatchObject({ ok: false })
    valueOf(await decideMention(id, anchorAt('a 2021 study'), 's1'))
    expect(label()).toBe('Tied “a 2021 study” in draft 1 to Moss 2021')
    valueOf(await decideMention(id, anchorAt('a 2021 study'), null))
    const { mentions, setAside } = (await library.drafts.get(id))!
    expect([mentions.map(({ studyId }) => studyId), setAside.length]).toEqual([[null], 1])
    valueOf(await takeBackMention(id, mentions[0]!.id))
    expect((await library.drafts.get(id))?.mentions).toEqual([])
    expect(await decideMention(id, anchorAt('x'), 'never')).toMatchObject({ ok: false, kind: 'not-found' })
  })
})

describe('claims', () => {
  it('are linked to each piece of evidence once, with the side that was said last', async () => {
    await withStudy('s1')
    const id = await only(claim('Forty people slept'))
    const evidence = { kind: 'value', studyId: 's1', fieldId: 'sample-size' } as const
    valueOf(await turnDownEvidence(id, evidence))
    expect(label()).toBe('Turned sample size of Moss 2021 down for claim 1')
    const linkId = await only(linkEvidence(id, { side: 'for', evidence }))
    expect(label()).toBe('Linked claim 1 to sample size of Moss 2021')
    expect((await claimOf(id)).turnedDown).toBeUndefined()
    expect(await linkEvidence(id, { side: 'for', evidence })).toMatchObject({ ok: false })
    expect(await only(linkEvidence(id, { side: 'against', evidence, note: 'It says 14' }))).toBe(linkId)
    expect((await claimOf(id)).links).toMatchObject([{ id: linkId, side: 'against', note: 'It says 14' }])
    valueOf(await changeLink(id, linkId, { note: undefined }))
    expect(Object.keys((await claimOf(id)).links[0]!)).not.toContain('note')
    expect((await claimsOfStudies(['s1'])).map(({ number }) => number)).toEqual([1])
    valueOf(await unlinkEvidence(id, linkId))
    expect(label()).toBe('Took the link to sample size of Moss 2021 off claim 1')
    expect(await unlinkEvidence(id, linkId)).toMatchObject({ ok: false })
    valueOf(await turnDownEvidence(id, evidence))
    valueOf(await takeBackTurnDown(id, evidence))
    expect((await claimOf(id)).turnedDown).toBeUndefined()
  })

  it('are changed in words, kind, note and verdict; never without words, and in no ring', async () => {
    const [above, below] = [await only(claim('Salt helps')), await only(claim('Salt helps sleep'))]
    valueOf(await changeClaim(below, { underClaimId: above }))
    expect(await changeClaim(above, { underClaimId: below })).toMatchObject({ ok: false, kind: 'bad-input' })
    expect(await changeClaim(above, { underClaimId: above })).toMatchObject({ ok: false, kind: 'bad-input' })
    expect(await changeClaim(above, { text: '  ' })).toMatchObject({ ok: false, kind: 'bad-input' })
    valueOf(await changeClaim(above, { verdict: 'partly' }))
    expect(label()).toBe('Set the verdict on claim 1 to partly')
    expect(await changeClaim(above, { verdict: 'partly' })).toMatchObject({ ok: false, kind: 'not-found' })
    valueOf(await changeClaim(above, { verdict: undefined }))
    expect(Object.keys(await claimOf(above))).not.toContain('verdict')
    valueOf(await removeClaims([above]))
    expect((await claimOf(below)).underClaimId).toBeUndefined()
    valueOf(await undo())
    expect((await claimOf(below)).underClaimId).toBe(above)
  })

  it('keep every check, with initials, and a correction with its words', async () => {
    const id = await only(claim('Forty people slept'))
    expect(await checkClaim(id, { decision: 'verified', initials: ' ', seen: seenWords })).toMatchObject({ ok: false })
    expect(await checkClaim(id, { decision: 'corrected', initials: 'AB', seen: seenWords })).toMatchObject({
      ok: false,
    })
    valueOf(await checkClaim(id, { decision: 'verified', initials: 'AB', seen: seenWords }))
    valueOf(await checkClaim(id, { decision: 'ask-author', initials: 'CD', seen: seenWords }))
    expect(label()).toBe('Checked claim 1: ask the author (CD)')
    expect((await claimOf(id)).checks.map(({ initials }) => initials)).toEqual(['AB', 'CD'])
    valueOf(await takeBackDecision(id, 'CD', seenWords))
    expect(label()).toBe('Took back what CD decided on claim 1')
    expect((await claimOf(id)).checks.map(({ initials }) => initials)).toEqual(['AB'])
  })

  it('changes nothing that another window changed since it was opened, and leaves what it did not touch', async () => {
    const id = await only(claim('Forty people slept'))
    const opened = await claimOf(id)
    valueOf(await changeClaim(id, { text: 'Four people slept' }))
    expect(await changeClaim(id, { text: 'Nobody slept' }, opened)).toMatchObject({ ok: false, kind: 'conflict' })
    valueOf(await changeClaim(id, { isQuestion: true }, opened))
    expect(await claimOf(id)).toMatchObject({ text: 'Four people slept', isQuestion: true })
  })

  it('keeps no decision on other words or evidence than were shown, and every other person’s', async () => {
    await withStudy('s1')
    const id = await only(claim('Forty people slept'))
    const seen = await claimOf(id)
    valueOf(await checkClaim(id, { decision: 'verified', initials: 'AB', seen: seenWords }, seen))
    // Another person's decision changes nothing of what is decided on.
    valueOf(await checkClaim(id, { decision: 'cannot-verify', initials: 'CD', seen: seenWords }, seen))
    valueOf(await linkEvidence(id, { side: 'against', evidence: { kind: 'study', studyId: 's1' } }))
    expect(await checkClaim(id, { decision: 'verified', initials: 'EF', seen: seenWords }, seen)).toMatchObject({
      ok: false,
      kind: 'conflict',
    })
    valueOf(await changeClaim(id, { text: 'Four people slept' }))
    expect(await checkClaim(id, { decision: 'verified', initials: 'EF', seen: seenWords }, seen)).toMatchObject({
      ok: false,
    })
    expect((await claimOf(id)).checks.map(({ initials }) => initials)).toEqual(['AB', 'CD'])
    valueOf(await checkClaim(id, { decision: 'verified', initials: 'EF', seen: seenWords }, await claimOf(id)))
  })

  it('takes one decision back alone, and never another that is on its way', async () => {
    const id = await only(claim('Forty people slept'))
    const first = valueOf(await checkClaim(id, { decision: 'verified', initials: 'AB', seen: seenWords }))
    const others = { ...(await claimOf(id)), note: 'Ask' }
    const next = commit('On its way', [{ table: 'claims', key: id, after: others }])
    expect(await undoOnly(first.change.id)).toMatchObject({ ok: false, kind: 'conflict' })
    const second = valueOf(await next)
    expect(await claimOf(id)).toEqual(others)
    valueOf(await undoOnly(second.id))
    expect((await claimOf(id)).note).toBeUndefined()
  })

  it('makes a claim undecided by one person, but for what they decided on words before', async () => {
    const id = await only(claim('Forty people slept'))
    const then = { words: 'Fourteen people slept', evidence: [] }
    const [first, second] = [
      await only(checkClaim(id, { decision: 'verified', initials: 'AB', seen: then })),
      await only(checkClaim(id, { decision: 'cannot-verify', initials: 'CD', seen: seenWords })),
    ]
    valueOf(await checkClaim(id, { decision: 'ask-author', initials: 'AB', seen: seenWords }))
    valueOf(await checkClaim(id, { decision: 'cannot-verify', initials: 'AB', seen: seenWords }))
    valueOf(await takeBackDecision(id, 'AB', seenWords))
    expect((await claimOf(id)).checks.map((check) => check.id)).toEqual([first, second])
    valueOf(await undo())
    expect((await claimOf(id)).checks).toHaveLength(4)
  })
})

describe('a large batch beside another window', () => {
  const all = 2501
  const edits = Array.from({ length: all }, (_, index) => {
    const row: Setting = { id: `s${index}`, value: index }
    return { table: 'settings', key: row.id, after: row } as const
  })
  const bring = () => commitInParts('Brought in 2,501 settings', edits)
  /** A change of rows that the batch leaves alone, or of one of its rows. */
  const elsewhere = (row: RowChange): Change => ({
    id: crypto.randomUUID(),
    label: 'Done in the other window',
    at: '2026-11-30T00:00:00Z',
    rows: [row],
  })
  const ofItsOwn = () => elsewhere({ table: 'claims', key: 'other', before: null, after: wholeClaim('other') })
  const count = async () => (await library.settings.count()) + (await library.claims.count())

  it('is written whole though the other window wrote in between', async () => {
    otherWindow = ofItsOwn()
    valueOf(await bring())
    expect(await count()).toBe(all + 1)
    expect(journal.at(0)?.label).toBe('Done in the other window')
  })

  it('is taken back whole, by the last step or by its name, and nothing of the other window with it', async () => {
    for (const takeBack of [undo, () => undoBatch(journal.findLast(({ batch }) => batch)!.batch!)]) {
      valueOf(await bring())
      otherWindow = ofItsOwn()
      valueOf(await takeBack())
      expect(await count()).toBe(1)
      expect(await library.claims.get('other')).toBeDefined()
      valueOf(await commit('Back to the start', [{ table: 'claims', key: 'other', after: null }]))
    }
  })

  it('is taken back by two windows at once, each of them content', async () => {
    valueOf(await bring())
    const last = journal.at(-1)!
    otherWindow = { ...elsewhere(inverseRows(last)[0]!), rows: inverseRows(last), undoes: last.id }
    valueOf(await undo())
    expect(await count()).toBe(0)
  })

  it('that fails half-way takes back its own parts alone', async () => {
    const append = host.appendChanges
    host.appendChanges = (asked) => {
      const [change] = asked.changes
      if (!change?.batchOf || change.rows.some(({ key }) => key === 's0')) return append(asked)
      host.appendChanges = append
      // The disk is full just as the other window has written something small.
      otherWindow = ofItsOwn()
      return append(asked).then((refused) => (refused.ok ? refused : fail('disk-full', 'The disk is full.')))
    }
    expect(await bring()).toMatchObject({ ok: false, kind: 'disk-full' })
    expect(await count()).toBe(1)
    expect(await library.claims.get('other')).toBeDefined()
  })

  it('is not taken back over what the other window changed of it', async () => {
    valueOf(await bring())
    otherWindow = elsewhere({
      table: 'settings',
      key: 's0',
      before: { id: 's0', value: 0 },
      after: { id: 's0', value: 1 },
    })
    expect(await undo()).toMatchObject({ ok: false, kind: 'conflict' })
    expect(await library.settings.get('s0')).toMatchObject({ value: 1 })
  })
})

describe('studies of the story', () => {
  it('links, mentions and what a source is about go to the study that stays, and back with undo', async () => {
    await withStudy('s1', 'Moss')
    await withStudy('s2', 'Fern')
    const id = await only(claim('Forty people slept'))
    for (const studyId of ['s1', 's2'])
      valueOf(await linkEvidence(id, { side: 'for', evidence: { kind: 'study', studyId }, note: `note ${studyId}` }))
    valueOf(await linkEvidence(id, { side: 'for', evidence: { kind: 'value', studyId: 's2', fieldId: 'harms' } }))
    const sourceId = await only(addSource({ ...details, kind: 'press-release', aboutStudyId: 's2' }))
    const draftId = await only(addDraft('Salt', transcript))
    valueOf(await decideMention(draftId, anchorAt('a study'), 's2'))
    const before = await claimOf(id)
    const [left, right] = [(await readMergeableStudy('s1'))!, (await readMergeableStudy('s2'))!]
    valueOf(await commitMerge(left, right, {}, {}))
    expect((await claimOf(id)).links.map(({ evidence, note }) => [evidence, note])).toEqual([
      [{ kind: 'study', studyId: 's1' }, 'note s1\nnote s2'],
      [{ kind: 'value', studyId: 's1', fieldId: 'harms' }, undefined],
    ])
    expect((await library.sources.get(sourceId))?.aboutStudyId).toBe('s1')
    expect((await library.drafts.get(draftId))?.mentions[0]?.studyId).toBe('s1')
    valueOf(await undo())
    expect(await claimOf(id)).toEqual(before)
    expect((await library.sources.get(sourceId))?.aboutStudyId).toBe('s2')
  })

  it('what a study found is removed and restored with it, and goes to the study that it is merged into', async () => {
    await withStudy('s1', 'Moss')
    await withStudy('s2', 'Fern')
    const outcome = {
      name: ' Nights without waking ',
      found: { kind: 'estimate' },
      quotes: [],
      setBy: 'writer',
    } as const
    const id = await only(addOutcome({ ...outcome, studyId: 's2' }))
    expect(label()).toBe('Added the outcome “Nights without waking” to Fern 2021')
    expect(await addOutcome({ ...outcome, studyId: 's3' })).toMatchObject({ ok: false, kind: 'not-found' })
    expect(await addOutcome({ ...outcome, name: ' ', studyId: 's2' })).toMatchObject({ ok: false, kind: 'bad-input' })
    // The study goes while the outcome waits for its turn.
    const [gone, late] = [
      commit('Removed', [{ table: 'studies', key: 's1', after: null }]),
      addOutcome({ ...outcome, studyId: 's1' }),
    ]
    valueOf(await gone)
    expect(await late).toMatchObject({ ok: false, kind: 'not-found' })
    valueOf(await undo())
    expect(await library.outcomes.count()).toBe(1)
    valueOf(await changeOutcome(id, { time: 'week 8', direction: 'better' }))
    valueOf(await removeStudies([(await library.studies.get('s2'))!]))
    expect(await library.outcomes.count()).toBe(0)
    valueOf(await restore(await removedThings()))
    expect(await library.outcomes.get(id)).toMatchObject({ studyId: 's2', time: 'week 8', direction: 'better' })
    const [left, right] = [(await readMergeableStudy('s1'))!, (await readMergeableStudy('s2'))!]
    valueOf(await commitMerge(left, right, {}, {}))
    expect(await library.outcomes.get(id)).toMatchObject({ studyId: 's1' })
    valueOf(await removeOutcome(id))
    expect(label()).toBe('Removed the outcome “Nights without waking, week 8” of Moss 2021')
    valueOf(await undo())
    expect(await library.outcomes.count()).toBe(1)
  })

  it('what was decided on the people of studies goes along with a merge, and undo brings the groups back', async () => {
    for (const id of ['s1', 's2', 's3']) await withStudy(id)
    const named = (studyId: string) => ({ studyId, name: `Moss ${studyId}` })
    const groups = async () => [...peopleGroups(await library.settings.toArray()).keys()].toSorted()
    valueOf(await commitSamePeople([named('s1'), named('s3'), named('s2')], true))
    expect(label()).toBe('Moss s1, Moss s3 and Moss s2 are of the same people')
    expect(await groups()).toEqual(['s1', 's2', 's3'])
    valueOf(await undo())
    valueOf(await commitSamePeople([named('s2'), named('s3')], true))
    expect(label()).toBe('Moss s2 and Moss s3 are of the same people')
    valueOf(await commitMerge((await readMergeableStudy('s1'))!, (await readMergeableStudy('s2'))!, {}, {}))
    expect(await groups()).toEqual(['s1', 's3'])
    valueOf(await commitPeopleApart([named('s1'), named('s3')]))
    expect(await groups()).toEqual([])
    valueOf(await undo())
    expect(await groups()).toEqual(['s1', 's3'])
    valueOf(await undo())
    expect(await groups()).toEqual(['s2', 's3'])
  })

  it('which review holds which study goes along with a merge, and undo brings it back', async () => {
    for (const id of ['s1', 's2', 'review']) await withStudy(id)
    const named = (studyId: string) => ({ studyId, name: `Moss ${studyId}` })
    const held = async () => [...reviewsOfStudies(await library.settings.toArray())]
    valueOf(await commitIncludedIn(named('review'), [named('s2'), named('s1')], true))
    expect(label()).toBe('Moss review holds Moss s2 and Moss s1')
    valueOf(await commitIncludedIn(named('review'), [named('s1')], false))
    expect(await held()).toEqual([['s2', ['review']]])
    valueOf(await undo())
    expect(await held()).toEqual([
      ['s1', ['review']],
      ['s2', ['review']],
    ])
    valueOf(await commitMerge((await readMergeableStudy('s1'))!, (await readMergeableStudy('s2'))!, {}, {}))
    expect(await held()).toEqual([['s1', ['review']]])
    valueOf(await undo())
    expect(await held()).toHaveLength(2)
  })

  it('a study that is removed leaves its links, and the history says how many claims rest on it', async () => {
    await withStudy('s1')
    const id = await only(claim('Forty people slept'))
    valueOf(await linkEvidence(id, { side: 'for', evidence: { kind: 'study', studyId: 's1' } }))
    valueOf(await removeStudies([(await library.studies.get('s1'))!]))
    expect(label()).toBe('Removed Moss 2021 (1 claim rests on it)')
    expect((await claimOf(id)).links).toHaveLength(1)
  })
})

describe('the claim board', () => {
  it('adds a row with the claims that stand under it, and one undo takes all back', async () => {
    const part = await only(claim('Salt cures sleep'))
    const row = await only(addRow({ text: ' Does salt help? ', kind: 'other', isQuestion: true }, [part]))
    expect(await claimOf(row)).toMatchObject({ text: 'Does salt help?', number: 2, isQuestion: true, links: [] })
    expect((await claimOf(part)).underClaimId).toBe(row)
    expect(label()).toBe('Added the question “Does salt help?”')
    valueOf(await undo())
    expect(await library.claims.get(row)).toBeUndefined()
    expect((await claimOf(part)).underClaimId).toBeUndefined()
    expect(await addRow({ text: ' ', kind: 'other' }, [])).toMatchObject({ ok: false, kind: 'bad-input' })
  })

  it('puts claims under a row and takes others out in one change, and refuses a ring', async () => {
    const [row, one, other] = [await only(claim('A')), await only(claim('B')), await only(claim('C'))]
    valueOf(await setParts(row, { put: [one], takeOut: [] }))
    valueOf(await setParts(row, { put: [other], takeOut: [one] }))
    expect([(await claimOf(one)).underClaimId, (await claimOf(other)).underClaimId]).toEqual([undefined, row])
    expect(label()).toBe('Put 1 claim under claim 1, took 1 claim out from under it')
    expect(await setParts(other, { put: [row], takeOut: [] })).toMatchObject({ ok: false, kind: 'bad-input' })
    valueOf(await undo())
    expect([(await claimOf(one)).underClaimId, (await claimOf(other)).underClaimId]).toEqual([row, undefined])
  })

  it('sets the side of links of several claims and takes them off, each in one change', async () => {
    await withStudy('study-1')
    const [one, other] = [await only(claim('A')), await only(claim('B'))]
    const links = await Promise.all(
      [one, other].map(async (claimId) => ({
        claimId,
        linkId: await only(linkEvidence(claimId, { side: 'for', evidence: { kind: 'study', studyId: 'study-1' } })),
      })),
    )
    const sidesNow = async () =>
      [await claimOf(one), await claimOf(other)].flatMap((each) => each.links.map(({ side }) => side))
    valueOf(await setSide(links, 'against'))
    expect(await sidesNow()).toEqual(['against', 'against'])
    valueOf(await takeOff(links))
    expect(await sidesNow()).toEqual([])
    expect(label()).toBe('Took 2 links of claims 1 and 2 off')
    expect(await takeOff(links)).toMatchObject({ ok: false, kind: 'not-found' })
    valueOf(await undo())
    expect(await sidesNow()).toEqual(['against', 'against'])
  })
})
