import type { Change, RowChange } from '#core/model/change.ts'
import { newStudy } from '#core/model/new-study.ts'
import type { Study } from '#core/model/study.ts'
import { studyDesigns } from '#core/model/study-design.ts'
import type { Outcome } from '#core/model/outcome.ts'
import { tagId, type FieldId, type Tag, type TagValue } from '#core/model/tag.ts'
import { openLibraryFolder } from '#main/library/open-library.ts'

export { buildEvidenceTable } from '#core/table/build-evidence-table.ts'
export { makeReport } from '#core/report/make-report.ts'
export { csvExport } from '#core/report/formats/csv.ts'

const names = [
  'Alder',
  'Birk',
  'Castor',
  'Dunne',
  'Egerton',
  'Fabre',
  'Gull',
  'Hazel',
  'Ibsen',
  'Juniper',
  'Kestrel',
  'Lorne',
  'Marsh',
  'Noor',
  'Osier',
  'Pike',
  'Quill',
  'Rowan',
  'Sable',
  'Teal',
]
const things = ['a serum', 'a cream', 'a gel', 'a patch', 'light', 'massage', 'needling', 'a mask']
const places = [
  'on the face',
  'around the eyes',
  'on the scalp',
  'on old scars',
  'on dry hands',
  'in one half of each face',
]
const ends = [
  'followed for twelve weeks',
  'compared with the vehicle',
  'in a teaching hospital',
  'in three clinics',
  'with blinded raters',
  'as reported by the people themselves',
]

/** A study with its answers. */
export interface InventedStudy {
  readonly study: Study
  readonly tags: readonly Tag[]
  readonly outcomes: readonly Outcome[]
}

/** `count` studies made up by a generator that begins the same way every time; each has `fieldCount` of its fields tagged. */
export function inventedStudies(count: number, fieldCount: number): readonly InventedStudy[] {
  let state = 20_261
  const below = (limit: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % limit
  }
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!
  const sentence = () => `${one(things)} ${one(places)}, ${one(ends)} (${below(900)} of ${1000 + below(900)})`
  const answer = (fieldId: FieldId): TagValue => {
    if (below(12) === 0) return { kind: 'missing', missing: one(['not-stated', 'unclear', 'not-applicable'] as const) }
    if (fieldId === 'study-design') return { kind: 'value', value: { design: one(studyDesigns).code, flags: [] } }
    if (fieldId === 'sample-size') return { kind: 'value', value: { headline: 4 + below(600), basis: 'analysed' } }
    if (fieldId === 'conflict-of-interest')
      return {
        kind: 'value',
        value: { status: one(['declared-none', 'declared-present'] as const), industry: false, parties: [] },
      }
    if (fieldId === 'funding')
      return {
        kind: 'value',
        value: {
          status: 'stated',
          funders: ['An invented fund'],
          type: one(['maker', 'government', 'charity', 'institution'] as const),
        },
      }
    return { kind: 'value', value: { text: sentence() } }
  }
  const fieldIds = (
    [
      'study-design',
      'sample-size',
      'main-result',
      'conflict-of-interest',
      'harms',
      'funding',
      'population',
      'limitations',
      'intervention',
    ] as const
  ).slice(0, fieldCount)
  return Array.from({ length: count }, (_, index): InventedStudy => {
    const id = `s${String(index).padStart(7, '0')}`
    const at = '2026-01-01T00:00:00.000Z'
    const study = newStudy({
      id,
      addedAt: at,
      origin: { format: 'typed', raw: '', sourceName: null, line: null },
      reference: {
        type: 'article-journal',
        title: `${sentence()}: an invented study`,
        author: [
          { family: one(names), given: 'A.' },
          { family: one(names), given: 'B.' },
        ],
        issued: { 'date-parts': [[1980 + below(46)]] },
        DOI: `10.5555/invented.${index}`,
      },
    })
    const tags = fieldIds.map((fieldId): Tag => {
      const value = answer(fieldId)
      const exact = sentence()
      const quotes =
        value.kind === 'value' && below(2) === 0
          ? [
              {
                id: `${id}-${fieldId}`,
                paperSha256: '0'.repeat(64),
                madeAt: at,
                anchor: {
                  exact,
                  prefix: '',
                  suffix: '',
                  start: { pageIndex: below(12), offset: 0 },
                  end: { pageIndex: 0, offset: exact.length },
                },
              },
            ]
          : []
      return { id: tagId(id, fieldId), studyId: id, fieldId, value, quotes, setBy: 'writer', setAt: at }
    })
    return { study, tags, outcomes: outcomesOf(id, index) }
  })
}

/** Writes a library folder of invented studies, through the same journal as the app. Throws where the folder cannot be written. */
export async function writeInventedLibrary(folder: string, studies: readonly InventedStudy[]): Promise<void> {
  const opened = await openLibraryFolder(folder)
  if (!opened.ok) throw new Error(opened.message)
  const atOnce = 50
  let afterSeq = 0
  for (let from = 0; from < studies.length; from += atOnce * 20) {
    const changes = Array.from({ length: 20 }, (_, step): Change => {
      const part = studies.slice(from + step * atOnce, from + (step + 1) * atOnce)
      return {
        id: `invented-${from + step * atOnce}`,
        label: 'Invented studies',
        at: '2026-01-01T00:00:00.000Z',
        rows: part.flatMap(rowsOf),
      }
    }).filter((change) => change.rows.length > 0)
    const appended = await opened.value.appendChanges(afterSeq, changes)
    if (!appended.ok) throw new Error(appended.message)
    afterSeq = appended.value.lastSeq
  }
  await opened.value.close()
}

/** Two outcomes of a study, of forty names, without drawing from the generator: what it makes of the studies stays the same. */
function outcomesOf(studyId: string, index: number): readonly Outcome[] {
  return [index % 20, 20 + ((index * 7) % 20)].map((name, place): Outcome => ({
    id: `${studyId}-outcome-${place}`,
    studyId,
    name: `Invented outcome ${name}`,
    direction: (['better', 'worse', 'no-clear-difference'] as const)[(index + place) % 3]!,
    found: { kind: 'words', text: '' },
    quotes: [],
    setBy: 'writer',
    addedAt: '2026-01-01T00:00:00.000Z',
  }))
}

function rowsOf({ study, tags, outcomes }: InventedStudy): readonly RowChange[] {
  return [
    { table: 'studies', key: study.id, before: null, after: study },
    ...tags.map((tag): RowChange => ({ table: 'tags', key: tag.id, before: null, after: tag })),
    ...outcomes.map((outcome): RowChange => ({ table: 'outcomes', key: outcome.id, before: null, after: outcome })),
  ]
}
