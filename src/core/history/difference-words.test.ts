import { describe, expect, it } from 'vitest'
import type { RowChange } from '../model/change.ts'
import { includedInPrefix, notDuplicatePrefix, rejectedPrefix, samePeoplePrefix } from '../model/setting-keys.ts'
import { wholePaper, wholeRows, wholeStudy, wholeTag, wholeView } from '../model/row-shapes/rows-for-tests.ts'
import { rowKey, type LibraryRows, type LibraryTable } from '../model/change.ts'
import { bringBackPlan, bringBackWords } from './bring-back.ts'
import { countDifferences, differenceItems } from './difference-items.ts'
import { differenceWords, type NamesOfThings } from './difference-words.ts'
import { countsInWords } from './change-facts.ts'

const names: NamesOfThings = {
  study: (id) => `Name ${id} 2026`,
  isThere: () => true,
  customFields: [{ id: 'custom:dose', label: 'Dose' }],
}
const row = <T extends LibraryTable>(
  table: T,
  before: LibraryRows[T] | null,
  after: LibraryRows[T] | null,
): RowChange => ({ table, key: rowKey(table, (before ?? after)!), before, after }) as unknown as RowChange
const wordsOf = (...rows: readonly RowChange[]) => differenceItems(rows).map((item) => differenceWords(item, names))

const tag = wholeTag('a', 'harms', { kind: 'value', value: { text: 'Two coughs' } })
const study = wholeStudy('a')

describe('differences in words', () => {
  it('of a value: what it was and is, with its quotes and pages, or which kind of "no value"', () => {
    const missing = wholeTag('a', 'harms', { kind: 'missing', missing: 'not-stated' })
    const [words] = wordsOf(row('tags', missing, tag))
    expect(words).toMatchObject({
      what: 'Harms',
      about: 'Name a 2026',
      fieldId: 'harms',
      before: { missing: 'not-stated' },
      after: { lines: ['Two coughs'], quotes: [{ words: 'Forty people', pages: expect.stringContaining('983') }] },
    })
    expect(wordsOf(row('tags', null, tag))[0]?.before).toMatchObject({ missing: 'not-looked-at', isThere: false })
    const guess = { ...tag, setBy: 'guess' as const }
    expect(wordsOf(row('tags', guess, tag))[0]).toMatchObject({
      what: 'Harms',
      before: { lines: ['Two coughs (suggestion, not confirmed)'] },
    })
    expect(wordsOf(row('tags', null, { ...tag, fieldId: 'custom:dose' }))[0]?.what).toBe('Dose')
  })

  it('of quotes alone: taken off, added, changed', () => {
    const none = { ...tag, quotes: [] }
    expect(wordsOf(row('tags', tag, none))[0]).toMatchObject({
      what: 'Quote taken off',
      about: 'Name a 2026, harms',
      before: { quotes: [{ words: 'Forty people' }] },
      after: { lines: ['no quote'], isThere: false },
    })
    expect(wordsOf(row('tags', none, tag))[0]?.what).toBe('Quote added')
    const other = { ...tag, quotes: tag.quotes.map((quote) => ({ ...quote, note: 'Another note' })) }
    expect(wordsOf(row('tags', tag, other))[0]?.what).toBe('Quotes changed')
    expect(wordsOf(row('tags', tag, { ...tag, setAt: '2026-02-01T00:00:00Z' }))[0]?.what).toBe('Harms, saved again')
  })

  it('of a study: its parts, and with what it came or went', () => {
    const renamed = { ...study, reference: { ...study.reference, title: 'Another title' } }
    expect(wordsOf(row('studies', study, renamed))[0]).toMatchObject({
      what: 'Title',
      after: { lines: ['Another title'] },
    })
    const twice = { ...renamed, notes: 'Other notes' }
    expect(wordsOf(row('studies', study, twice))[0]).toMatchObject({
      what: 'Title and notes',
      after: { lines: ['Title: Another title', 'Notes: Other notes'] },
    })
    const translated = { ...study, reference: { ...study.reference, translator: [{ literal: 'Nobody' }] } }
    expect(wordsOf(row('studies', study, translated))[0]?.what).toBe('Other parts of the reference')
    const gone = [row('studies', study, null), row('tags', tag, null), row('papers', wholePaper('a'), null)]
    expect(wordsOf(...gone)).toMatchObject([
      { what: 'Study removed', before: { detail: '1 value, 1 PDF' }, after: { lines: ['not there'] } },
    ])
    expect(countsInWords(countDifferences(differenceItems(gone)))).toEqual(['1 study removed', '1 value', '1 PDF'])
  })

  it('of papers and of the decisions and settings of the library', () => {
    const paper = wholePaper('a')
    expect(wordsOf(row('papers', null, paper))[0]).toMatchObject({ what: 'PDF added', after: { lines: ['salt.pdf'] } })
    expect(wordsOf(row('papers', paper, { ...paper, studyId: 'b' }))[0]).toMatchObject({
      what: 'PDF moved',
      before: { lines: ['at Name a 2026'] },
      after: { lines: ['at Name b 2026'] },
    })
    const setting = (id: string, value: unknown) => row('settings', null, { id, value })
    const words = wordsOf(
      setting(`${rejectedPrefix}a/harms`, true),
      setting(`${notDuplicatePrefix}a b`, true),
      setting(`${samePeoplePrefix}a b`, true),
      setting(`${includedInPrefix}a b`, true),
      setting('library-name', 'Salt'),
      setting('custom-fields', [{ id: 'custom:dose', label: 'Dose' }]),
      setting('a-setting-of-later', 1),
    )
    expect(words.map(({ what, about, after }) => [what, about, after.lines.join()])).toEqual([
      ['Suggestion for harms', 'Name a 2026', 'turned down'],
      ['Possible duplicate', 'Name a 2026 and Name b 2026', 'two works'],
      ['People of two studies', 'Name a 2026 and Name b 2026', 'the same people, counted once'],
      ['Study in a review', 'Name b 2026 in Name a 2026', 'held by the review'],
      ['Name of the library', '', 'Salt'],
      ['Fields of your own', '', 'Dose'],
      ['Setting “a-setting-of-later”', '', 'set'],
    ])
  })

  it('of a view: all that it shows, or the parts that are different', () => {
    const view = wholeView('v')
    expect(wordsOf(row('views', null, view))[0]).toMatchObject({
      what: 'View “For the editor”',
      before: { lines: ['not there'], isThere: false },
      after: {
        lines: [
          'Name: For the editor',
          'Columns: Reference, N (people), Dose',
          'Filters: Reference contains “sleep”, without unclear; N (people) from 10, without not looked at yet; Design not Parallel-group RCT, without suggestions',
          'Sorted by: N (people), descending',
          'Grouped by: Design',
        ],
      },
    })
    const changed = { ...view, name: 'For Ada', choice: { ...view.choice, columns: null, groupBy: null } }
    expect(wordsOf(row('views', view, changed))[0]).toMatchObject({
      what: 'View “For Ada”',
      before: { lines: ['Name: For the editor', 'Columns: Reference, N (people), Dose', 'Grouped by: Design'] },
      after: { lines: ['Name: For Ada', 'Columns: all', 'Grouped by: nothing'] },
    })
  })

  it('are there for every row that a library can hold, come and gone', () => {
    for (const { table, row: whole } of wholeRows())
      for (const sides of [
        [null, whole],
        [whole, null],
      ] as const)
        for (const words of wordsOf(row(table, sides[0] as never, sides[1] as never))) {
          expect(words.what).not.toBe('')
          expect(
            words.before.lines.length + Number(words.before.missing !== undefined) + words.before.quotes.length,
          ).toBeGreaterThan(0)
          expect(
            words.after.lines.length + Number(words.after.missing !== undefined) + words.after.quotes.length,
          ).toBeGreaterThan(0)
        }
  })
})

describe('bringing back in words', () => {
  const plan = (rows: readonly RowChange[], ids: readonly string[], bytes = true) =>
    bringBackPlan(differenceItems(rows), new Set(ids), () => bytes)
  const say = (made: ReturnType<typeof plan>) => bringBackWords(made, (item) => differenceWords(item, names)).join(' ')

  it('names the first two, and counts the others', () => {
    const fields = ['harms', 'limitations', 'population'] as const
    const rows = fields.map((field) => row('tags', { ...tag, id: `a/${field}`, fieldId: field }, null))
    const ids = fields.map((field) => `tags/a/${field}`)
    expect(say(plan(rows, ids.slice(0, 2)))).toBe('the harms of Name a 2026 and the limitations of Name a 2026.')
    expect(say(plan(rows, ids))).toBe('the harms of Name a 2026, the limitations of Name a 2026 and 1 more.')
    expect(say(plan(rows, []))).toBe('')
    expect(say(plan([row('tags', null, tag)], ['tags/a/harms']))).toBe('the harms of Name a 2026 (open then).')
  })

  it('brings the study along that something cannot stand without, and says so', () => {
    const paper = wholePaper('a')
    // The paper went to another study, and its own study went.
    const rows = [row('studies', study, null), row('tags', tag, null)]
    const moved = row('papers', paper, { ...paper, studyId: 'b' })
    const came = row('studies', null, wholeStudy('b'))
    const made = plan([...rows, came, moved], ['studies/b'])
    expect(made.along.map(({ id }) => id)).toEqual(['studies/a'])
    expect(say(made)).toBe(
      'the library without Name b 2026. The study that was added since goes out of the library, with all that it has. The study Name a 2026 comes along: the rest cannot stand without it.',
    )
  })

  it('leaves a PDF out whose bytes are gone, and says so', () => {
    const made = plan([row('papers', wholePaper('a'), null)], [`papers/${wholePaper('a').sha256}`], false)
    expect(made.rows).toEqual([])
    expect(say(made)).toBe(
      'the PDF of Name a 2026. Not brought back, because its file is not in the library folder any more: salt.pdf.',
    )
  })
})
