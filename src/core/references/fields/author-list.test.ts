import { describe, expect, it } from 'vitest'
import { nameAsLine } from '#core/model/person-name.ts'
import { readAuthorList } from './author-list.ts'

describe('a cell of names', () => {
  it.each<[string, readonly string[]]>([
    ["['Solberg, I.', 'Bellini, M.']", ['Solberg, I.', 'Bellini, M.']],
    ['["Ingrid Solberg", "Marco Bellini"]', ['Solberg, Ingrid', 'Bellini, Marco']],
    ["['Solberg, I.']", ['Solberg, I.']],
    ["[\"O'Brien, K.\", 'Bellini, M.']", ["O'Brien, K.", 'Bellini, M.']],
    ["['S', 'o', 'l', 'b', 'e', 'r', 'g', ',', ' ', 'I', '.']", ['Solberg, I.']],
    ['Solberg, I.//Bellini, M.//Tanabe, Y.', ['Solberg, I.', 'Bellini, M.', 'Tanabe, Y.']],
    ['Solberg, Ingrid; Bellini, Marco & Tanabe, Yuki', ['Solberg, Ingrid', 'Bellini, Marco', 'Tanabe, Yuki']],
    ['Solberg, Ingrid; Bellini, Marco; and Tanabe, Yuki', ['Solberg, Ingrid', 'Bellini, Marco', 'Tanabe, Yuki']],
    ['M{\\"u}ller, K. and Garc{\\\'i}a, J.', ['Müller, K.', 'García, J.']],
    ['S{\\o}rensen, K. and \\v{C}apek, J.', ['Sørensen, K.', 'Čapek, J.']],
    ['[No author name available]', []],
    ['[Anonymous]', []],
    ['NA', []],
    ['NaN', []],
    ['None', []],
    ['Na, Hyun', ['Na, Hyun']],
    ['Solberg et al.', ['Solberg']],
    ['Solberg I, Bellini M, et al', ['Solberg, I', 'Bellini, M']],
    ['Solberg, I.; Bellini, M.', ['Solberg, I.', 'Bellini, M.']],
    ['Solberg I, Bellini M; DRIP Study Group', ['Solberg, I', 'Bellini, M', 'DRIP Study Group']],
    ['Ingrid Solberg, Marco Bellini', ['Solberg, Ingrid', 'Bellini, Marco']],
    ['Ingrid Solberg, MD; Marco Bellini, PhD', ['Solberg, Ingrid', 'Bellini, Marco']],
    ['Johnson & Johnson', ['Johnson & Johnson']],
    ['Smith and Nephew Ltd', ['Smith and Nephew Ltd']],
    ['Ferri, Bianca|Endo, Tomoko', ['Ferri, Bianca', 'Endo, Tomoko']],
    ["[{'name': 'Bianca Ferri'}, {'name': 'Tomoko Endo'}]", ['Ferri, Bianca', 'Endo, Tomoko']],
    ['Ferri, B., Endo, T., & Smit, B.', ['Ferri, B.', 'Endo, T.', 'Smit, B.']],
    ['(no author)', []],
    ['No authors listed', []],
    ['unknown', []],
    ['-', []],
    ['Bianca Ferri and Tomoko Endo', ['Ferri, Bianca', 'Endo, Tomoko']],
    ['["Ferri, B."; "Endo, T."]', ['Ferri, B.', 'Endo, T.']],
    ['Ferri, B.; Endo, T.; ...', ['Ferri, B.', 'Endo, T.']],
    ['Ferri B.; Endo T.; et al.', ['Ferri, B.', 'Endo, T.']],
    ['Ferri, B. (Bianca); Endo, T. (Tomoko)', ['Ferri, B.', 'Endo, T.']],
    ['Peat & Sons Ltd', ['Peat & Sons Ltd']],
    ['Dr. Bianca Ferri; Prof. Tomoko Endo', ['Ferri, Bianca', 'Endo, Tomoko']],
    ['Ferri, Bianca; Endo, Tomoko;', ['Ferri, Bianca', 'Endo, Tomoko']],
    ['刘海波;陈小燕;周建国', ['刘海波', '陈小燕', '周建国']],
    ['佐藤 健一, 高橋 美咲', ['佐藤健一', '高橋美咲']],
    ['刘海波,陈小燕,周建国,等', ['刘海波', '陈小燕', '周建国']],
  ])('%s', (cell, expected) => {
    const plain = (text: string) => text.replace(/[\s,]/g, '')
    expect(readAuthorList(cell).map((name) => plain(name.literal ?? nameAsLine(name)))).toEqual(expected.map(plain))
  })
})
