import { describe, expect, it } from 'vitest'
import type { CoiStatus } from '#core/model/tag.ts'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { conflictOfInterest } from './conflict-of-interest.ts'
import { inventedPaper, type InventedParts } from '#corpora/statement-placement/paper-with-statements.ts'

interface Case {
  readonly name: string
  readonly parts: InventedParts
  /** Words that the quote must hold. */
  readonly holds: string
  /** Words that it must not hold: neighbours. */
  readonly without?: string
  readonly status: CoiStatus
  readonly industry?: boolean
}

const cases: readonly Case[] = [
  {
    name: 'a heading of its own',
    parts: {
      back: 'Conflict of interest\nThe authors have no conflict of interest to declare.\nAcknowledgements\nWe thank the cooks.',
    },
    holds: 'no conflict of interest to declare',
    without: 'cooks',
    status: 'declared-none',
  },
  {
    name: 'a heading in capitals with a number',
    parts: { back: '6. CONFLICTS OF INTEREST\nNone.\n7. AUTHOR CONTRIBUTIONS\nIV wrote the paper.' },
    holds: 'None',
    without: 'IV wrote',
    status: 'declared-none',
  },
  {
    name: 'Declaration of competing interest under a heading',
    parts: {
      back: 'Declaration of competing interest\nThe authors declare that they have no known competing financial interests or personal relationships that could have appeared to influence the work reported in this paper.\nData availability\nData are available on request.',
    },
    holds: 'no known competing financial interests',
    without: 'on request',
    status: 'declared-none',
  },
  {
    name: 'a block of declarations with sub-headings',
    parts: {
      back: 'Declarations\nEthics approval and consent to participate\nApproved by the board of Lindenau.\nCompeting interests\nTB has received lecture fees from Beiersdorf. IV and NH declare no competing interests.\nFunding\nNone.',
    },
    holds: 'lecture fees from Beiersdorf',
    without: 'Approved',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'a block printed in one piece without marks',
    parts: {
      back: 'Compliance with ethical standards\nFunding This study was funded by the Lindenau Foundation. Conflict of interest The authors declare that they have no conflict of interest. Ethical approval All procedures followed the Helsinki declaration.',
    },
    holds: 'declare that they have no conflict of interest',
    without: 'Ethical approval',
    status: 'declared-none',
  },
  {
    name: 'run-in label with colon',
    parts: {
      back: 'Contributors: IV planned the trial.\nCompeting interests: None declared.\nEthics approval: Board of Lindenau.',
    },
    holds: 'None declared',
    without: 'Board',
    status: 'declared-none',
  },
  {
    name: 'run-in label with a dash',
    parts: { back: 'Conflict of interest—Dr. Brandt is a consultant to Galderma. The other authors report none.' },
    holds: 'consultant to Galderma. The other authors report none',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'JAMA run-in label',
    parts: {
      back: 'Author Contributions: Dr Varga had full access to all data.\nConflict of Interest Disclosures: Dr Haddad reported receiving personal fees from Sanofi outside the submitted work. No other disclosures were reported.\nFunding/Support: This work was supported by the Lindenau Fund.',
    },
    holds: 'personal fees from Sanofi outside the submitted work. No other disclosures were reported',
    without: 'full access',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'BMJ wording of the ICMJE form, nothing to declare',
    parts: {
      back: 'Competing interests: All authors have completed the ICMJE uniform disclosure form and declare: no support from any organisation for the submitted work; no financial relationships with any organisations that might have an interest in the submitted work in the previous three years; no other relationships or activities that could appear to have influenced the submitted work.\nEthical approval: Not needed.',
    },
    holds: 'no other relationships or activities',
    without: 'Not needed',
    status: 'declared-none',
  },
  {
    name: 'NEJM pointer to forms',
    parts: {
      back: 'Supported by the Lindenau Fund.\nDisclosure forms provided by the authors are available with the full text of this article.',
    },
    holds: 'Disclosure forms provided by the authors',
    without: 'Lindenau',
    status: 'unclear',
  },
  {
    name: 'Dove wording under Disclosure',
    parts: { back: 'Disclosure\nThe authors report no conflicts of interest in this work.' },
    holds: 'no conflicts of interest in this work',
    status: 'declared-none',
  },
  {
    name: 'Dermatologic Surgery footnote',
    parts: {
      firstPage:
        'Address correspondence to: Ilse Varga, Lindenau. The authors have indicated no significant interest with commercial supporters.',
    },
    holds: 'no significant interest with commercial supporters',
    without: 'Address',
    status: 'declared-none',
  },
  {
    name: 'first page note of a dermatology journal',
    parts: {
      firstPage:
        'Funding sources: None.\nConflicts of interest: Dr Varga is an investigator for LEO Pharma; the remaining authors have no conflicts.\nAccepted for publication May 3, 2012.',
    },
    holds: 'investigator for LEO Pharma',
    without: 'Accepted',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'Disclosure inside a first page paragraph',
    parts: {
      firstPage:
        'From the Department of Skin Care, Lindenau. Received for publication June 2, 2010. Supported by a grant of the Lindenau Fund. Disclosure: None of the authors has a financial interest in any of the products mentioned. Reprint requests: Ilse Varga.',
    },
    holds: 'None of the authors has a financial interest',
    without: 'Reprint',
    status: 'declared-none',
  },
  {
    name: 'plastic surgery disclosure',
    parts: {
      firstPage:
        'Disclosure: The authors have no financial interest to declare in relation to the content of this article. No funding was received.',
    },
    holds: 'no financial interest to declare',
    status: 'declared-none',
  },
  {
    name: 'a sentence at the end of the acknowledgements',
    parts: {
      back: 'Acknowledgements\nWe thank the cooks for their patience. The authors declare no competing interests.',
    },
    holds: 'The authors declare no competing interests',
    status: 'declared-none',
  },
  {
    name: 'ties told in the acknowledgements',
    parts: {
      back: 'Acknowledgments\nWe thank Mara Lind for typing. Dr. Varga is a paid consultant for Beiersdorf and holds shares in Dermalux Inc.',
    },
    holds: 'paid consultant for Beiersdorf',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'behind the discussion without any heading',
    parts: {
      discussion:
        'Drs. Varga and Brandt have received honoraria from L’Oréal. Dr. Haddad has no conflicts of interest.',
    },
    holds: 'honoraria from L’Oréal',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'behind the references',
    parts: { afterReferences: 'Conflict of interest: none declared.' },
    holds: 'none declared',
    status: 'declared-none',
  },
  {
    name: 'a sentence behind the references',
    parts: { afterReferences: 'The authors have no commercial interest in the products that were tested.' },
    holds: 'no commercial interest in the products',
    status: 'declared-none',
  },
  {
    name: 'PLOS first page',
    parts: {
      firstPage:
        'Competing Interests: The authors have declared that no competing interests exist.\n* E-mail: varga@lindenau.example',
    },
    holds: 'no competing interests exist',
    without: 'E-mail',
    status: 'declared-none',
  },
  {
    name: 'PLOS first page with an employer',
    parts: {
      firstPage:
        'Competing Interests: TB is employed by Dermalux GmbH. This does not alter the authors’ adherence to the journal’s policies on sharing data and materials.',
    },
    holds: 'does not alter',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'Frontiers wording',
    parts: {
      back: 'Conflict of Interest\nThe authors declare that the research was conducted in the absence of any commercial or financial relationships that could be construed as a potential conflict of interest.',
    },
    holds: 'in the absence of any commercial',
    status: 'declared-none',
  },
  {
    name: 'MDPI wording with the funders’ role',
    parts: {
      back: 'Conflicts of Interest: The authors declare no conflict of interest. The funders had no role in the design of the study.',
    },
    holds: 'The authors declare no conflict of interest',
    status: 'declared-none',
  },
  {
    name: 'Lancet declaration with initials',
    parts: {
      back: 'Declaration of interests\nIV has received grants from Novartis and personal fees from AbbVie. TB and NH declare no competing interests.\nAcknowledgments\nWe thank the kitchens.',
    },
    holds: 'personal fees from AbbVie',
    without: 'kitchens',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'SAGE wording',
    parts: {
      back: 'Declaration of Conflicting Interests\nThe author(s) declared no potential conflicts of interest with respect to the research, authorship, and/or publication of this article.\nFunding\nThe author(s) received no financial support for the research.',
    },
    holds: 'no potential conflicts of interest',
    without: 'financial support',
    status: 'declared-none',
  },
  {
    name: 'Mary Ann Liebert label',
    parts: { back: 'Author Disclosure Statement\nNo competing financial interests exist.' },
    holds: 'No competing financial interests exist',
    status: 'declared-none',
  },
  {
    name: 'Oxford run-in at the end of a paragraph on money',
    parts: { back: 'Funding\nThis work was supported by the Lindenau Fund. Conflict of interest: none declared.' },
    holds: 'none declared',
    without: 'Lindenau Fund',
    status: 'declared-none',
  },
  {
    name: 'Karger disclosure statement',
    parts: { back: 'Disclosure Statement\nThe authors have nothing to disclose.' },
    holds: 'nothing to disclose',
    status: 'declared-none',
  },
  {
    name: 'AHA disclosures',
    parts: {
      back: 'Sources of Funding\nNone.\nDisclosures\nDr Brandt owns stock in Medtronic. The other authors report no conflicts.',
    },
    holds: 'owns stock in Medtronic',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'oncology disclosure in a table-like list',
    parts: {
      back: 'Authors’ Disclosures of Potential Conflicts of Interest\nEmployment or Leadership Position: None; Consultant or Advisory Role: Tomas Brandt, Roche (C); Stock Ownership: None; Honoraria: Noor Haddad, Pfizer.',
    },
    holds: 'Tomas Brandt, Roche',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'Wolters Kluwer three labels',
    parts: {
      back: 'Financial support and sponsorship\nNil.\nConflicts of interest\nThere are no conflicts of interest.',
    },
    holds: 'There are no conflicts of interest',
    without: 'Nil',
    status: 'declared-none',
  },
  {
    name: 'Source of support and conflict in a footnote',
    parts: { firstPage: 'Source of Support: Nil, Conflict of Interest: None.' },
    holds: 'Conflict of Interest: None',
    without: 'Support',
    status: 'declared-none',
  },
  {
    name: 'Korean journals',
    parts: { back: 'No potential conflict of interest relevant to this article was reported.' },
    holds: 'No potential conflict of interest relevant',
    status: 'declared-none',
  },
  {
    name: 'laser surgery journal footnote',
    parts: {
      firstPage:
        'Conflict of Interest Disclosures: All authors have completed and submitted the ICMJE Form for Disclosure of Potential Conflicts of Interest and none were reported.',
    },
    holds: 'none were reported',
    status: 'declared-none',
  },
  {
    name: 'a tie to the maker, and no other',
    parts: {
      back: 'Disclosure\nDermalux Inc., which makes the cream, paid the hospital for the trial. The authors report no other conflicts of interest in this work.',
    },
    holds: 'no other conflicts of interest',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'a patent only',
    parts: {
      back: 'Competing interests\nIV is named as inventor on a patent held by the Hospital of Lindenau. The other authors declare that they have no competing interests.',
    },
    holds: 'inventor on a patent',
    status: 'declared-present',
    industry: false,
  },
  {
    name: 'public money under competing interests',
    parts: { back: 'Competing interests: NH is supported by a fellowship of the National Health Research Council.' },
    holds: 'fellowship',
    status: 'declared-present',
    industry: false,
  },
  {
    name: 'an editor among the authors',
    parts: {
      back: 'Conflict of interest\nTomas Brandt is a member of the editorial board of this journal. The other authors have no conflict of interest.',
    },
    holds: 'editorial board',
    status: 'declared-present',
    industry: false,
  },
  {
    name: 'several paragraphs, one for each author',
    parts: {
      back: 'Conflicts of interest\nIlse Varga has served as a speaker for Pfizer.\nTomas Brandt has received research grants from Novartis.\nNoor Haddad has nothing to disclose.\nORCID\nIlse Varga 0000-0000',
    },
    holds: 'Noor Haddad has nothing to disclose',
    without: 'ORCID',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'employees, with commas in a company name',
    parts: {
      back: 'Conflict of Interest: I.V. and T.B. are employees of Dermalux Co., Ltd. N.H. has no conflict of interest.',
    },
    holds: 'N.H. has no conflict of interest',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'hand surgery wording',
    parts: {
      firstPage:
        'No benefits in any form have been received or will be received from a commercial party related directly or indirectly to the subject of this article.',
    },
    holds: 'No benefits in any form',
    status: 'declared-none',
  },
  {
    name: 'ophthalmology wording',
    parts: {
      firstPage: 'The authors have no proprietary or commercial interest in any materials discussed in this article.',
    },
    holds: 'no proprietary or commercial interest',
    status: 'declared-none',
  },
  {
    name: 'anaesthesia footnote with a mark',
    parts: { firstPage: '*Declaration of interest: T. Brandt has received speaker fees from B. Braun.' },
    holds: 'speaker fees from B. Braun',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'no headings at all',
    parts: {
      back: 'The trial was paid for by the hospital. None of the authors have any conflicts of interest with regard to this work.',
    },
    holds: 'None of the authors have any conflicts',
    status: 'declared-none',
  },
  {
    name: 'bare label without colon',
    parts: { back: 'Conflict of interest None declared.' },
    holds: 'None declared',
    status: 'declared-none',
  },
  {
    name: 'Competing interests statement in the methods',
    parts: { methods: 'The authors declare that they have no financial interest in the creams that were tested.' },
    holds: 'no financial interest in the creams',
    status: 'declared-none',
  },
  {
    name: 'letter: sentence before the signature',
    parts: { back: 'I have no conflict of interest to report.' },
    holds: 'no conflict of interest to report',
    status: 'declared-none',
  },
  {
    name: 'Duality of interest',
    parts: {
      back: 'Duality of interest The authors declare that there is no duality of interest associated with this manuscript.',
    },
    holds: 'no duality of interest',
    status: 'declared-none',
  },
  {
    name: 'Transparency declaration',
    parts: {
      back: 'Transparency\nDeclaration of funding\nThis study was funded by Dermalux Inc.\nDeclaration of financial/other relationships\nI.V. has disclosed that she is a consultant to Dermalux Inc. T.B. and N.H. have no relevant financial relationships.',
    },
    holds: 'consultant to Dermalux Inc',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'funding and conflicts under one heading',
    parts: {
      back: 'Conflicts of Interest and Source of Funding: Dr Haddad has received consulting fees from Allergan. For the remaining authors none were declared. The study was funded by the hospital.',
    },
    holds: 'consulting fees from Allergan',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'Financial disclosure about ties',
    parts: { back: 'Financial Disclosure: Dr. Varga received honoraria from Merz.' },
    holds: 'honoraria from Merz',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'exception clause',
    parts: {
      back: 'The authors have no conflicts of interest except that T. Brandt receives royalties from Straumann.',
    },
    holds: 'royalties from Straumann',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'denied ties are not ties',
    parts: {
      back: 'Conflict of interest: The authors have not received consulting fees, honoraria or travel support from Pfizer or any other company.',
    },
    holds: 'have not received consulting fees',
    status: 'declared-none',
  },
  {
    name: 'a list with labels of its own',
    parts: {
      back: 'Conflict of interest\nEmployment: none.\nResearch funding: Noor Haddad, Novartis.\nExpert testimony: Tomas Brandt, Roche.\nAuthor contributions\nIV wrote it.',
    },
    holds: 'Tomas Brandt, Roche',
    without: 'IV wrote',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'acknowledgements and interests under one heading',
    parts: {
      back: 'Acknowledgements and conflicts of interest\nThe authors thank the cooks and have no conflicts of interest.',
    },
    holds: 'have no conflicts of interest',
    status: 'declared-none',
  },
  {
    name: 'a first page note in front of affiliations',
    parts: {
      firstPage:
        'Disclosure: The authors have indicated that they have no conflicts of interest.\n3 Current affiliation: Department of Pain, Brandt Hospital, Lindenau',
    },
    holds: 'no conflicts of interest',
    without: 'Current',
    status: 'declared-none',
    industry: false,
  },
  {
    name: 'public money under Disclosure',
    parts: { back: 'Disclosure: NH is supported by a fellowship of the National Health Research Council.' },
    holds: 'NH is supported',
    status: 'declared-present',
    industry: false,
  },
  {
    name: 'each author by name, as in ethical standards',
    parts: {
      back: 'Human studies and informed consent\nIlse Varga declares that she has no conflict of interest. Tomas Brandt declares that he has no conflict of interest.',
    },
    holds: 'Tomas Brandt declares that he has no conflict',
    status: 'declared-none',
  },
  {
    name: 'a caption between the heading and its text',
    parts: {
      back: 'Conflict of interest\nFigure 2. Roughness of hands by week.\nThe authors declare no conflict of interest.',
    },
    holds: 'The authors declare no conflict of interest',
    without: 'Figure',
    status: 'declared-none',
  },
  {
    name: 'an employer whose name says nothing',
    parts: { back: 'Conflict of interest: TB is an employee of Neurolind. The other authors have none.' },
    holds: 'employee of Neurolind',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'Spanish',
    parts: {
      back: 'Conflicto de intereses\nLos autores declaran no tener ningún conflicto de intereses.\nBibliografía',
    },
    holds: 'no tener ningún conflicto',
    status: 'declared-none',
  },
  {
    name: 'Spanish, without a label',
    parts: {
      back: 'Agradecimientos\nA los cocineros. Los autores declaran que no existen conflictos de interés en este trabajo.',
    },
    holds: 'no existen conflictos de interés',
    status: 'declared-none',
  },
  {
    name: 'Portuguese',
    parts: { back: 'Conflito de interesses: Os autores declaram não haver conflito de interesses.' },
    holds: 'não haver conflito',
    status: 'declared-none',
  },
  {
    name: 'French',
    parts: {
      back: "Déclaration de liens d'intérêts\nLes auteurs déclarent ne pas avoir de liens d'intérêts en relation avec cet article.",
    },
    holds: 'ne pas avoir de liens',
    status: 'declared-none',
  },
  {
    name: 'German',
    parts: {
      back: 'Interessenkonflikt\nI. Varga, T. Brandt und N. Haddad geben an, dass kein Interessenkonflikt besteht.',
    },
    holds: 'kein Interessenkonflikt besteht',
    status: 'declared-none',
  },
  {
    name: 'German, with a tie',
    parts: {
      back: 'Interessenkonflikt: T. Brandt hat Vortragshonorare von der Firma Novartis erhalten. I. Varga gibt an, dass kein Interessenkonflikt besteht.',
    },
    holds: 'Vortragshonorare',
    status: 'declared-present',
    industry: true,
  },
  {
    name: 'Italian',
    parts: { back: 'Conflitto di interessi\nGli autori dichiarano di non avere alcun conflitto di interessi.' },
    holds: 'non avere alcun conflitto',
    status: 'declared-none',
  },
]

describe('statements of interests wherever they stand', () => {
  it('quotes whole sentences of a statement that goes on for pages', () => {
    const long = Array.from(
      { length: 150 },
      (_, index) => `Author ${index} has received lecture fees and travel support from Pfizer and Novartis.`,
    ).join(' ')
    const quote =
      conflictOfInterest.extract(prepareText(paperTextOf(inventedPaper({ back: `Conflict of interest\n${long}` }))))[0]
        ?.quote?.exact ?? ''
    expect(quote.length).toBeGreaterThan(4000)
    expect(quote.length).toBeLessThan(6000)
    expect(quote).toMatch(/Novartis\.$/)
  })

  it.each(cases)('$name', ({ parts, holds, without, status, industry }) => {
    const text = inventedPaper(parts)
    const [best] = conflictOfInterest.extract(prepareText(paperTextOf(text)))
    const quote = best?.quote?.exact ?? ''
    expect(quote).toContain(holds)
    if (without) expect(quote).not.toContain(without)
    expect(text).toContain(quote)
    expect(best?.value.status).toBe(status)
    if (industry !== undefined) expect(best?.value.industry).toBe(industry)
  })
})
