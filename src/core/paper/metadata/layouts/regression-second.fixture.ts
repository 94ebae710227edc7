import type { FrontLayout } from '../front-layout-for-tests.ts'

/** A second set of layouts that no rule was written for, with more that can mislead. Papers, people and journals are invented. */
export const regressionSecond: readonly FrontLayout[] = [
  {
    name: 'contributions by initials and family, address of a figure in the file title',
    sheets: [
      `
9 50 40 | Original Article
9 480 40 | Page 1 of 12
16b 60 80 | Soft diets after tooth extraction in people on blood thinners:
16b | a prospective observational study
11b 60 130 | Wen-Jie Fu^1#^, Carlotta Benini^2#^, Hua Xu^1^, Marek Sobotka^3^
8 60 150 | ^1^Department of Oral Surgery, People’s Hospital, Linjiang, China; ^2^Clinica Dentale, Collalto, Italy
8 60 168 | Contributions: (I) Conception and design: C Benini, H Xu; (II) Administrative support: M Sobotka; (III) Provision of study
8 | materials or patients: WJ Fu; (IV) Final approval of manuscript: All authors.
8 60 190 | ^#^These authors contributed equally to this work.
8 60 202 | Correspondence to: Hua Xu. Department of Oral Surgery, People’s Hospital, Linjiang, China. Email: h.xu@example.org.
9 60 225 | Background: People on blood thinners bleed after extractions. Soft diets are advised to all of them.
9 | Methods: We watched 212 people from June 2016 to March 2018.
BODY
9 60 700 | Submitted Jul 20, 2020. Accepted for publication Oct 11, 2020.
9 60 712 | doi: 10.9999/jios-20-203
9 60 724 | View this article at: http://dx.doi.org/10.9999/jios-20-203
8 50 770 | © Journal of Invented Oral Surgery. All rights reserved.
8 330 770 | J Invent Oral Surg 2020;11(5):1021-1030 | http://dx.doi.org/10.9999/jios-20-203`,
    ],
    heads: [
      '9 50 40 | Page # of 112\n9 250 40 | Fu et al. Soft diets after tooth extraction\n8 50 770 | © Journal of Invented Oral Surgery. All rights reserved.\n8 330 770 | J Invent Oral Surg 2020;11(5):1021-1030 | http://dx.doi.org/10.9999/jios-20-203',
    ],
    info: { title: 'Tooth Extraction Diet Figure Redraws D3', author: 'AME' },
    expected: {
      title: 'Soft diets after tooth extraction in people on blood thinners: a prospective observational study',
      first: 'Fu',
      year: 2020,
      journal: 'Journal of Invented Oral Surgery',
    },
  },
  {
    name: 'family names first without capitals, known by the citation',
    sheets: [
      `
8 50 40 | World J Invent Pediatr 2017 June 8; 6(2): 101-109
8 50 52 | DOI: 10.9999/wjip.v6.i2.101   ISSN 0000-0000 (online)
10b 50 85 | ORIGINAL ARTICLE
9 50 97 | Observational Study
17b 50 125 | Lullabies in the waiting room and the crying of
17b | toddlers before vaccination
10 50 175 | Zhang Weiming, Li Na, Wang Xiaoyun
8 50 195 | Zhang Weiming, Li Na, Department of Pediatrics, East Lake Hospital, Wuchang 430000, China
8 50 210 | Author contributions: Zhang W designed the study; Li N collected the data.
8 50 222 | Correspondence to: Wang Xiaoyun, MD, Professor, School of Nursing. x.wang@example.org
8 50 236 | Received: January 9, 2017
8 | Accepted: April 6, 2017
8 | Published online: June 8, 2017
9b 50 275 | Abstract
9 | AIM: To learn whether lullabies calm toddlers.
8 50 310 | Zhang W, Li N, Wang X. Lullabies in the waiting room and the crying of toddlers before vaccination. World J Invent
8 | Pediatr 2017; 6(2): 101-109  Available from: URL: http://www.wjinv.example/v6/i2/101.htm
BODY`,
    ],
    heads: [
      '8 50 40 | Zhang W et al. Lullabies in the waiting room\n8 50 770 | WJIP | www.wjinv.example\n8 400 770 | June 8, 2017 | Volume 6 | Issue 2 |',
    ],
    expected: {
      title: 'Lullabies in the waiting room and the crying of toddlers before vaccination',
      first: 'Zhang',
      year: 2017,
      journal: 'World J Invent Pediatr',
    },
  },
  {
    name: 'names in the look of the title, degrees without commas, running title between',
    sheets: [
      `
9 50 40 | ACCEPTED MANUSCRIPT
13b 60 90 | Summary judgements of pain by nurses and by
13b 60 107 | patients’ husbands
13b 60 140 | Gloria Mbatha MD^1^, Henk-Jan Visser PhD^2^, Laura Pagliai RN^1^
10 60 160 | Running title: Husbands judge pain
10 60 175 | ^1^ Department of Surgery, Bay Hospital; ^2^ Institute of Psychology, University of Veen
10 60 200 | Corresponding author: Laura Pagliai, l.pagliai@example.org
10 60 225 | Disclosures: none. Word count: 3012
11b 60 255 | ABSTRACT
BODY`,
    ],
    info: { creationDate: 'D:20140506', title: 'untitled', author: 'lpagliai' },
    expected: {
      title: 'Summary judgements of pain by nurses and by patients’ husbands',
      first: 'Mbatha',
      year: 2014,
      journal: null,
    },
  },
  {
    name: 'funders’ manuscript, names without marks, journal in the published line',
    sheets: [
      `
18b 50 50 | Europe PMC Funders Group
18b 50 72 | Author Manuscript
9 50 85 | Invent Lang Disord. Author manuscript; available in PMC 2019 November 29.
8 50 105 | Published in final edited form as:
8 50 116 | Invent Lang Disord. 2018 November ; 53(6): 1101–1112. doi:10.9999/1460-6984.12999.
18b 50 150 | Small talk after stroke: what hairdressers can do
10b 50 190 | Ffion Meredith-Kaye, Obafemi Lasisi, and Solveig Grøtte
9 50 203 | School of Health Sciences, Taff University, United Kingdom
11b 50 230 | Abstract
BODY
8 50 720 | Corresponding author: Solveig Grøtte, s.grotte@example.org`,
    ],
    heads: [
      '8 50 40 | Meredith-Kaye et al.\n8 450 40 | Page #\n7 200 770 | Invent Lang Disord. Author manuscript; available in PMC 2019 November 29.',
    ],
    expected: {
      title: 'Small talk after stroke: what hairdressers can do',
      first: 'Meredith-Kaye',
      year: 2018,
      journal: 'Invent Lang Disord',
    },
  },
  {
    name: 'many cited years and authors on the page, correspondence before the abstract, volume in the foot',
    sheets: [
      `
9b 50 45 | REVIEW ARTICLE
19b 50 80 | In hot water: Spa stays for stiff backs,
19b | 1950–2020
11 50 130 | In Sook Cha^1,2^, Ben Street^3^ and Margit af Klercker^4^
8 50 150 | ^1^Institute of Balneology, Onyang, Korea. ^2^College of Health, Onyang. ^3^Spa Clinic, Bath. ^4^Kurort, Ronneby
9b 50 180 | ABSTRACT
9 50 192 | Spas are old. Smith et al. (2001) and Brown (2010) 12: 45 saw them as luxury, others as care, in 2015, 120 (12%) went.
9 50 206 | We read what was printed about spa stays from 1950 to 2020.
BODY
8 50 715 | Smith et al. described the baths first, see also Jones A. Old baths. J Hist Baths 1999;3:1-9.
7 50 740 | Correspondence: Margit af Klercker, Kurort, Ronneby. m.klercker@example.org
7 50 770 | Spa and Spine. 2021;7:e1201. Accepted: 15 January 2021. © 2021 The Author(s)`,
    ],
    heads: ['8 50 40 | # | Cha et al.\n7 50 770 | Spa and Spine. 2021;7:e1201.'],
    expected: {
      title: 'In hot water: Spa stays for stiff backs, 1950–2020',
      first: 'Cha',
      year: 2021,
      journal: 'Spa and Spine',
    },
  },
  {
    name: 'title of the series larger than the title, names in small print at the right',
    sheets: [
      `
24b 50 50 | Lung Letters
10 50 66 | OPEN ACCESS JOURNAL OF BREATHING
10b 50 95 | Case Series
16 50 120 | Whistling after pneumonectomy? A report of
16 | three choirmasters
9 50 160 | Ioannis Karras ^1,^*, Cheikh Anta Sow ^1^, Vilhelmiina Aho ^2^ and Joan d’Arc-Prat ^3^
7 50 175 | ^1^ Department of Thoracic Surgery, Sea Hospital, Piraeus ^2^ Conservatory of Turku ^3^ Choir School, Vic
7 50 195 | Academic Editor: Luca Ferri
7 50 207 | Received 1 March 2022; Accepted 5 May 2022; Published 9 June 2022
7 50 219 | Citation: Karras I, Sow CA, Aho V, d’Arc-Prat J. Whistling after pneumonectomy? A report of three choirmasters.
7 | Lung Lett. 2022;14:77–81.
9b 50 250 | Abstract
BODY`,
    ],
    info: { title: 'Whistling after pneumonectomy?', author: 'Vilhelmiina Aho' },
    heads: ['7 50 40 | Lung Letters 2022, 14\n7 500 40 | #'],
    expected: {
      title: 'Whistling after pneumonectomy? A report of three choirmasters',
      first: 'Karras',
      year: 2022,
      journal: 'Lung Letters',
    },
  },
  {
    name: 'a group signs alone',
    sheets: [
      `
8 50 40 | Gout Today 2018;5:11–19
17b 50 85 | Cherries for gout attacks in ten countries: the
17b | CHERRY trial
11 50 135 | The CHERRY Collaborators^*^
9b 50 170 | Abstract
BODY
8 50 740 | *Members are listed in the appendix. Correspondence to Prof Ada Lund, a.lund@example.org`,
    ],
    heads: ['8 50 40 | Gout Today 2018;5:11–19\n8 500 40 | #'],
    expected: {
      title: 'Cherries for gout attacks in ten countries: the CHERRY trial',
      first: 'The CHERRY Collaborators',
      year: 2018,
      journal: 'Gout Today',
    },
  },
  {
    name: 'names in two lines over the page with a wide gap, three with the same family name',
    sheets: [
      `
8 50 40 | Clin Invent Allergy 2016; 46: 801–810
18b 50 80 | Peanuts, pets and dust in one family of bakers
10b 50 115 | Yong Wang^1^, Li Wang^1^, Mei Wang^2^, Ólafur Jónsson^3^,
10b 50 128 | Samira Ben Youssef^4^, Iñaki Etxeberria^5^
8 50 148 | ^1^Department of Allergy, Union Hospital; ^2^Bakery Institute; ^3^Harbour Clinic; ^4^Tunis; ^5^Bilbao
9b 50 170 | Summary
BODY
7 50 740 | Cite this as: Y. Wang, L. Wang, M. Wang, Ó. Jónsson, S. Ben Youssef, I. Etxeberria, Clinical and Invented Allergy, 2016 (46) 801–810.`,
    ],
    heads: [
      '8 50 40 | #   Y. Wang et al.\n8 300 770 | © 2016 John Wiley & Sons Ltd, Clinical and Invented Allergy, 46 : 801–810',
    ],
    expected: {
      title: 'Peanuts, pets and dust in one family of bakers',
      first: 'Wang',
      year: 2016,
      journal: 'Clinical and Invented Allergy',
    },
  },
]
