import { describe, expect, it } from 'vitest'
import { readPersonName } from '#core/model/person-name.ts'
import { nameInList } from '#core/model/reference.ts'
import { mendNames } from './mend-names.ts'

const read = (...lines: readonly string[]) =>
  mendNames(lines.map((line) => readPersonName(line)).filter((name) => name !== undefined)).map(nameInList)

describe('the names of a tagged record', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['no name', ['[Anonymous]'], []],
    ['no value', ['NA'], []],
    ['a family name that looks like no value', ['Na, Hyun', 'Na'], ['Na Hyun', 'Na']],
    ['a printed list', ["['Solberg, I.', 'Bellini, M.']"], ['Solberg I.', 'Bellini M.']],
    ['a list spelled out', [..."['SolbergI.''BelliniM.']"], ['Solberg I.', 'Bellini M.']],
    [
      'degrees',
      ['Solberg, Ingrid, MD', 'Bellini, Marco PhD', 'Kim, MD'],
      ['Solberg Ingrid', 'Bellini Marco', 'Kim MD'],
    ],
    ['a group', ['for the DRIP Study Group'], ['DRIP Study Group']],
    ['plain names', ['Solberg, Ingrid', "O'Brien, K. M.", '王小明'], ['Solberg Ingrid', "O'Brien K. M.", '王小明']],
  ])('%s', (_, lines, expected) => expect(read(...lines)).toEqual(expected))
})
