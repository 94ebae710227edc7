import { describe, expect, it } from 'vitest'
import type { Quote, QuoteAnchor } from '#core/model/quote.ts'
import type { Source, SourceQuote } from '#core/model/source.ts'
import type { ListedStudy } from '#core/model/study.ts'
import type { EvidenceLibrary } from './evidence-shown.ts'
import { areWordsOffRecord } from './off-record.ts'
import { passageProposals, type PassageFound } from './passage-proposals.ts'

const anchor = (exact: string, offset = 0): QuoteAnchor => ({
  exact,
  prefix: '',
  suffix: '',
  start: { pageIndex: 0, offset, paragraph: 1 },
  end: { pageIndex: 0, offset: offset + exact.length, paragraph: 1 },
})
const quote = (exact: string, offset = 0): Quote => ({
  id: 'any',
  paperSha256: 'file',
  anchor: anchor(exact, offset),
  madeAt: '2026-01-01T00:00:00.000Z',
})
const inSource = (exact: string, offset = 0): PassageFound => ({
  studyId: null,
  quote: quote(exact, offset),
  shared: ['salt', 'caves', '28'],
})
const inPaper = (studyId: string, exact: string): PassageFound => ({
  studyId,
  quote: { ...quote(exact), paperSha256: `paper of ${studyId}` },
  shared: ['salt'],
})
const source = (parts: Partial<Source> = {}): Source => ({
  id: 'ada',
  kind: 'interview',
  title: 'Talk in Hull',
  person: 'Ada Vale',
  record: 'by-name',
  files: [{ sha256: 'file', fileName: 'talk.txt', mediaType: 'text/plain', sizeBytes: 9 }],
  quotes: [],
  addedAt: '2026-01-01T00:00:00.000Z',
  ...parts,
})
const libraryOf = (...sources: readonly Source[]): EvidenceLibrary => ({
  studies: new Map(
    ['a', 'b'].map((id) => [id, { id, reference: { type: 'article-journal', title: id } } as ListedStudy]),
  ),
  names: new Map(),
  samePeople: new Map(),
  tagsByStudy: new Map(),
  sources: new Map(sources.map((each) => [each.id, each])),
  ownFields: new Map(),
})
const unlinked = { links: [] }
const words = 'It is the salt in the caves'

describe('passages as proposals', () => {
  it('of a source stand behind those of papers, with person, kind, place and what keeping them takes', () => {
    const [paper, spoken] = passageProposals([inSource(words), inPaper('a', 'Salt')], unlinked, [], libraryOf(source()))
    expect(paper?.shown.evidence).toMatchObject({ kind: 'quote', studyId: 'a' })
    expect(paper?.toKeep).toBeUndefined()
    expect(spoken).toMatchObject({
      shown: { title: 'Ada Vale', detail: 'Interview', place: '¶ 1', source: { id: 'ada' } },
      reason: 'says salt, caves, 28',
      toKeep: { sourceId: 'ada', fileSha256: 'file', use: 'quoted' },
    })
  })

  it('of a source have room where papers would take it all', () => {
    const papers = Array.from({ length: 20 }, (_, index) => inPaper('a', `Salt ${index}`))
    const proposed = passageProposals([...papers, inSource(words)], unlinked, [], libraryOf(source()))
    expect(proposed).toHaveLength(20)
    expect(proposed.at(-1)?.toKeep?.sourceId).toBe('ada')
  })

  it('that were turned down stay so, and come with their words alone', () => {
    const library = libraryOf(source())
    const [first] = passageProposals([inSource(words)], unlinked, [], library)
    const turnedDown = [first!.shown.key]
    expect(passageProposals([inSource(words)], { links: [], turnedDown }, [], library)).toEqual([])
    expect(passageProposals([inSource('Other words')], { links: [], turnedDown }, [], library)).toHaveLength(1)
  })

  it('hold nothing that is linked already, and nothing of what is no longer there', () => {
    const kept: SourceQuote = { ...quote('the salt', 6), id: 'kept', use: 'quoted' }
    const link = { id: 'l', side: 'for', setBy: 'writer', setAt: '' } as const
    const links = [{ ...link, evidence: { kind: 'passage', sourceId: 'ada', quoteId: 'kept' } as const }]
    expect(passageProposals([inSource(words)], { links }, [], libraryOf(source({ quotes: [kept] })))).toEqual([])
    expect(passageProposals([inSource(words), inPaper('gone', 'x')], unlinked, [], libraryOf())).toEqual([])
  })

  it('are known as off the record, by their source or by their words', () => {
    const [whole] = passageProposals([inSource(words)], unlinked, [], libraryOf(source({ record: 'off-the-record' })))
    const mark = { id: 'm', fileSha256: 'file', anchor: anchor('the salt', 6) }
    const marked = source({ offRecord: [mark] })
    const [part] = passageProposals([inSource(words)], unlinked, [], libraryOf(marked))
    expect([whole, part].map((each) => areWordsOffRecord(each!.shown.source!, each!.shown.quote!))).toEqual([
      true,
      true,
    ])
    expect(areWordsOffRecord(marked, quote('elsewhere', 200))).toBe(false)
  })

  it('said for background are kept as such', () => {
    const [found] = passageProposals([inSource(words)], unlinked, [], libraryOf(source({ record: 'background' })))
    expect(found?.toKeep?.use).toBe('background')
  })
})
