import { describe, expect, it } from 'vitest'
import type { FundingStatus, FundingType } from '#core/model/tag.ts'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { inventedPaper, type InventedParts } from '#corpora/statement-placement/paper-with-statements.ts'
import { funding } from './funding.ts'

interface Case {
  readonly name: string
  readonly parts: InventedParts
  readonly holds: string
  readonly without?: string
  readonly status: FundingStatus
  readonly type?: FundingType
  readonly funders?: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'a heading of its own',
    parts: {
      back: 'Funding\nThis trial was funded by the Lindenau Foundation (grant 12/04). The funder had no role in the analysis.\nConflict of interest\nNone.',
    },
    holds: 'The funder had no role',
    without: 'None',
    status: 'stated',
    type: 'charity',
    funders: ['Lindenau Foundation'],
  },
  {
    name: 'run-in label',
    parts: { back: 'Funding: Supported by the National Institutes of Health (R01 AR000001).' },
    holds: 'Supported by the National Institutes of Health',
    status: 'stated',
    type: 'government',
    funders: ['National Institutes of Health'],
  },
  {
    name: 'Source of support: nil',
    parts: { firstPage: 'Source of Support: Nil. Conflict of Interest: None declared.' },
    holds: 'Source of Support: Nil',
    without: 'None declared',
    status: 'none',
    type: 'none',
  },
  {
    name: 'footnote of the first page',
    parts: {
      firstPage:
        'Address for correspondence: Ilse Varga, Lindenau. Supported in part by a grant from Beiersdorf AG, Hamburg. Presented at the meeting of skin nurses.',
    },
    holds: 'Supported in part by a grant from Beiersdorf AG',
    without: 'Presented',
    status: 'stated',
    type: 'industry',
    funders: ['Beiersdorf AG'],
  },
  {
    name: 'acknowledgements',
    parts: {
      back: 'Acknowledgements\nWe thank the cooks. This work was supported by the German Research Foundation (DFG). Mara Lind typed the tables.',
    },
    holds: 'supported by the German Research Foundation',
    without: 'typed',
    status: 'stated',
    type: 'government',
  },
  {
    name: 'thanks for money',
    parts: {
      back: 'Acknowledgements\nThe authors thank the University of Lindenau for financial support of this study.',
    },
    holds: 'for financial support',
    status: 'stated',
    type: 'institution',
    funders: ['University of Lindenau'],
  },
  {
    name: 'no specific grant',
    parts: {
      back: 'Funding\nThis research did not receive any specific grant from funding agencies in the public, commercial, or not-for-profit sectors.',
    },
    holds: 'did not receive any specific grant',
    status: 'none',
    type: 'none',
  },
  {
    name: 'no financial support, SAGE wording',
    parts: {
      back: 'Funding\nThe author(s) received no financial support for the research, authorship, and/or publication of this article.',
    },
    holds: 'received no financial support',
    status: 'none',
    type: 'none',
  },
  {
    name: 'self-funded, without a label',
    parts: { back: 'Acknowledgements\nWe thank the cooks. The study was self-funded.' },
    holds: 'self-funded',
    status: 'none',
  },
  {
    name: 'no funding under financial disclosure',
    parts: { back: 'Financial Disclosure: The authors declared that this study has received no financial support.' },
    holds: 'no financial support',
    status: 'none',
  },
  {
    name: 'two kinds of funder',
    parts: { back: 'Funding\nThis study was funded by Novartis and the Wellcome Trust.' },
    holds: 'Novartis and the Wellcome Trust',
    status: 'stated',
    type: 'mixed',
    funders: ['Novartis', 'Wellcome Trust'],
  },
  {
    name: 'the maker of the tested cream',
    parts: {
      methods: 'The oatmeal cream was manufactured by Dermalux GmbH.',
      back: 'Funding\nThis study was funded by Dermalux.',
    },
    holds: 'funded by Dermalux',
    status: 'stated',
    type: 'maker',
    funders: ['Dermalux'],
  },
  {
    name: 'the maker named in brackets behind the product',
    parts: {
      methods: 'All creams (oatmeal cream, Dermalux Inc., Lindenau) came in plain tubes.',
      back: 'Acknowledgements\nSupported by Dermalux Inc.',
    },
    holds: 'Supported by Dermalux',
    status: 'stated',
  },
  {
    name: 'JAMA label',
    parts: {
      back: 'Funding/Support: This study was supported by grant 44 from the Lindenau Fund.\nRole of the Funder/Sponsor: The Lindenau Fund had no role in the design of the study.',
    },
    holds: 'supported by grant 44',
    status: 'stated',
    type: 'charity',
  },
  {
    name: 'part of a block in one piece',
    parts: {
      back: 'Compliance with ethical standards\nFunding This study was funded by the Lindenau Foundation. Conflict of interest The authors declare that they have no conflict of interest.',
    },
    holds: 'funded by the Lindenau Foundation',
    without: 'Conflict',
    status: 'stated',
  },
  {
    name: 'behind the references',
    parts: { afterReferences: 'Financial support: This study was supported by a grant of the Ministry of Health.' },
    holds: 'grant of the Ministry of Health',
    status: 'stated',
    type: 'government',
  },
  {
    name: 'Annals of medicine: primary funding source in the abstract',
    parts: { firstPage: 'Primary Funding Source: National Institute on Aging.' },
    holds: 'National Institute on Aging',
    status: 'stated',
    type: 'government',
  },
  {
    name: 'Spanish',
    parts: { back: 'Financiación\nEste trabajo ha sido financiado por el Instituto de Salud Carlos III.' },
    holds: 'financiado por',
    status: 'stated',
    type: 'government',
  },
  {
    name: 'Spanish, none',
    parts: { back: 'Financiación: Los autores no han recibido ninguna financiación para este trabajo.' },
    holds: 'ninguna financiación',
    status: 'none',
  },
  {
    name: 'Portuguese',
    parts: { back: 'Suporte financeiro: Este estudo foi financiado pela FAPESP.' },
    holds: 'FAPESP',
    status: 'stated',
  },
  {
    name: 'French, without a label',
    parts: { back: 'Remerciements\nCette étude a été financée par la Fondation de Lindenau.' },
    holds: 'financée par la Fondation',
    status: 'stated',
    type: 'charity',
  },
  {
    name: 'German',
    parts: { back: 'Danksagung\nDiese Studie wurde durch die Deutsche Forschungsgemeinschaft gefördert.' },
    holds: 'gefördert',
    status: 'stated',
    type: 'government',
  },
  { name: 'Italian, none', parts: { back: 'Finanziamento: Nessuno.' }, holds: 'Nessuno', status: 'none' },
]

const silent: readonly { readonly name: string; readonly parts: InventedParts }[] = [
  { name: 'nothing at all', parts: {} },
  {
    name: 'who paid for included studies',
    parts: { results: 'Of the 24 included trials, 15 were funded by industry and 4 received no funding.' },
  },
  {
    name: 'who pays for care',
    parts: {
      discussion: 'Treatment was publicly funded by the national health insurance. Health care is financed by taxes.',
    },
  },
  {
    name: 'what supports an idea',
    parts: {
      discussion:
        'This view is supported by earlier findings in nurses. Our results are supported by a trial among cleaners.',
    },
  },
  { name: 'thanks for work', parts: { back: 'Acknowledgements\nWe thank the staff for their support of this study.' } },
  {
    name: 'a study held up by a finding',
    parts: {
      back: 'The study was supported by the finding that hands improved. No support was found for the hypothesis of harm.',
    },
  },
  {
    name: 'people without means',
    parts: { results: 'Patients without financial support from family did worse in our study.' },
  },
  {
    name: 'a clinic and a programme',
    parts: {
      methods:
        'The clinic was funded by the local health authority. The programme was sponsored by the city and reached many schools.',
    },
  },
  {
    name: 'social support',
    parts: { results: 'Support from colleagues was rated higher by day cooks, and family support was rated lower.' },
  },
  {
    name: 'interests only',
    parts: {
      back: 'Conflict of interest\nDr. Varga has received honoraria and research grants from Galderma. The others declare none.',
    },
  },
  {
    name: 'who got the money together',
    parts: { back: 'Author contributions\nIV and NH wrote the paper; TB obtained funding and supervised the trial.' },
  },
]

describe('who paid for the study', () => {
  it.each(cases)('$name', ({ parts, holds, without, status, type, funders }) => {
    const text = inventedPaper(parts)
    const [best] = funding.extract(
      prepareText(paperTextOf(text), { title: 'Oatmeal cream for dry hands of kitchen staff: a randomised trial' }),
    )
    const quote = best?.quote?.exact ?? ''
    expect(quote).toContain(holds)
    if (without) expect(quote).not.toContain(without)
    expect(text).toContain(quote)
    expect(best?.value.status).toBe(status)
    if (type) expect(best?.value.type).toBe(type)
    if (funders) expect(best?.value.funders).toEqual(funders)
  })

  it.each(silent)('says that nothing is stated: $name', ({ parts }) => {
    const found = funding.extract(prepareText(paperTextOf(inventedPaper(parts))))
    expect(found.map(({ value, quote }) => ({ status: value.status, quote: quote?.exact ?? null }))).toEqual([
      { status: 'not-stated', quote: null },
    ])
  })

  it('gives the funder’s role in the paper’s words', () => {
    const text = inventedPaper({
      back: 'Funding\nFunded by Pfizer Inc. The sponsor designed the study and analysed the data.',
    })
    expect(funding.extract(prepareText(paperTextOf(text)))[0]?.value.role).toBe(
      'The sponsor designed the study and analysed the data.',
    )
  })
})

describe('sentences about money, without a label, in the acknowledgements', () => {
  it.each<readonly [string, FundingStatus, FundingType]>([
    ['This study was made possible through a grant from the Lindenau Foundation.', 'stated', 'charity'],
    ['We gratefully acknowledge the support of the Wellcome Trust.', 'stated', 'charity'],
    [
      'The study was performed with the financial support of the Swiss National Science Foundation.',
      'stated',
      'government',
    ],
    ['Beiersdorf financed this study.', 'stated', 'industry'],
    ['Financial support from the Lindenau Cancer Society is gratefully acknowledged.', 'stated', 'charity'],
    ['This work was carried out under grant 123/45 from the Ministry of Education.', 'stated', 'government'],
    ['Pfizer Inc. was the sponsor of this study.', 'stated', 'industry'],
    [
      'The research leading to these results has received funding from the European Union under grant agreement no. 123456.',
      'stated',
      'government',
    ],
    ['IV was funded by a Medical Research Council fellowship.', 'stated', 'government'],
    ['Open access funding provided by the University of Lindenau.', 'stated', 'institution'],
    ['There was no funding source for this study.', 'none', 'none'],
    ['The authors have no funding to disclose.', 'none', 'none'],
    ['This study was not supported by any company or grant.', 'none', 'none'],
    ['This study was conducted without external funding.', 'none', 'none'],
  ])('%s', (sentence, status, type) => {
    const text = inventedPaper({
      back: `Acknowledgements\nWe thank the cooks for their time. ${sentence} Mara Lind typed the tables.`,
    })
    const [best] = funding.extract(prepareText(paperTextOf(text)))
    expect(best?.quote?.exact).toBe(sentence)
    expect(best?.value).toMatchObject({ status, type })
  })
})
