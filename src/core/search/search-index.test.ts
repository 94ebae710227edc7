import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf, findQuote } from '../paper/anchoring/anchor.ts'
import { matchKey } from '../paper/anchoring/match-key.ts'
import type { PaperText } from '../paper/text/paper-text.ts'
import { databaseForTests } from './index-for-tests.ts'
import { locateHit } from './located-hit.ts'
import { pageEntries, searchedText, textAt } from './passages.ts'
import { isOfQuestion } from './index-database.ts'
import { readQuery, type Query } from './query.ts'
import type { SearchDocument, StudyFacts } from './search-entry.ts'
import { openSearchIndex, type IndexDatabase, type SearchIndex } from './search-index.ts'

const none = { design: null, people: null, coi: null, industry: false, year: null }
const noFacts: StudyFacts = { ...none, quotes: 0, notes: 0, papers: 0 }

function paperOf(...texts: readonly string[]): PaperText {
  return {
    pages: texts.map((text, pageIndex) => ({ pageIndex, width: 0, height: 0, text, runs: [], furniture: [] })),
  }
}

function paperDocument(id: string, paper: PaperText, version = '1'): SearchDocument {
  return { key: `paper/${id}`, version, studyId: id, entries: pageEntries(paper.pages) }
}

function studyDocument(id: string, title: string, facts: Partial<StudyFacts> = {}): SearchDocument {
  return {
    key: `study/${id}`,
    version: JSON.stringify(facts),
    studyId: id,
    entries: [{ kind: 'title', place: {}, text: title }],
    facts: { ...noFacts, ...facts },
  }
}

/** As many parentheses of this make in one another as can be read. */
function nested(make: string): string {
  let typed = 'a'
  for (let next = typed; readQuery(next).ok; next = make.replace('_', next)) typed = next
  return typed
}

function queryOf(typed: string): Query {
  const read = readQuery(typed)
  if (!read.ok || !read.query) throw new Error(`no query: ${typed}`)
  return read.query
}

async function indexOf(...documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const index = openSearchIndex(await databaseForTests(), 'test')
  index.put(documents)
  return index
}

/** The keys of what is found, by its group; looked at in the text too where it is a page. */
function keysOf(
  index: SearchIndex,
  typed: string,
  papers: Readonly<Record<string, PaperText>> = {},
): readonly string[] {
  const query = queryOf(typed)
  return index.find(query).flatMap(({ hits }) =>
    hits
      .filter(({ document, place }) => {
        const paper = papers[document]
        return !paper || !place.span || locateHit(textAt(paper.pages, place.span)!.text, query)
      })
      .map(({ document }) => document),
  )
}

describe('the search index', () => {
  it.each([
    // As typed, as it stands in the paper.
    ['naive', 'a naïve reader'],
    ['naïve', 'a naive reader'],
    ['efficacy', 'its eﬃcacy was low'],
    ['treatment', 'the treat\u00adment ended'],
    ['treatment', 'the treat-\nment ended'],
    ['splitface', 'a split-face trial'],
    ['split-face', 'a splitface trial'],
    ['split-face', 'a split face trial'],
    ['"splitface trial"', 'a split-face trial'],
    ['"split-face trial"', 'one splitface trial'],
    ['face', 'a split‑face trial'],
    ['CO2', 'levels of CO₂ rose'],
    ['CO2', 'levels of CO 2 rose'],
    ['IL6', 'serum IL-6 was high'],
    ['patients', 'the patient’s view'],
    ["patient's", 'the patient’s view'],
    ['"l\'étude montre"', 'l’étude montre un effet'],
    ['3.5', 'a mean of 3.5 points'],
    ['1,300', 'in 1300 people'],
    ['1300', 'in 1,300 people'],
    ['1,300', 'in 1,300 people'],
    ['2019', 'until 2019.12 The others'],
    ['"40 %"', 'by 40\u00a0% in all'],
    ['Straße', 'an der Strasse'],
    ['øre', 'the ore was'],
    ['cafe\u0301', 'a café'],
    ['発汗', '多量の発汗がみられた'],
    ['ΜΕΓΑ', 'μεγα λόγος'],
    ['derm*', 'a dermatological cream'],
    ['"split-face tri"*', 'a split face trial'],
    ['five-year-old', 'a five year-old child'],
  ])('finds %s where the text has “%s”', async (typed, text) => {
    const paper = paperOf('Other words stand here.', text)
    const index = await indexOf(paperDocument('a', paper), paperDocument('b', paperOf('Nothing of it.')))
    expect(keysOf(index, typed, { 'paper/a': paper })).toEqual(['paper/a'])
  })

  it.each([
    ['derm', 'a dermatological cream'],
    ['splitface', 'the split of a face'],
    ['35', 'a mean of 3.5 points'],
    ['1020', 'from 10-20 people'],
    ['"cream skin"', 'a skin cream'],
    ['3.5', 'in 3 of 5 people'],
    ['skin NOT cream', 'a skin cream'],
  ])('does not find %s where the text has “%s”', async (typed, text) => {
    const paper = paperOf(text)
    const index = await indexOf(paperDocument('a', paper))
    expect(keysOf(index, typed, { 'paper/a': paper })).toEqual([])
  })

  it('finds words that go over a page break', async () => {
    const paper = paperOf('Of these people, eleven had a burning', 'feeling in the skin of one cheek.')
    const index = await indexOf(paperDocument('a', paper))
    const [group] = index.find(queryOf('"burning feeling"'))
    expect(group).toMatchObject({ kind: 'page', count: 1 })
  })

  it('narrows by what the studies say, and a study without a value passes no filter', async () => {
    const index = await indexOf(
      studyDocument('a', 'A cream for hands', { design: 'RCT-SPLIT', people: 64, year: 2021, coi: 'declared-none' }),
      studyDocument('b', 'A cream for feet', { design: 'COH-P', people: 40, year: 2019, industry: true, quotes: 2 }),
      studyDocument('c', 'A cream for ears'),
      ...['a', 'b', 'c'].map((id) => paperDocument(id, paperOf('It was a cream.'))),
    )
    const found = (typed: string) => keysOf(index, typed).toSorted()
    expect(found('cream n:>50')).toEqual(['paper/a', 'study/a'])
    expect(found('cream year:..2020')).toEqual(['paper/b', 'study/b'])
    expect(found('design:RCT')).toEqual(['study/a'])
    expect(found('coi:company OR coi:none')).toEqual(['study/a', 'study/b'])
    expect(found('NOT design:RCT')).toEqual(['study/b', 'study/c'])
    expect(found('has:quote cream')).toEqual(['paper/b', 'study/b'])
    expect(found('(hands n:>50) OR (feet n:>50)')).toEqual(['study/a'])
    expect(found('cream NOT (n:>50 OR hands)')).toEqual(['paper/b', 'paper/c', 'study/b', 'study/c'])
    expect(found('cream NOT feet')).toEqual(['paper/a', 'paper/b', 'paper/c', 'study/a', 'study/c'])
  })

  it('has what was put in last, and nothing of what was taken out', async () => {
    const index = await indexOf(
      paperDocument('a', paperOf('An old word.')),
      paperDocument('b', paperOf('An old word.')),
    )
    index.put([paperDocument('a', paperOf('A new word.'), '2')])
    expect(keysOf(index, 'old')).toEqual(['paper/b'])
    expect(keysOf(index, 'new')).toEqual(['paper/a'])
    expect([...index.versions()]).toEqual(expect.arrayContaining([['paper/a', '2']]))
    index.remove(['paper/a', 'paper/never'])
    expect(keysOf(index, 'word')).toEqual(['paper/b'])
  })

  it('keeps nothing of what was broken off', async () => {
    const index = await indexOf(paperDocument('a', paperOf('One word.')))
    const broken = { ...paperDocument('c', paperOf('')), entries: null as never }
    expect(() => index.put([paperDocument('b', paperOf('One word.')), broken])).toThrow()
    expect(keysOf(index, 'word')).toEqual(['paper/a'])
  })

  it('of another version is made anew, and of the same is there', async () => {
    const database: IndexDatabase = await databaseForTests()
    openSearchIndex(database, 'one').put([paperDocument('a', paperOf('A word.'))])
    expect(keysOf(openSearchIndex(database, 'one'), 'word')).toEqual(['paper/a'])
    expect(keysOf(openSearchIndex(database, 'two'), 'word')).toEqual([])
  })

  it('lists equals in the same order whenever they came', async () => {
    const papers = ['d', 'a', 'c', 'b'].map((id) => paperDocument(id, paperOf('The same words.')))
    const [one, other] = [await indexOf(...papers), await indexOf(...papers.toReversed())]
    expect(keysOf(one, 'words')).toEqual(['paper/a', 'paper/b', 'paper/c', 'paper/d'])
    expect(keysOf(other, 'words')).toEqual(keysOf(one, 'words'))
  })

  it('never throws, whatever is typed', async () => {
    const index = await indexOf(paperDocument('a', paperOf('A word or two.')), studyDocument('a', 'A title'))
    const signs = fc.constantFrom(
      '"',
      '(',
      ')',
      '*',
      ':',
      ' AND ',
      ' OR ',
      ' NOT ',
      'NEAR(',
      '^',
      '{',
      '}',
      'n:>5 ',
      "'",
      ';--',
      '\0',
    )
    const words = fc.constantFrom('word', 'two', 'title', 'rowid', 'texts', 'joined', '3.5', 'ß', '\ue000')
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), signs, words), { maxLength: 12 }), (parts) => {
        const read = readQuery(parts.join(''))
        if (!read.ok || !read.query) return
        for (const { hits } of index.find(read.query)) expect(hits.length).toBeLessThanOrEqual(20)
      }),
      { numRuns: 400 },
    )
  })

  it('finds every word and stretch of a text, at a place that anchors again as a quote', async () => {
    const word = fc.constantFrom(
      'naïve',
      'split-face',
      'eﬃcacy',
      'CO₂',
      '3.5',
      'treat\u00adment',
      'l’étude',
      'trial',
      'of',
      '1,300',
      'Ω',
      'skin',
      '(n = 28)',
      '“mild”',
      'well–being',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 3, maxLength: 25 }),
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        async (words, from, length) => {
          const paper = paperOf(`${words.join(' ')}.`)
          const index = await indexOf(paperDocument('a', paper))
          const start = from % words.length
          const sought = words
            .slice(start, start + length)
            .join(' ')
            .replaceAll(/[“”"]/g, '')
          const query = queryOf(`"${sought}"`)
          const [hit] = index.find(query)[0]?.hits ?? []
          expect(hit, sought).toBeDefined()
          const { text, position } = textAt(paper.pages, hit!.place.span!)!
          const located = locateHit(text, query)
          expect(located, sought).not.toBeNull()
          for (const range of located!.ranges) {
            const anchor = anchorOf(paper, { start: position(range.start), end: position(range.end) })
            expect(matchKey(anchor.exact).key).toContain(
              matchKey(sought.replace(/[.,()\s]+$/, '').replace(/^[(\s]+/, '')).key,
            )
            expect(findQuote(paper, anchor)).not.toBeNull()
          }
        },
      ),
      { numRuns: 120 },
    )
  })

  it.each([
    ['NOT after NOT', `a ${'NOT b '.repeat(330)}`],
    ['alternatives', Array(190).fill('a-b').join(' OR ')],
    ['words with hyphens', 'w-1 '.repeat(490)],
    ['OR in parentheses', nested('(b OR _)')],
    ['all kinds in parentheses', nested('(b OR c d-e NOT (f OR g _))')],
    ['NOT in parentheses', nested('(b OR c NOT (d OR e NOT _))')],
  ])('answers whatever is read as a query: %s', async (_, typed) => {
    const index = openSearchIndex(await databaseForTests(), '1')
    index.put([studyDocument('a', 'a b c')])
    expect(() => index.find(queryOf(typed))).not.toThrow()
  })

  it('tells a question that cannot be asked from damage', async () => {
    const database = await databaseForTests()
    const index = openSearchIndex(database, '1')
    const errorOf = (work: () => unknown) => {
      try {
        work()
        return null
      } catch (error) {
        return error
      }
    }
    expect(isOfQuestion(errorOf(() => index.likeliest('"', 1)))).toBe(true)
    expect(isOfQuestion(errorOf(() => index.likeliest(`${'('.repeat(200)}a${')'.repeat(200)}`, 1)))).toBe(true)
    database.run('DROP TABLE texts')
    expect(isOfQuestion(errorOf(() => index.find(queryOf('a'))))).toBe(false)
  })

  it('leaves running heads out without moving a place', () => {
    const text = 'J Invented Med 12\nThe words themselves.'
    expect(searchedText({ pageIndex: 0, text, furniture: [{ start: 0, end: 17 }] })).toBe(
      `${' '.repeat(17)}\nThe words themselves.`,
    )
  })
})

it('finds a word on its own page alone, and leaves no page out for a word of the next', async () => {
  const index = await indexOf(paperDocument('a', paperOf('Light of the street.', 'The lantern, and light.')))
  const pagesOf = (typed: string) =>
    index.find(queryOf(typed)).flatMap(({ hits }) => hits.map(({ place }) => place.span?.start.pageIndex))
  expect(pagesOf('lantern')).toEqual([1])
  expect(pagesOf('light NOT lantern')).toEqual([0])
})

describe('the designs of what is found', () => {
  it('are counted by places, most first; a filter counts studies, and nothing typed all of them', async () => {
    const index = await indexOf(
      studyDocument('a', 'Lantern light', { design: 'RCT-SPLIT', year: 2020 }),
      studyDocument('b', 'Lantern oil', { design: 'CC', year: 2021 }),
      studyDocument('c', 'Candle wax', { design: 'CC', year: 2021 }),
      studyDocument('d', 'Lantern glass'),
      paperDocument('a', paperOf('A lantern.', 'No light.', 'The lantern again.')),
    )
    const of = (typed: string | null) => index.designs(typed === null ? null : queryOf(typed))
    expect(of('lantern')).toEqual({
      designs: [
        { code: 'RCT-SPLIT', count: 3 },
        { code: 'CC', count: 1 },
      ],
      isMore: false,
    })
    expect(of('lantern NOT light').designs).toEqual([
      { code: 'RCT-SPLIT', count: 2 },
      { code: 'CC', count: 1 },
    ])
    expect(of('lantern year:2021').designs).toEqual([{ code: 'CC', count: 1 }])
    expect(of('year:2021').designs).toEqual([{ code: 'CC', count: 2 }])
    expect(of(null).designs).toEqual([
      { code: 'CC', count: 2 },
      { code: 'RCT-SPLIT', count: 1 },
    ])
    expect(of('nowhere').designs).toEqual([])
  })
})
