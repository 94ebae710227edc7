import type { FrontLayout } from '../front-layout-for-tests.ts'

/** First pages as large medical journals set them, with groups, degrees and subtitles. Papers, people and journals are invented. */
export const largeMedicalJournals: readonly FrontLayout[] = [
  {
    name: 'editors and reviewers in the left column before the title',
    sheets: [
      `
8 350 40 | TYPE Original Research
8 | PUBLISHED 14 June 2022
8 | DOI 10.9999/fisk.2022.912345
9b 50 110 | OPEN ACCESS
7b 50 130 | EDITED BY
7 | Helena Sousa,
7 | University of the Coast, Portugal
7b 50 165 | REVIEWED BY
7 | Rajesh Iyer,
7 | Institute of Teeth, India
7b 50 200 | *CORRESPONDENCE
7 | Benedetta Grillo
7 | b.grillo@example.org
7b 50 235 | SPECIALTY SECTION
7 | This article was submitted to
7 | Oral Care, a section of the journal
7 | Frontiers in Invented Teeth
7 50 275 | RECEIVED 04 April 2022
7 | ACCEPTED 20 May 2022
7 | PUBLISHED 14 June 2022
7b 50 310 | CITATION
7 | Zhao Q, Grillo B and Adeyemi T
7 | (2022) Brushing alone is not enough:
7 | a network of habits in families.
7 | Front. Invent. Teeth 13:912345.
7 | doi: 10.9999/fisk.2022.912345
7b 50 365 | COPYRIGHT
7 | © 2022 Zhao, Grillo and Adeyemi.
20b 210 120 | Brushing alone is not
20b | enough: a network of
20b | habits in families
11 210 205 | Qiang Zhao^1^, Benedetta Grillo^2*^ and Tunde Adeyemi^3^
8 210 230 | ^1^School of Dentistry, River University, China, ^2^Dental Clinic, Bellacosta, Italy
9 210 260 | Background: Families share habits. We drew networks of brushing in ninety homes.
9 | Conclusion: One child who brushes makes the others brush.
9 210 300 | KEYWORDS
8 210 315 | teeth, family, habits
10b 210 340 | Introduction
9 210 360 | Teeth are brushed where others brush, and families are where most of us learn to do it.
7 50 765 | Frontiers in Invented Teeth
7 280 765 | 01
7 480 765 | frontiersin.org`,
    ],
    heads: [
      '7 50 40 | Zhao et al.\n7 450 40 | 10.9999/fisk.2022.912345\n7 50 765 | Frontiers in Invented Teeth\n7 480 765 | frontiersin.org',
    ],
    xmp: {
      title: 'Brushing alone is not enough: a network of habits in families',
      creators: ['Qiang Zhao'],
      doi: '10.9999/fisk.2022.912345',
      publicationDate: '2022-06-14',
    },
    expected: {
      title: 'Brushing alone is not enough: a network of habits in families',
      first: 'Zhao',
      year: 2022,
      journal: 'Frontiers in Invented Teeth',
    },
  },
  {
    name: 'publisher, volume and article number in lines over "Research Article"',
    sheets: [
      `
9b 50 40 | Hindawi
8 | Knees International
8 | Volume 2019, Article ID 1234567, 9 pages
8 | https://doi.org/10.9999/2019/1234567
12 50 110 | Research Article
18b 50 140 | Walking Poles for Painful Knees: Effects on Speed
18b | and Balance
10b 50 190 | Farid Benali ,^1^ Lucia Vargas-Peña ,^2^ and Teemu Koskinen ^1,3^
8 50 210 | ^1^Department of Orthopaedics, Hospital of the Lakes, 33100 Tampere, Finland
8 | ^2^Faculty of Sport, Universidad del Valle, Cali, Colombia
8 50 240 | Correspondence should be addressed to Farid Benali; f.benali@example.org
8 50 260 | Received 3 November 2018; Revised 2 January 2019; Accepted 20 January 2019; Published 11 February 2019
8 50 280 | Academic Editor: Hugo Lambert
8 50 300 | Copyright © 2019 Farid Benali et al. This is an open access article.
BODY`,
    ],
    heads: ['8 50 40 | #\n8 450 40 | Knees International'],
    info: { title: 'Walking Poles for Painful Knees: Effects on Speed and Balance', author: 'Farid Benali' },
    expected: {
      title: 'Walking Poles for Painful Knees: Effects on Speed and Balance',
      first: 'Benali',
      year: 2019,
      journal: 'Knees International',
    },
  },
  {
    name: 'kicker with a field, subtitle in a smaller size, degrees and a group',
    sheets: [
      `
9 50 50 | Original Investigation | Sleep Medicine
18b 50 85 | Light Therapy for Nurses With Poor Sleep
14 | A Randomized Clinical Trial
9 50 130 | Hannah K. Osei, MD, PhD; Piotr Zielinski, MSc; Grace Lee-Wong, MBBS, MPH; for the LUMEN Study Group
10b 50 165 | Abstract
8 50 180 | IMPORTANCE  Nurses who work at night sleep badly. Whether light helps them is not known.
8 | DESIGN, SETTING, AND PARTICIPANTS  This trial took place from 2016 to 2018 in nine hospitals.
BODY
8 420 180 | Key Points
8 420 195 | Question Does light help?
8 420 210 | + Supplemental content
8 50 720 | JAMA Invented Open. 2021;4(3):e211234. doi:10.9999/jamainvented.2021.1234
7 50 740 | Open Access. This is an open access article distributed under the terms of the CC-BY License.
7 50 760 | JAMA Invented Open. 2021;4(3):e211234. doi:10.9999/jamainvented.2021.1234
7 450 760 | March 12, 2021   1/12`,
    ],
    heads: [
      '8 50 40 | JAMA Invented Open | Sleep Medicine\n8 380 40 | Light Therapy for Nurses With Poor Sleep\n7 50 760 | JAMA Invented Open. 2021;4(3):e211234. doi:10.9999/jamainvented.2021.1234\n7 450 760 | March 12, 2021   #/112',
    ],
    info: { title: 'Light Therapy for Nurses With Poor Sleep: A Randomized Clinical Trial' },
    expected: {
      title: 'Light Therapy for Nurses With Poor Sleep: A Randomized Clinical Trial',
      first: 'Osei',
      year: 2021,
      journal: 'JAMA Invented Open',
    },
  },
  {
    name: '"To cite" in the left column, header on every page',
    sheets: [
      `
9 50 40 | Open access
9 450 40 | Original research
18b 200 90 | Falls among gardeners over 70 in two
18b | counties: a retrospective cohort study
10 200 150 | Siobhán Ní Dhomhnaill ,^1^ Marcus Oyelaran,^2^ Eirik van der Meer^1,3^
8 50 90 | To cite: Ní Dhomhnaill S,
8 | Oyelaran M, van der Meer E.
8 | Falls among gardeners over 70
8 | in two counties: a retrospective
8 | cohort study. BMJ Invented
8 | 2021;11:e012345. doi:10.9999/
8 | bmjinv-2020-012345
8 50 190 | Received 21 September 2020
8 | Accepted 10 March 2021
8 50 230 | © Author(s) (or their
8 | employer(s)) 2021. Re-use
8 | permitted under CC BY-NC.
8 50 280 | Correspondence to
8 | Dr Marcus Oyelaran;
8 | m.oyelaran@example.org
10b 200 190 | ABSTRACT
9 200 205 | Objectives  To find how often gardeners fall and what they fall over.
9 | Design  Retrospective cohort study. Setting  Two counties.
9 200 250 | Strengths and limitations of this study
10b 200 300 | INTRODUCTION
9 200 320 | Gardens are places of joy, and of hoses, steps and rakes that lie where one walks daily.
7 50 765 | Ní Dhomhnaill S, et al. BMJ Invented 2021;11:e012345. doi:10.9999/bmjinv-2020-012345
7 530 765 | 1`,
    ],
    heads: [
      '9 50 40 | Open access\n7 50 765 | Ní Dhomhnaill S, et al. BMJ Invented 2021;11:e012345. doi:10.9999/bmjinv-2020-012345\n7 530 765 | #',
    ],
    xmp: {
      title: 'Falls among gardeners over 70 in two counties: a retrospective cohort study',
      creators: ['Siobhán Ní Dhomhnaill', 'Marcus Oyelaran', 'Eirik van der Meer'],
    },
    expected: {
      title: 'Falls among gardeners over 70 in two counties: a retrospective cohort study',
      first: 'Ní Dhomhnaill',
      year: 2021,
      journal: 'BMJ Invented',
    },
  },
  {
    name: 'masthead in small letters, initials and a group with a star',
    sheets: [
      `
14 150 60 | The new invented journal of medicine
11 250 100 | original article
20 120 140 | Early Mobilisation after Hip Fracture
10 80 180 | R.J. Albright, S. Nakamura, P. de Wit, and L. Okafor, for the EARLYHIP Investigators*
10b 280 220 | ABSTRACT
8b 50 240 | BACKGROUND
8 50 255 | People who break a hip often lie in bed for days. We asked whether early walking is safe.
BODY
7 50 690 | From the Department of Orthopaedics, Northwick General (R.J.A.), and the Institute of Walking (S.N.).
7 | Address reprint requests to Dr. Albright at r.albright@example.org.
7 | *A complete list of the EARLYHIP investigators is in the Appendix.
7 50 730 | N Invent J Med 2019;380:11-21.
7 | DOI: 10.9999/NIJMoa1812345
7 | Copyright © 2019 Invented Medical Society.
7 50 770 | n invent j med 380;1   nijm.org   January 3, 2019   11`,
    ],
    heads: [
      '9 150 40 | The new invented journal of medicine\n7 50 770 | n invent j med 380;1   nijm.org   January 3, 2019   #',
    ],
    info: { title: 'Early Mobilisation after Hip Fracture' },
    expected: {
      title: 'Early Mobilisation after Hip Fracture',
      first: 'Albright',
      year: 2019,
      journal: 'The new invented journal of medicine',
    },
  },
  {
    name: 'citation in the right margin, "Articles" as a kicker',
    sheets: [
      `
10 500 40 | Articles
18 50 80 | Vitamin drops for infants born early in rural clinics: a
18 | multicentre, open-label, randomised trial
9 50 135 | Nomvula Dlamini, Henrik Aas, Thi Thu Pham, Oliver St John, on behalf of the SUNDROP collaborators*
10b 50 165 | Summary
8 50 180 | Background Infants who are born early may lack vitamin D. Drops are cheap.
8 | Methods We did a trial in 40 clinics between June 1, 2015, and May 31, 2018.
7 450 180 | Lancet Invent Child 2020;
7 450 190 | 4: 101–12
7 450 205 | Published Online
7 450 215 | December 3, 2019
7 450 225 | https://doi.org/10.9999/
7 450 235 | S0000-0000(19)30123-4
7 450 250 | See Comment page 85
BODY
7 50 770 | www.thelancet.com/invent-child   Vol 4   February 2020
7 530 770 | 101`,
    ],
    heads: ['10 500 40 | Articles\n7 50 770 | www.thelancet.com/invent-child   Vol 4   February 2020\n7 530 770 | #'],
    info: {
      title: 'Vitamin drops for infants born early in rural clinics: a multicentre, open-label, randomised trial',
      subject: 'The Lancet Invented Child, 4 (2020) 101-112. doi:10.9999/S0000-0000(19)30123-4',
    },
    expected: {
      title: 'Vitamin drops for infants born early in rural clinics: a multicentre, open-label, randomised trial',
      first: 'Dlamini',
      year: 2020,
      journal: 'The Lancet Invented Child',
    },
  },
  {
    name: 'journal, year, volume and pages on one line, advance access date',
    sheets: [
      `
8 300 40 | Kidney Inventions (2021) 36: 101–112
8 300 52 | doi: 10.9999/ki/gfaa294
8 300 64 | Advance Access publication 3 December 2020
18b 50 110 | Home visits before dialysis: who gains
18b | from them?
11 50 165 | Marie-Ève Gagnon^1^, Olumide Bankole ^2^, Xiaoming Sun^3^ and Rita Cruz^1^ on behalf of the HOMEDIAL group
8 50 190 | ^1^Department of Nephrology, Hôpital du Fleuve, Rivière, Canada, ^2^Renal Unit, Lagos, Nigeria
8 50 220 | Correspondence to: Rita Cruz; E-mail: r.cruz@example.org
9b 50 250 | ABSTRACT
BODY
7 50 760 | © The Author(s) 2020. Published by Oxford University Press. All rights reserved.
7 500 760 | 101`,
    ],
    heads: ['8 50 40 | Home visits before dialysis\n8 500 40 | #', '8 50 40 | #\n8 400 40 | M.-E. Gagnon et al.'],
    info: { title: 'Home visits before dialysis: who gains from them?', subject: 'Kidney Inventions 2021.36:101-112' },
    expected: {
      title: 'Home visits before dialysis: who gains from them?',
      first: 'Gagnon',
      year: 2021,
      journal: 'Kidney Inventions',
    },
  },
]
