import type { OddPlace } from './placed-statement.ts'

/** Written when the other papers were all mended on, and looked at once: how the rules do on what is new to them. Names are invented. */
export const heldBackLater: readonly OddPlace[] = [
  {
    name: 'a star behind a name',
    parts: {
      firstPage:
        '*Dr. Haddad owns stock in Velarix Corp. and is paid for talks by it. No other author has a conflict. Submitted for publication April 1, 2015.',
    },
    coi: {
      says: 'Dr. Haddad owns stock in Velarix Corp. and is paid for talks by it. No other author has a conflict.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'thanks, money and interests in three sentences',
    parts: {
      back: 'Acknowledgement\nWe thank all kitchens. The project was paid for with a bequest to the Hospital of Lindenau. All authors state that they are free of conflicts of interest.',
    },
    coi: { says: 'All authors state that they are free of conflicts of interest.', status: 'declared-none' },
    funding: { says: 'The project was paid for with a bequest to the Hospital of Lindenau.', status: 'stated' },
  },
  {
    name: 'a letter with a declaration in its last line',
    parts: {
      discussion:
        'We invite others to share their results. I.V. consults for Osmelia Ltd; T.B. and N.H. have no interests to declare.',
    },
    coi: {
      says: 'I.V. consults for Osmelia Ltd; T.B. and N.H. have no interests to declare.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'an institute’s policy on interests',
    parts: {
      back: 'Conflict of interest: N. Haddad holds equity in Velarix Corp., an arrangement that was reviewed and approved by the University of Lindenau under its rules on conflicts of interest. The University holds a patent on the meter.\nData sharing: none.',
    },
    coi: {
      says: 'N. Haddad holds equity in Velarix Corp., an arrangement that was reviewed and approved by the University of Lindenau under its rules on conflicts of interest. The University holds a patent on the meter.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'funding with a disclaimer',
    parts: {
      back: 'Funding\nThis report is independent research funded by the Northern Institute for Health Research (programme grant 09-100). The views expressed are those of the authors and not necessarily those of the Institute.\nAuthor statement\nAll read it.',
    },
    coi: null,
    funding: {
      says: 'This report is independent research funded by the Northern Institute for Health Research (programme grant 09-100). The views expressed are those of the authors and not necessarily those of the Institute.',
      status: 'stated',
    },
  },
  {
    name: 'ethics and interests in one heading',
    parts: {
      back: 'Ethical approval and conflict of interest\nThe study was approved by the board of Lindenau. The authors declare no conflict of interest.\nAppendix\nTables.',
    },
    coi: {
      says: 'The study was approved by the board of Lindenau. The authors declare no conflict of interest.',
      status: 'declared-none',
    },
    funding: null,
  },
  {
    name: 'a sentence after the data statement',
    parts: {
      back: 'Data availability\nAll data are in the supplement. The authors report no competing interests. The trial had no funding.',
    },
    coi: { says: 'The authors report no competing interests.', status: 'declared-none' },
    funding: { says: 'The trial had no funding.', status: 'none' },
  },
  {
    name: 'German, before the address',
    parts: {
      back: 'Interessenkonflikt\nT. Brandt ist Berater der Osmelia GmbH. I. Varga und N. Haddad erklären, dass kein Interessenkonflikt besteht.\nKorrespondenzadresse\nDr. I. Varga, Lindenau',
    },
    coi: {
      says: 'T. Brandt ist Berater der Osmelia GmbH. I. Varga und N. Haddad erklären, dass kein Interessenkonflikt besteht.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'Spanish headings in capitals',
    parts: {
      back: 'FINANCIACIÓN\nBeca de la Sociedad Norteña de Piel (2014/2).\nCONFLICTO DE INTERESES\nNinguno declarado.\nBIBLIOGRAFÍA ADICIONAL\nNo hay.',
    },
    coi: { says: 'Ninguno declarado.', status: 'declared-none' },
    funding: { says: 'Beca de la Sociedad Norteña de Piel (2014/2).', status: 'stated' },
  },
  {
    name: 'French thanks',
    parts: {
      back: 'Remerciements\nNous remercions le personnel des cuisines. Ce travail a bénéficié d’un soutien financier de la Fondation Lindenau. Les auteurs ne déclarent aucun conflit d’intérêts.',
    },
    coi: { says: 'Les auteurs ne déclarent aucun conflit d’intérêts.', status: 'declared-none' },
    funding: { says: 'Ce travail a bénéficié d’un soutien financier de la Fondation Lindenau.', status: 'stated' },
  },
  {
    name: 'Italian with a fee',
    parts: {
      back: 'Conflitto di interessi: T. Brandt ha ricevuto onorari per conferenze da Osmelia S.p.A. Gli altri autori dichiarano di non avere conflitti di interesse.',
    },
    coi: {
      says: 'T. Brandt ha ricevuto onorari per conferenze da Osmelia S.p.A. Gli altri autori dichiarano di non avere conflitti di interesse.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'Portuguese with a grant for one author',
    parts: {
      back: 'Agradecimentos\nA I. Varga recebeu bolsa do Conselho Nacional de Pesquisa. Não há conflito de interesses.',
    },
    coi: { says: 'Não há conflito de interesses.', status: 'declared-none' },
    funding: { says: 'A I. Varga recebeu bolsa do Conselho Nacional de Pesquisa.', status: 'stated' },
  },
  {
    name: 'the form’s summary in the third person',
    parts: {
      back: 'Declaration of Interests: Dr. Varga has nothing to disclose. Dr. Brandt reports personal fees from Osmelia Ltd, grants from Velarix Corp., outside the submitted work; in addition, Dr. Brandt has a patent on the meter pending. Dr. Haddad has nothing to disclose.\nThis is an open access article.',
    },
    coi: {
      says: 'Dr. Varga has nothing to disclose. Dr. Brandt reports personal fees from Osmelia Ltd, grants from Velarix Corp., outside the submitted work; in addition, Dr. Brandt has a patent on the meter pending. Dr. Haddad has nothing to disclose.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'at the end of the methods',
    parts: {
      methods:
        'The funder, Osmelia Ltd, commented on the protocol but had no part in the analysis. The authors had full control of the data.',
    },
    coi: null,
    funding: {
      says: 'The funder, Osmelia Ltd, commented on the protocol but had no part in the analysis.',
      status: 'stated',
    },
  },
  {
    name: 'a public employee who advises a public body',
    parts: {
      back: 'Competing interests: IV works for the county of Lindenau and has advised its council on canteens without pay. The others have none.',
    },
    coi: {
      says: 'IV works for the county of Lindenau and has advised its council on canteens without pay. The others have none.',
      status: 'declared-present',
      industry: false,
    },
    funding: null,
  },
  {
    name: 'a shared label with a slash',
    parts: {
      back: 'Funding/conflict of interest: This work was paid for by the authors’ own department. No author has a conflict of interest.',
    },
    coi: { says: 'No author has a conflict of interest.', status: 'declared-none' },
    funding: { says: 'This work was paid for by the authors’ own department.', status: 'stated' },
  },
  {
    name: 'trap: thanks to a consultant and a chair',
    parts: {
      back: 'Acknowledgements\nWe thank Dr. Poe, consultant in skin medicine, and Professor Lind, chair of the hospital board, for their comments. Osmelia Ltd answered our questions about the base.',
    },
    coi: null,
    funding: null,
  },
  {
    name: 'trap: a trial of disclosure',
    parts: {
      title: 'Telling patients about a doctor’s shares: a randomised trial of disclosure',
      results:
        'Patients who were told that the doctor owned shares in Velarix Corp. trusted him less. No conflict of interest was disclosed to the control group.',
      discussion: 'The authors of two surveys reported that patients want to know of financial interests.',
    },
    coi: null,
    funding: null,
  },
  {
    name: 'trap: who paid in the country',
    parts: {
      discussion:
        'Screening of kitchen staff was funded by insurers in the south and by employers in the north. Financial support for gloves came from unions. Without funding, few kitchens would have joined such programmes.',
    },
    coi: null,
    funding: null,
  },
]
