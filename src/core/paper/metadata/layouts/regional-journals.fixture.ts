import type { FrontLayout } from '../front-layout-for-tests.ts'

/** First pages as regional journals set them, with names in capitals and titles in two languages. Papers, people and journals are invented. */
export const regionalJournals: readonly FrontLayout[] = [
  {
    name: 'names on lines of their own, "published in the following journal"',
    sheets: [
      `
9 50 40 | Invented Pain Research
9 420 40 | Dovepress
7 420 52 | open access to scientific and medical research
8 50 70 | Open Access Full Text Article
10 400 70 | ORIGINAL RESEARCH
18b 50 105 | Cold gel or warm packs for stiff necks of
18b | drivers: which one lasts longer?
7 220 150 | This article was published in the following Dove Press journal:
7 220 160 | Invented Pain Research
9 50 190 | Ngozi Umeh^1^
9 | Vincent Laroche^2^
9 | Soo-Ah Choi^1^
7 50 240 | ^1^Department of Physiotherapy, Delta
7 | University, Delta, Nigeria; ^2^Institute
7 | of Work, Lyonne, France
7 50 300 | Correspondence: Vincent Laroche
7 | Email v.laroche@example.org
9 220 190 | Purpose: Drivers have stiff necks. We compared cold gel with warm packs.
9 | Methods: Eighty drivers used each for two weeks, in random order.
9 | Results: The effect of warm packs lasted longer.
9 | Keywords: neck, drivers, cold, heat
10b 220 300 | Introduction
9 220 315 | Necks of drivers are stiff, for they are turned a thousand times in a day of traffic.
7 50 740 | Invented Pain Research 2020:13 1011–1020
7 400 740 | 1011
7 50 752 | DovePress  http://doi.org/10.9999/IPR.S123456
7 50 764 | © 2020 Umeh et al. This work is published and licensed by Dove Medical Press Limited.`,
    ],
    heads: ['8 50 40 | Umeh et al\n8 420 40 | Dovepress\n7 50 770 | #\n7 200 770 | Invented Pain Research 2020:13'],
    info: { title: 'Cold gel or warm packs for stiff necks of drivers: which one lasts longer?' },
    expected: {
      title: 'Cold gel or warm packs for stiff necks of drivers: which one lasts longer?',
      first: 'Umeh',
      year: 2020,
      journal: 'Invented Pain Research',
    },
  },
  {
    name: 'name of the journal and names of two authors as a head, degrees behind semicolons',
    sheets: [
      `
8 50 40 | JOURNAL OF INVENTED INTERNET RESEARCH
8 450 40 | Stavros & Obi
10 50 80 | Original Paper
18b 50 110 | Text Messages for Forgotten Inhalers:
18b | Randomized Controlled Trial
10 50 165 | Eleni Stavros^1,2^, MD, PhD; Chinedu Obi^1^, BSc
8 50 185 | ^1^Department of Digital Health, University of the Islands, Naxos, Greece
8b 50 215 | Corresponding Author:
8 | Chinedu Obi, BSc
8 | Email: c.obi@example.org
12b 50 270 | Abstract
8 50 285 | Background: Inhalers are forgotten.
BODY
8 50 560 | (J Invent Internet Res 2021;23(3):e12345) doi: 10.9999/12345
8b 50 590 | KEYWORDS
8 | inhaler; text message
7 50 760 | http://www.jiir.example/2021/3/e12345/
7 300 760 | J Invent Internet Res 2021 | vol. 23 | iss. 3 | e12345 | p. 1
7 300 770 | (page number not for citation purposes)`,
    ],
    heads: [
      '8 50 40 | JOURNAL OF INVENTED INTERNET RESEARCH\n8 450 40 | Stavros & Obi\n7 300 760 | J Invent Internet Res 2021 | vol. 23 | iss. 3 | e12345 | p. #\n7 300 770 | (page number not for citation purposes)',
    ],
    info: { title: 'Text Messages for Forgotten Inhalers: Randomized Controlled Trial', author: 'Obi C' },
    expected: {
      title: 'Text Messages for Forgotten Inhalers: Randomized Controlled Trial',
      first: 'Stavros',
      year: 2021,
      journal: 'Journal of Invented Internet Research',
    },
  },
  {
    name: 'capitals for the names, journal and volume in capitals, year last',
    sheets: [
      `
8 350 40 | INVENTED MEDICINE REPORTS  21: 1011-1020,  2020
16b 80 90 | Green tea and the healing of tongue ulcers in rats
10 150 130 | XIAOLI JIANG^1^, YU-TING SONG^2^, DE-SHENG LI^1^ and HUA QIN^3^
8 100 155 | ^1^Department of Stomatology, First Hospital of Cloud City; ^2^Graduate School, Cloud Medical
8 100 166 | University, Cloud City, P.R. China
8 170 190 | Received May 3, 2018;  Accepted January 3, 2020
8 200 205 | DOI: 10.9999/imr.2020.10999
9 50 240 | Abstract. Ulcers of the tongue heal slowly. Green tea was given to forty rats, and others got water.
9 | The ulcers of those that had tea closed two days earlier.
10b 50 290 | Introduction
BODY
7 50 720 | Correspondence to: Dr Hua Qin, Graduate School, Cloud Medical University
7 | E-mail: h.qin@example.org
7 50 745 | Key words: ulcer, tongue, green tea`,
    ],
    heads: [
      '8 50 40 | #\n8 200 40 | JIANG et al: GREEN TEA AND TONGUE ULCERS',
      '8 150 40 | INVENTED MEDICINE REPORTS  21: 1011-1020,  2020\n8 520 40 | #',
    ],
    expected: {
      title: 'Green tea and the healing of tongue ulcers in rats',
      first: 'Jiang',
      year: 2020,
      journal: 'Invented Medicine Reports',
    },
  },
  {
    name: 'numbers of the serial and the DOI over the kicker, East Asian names',
    sheets: [
      `
8 50 40 | Invent Endocrinol 2019;34:101-112
8 | https://doi.org/10.9999/InvEnd.2019.34.2.101
8 | pISSN 0000-000X · eISSN 0000-0001
10b 430 40 | Original Article
17b 80 100 | Grip Strength and Thyroid Nodules in Office Workers:
17b | A Nationwide Survey
10 120 155 | Jong Min Kim^1,^*, Seo-Yeon Bae^2,^*, Hyun Ah Yoon^1^, Kyu Ri Seong^3^
8 80 175 | ^1^Department of Internal Medicine, Hanbit University College of Medicine, Seonam;
8 80 186 | ^2^Health Institute, Seonam, Korea
9 80 215 | Background: Grip strength is easy to measure. Its ties with nodules are not known.
BODY
8 50 690 | Received: 3 October 2018, Revised: 20 January 2019, Accepted: 2 April 2019
8 50 705 | Corresponding author: Kyu Ri Seong
8 | Tel: +82-00-000-0000, E-mail: k.seong@example.org
8 50 735 | *These authors contributed equally to this work.
7 50 755 | Copyright © 2019 Invented Endocrine Society
7 500 770 | www.inv-end.example  101`,
    ],
    heads: [
      '8 50 40 | Kim JM, et al.\n7 50 770 | #  www.inv-end.example\n7 350 770 | Copyright © 2019 Invented Endocrine Society',
      '8 400 40 | Grip Strength and Nodules\n7 50 770 | Copyright © 2019 Invented Endocrine Society\n7 500 770 | www.inv-end.example  #',
    ],
    expected: {
      title: 'Grip Strength and Thyroid Nodules in Office Workers: A Nationwide Survey',
      first: 'Kim',
      year: 2019,
      journal: 'Invent Endocrinol',
    },
  },
  {
    name: 'family names first and in capitals',
    sheets: [
      `
8 200 40 | Chin J Invent Nurs, March 2018, Vol. 5, No. 1
9 50 70 | · Original Article ·
17b 80 100 | Foot baths before bedtime for people on dialysis
10 150 135 | ZHANG Wei-ming^1^, LI Na^2^, WANG Xiao-yun^1^
8 80 155 | 1. Department of Nephrology, East Lake Hospital, Wuchang 430000, China; 2. School of Nursing, Lake College
9 50 185 | Abstract: Objective To see if foot baths help people on dialysis to sleep.
9 | Methods Sixty people were divided into two groups.
BODY
8 50 720 | DOI: 10.9999/j.issn.0000-0000.2018.01.010
8 50 735 | Corresponding author: LI Na, E-mail: n.li@example.org`,
    ],
    heads: ['8 200 40 | Chin J Invent Nurs, March 2018, Vol. 5, No. 1\n8 530 40 | #'],
    expected: {
      title: 'Foot baths before bedtime for people on dialysis',
      first: 'Zhang',
      year: 2018,
      journal: 'Chin J Invent Nurs',
    },
  },
  {
    name: 'title in two languages, family names in capitals',
    sheets: [
      `
9 50 40 | Revista Inventada de Enfermagem
8 50 52 | Rev Invent Enferm. 2020;73(2):e20190123
8 | http://dx.doi.org/10.9999/0034-7167-2019-0123
9 430 70 | ORIGINAL ARTICLE
17b 80 105 | Quality of life of night guards with diabetes in
17b | a port city
11 80 145 | Qualidade de vida de vigias noturnos com diabetes em uma cidade portuária
11 80 165 | Calidad de vida de guardias nocturnos con diabetes en una ciudad portuaria
9 50 195 | Ana Beatriz de OLIVEIRA^I^, João Carlos TEIXEIRA^II^, Luciana dos SANTOS^I^
8 50 215 | ^I^ Universidade do Porto Velho, Escola de Enfermagem. Porto Velho, Brazil.
8 50 235 | How to cite this article:
8 | Oliveira AB, Teixeira JC, Santos L. Quality of life of night guards with diabetes in a port city. Rev Invent Enferm.
8 | 2020;73(2):e20190123.
10b 50 270 | ABSTRACT
9 | Objectives: to describe the quality of life of guards who work at night.
BODY
8 50 720 | Submission: 02-11-2019   Approval: 09-15-2019`,
    ],
    heads: [
      '8 50 40 | Quality of life of night guards with diabetes in a port city\n8 50 52 | Oliveira AB, Teixeira JC, Santos L.\n8 430 770 | Rev Invent Enferm. 2020;73(2): e20190123   # of 9',
    ],
    expected: {
      title: 'Quality of life of night guards with diabetes in a port city',
      first: 'de Oliveira',
      year: 2020,
      journal: 'Revista Inventada de Enfermagem',
    },
  },
  {
    name: 'article history in the left column, short citation "Cite this article as"',
    sheets: [
      `
8 50 40 | Invent J Geriatr 2019; 22(3): 101-112
8 50 52 | DOI: 10.9999/ijg.2019.105
10b 50 85 | ORIGINAL ARTICLE
17b 50 115 | Chewing Gum After Bowel Surgery in
17b | Turkish Villages
10 50 170 | Ayşe Nur Güneş^1^, Mehmet Öztürk^2^, Elif Şahin^1^
8 50 190 | ^1^Department of General Surgery, Anatolia University Faculty of Medicine, Konya, Turkey
10b 50 220 | ABSTRACT
9 50 232 | Objective: Chewing gum may wake the bowel after surgery.
BODY
8 50 690 | Cite this article as: Güneş AN, Öztürk M, Şahin E. Chewing Gum After Bowel Surgery in Turkish Villages.
8 | Invent J Geriatr 2019; 22(3): 101-112.
8 50 715 | ORCID IDs of the authors: A.N.G. 0000-0000-0000-0000
8 50 735 | Corresponding Author: Mehmet Öztürk  E-mail: m.ozturk@example.org
7 50 755 | Received: 3 November 2018  Accepted: 14 February 2019`,
    ],
    heads: ['8 50 40 | Invent J Geriatr 2019; 22(3): 101-112\n8 350 40 | Güneş et al. Chewing Gum After Surgery'],
    xmp: { creators: ['invented layout'], createDate: '2019-09-02' },
    expected: {
      title: 'Chewing Gum After Bowel Surgery in Turkish Villages',
      first: 'Güneş',
      year: 2019,
      journal: 'Invent J Geriatr',
    },
  },
  {
    name: 'one author, title of one size with a subtitle that no colon announces',
    sheets: [
      `
9 50 40 | Annals of Invented Ethics
8 50 52 | Vol. 33, No. 2 (Spring 2016), pp. 201–215
18 50 100 | The Patience of Patients
13 50 125 | Waiting Rooms and What They Teach
11 50 155 | Thérèse van den Bosch
9 50 200 | Waiting is the first thing that a hospital asks of the ill. I ask what it teaches them, and who gains from it.
BODY
8 50 740 | Thérèse van den Bosch is a lecturer at the School of Philosophy, Delta University. t.bosch@example.org`,
    ],
    heads: ['8 50 40 | #\n8 250 40 | Annals of Invented Ethics', '8 250 40 | The Patience of Patients\n8 530 40 | #'],
    info: { title: 'The Patience of Patients: Waiting Rooms and What They Teach' },
    expected: {
      title: 'The Patience of Patients: Waiting Rooms and What They Teach',
      first: 'van den Bosch',
      year: 2016,
      journal: 'Annals of Invented Ethics',
    },
  },
  {
    name: 'names with marks of notes between commas, corresponding author first in the file',
    sheets: [
      `
8 50 40 | www.impactinventions.com
9 50 60 | Inventoncology, 2018, Vol. 9, (No. 12), pp: 10111-10120
9b 430 80 | Research Paper
17b 80 110 | Yoga in the waiting time before chemotherapy: what the
17b | blood says
10b 80 160 | Salma El Amrani^1,*^, Johannes van ‘t Hoff^2,*^, Zoë Keller-Braun^1^ and Rui Peixoto^3^
8 80 180 | ^1^ Department of Oncology, Atlas University, Fès, Morocco
8 80 200 | ^*^ These authors have contributed equally to this work
8 80 215 | Correspondence to: Rui Peixoto, email: r.peixoto@example.org
8 80 230 | Keywords: yoga; blood; chemotherapy
8 80 245 | Received: May 02, 2017     Accepted: December 08, 2017     Published: February 13, 2018
8 80 260 | Copyright: El Amrani et al. This is an open-access article distributed under the Creative Commons Licence.
10b 80 290 | ABSTRACT
BODY`,
    ],
    heads: ['8 50 770 | www.impactinventions.com\n8 250 770 | #\n8 400 770 | Inventoncology'],
    info: { author: 'Rui Peixoto', title: 'Yoga in the waiting time before chemotherapy: what the blood says' },
    expected: {
      title: 'Yoga in the waiting time before chemotherapy: what the blood says',
      first: 'El Amrani',
      year: 2018,
      journal: 'Inventoncology',
    },
  },
]
