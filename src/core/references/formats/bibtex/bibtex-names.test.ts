import { describe, expect, it } from 'vitest'
import { nameAsLine } from '#core/model/person-name.ts'
import { readBibtexNames } from './bibtex-names.ts'

describe('the names of a BibTeX field', () => {
  it.each<[string, readonly string[]]>([
    ['National Institute for Roofs and Gutters (NIRG)', ['National Institute for Roofs and Gutters (NIRG)']],
    ['Department of Health and Human Services', ['Department of Health and Human Services']],
    ['{U.S.} Roof and Gutter Administration', ['U.S. Roof and Gutter Administration']],
    ['World Roof Organization', ['World Roof Organization']],
    ['World Roof Organization and Solberg, Ingrid', ['World Roof Organization', 'Solberg, Ingrid']],
    ['Ministry of Agriculture and Fisheries', ['Ministry of Agriculture and Fisheries']],
    ['William H. Press and Brian P. Flannery', ['Press, William H.', 'Flannery, Brian P.']],
    ['{DRIP Study Group} and Bellini, M.', ['DRIP Study Group', 'Bellini, M.']],
    ['Solberg IM and Bellini M', ['Solberg, IM', 'Bellini, M']],
    ['Solberg I.M. and Bellini M.', ['Solberg, I.M.', 'Bellini, M.']],
    ['I. M. Solberg and M. Bellini', ['Solberg, I. M.', 'Bellini, M.']],
    ['Wei LI and Jun MA', ['LI, Wei', 'MA, Jun']],
    ['Solberg, I. and others', ['Solberg, I.', 'others']],
    ['Solberg IM & Bellini M', ['Solberg, IM', 'Bellini, M']],
    ['Ingrid Solberg \\& Marco Bellini', ['Solberg, Ingrid', 'Bellini, Marco']],
    ['Solberg, I., Bellini, M. and Tanabe, Y.', ['Solberg, I.', 'Bellini, M.', 'Tanabe, Y.']],
    ['Ingrid Solberg, Marco Bellini and Yuki Tanabe', ['Solberg, Ingrid', 'Bellini, Marco', 'Tanabe, Yuki']],
    ['Solberg, Ingrid, and Bellini, Marco', ['Solberg, Ingrid', 'Bellini, Marco']],
    ['van der Meer, Hugo and de la Cruz, Ana', ['van der Meer, Hugo', 'de la Cruz, Ana']],
    ['Ludwig van Beethoven and Solberg, Jr., Ingrid', ['van Beethoven, Ludwig', 'Solberg, Ingrid Jr.']],
    ['García Luna, Gabriel José and Bellini, Marco', ['García Luna, Gabriel José', 'Bellini, Marco']],
    ['Solberg, I., Bellini, M., Tanabe, Y.', ['Solberg, I.', 'Bellini, M.', 'Tanabe, Y.']],
    [
      'Food and Agriculture Organization of the United Nations',
      ['Food and Agriculture Organization of the United Nations'],
    ],
    ['American College of Roofers and Slaters', ['American College of Roofers and Slaters']],
    ['European Roof Agency and World Roof Organization', ['European Roof Agency', 'World Roof Organization']],
    ["Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin", ['de la Vallée Poussin, Charles Louis Xavier Joseph']],
    ['王小明 and 李 雷', ['王小明', '李雷']],
  ])('%s', (value, expected) => {
    const plain = (text: string) => text.replace(/[\s,]/g, '')
    expect(readBibtexNames(value).map((name) => plain(name.literal ?? nameAsLine(name)))).toEqual(expected.map(plain))
  })
})
