import { describe, expect, it } from 'vitest'
import { nameInList } from '#core/model/reference.ts'
import { readNames } from './read-names.ts'

describe('names in a list', () => {
  it.each<[string, readonly string[]]>([
    ['Almgren, T., Tadesse, M. K., & Ferrand, L.', ['Almgren T.', 'Tadesse M. K.', 'Ferrand L.']],
    ['Almgren T, Tadesse MK, Ferrand L', ['Almgren T', 'Tadesse MK', 'Ferrand L']],
    ['T. H. Almgren, M. Tadesse and L. Ferrand,', ['Almgren T. H.', 'Tadesse M.', 'Ferrand L.']],
    ['Almgren, T. H.; Tadesse, M.; Ferrand, L.', ['Almgren T. H.', 'Tadesse M.', 'Ferrand L.']],
    ['Almgren, Tove H., Mulu Tadesse, and Luc B. Ferrand', ['Almgren Tove H.', 'Tadesse Mulu', 'Ferrand Luc B.']],
    ['Almgren, Tove, and Luc Ferrand', ['Almgren Tove', 'Ferrand Luc']],
    ['Tove Almgren and Luc Ferrand', ['Almgren Tove', 'Ferrand Luc']],
    ['Almgren, TH. Tadesse, M. Ferrand, LB.', ['Almgren TH', 'Tadesse M.', 'Ferrand LB']],
    ['Almgren, T., M. Tadesse, L. Ferrand', ['Almgren T.', 'Tadesse M.', 'Ferrand L.']],
    ['Almgren T,, Tadesse M,, Ferrand L', ['Almgren T', 'Tadesse M', 'Ferrand L']],
    ['ALMGREN Tove, FERRAND Luc', ['ALMGREN Tove', 'FERRAND Luc']],
    ['ALMGREN Tove, FERRAND Luc et ROY Anne', ['ALMGREN Tove', 'FERRAND Luc', 'ROY Anne']],
    ['Luc FERRAND, Anne ROY', ['FERRAND Luc', 'ROY Anne']],
    ['Almgren TMK, Tadesse MK', ['Almgren TMK', 'Tadesse MK']],
    ['Oh Y, Li X, Ng KK, Yu W', ['Oh Y', 'Li X', 'Ng KK', 'Yu W']],
    ['Kim, B.-J., Sung, J.-H.', ['Kim B.-J.', 'Sung J.-H.']],
    ['van der Berg A, de Vries B', ['van der Berg A', 'de Vries B']],
    ['J. van der Berg', ['van der Berg J.']],
    ['García-López, J. M., & Pérez Ramírez, A.', ['García-López J. M.', 'Pérez Ramírez A.']],
    ['Almgren, T. H., Jr.', ['Almgren T. H. Jr.']],
    ['Almgren TH Jr, Tadesse M', ['Almgren TH Jr', 'Tadesse M']],
    ['ALMGREN, Tove,', ['ALMGREN Tove']],
    ['P.Almgren and J.Tadesse', ['Almgren P.', 'Tadesse J.']],
    ['Almgren ,T . and Ferrand, L .', ['Almgren T.', 'Ferrand L.']],
    ['World Roof Organization.', ['World Roof Organization']],
    ['Roof and Gutter Administration', ['Roof and Gutter Administration']],
    ['Almgren T, Tadesse MK.', ['Almgren T', 'Tadesse MK']],
    ['김지훈, 이혜진', ['김 지훈', '이 혜진']],
    ['Müller, Hans / Schmidt, Petra', ['Müller Hans', 'Schmidt Petra']],
    ['BELMONT Cyprienne, DE LA TOUR Marie et KIM Jae', ['BELMONT Cyprienne', 'DE LA TOUR Marie', 'KIM Jae']],
    ['Huang Lihua, Fang Mei', ['Huang Lihua', 'Fang Mei']],
    ['Lihua Huang, Mei Fang', ['Huang Lihua', 'Fang Mei']],
    ['Huang LH, Fang M', ['Huang LH', 'Fang M']],
    ['Huang, Lihua, and Mei Fang', ['Huang Lihua', 'Fang Mei']],
    ['García Luna, Gabriel José', ['García Luna Gabriel José']],
    ['JRR Almgren', ['Almgren JRR']],
    ['Tove ALMGREN', ['ALMGREN Tove']],
    ['Morel (A.), Guilbaud (S.)', ['Morel A.', 'Guilbaud S.']],
    ['World Roof Organization (WRO)', ['World Roof Organization']],
    ['Ó Briain, Cathal', ['Ó Briain Cathal']],
    ['Almgren T, Silva M; Nordic Roof Group', ['Almgren T', 'Silva M', 'Nordic Roof Group']],
    ['Ingrid Solberg, Marco Bellini.', ['Solberg Ingrid', 'Bellini Marco']],
    [
      'Ingrid M. Solberg, Marco Bellini, Hugo van der Meer',
      ['Solberg Ingrid M.', 'Bellini Marco', 'van der Meer Hugo'],
    ],
    ['Ingrid Solberg, Marco Bellini and Yuki Tanabe', ['Solberg Ingrid', 'Bellini Marco', 'Tanabe Yuki']],
    ['Solberg, Ingrid Marie, and Marco Bellini', ['Solberg Ingrid Marie', 'Bellini Marco']],
    [
      'Solberg, Ingrid, Bellini, Marco Antonio, and Tanabe, Yuki',
      ['Solberg Ingrid', 'Bellini Marco Antonio', 'Tanabe Yuki'],
    ],
    ['Solberg IM, MD, Bellini M, PhD, Tanabe Y, RN', ['Solberg IM', 'Bellini M', 'Tanabe Y']],
    ['Ingrid Solberg, MD, PhD, Marco Bellini, MSc', ['Solberg Ingrid', 'Bellini Marco']],
    ['Solberg, M.D., Bellini, J.D.', ['Solberg M.D.', 'Bellini J.D.']],
    ['Solberg IM, Bellini MD, Tanabe Y', ['Solberg IM', 'Bellini MD', 'Tanabe Y']],
    ['Dr. Ingrid Solberg, Prof. Marco Bellini', ['Solberg Ingrid', 'Bellini Marco']],
    ['Solberg JR, Bellini M', ['Solberg JR', 'Bellini M']],
    ['Solberg IM Jr, Bellini M', ['Solberg IM Jr', 'Bellini M']],
    ['Solberg IM, on behalf of the DRIP Study Group', ['Solberg IM', 'DRIP Study Group']],
    ['Trần Văn Minh, Lê Thị Hoa', ['Trần Văn Minh', 'Lê Thị Hoa']],
    ['Oliveira RS, Costa e Silva P', ['Oliveira RS', 'Costa e Silva P']],
    ['López A y Gómez C', ['López A', 'Gómez C']],
    ['Min Linling, Qiang Chenchen, and Wu Haifeng', ['Min Linling', 'Qiang Chenchen', 'Wu Haifeng']],
    ['ZHU X, LI Q', ['ZHU X', 'LI Q']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(readNames(text).names.map(nameInList)).toEqual(expected)
  })

  it.each([
    'Almgren T, Tadesse M, et al.',
    'Almgren et al',
    'Almgren, T., Tadesse, M., … & Ferrand, L.',
    'Almgren, T. and others',
  ])('says that "%s" hides people', (text) => {
    const { names, incomplete } = readNames(text)
    expect(incomplete).toBe(true)
    expect(names.map((name) => name.family)).not.toContain('al')
  })

  it('keeps particles apart from families, as CSL wants it', () => {
    expect(readNames('van der Berg, A.').names[0]).toEqual({
      'non-dropping-particle': 'van der',
      family: 'Berg',
      given: 'A.',
    })
  })
})
