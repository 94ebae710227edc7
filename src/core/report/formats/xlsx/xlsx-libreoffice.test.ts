import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { libraryForTests, outcomesForTests, reportForTests } from '#core/report/report-for-tests.ts'
import { parseCsv } from '../parse-csv-for-tests.ts'
import { xlsxExport } from './xlsx.ts'

const isThere = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0
/** Every sheet a file, UTF-8, numbers as they stand in the cells. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

it(
  'LibreOffice finds every outcome on the sheet of results, and numbers as numbers',
  { timeout: 180_000 },
  ({ skip }) => {
    skip(!isThere, 'LibreOffice (soffice) is not on this machine')
    const folder = mkdtempSync(join(tmpdir(), 'evidence-desk-results-'))
    try {
      const report = reportForTests(libraryForTests, { outcomes: outcomesForTests })
      writeFileSync(join(folder, 'evidence.xlsx'), xlsxExport.write(report) as Uint8Array)
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file:\u002F/${folder}/profile`,
          '--headless',
          '--convert-to',
          everySheet,
          '--outdir',
          folder,
          join(folder, 'evidence.xlsx'),
        ],
        { stdio: 'ignore' },
      )
      const csv = readFileSync(join(folder, 'evidence-Results.csv'), 'utf8').replaceAll('\n', '\r\n')
      const [head = [], ...rows] = parseCsv(csv, ',')
      const of = (name: string) => rows.map((row) => row[head.indexOf(name)])
      expect(of('Outcome')).toEqual(['=Softness', 'Redness', 'Wrinkles', 'Fur'])
      expect(of('Better with what was tested')).toEqual(['18', '', '', ''])
      expect(of('Estimate')).toEqual(['3.6', '', '0.61', ''])
      expect(of('Group 2: events')).toEqual(['', '9', '', ''])
      expect(of('In words')[0]).toMatch(/^Of 100 people, about 42 more would choose the cream side/)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
