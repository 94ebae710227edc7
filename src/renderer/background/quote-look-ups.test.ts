import { beforeEach, expect, it, vi } from 'vitest'
import type { Outcome } from '#core/model/outcome.ts'
import type { Paper } from '#core/model/study.ts'
import { paperTextOf } from '#core/paper/structure/prepare-text.ts'
import { lookUpQuote } from '#core/report/look-up-quotes.ts'
import { customFieldsForTests, quoteForTests, studyForTests } from '#core/report/report-for-tests.ts'
import { detailsFrom } from '#core/report/study-details.ts'
import type { WantedQuote } from '#core/report/wanted-quotes.ts'
import { fail, ok } from '#core/result.ts'
import { buildEvidenceTable } from '#core/table/build-evidence-table.ts'
import type { ExportWork } from '../workers/export-work.ts'
import { startLookUps } from './quote-look-ups.ts'

const said = vi.hoisted(() => ({ texts: new Map<string, string>(), asked: [] as string[], started: 0, breaks: false }))
vi.mock('../db/current.ts', () => ({}))
vi.mock('./read-papers.ts', () => ({
  plainTextAtHand: ({ sha256 }: Paper) => {
    const text = said.texts.get(sha256)
    return Promise.resolve(text === undefined ? null : { paper: paperTextOf(text), noTextLayer: text === '' })
  },
}))
vi.mock('../workers/export-work.ts', () => ({
  startExportWork: (): Partial<ExportWork> => {
    said.started += 1
    return {
      lookUp: (text, anchors) => {
        if (said.breaks) return Promise.resolve(fail('unavailable', 'The export broke off.'))
        said.asked.push(...anchors.map(({ exact }) => exact))
        return Promise.resolve(ok(anchors.map((anchor) => lookUpQuote(text, anchor))))
      },
      end: () => undefined,
    }
  },
}))

beforeEach(() => Object.assign(said, { texts: new Map(), asked: [], started: 0, breaks: false }))

const paper = (sha256: string): Paper => ({
  sha256,
  studyId: 'a',
  fileName: `${sha256}.pdf`,
  sizeBytes: 1,
  pageCount: 1,
  addedAt: '',
})
const words = 'nobody left the trial'
const inPaper = (sha256: string) => ({ ...quoteForTests(words, 0), id: `${words} ${sha256}`, paperSha256: sha256 })
const papers = [paper('one'), paper('two'), paper('scan'), paper('gone')]
const evidence = studyForTests(
  'a',
  'Invented',
  2024,
  'A trial',
  { harms: [{ kind: 'value', value: { text: 'none' } }, ...papers.map(({ sha256 }) => inPaper(sha256))] },
  { papers },
)
const request = {
  table: buildEvidenceTable([evidence], customFieldsForTests),
  withSuggestions: true,
  details: detailsFrom([evidence.study as never], papers, evidence.tags),
}

it('the same words are looked up in each paper for themselves, once', async () => {
  said.texts = new Map([
    ['one', `In the end ${words}, we think.`],
    ['two', 'Everybody left.'],
    ['scan', ''],
  ])
  const lookUps = startLookUps()
  const quotes: WantedQuote[] = []
  const options = { onQuotes: (some: readonly WantedQuote[]) => quotes.push(...some) }
  expect(await lookUps.lookUp(request, options)).toEqual(ok(null))
  expect(quotes.map((quote) => [quote.paper?.sha256, lookUps.findingOf(quote)?.check])).toEqual([
    ['one', 'word-for-word'],
    ['two', 'not-found'],
    ['scan', 'page-only'],
    ['gone', 'no-pdf'],
  ])
  await Promise.all([lookUps.lookUp(request), lookUps.lookUp(request)])
  expect(said.asked).toHaveLength(4)
})

it('looks the quotes of outcomes up as those of answers, and once where both have the same', async () => {
  said.texts = new Map([['one', `In the end ${words}; 12 of 40 slept.`]])
  const outcome: Outcome = {
    id: 'slept',
    studyId: 'a',
    name: 'Sleep',
    found: { kind: 'words', text: '' },
    quotes: ['12 of 40 slept', words, '13 of 40 slept'].map((text) => ({
      ...quoteForTests(text, 0),
      paperSha256: 'one',
    })),
    setBy: 'writer',
    addedAt: '',
  }
  const lookUps = startLookUps()
  const quotes: WantedQuote[] = []
  await lookUps.lookUp(
    { ...request, details: detailsFrom([evidence.study as never], papers, evidence.tags, [outcome]) },
    { onQuotes: (some) => quotes.push(...some) },
  )
  const ofOutcome = quotes.filter(({ columnId }) => columnId === 'slept')
  expect(ofOutcome.map((quote) => [quote.label, lookUps.findingOf(quote)?.check])).toEqual([
    ['Sleep', 'word-for-word'],
    ['Sleep', 'word-for-word'],
    ['Sleep', 'not-found'],
  ])
})

it('is stopped between two papers, and what broke off is begun anew', async () => {
  const lookUps = startLookUps()
  const stopping = new AbortController()
  const onQuotes = () => stopping.abort()
  expect(await lookUps.lookUp(request, { onQuotes, signal: stopping.signal })).toMatchObject({ kind: 'cancelled' })
  expect(said.asked).toHaveLength(1)
  said.breaks = true
  expect(await lookUps.lookUp(request)).toMatchObject({ ok: false, message: 'The export broke off.' })
  said.breaks = false
  expect(await lookUps.lookUp(request)).toEqual(ok(null))
  expect(said.asked).toHaveLength(4)
  expect(said.started).toBe(2)
})
