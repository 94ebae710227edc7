import type { FrontLayout } from '../front-layout-for-tests.ts'

/** First pages as journals of societies and newer publishers set them. Papers, people and journals are invented. */
export const societyJournals: readonly FrontLayout[] = [
  {
    name: 'dates in a line over the title, names parted by bars',
    sheets: [
      `
7 50 40 | Received: 3 May 2018 | Revised: 9 November 2018 | Accepted: 3 January 2019
7 50 52 | DOI: 10.9999/inj.12345
9 50 80 | ORIGINAL ARTICLE
18b 50 110 | The school nurse and the child with
18b | hives: An interview study
10b 50 165 | Ingrid Solheim^1^ | Mateus Figueira^2^ | Hye-Jin Park^1,3^
7 50 190 | ^1^Department of Nursing, Fjord University, Fjord, Norway
7 50 215 | Correspondence
7 | Mateus Figueira, School of Nursing, Porto Novo.
7 | Email: m.figueira@example.org
7b 50 250 | Funding information
7 | The Hives Fund
10b 220 200 | Abstract
9 220 215 | Aims: To learn how school nurses meet children with hives.
9 220 228 | Design: Interviews with nurses in nine towns.
BODY
7 50 760 | Nurs Invent. 2019;28:101–112.
7 220 760 | wileyonlinelibrary.com/journal/ninv
7 400 760 | © 2019 John Wiley & Sons Ltd
7 530 760 | 101`,
    ],
    heads: ['8 50 40 | #\n8 480 40 | SOLHEIM et al.', '8 50 40 | SOLHEIM et al.\n8 500 40 | #'],
    xmp: {
      title: 'The school nurse and the child with hives: An interview study',
      publicationName: 'Nursing Inventions',
      doi: '10.9999/inj.12345',
      publicationDate: '2019-03-01',
    },
    expected: {
      title: 'The school nurse and the child with hives: An interview study',
      first: 'Solheim',
      year: 2019,
      journal: 'Nursing Inventions',
    },
  },
  {
    name: 'review dates over a copyright line, spaces before commas',
    sheets: [
      `
9 50 60 | Open Access Original
8 50 72 | Article
8 420 60 | DOI: 10.9999/curious.12345
8 50 90 | Review began 03/01/2021
8 | Review ended 03/14/2021
8 | Published 03/20/2021
8 50 125 | © Copyright 2021
8 | Qureshi et al. This is an open access article
18b 200 100 | Hiccups After Steroid Injections: A
18b 200 122 | Survey of Clinics
10 200 150 | Bilal Qureshi ^1^ , Jennifer A. Stone ^2^ , Omar Al-Farsi ^1^ , Ruth Cohen-Levy ^3^
7 200 170 | 1. Rheumatology, Palm General Hospital, Palm City, USA 2. Pharmacy, University of the Dunes, Dunes, OMN
8 200 190 | Corresponding author: Jennifer A. Stone, j.stone@example.org
12b 50 215 | Abstract
9 50 230 | Hiccups may follow injections of steroids. We asked 45 clinics how often they see them.
8 50 250 | Categories: Internal Medicine, Rheumatology
8 | Keywords: hiccups, steroids, survey
14b 50 285 | Introduction
BODY
8b 50 740 | How to cite this article
7 50 752 | Qureshi B, Stone J A, Al-Farsi O, et al. (March 20, 2021) Hiccups After Steroid Injections: A Survey of Clinics. Curious 13(3): e12345. DOI`,
    ],
    heads: ['7 50 765 | 2021 Qureshi et al. Curious 13(3): e12345. DOI 10.9999/curious.12345\n7 520 765 | # of 112'],
    expected: {
      title: 'Hiccups After Steroid Injections: A Survey of Clinics',
      first: 'Qureshi',
      year: 2021,
      journal: 'Curious',
    },
  },
  {
    name: 'journal, volume and guidelines in a right column beside the title',
    sheets: [
      `
9 50 50 | Original Article
8 420 50 | Journal of Invented Rehabilitation
8 420 60 | Volume 12: 1–9
8 420 70 | © The Author(s) 2021
8 420 80 | Article reuse guidelines:
8 420 90 | sagepub.com/journals-permissions
8 420 100 | DOI: 10.1177/99999999211012345
8 420 110 | journals.sagepub.com/home/jir
18b 50 85 | Singing groups after stroke:
18b | A mixed-methods evaluation
10b 50 160 | Gwendolyn Pryce^1^ , Yusuf Demir^2^, and Ana Lucía Torres^1,3^
10b 50 190 | Abstract
9 | Objective: To see what singing does for people who have trouble speaking.
BODY
7 50 700 | ^1^Department of Music Therapy, University of Wells, UK
7 50 715 | Corresponding author:
7 | Yusuf Demir, Institute of Speech, Ankara. Email: y.demir@example.org`,
    ],
    heads: ['8 50 40 | #\n8 350 40 | Journal of Invented Rehabilitation', '8 50 40 | Pryce et al.\n8 500 40 | #'],
    info: { title: 'Singing groups after stroke: A mixed-methods evaluation', creationDate: 'D:20210402' },
    expected: {
      title: 'Singing groups after stroke: A mixed-methods evaluation',
      first: 'Pryce',
      year: 2021,
      journal: 'Journal of Invented Rehabilitation',
    },
  },
  {
    name: 'names parted by raised letters only',
    sheets: [
      `
10b 50 50 | Research Article
8 350 50 | Invented Dermatology 2019;235:101–112
8 350 62 | DOI: 10.9999/000512345
8 350 74 | Received: May 3, 2018
8 350 84 | Accepted after revision: January 3, 2019
8 350 94 | Published online: March 4, 2019
18b 50 130 | Itch at Night and the Partners of
18b | People with Psoriasis
10b 50 185 | Klaus Ebner^a^  Francesca Rinaldi^b^  Stefan Kovač^a,c^
7 50 205 | ^a^Department of Dermatology, University Hospital, Bergstadt, Germany; ^b^Skin Institute, Collina, Italy
10b 50 235 | Keywords
8 | Itch · Sleep · Psoriasis · Partners
10b 50 270 | Abstract
BODY
7 50 730 | karger@example.com     © 2019 S. Karger AG, Basel     Klaus Ebner
7 50 745 | www.karger.com/inv     Department of Dermatology`,
    ],
    heads: [
      '7 50 770 | #\n7 300 770 | Invented Dermatology 2019;235:101–112\n7 480 770 | Ebner/Rinaldi/Kovač',
      '7 50 770 | Itch at Night and Partners\n7 300 770 | Invented Dermatology 2019;235:101–112\n7 530 770 | #',
    ],
    expected: {
      title: 'Itch at Night and the Partners of People with Psoriasis',
      first: 'Ebner',
      year: 2019,
      journal: 'Invented Dermatology',
    },
  },
  {
    name: 'logo of the publisher, names parted by raised numbers, address of the second',
    sheets: [
      `
9 50 50 | Original Article
12b 480 50 | THIEME
17b 50 90 | Peeling Solutions for Dark Spots of
17b | the Cheek: A Split-Face Study
10 50 145 | Shalini Rao^1^   Vikram Deshpande^2^   Fatoumata Diallo^1^
7 50 165 | ^1^Department of Dermatology, Coastal Medical College, Mangrove, India
7 350 190 | Address for correspondence Vikram Deshpande, MD, Skin Clinic,
7 350 200 | Hilltown, India (e-mail: v.deshpande@example.org).
8 50 225 | J Invent Skin Surg 2020;13:45–52.
10b 50 250 | Abstract
9 50 262 | Background  Dark spots of the cheek are treated with many peeling solutions.
BODY
7 50 720 | received March 2, 2019
7 | accepted September 9, 2019
7 300 720 | © 2020 by Invented Medical Publishers    DOI https://doi.org/10.9999/s-0040-1701234`,
    ],
    heads: [
      '8 50 40 | #\n8 150 40 | Peeling Solutions for Dark Spots   Rao et al.\n7 50 770 | Journal of Invented Skin Surgery   Vol. 13   No. 1/2020',
    ],
    expected: {
      title: 'Peeling Solutions for Dark Spots of the Cheek: A Split-Face Study',
      first: 'Rao',
      year: 2020,
      journal: 'Journal of Invented Skin Surgery',
    },
  },
  {
    name: 'file title of a figure, file author of a typesetter, "How to cite this article"',
    sheets: [
      `
10 50 60 | Original Article
17b 50 90 | Ward rounds by video in a mountain hospital: Two
17b | years of experience
10b 50 145 | Tenzin Norbu, Prakash Adhikari^1^, Maya Gurung^2^
7 50 165 | Departments of Internal Medicine and ^1^Surgery, High Valley Hospital, ^2^School of Nursing, Valley College
10b 50 200 | Abstract
9 50 212 | Introduction: Doctors are few in the mountains. Rounds by video may help.
BODY
8b 50 560 | Access this article online
8 50 572 | Quick Response Code:
8 200 572 | Website: www.ijmm.example
8 200 590 | DOI: 10.9999/ijmm.IJMM_203_20
8b 50 640 | Address for correspondence: Dr. Maya Gurung,
8 | School of Nursing, Valley College. E-mail: m.gurung@example.org
8 50 680 | How to cite this article: Norbu T, Adhikari P, Gurung M. Ward rounds by video in a mountain hospital: Two years of
8 | experience. Invent J Mountain Med 2020;12:203-9.
7 50 720 | Submitted: 03-Feb-2020  Revised: 04-Mar-2020  Accepted: 05-May-2020  Published: 13-Jul-2020
7 50 760 | © 2020 Inventive Journal of Mountain Medicine | Published by Wolters Kluwer - Medknow
7 530 760 | 203`,
    ],
    heads: [
      '8 200 40 | Norbu, et al.: Ward rounds by video\n7 50 760 | Inventive Journal of Mountain Medicine | Volume 12 | Issue 4 | July-August 2020\n7 530 760 | #',
    ],
    info: { title: 'Flow Chart Ward Rounds Redraws D3', author: 'Senthil Layout' },
    expected: {
      title: 'Ward rounds by video in a mountain hospital: Two years of experience',
      first: 'Norbu',
      year: 2020,
      journal: 'Inventive Journal of Mountain Medicine',
    },
  },
  {
    name: 'issue of two months in the foot, corresponding author in a box before the names',
    sheets: [
      `
10b 50 50 | ARTICLE   OPEN ACCESS
8 400 50 | Correspondence
8 400 60 | Dr. Lehtinen
8 400 70 | p.lehtinen@example.org
18b 50 90 | Numbness of the Hands in Knitters
12 50 112 | A Cohort Study With 5 Years of Follow-up
10 50 140 | Josephine Adebayo, MD, Pekka Lehtinen, MD, PhD, Sunita Krishnan, MSc, and Lars Bergqvist, MD, PhD
8 50 165 | Neurol Invent 2021;8:e1234. doi:10.9999/NXI.0000000000001234
10b 50 195 | Abstract
9b 50 210 | Objective
9 | To find out whether knitters get numb hands more often than others do.
BODY
7 50 700 | From the Department of Neurology (J.A., P.L.), Frostby University Hospital, Finland.
7 50 730 | Go to Neurology.org/NI for full disclosures.
7 50 750 | Copyright © 2021 The Author(s). Published by Wolters Kluwer Health, Inc. on behalf of the Invented Academy.
7 540 770 | 1`,
    ],
    heads: [
      '7 50 770 | #\n7 120 770 | Neurology: Inventions   |   Volume 8, Number 6   |   November/December 2021\n7 420 770 | Neurology.org/NI',
      '7 50 770 | Neurology.org/NI\n7 220 770 | Neurology: Inventions   |   Volume 8, Number 6   |   November/December 2021\n7 540 770 | #',
    ],
    info: { title: 'Numbness of the Hands in Knitters: A Cohort Study With 5 Years of Follow-up' },
    expected: {
      title: 'Numbness of the Hands in Knitters: A Cohort Study With 5 Years of Follow-up',
      first: 'Adebayo',
      year: 2021,
      journal: 'Neurology: Inventions',
    },
  },
  {
    name: 'narrow left column with "Cite this article", web address as the head',
    sheets: [
      `
9 50 50 | royalsocietypublishing.org/journal/rsinv
14b 50 90 | Research
8b 50 150 | Cite this article: Abernathy L, Costa M,
8 | Weiss J. 2021 How coughs travel in a
8 | choir. J. R. Soc. Invent. 18: 20210001.
8 | https://doi.org/10.9999/rsinv.2021.0001
8 50 220 | Received: 4 January 2021
8 | Accepted: 21 April 2021
8b 50 260 | Subject Category:
8 | Life Sciences
8b 50 290 | Keywords:
8 | cough, choir, air
8b 50 320 | Author for correspondence:
8 | Jakob Weiss
8 | e-mail: j.weiss@example.org
24 220 110 | How coughs travel in a choir
11 220 160 | Lucy Abernathy^1^, Miguel Costa^2^ and Jakob Weiss^1,3^
8 220 180 | ^1^Department of Physics, Stonebridge University, Stonebridge, UK
9 220 220 | Singers stand close. We followed the air of coughs in a choir with smoke and light, and drew
9 | maps of where the drops went.
10b 220 270 | 1. Introduction
9 220 285 | Choirs were silent for a year, for nobody knew where the air of singers goes in a hall.
7 220 760 | © 2021 The Authors. Published by the Royal Society under the terms of the Creative Commons licence`,
    ],
    heads: [
      '7 540 40 | #\n7 300 40 | royalsocietypublishing.org/journal/rsinv\n7 150 52 | J. R. Soc. Invent. 18: 20210001',
    ],
    expected: {
      title: 'How coughs travel in a choir',
      first: 'Abernathy',
      year: 2021,
      journal: 'J. R. Soc. Invent.',
    },
  },
  {
    name: 'foot with the name, volume, e-number and year behind a bar',
    sheets: [
      `
10b 50 50 | Article
20b 50 90 | Lectures at home: scientists talk
20b | to neighbours in lockdown
10 50 150 | Marta Sá-Nogueira^1,2^, Emil Holub^1^ & Tania Ivanova^3,*^
10b 50 190 | Abstract
9 50 202 | Scientists gave talks from their kitchens. We counted who came and what they asked.
9b 50 230 | Keywords  lectures; lockdown; neighbours
9 50 242 | DOI 10.9999/embr.202154000 | Received 8 October 2020 | Revised 2 December 2020 | Accepted 4 January 2021
9 50 254 | EMIN Reports (2021) 22: e54000
10b 50 280 | Introduction
BODY
7 50 740 | 1 Institute of Molecular Biology, Porto Branco, Portugal
7 50 770 | © 2021 The Authors
7 250 770 | EMIN Reports   22: e54000 | 2021
7 500 770 | 1 of 9`,
    ],
    heads: [
      '7 50 40 | EMIN Reports\n7 400 40 | Marta Sá-Nogueira et al\n7 50 770 | # of 112\n7 250 770 | EMIN Reports   22: e54000 | 2021\n7 450 770 | © 2021 The Authors',
    ],
    expected: {
      title: 'Lectures at home: scientists talk to neighbours in lockdown',
      first: 'Sá-Nogueira',
      year: 2021,
      journal: 'EMIN Reports',
    },
  },
  {
    name: 'short title of two lines in the running head, journal only in the citation',
    sheets: [
      `
9 50 50 | Original article
16b 50 80 | Effects of breathing exercises with a straw on sleep in
16b | patients with heart failure: a randomized pilot trial
10 50 130 | Takumi Hayashi (MD)^a,b^, Naoko Fujita (MD, PhD)^a,^*, Kenji Watanabe (MD, PhD, FJCC)^b^
7 50 150 | ^a^ Department of Cardiology, Seaside University, Minato, Japan
8 50 175 | A R T I C L E  I N F O
8 50 188 | Article history:
8 | Received 3 May 2013
8 | Accepted 9 August 2013
9 220 175 | A B S T R A C T
9 220 188 | Background: People with heart failure sleep badly. Breathing through a straw may calm them.
BODY
7 50 710 | * Corresponding author at: Department of Cardiology, Seaside University.
7 50 730 | 0000-0000/$ – see front matter © 2013 Japanese Society of Invention. Published by Elsevier Ltd.
7 50 742 | http://dx.doi.org/10.9999/j.jinvc.2013.08.003
7 50 760 | Please cite this article in press as: Hayashi T, et al. Effects of breathing exercises with a straw on sleep in
7 50 770 | patients with heart failure: a randomized pilot trial. J Invent Cardiol (2013), http://dx.doi.org/10.9999/j.jinvc.2013.08.003`,
    ],
    heads: [
      '8 50 40 | #\n8 200 40 | T. Hayashi et al. / Journal of Invented Cardiology xxx (2013) xxx–xxx\n7 50 760 | Please cite this article in press as: Hayashi T, et al. Effects of breathing exercises with a straw on sleep in\n7 50 770 | patients with heart failure: a randomized pilot trial. J Invent Cardiol (2013), http://dx.doi.org/10.9999/j.jinvc.2013.08.003',
    ],
    info: {
      title:
        'Effects of breathing exercises with a straw on sleep in patients with heart failure: a randomized pilot trial',
      creationDate: 'D:20130911',
    },
    expected: {
      title:
        'Effects of breathing exercises with a straw on sleep in patients with heart failure: a randomized pilot trial',
      first: 'Hayashi',
      year: 2013,
      journal: 'Journal of Invented Cardiology',
    },
  },
]
