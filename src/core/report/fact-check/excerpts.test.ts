import { describe, expect, it } from 'vitest'
import type { QuoteUse, Source } from '#core/model/source.ts'
import { anchorOf } from '#core/paper/anchoring/anchor.ts'
import { assemblePaperText } from '#core/paper/text/assemble.ts'
import { drawnPage } from '#core/paper/text/drawn-page-for-tests.ts'
import { flattenPaper } from '#core/paper/text/flat-text.ts'
import { pageLinesOf } from '#core/paper/text/page-lines.ts'
import { excerptParts, namedExcerpts, wantedExcerpts } from './excerpts.ts'
import { factCheck } from './fact-check.ts'
import { claimOf, draft, libraryOf, shownClaims, sourceOf } from './story-for-tests.ts'
import { whatStaysOut, type LetOut } from './what-stays-out.ts'

const filler = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name} ${at} says little about lamps and says it so`)
const before = filler('Before', 6)
const after = filler('After', 8)

/** A press release as a PDF whose third line behind the quote is `beside`. */
function release(beside: string, given: Partial<Source> = {}, use: QuoteUse = 'quoted') {
  const lines = [...before, 'A session is 480 euros from today.', after[0]!, beside, ...after.slice(1)]
  const text = assemblePaperText(
    [pageLinesOf(drawnPage(lines.map((words, at) => ({ text: words, x: 40, y: 100 + 12 * at }))))],
    [],
  )
  const flat = flattenPaper(text)
  const quote = (exact: string, how: QuoteUse) => {
    const at = flat.text.indexOf(exact)
    const anchor = anchorOf(text, { start: flat.position(at), end: flat.endPosition(at + exact.length) })
    return { id: exact, paperSha256: 'f'.repeat(64), anchor, madeAt: '', use: how }
  }
  const file = { sha256: 'f'.repeat(64), fileName: 'release.pdf', mediaType: 'application/pdf', sizeBytes: 1 }
  const quotes = [
    quote('A session is 480 euros from today.', use),
    quote(after[0]!, given.note ? 'background' : 'quoted'),
  ]
  const source = sourceOf('release', { kind: 'press-release', title: 'The lamp', files: [file], quotes, ...given })
  return { source, text }
}

function excerptOf({ source, text }: ReturnType<typeof release>, others: readonly Source[] = [], letOut?: LetOut) {
  const library = libraryOf([], [], [source, ...others])
  const evidence = { kind: 'passage', sourceId: source.id, quoteId: source.quotes[0]!.id } as const
  const check = factCheck(draft, shownClaims([claimOf(1, '480 euros', [evidence])], library), [], library, {
    contacts: false,
    offRecord: false,
    ...letOut,
  })
  const wanted = wantedExcerpts(check.claims, check.rule)
  return { wanted, shown: wanted[0] && excerptParts(wanted[0], text, check.rule) }
}

const beside = 'Beside it on the page stands something that stays out.'
const voss = sourceOf('voss', { person: 'Mara Voss', record: 'not-by-name' })

describe('an excerpt of a PDF of a source', () => {
  it('shows the lines around the words, and is named by the source', () => {
    const { wanted, shown } = excerptOf(release('Nothing else is new about it.'))
    expect(shown).toMatchObject([{ pageIndex: 0, boxes: [expect.anything()] }])
    const named = namedExcerpts(wanted, () => ({
      pictures: [{ png: new Uint8Array(), widthPx: 1, heightPx: 1, perPoint: 1, sheet: 1 }],
    }))
    expect([...named.values()].flatMap(({ files }) => files)).toEqual(['claim-1_The-lamp_p1.png'])
  })

  it.each<readonly [string, string, Partial<Source>]>([
    ['somebody who is not to be named', 'Thanks go to M. Voss for this.', {}],
    ['how somebody is reached', 'Write to lamp@example.org for more.', { contact: 'lamp@example.org' }],
  ])('is none where %s stands beside the words', (_, words, given) => {
    expect(excerptOf(release(words, given), [voss]).shown).toBe(beside)
  })

  it('shows a contact where the writer lets contacts out', () => {
    const made = release('Write to lamp@example.org for more.', { contact: 'lamp@example.org' })
    expect(excerptOf(made, [], { contacts: true, offRecord: false }).shown).toHaveLength(1)
  })

  it('is none where a passage that is not for quoting stands beside the words', () => {
    expect(excerptOf(release('Nothing else.', { note: 'with background' })).shown).toBe(beside)
  })

  it('is not asked for where the source is not by name, or told in the writer’s own words', () => {
    expect(excerptOf(release('Nothing else.', { record: 'not-by-name' })).wanted).toEqual([])
    expect(excerptOf(release('Nothing else.', { record: 'off-the-record' })).wanted).toEqual([])
    expect(excerptOf(release('Nothing else.', {}, 'own-words')).wanted).toEqual([])
    expect(excerptOf(release('Nothing else.', { files: [] })).wanted).toEqual([])
  })

  it('says why there is none of a scan, of words that went, and of a file that cannot be read', () => {
    const made = release('Nothing else.')
    const [one] = excerptOf(made).wanted
    const rule = whatStaysOut([made.source])
    expect(excerptParts(one!, 'no-text', rule)).toMatch(/no text/)
    expect(excerptParts(one!, { pages: [] }, rule)).toMatch(/not found/)
    expect(excerptParts(one!, null, rule)).toMatch(/not at hand/)
  })
})
