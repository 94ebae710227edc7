import type { FrontLayout } from '../front-layout-for-tests.ts'

/** Layouts of regional journals, preprints and sheets that no rule was written for. Papers, people and journals are invented. */
export const regressionOthers: readonly FrontLayout[] = [
  {
    name: 'serial numbers, kicker, Korean names with degrees, running head "Family et al"',
    sheets: [
      `
8 50 40 | ORIGINAL ARTICLE
8 50 52 | Musculoskeletal Inventions
8 350 40 | https://doi.org/10.9999/jkis.2020.35.e101
8 350 52 | J Korean Invent Sci 2020 Apr 6;35(13):e101
8 350 64 | eISSN 0000-6357·pISSN 0000-8934
17b 50 110 | Stair Climbing and Bone Loss in Mothers
17b | of Twins
10 50 160 | Seung Hwan Ryu ,^1^ Da-Eun Noh ,^2^ Chae Rin Pyo ,^1^ and Gil Dong Namgung ^3^
8 50 180 | ^1^Department of Orthopedics, Mugunghwa Medical Center, Cheonan, Korea
10b 50 210 | ABSTRACT
9b 50 222 | Background: Mothers of twins carry much. Their bones have not been looked at.
BODY
8 50 700 | Received: Nov 8, 2019
8 | Accepted: Feb 17, 2020
8 50 725 | Address for Correspondence:
8 | Gil Dong Namgung, MD
7 50 755 | © 2020 The Korean Academy of Inventions.
7 450 770 | https://jkis.example  1/12`,
    ],
    heads: [
      '8 400 40 | Stair Climbing and Bone Loss\n7 50 770 | https://jkis.example\n7 250 770 | https://doi.org/10.9999/jkis.2020.35.e101\n7 500 770 | #/12',
    ],
    expected: {
      title: 'Stair Climbing and Bone Loss in Mothers of Twins',
      first: 'Ryu',
      year: 2020,
      journal: 'J Korean Invent Sci',
    },
  },
  {
    name: 'Spanish journal: title in two languages, initials and compound family names',
    sheets: [
      `
8 50 40 | Nutr Invent. 2015;32(5):2111-2117
8 50 50 | ISSN 0000-1611 • CODEN NUINV
10b 50 80 | Original/Obesidad
17b 50 110 | Bread rolls at school breaks and weight in the
17b | sierra; a cohort study
9 50 145 | María del Mar Ibáñez-Cortés^1^, José Luis Pardo Sanz^2^ y Carmen Rocío Lema^1^
7 50 160 | ^1^Departamento de Nutrición, Universidad de la Sierra. ^2^Servicio de Pediatría, Hospital del Valle. España.
9b 50 185 | Abstract
9 300 185 | BOCADILLOS EN EL RECREO Y PESO EN LA
9 300 196 | SIERRA; UN ESTUDIO DE COHORTES
9 50 200 | Introduction: Rolls are eaten at breaks.
BODY
7 50 710 | Correspondence: José Luis Pardo Sanz.
7 50 720 | E-mail: j.pardo@example.org
7 50 735 | Recibido: 23-VI-2015.
7 50 745 | Aceptado: 18-VII-2015.
7 300 770 | 2111`,
    ],
    heads: ['8 50 40 | #\n8 200 40 | Nutr Invent. 2015;32(5):2111-2117\n8 400 40 | María del Mar Ibáñez-Cortés et al.'],
    info: { title: '10_Bread rolls:Maquetación 1' },
    expected: {
      title: 'Bread rolls at school breaks and weight in the sierra; a cohort study',
      first: 'Ibáñez-Cortés',
      year: 2015,
      journal: 'Nutr Invent',
    },
  },
  {
    name: 'author manuscript in an archive, group title, many authors one a line',
    sheets: [
      `
13b 400 40 | NIH Public Access
9b 400 53 | Author Manuscript
9 50 70 | Invent Drug Depend. Author manuscript; available in PMC 2014 June 01.
8 50 90 | Published in final edited form as:
8 50 100 | Invent Drug Depend. 2013 June 1; 130(0): 77–85. doi:10.9999/j.invdrug.2012.10.010.
18b 50 140 | Kitchen counselling for people who quit smoking
18b | at work
10 50 190 | LaToya R. Jefferson^a,*^, Björn Sandvik^b^, Ha-Neul Jung^a^, and Ricardo del Río^c^
8 50 205 | ^a^ Department of Preventive Medicine, Prairie Medical School, Prairie City, USA
10b 50 240 | Abstract
9 50 252 | Background—People quit smoking at work and begin again at home.
BODY
7 50 700 | © 2012 Elsevier Ireland Ltd. All rights reserved.
7 50 712 | *Corresponding author: LaToya Jefferson, l.jefferson@example.org
7 50 730 | Publisher's Disclaimer: This is a PDF file of an unedited manuscript that has been accepted for publication.`,
    ],
    heads: [
      '8 50 40 | Jefferson et al.\n8 500 40 | Page #\n7 200 770 | Invent Drug Depend. Author manuscript; available in PMC 2014 June 01.',
    ],
    info: { creationDate: 'D:20140602' },
    expected: {
      title: 'Kitchen counselling for people who quit smoking at work',
      first: 'Jefferson',
      year: 2013,
      journal: 'Invent Drug Depend',
    },
  },
  {
    name: 'sheet of an archive with the citation for the published version',
    sheets: [
      `
12 50 60 | Ferry University Research Portal
14b 50 100 | Night lights and the growth of orphan lambs
10 50 125 | Macdonald, Isla; Øveraas, Sigrid; Tanaka, Hiroshi
10 50 150 | Published in:
10 50 162 | Invented Veterinary Notes
10 50 185 | DOI:
10 50 197 | 10.9999/ivn.2014.05.001
10 50 220 | Publication date:
10 50 232 | 2014
10 50 255 | Document version
10 50 267 | Publisher's PDF, also known as Version of record
10 50 300 | Citation for published version (APA):
10 50 312 | Macdonald, I., Øveraas, S., & Tanaka, H. (2014). Night lights and the growth of orphan lambs. Invented
10 50 324 | Veterinary Notes, 55(2), 101-109. https://doi.org/10.9999/ivn.2014.05.001
9 50 420 | General rights
9 50 432 | Copyright and moral rights for the publications made accessible in the public portal are retained by the authors.
9 50 700 | Download date: 03. Mar. 2021`,
      `
8 50 40 | Invented Veterinary Notes 55 (2014) 101–109
15b 50 90 | Night lights and the growth of orphan lambs
11 50 120 | Isla Macdonald^a^, Sigrid Øveraas^b,^*, Hiroshi Tanaka^a^
7 50 135 | ^a^ School of Veterinary Science, Ferry University
9b 50 160 | ABSTRACT
BODY`,
    ],
    heads: ['8 50 40 | #\n8 200 40 | I. Macdonald et al. / Invented Veterinary Notes 55 (2014) 101–109'],
    info: { creationDate: 'D:20210303' },
    expected: {
      title: 'Night lights and the growth of orphan lambs',
      first: 'Macdonald',
      year: 2014,
      journal: 'Invented Veterinary Notes',
    },
  },
  {
    name: 'preprint with authors one after the other over two lines and no marks',
    sheets: [
      `
7 50 30 | bioRxiv preprint doi: https://doi.org/10.9999/654321; this version posted June 3, 2019. The copyright holder for this preprint (which was
7 | not certified by peer review) is the author/funder, who has granted bioRxiv a license to display the preprint in perpetuity.
15b 60 80 | Honey bees learn the smell of infected wounds
15b | faster than dogs
11 60 130 | Wojtek Zaremba^1^, Alícia Montcada^1,2^, Raphaël
11 60 144 | N'Guessan^3^ and Tuuli Mäkelä^1^*
9 60 170 | 1. Insect Lab, University of the Meadow; 2. Wound Clinic, Girona; 3. Institut des Abeilles, Bouaké
9 60 195 | *Correspondence: t.makela@example.org
11b 60 220 | Summary
BODY`,
    ],
    heads: [
      '7 50 30 | bioRxiv preprint doi: https://doi.org/10.9999/654321; this version posted June 3, 2019. The copyright holder for this preprint (which was',
    ],
    expected: {
      title: 'Honey bees learn the smell of infected wounds faster than dogs',
      first: 'Zaremba',
      year: 2019,
      journal: 'bioRxiv',
    },
  },
  {
    name: 'manuscript for a server of working papers: names one under the other, foot with a link',
    sheets: [
      `
18 90 80 | Who Pays for Crutches? Evidence from Lost
18 | Deposits
12 200 130 | Bartholomew Quill
12 200 146 | Saoirse Keane
12 200 162 | Dawit Tesfaye
11 220 185 | March 8, 2018
11b 270 215 | Abstract
10 80 230 | Crutches are lent against a deposit. We look at who loses it, and find that the poor pay twice.
BODY
7 50 770 | Electronic copy available at: https://ssrn.com/abstract=3999999`,
    ],
    heads: ['7 50 770 | Electronic copy available at: https://ssrn.com/abstract=3999999'],
    info: { creationDate: 'D:20180309', author: 'Dawit' },
    expected: {
      title: 'Who Pays for Crutches? Evidence from Lost Deposits',
      first: 'Quill',
      year: 2018,
      journal: 'SSRN',
    },
  },
]
