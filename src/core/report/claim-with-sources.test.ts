import { describe, expect, it } from 'vitest'
import { claimBoard } from '#core/claims/board/claim-board.ts'
import { claimOf, interview, libraryOf } from '#core/claims/board/library-for-tests.ts'
import type { Evidence } from '#core/model/claim.ts'
import type { Source } from '#core/model/source.ts'
import { whatStaysOut } from './fact-check/what-stays-out.ts'
import { claimWithSources } from './claim-with-sources.ts'

const anchor = {
  exact: 'The tide was late',
  prefix: '',
  suffix: '',
  start: { pageIndex: 0, offset: 0, paragraph: 4 },
  end: { pageIndex: 0, offset: 17, paragraph: 4 },
}
const quotes = [
  { id: 'quote', paperSha256: 'file', anchor, madeAt: '2026-01-01T00:00:00.000Z', use: 'quoted' },
] as const
const trial = {
  'study-design': { design: 'RCT-PAR', flags: [] },
  'sample-size': { headline: 60 },
  funding: { status: 'stated', funders: [], type: 'charity' },
} as const

function copied(evidence: readonly (string | Evidence)[], sources: readonly Source[] = []): string {
  const library = libraryOf(
    { trial, taken: { 'study-design': { design: 'RCT-PAR', flags: ['retracted'] }, 'sample-size': { headline: 400 } } },
    sources,
  )
  return claimWithSources(claimBoard([claimOf(1, { for: evidence })], library).rows[0]!, whatStaysOut(sources))
}

const passage: Evidence = { kind: 'passage', sourceId: 'source', quoteId: 'quote' }

describe('a row as text', () => {
  it('has its words, the sentence, and each study with what it is; a retracted one apart', () => {
    const text = copied(['trial', 'taken'])
    expect(text).toMatch(
      /^Claim number 1\n\nOne study speaks for it: a randomised trial with parallel groups of 60 people/,
    )
    expect(text).toContain('Sources:\n- For: Vale trial, Parallel-group RCT, 60 people, paid: charity')
    expect(text).toMatch(/Retracted, not counted:\n- For: Vale taken, RETRACTED/)
  })

  it('has nobody in its words who is not to be named', () => {
    const library = libraryOf({}, [])
    const [row] = claimBoard([{ ...claimOf(1, { for: [] }), text: 'Brook saw the tide' }], library).rows
    const rule = whatStaysOut([interview('source', { record: 'off-the-record' })])
    expect(claimWithSources(row!, rule)).toMatch(/^\(not by name\) saw the tide/)
  })

  it('quotes a person by name where that was agreed on', () => {
    expect(copied([passage], [interview('source', { quotes })])).toContain('Ida Brook')
  })

  it('names nobody in the words that were typed for the row, or for a result', () => {
    const source = interview('source', { record: 'not-by-name', quotes })
    const library = libraryOf({ trial: { ...trial, 'main-result': { text: 'Ida Brook slept longer' } } }, [source])
    const claim = { ...claimOf(1, { for: ['trial'] }), text: 'Did Ida Brook sleep longer?' }
    const text = claimWithSources(claimBoard([claim], library).rows[0]!, whatStaysOut([source]))
    expect(text).toContain('Did (not by name) sleep longer?')
    expect(text).not.toContain('Brook')
  })

  it.each<[what: string, source: Partial<Source>, evidence: Evidence, words: RegExp]>([
    ['not by name', { record: 'not-by-name', quotes }, passage, /not by name · ¶ 4: “The tide was late”/],
    ['background', { record: 'background', quotes }, passage, /background, not to be quoted/],
    ['off the record', { record: 'off-the-record', quotes }, passage, /^(?!.*Sources)/s],
    [
      'a passage off the record',
      { quotes, offRecord: [{ id: 'off', fileSha256: 'file', anchor }] },
      passage,
      /^(?!.*Sources)/s,
    ],
    ['a passage that was removed', { record: 'off-the-record' }, passage, /^(?!.*Sources)/s],
  ])('names nobody: %s', (_what, source, evidence, words) => {
    const text = copied([evidence], [interview('source', source)])
    expect(text).toMatch(words)
    expect(text).not.toMatch(/Brook|harbour/)
  })
})
