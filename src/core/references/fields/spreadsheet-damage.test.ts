import { describe, expect, it } from 'vitest'
import { spreadsheetDamage, type CellKind } from './spreadsheet-damage.ts'

const lost = (kind: CellKind, cell: string) => spreadsheetDamage(kind, cell)?.isLost ?? null

describe('what a spreadsheet did to a cell', () => {
  it.each<[CellKind, string]>([
    ['pages', '05-Jan'],
    ['pages', '5-Jan'],
    ['pages', 'Jan-65'],
    ['pages', '12-Mar'],
    ['pages', '01. Mai'],
    ['pages', '1.Mrz'],
    ['pages', 'Mai 65'],
    ['pages', '3-Dez-24'],
    ['pages', '2024-01-05 00:00:00'],
    ['pages', '05/01/2024'],
    ['pages', '5.1.2024'],
    ['pages', '10月12日'],
    ['pages', '1.2E+05'],
    ['issue', '03-Feb'],
    ['issue', 'Apr-24'],
    ['issue', '45293'],
    ['number', '01-Feb'],
    ['identifier', '1.05555E+12'],
    ['identifier', '3,4E+07'],
    ['identifier', '9.78315E+12'],
    ['date', '44197'],
    ['date', '14-Jul-05'],
    ['date', '7/13/1905'],
    ['date', '1905-07-12 00:00:00'],
    ['text', '#NAME?'],
    ['text', '########'],
  ])('%s: %s is lost', (kind, cell) => expect(lost(kind, cell)).toBe(true))

  it.each<[CellKind, string]>([
    ['pages', '1-5'],
    ['pages', 'S1-S5'],
    ['pages', 'e12'],
    ['pages', '4E10'],
    ['pages', '45638-45650'],
    ['pages', '101'],
    ['pages', 'Suppl-5'],
    ['pages', '1/5'],
    ['issue', 'Jan-Feb'],
    ['issue', 'May'],
    ['issue', '5/6'],
    ['issue', '15 May'],
    ['issue', 'Spring 2020'],
    ['issue', 'Suppl 1'],
    ['issue', '2020/1'],
    ['number', '13435'],
    ['date', '2021'],
    ['date', '2021-05-01'],
    ['date', '12 March 1905'],
    ['date', '20210501'],
    ['text', 'Jan-65'],
    ['text', '#skincare'],
    ['identifier', '10.5555/1.2e+5'],
  ])('%s: %s is as it was', (kind, cell) => expect(spreadsheetDamage(kind, cell)).toBeNull())

  it('leaves a number that may be right, and says what it may be', () => {
    expect(spreadsheetDamage('pages', '45638')).toMatchObject({
      isLost: false,
      message: expect.stringContaining('2024-12-12'),
    })
  })
})
