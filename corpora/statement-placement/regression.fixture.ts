import type { OddPlace } from './placed-statement.ts'

/** Written before the rules were mended and not looked at meanwhile; names, firms and grants are invented. */
export const heldBackPlaces: readonly OddPlace[] = [
  {
    name: 'an author note in the style of psychology journals',
    parts: {
      firstPage:
        'Author Note\nIlse Varga https://orcid.org/0000-0000-0000-0000. This study was supported by Grant 77-019 from the Lindenau Science Board. We have no known conflict of interest to disclose. Correspondence concerning this article should be addressed to Ilse Varga, Hospital of Lindenau.',
    },
    coi: { says: 'We have no known conflict of interest to disclose.', status: 'declared-none' },
    funding: { says: 'This study was supported by Grant 77-019 from the Lindenau Science Board.', status: 'stated' },
  },
  {
    name: 'ties between two thanks',
    parts: {
      back: 'Acknowledgements\nWe are grateful to the night cooks. Tomas Brandt has been paid by Corvane Pharma for advice on the design of trials. The other two authors have nothing to declare. Mara Lind drew the figures.',
    },
    coi: {
      says: 'Tomas Brandt has been paid by Corvane Pharma for advice on the design of trials. The other two authors have nothing to declare.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'a short label at the end of a paragraph on money',
    parts: {
      back: 'Funding: The trial was paid for by the Northern Canteen Fund, which saw the report before it was sent in. Competing interests: None.',
    },
    coi: { says: 'None.', status: 'declared-none' },
    funding: {
      says: 'The trial was paid for by the Northern Canteen Fund, which saw the report before it was sent in.',
      status: 'stated',
    },
  },
  {
    name: 'a statement over the edge of a page',
    parts: {
      back: 'Declaration of interests\nIV has been a speaker for Helvion AG and, in the years before this trial, sat on its advisory board. NH and TB declare that they have no competing interests.\nContributors\nAll authors wrote the paper.',
    },
    pageBreakBefore: 'years before this trial',
    coi: {
      says: 'IV has been a speaker for Helvion AG and, in the years before this trial, sat on its advisory board. NH and TB declare that they have no competing interests.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'the uniform form with its address in the middle',
    parts: {
      back: 'Competing interests: All authors have completed the ICMJE uniform disclosure form at www.icmje.org/coi_disclosure.pdf (available on request from the corresponding author) and declare: no support from any organisation for the submitted work; TB has received lecture fees from Marnox in the previous three years; no other relationships or activities that could appear to have influenced the submitted work.\nEthical approval: Board of Lindenau, 12/2016.',
    },
    coi: {
      says: 'All authors have completed the ICMJE uniform disclosure form at www.icmje.org/coi_disclosure.pdf (available on request from the corresponding author) and declare: no support from any organisation for the submitted work; TB has received lecture fees from Marnox in the previous three years; no other relationships or activities that could appear to have influenced the submitted work.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'a list of authors with short entries',
    parts: {
      back: 'Disclosures\nI. Varga: None. T. Brandt: Research Grant; Modest; Helvion AG. Speakers Bureau; Modest; Marnox Ltd. N. Haddad: None.\nReferences to data\nOn request.',
    },
    coi: {
      says: 'I. Varga: None. T. Brandt: Research Grant; Modest; Helvion AG. Speakers Bureau; Modest; Marnox Ltd. N. Haddad: None.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'fees told in a note with a dagger on the first page',
    parts: {
      firstPage:
        '†Dr. Haddad has received fees for lectures and travel from Marnox and Helvion. The other authors have no interests to report. Manuscript received 4 May 2017.',
    },
    coi: {
      says: 'Dr. Haddad has received fees for lectures and travel from Marnox and Helvion. The other authors have no interests to report.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'interests of guideline authors as the subject, with a statement of one’s own',
    parts: {
      title: 'Financial conflicts of interest among authors of guidelines on hand eczema: a cross-sectional study',
      results:
        'Of 210 authors, 88 declared a financial conflict of interest, and 31 of the 88 had undisclosed payments. Authors with conflicts of interest were more often chairs.',
      discussion:
        'Conflicts of interest were common and poorly reported. A statement that there is no conflict of interest should be checked against public registers.',
      back: 'Competing interests\nNone of the authors has a relationship with a commercial body that bears on this work.',
    },
    coi: {
      says: 'None of the authors has a relationship with a commercial body that bears on this work.',
      status: 'declared-none',
    },
    funding: null,
  },
  {
    name: 'interests as the subject, and nothing of one’s own',
    parts: {
      title: 'Do trialists disclose their interests? A survey of trials of hand creams',
      methods:
        'Two readers noted whether a trial gave a conflict of interest statement, and whether it said that no conflict of interest existed.',
      results:
        'In 45 of 120 trials the authors stated that they had no competing interests; in 30 there was a financial tie to the maker of the cream.',
      discussion: 'Readers of trials deserve to know whether authors have a financial interest in the product.',
    },
    coi: null,
    funding: null,
  },
  {
    name: 'what the authors of a cited trial disclosed',
    parts: {
      discussion:
        'Poe and colleagues, two of whom disclosed lecture fees from Marnox, found a larger effect in nurses; their trial was funded by Marnox Ltd.',
    },
    coi: null,
    funding: null,
  },
  {
    name: 'authors who paid themselves',
    parts: {
      back: 'Acknowledgements\nMara Lind helped with the tables. All costs of the trial were met by the authors themselves.',
    },
    coi: null,
    funding: { says: 'All costs of the trial were met by the authors themselves.', status: 'none' },
  },
  {
    name: 'money for one author by initials',
    parts: {
      back: 'Acknowledgments\nThe cooks were patient with us. NH holds a clinician scientist award of the Northern Health Research Council (CS-2016-04) and TB is funded by the Lindenau Foundation.',
    },
    coi: null,
    funding: {
      says: 'NH holds a clinician scientist award of the Northern Health Research Council (CS-2016-04) and TB is funded by the Lindenau Foundation.',
      status: 'stated',
    },
  },
  {
    name: 'a payer and its part, in two sentences',
    parts: {
      back: 'Role of the funding source\nThe trial was commissioned and paid for by the Lindenau Health Board. The board approved the protocol but took no part in the analysis or in the decision to publish.\nResults of other trials\nNone were known.',
    },
    coi: null,
    funding: {
      says: 'The trial was commissioned and paid for by the Lindenau Health Board. The board approved the protocol but took no part in the analysis or in the decision to publish.',
      status: 'stated',
    },
  },
  {
    name: 'six statements in one paragraph',
    parts: {
      back: 'Contributors IV had the idea and wrote the draft. Funding This work was supported by the Lindenau Foundation (14/88). Competing interests TB has shares in Dermalux GmbH. Patient consent Obtained. Ethics approval Board of Lindenau. Provenance and peer review Not commissioned; externally peer reviewed. Data sharing statement No additional data are available.',
    },
    coi: { says: 'TB has shares in Dermalux GmbH.', status: 'declared-present', industry: true },
    funding: { says: 'This work was supported by the Lindenau Foundation (14/88).', status: 'stated' },
  },
  {
    name: 'Spanish, by name and behind thanks',
    parts: {
      back: 'Agradecimientos\nAl personal de las cocinas. Este estudio se realizó con una beca de la Fundación Lindenau. Los autores no tienen conflictos de intereses que declarar.',
    },
    coi: { says: 'Los autores no tienen conflictos de intereses que declarar.', status: 'declared-none' },
    funding: { says: 'Este estudio se realizó con una beca de la Fundación Lindenau.', status: 'stated' },
  },
  {
    name: 'Portuguese, a note of the first page',
    parts: {
      firstPage:
        'Conflito de interesses: Nenhum. Suporte financeiro: Nenhum. Como citar este artigo: Varga I, Brandt T.',
    },
    coi: { says: 'Nenhum.', status: 'declared-none' },
    funding: { says: 'Nenhum.', status: 'none' },
  },
  {
    name: 'French, with fees',
    parts: {
      back: 'Liens d’intérêts\nT. Brandt a perçu des honoraires de la société Helvion pour des conférences. Les autres auteurs déclarent ne pas avoir de liens d’intérêts.\nFinancement\nCe travail n’a reçu aucun financement.',
    },
    coi: {
      says: 'T. Brandt a perçu des honoraires de la société Helvion pour des conférences. Les autres auteurs déclarent ne pas avoir de liens d’intérêts.',
      status: 'declared-present',
      industry: true,
    },
    funding: { says: 'Ce travail n’a reçu aucun financement.', status: 'none' },
  },
  {
    name: 'German, under rules of ethics',
    parts: {
      back: 'Einhaltung ethischer Richtlinien\nInteressenkonflikt. I. Varga und T. Brandt geben an, dass kein Interessenkonflikt besteht. N. Haddad erhielt Vortragshonorare der Firma Marnox.\nAlle Personen haben eingewilligt.',
    },
    coi: {
      says: 'I. Varga und T. Brandt geben an, dass kein Interessenkonflikt besteht. N. Haddad erhielt Vortragshonorare der Firma Marnox.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'Italian, both in a row',
    parts: {
      back: 'Conflitto di interessi: gli autori dichiarano di non avere conflitti di interesse. Finanziamenti: lo studio è stato finanziato dalla Fondazione Lindenau.',
    },
    coi: { says: 'gli autori dichiarano di non avere conflitti di interesse.', status: 'declared-none' },
    funding: { says: 'lo studio è stato finanziato dalla Fondazione Lindenau.', status: 'stated' },
  },
  {
    name: 'grants of a hospital from public bodies only',
    parts: {
      back: 'Conflict of Interest\nThe hospital of IV has received research grants from the Lindenau Cancer Society and the Northern Research Council. TB and NH have no conflict of interest.',
    },
    coi: {
      says: 'The hospital of IV has received research grants from the Lindenau Cancer Society and the Northern Research Council. TB and NH have no conflict of interest.',
      status: 'declared-present',
      industry: false,
    },
    funding: null,
  },
  {
    name: 'offices in societies',
    parts: {
      back: 'Declaration of interests\nTB is an unpaid trustee of the charity Skin Aid and advises the Ministry of Labour on work with water. IV and NH declare no competing interests.',
    },
    coi: {
      says: 'TB is an unpaid trustee of the charity Skin Aid and advises the Ministry of Labour on work with water. IV and NH declare no competing interests.',
      status: 'declared-present',
      industry: false,
    },
    funding: null,
  },
  {
    name: 'royalties for a textbook of a university press',
    parts: {
      back: 'Disclosure of interest\nNH receives royalties from Lindenau University Press for a textbook on skin care. The others report nothing.',
    },
    coi: {
      says: 'NH receives royalties from Lindenau University Press for a textbook on skin care. The others report nothing.',
      status: 'declared-present',
      industry: false,
    },
    funding: null,
  },
  {
    name: 'a lecture fee from a learned society',
    parts: {
      back: 'Competing interests: IV has received a lecture fee and travel support from the Northern Dermatology Society, outside this work.',
    },
    coi: {
      says: 'IV has received a lecture fee and travel support from the Northern Dermatology Society, outside this work.',
      status: 'declared-present',
      industry: false,
    },
    funding: null,
  },
  {
    name: 'employees of an institute',
    parts: {
      back: 'Competing Interests: The authors are employees of the Lindenau Institute of Public Health, which paid for the survey of kitchens. They have declared that no other competing interests exist.',
    },
    coi: {
      says: 'The authors are employees of the Lindenau Institute of Public Health, which paid for the survey of kitchens. They have declared that no other competing interests exist.',
      status: 'declared-present',
      industry: false,
    },
    funding: null,
  },
  {
    name: 'firms without names',
    parts: {
      back: 'Potential conflicts of interest\nTwo of us (IV, TB) have been paid for talks by several pharmaceutical companies, none of which makes hand creams.',
    },
    coi: {
      says: 'Two of us (IV, TB) have been paid for talks by several pharmaceutical companies, none of which makes hand creams.',
      status: 'declared-present',
      industry: true,
    },
    funding: null,
  },
  {
    name: 'a sponsor that employs authors, told in the methods',
    parts: {
      methods:
        'The trial was sponsored by Dermalux GmbH. The sponsor designed the trial together with the authors, and TB, an author, is its medical director. The hospital held all data.',
    },
    coi: {
      says: 'The sponsor designed the trial together with the authors, and TB, an author, is its medical director.',
      status: 'declared-present',
      industry: true,
    },
    funding: { says: 'The trial was sponsored by Dermalux GmbH.', status: 'stated' },
  },
  {
    name: 'statements behind the references with a publisher’s box',
    parts: {
      afterReferences:
        'Pre-publication history\nThe history of this paper can be read online.\nCompeting interests\nThe author(s) declare that they have no competing interests.\nPublish with us and every scientist can read your work free of charge',
    },
    coi: { says: 'The author(s) declare that they have no competing interests.', status: 'declared-none' },
    funding: null,
  },
  {
    name: 'a last line of the summary',
    parts: {
      firstPage:
        'Trial registration: ISRCTN00000000. Funding: Northern Health Fund and Dermalux GmbH. Declaration of interest: See end of article.',
      back: 'Declaration of interest: I.V. has advised Dermalux GmbH. T.B. and N.H.: none.',
    },
    coi: { says: 'I.V. has advised Dermalux GmbH. T.B. and N.H.: none.', status: 'declared-present', industry: true },
    funding: { says: 'Northern Health Fund and Dermalux GmbH.', status: 'stated' },
  },
  {
    name: 'responsible for content',
    parts: {
      back: 'Declaration of interest\nThe authors report no declarations of interest and alone answer for the content. The work was done without outside money.',
    },
    coi: {
      says: 'The authors report no declarations of interest and alone answer for the content.',
      status: 'declared-none',
    },
    funding: { says: 'The work was done without outside money.', status: 'none' },
  },
  {
    name: 'a loan of a device in the acknowledgements',
    parts: {
      back: 'Acknowledgements\nWe thank Helvion AG for the loan of the meter. The firm had no say in the study. None of us has any financial link with it.',
    },
    coi: { says: 'None of us has any financial link with it.', status: 'declared-none' },
    funding: {
      says: 'We thank Helvion AG for the loan of the meter. The firm had no say in the study.',
      status: 'stated',
    },
  },
]
