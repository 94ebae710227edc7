import type { FundingType } from '#core/model/tag.ts'

/** The words behind "Funding:", and the type that a careful reader gives them. */
type Payment = readonly [words: string, type: FundingType]

/** Denials with exceptions, lists by author, purchases and tools, counties: the rules were mended on these. */
export const payersBesideDenials: readonly Payment[] = [
  // a denial that leaves somebody out
  ['No funding was received other than a studentship from the Medical Research Council.', 'government'],
  ['Apart from a small grant from Cancer Research UK, the authors received no funding for this study.', 'charity'],
  ['There was no external funding save a grant of the European Union (LIFE-0001).', 'government'],
  ['The authors received no financial support beyond an educational grant from Novartis.', 'industry'],
  ['No specific funding was obtained except for a travel award from the Wellcome Trust.', 'charity'],
  ['No grants were received for this work aside from one of the Swedish Research Council.', 'government'],
  ['The study had no funding beyond the usual salaries of the authors.', 'none'],
  ['No funding was received for this work beyond the submitted work.', 'none'],
  // one entry an author
  ['A. Lind: Swedish Research Council 2019-00001. B. Holm: none.', 'government'],
  ['TB: none. NH: Wellcome Trust fellowship 200000. IV: none.', 'charity'],
  ['T. Brandt: National Institutes of Health (R01 AR000001); N. Haddad: none; I. Varga: none.', 'government'],
  ['Ken Mori: none. Aya Sato: none.', 'none'],
  ['K.M.: Japan Society for the Promotion of Science. A.S.: nothing to report.', 'government'],
  // nobody, by name
  [
    'Neither TB nor NH, nor any of the nurses, received funding for this survey. TB holds a post at Lindenau Hospital.',
    'none',
  ],
  ['Neither of the authors, who work at the University of Lindenau, received any grant for this work.', 'none'],
  ['None of the authors, including the students, was paid for this work.', 'none'],
  ['No author received any grant for this survey.', 'none'],
  // bought, and used as a tool
  [
    'This work was supported by the Medical Research Council. Lamps were bought from Velora Ltd at the retail price.',
    'government',
  ],
  ['Supported by the Wellcome Trust. Scans were measured using software from Imatrix Inc. (Austin, USA).', 'charity'],
  [
    'Funded by the Ministry of Health. Statistical tests were run with Statlab (Statlab Corp., Boston, MA).',
    'government',
  ],
  ['The study was funded by Arthritis Research UK; the gloves were purchased from Marnox AG.', 'charity'],
  [
    'Supported by the National Institute on Aging. Sleep was recorded with watches of Somnia Ltd (Leeds, UK).',
    'government',
  ],
  ['The study was funded by the Medical Research Council. The drops were donated by Velora Ltd.', 'mixed'],
  [
    'This study was supported by the Medical Research Council. The mask (Velora Ltd, Leeds, UK) was bought at a pharmacy.',
    'government',
  ],
  // counties, councils and ministries
  ['The Health Board of Co. Clare and the Department of Health paid for the vaccines.', 'government'],
  ['Clare County Council, Co. Clare, paid for the boots.', 'government'],
  ['Supported by the Irish Cancer Society, Co. Dublin.', 'charity'],
  ['This survey was funded by the Sports Council for Wales.', 'government'],
  ['The Ministry of Sport paid for the bicycles.', 'government'],
  ['The work was paid for by Merck & Co., Kenilworth.', 'industry'],
  ['Funded by Hoshino Foods Co. Ltd., Osaka.', 'industry'],
]

/** Set aside when the rules were mended; all were right when they were first read. */
export const payersBesideDenialsSetAside: readonly Payment[] = [
  ['The authors had no funding for this work, save for a fellowship from the Leverhulme Trust to IV.', 'charity'],
  ['Other than a grant from the National Science Foundation, no financial support was received.', 'government'],
  ['No outside funding was received apart from the payment of the assays by Novartis Pharma AG.', 'industry'],
  [
    'I. Varga: Canadian Institutes of Health Research, MOP-000001. T. Brandt: no funding. N. Haddad: none.',
    'government',
  ],
  ['IV: none; TB: British Heart Foundation (PG/00/000); NH: none.', 'charity'],
  ['Neither IV nor NH received financial support for the study. IV is employed by the University of Lindenau.', 'none'],
  [
    'Supported by the Swedish Research Council. The mattresses were purchased at market price from Kellmer Ltd.',
    'government',
  ],
  [
    'This study was funded by Cancer Research UK. Images were analysed using software by Pixelor GmbH (Ulm, Germany).',
    'charity',
  ],
  ['The leisure centre in Co. Durham was paid by the Department of Health.', 'government'],
  ['The National Sports Council paid for the shoes.', 'government'],
]

/** Payers that are not read beside one that is: the type is not sure. */
export const unreadPayers: readonly string[] = [
  'This work was supported by PATH and the World Health Organization.',
  'Funded by the Medical Research Council, GAVI and VSO.',
  'The study was supported by grants from the “Festfonds der Lindenau Sparkasse” and the British Heart Foundation.',
  'No external funding was received beyond what is stated above.',
  'Support came from FHIX and from the Ministry of Health.',
]

/** Capitals that are no payer: the type stays sure. */
export const capitalsThatPayNothing: readonly string[] = [
  'This work was supported by the National Institutes of Health, USA.',
  'Supported by the Swedish Research Council (grant to IVB and THB).',
  'This study was supported by the Ministry of Health of the UK.',
]
