import type { FrontLayout } from '../front-layout-for-tests.ts'

/** Layouts of other journals that no rule was written for. Papers, people and journals are invented. */
export const regressionJournals: readonly FrontLayout[] = [
  {
    name: 'journal line with year, pages and "Advance access", two names only',
    sheets: [
      `
8 50 40 | Invented Ageing 2017; 46: 501–507
8 50 52 | doi: 10.9999/invageing/afw999
8 50 64 | Published electronically 3 January 2017
8 350 40 | © The Author 2017. Published by Oxford University Press on behalf of the Invented Society.
8 350 52 | All rights reserved. For Permissions, please email: journals.permissions@oup.com
17b 50 100 | Who keeps the keys? Carers and the front doors
17b | of people with dementia
11 50 150 | Fionnuala Mac Giolla^1^, Piet-Hein de Vries^2^
8 50 170 | ^1^Centre for Ageing, Bog University, Ireland
8 50 182 | ^2^Department of Geriatrics, Polder Hospital, The Netherlands
8 50 200 | Address correspondence to: P.-H. de Vries. Tel: (+31) 0000. Email: p.devries@example.org
10b 50 225 | Abstract
BODY
7 300 770 | 501`,
    ],
    heads: [
      '8 50 40 | F. Mac Giolla and P.-H. de Vries\n7 300 770 | #',
      '8 400 40 | Who keeps the keys?\n7 300 770 | #',
    ],
    xmp: {
      title: 'Who keeps the keys? Carers and the front doors of people with dementia',
      creators: ['Mac Giolla, Fionnuala'],
    },
    expected: {
      title: 'Who keeps the keys? Carers and the front doors of people with dementia',
      first: 'Mac Giolla',
      year: 2017,
      journal: 'Invented Ageing',
    },
  },
  {
    name: 'cover sheet with journal in large print, accented and East Asian names',
    sheets: [
      `
18b 50 50 | Scandinavian Inventions in Dentistry
8 50 70 | ISSN: (Print) (Online) Journal homepage: https://www.tandfonline.com/loi/iscd20
17 50 130 | Toothpaste tablets or tubes? A crossover trial among
17 | sailors
11 50 180 | Þórunn Jónsdóttir, Ingvild Østby, Zhi-Yong Peng & Maarten ’t Lam
8b 50 230 | To cite this article: Þórunn Jónsdóttir, Ingvild Østby, Zhi-Yong Peng & Maarten ’t Lam (2019)
8 50 242 | Toothpaste tablets or tubes? A crossover trial among sailors, Scandinavian Inventions in Dentistry, 77:3,
8 50 254 | 201-208, DOI: 10.9999/00016357.2018.1512345
8 50 280 | To link to this article: https://doi.org/10.9999/00016357.2018.1512345
8 50 310 | Published online: 03 Dec 2018.
8 50 330 | Submit your article to this journal
8 50 350 | Article views: 77
8 50 720 | Full Terms & Conditions of access and use can be found at
8 | https://www.tandfonline.com/action/journalInformation?journalCode=iscd20`,
      `
8 50 40 | SCANDINAVIAN INVENTIONS IN DENTISTRY
8 50 50 | 2019, VOL. 77, NO. 3, 201–208
8 50 60 | https://doi.org/10.9999/00016357.2018.1512345
8 50 80 | ORIGINAL ARTICLE
16b 50 105 | Toothpaste tablets or tubes? A crossover trial among sailors
10 50 135 | Þórunn Jónsdóttir^a^ , Ingvild Østby^b^, Zhi-Yong Peng^c^ and Maarten ’t Lam^b^
7 50 150 | ^a^Faculty of Odontology, University of Lava, Iceland
7b 50 175 | ABSTRACT
7 400 175 | ARTICLE HISTORY
7 400 187 | Received 3 July 2018
7 | Revised 9 August 2018
7 | Accepted 11 August 2018
BODY`,
    ],
    heads: [
      '8 50 40 | #\n8 200 40 | Þ. JÓNSDÓTTIR ET AL.',
      '8 200 40 | SCANDINAVIAN INVENTIONS IN DENTISTRY\n8 530 40 | #',
    ],
    expected: {
      title: 'Toothpaste tablets or tubes? A crossover trial among sailors',
      first: 'Jónsdóttir',
      year: 2019,
      journal: 'Scandinavian Inventions in Dentistry',
    },
  },
  {
    name: 'dates over the title in a new layout, ORCID marks, journal in the foot only',
    sheets: [
      `
7 50 40 | Received: 8 March 2021
7 150 40 | Revised: 5 June 2021
7 250 40 | Accepted: 20 June 2021
7 50 52 | DOI: 10.9999/inva.14999
9 50 75 | S Y S T E M A T I C   R E V I E W
18b 50 105 | Bark extracts for blistered heels: A systematic review
18b | of trials in hikers
10b 50 155 | Urška Zupančič^1^  | Desmond Ferreira-Lobo^2^  | Quoc-Bao Ly^1^ |
10b 50 168 | Ana Mihaela Popescu^3^
7 50 190 | ^1^ Faculty of Pharmacy, University of the Karst, Slovenia
7 50 205 | Correspondence
7 | Quoc-Bao Ly, Faculty of Pharmacy, University of the Karst.
7 | Email: q.ly@example.org
10b 220 200 | Abstract
9 220 215 | Bark extracts are rubbed on heels. We looked for trials in hikers and found six.
BODY
7 50 745 | This is an open access article under the terms of the Creative Commons Attribution License.
7 50 755 | © 2021 The Authors. Phytoheel Letters published by John Wiley & Sons Ltd.
7 50 770 | Phytoheel Letters. 2021;35:5001–5010.
7 400 770 | wileyonlinelibrary.com/journal/phh   5001`,
    ],
    heads: ['8 50 40 | #\n8 480 40 | ZUPANČIČ et al.', '8 50 40 | ZUPANČIČ et al.\n8 500 40 | #'],
    info: {
      author: 'Quoc-Bao Ly',
      title: 'Bark extracts for blistered heels: A systematic review of trials in hikers',
      subject: 'Phytoheel Letters 0.0:null-null',
    },
    expected: {
      title: 'Bark extracts for blistered heels: A systematic review of trials in hikers',
      first: 'Zupančič',
      year: 2021,
      journal: 'Phytoheel Letters',
    },
  },
  {
    name: 'case report in a quick-publishing journal, dates in left box, one long compound name',
    sheets: [
      `
8 50 50 | Open Access Case
8 | Report
8 50 85 | Published 11/02/2022
8 50 110 | © Copyright 2022
8 50 120 | Balasubramaniam et al. This is an open access
8 | article distributed under the Creative Commons
8 420 50 | DOI: 10.9999/curious.39999
18b 200 80 | A Child Who Ate Crayons: Blue Urine
18b 200 102 | After a Birthday
10 200 130 | Vijayalakshmi Balasubramaniam ^1^ , Conor Mac an Bhaird ^2^ , Precious Chukwuemeka ^2^
7 200 150 | 1. Pediatrics, Temple Hospital, Madurai, IND 2. Toxicology, Wharf General, Galway, IRL
8 200 170 | Corresponding author: Precious Chukwuemeka, p.chuk@example.org
12b 50 200 | Abstract
9 50 215 | A child of four had blue urine after a birthday. She had eaten six crayons, and was well two days later.
8 50 235 | Categories: Pediatrics, Forensic Medicine
14b 50 260 | Introduction
BODY
8b 50 745 | How to cite this article
7 50 757 | Balasubramaniam V, Mac an Bhaird C, Chukwuemeka P (November 02, 2022) A Child Who Ate Crayons: Blue Urine After a Birthday. Curious 14(11): e39999`,
    ],
    heads: [
      '7 50 765 | 2022 Balasubramaniam et al. Curious 14(11): e39999. DOI 10.9999/curious.39999\n7 520 765 | # of 112',
    ],
    expected: {
      title: 'A Child Who Ate Crayons: Blue Urine After a Birthday',
      first: 'Balasubramaniam',
      year: 2022,
      journal: 'Curious',
    },
  },
  {
    name: 'right column beside the kicker, names with a degree in the running text',
    sheets: [
      `
8 50 40 | Original Research Article
8 400 40 | Inventive Chiropody Journal
8 400 50 | 2020, Vol. 9(2) 88–96
8 400 60 | © The Author(s) 2020
8 400 70 | Article reuse guidelines:
8 400 80 | sagepub.com/journals-permissions
8 400 90 | DOI: 10.1177/0000000020900000
18b 50 80 | Bunions of ballroom
18b 50 102 | dancers: Prevalence and
18b 50 124 | pain
10b 50 165 | Cosimo Battaglia, DPT^1^, Nkechi Okafor, PhD^2^, and Jo-Anne Tremblay-Roy, MSc^1^
10b 50 195 | Abstract
9 50 207 | Objective. Dancers have bunions. Design. A survey. Setting. Twelve ballrooms.
BODY
7 50 740 | ^1^Department of Physical Therapy, Lagoon University, Italy
7 50 750 | Corresponding Author: Nkechi Okafor, n.okafor@example.org`,
    ],
    heads: ['8 50 40 | #\n8 380 40 | Inventive Chiropody Journal 9(2)', '8 50 40 | Battaglia et al\n8 500 40 | #'],
    info: { creationDate: 'D:20200130' },
    expected: {
      title: 'Bunions of ballroom dancers: Prevalence and pain',
      first: 'Battaglia',
      year: 2020,
      journal: 'Inventive Chiropody Journal',
    },
  },
  {
    name: 'raised letters between names that follow each other, abbreviated journal',
    sheets: [
      `
9b 50 50 | Systematic Review
8 350 50 | Invent Eye Res 2022;65:301–310
8 350 60 | DOI: 10.9999/000522222
8 350 70 | Received: October 3, 2021
8 350 80 | Accepted: February 11, 2022
8 350 90 | Published online: March 2, 2022
17b 50 120 | Screen Breaks and Dry Eyes of Office
17b | Workers: A Meta-Analysis
10 50 170 | Marie-Laure Nguyen^a,^ ^b^  Stavros Papadimitriou^c^  Ute Schröder-Hahn^b^
7 50 190 | ^a^Eye Clinic, University of the Jura, Switzerland; ^b^Institute of Optics, Baden, Switzerland
10b 50 220 | Abstract
8 50 232 | Introduction: Eyes become dry before screens. Methods: We searched four databases.
BODY
7 50 745 | © 2022 The Author(s). Published by S. Karger AG, Basel
7 400 745 | Correspondence to:
7 400 755 | Ute Schröder-Hahn, u.hahn@example.org`,
    ],
    heads: ['7 50 770 | #\n7 200 770 | Invent Eye Res 2022;65:301–310\n7 400 770 | Nguyen/Papadimitriou/Schröder-Hahn'],
    info: { author: 'Papadimitriou' },
    expected: {
      title: 'Screen Breaks and Dry Eyes of Office Workers: A Meta-Analysis',
      first: 'Nguyen',
      year: 2022,
      journal: 'Invent Eye Res',
    },
  },
  {
    name: 'open journal of a society: kicker, subtitle line, "How to cite" in the left column',
    sheets: [
      `
9 50 40 | Observational Study
9 450 40 | Medicinventions
9b 530 52 | OPEN
18b 50 85 | Thumb pain of people who text
13 50 105 | A case-control study from two call centers
9 50 130 | Yu-Chen Kuo, MD^a,b^, Florence Abara, MPH^c^, Hsiu-Mei Fan, PhD^b^, Zahra Hosseini, MD^d,^*
10b 50 160 | Abstract
8 50 172 | Thumbs hurt when they type all day. We compared 80 people who had pain with 160 who had none.
BODY
7 50 640 | Editor: Bertil Krook.
7 50 655 | ^a^ Department of Hand Surgery, Bay Hospital, Hualien, Taiwan
7 50 670 | * Correspondence: Zahra Hosseini, Department of Statistics (e-mail: z.hosseini@example.org).
7 50 685 | Copyright © 2020 the Author(s). Published by Wolters Kluwer Health, Inc.
7 50 700 | How to cite this article: Kuo YC, Abara F, Fan HM, Hosseini Z. Thumb pain of people who text: A case-control study from two call centers.
7 50 710 | Medicinventions 2020;99:15(e19999).
7 50 725 | Received: 10 October 2019 / Received in final form: 3 March 2020 / Accepted: 5 March 2020
7 50 740 | http://dx.doi.org/10.9999/MD.0000000000019999
7 530 770 | 1`,
    ],
    heads: [
      '8 50 40 | Kuo et al. Medicinventions (2020) 99:15\n8 450 40 | Medicinventions\n7 530 770 | #',
      '8 50 40 | Kuo et al. Medicinventions (2020) 99:15\n8 400 40 | www.md-inventions.example\n7 530 770 | #',
    ],
    info: { title: 'Thumb pain of people who text', creationDate: 'D:20200407' },
    expected: {
      title: 'Thumb pain of people who text: A case-control study from two call centers',
      first: 'Kuo',
      year: 2020,
      journal: 'Medicinventions',
    },
  },
  {
    name: 'family names first in capitals, names in a row with commas, month in the journal line',
    sheets: [
      `
8 50 40 | Asian Pac Invent J Vol. 11 No. 6 June 2019
9b 50 70 | Original Paper
16b 60 100 | Ginger patches for seasick ferry crews: a pilot study
10 60 130 | CHEN Li-hua^1^, WU Qing-feng^2^, SUN Mei^1^, and HE Jun^3^
8 60 150 | ^1^School of Nursing, Harbour University, Xiamen 361000, China; ^2^Ferry Health Service, Xiamen
9 50 180 | ABSTRACT  Objective: To see whether ginger patches help crews of ferries who are seasick.
BODY
7 50 740 | Correspondence to: HE Jun (j.he@example.org)
7 50 755 | DOI: https://doi.org/10.9999/s11655-019-3000-0`,
    ],
    heads: ['8 50 40 | · # ·\n8 300 40 | Asian Pac Invent J 2019 Jun;11(6)'],
    expected: {
      title: 'Ginger patches for seasick ferry crews: a pilot study',
      first: 'Chen',
      year: 2019,
      journal: 'Asian Pac Invent J',
    },
  },
]
