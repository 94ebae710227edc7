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
    ["N{\\'u}{\\~n}ez, A. and Pe\\~na, B. and Mu{\\~{n}}oz~Gil, C.", ['Núñez, A.', 'Peña, B.', 'Muñoz Gil, C.']],
    ['王小明 and 李 雷', ['王小明', '李雷']],
    ['Canadian Institutes of Wetland Research', ['Canadian Institutes of Wetland Research']],
    ['Council for Peat and Moss', ['Council for Peat and Moss']],
    ['Office for National Statistics', ['Office for National Statistics']],
    ['Ferri B. and Endo T. K.', ['Ferri, B.', 'Endo, T. K.']],
    ['de Groot P and van Houten E', ['de Groot, P', 'van Houten, E']],
    ['{Wetland Trust} and {Peat Board}', ['Wetland Trust', 'Peat Board']],
    [
      'Ferri, Bianca and Endo, Tomoko and {The BOG Consortium}',
      ['Ferri, Bianca', 'Endo, Tomoko', 'The BOG Consortium'],
    ],
    ['Ferri, B. and Endo, T., and Smit, B.', ['Ferri, B.', 'Endo, T.', 'Smit, B.']],
    ['Peter M. B{\\"u}hler', ['Bühler, Peter M.']],
    [
      '{National Academies of Sciences, Engineering, and Medicine}',
      ['National Academies of Sciences, Engineering, and Medicine'],
    ],
    [
      'National Academies of Sciences, Engineering, and Medicine',
      ['National Academies of Sciences, Engineering, and Medicine'],
    ],
    ['Ferri, Bianca, PhD and Endo, Tomoko, MD', ['Ferri, Bianca', 'Endo, Tomoko']],
    ['UNESCO and World Bank', ['UNESCO', 'World Bank']],
    ['Smith, John Paul and Le Roux, Anne', ['Smith, John Paul', 'Le Roux, Anne']],
    ['American Academy of Dermatology Association', ['American Academy of Dermatology Association']],
    ['Joint Committee on Peat, Moss and Bogs', ['Joint Committee on Peat, Moss and Bogs']],
    ['Bank of England', ['Bank of England']],
    ['Ferri B, Endo T, Smit B', ['Ferri, B', 'Endo, T', 'Smit, B']],
  ])('%s', (value, expected) => {
    const plain = (text: string) => text.replace(/[\s,]/g, '')
    expect(readBibtexNames(value).map((name) => plain(name.literal ?? nameAsLine(name)))).toEqual(expected.map(plain))
  })
})
