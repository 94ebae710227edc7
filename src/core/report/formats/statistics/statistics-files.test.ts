import { describe, expect, it } from 'vitest'
import type { Finding, Outcome } from '#core/model/outcome.ts'
import type { StudyDesignCode } from '#core/model/study-design.ts'
import { libraryForTests, reportForTests } from '#core/report/report-for-tests.ts'
import { parseCsv } from '../parse-csv-for-tests.ts'
import { statisticsExport } from './statistics.ts'
import { statisticsFiles } from './statistics-files.ts'

const outcome = (found: Finding, more: Partial<Outcome> = {}): Outcome => ({
  id: 'o',
  studyId: 's',
  name: 'Clear skin',
  time: 'week 8',
  found,
  quotes: [],
  setBy: 'writer',
  addedAt: '2026-05-01T00:00:00.000Z',
  ...more,
})
const study = (design: StudyDesignCode | undefined, ...outcomes: readonly Outcome[]) => ({
  name: 'Ruiz 2024',
  year: 2024,
  design,
  isRetracted: false,
  outcomes,
})
const filesOf = (found: Finding, design?: StudyDesignCode, more: Partial<Outcome> = {}) =>
  new Map(statisticsFiles([study(design, outcome(found, more))]).map(({ name, text }) => [name, text]))
const rowOf = (text: string | undefined) => {
  const [head = [], row = []] = parseCsv(text ?? '', ',')
  return Object.fromEntries(head.map((name, index) => [name, row[index]]))
}
const events: Finding = {
  kind: 'events',
  arms: [
    { label: 'gel', events: 12, total: 40 },
    { label: 'vehicle', events: 8, total: 41 },
  ],
}

describe('results for statistics programs', () => {
  it('give the four numbers of two groups, the tested one first', () => {
    const row = rowOf(filesOf(events, 'RCT-PAR', { direction: 'better' }).get('two-groups-events.csv'))
    expect(row).toMatchObject({ study: 'Ruiz 2024', year: '2024', outcome: 'Clear skin', time: 'week 8' })
    expect(row).toMatchObject({ 'event.e': '12', 'n.e': '40', 'event.c': '8', 'n.c': '41', direction: 'better' })
  })

  it.each<StudyDesignCode>(['RCT-SPLIT', 'RCT-XO', 'UCT', 'CC', 'RCT-CLU', 'SR-MA'])(
    'never give %s as two groups, but keep its groups and say why',
    (design) => {
      const files = filesOf(events, design)
      expect([...files.keys()]).toEqual(['all-groups.csv', 'read me.txt'])
      expect(rowOf(files.get('all-groups.csv'))['same.people']).toBe(/^RCT-(SPLIT|XO)$/.test(design) ? 'yes' : '')
    },
  )

  it('give pairs in a file of their own, people counted once', () => {
    const pairs: Finding = { kind: 'pairs', labels: ['gel side', 'other side'], better: 5, same: 3, worse: 4 }
    const files = filesOf(pairs, 'RCT-SPLIT')
    expect([...files.keys()]).toEqual(['same-people.csv', 'read me.txt'])
    expect(rowOf(files.get('same-people.csv'))).toMatchObject({ better: '5', same: '3', worse: '4', n: '12' })
    expect(files.get('read me.txt')).toContain('twice')
  })

  it('say where comparisons share a group, and leave out an SD that is not known', () => {
    const means: Finding = {
      kind: 'means',
      unit: 'points',
      scale: [0, 10],
      arms: [
        { label: 'high dose', mean: -2.1, sd: 1.2, total: 20 },
        { label: 'low dose', mean: -1.4, total: 19 },
        { label: 'vehicle', mean: -0.5, sd: 0.9, total: 21 },
      ],
    }
    const text = filesOf(means, 'RCT-PAR').get('two-groups-means.csv')
    expect(parseCsv(text ?? '', ',')).toHaveLength(3)
    expect(rowOf(text)).toMatchObject({
      'mean.e': '-2.1',
      'sd.e': '1.2',
      'mean.c': '-1.4',
      'sd.c': '',
      'shared.group': '2',
    })
  })

  it('give an estimate as printed, and none of two halves as a difference of groups', () => {
    const estimate = {
      measure: 'mean-difference',
      value: 0.4,
      interval: { low: -0.1, high: 0.9, level: 95 },
      p: 'p = 0.1',
    }
    const files = filesOf({ kind: 'estimate' }, 'RCT-SPLIT', { estimate } as Partial<Outcome>)
    expect(rowOf(files.get('estimates.csv'))).toMatchObject({
      measure: 'mean difference',
      estimate: '0.4',
      lower: '-0.1',
      upper: '0.9',
      level: '95',
      p: 'p = 0.1',
      'within.people': 'yes',
    })
  })

  it('run nothing in a spreadsheet, and are empty where there are no numbers', () => {
    const hostile = outcome(events, { name: '=cmd|x!A1', time: '+1' })
    const [file] = statisticsFiles([study('RCT-PAR', hostile)])
    expect(rowOf(file?.text)).toMatchObject({ outcome: "'=cmd|x!A1" })
    const report = reportForTests(libraryForTests, {})
    expect(statisticsExport.whyNot!(report)).toMatch(/^None of these studies has results in numbers yet/)
    expect(statisticsFiles([study(undefined, outcome({ kind: 'words', text: 'better' }))])).toEqual([])
  })
})
