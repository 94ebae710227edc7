import type { FrontLayout } from '../front-layout-for-tests.ts'

/** Preprints, author manuscripts, and cover sheets before a paper. Papers, people and journals are invented. */
export const sheetsAndManuscripts: readonly FrontLayout[] = [
  {
    name: 'cover sheet of a publisher with "To cite this article"',
    sheets: [
      `
20b 50 60 | Invented Vaccine Studies
9 50 90 | ISSN: 0000-0000 (Print) 0000-0001 (Online) Journal homepage: https://www.tandfonline.com/loi/kinv20
18 50 150 | Hesitant parents and the second dose: letters that
18 | work
12 50 210 | Amara Diop, Nils Åkerblom & Catarina Vale
9b 50 260 | To cite this article:
9 | Amara Diop, Nils Åkerblom & Catarina Vale (2022) Hesitant parents and the second
9 | dose: letters that work, Invented Vaccine Studies, 18:1, 2104649, DOI: 10.9999/21645515.2022.2104649
9 50 310 | To link to this article:  https://doi.org/10.9999/21645515.2022.2104649
9 50 350 | © 2022 The Author(s). Published with license by Taylor & Francis Group, LLC.
9 50 370 | Published online: 03 Aug 2022.
9 50 400 | Submit your article to this journal
9 50 420 | Article views: 101
9 50 440 | View related articles
9 50 460 | View Crossmark data
8 50 720 | Full Terms & Conditions of access and use can be found at
8 | https://www.tandfonline.com/action/journalInformation?journalCode=kinv20`,
      `
8 50 40 | INVENTED VACCINE STUDIES
8 50 50 | 2022, VOL. 18, NO. 1, 2104649 (9 pages)
8 50 60 | https://doi.org/10.9999/21645515.2022.2104649
8 50 80 | RESEARCH PAPER
16b 50 110 | Hesitant parents and the second dose: letters that work
10 50 140 | Amara Diop^a^, Nils Åkerblom^b^, and Catarina Vale ^a^
7 50 155 | ^a^Institute of Vaccines, Savanna University, Dakar, Senegal; ^b^Department of Letters, Uppby, Sweden
9b 50 180 | ABSTRACT
BODY
7 50 720 | CONTACT Catarina Vale  c.vale@example.org  Institute of Vaccines, Savanna University
7 50 740 | © 2022 The Author(s). Published with license by Taylor & Francis Group, LLC.`,
    ],
    heads: ['8 50 40 | #\n8 200 40 | A. DIOP ET AL.', '8 200 40 | INVENTED VACCINE STUDIES\n8 530 40 | #'],
    info: { title: 'Hesitant parents and the second dose: letters that work' },
    expected: {
      title: 'Hesitant parents and the second dose: letters that work',
      first: 'Diop',
      year: 2022,
      journal: 'Invented Vaccine Studies',
    },
  },
  {
    name: 'manuscript in an archive, published in final edited form',
    sheets: [
      `
14b 400 40 | HHS Public Access
9 400 55 | Author manuscript
9 400 67 | J Invent Psychol. Author manuscript; available in PMC 2020 March 01.
8 50 100 | Published in final edited form as:
8 | J Invent Psychol. 2019 March ; 45(3): 101–112. doi:10.9999/j.jinvpsy.2018.12.004.
18b 50 150 | Worry Diaries of Teenagers before Exams: A Daily
18b | Study
11b 50 200 | Camille Fontaine^a^,
11b | Darnell Washington^b^,
11b | Sara Lindholm-Ek^a^
9 50 255 | ^a^Department of Psychology, University of the Plains, Plains, KS, USA
9 50 267 | ^b^School of Education, Bay State College
11b 50 300 | Abstract
9 50 315 | Teenagers worry before exams. They wrote down every night what they were afraid of.
BODY
8 50 690 | Address Correspondence to: Darnell Washington, School of Education, Bay State College. d.washington@example.org
7 50 730 | Publisher’s Disclaimer: This is a PDF file of an unedited manuscript that has been accepted for publication.`,
    ],
    heads: [
      '8 50 40 | Fontaine et al.\n8 500 40 | Page #\n7 200 770 | J Invent Psychol. Author manuscript; available in PMC 2020 March 01.',
    ],
    info: { title: 'Worry Diaries of Teenagers before Exams: A Daily Study', creationDate: 'D:20200302' },
    expected: {
      title: 'Worry Diaries of Teenagers before Exams: A Daily Study',
      first: 'Fontaine',
      year: 2019,
      journal: 'J Invent Psychol',
    },
  },
  {
    name: 'sheet of a repository that cites the paper',
    sheets: [
      `
14 50 60 | This is a repository copy of Bread without gluten in prison kitchens.
10 50 100 | White Rose Research Online URL for this paper:
10 | https://eprints.whiterose.example/id/eprint/123456/
10 50 140 | Version: Accepted Version
12b 50 170 | Article:
10 50 190 | Hargreaves, B., Nadir, K. orcid.org/0000-0000-0000-0000 and Low, J. (2017) Bread without gluten
10 | in prison kitchens. Invented Food Policy, 12 (3). pp. 101-112. ISSN 0000-0000
10 50 230 | https://doi.org/10.9999/ifp.2017.101
10b 50 280 | Reuse
9 50 300 | Items deposited in White Rose Research Online are protected by copyright.
10b 50 340 | Takedown
9 50 360 | If you consider content to be in breach of UK law, please notify us by emailing eprints@example.org`,
      `
14b 50 80 | Bread without gluten in prison kitchens
11 50 120 | Beatrice Hargreaves, Karim Nadir and Jane Low
9 50 140 | Department of Food, University of Dale
10b 50 180 | Abstract
BODY`,
    ],
    expected: {
      title: 'Bread without gluten in prison kitchens',
      first: 'Hargreaves',
      year: 2017,
      journal: 'Invented Food Policy',
    },
  },
  {
    name: 'sheet of a social network',
    sheets: [
      `
7 50 40 | See discussions, stats, and author profiles for this publication at: https://www.researchgate.net/publication/300000000
14 50 80 | Aloe on burns: does the age of the plant matter?
9 50 110 | Article  in  Invented Burns · March 2016
8 50 122 | DOI: 10.9999/j.inburns.2016.03.001
8 50 150 | CITATIONS
8 250 150 | READS
8 50 162 | 12
8 250 162 | 345
9b 50 190 | 3 authors, including:
9 80 215 | Priya Menon
8 80 227 | Coast University
7 80 238 | 23 PUBLICATIONS   101 CITATIONS
9 330 215 | Gareth Llewellyn
8 330 227 | Burns Unit, Dale Hospital
8 50 300 | Some of the authors of this publication are also working on these related projects:
7 50 700 | All content following this page was uploaded by Gareth Llewellyn on 14 May 2017.`,
      `
8 50 40 | Invented Burns 42 (2016) 501–509
15b 50 90 | Aloe on burns: does the age of the plant matter?
11 50 120 | Thandeka Zulu^a^, Priya Menon^b^, Gareth Llewellyn^a,^*
8 50 140 | ^a^ Burns Unit, Dale Hospital, Dale, United Kingdom
9b 50 170 | Abstract
BODY
7 50 740 | © 2016 Published by Elsevier Ltd.`,
    ],
    heads: ['8 50 40 | #\n8 250 40 | Invented Burns 42 (2016) 501–509'],
    info: { author: 'Gareth Llewellyn', creationDate: 'D:20160409' },
    expected: {
      title: 'Aloe on burns: does the age of the plant matter?',
      first: 'Zulu',
      year: 2016,
      journal: 'Invented Burns',
    },
  },
  {
    name: 'preprint with a stamp over it and degrees',
    sheets: [
      `
7 50 30 | medRxiv preprint doi: https://doi.org/10.9999/2020.05.01.20088888; this version posted May 6, 2020. The copyright holder for this preprint
7 | (which was not certified by peer review) is the author/funder. All rights reserved. No reuse allowed without permission.
14b 80 90 | Loss of smell in bakers during the spring wave
11 80 130 | Gudrun Einarsdóttir, PhD^1^, Mohammed Riaz Khan, MD^2^, Anthony D’Souza, MSc^1^
9 80 150 | 1 Department of Epidemiology, Harbour University, Iceland
9 80 165 | 2 Bakery Health Service, Lahore, Pakistan
9 80 195 | Corresponding author: Anthony D’Souza, a.dsouza@example.org
11b 80 230 | Abstract
BODY
7 50 770 | NOTE: This preprint reports new research that has not been certified by peer review.`,
    ],
    heads: [
      '7 50 30 | medRxiv preprint doi: https://doi.org/10.9999/2020.05.01.20088888; this version posted May 6, 2020. The copyright holder for this preprint',
    ],
    expected: {
      title: 'Loss of smell in bakers during the spring wave',
      first: 'Einarsdóttir',
      year: 2020,
      journal: 'medRxiv',
    },
  },
  {
    name: 'cover sheet of a preprint server, name and address line by line',
    sheets: [
      `
18b 50 80 | Telephone triage by retired nurses: an uncontrolled
18b | before-after study
10b 50 140 | Delphine Marchand  (  d.marchand@example.org  )
9 60 153 | Université de la Rivière
10b 50 170 | Obinna Eze
9 60 183 | Teaching Hospital of Enugu North
10b 50 210 | Research Article
9 50 230 | Keywords: triage, telephone, nurses
9 50 250 | Posted Date: May 3rd, 2021
9 50 270 | DOI: https://doi.org/10.21203/rs.3.rs-999999/v1
9 50 290 | License: This work is licensed under a Creative Commons Attribution 4.0 International License.
7 50 770 | Page 1/12`,
      `
12b 50 80 | Abstract
BODY
BODY`,
    ],
    heads: ['7 50 770 | Page #/12'],
    expected: {
      title: 'Telephone triage by retired nurses: an uncontrolled before-after study',
      first: 'Marchand',
      year: 2021,
      journal: 'Research Square',
    },
  },
  {
    name: 'cover sheet "Not peer-reviewed version" of a preprint server',
    sheets: [
      `
12 50 60 | Article
10 400 60 | Not peer-reviewed version
20b 50 130 | Beetroot Juice and the Finger Pulse
20b | of Climbers
10 50 200 | Ondřej Havel ^*^ , Lucie Benešová , Ismail Traoré
9 50 240 | Posted Date: 3 May 2023
9 50 255 | doi: 10.20944/preprints202305.9999.v1
9 50 280 | Keywords: beetroot; pulse; climbing
8 50 650 | Preprints.org is a free multidiscipline platform providing preprint service
8 | that is dedicated to making early versions of research outputs permanently available.
7 50 740 | Copyright: This is an open access article distributed under the Creative Commons Attribution License`,
      `
7 50 30 | Preprints.org (www.preprints.org)  |  NOT PEER-REVIEWED  |  Posted: 3 May 2023   doi:10.20944/preprints202305.9999.v1
10 50 60 | Article
16b 50 90 | Beetroot Juice and the Finger Pulse of Climbers
10b 50 120 | Ondřej Havel ^1,^*, Lucie Benešová ^1^ and Ismail Traoré ^2^
8 50 140 | ^1^ Faculty of Sport, Mountain University
9 50 170 | Abstract: Climbers drink beetroot juice. We measured their pulse at the finger.
BODY`,
    ],
    heads: [
      '7 50 30 | Preprints.org (www.preprints.org)  |  NOT PEER-REVIEWED  |  Posted: 3 May 2023   doi:10.20944/preprints202305.9999.v1',
    ],
    expected: {
      title: 'Beetroot Juice and the Finger Pulse of Climbers',
      first: 'Havel',
      year: 2023,
      journal: 'Preprints.org',
    },
  },
  {
    name: 'three columns, each with a name over the address',
    sheets: [
      `
22 90 80 | Finding Falls with a Cheap Floor Sensor
10 60 130 | Arjun Pillai
9 60 142 | Dept. of Computing
9 60 153 | Hill Institute of Technology
9 60 164 | Hill City, India
9 60 175 | a.pillai@example.org
10 240 130 | Clara Neumann
9 240 142 | Dept. of Nursing
9 240 153 | Forest University
9 240 164 | Waldau, Germany
9 240 175 | c.neumann@example.org
10 420 130 | Bongani Sithole
9 420 142 | Dept. of Statistics
9 420 153 | Savanna University
9 420 164 | Pretoria, South Africa
9 420 175 | b.sithole@example.org
9b 50 220 | Abstract—Falls are common. A sensor under the floor can hear them. We built one from cheap parts.
BODY
7 50 770 | 978-0-0000-0000-0/18/$31.00 ©2018 IEEE`,
    ],
    info: { title: 'Finding Falls with a Cheap Floor Sensor', creationDate: 'D:20180712' },
    expected: { title: 'Finding Falls with a Cheap Floor Sensor', first: 'Pillai', year: 2018, journal: null },
  },
  {
    name: 'two columns of authors in two rows, the second column first in the file',
    sheets: [
      `
16b 80 70 | Helmets, hills and head injuries of young cyclists
10b 330 120 | Mathilde Roussel, PhD
9 330 132 | Department of Surgery
9 330 143 | Clinique du Lac
10b 330 170 | Kwabena Asante, MPH
9 330 182 | School of Public Health
9 330 193 | Gold Coast College
10b 60 120 | Sebastián Ortega Luna, MD
9 60 132 | Emergency Unit
9 60 143 | Hospital del Cerro
10b 60 170 | Irina Petrova, MD
9 60 182 | Trauma Centre
9 60 193 | City Hospital 4
10b 50 230 | Abstract
BODY
8 50 750 | Correspondence: Irina Petrova, i.petrova@example.org. Submitted 4 July 2020; published 8 May 2021`,
    ],
    heads: ['8 50 40 | Ortega Luna et al.\n8 500 40 | #'],
    expected: {
      title: 'Helmets, hills and head injuries of young cyclists',
      first: 'Ortega Luna',
      year: 2021,
      journal: null,
    },
  },
  {
    name: 'manuscript with title, names and text of one size',
    sheets: [
      `
12b 50 80 | A helpline for people with tinnitus: who calls and why
12 50 110 | Short title: Tinnitus helpline
12 50 140 | Rachel Goldfarb^1^, Emeka Nnadi^2^, Sun-Hee Lim^1^
12 50 170 | ^1^ Department of Otology, Bridge University, Bridge, USA
12 50 190 | ^2^ Institute of Hearing, Abuja, Nigeria
12 50 220 | Corresponding author: Emeka Nnadi (e.nnadi@example.org)
12 50 250 | Word count: 3012; Tables: 2; Figures: 1
12b 50 290 | Abstract
12 50 310 | Tinnitus is a sound that only one person hears. A helpline was opened for it in 2014.
12 | We listened to 300 calls.`,
    ],
    info: { title: 'Microsoft Word - tinnitus_final_v3.docx', author: 'nnadi', creationDate: 'D:20190711120000' },
    expected: {
      title: 'A helpline for people with tinnitus: who calls and why',
      first: 'Goldfarb',
      year: 2019,
      journal: null,
    },
  },
  {
    name: 'stamp on the side, names in a row without commas',
    sheets: [
      `
16b 90 90 | Counting Coughs with a Phone on the Bedside Table
11 100 130 | Yannick Dubois^1^       Oksana Shevchenko^2^       Tariq Mahmood^1,3^
9 120 150 | ^1^Lab for Sounds, Plain University   ^2^Clinic of Lungs, Kyiv   ^3^Delta Institute
9 150 165 | {yannick,tariq}@example.org
10b 280 200 | Abstract
BODY
9 50 730 | arXiv:1905.01234v2  [eess.AS]  3 May 2019`,
    ],
    expected: {
      title: 'Counting Coughs with a Phone on the Bedside Table',
      first: 'Dubois',
      year: 2019,
      journal: 'arXiv',
    },
  },
  {
    name: 'file title cut at its colon, file author with family and given name turned',
    sheets: [
      `
10 50 60 | PROSPECTS IN INVENTED UROLOGY
8 400 60 | 2017; 4: 33–41
18b 50 100 | Pads or pants after prostate surgery
18b | – a systematic review
11 50 150 | MOHAMED RIYAS^1^, BARBORA KUČEROVÁ^2^, STEPHEN O’BRIEN^1^
8 50 170 | ^1^Department of Urology, Moor Hospital; ^2^Nursing School, Brno South
9b 50 200 | SUMMARY
BODY
8 50 750 | Correspondence to Stephen O’Brien, s.obrien@example.org`,
    ],
    heads: ['8 50 40 | M. RIYAS ET AL.\n8 400 40 | #', '8 50 40 | PADS OR PANTS AFTER PROSTATE SURGERY\n8 400 40 | #'],
    info: { title: 'Pads or pants after prostate surgery', author: 'Riyas Mohamed', creationDate: 'D:20170302' },
    expected: {
      title: 'Pads or pants after prostate surgery – a systematic review',
      first: 'Riyas',
      year: 2017,
      journal: 'Prospects in Invented Urology',
    },
  },
  {
    name: 'list of many authors over several lines with names broken at the line end',
    sheets: [
      `
9 50 50 | ARTICLE
17b 50 85 | Genes and the taste of coriander in island populations
9 50 120 | Lorenzo Meucci,^1,2^ Anneke de Groot,^3^ Babajide Coker,^1^ Élodie Saint-Pierre,^4^ Hong-Yi Tan,^5^ Marie
9 50 133 | Christine Lefèvre,^4^ Jean-Luc Petit,^6^ Olga Smirnova,^2^ Pilar Gómez de la Torre,^7^ Ian
9 50 146 | McAllister,^8^ Nguyen Thi Hoa,^9^ and Per Dahl^1,10^
7 50 165 | ^1^Institute of Genetics, Isola University, Isola, Italy; ^2^Centre for Taste, Moscow; ^3^University of Texel
9b 50 190 | ABSTRACT
BODY
8 50 740 | haematoinventions 2018; 103(2):e101-e104
8 50 755 | ©2018 Invented Foundation. Received: April 9, 2017. Accepted: November 3, 2017. doi:10.9999/haemin.2017.168716`,
    ],
    heads: ['8 50 40 | L. Meucci et al.\n8 300 770 | haematoinventions | 2018; 103(2)\n8 50 770 | #'],
    expected: {
      title: 'Genes and the taste of coriander in island populations',
      first: 'Meucci',
      year: 2018,
      journal: 'haematoinventions',
    },
  },
]
