import { describe, expect, it } from 'vitest'
import { declaredTies } from './coi-parties.ts'

function partiesOf(statement: string) {
  const ties = declaredTies(statement.split(/(?<=[a-z)]\.) (?=[A-Z])/))
  return {
    authors: [...new Set(ties.flatMap(({ author }) => author ?? []))],
    organisations: [...new Set(ties.flatMap(({ organisation }) => organisation ?? []))],
  }
}

describe('parties are people and organisations, and nothing else', () => {
  it.each([
    ['MD is an employee of Velora, Monza, Italy.', ['MD'], ['Velora']],
    ['IV has received lecture fees from Novarelle (Paris, France).', ['IV'], ['Novarelle']],
    ['TB is employed by Marnox KK, Tokyo, Japan.', ['TB'], ['Marnox KK']],
    ['J. Roe, MD, PhD, has consulted for Pfizer and Velora Inc.', ['J. Roe'], ['Pfizer', 'Velora Inc.']],
    ['Dr. Noor Haddad, PhD, holds shares of Dermalux GmbH, Lindenau.', ['Noor Haddad'], ['Dermalux GmbH']],
    ['Prof. Varga has received honoraria from Merck Sharp & Dohme.', ['Varga'], ['Merck Sharp & Dohme']],
    ['AB, AS and SE are employees of Velora.', ['AB', 'AS', 'SE'], ['Velora']],
    [
      'JB, AB and CD have received personal fees from Galderma and L’Oréal.',
      ['JB', 'AB', 'CD'],
      ['Galderma', 'L’Oréal'],
    ],
    ['Medication was donated by Janssen.', [], ['Janssen']],
    ['Co-author Ilse Varga is a consultant for Alcon.', ['Ilse Varga'], ['Alcon']],
    ['PF is supported by an NHMRC Practitioner Fellowship.', ['PF'], ['NHMRC']],
    [
      'KM owns stock in Hoshino Foods Co., Ltd., Osaka, Japan, and has advised the California Walnut Commission.',
      ['KM'],
      ['Hoshino Foods Co., Ltd.', 'California Walnut Commission'],
    ],
    ['KEN MORI IS AN EMPLOYEE OF HOSHINO CO., LTD.', ['KEN MORI'], ['HOSHINO CO., LTD.']],
    [
      'IV reports grants from Velora, made to the University of Lindenau.',
      ['IV'],
      ['Velora', 'University of Lindenau'],
    ],
  ])('%s', (statement, authors, organisations) => {
    expect(partiesOf(statement)).toEqual({ authors, organisations })
  })
})

describe('every author keeps his or her own firm', () => {
  it.each([
    [
      'T. Brandt has a consulting contract with Velora AG, and N. Haddad is a part-time employee and owns stock of Marnox Inc.',
      ['T. Brandt: Velora AG', 'N. Haddad: Marnox Inc.'],
    ],
    ['IV has received fees from Velora and NH is employed by Marnox Ltd.', ['IV: Velora', 'NH: Marnox Ltd.']],
    ['Ilse Varga reports grants from Pfizer, while Noor Haddad has nothing to report.', ['Ilse Varga: Pfizer']],
    [
      'A. Roe, B. Poe, and C. Moe are employees of Velora AG.',
      ['A. Roe: Velora AG', 'B. Poe: Velora AG', 'C. Moe: Velora AG'],
    ],
    [
      'IV has received fees from Novartis Pharma and Roche Diagnostics has supplied a meter.',
      ['IV: Novartis Pharma', 'IV: Roche Diagnostics'],
    ],
  ])('%s', (statement, ties) => {
    expect([
      ...new Set(declaredTies([statement]).map(({ author, organisation }) => `${author}: ${organisation}`)),
    ]).toEqual(ties)
  })
})

describe('a contract to advise', () => {
  it.each([
    ['T. Brandt has an advisory contract with Velora AG.', 'advisory-board'],
    ['T. Brandt has a consulting agreement with Velora AG.', 'consulting'],
    ['T. Brandt has a research contract with Velora AG.', 'grant'],
  ])('%s', (statement, kind) => {
    expect(declaredTies([statement]).map((tie) => tie.kind)).toEqual([kind])
  })
})
