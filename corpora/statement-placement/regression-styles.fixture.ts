import type { OddPlace } from './placed-statement.ts'

/** House styles of journals, written after the first rules were mended and before the held-back papers were looked at; all names are invented. */
export const heldBackStyles: readonly OddPlace[] = [
  {
    name: 'neurology journals: labels in capitals, a way to full disclosures',
    parts: {
      back: 'AUTHOR CONTRIBUTIONS\nDr. Varga: concept. Dr. Brandt: analysis.\nSTUDY FUNDING\nNo targeted funding reported.\nDISCLOSURE\nI. Varga has served on a scientific advisory board for Helvion and received speaker honoraria from Marnox. T. Brandt and N. Haddad report no disclosures relevant to the manuscript. Go to Skin.example for full disclosures.',
    },
    coi: {
      says: 'I. Varga has served on a scientific advisory board for Helvion and received speaker honoraria from Marnox. T. Brandt and N. Haddad report no disclosures relevant to the manuscript. Go to Skin.example for full disclosures.',
      status: 'declared-present',
      industry: true,
    },
    funding: { says: 'No targeted funding reported.', status: 'none' },
  },
  {
    name: 'nutrition journals: numbered footnotes of the first page',
    parts: {
      firstPage:
        '1 Supported by the Northern Oat Council and by Dermalux GmbH, which gave the creams. 2 Author disclosures: I Varga, T Brandt, and N Haddad, no conflicts of interest. 3 To whom correspondence should be addressed: varga@lindenau.example',
    },
    coi: { says: 'I Varga, T Brandt, and N Haddad, no conflicts of interest.', status: 'declared-none' },
    funding: {
      says: 'Supported by the Northern Oat Council and by Dermalux GmbH, which gave the creams.',
      status: 'stated',
    },
  },
  {
    name: 'nutrition journals: behind the authors’ responsibilities',
    parts: {
      back: 'The authors’ responsibilities were as follows—IV and TB: designed the trial; NH: analysed the data; and all authors: read and approved the final text. TB has been a member of the advisory board of Helvion AG. None of the other authors reported a conflict of interest related to the study.',
    },
    coi: {
      says: 'TB has been a member of the advisory board of Helvion AG. None of the other authors reported a conflict of interest related to the study.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'children’s journals: two labels in capitals on the first page',
    parts: {
      firstPage:
        'FINANCIAL DISCLOSURE: The authors have indicated they have no financial relationships relevant to this article to disclose. FUNDING: All phases of this study were supported by the Lindenau Foundation. POTENTIAL CONFLICT OF INTEREST: The authors have indicated they have no potential conflicts of interest to disclose.',
    },
    coi: {
      says: 'The authors have indicated they have no potential conflicts of interest to disclose.',
      status: 'declared-none',
    },
    funding: { says: 'All phases of this study were supported by the Lindenau Foundation.', status: 'stated' },
  },
  {
    name: 'allergy journals: a footnote with names and the rest',
    parts: {
      firstPage:
        'Supported by the Northern Skin Fund. Disclosure of potential conflict of interest: T. Brandt has received research support from Helvion and is on the speakers’ bureau for Marnox. The rest of the authors declare that they have no relevant conflicts of interest. Received for publication May 2, 2013.',
    },
    coi: {
      says: 'T. Brandt has received research support from Helvion and is on the speakers’ bureau for Marnox. The rest of the authors declare that they have no relevant conflicts of interest.',
      status: 'declared-present',
      industry: true,
    },
    funding: { says: 'Supported by the Northern Skin Fund.', status: 'stated' },
  },
  {
    name: 'gut journals: the authors disclose the following',
    parts: {
      back: 'Conflicts of interest\nThese authors disclose the following: Noor Haddad has consulted for Marnox; and Tomas Brandt is an employee of Dermalux. The remaining author discloses no conflicts.\nFunding\nThis study was supported by a grant from Dermalux (to I.V.).',
    },
    coi: {
      says: 'These authors disclose the following: Noor Haddad has consulted for Marnox; and Tomas Brandt is an employee of Dermalux. The remaining author discloses no conflicts.',
      status: 'declared-present',
      industry: true,
    },
    funding: { says: 'This study was supported by a grant from Dermalux (to I.V.).', status: 'stated' },
  },
  {
    name: 'heart journals: a paragraph of the first page without a label',
    parts: {
      firstPage:
        'From the Department of Skin Care, Hospital of Lindenau. This trial was funded by Helvion AG. Dr. Brandt has received consulting fees from Helvion AG. Both other authors have reported that they have no relationships relevant to the contents of this paper to disclose. Manuscript received June 1, 2014; accepted August 3, 2014.',
    },
    coi: {
      says: 'Dr. Brandt has received consulting fees from Helvion AG. Both other authors have reported that they have no relationships relevant to the contents of this paper to disclose.',
      status: 'declared-present',
      industry: true,
    },
    funding: { says: 'This trial was funded by Helvion AG.', status: 'stated' },
  },
  {
    name: 'hormone journals: Disclosure Summary',
    parts: {
      back: 'Acknowledgments\nAddress all correspondence to Ilse Varga. This work was supported by the Northern Skin Fund. Disclosure Summary: I.V. and N.H. have nothing to declare. T.B. is an inventor on a patent of Dermalux GmbH.',
    },
    coi: {
      says: 'I.V. and N.H. have nothing to declare. T.B. is an inventor on a patent of Dermalux GmbH.',
      status: 'declared-present',
      industry: true,
    },
    funding: { says: 'This work was supported by the Northern Skin Fund.', status: 'stated' },
  },
  {
    name: 'spine journals: one paragraph on device, money and activities',
    parts: {
      firstPage:
        'The device that is the subject of this manuscript is not approved. No funds were received in support of this work. No relevant financial activities outside the submitted work.',
    },
    coi: { says: 'No relevant financial activities outside the submitted work.', status: 'declared-none' },
    funding: { says: 'No funds were received in support of this work.', status: 'none' },
  },
  {
    name: 'bone journals: one or more of the authors',
    parts: {
      firstPage:
        'Disclosure: One or more of the authors received payments or services, either directly or indirectly, from a third party (Helvion AG) in support of an aspect of this work. No author has had any other relationships that could be seen to influence what is written here.',
    },
    coi: {
      says: 'One or more of the authors received payments or services, either directly or indirectly, from a third party (Helvion AG) in support of an aspect of this work. No author has had any other relationships that could be seen to influence what is written here.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'anaesthesia journals: departmental means',
    parts: {
      firstPage:
        'Submitted for publication May 3, 2012. Support was provided solely from institutional and departmental sources. The authors declare no competing interests. Address correspondence to Dr. Varga.',
    },
    coi: { says: 'The authors declare no competing interests.', status: 'declared-none' },
    funding: { says: 'Support was provided solely from institutional and departmental sources.', status: 'stated' },
  },
  {
    name: 'social science journals: a disclosure statement',
    parts: {
      back: 'Disclosure statement\nNo potential competing interest was reported by the authors.\nFunding\nThe author(s) reported there is no funding associated with the work featured in this article.\nNotes on contributors\nIlse Varga is a nurse.',
    },
    coi: { says: 'No potential competing interest was reported by the authors.', status: 'declared-none' },
    funding: {
      says: 'The author(s) reported there is no funding associated with the work featured in this article.',
      status: 'none',
    },
  },
  {
    name: 'medical students’ journals: Annals style with a web address',
    parts: {
      back: 'Financial Support: By the Northern Health Board (contract 44-2).\nDisclosures: Dr. Haddad reports grants from Helvion outside the submitted work. Authors not named here have disclosed no conflicts of interest. Forms can be viewed at www.forms.example/M12-0001.\nReproducible Research Statement: Study protocol: Available from Dr. Varga.',
    },
    coi: {
      says: 'Dr. Haddad reports grants from Helvion outside the submitted work. Authors not named here have disclosed no conflicts of interest. Forms can be viewed at www.forms.example/M12-0001.',
      status: 'declared-present',
      industry: false,
    },
    funding: { says: 'By the Northern Health Board (contract 44-2).', status: 'stated' },
  },
  {
    name: 'Canadian style: labels without space of their own',
    parts: {
      afterReferences:
        'Affiliations: Department of Skin Care, Hospital of Lindenau. Contributors: All of the authors contributed to the design. Funding: This study was funded by the Northern Lung Association. Competing interests: Noor Haddad has received speaker fees from Marnox. None declared by Ilse Varga and Tomas Brandt. Accepted: Mar. 3, 2011',
    },
    coi: {
      says: 'Noor Haddad has received speaker fees from Marnox. None declared by Ilse Varga and Tomas Brandt.',
      status: 'declared-present',
      industry: true,
    },
    funding: { says: 'This study was funded by the Northern Lung Association.', status: 'stated' },
  },
  {
    name: 'plastic surgery: between address and footnote',
    parts: {
      firstPage:
        'Presented at the congress of Northern surgeons, Lindenau, May 2012. Disclosure: Dr. Brandt is a clinical trainer for Helvion AG. The other authors have no financial interest to declare in relation to the content of this article. Ilse Varga, M.D., Hospital of Lindenau',
    },
    coi: {
      says: 'Dr. Brandt is a clinical trainer for Helvion AG. The other authors have no financial interest to declare in relation to the content of this article.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'skin journals: funding sources and conflicts, each a line',
    parts: {
      firstPage: 'Funding sources\nNone.\nConflicts of interest\nNone to declare.\nCorrespondence\nIlse Varga.',
    },
    coi: { says: 'None to declare.', status: 'declared-none' },
    funding: { says: 'None.', status: 'none' },
  },
  {
    name: 'laser journals: footnotes with marks',
    parts: {
      firstPage:
        'Contract grant sponsor: Lumenyx Inc. Conflict of Interest Disclosures: All authors have completed the form and have disclosed the following: Dr Varga received equipment and grants from Lumenyx Inc. *Correspondence to: Ilse Varga',
    },
    coi: {
      says: 'All authors have completed the form and have disclosed the following: Dr Varga received equipment and grants from Lumenyx Inc.',
      status: 'declared-present',
      industry: true,
    },
    funding: { says: 'Lumenyx Inc.', status: 'stated' },
  },
  {
    name: 'the sponsor’s staff wrote it',
    parts: {
      back: 'Acknowledgments\nThe trial was sponsored by Marnox Ltd. Medical writing was provided by Mara Lind, of WordHouse, and funded by Marnox Ltd. N. Haddad and T. Brandt are employees of Marnox Ltd. and own stock in the company.',
    },
    coi: {
      says: 'N. Haddad and T. Brandt are employees of Marnox Ltd. and own stock in the company.',
      status: 'declared-present',
      industry: true,
    },
    funding: {
      says: 'The trial was sponsored by Marnox Ltd. Medical writing was provided by Mara Lind, of WordHouse, and funded by Marnox Ltd.',
      status: 'stated',
    },
  },
  {
    name: 'letter: a line before the signature',
    parts: {
      discussion:
        'We hope that others will repeat the trial. Conflicts of interest: none to declare. Financial support: none.',
    },
    coi: { says: 'none to declare.', status: 'declared-none' },
    funding: { says: 'none.', status: 'none' },
  },
  {
    name: 'thanks to a firm that gave samples, and nothing else',
    parts: {
      back: 'Acknowledgements\nThe authors are grateful to Dermalux GmbH for the free samples and to the nurses of the ward.',
    },
    coi: null,
    funding: {
      says: 'The authors are grateful to Dermalux GmbH for the free samples and to the nurses of the ward.',
      status: 'stated',
    },
  },
  {
    name: 'trap: interest in another sense',
    parts: {
      discussion:
        'The authors had no particular interest in odour, and no conflict between taste and touch was found. Interest in the course was high, and financial support by the employer made people stay.',
      results: 'No relationship between income and dryness was found by the authors.',
    },
    coi: null,
    funding: null,
  },
  {
    name: 'trap: staff paid in the trial',
    parts: {
      methods:
        'Participants were paid 20 coins for each visit by the hospital. The creams were bought from Dermalux GmbH. A consultant from Helvion AG taught the nurses to use the meter.',
    },
    coi: null,
    funding: null,
  },
  {
    name: 'trap: what a ministry says about funding of care',
    parts: {
      discussion:
        'Funding for gloves and creams in kitchens was provided by the Ministry of Labour in two of ten regions. Where no funding was received, kitchens bought soap only.',
    },
    coi: null,
    funding: null,
  },
]
