import { describe, expect, it } from 'vitest'
import { buildEvidenceTable } from '../table/build-evidence-table.ts'
import { libraryForTests, outcomesForTests, reportForTests } from './report-for-tests.ts'
import { quotesOfStudy } from './report-words.ts'
import { detailsFrom } from './study-details.ts'
import { countQuotes, wantedQuotes } from './wanted-quotes.ts'

const report = reportForTests(libraryForTests, { outcomes: outcomesForTests })
const [first] = report.studies

describe('outcomes in a report', () => {
  it('stand under their study, what it was planned for first and unwanted effects last', () => {
    expect(report.studies.map(({ outcomes }) => outcomes.map(({ outcome }) => outcome.name))).toEqual([
      ['=Softness', 'Redness'],
      [],
      ['Wrinkles'],
      ['Fur'],
    ])
  })

  it('have quotes that are counted through with those of the answers, and checked like them', () => {
    const quotes = report.studies.flatMap(quotesOfStudy)
    expect(quotes.map(({ number }) => number)).toEqual(quotes.map((_, index) => index + 1))
    expect(Object.values(report.quoteChecks).reduce((sum, count) => sum + count, 0)).toBe(quotes.length)
    const [softness] = first!.outcomes
    expect(softness!.quotes.map(({ pages, fileName, note }) => [pages, fileName, note])).toEqual([
      ['5', 'invented-2021.pdf', '@Ina: blinded?'],
      ['6', 'invented-2021.pdf', ''],
    ])
    // Its PDF is not in the library: the hash is all that is known of it.
    expect(report.studies[2]!.outcomes[0]!.quotes[0]).toMatchObject({ fileName: null, sha256: 'gone' })
  })

  it('are looked up before the report is made, in its order, and counted without being looked up', () => {
    const table = buildEvidenceTable(libraryForTests, [])
    const papers = libraryForTests.flatMap((each) => each.papers ?? []) as never
    const detailsOf = detailsFrom(
      libraryForTests.map(({ study }) => study),
      papers,
      [],
      outcomesForTests,
    )
    const wanted = wantedQuotes({ table, detailsOf, withSuggestions: true })
    expect(wanted.map(({ exact }) => exact)).toEqual(report.studies.flatMap(quotesOfStudy).map(({ words }) => words))
    const [row] = table.rows
    const ofFirst = { ...table, rows: [row!] }
    expect(countQuotes(ofFirst, true, outcomesForTests)).toBe(
      wantedQuotes({ table: ofFirst, detailsOf, withSuggestions: true }).length,
    )
  })

  it('say the absolute figure of a split face in pairs, and why a ratio alone gives none', () => {
    const [softness, redness] = first!.outcomes
    expect(softness!.words.results.map(({ main }) => main)).toEqual([
      'Of 100 people, about 42 more would choose the cream side than the other one.',
    ])
    expect(redness!.words.results.at(-1)).toMatchObject({
      isRefused: true,
      main: expect.stringMatching(/^Both halves/),
    })
    expect(report.studies[2]!.outcomes[0]!.words).toMatchObject({
      figures: 'HR 0.61 (95 % CI 0.45 to 0.83)',
      results: [{ isRefused: true, main: expect.stringMatching(/only a ratio/) }],
    })
  })

  it('take no note of the writer along where notes stay out', () => {
    const without = reportForTests(libraryForTests, { outcomes: outcomesForTests, about: { withNotes: false } })
    expect(JSON.stringify(without)).not.toContain('blinded?')
  })
})
