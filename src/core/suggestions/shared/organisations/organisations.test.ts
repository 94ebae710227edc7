import { describe, expect, it } from 'vitest'
import { organisationsIn } from '../organisations.ts'
import { sameOrganisation } from '../manufacturer.ts'
import { organisationKind } from './organisation-kind.ts'

describe('organisations named in a text', () => {
  it.each([
    ['grants from Amgen, AstraZeneca and Merck Sharp & Dohme', ['Amgen', 'AstraZeneca', 'Merck Sharp & Dohme']],
    [
      'fees from Kaminari Pharmaceutical Co., Ltd., Sakura Co., Ltd. and Pfizer',
      ['Kaminari Pharmaceutical Co., Ltd.', 'Sakura Co., Ltd.', 'Pfizer'],
    ],
    [
      'funded by the National Institute of Allergy and Infectious Diseases',
      ['National Institute of Allergy and Infectious Diseases'],
    ],
    ['funded by the Ministry of Health and Pfizer', ['Ministry of Health', 'Pfizer']],
    [
      'funded by the Natural Sciences and Engineering Research Council of Canada',
      ['Natural Sciences and Engineering Research Council of Canada'],
    ],
    ['employees of Dermalux GmbH. TB is', ['Dermalux GmbH']],
    ['supported by Lindmed Italia srl.', ['Lindmed Italia srl']],
    ['consulting for Smith & Nephew and Stryker', ['Smith & Nephew', 'Stryker']],
  ])('%s', (text, names) => {
    expect(organisationsIn(text).map((organisation) => organisation.name)).toEqual(names)
  })
  it('leaves out initials, titles and numbers', () => {
    expect(organisationsIn('Dr. J. Roe, A.B. and KL (grant U01 CA154282) were paid')).toEqual([])
  })
  it('gives places in the text', () => {
    const [first] = organisationsIn('paid by Pfizer Inc.')
    expect(first).toMatchObject({ start: 8, end: 19 })
  })
})

describe('the kind of an organisation', () => {
  it.each([
    ['Novo Nordisk A/S', 'company'],
    ['Novo Nordisk Foundation', 'charity'],
    ['L’Oréal', 'company'],
    ['Lutronic Corporation', 'company'],
    ['Lindenau Delivery Sciences, LLC', 'company'],
    ['National Natural Science Foundation of China', 'government'],
    ['French Ministry of Health', 'government'],
    ['NIHR', 'government'],
    ['Deutsche Forschungsgemeinschaft', 'government'],
    ['Wellcome Trust', 'charity'],
    ['Cancer Research UK', 'charity'],
    ['American Heart Association', 'charity'],
    ['University of Lindenau', 'institution'],
    ['Karolinska Institutet', 'institution'],
    ['Praxis', 'unknown'],
  ])('%s is %s', (name, kind) => {
    expect(organisationKind(name)).toBe(kind)
  })
  it('knows one organisation under two names', () => {
    expect(sameOrganisation('Bayer', 'Bayer Health Care AG')).toBe(true)
    expect(sameOrganisation('National Institutes of Health', 'National Cancer Institute')).toBe(false)
  })
})
