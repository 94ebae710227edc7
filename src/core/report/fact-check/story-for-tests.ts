import { storyClaims, type StoryClaim } from '#core/claims/story-claims.ts'
import type { EvidenceLibrary } from '#core/claims/evidence-shown.ts'
import type { CheckDecision, Claim, ClaimCheck, Evidence } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import type { QuoteAnchor } from '#core/model/quote.ts'
import type { Source, SourceQuote } from '#core/model/source.ts'
import type { ListedStudy } from '#core/model/study.ts'
import { tagId, type Tag } from '#core/model/tag.ts'
import { anchorOf } from '#core/paper/anchoring/anchor.ts'
import { paperOfText } from '#core/sources/paper-of-text.ts'
import { counted, type WrittenText } from '#core/sources/written-text.ts'

const at = '2026-11-27T14:01:00.000Z'
const fileSha256 = 'f'.repeat(64)

/** The draft of these tests: an invention. */
export const draftText: WrittenText = counted([
  { kind: 'heading', level: 1, text: 'The lamp and the night shift' },
  { kind: 'paragraph', text: 'In the trial 30 nurses sat by the lamp for two weeks. It is the best lamp there is.' },
  {
    kind: 'paragraph',
    text: 'One session costs 480 euros, says a doctor. Half of them slept better, and nobody had a headache.',
  },
])

export const draft: Draft = {
  id: 'draft-1',
  number: 3,
  title: 'The lamp and the night shift',
  file: { sha256: 'd'.repeat(64), fileName: 'lamp.md', mediaType: 'text/markdown', sizeBytes: 300 },
  setAside: [],
  mentions: [],
  addedAt: '2026-11-18T09:00:00.000Z',
}

/** The anchor of words in the draft. */
export function wordsOfDraft(words: string): QuoteAnchor {
  const pageIndex = draftText.blocks.findIndex(({ text }) => text.includes(words))
  const offset = draftText.blocks[pageIndex]!.text.indexOf(words)
  return anchorOf(paperOfText(draftText), {
    start: { pageIndex, offset },
    end: { pageIndex, offset: offset + words.length },
  })
}

/** A quote of a file: a paragraph of its own. */
export function quoteOf(id: string, exact: string, paragraph = 4): SourceQuote {
  const start = { pageIndex: paragraph - 1, offset: 0, paragraph }
  const end = { ...start, offset: exact.length }
  return {
    id,
    paperSha256: fileSha256,
    anchor: { exact, prefix: '', suffix: '', start, end },
    madeAt: at,
    use: 'quoted',
  }
}

export function sourceOf(id: string, given: Partial<Source>): Source {
  return { id, kind: 'interview', title: 'A source', record: 'by-name', files: [], quotes: [], addedAt: at, ...given }
}

export function studyOf(id: string, family: string, year: number): ListedStudy {
  const reference = {
    type: 'article-journal',
    title: `Lamps by ${family}`,
    author: [{ family }],
    issued: { 'date-parts': [[year]] },
    DOI: `10.1234/${id}`,
  } as const
  return { id, reference, state: 'done', addedAt: at, labels: [], problems: [], fictional: true } as ListedStudy
}

/** The study that the claims rest on: 28 people, by page 4 of its paper. */
export function sampleSizeOf(studyId: string, people: number): Tag {
  const exact = `We treated ${people} people.`
  const start = { pageIndex: 3, offset: 0 }
  const anchor = { exact, prefix: '', suffix: '', start, end: { ...start, offset: exact.length } }
  return {
    id: tagId(studyId, 'sample-size'),
    studyId,
    fieldId: 'sample-size',
    value: { kind: 'value', value: { headline: people, unit: 'person' } },
    quotes: [{ id: `${studyId}-q`, paperSha256: 'a'.repeat(64), anchor, madeAt: at }],
    setBy: 'writer',
    setAt: at,
  } as Tag
}

export function libraryOf(
  studies: readonly ListedStudy[],
  tags: readonly Tag[],
  sources: readonly Source[],
): EvidenceLibrary {
  return {
    studies: new Map(studies.map((study) => [study.id, study])),
    names: new Map(
      studies.map(({ id, reference }) => [
        id,
        `${reference.author?.[0]?.family} ${reference.issued?.['date-parts']?.[0]?.[0]}`,
      ]),
    ),
    samePeople: new Map(),
    tagsByStudy: new Map(studies.map(({ id }) => [id, tags.filter(({ studyId }) => studyId === id)])),
    sources: new Map(sources.map((source) => [source.id, source])),
    ownFields: new Map(),
  }
}

/** A claim on words of the draft with this evidence. */
export function claimOf(
  number: number,
  words: string,
  evidence: readonly Evidence[],
  given: Partial<Claim> = {},
): Claim {
  return {
    id: `claim-${number}`,
    number,
    text: words,
    kind: 'number',
    places: [{ draftId: draft.id, anchor: wordsOfDraft(words), found: 'same' }],
    links: evidence.map((each, index) => ({
      id: `link-${number}-${index}`,
      side: 'for',
      evidence: each,
      setBy: 'writer',
      setAt: at,
    })),
    checks: [],
    addedAt: at,
    ...given,
  }
}

/** A person's decision, by itself on what `shownClaims` shows. */
export function checkOf(initials: string, decision: CheckDecision, given: Partial<ClaimCheck> = {}): ClaimCheck {
  return { id: `${initials} ${decision}`, decision, initials, at, seen: { words: '', evidence: [] }, ...given }
}

/** The claims as they stand in the draft, with decisions on what stands there. */
export function shownClaims(claims: readonly Claim[], library: EvidenceLibrary): readonly StoryClaim[] {
  const shown = (each: readonly Claim[]) => storyClaims(draft, draftText, each, library, new Map())
  return shown(
    shown(claims).map(({ claim, seen }) => ({
      ...claim,
      checks: claim.checks.map((check) => (check.seen.words === '' ? { ...check, seen } : check)),
    })),
  )
}

/** A whole small story: what is in order, and one of everything that is not. */
export function storyForTests(): {
  readonly claims: readonly Claim[]
  readonly library: EvidenceLibrary
  readonly shown: readonly StoryClaim[]
} {
  const sources = [
    sourceOf('doctor', {
      title: 'Ines Holm on lamps',
      person: 'Ines Holm',
      role: 'sleep doctor',
      affiliation: 'Invented Clinic',
      contact: 'ines@example.org, +45 11 22 33 44',
      date: '2026-11-12',
      quotes: [quoteOf('price', 'A session is 480 euros.'), quoteOf('ache', '=Nobody had a headache.', 7)],
    }),
    sourceOf('insider', {
      title: 'Mara Voss',
      person: 'Mara Voss',
      record: 'off-the-record',
      quotes: [quoteOf('hidden', 'Only 12 of them slept any better.')],
    }),
    sourceOf('release', { kind: 'press-release', title: 'The lamp that heals' }),
  ]
  const library = libraryOf([studyOf('kim', 'Kim', 2023)], [sampleSizeOf('kim', 28)], sources)
  const checks = [
    checkOf('AB', 'corrected', { newWords: '28 nurses' }),
    checkOf('CD', 'ask-author', { note: 'Voss says otherwise', at: '2026-11-28T09:30:00.000Z' }),
  ]
  const claims = [
    claimOf(1, '30 nurses', [{ kind: 'value', studyId: 'kim', fieldId: 'sample-size' }], { checks }),
    claimOf(2, 'the best lamp there is', [], { kind: 'superlative', note: '=SUM(1) is no formula' }),
    claimOf(5, '480 euros', [{ kind: 'passage', sourceId: 'doctor', quoteId: 'price' }], {
      kind: 'money',
      checks: [checkOf('AB', 'verified')],
    }),
    claimOf(7, 'Half of them slept better', [
      { kind: 'passage', sourceId: 'insider', quoteId: 'hidden' },
      { kind: 'source', sourceId: 'release' },
    ]),
    claimOf(9, 'nobody had a headache', [{ kind: 'passage', sourceId: 'doctor', quoteId: 'ache' }]),
  ]
  return { claims, library, shown: shownClaims(claims, library) }
}
