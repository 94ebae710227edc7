import type { FundingType } from '#core/model/tag.ts'

/** The words behind "Funding:", and the type that a careful reader gives them. */
type Payment = readonly [words: string, type: FundingType]

/** Statements of funding that the rules were mended on; numbers, people and unknown firms are invented. */
export const payments: readonly Payment[] = [
  // public bodies of many countries
  ['This work was supported by the China Postdoctoral Science Foundation (2019M650001).', 'government'],
  ['Supported by CNPq, grant 303000/2018-1, and the Secretaria de Saúde do Estado de São Paulo.', 'government'],
  ['The study was funded by FAPESP and CAPES (finance code 001).', 'government'],
  [
    'Funding came from the Fonds de recherche du Québec – Santé and the Canadian Institutes of Health Research.',
    'government',
  ],
  ['This study was supported by the Western Norway Regional Health Authority (Helse Vest).', 'government'],
  ['This trial was funded by the Office of Naval Research and DARPA.', 'government'],
  [
    'The research leading to these results has received funding from the European Union’s Horizon 2020 research and innovation programme under grant agreement No 640001.',
    'government',
  ],
  [
    'Funded by the Natural Science Foundation of Hunan Province and the Shanghai Municipal Commission of Health.',
    'government',
  ],
  ['This work was supported by JSPS KAKENHI Grant Number JP17K00001.', 'government'],
  ['This study was funded by the World Food Programme.', 'government'],
  ['The survey was made possible by the generous support of the American people through USAID.', 'government'],
  ['Supported by the Swedish Research Council and the Academy of Finland.', 'government'],
  ['Supported by the Research Council of Norway.', 'government'],
  ['Financed by grants of Region Skåne and ALF funds of the county of Östergötland.', 'government'],
  [
    'This paper presents independent research funded by the National Institute for Health and Care Research (NIHR) under its Research for Patient Benefit programme (PB-PG-0000-00001).',
    'government',
  ],
  ['This work was supported by the Danish Council for Independent Research.', 'government'],
  [
    'National Key R&D Program of China (2018YFC0000001); National Natural Science Foundation of China (81000001).',
    'government',
  ],
  [
    'Partial support came from the Guangdong Science and Technology Program and the Shenzhen Science and Technology Innovation Committee.',
    'government',
  ],
  [
    'This work was supported by the National Research Foundation of Korea (NRF) grant funded by the Korea government (MSIT).',
    'government',
  ],
  [
    'Supported by Instituto de Salud Carlos III (PI15/00001), co-funded by the European Regional Development Fund.',
    'government',
  ],
  [
    'The Netherlands Organisation for Health Research and Development (ZonMw) funded this study (grant 80-80000).',
    'government',
  ],
  ['AB was supported by an NHMRC Early Career Fellowship. CD received no funding for this work.', 'government'],
  [
    'IV is partly funded by the Medical Research Council (MR/K00001/1). The other authors received no specific funding.',
    'government',
  ],
  ['K. Mori was supported by a Ministry of Education scholarship; no other funding was received.', 'government'],
  ['Funded by the Department of Health, Government of Western Australia.', 'government'],
  ['This work was funded by the Center for Disease Control of Zhejiang Province.', 'government'],
  // charities
  ['This study was funded by Médecins Sans Frontières.', 'charity'],
  ['Supported by the Bill & Melinda Gates Foundation (OPP1000001).', 'charity'],
  ['Wellcome Trust [grant 090001/Z/09/Z].', 'charity'],
  ['Funded by the British Heart Foundation and Diabetes UK.', 'charity'],
  ['The Swedish Heart-Lung Foundation and the Knut and Alice Wallenberg Foundation supported the work.', 'charity'],
  ['This project was funded by the Novo Nordisk Foundation.', 'charity'],
  ['This work was supported by the Leverhulme Trust and the Nuffield Foundation.', 'charity'],
  ['Supported by the Dutch Cancer Society and the Dutch Kidney Foundation (Nierstichting).', 'charity'],
  ['Funding: Save the Children UK.', 'charity'],
  // universities and hospitals
  ['This research was funded by a Lindenau University Research Excellence scholarship.', 'institution'],
  ['This study was supported by internal funds of the Department of Dermatology, Hospital of Lindenau.', 'institution'],
  ['Supported by a grant of the Vice-Chancellor for Research, Mashhad University of Medical Sciences.', 'institution'],
  ['This work was supported by departmental funds only.', 'institution'],
  ['TB received a PhD stipend from Aarhus University.', 'institution'],
  // firms
  ['This study was financially supported by HOSHINO FOODS CO., LTD.', 'industry'],
  ['Funding was provided by the compression stocking manufacturer Velmora (France).', 'industry'],
  ['This trial was sponsored by Novartis Pharma AG, Basel, Switzerland.', 'industry'],
  ['The study was funded by the California Walnut Commission.', 'industry'],
  ['Supported by the Dairy Farmers of Canada and the Dairy Research Institute of Dairy Management Inc.', 'industry'],
  ['This study was supported by an unrestricted educational grant from Alcon.', 'industry'],
  ['The study was paid for by Velora AG. The authors received no other funding.', 'industry'],
  ['This work was funded in part by Marnox Ltd, Leeds, UK, and in part by Kellmer Inc, Boston, MA.', 'industry'],
  // several kinds
  ['This study was funded by the Medical Research Council and GlaxoSmithKline.', 'mixed'],
  ['Supported by the National Institutes of Health (R01 HL000001) and the American Heart Association.', 'mixed'],
  ['The Wellcome Trust and the University of Lindenau supported this work.', 'mixed'],
  // nobody
  ['The authors have no support or funding to report.', 'none'],
  ['The authors received no specific funding for this work.', 'none'],
  ['No money was received from any source for the conduct of this review.', 'none'],
  ['This review was unfunded.', 'none'],
  ['Not applicable.', 'none'],
  ['The authors did not receive support from any organization for the submitted work.', 'none'],
  ['There was no external funding for this study.', 'none'],
  ['Self-funded by the authors.', 'none'],
  ['There is no funding source.', 'none'],
  ['The study had no sponsor, and the authors bore all costs.', 'none'],
  [
    'This research received no grant from any funding agency in the public, commercial or not-for-profit sectors.',
    'none',
  ],
  // names that are no payers' kinds
  ['We thank the Sahel Grain Programme for funding (Grant No 40210 SE to NK).', 'not-stated'],
  ['This work was supported by grant AB 1234/2-1 SA.', 'not-stated'],
]

/** Set aside when the rules were mended; 28 of 30 were right when they were first read, and the two kinds mended after that. */
export const paymentsSetAside: readonly Payment[] = [
  [
    'This research was supported by the Spanish Ministry of Economy and Competitiveness and FEDER (SAF2015-00001-R).',
    'government',
  ],
  [
    'Funding was received from the South African Medical Research Council and the National Research Foundation.',
    'government',
  ],
  ['The Australian Research Council (DP000001) and the Government of Victoria funded this work.', 'government'],
  [
    'Scientific Research Fund of the Jiangsu Provincial Department of Health; Nanjing Medical Science and Technique Development Foundation.',
    'government',
  ],
  [
    'This study was financed in part by the Coordenação de Aperfeiçoamento de Pessoal de Nível Superior – Brasil.',
    'government',
  ],
  [
    'Supported by Stockholm County Council (ALF project) and the Swedish Council for Working Life and Social Research.',
    'government',
  ],
  ['Funded by the UK Department for International Development (DFID).', 'government'],
  ['The trial was supported by the South-Eastern Norway Regional Health Authority.', 'government'],
  ['Research grant from the Indian Council of Medical Research, New Delhi.', 'government'],
  ['PK was funded by the Economic and Social Research Council. LM did not receive any funding.', 'government'],
  ['This work was funded by UNICEF and WHO.', 'government'],
  [
    'Grants-in-Aid for Scientific Research from the Ministry of Education, Culture, Sports, Science and Technology of Japan.',
    'government',
  ],
  ['This study received funding from the Luxembourg National Research Fund (FNR).', 'government'],
  ['Arthritis Research UK and the Nuffield Foundation funded this study.', 'charity'],
  ['Funded by Oxfam GB.', 'charity'],
  ['Supported by a Marsden grant of the Robert Wood Johnson Foundation.', 'charity'],
  ['This project was supported by the German Cancer Aid (Deutsche Krebshilfe).', 'charity'],
  ['The work was funded by the University of Otago and a doctoral scholarship of Lincoln University.', 'institution'],
  ['Intramural funding of the Medical University of Lindenau.', 'institution'],
  ['This work was funded by L’Oréal Research and Innovation, Clichy, France.', 'industry'],
  ['The trial was funded by the American Egg Board.', 'industry'],
  ['Financial support was received from the infant formula manufacturer Lactora.', 'industry'],
  ['The study was funded by KANEDA BEVERAGE CORPORATION, TOKYO, JAPAN.', 'industry'],
  ['Funding was provided by Pfizer and the National Cancer Institute.', 'mixed'],
  ['This work was supported by the Alzheimer’s Association and the National Institute on Aging.', 'mixed'],
  [
    'The authors have not declared a specific grant for this research from any funding agency in the public, commercial or not-for-profit sectors.',
    'none',
  ],
  ['No sources of funding were used to assist in the preparation of this review.', 'none'],
  ['The research was conducted without any financial support.', 'none'],
  ['This work was carried out without funding.', 'none'],
  [
    'The authors declare that no funds, grants, or other support were received during the preparation of this manuscript.',
    'none',
  ],
]
