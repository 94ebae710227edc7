import { describe, expect, it } from 'vitest'
import { readAuthorList } from '../references/fields/author-list.ts'
import { readBibtexNames } from '../references/formats/bibtex/bibtex-names.ts'
import { nameAsLine, readPersonName } from './person-name.ts'

describe('a name of a tagged format', () => {
  it.each([
    ['Ono, Kei', { family: 'Ono', given: 'Kei' }],
    ['van der Berg, Anna', { family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van der' }],
    ["van 't Hoff, J", { family: 'Hoff', given: 'J', 'non-dropping-particle': "van 't" }],
    ['La Fontaine, Jean de', { family: 'La Fontaine', given: 'Jean', 'dropping-particle': 'de' }],
    ['Ink, Ida, Jr.', { family: 'Ink', given: 'Ida', suffix: 'Jr.' }],
    ['Ink, Jr., Ida', { family: 'Ink', given: 'Ida', suffix: 'Jr.' }],
    ['Ink, Ida Jr', { family: 'Ink', given: 'Ida', suffix: 'Jr' }],
    ['Costa Neto, B.', { family: 'Costa Neto', given: 'B.' }],
    ['Liu R.', { family: 'Liu', given: 'R.' }],
    ['de la Cruz A.B.', { family: 'Cruz', given: 'A.B.', 'non-dropping-particle': 'de la' }],
    ['Press WH', { family: 'Press', given: 'WH' }],
    ['Boardman K.', { family: 'Boardman', given: 'K.' }],
    ['Tom Banks', { family: 'Banks', given: 'Tom' }],
    ['Smith JA', { family: 'Smith', given: 'JA' }],
    ['JOHN DOE', { family: 'DOE', given: 'JOHN' }],
    ['Ludwig van Beethoven', { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' }],
    ['Martin L. King Jr.', { family: 'King', given: 'Martin L.', suffix: 'Jr.' }],
    ['World Health Organization', { literal: 'World Health Organization' }],
    ['NICE,', { literal: 'NICE' }],
    ['Department of Tests, University of Nowhere,', { literal: 'Department of Tests, University of Nowhere' }],
    ['王小明', { family: '王小明' }],
    ['佐藤 健一', { family: '佐藤', given: '健一' }],
    ['やまだ はなこ', { family: 'やまだ', given: 'はなこ' }],
    ['박 지훈', { family: '박', given: '지훈' }],
    ['日本 屋根学会', { literal: '日本 屋根学会' }],
    ['Plato', { family: 'Plato' }],
    ['Lopez Garcia, V', { family: 'Lopez Garcia', given: 'V' }],
    ['Kei Ono, Jr.', { family: 'Ono', given: 'Kei', suffix: 'Jr.' }],
    ["O'Neil JP 3rd", { family: "O'Neil", given: 'JP', suffix: '3rd' }],
    ["O'Neil Jr., John", { family: "O'Neil", given: 'John', suffix: 'Jr.' }],
    ['Dr. Anna Berg', { family: 'Berg', given: 'Anna' }],
    ['NCT01234567', { literal: 'NCT01234567' }],
    ['World Frost Organization, Regional Office', { literal: 'World Frost Organization, Regional Office' }],
    ['hooks, bell', { family: 'hooks', given: 'bell' }],
  ])('%s', (text, name) => expect(readPersonName(text)).toEqual(name))

  it('is nothing where there is none, and comes back from its line', () => {
    expect(readPersonName('  ')).toBeUndefined()
    expect(readPersonName(',')).toBeUndefined()
    for (const name of [
      { literal: 'Acme, Inc. and Sons' },
      { family: 'Berg', given: 'A', 'non-dropping-particle': 'von', suffix: 'III' },
      { family: 'Rose Berg', given: 'Jr' },
      { family: 'Rose Berg', given: 'V' },
    ])
      expect(readPersonName(nameAsLine(name))).toEqual(name)
  })
})

describe('names in one cell', () => {
  it.each([
    ['Liu R., Adler D.G.', ['Liu', 'Adler']],
    ['Liu, R., Adler, D.G.', ['Liu', 'Adler']],
    ['Liu, Rong; Adler, Dan', ['Liu', 'Adler']],
    ['Ono K, van der Berg AB, Rose T.', ['Ono', 'Berg', 'Rose']],
    ['Ono, Kei and Berg, Anna', ['Ono', 'Berg']],
    ['Kei Ono, Anna Berg and Tom Rose', ['Ono', 'Berg', 'Rose']],
    ['Ono, Kei', ['Ono']],
    ['Ono K et al.', ['Ono']],
    ['AM Berg, K van der Lo', ['Berg', 'Lo']],
    ['Anna M. BergKees van der LoPilar Ruiz-Sol', ['Berg', 'Lo', 'Ruiz-Sol']],
    ['John Ronald McKay', ['McKay']],
    ['Ono K | Rose T', ['Ono', 'Rose']],
  ])('%s', (text, families) => expect(readAuthorList(text).map((name) => name.family)).toEqual(families))
})

describe('names of a BibTeX field', () => {
  it.each([
    [
      'Ludwig van Beethoven and {van der} Waals, J.',
      [
        { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
        { family: 'van der Waals', given: 'J.' },
      ],
    ],
    ['von Neumann, Jr., John', [{ family: 'Neumann', given: 'John', 'non-dropping-particle': 'von', suffix: 'Jr.' }]],
    ["{\\'e}lie de la Tour, Ren{\\'e}", [{ family: 'Tour', given: 'René', 'non-dropping-particle': 'élie de la' }]],
    [
      '{Barnes and Noble, Inc.} and Smith AND {\\"O}zg{\\"u}r, A~B',
      [{ literal: 'Barnes and Noble, Inc.' }, { family: 'Smith' }, { family: 'Özgür', given: 'A B' }],
    ],
    [
      'given=Hans, family=Harman, prefix=von and given={Jean Pierre}, family=Dupont, suffix=Jr',
      [
        { given: 'Hans', family: 'Harman', 'non-dropping-particle': 'von' },
        { given: 'Jean Pierre', family: 'Dupont', suffix: 'Jr' },
      ],
    ],
    [
      'Ono, Kei; Rose, Tom',
      [
        { family: 'Ono', given: 'Kei' },
        { family: 'Rose', given: 'Tom' },
      ],
    ],
    [
      'Kei Ono, Tom Rose, Ann Fern',
      [
        { family: 'Ono', given: 'Kei' },
        { family: 'Rose', given: 'Tom' },
        { family: 'Fern', given: 'Ann' },
      ],
    ],
    ['Doe, Jane and others', [{ family: 'Doe', given: 'Jane' }, { literal: 'others' }]],
    ['and', []],
  ])('%s', (value, names) => expect(readBibtexNames(value)).toEqual(names))
})
