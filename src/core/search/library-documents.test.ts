import { describe, expect, it } from 'vitest'
import type { Study } from '../model/study.ts'
import type { Tag } from '../model/tag.ts'
import type { PaperText } from '../paper/text/paper-text.ts'
import { databaseForTests } from './index-for-tests.ts'
import {
  claimDocument,
  draftDocument,
  paperDocument,
  paperVersions,
  readDocumentKey,
  sourceDocument,
  sourceTextDocument,
  studyDocument,
  textOfHit,
} from './library-documents.ts'
import { readQuery } from './query.ts'
import type { SearchDocument } from './search-entry.ts'
import { openSearchIndex } from './search-index.ts'

const at = '2026-11-30T08:00:00.000Z'
const anchor = (exact: string) => ({
  exact,
  prefix: '',
  suffix: '',
  start: { pageIndex: 0, offset: 0 },
  end: { pageIndex: 0, offset: exact.length },
})
const study: Study = {
  id: 's1',
  reference: {
    type: 'article-journal',
    title: 'Lantern light and sleep',
    author: [{ family: 'Orfeo', given: 'Mila' }],
    abstract: 'Moths were counted at dusk.',
    issued: { 'date-parts': [[2021]] },
  },
  state: 'in-work',
  problems: [],
  origin: { format: 'typed', raw: '', sourceName: null, line: null },
  notes: 'Ask about curtains',
  addedAt: at,
}
const quote = {
  id: 'q1',
  paperSha256: 'a',
  anchor: anchor('Sixty sleepers took part'),
  note: 'check pillows',
  madeAt: at,
}
const tag: Tag = {
  id: 's1/sample-size',
  studyId: 's1',
  fieldId: 'sample-size',
  value: { kind: 'value', value: { headline: 60, basis: 'analysed' } },
  quotes: [quote],
  setBy: 'writer',
  setAt: at,
}
const paperOf = (...texts: readonly string[]): PaperText => ({
  pages: texts.map((text, pageIndex) => ({ pageIndex, width: 0, height: 0, text, runs: [], furniture: [] })),
})
const block = (text: string) => ({ kind: 'paragraph', text, paragraph: 1 }) as const
const documents: readonly SearchDocument[] = [
  studyDocument(study, [tag], 1),
  paperDocument({ sha256: 'a', studyId: 's1' }, paperOf('The lamps burned all night.'), 'v1'),
  sourceDocument({
    id: 'r1',
    kind: 'interview',
    title: 'Talk with a lamplighter',
    person: 'Ida Brenn',
    record: 'by-name',
    files: [],
    quotes: [{ ...quote, id: 'q2', anchor: anchor('wicks need trimming'), note: undefined, use: 'quoted' }],
    addedAt: at,
  }),
  sourceTextDocument('f1', { blocks: [block('Oil is dear this winter.')] }),
  draftDocument({ id: 'd1' }, { blocks: [block('Lamplight keeps nobody awake.')] }),
  claimDocument({
    id: 'c1',
    number: 1,
    text: 'Gaslight is harmless',
    kind: 'other',
    places: [],
    links: [],
    checks: [
      {
        id: 'k',
        decision: 'ask-author',
        initials: 'AB',
        note: 'which gasworks?',
        at,
        seen: { words: '', evidence: [] },
      },
    ],
    addedAt: at,
  }),
]

describe('what is searched of a library', () => {
  it.each([
    ['lantern', 'title', 'study/s1'],
    ['Orfeo', 'title', 'study/s1'],
    ['moths', 'title', 'study/s1'],
    ['60', 'value', 'study/s1'],
    ['sleepers', 'quote', 'study/s1'],
    ['pillows', 'note', 'study/s1'],
    ['curtains', 'note', 'study/s1'],
    ['lamps', 'page', 'paper/a'],
    ['Brenn', 'title', 'source/r1'],
    ['wicks', 'quote', 'source/r1'],
    ['dear', 'source', 'source-text/f1'],
    ['awake', 'draft', 'draft/d1'],
    ['gaslight', 'claim', 'claim/c1'],
    ['gasworks', 'note', 'claim/c1'],
  ])('finds “%s” as a %s', async (words, kind, key) => {
    const index = openSearchIndex(await databaseForTests(), 'test')
    index.put(documents)
    const read = readQuery(words)
    const found = index.find(read.ok ? read.query! : expect.unreachable())
    expect(found.map((group) => [group.kind, group.hits[0]!.document])).toEqual([[kind, key]])
    const hit = found[0]!.hits[0]!
    const document = documents.find((each) => each.key === hit.document)!
    expect(textOfHit(document, hit)?.toLowerCase()).toContain(words.toLowerCase())
  })

  it('knows a row again, and one that was changed', () => {
    const { version } = studyDocument(study, [tag], 1)
    expect(studyDocument(structuredClone(study), [structuredClone(tag)], 1).version).toBe(version)
    expect(studyDocument(study, [tag], 2).version).not.toBe(version)
    expect(studyDocument({ ...study, notes: 'Ask about carpets' }, [tag], 1).version).not.toBe(version)
  })

  it('leaves guesses out, and tells a scan from a paper with words', () => {
    expect(studyDocument(study, [{ ...tag, setBy: 'guess' }], 0).entries.map(({ kind }) => kind)).toEqual([
      'title',
      'note',
    ])
    const scan = paperDocument({ sha256: 'b', studyId: 's1' }, paperOf('  '), 'v1')
    expect(paperVersions('s1', 'v1').indexOf(scan.version)).toBe(1)
    expect(paperVersions('s1', 'v1').indexOf(documents[1]!.version)).toBe(0)
    expect(readDocumentKey(scan.key)).toEqual({ kind: 'paper', id: 'b' })
    expect(readDocumentKey('other/1')).toBeNull()
  })
})
