import type { OddPlace } from './placed-statement.ts'

/** The papers that the rules were mended on; names, firms and grants are invented. */
export const seenPlaces: readonly OddPlace[] = [
  {
    name: 'two notes of the first page in one line',
    parts: {
      firstPage:
        'From the Hospital of Lindenau. Supported by a grant of the Northern Skin Fund (2015-3). The authors state that they have no financial interest in the creams. Reprint requests to Dr Varga.',
    },
    coi: { says: 'The authors state that they have no financial interest in the creams.', status: 'declared-none' },
    funding: { says: 'Supported by a grant of the Northern Skin Fund (2015-3).', status: 'stated' },
  },
  {
    name: 'interests at the end of the acknowledgements by surname',
    parts: {
      back: 'Acknowledgements\nThe kitchens of Lindenau were generous with their time. Dr Brandt reports consulting fees from Novarelle Ltd and lecture fees from Marnox, outside the submitted work. Drs Varga and Haddad report no conflict of interest.',
    },
    coi: {
      says: 'Dr Brandt reports consulting fees from Novarelle Ltd and lecture fees from Marnox, outside the submitted work. Drs Varga and Haddad report no conflict of interest.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'Disclosure run in behind the conclusion',
    parts: {
      discussion: 'More trials are needed. Disclosure: Noor Haddad has served on the advisory board of Marnox Ltd.',
    },
    coi: {
      says: 'Noor Haddad has served on the advisory board of Marnox Ltd.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'Competing interests behind funding, small and bold in print',
    parts: { back: 'Funding None. Competing interests None declared. Ethics approval Board of Lindenau.' },
    coi: { says: 'None declared.', status: 'declared-none' },
    funding: { says: 'None.', status: 'none' },
  },
  {
    name: 'a statement of funding over the edge of a page',
    parts: {
      back: 'Funding\nThis trial was funded by the Northern Health Fund and by a gift from the family of a former cook, who had no part in its planning.\nData availability\nData are in the repository of the hospital.',
    },
    pageBreakBefore: 'family of a former cook',
    coi: null,
    funding: {
      says: 'This trial was funded by the Northern Health Fund and by a gift from the family of a former cook, who had no part in its planning.',
      status: 'stated',
    },
  },
  {
    name: 'the form of the journal editors, nothing to report',
    parts: {
      back: 'Competing interests All authors have completed the Unified Competing Interest form (available on request from the corresponding author) and declare that they had no support from any company for the submitted work, no relationships with companies in the previous 3 years, and no non-financial interests that may be relevant.\nFunding Not funded.',
    },
    coi: {
      says: 'All authors have completed the Unified Competing Interest form (available on request from the corresponding author) and declare that they had no support from any company for the submitted work, no relationships with companies in the previous 3 years, and no non-financial interests that may be relevant.',
      status: 'declared-none',
    },
    funding: { says: 'Not funded.', status: 'none' },
  },
  {
    name: 'authors one by one, in paragraphs',
    parts: {
      back: 'Conflict of interest disclosures\nIlse Varga: no conflicts.\nTomas Brandt: speaker’s fees from Marnox Ltd and Helvion AG.\nNoor Haddad: employee of the Hospital of Lindenau; no conflicts.\nKeywords of the trial',
    },
    coi: {
      says: 'Ilse Varga: no conflicts.\nTomas Brandt: speaker’s fees from Marnox Ltd and Helvion AG.\nNoor Haddad: employee of the Hospital of Lindenau; no conflicts.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'Dr X has received fees, between dates and address',
    parts: {
      firstPage:
        'Accepted 3 March 2016. Dr. Varga has received research support and speaking fees from Helvion AG. Address for correspondence: Ilse Varga, Lindenau.',
    },
    coi: {
      says: 'Dr. Varga has received research support and speaking fees from Helvion AG.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'industry money in reviews as the subject, and nothing of one’s own',
    parts: {
      title: 'Industry sponsorship and conclusions of trials of hand creams: a systematic review',
      methods:
        'We recorded the funding source and any conflict of interest that authors declared. Trials were classed as funded by industry, by public bodies or not stated.',
      results:
        'Thirty trials were funded by industry. In twelve, authors reported no conflicts of interest although they were employees of the sponsor.',
      discussion:
        'A declared conflict of interest did not change the conclusions. We found that funding by the manufacturer was linked to a favourable result.',
    },
    coi: null,
    funding: null,
  },
  {
    name: 'a cited sentence about a declaration',
    parts: {
      discussion:
        'One earlier trial among nurses reported no conflict of interest [2], yet it had received free cream from Marnox Ltd.',
    },
    coi: null,
    funding: null,
  },
  {
    name: 'a trial without money of its own',
    parts: {
      back: 'Acknowledgement\nNo grant was sought for this trial, which was done as part of daily work at the hospital.',
    },
    coi: null,
    funding: {
      says: 'No grant was sought for this trial, which was done as part of daily work at the hospital.',
      status: 'none',
    },
  },
  {
    name: 'thanks to a council for money',
    parts: {
      back: 'Acknowledgements\nThe authors would like to thank the Northern Research Council for its generous grant (no. 4711). They also thank Mara Lind for her drawings.',
    },
    coi: null,
    funding: {
      says: 'The authors would like to thank the Northern Research Council for its generous grant (no. 4711).',
      status: 'stated',
    },
  },
  {
    name: 'funding, role and data in one paragraph',
    parts: {
      back: 'Funding: Lindenau Foundation, grant 3/15. The foundation played no role in collecting or reading the data. Data sharing: The full data set is available from the corresponding author. Ethics approval: The board of Lindenau approved the trial (17/2015).',
    },
    coi: null,
    funding: {
      says: 'Lindenau Foundation, grant 3/15. The foundation played no role in collecting or reading the data.',
      status: 'stated',
    },
  },
  {
    name: 'the end of a paper of an open publisher',
    parts: {
      back: 'Abbreviations\nDHS: dry hand score.\nAuthors’ contributions\nIV planned the trial. TB wrote the paper.\nCompeting interests\nThe authors declare that they have no competing interests. The first author is paid by the hospital.\nConsent for publication\nNot applicable.',
    },
    coi: {
      says: 'The authors declare that they have no competing interests. The first author is paid by the hospital.',
      status: 'declared-none',
    },
    funding: null,
  },
  {
    name: 'Spanish, with a fee',
    parts: {
      back: 'Conflicto de intereses\nT. Brandt ha recibido honorarios por conferencias de Marnox. Los demás autores declaran no tener conflicto de intereses.\nFinanciación\nEste trabajo no ha recibido financiación.',
    },
    coi: {
      says: 'T. Brandt ha recibido honorarios por conferencias de Marnox. Los demás autores declaran no tener conflicto de intereses.',
      status: 'declared-present',
      industry: true,
    },
    funding: { says: 'Este trabajo no ha recibido financiación.', status: 'none' },
  },
  {
    name: 'Portuguese, in sentences behind the thanks',
    parts: {
      back: 'Agradecimentos\nÀs cozinhas do hospital. Este estudo recebeu apoio da Fundação Lindenau. Os autores declaram não ter conflitos de interesse.',
    },
    coi: { says: 'Os autores declaram não ter conflitos de interesse.', status: 'declared-none' },
    funding: { says: 'Este estudo recebeu apoio da Fundação Lindenau.', status: 'stated' },
  },
  {
    name: 'French, a line at the end',
    parts: { back: 'Conflit d’intérêt : aucun. Source de financement : Fondation Lindenau.' },
    coi: { says: 'aucun.', status: 'declared-none' },
    funding: { says: 'Fondation Lindenau.', status: 'stated' },
  },
  {
    name: 'German, money and interests in the thanks',
    parts: {
      back: 'Danksagung\nWir danken den Küchen für ihre Geduld. Die Studie wurde von der Lindenau-Stiftung finanziert. Die Autoren erklären, dass keine Interessenkonflikte bestehen.',
    },
    coi: { says: 'Die Autoren erklären, dass keine Interessenkonflikte bestehen.', status: 'declared-none' },
    funding: { says: 'Die Studie wurde von der Lindenau-Stiftung finanziert.', status: 'stated' },
  },
  {
    name: 'Italian, without headings',
    parts: {
      back: 'Ringraziamenti\nAl personale delle cucine. Gli autori dichiarano l’assenza di conflitti di interesse. Lo studio non ha ricevuto finanziamenti.',
    },
    coi: { says: 'Gli autori dichiarano l’assenza di conflitti di interesse.', status: 'declared-none' },
    funding: { says: 'Lo studio non ha ricevuto finanziamenti.', status: 'none' },
  },
  {
    name: 'public grants under interests',
    parts: {
      back: 'Declaration of interests\nIV reports grants from the Northern Research Council and the Lindenau Heart Foundation during the conduct of the study. TB reports a grant from the University of Lindenau. NH declares no competing interests.',
    },
    coi: {
      says: 'IV reports grants from the Northern Research Council and the Lindenau Heart Foundation during the conduct of the study. TB reports a grant from the University of Lindenau. NH declares no competing interests.',
      status: 'declared-present',
      industry: false,
    },
    funding: null,
  },
  {
    name: 'offices in a society and on committees',
    parts: {
      back: 'Competing interests\nNH is president of the Northern Society of Skin Nurses and chaired the safety monitoring committee of a public trial. The other authors declare that they have no competing interests.',
    },
    coi: {
      says: 'NH is president of the Northern Society of Skin Nurses and chaired the safety monitoring committee of a public trial. The other authors declare that they have no competing interests.',
      status: 'declared-present',
      industry: false,
    },
    funding: null,
  },
  {
    name: 'an author of the method that was tested',
    parts: {
      back: 'Competing interests: TB developed the washing course and gives paid courses in it at the University of Lindenau.',
    },
    coi: {
      says: 'TB developed the washing course and gives paid courses in it at the University of Lindenau.',
      status: 'declared-present',
      industry: false,
    },
    funding: null,
  },
  {
    name: 'a hospital as employer',
    parts: {
      back: 'Conflict of interest: All authors are employed by the Hospital of Lindenau, which runs the kitchens. There are no other conflicts.',
    },
    coi: {
      says: 'All authors are employed by the Hospital of Lindenau, which runs the kitchens. There are no other conflicts.',
      status: 'declared-present',
      industry: false,
    },
    funding: null,
  },
  {
    name: 'advice for a ministry and a world body',
    parts: {
      back: 'Competing interests\nIV has been a consultant to the World Health Organization and the Ministry of Health. TB and NH: none.',
    },
    coi: {
      says: 'IV has been a consultant to the World Health Organization and the Ministry of Health. TB and NH: none.',
      status: 'declared-present',
      industry: false,
    },
    funding: null,
  },
  {
    name: 'a firm known by its work',
    parts: {
      back: 'Conflicts of interest\nNH is married to the head of a biotechnology company that develops tests of the skin. No other conflict exists.',
    },
    coi: {
      says: 'NH is married to the head of a biotechnology company that develops tests of the skin. No other conflict exists.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'under a heading that sends the reader on',
    parts: {
      firstPage: 'Conflict of interest statement: See page 9.',
      back: 'Disclosures\nThe authors of this paper have no disclosures.',
    },
    coi: { says: 'The authors of this paper have no disclosures.', status: 'declared-none' },
    funding: null,
  },
  {
    name: 'in the journal’s back box behind the references',
    parts: {
      afterReferences:
        'Authors’ affiliations\n1 Hospital of Lindenau.\nSource of support: Nil. Conflict of interest: Dr Brandt owns shares of Dermalux Inc. Received: 2 March 2015. Accepted: 4 May 2015.',
    },
    coi: { says: 'Dr Brandt owns shares of Dermalux Inc.', status: 'declared-present', industry: true },
    funding: { says: 'Nil.', status: 'none' },
  },
  {
    name: 'a free product and a firm that kept out',
    parts: {
      back: 'Acknowledgements\nNovarelle Ltd supplied the study cream free of charge and had no influence on the report. The authors have no financial relationship with Novarelle Ltd.',
    },
    coi: { says: 'The authors have no financial relationship with Novarelle Ltd.', status: 'declared-none' },
    funding: {
      says: 'Novarelle Ltd supplied the study cream free of charge and had no influence on the report.',
      status: 'stated',
    },
  },
  {
    name: 'a statement in the methods of a firm’s trial',
    parts: {
      methods:
        'Role of the sponsor: Novarelle Ltd paid for the trial and supplied the cream. Staff of Novarelle Ltd, among them TB, took part in writing this report.',
    },
    coi: {
      says: 'Staff of Novarelle Ltd, among them TB, took part in writing this report.',
      status: 'declared-present',
      industry: true,
    },
    funding: { says: 'Novarelle Ltd paid for the trial and supplied the cream.', status: 'stated' },
  },
  {
    name: 'help with writing beside interests',
    parts: {
      back: 'Acknowledgements\nEditorial help was given by Mara Lind of WordHouse, paid by Novarelle Ltd. This study was funded by Novarelle Ltd. IV and TB have received research funding from Novarelle Ltd; NH has nothing to disclose.',
    },
    coi: {
      says: 'IV and TB have received research funding from Novarelle Ltd; NH has nothing to disclose.',
      status: 'declared-present',
      industry: true,
    },
    funding: { says: 'This study was funded by Novarelle Ltd.', status: 'stated' },
  },
]
