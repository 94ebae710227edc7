import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { CustomField } from '#core/model/custom-field.ts'
import { wholeStudy, wholeTag, wholeValues } from '#core/model/row-shapes/rows-for-tests.ts'
import { buildEvidenceTable } from '#core/table/build-evidence-table.ts'
import { hostileReportForTests, hostileValues } from '../hostile-values-for-tests.ts'
import { aboutForTests, customFieldsForTests, libraryForTests, reportForTests } from '../report-for-tests.ts'
import { makeReport } from '../make-report.ts'
import { isEvidenceJson, readEvidenceJson } from '../read-evidence-json.ts'
import type { StudyDetails } from '../study-details.ts'
import { jsonExport, jsonLinesExport } from './json.ts'

const text = (bytes: Uint8Array | Promise<Uint8Array>) => new TextDecoder().decode(bytes as Uint8Array)
const schema: unknown = JSON.parse(
  readFileSync(new URL('../../../../docs/evidence.schema.json', import.meta.url), 'utf8'),
)

const customFields: readonly CustomField[] = [{ id: 'custom:dose', label: 'Dose' }]
const paper = {
  sha256: 'a'.repeat(64),
  studyId: 'one',
  fileName: 'one.pdf',
  sizeBytes: 3,
  pageCount: 2,
  addedAt: 'then',
}
const details: StudyDetails = {
  study: wholeStudy('one'),
  papers: [paper],
  tags: [
    ...wholeValues.map(([fieldId, value]) => wholeTag('one', fieldId, { kind: 'value', value })),
    wholeTag('one', 'harms', { kind: 'missing', missing: 'not-stated' }),
    wholeTag('one', 'limitations', { kind: 'missing', missing: 'unclear' }),
  ].filter((tag, index, all) => all.findLastIndex(({ id }) => id === tag.id) === index),
}

function wholeReport() {
  const [study, tags] = [wholeStudy('one'), details.tags]
  return makeReport({
    table: buildEvidenceTable([{ study, tags, suggestions: {} }], customFields),
    detailsOf: () => details,
    findingOf: () => ({ check: 'word-for-word' }),
    about: aboutForTests,
  })
}

const sorted = <R extends { readonly id: string }>(rows: readonly R[]) =>
  rows.toSorted((one, other) => (one.id < other.id ? -1 : 1))

describe('evidence as JSON', () => {
  it('gives every row back that it was made of', () => {
    const file = text(jsonExport.write(wholeReport()))
    expect(isEvidenceJson(file.slice(0, 100))).toBe(true)
    const read = readEvidenceJson(file, 'evidence.json')
    if (!read.ok) throw new Error(read.message)
    expect(read.value).toMatchObject({ problems: [], customFields, libraryName: aboutForTests.libraryName })
    expect(read.value.studies).toEqual([details.study])
    expect(read.value.papers).toEqual([paper])
    expect(sorted(read.value.tags)).toEqual(sorted(details.tags))
  })

  it('gives back what was decided on whose evidence is whose, of the studies that it has', () => {
    const rows = ['one', 'two', 'review'].map((id) => ({
      study: wholeStudy(id),
      tags: [],
      suggestions: {},
      ...(id === 'review' ? {} : { samePeople: 'one', includedIn: ['review', 'elsewhere'] }),
    }))
    const report = makeReport({
      table: buildEvidenceTable(rows, []),
      detailsOf: (id) => ({ study: wholeStudy(id), papers: [], tags: [] }),
      findingOf: () => ({ check: 'no-pdf' }),
      about: aboutForTests,
    })
    const file = text(jsonExport.write(report))
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema as object)
    expect(validate(JSON.parse(file)), JSON.stringify(validate.errors)).toBe(true)
    const read = readEvidenceJson(file, 'x.json')
    if (!read.ok) throw new Error(read.message)
    expect(read.value.decisions).toEqual([
      { id: 'same-people:one two', value: true },
      { id: 'included-in:review one', value: true },
      { id: 'included-in:review two', value: true },
    ])
  })

  it('is as its schema says', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema as object)
    for (const report of [wholeReport(), reportForTests(libraryForTests, { customFields: customFieldsForTests })]) {
      const file: unknown = JSON.parse(text(jsonExport.write(report)))
      expect(validate(file), JSON.stringify(validate.errors)).toBe(true)
      expect(validate({ ...(file as object), version: 2 })).toBe(false)
      expect(validate({ ...(file as object), studies: [{}] })).toBe(false)
    }
  })

  it('is refused where it is cut off, of a later version, or none at all', () => {
    const file = text(jsonExport.write(wholeReport()))
    for (const broken of [file.slice(0, -10), '{}', '[]', '', file.replace('evidence-desk/evidence', 'other')])
      expect(readEvidenceJson(broken, 'x.json')).toMatchObject({ ok: false, kind: 'bad-input' })
    const later = file.replace('"version":1', '"version":2')
    expect(readEvidenceJson(later, 'x.json')).toMatchObject({ ok: false, kind: 'newer-format' })
  })

  it('leaves out what is of a wrong shape, and says so', () => {
    const file = JSON.parse(text(jsonExport.write(wholeReport()))) as {
      studies: { study: { id: unknown }; answers: { setBy?: string; quotes: unknown }[]; name: string }[]
    }
    const [study] = file.studies
    const broken = structuredClone(study!)
    broken.study.id = 7
    broken.name = 'Odd 2020'
    study!.answers.find(({ setBy }) => setBy)!.quotes = [{ id: 'q' }]
    const read = readEvidenceJson(JSON.stringify({ ...file, studies: [study, broken, study] }), 'x.json')
    if (!read.ok) throw new Error(read.message)
    expect(read.value.studies).toHaveLength(1)
    expect(read.value.tags).toHaveLength(details.tags.length - 1)
    expect(read.value.problems).toEqual([
      expect.stringMatching(/ was left out: /),
      expect.stringMatching(/^Odd 2020 was left out: /),
      expect.stringMatching(/stands there twice/),
    ])
  })
})

describe.each(hostileValues)('$name', ({ text: hostile }) => {
  it('stays what it is in JSON, and is read back with every answer', () => {
    const report = hostileReportForTests(hostile)
    const read = readEvidenceJson(text(jsonExport.write(report)), 'x.json')
    if (!read.ok) throw new Error(read.message)
    expect(read.value.studies.map(({ reference }) => reference.title)).toEqual([hostile, 'untouched'])
    const tag = read.value.tags.find(({ fieldId }) => fieldId === 'main-result')
    expect(tag).toMatchObject({ value: { value: { text: hostile } }, quotes: [{ note: hostile }] })
    const lines = text(jsonLinesExport.write(report)).trimEnd().split('\n')
    expect((JSON.parse(lines[0]!) as { words: string }).words).toBe(
      report.studies[0]!.answers['study-design']!.quotes[0]!.words,
    )
  })
})

describe('quotes as JSON Lines', () => {
  it('are a line each, with what they prove and where they stand', () => {
    const report = reportForTests(libraryForTests, { customFields: customFieldsForTests })
    const lines = text(jsonLinesExport.write(report)).trimEnd().split('\n')
    const quotes = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(quotes).toHaveLength(Object.values(report.quoteChecks).reduce((sum, count) => sum + count, 0))
    expect(quotes[0]).toMatchObject({
      studyId: 'a',
      field: 'study-design',
      state: 'confirmed',
      words: 'one half of each face, drawn by lot',
      pages: '1',
      fileName: 'invented-2021.pdf',
      check: 'word-for-word',
    })
  })
})
