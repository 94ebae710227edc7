import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeOutcome, wholeRows, wholeStudy } from '../model/row-shapes/rows-for-tests.ts'
import type { Estimate, Finding, Measure, Outcome } from '../model/outcome.ts'
import { buildEvidenceTable } from '../table/build-evidence-table.ts'
import { jsonExport, jsonLinesExport } from './formats/json.ts'
import { makeReport } from './make-report.ts'
import { readEvidenceJson, type EvidenceRows } from './read-evidence-json.ts'
import { aboutForTests, libraryForTests, outcomesForTests, quoteForTests, reportForTests } from './report-for-tests.ts'

const decoded = (bytes: Uint8Array | Promise<Uint8Array>) => new TextDecoder().decode(bytes as Uint8Array)
const schema = JSON.parse(
  readFileSync(new URL('../../../docs/evidence.schema.json', import.meta.url), 'utf8'),
) as object
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)

/** The file of evidence of one study with these outcomes. */
function fileOf(outcomes: readonly Outcome[]): string {
  const study = wholeStudy('study-1')
  return decoded(
    jsonExport.write(
      makeReport({
        table: buildEvidenceTable([{ study, tags: [], suggestions: {} }], []),
        detailsOf: () => ({ study, papers: [], tags: [], outcomes }),
        findingOf: () => ({ check: 'word-for-word' }),
        about: aboutForTests,
      }),
    ),
  )
}

function readBack(file: unknown): EvidenceRows {
  const read = readEvidenceJson(typeof file === 'string' ? file : JSON.stringify(file), 'x.json')
  if (!read.ok) throw new Error(read.message)
  return read.value
}

const byId = (outcomes: readonly Outcome[]) => outcomes.toSorted((one, other) => (one.id < other.id ? -1 : 1))

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const count = fc.nat(5000)
// JSON has one zero.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))
const maybe = <T>(one: fc.Arbitrary<T>, key: string) =>
  fc.option(one, { nil: undefined }).map((value) => (value === undefined ? {} : { [key]: value }))
const merged = (...parts: readonly fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object)
const labels = fc.tuple(text, text)
const measured = merged(
  maybe(fc.constant(true), 'sameBodies'),
  maybe(fc.tuple(number, number), 'scale'),
  maybe(text, 'unit'),
)
const arms = (arm: fc.Arbitrary<object>) =>
  fc.array(merged(fc.record({ label: text }), arm), { maxLength: 3 }).map((all) => ({ arms: all }))
const finding = fc.oneof(
  merged(fc.constant({ kind: 'events' }), arms(fc.record({ events: count, total: count }))),
  merged(
    fc.record({ kind: fc.constant('pairs'), labels, better: count, same: count, worse: count }),
    maybe(fc.constantFrom('themselves', 'others'), 'judgedBy'),
  ),
  fc.record({
    kind: fc.constant('paired-events'),
    labels,
    both: count,
    testedOnly: count,
    otherOnly: count,
    neither: count,
  }),
  merged(
    fc.constant({ kind: 'means' }),
    measured,
    arms(merged(fc.record({ mean: number }), maybe(number, 'sd'), maybe(count, 'total'))),
  ),
  merged(
    fc.constant({ kind: 'medians' }),
    measured,
    arms(
      merged(
        fc.record({ median: number }),
        maybe(number, 'low'),
        maybe(number, 'high'),
        maybe(fc.constantFrom('quartiles', 'range'), 'spread'),
        maybe(count, 'total'),
      ),
    ),
  ),
  fc.constant({ kind: 'estimate' }),
  fc.record({ kind: fc.constant('words'), text }),
) as fc.Arbitrary<Finding>
const measures: readonly Measure[] = [
  'risk-ratio',
  'odds-ratio',
  'hazard-ratio',
  'rate-ratio',
  'risk-difference',
  'mean-difference',
  'standardised-mean-difference',
  'proportion',
  'mean',
  'median-difference',
  'correlation',
]
const estimate = merged(
  fc.record({ value: number }),
  maybe(fc.constantFrom(...measures), 'measure'),
  maybe(fc.constantFrom('percent', 'points'), 'unit'),
  maybe(merged(fc.record({ low: number, high: number }), maybe(fc.constantFrom(90, 95, 97.5), 'level')), 'interval'),
  maybe(text, 'p'),
) as fc.Arbitrary<Estimate>
const quote = fc
  .tuple(text, fc.nat(30), fc.uuid(), maybe(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), 'note'))
  .map(([exact, page, id, note]) => ({ ...quoteForTests(exact, page), id, ...note }))
const outcome = merged(
  fc.record({
    name: text,
    found: finding,
    quotes: fc.array(quote, { maxLength: 3 }),
    setBy: fc.constantFrom('writer', 'accepted-suggestion'),
    addedAt: text,
    studyId: fc.constant('study-1'),
  }),
  maybe(text, 'time'),
  maybe(fc.constant(true), 'isHarm'),
  maybe(fc.constant(true), 'isPrimary'),
  maybe(fc.constantFrom('more', 'less'), 'good'),
  maybe(fc.constantFrom('better', 'worse', 'no-clear-difference'), 'direction'),
  maybe(estimate, 'estimate'),
  maybe(text, 'rule'),
)
const outcomes = fc
  .array(outcome, { maxLength: 4 })
  .map((all) => all.map((one, index) => ({ ...one, id: `outcome-${index}` }) as Outcome))

describe('outcomes in a file of evidence', () => {
  it('come back as they went, whatever they hold, and as the schema says', () => {
    fc.assert(
      fc.property(outcomes, (given) => {
        const file = fileOf(given)
        expect(validate(JSON.parse(file)), JSON.stringify(validate.errors)).toBe(true)
        const rows = readBack(file)
        expect(rows.problems).toEqual([])
        expect(byId(rows.outcomes)).toEqual(byId(given))
      }),
      { numRuns: 150 },
    )
  })

  it('come back with everything that an outcome can have', () => {
    const given = wholeRows().flatMap(({ table, row }) => (table === 'outcomes' ? [row as Outcome] : []))
    expect(byId(readBack(fileOf(given)).outcomes)).toEqual(byId(given))
  })

  it('say what follows from them in words, the absolute figure first', () => {
    const file = JSON.parse(
      decoded(jsonExport.write(reportForTests(libraryForTests, { outcomes: outcomesForTests }))),
    ) as {
      studies: { outcomes?: { text: string }[] }[]
    }
    expect(file.studies.map(({ outcomes: of = [] }) => of.map((one) => one.text.split('.')[0]))).toEqual([
      [
        'Of 100 people, about 42 more would choose the cream side than the other one',
        'cream: 4 of 31 people had this unwanted effect',
      ],
      [],
      ['The paper gives only a ratio here'],
      ['Fur was <softer> | “so” they say'],
    ])
  })

  it.each<readonly [string, (outcome: Record<string, unknown>) => unknown, RegExp]>([
    [
      'a finding of no kind that is known',
      (one) => ({ ...one, found: { kind: 'guess' } }),
      /^The outcome “Nights without waking” of .* was left out: found/,
    ],
    [
      'half a person',
      (one) => ({ ...one, found: { kind: 'events', arms: [{ label: 'a', events: 0.5, total: 2 }] } }),
      /was left out: found/,
    ],
    [
      'an estimate without its value',
      (one) => ({ ...one, estimate: { measure: 'risk-ratio' } }),
      /was left out: estimate\.value/,
    ],
    ['no quotes at all', ({ quotes: _quotes, ...one }) => one, /was left out: quotes is missing/],
    ['quotes that are none', (one) => ({ ...one, quotes: ['12 of 40'] }), /was left out: quotes/],
    ['no name', ({ name: _name, ...one }) => one, /^An outcome of .* was left out: name is missing/],
    ['no outcome', () => 'better', /^An outcome of .* was left out: /],
  ])('are left out and told where one is of a wrong shape: %s', (_, spoilt, problem) => {
    const file = JSON.parse(fileOf([wholeOutcome('good'), wholeOutcome('bad')])) as {
      studies: [{ outcomes: Record<string, unknown>[] }]
    }
    const [study] = file.studies
    const [good, bad] = study.outcomes
    const rows = readBack({ ...file, studies: [{ ...study, outcomes: [good, spoilt(bad!)] }] })
    expect(rows.outcomes.map(({ id }) => id)).toEqual(['good'])
    expect(rows.problems).toEqual([expect.stringMatching(problem)])
  })

  it('are told where they are no list, or two have one id', () => {
    const file = JSON.parse(fileOf([wholeOutcome('one')])) as { studies: [{ outcomes: unknown[] }] }
    const [study] = file.studies
    expect(readBack({ ...file, studies: [{ ...study, outcomes: 'none' }] }).problems).toHaveLength(1)
    const twice = readBack({ ...file, studies: [{ ...study, outcomes: [...study.outcomes, ...study.outcomes] }] })
    expect(twice.outcomes).toHaveLength(1)
    expect(twice.problems).toEqual([expect.stringMatching(/another one has its id/)])
  })
})

describe('quotes of outcomes as JSON Lines', () => {
  it('are a line each with the whole outcome that they prove', () => {
    const report = reportForTests(libraryForTests, { outcomes: outcomesForTests })
    const lines = decoded(jsonLinesExport.write(report))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines).toHaveLength(Object.values(report.quoteChecks).reduce((sum, each) => sum + each, 0))
    const [softness] = lines.filter(({ outcome: of }) => of !== undefined)
    const { studyId: _studyId, quotes: _quotes, ...row } = outcomesForTests[1]!
    expect(softness).toMatchObject({
      studyId: 'a',
      column: 'Results in numbers',
      state: 'confirmed',
      words: '18 chose the cream, 5 the other side',
      outcome: row,
      text: expect.stringMatching(/^Of 100 people/),
    })
  })
})
