import type { FrontLayout } from '../front-layout-for-tests.ts'

/** Layouts of large publishers that no rule was written for. Papers, people and journals are invented. */
export const regressionPublishers: readonly FrontLayout[] = [
  {
    name: 'society journal with logo on the right and dates in a left box',
    sheets: [
      `
8 160 40 | Public Places & Health 7 (2019) 100365
8 200 58 | Contents lists available at ScienceDirect
16 180 85 | Public Places & Health
8 180 100 | journal homepage: http://www.elsevier.com/locate/pph
9 50 125 | Article
14 50 150 | Benches in the shade: Resting places and the daily walks of widowed
14 | women in three cities
11 50 200 | Magdalena Kowalczyk-Reyes^a,⁎^, Hamish D. Forsyth^b^, Adwoa Boateng^a^
7 50 215 | ^a^ School of Geography, University of the Firth, United Kingdom
7 50 226 | ^b^ Department of Town Planning, Loch College, United Kingdom
8 50 250 | ARTICLE INFO
8 220 250 | ABSTRACT
8 50 265 | Keywords:
8 50 275 | Walking
9 220 265 | Widowed women walk less. We asked whether benches make their walks longer.
BODY
7 50 700 | ⁎ Corresponding author. School of Geography, University of the Firth.
7 | E-mail addresses: m.kowalczyk@example.org (M. Kowalczyk-Reyes), h.forsyth@example.org (H.D. Forsyth)
7 50 725 | https://doi.org/10.9999/j.pph.2019.100365
7 50 735 | Received 12 December 2018; Received in revised form 3 February 2019; Accepted 6 February 2019
7 50 745 | 0000-0000/ © 2019 Published by Elsevier Ltd. This is an open access article`,
    ],
    heads: ['8 50 40 | M. Kowalczyk-Reyes, et al.\n8 400 40 | Public Places & Health 7 (2019) 100365'],
    info: {
      title: 'Benches in the shade: Resting places and the daily walks of widowed women in three cities',
      author: 'Hamish D. Forsyth',
      subject: 'Public Places & Health, 7 (2019) 100365. doi:10.9999/j.pph.2019.100365',
    },
    expected: {
      title: 'Benches in the shade: Resting places and the daily walks of widowed women in three cities',
      first: 'Kowalczyk-Reyes',
      year: 2019,
      journal: 'Public Places & Health',
    },
  },
  {
    name: 'newer layout with logo text at the right and "Open Access" in a bar',
    sheets: [
      `
8 50 40 | Vasquez-Iglesias et al. BMC Invent Nutr          (2022) 8:77
8 50 51 | https://doi.org/10.9999/s40795-022-00777-7
10 440 45 | BMC Invented Nutrition
10b 50 85 | RESEARCH
10b 470 85 | Open Access
21 50 120 | Lunch breaks of bus drivers: what they
21 | eat, where, and with whom
10 50 180 | Lourdes Vasquez-Iglesias^1^ , Bo Henriksen^2,3†^, Nadia Ait-Hamou^2†^ and Sipho Khumalo^1*^
10b 50 210 | Abstract
9b 50 222 | Background:
9 120 222 | Bus drivers eat at odd hours. From 2015 to 2017 we followed 80 of them.
BODY
7 50 700 | † Bo Henriksen and Nadia Ait-Hamou contributed equally
7 50 712 | *Correspondence: s.khumalo@example.org
7 50 724 | ^1^ Department of Nutrition, University of the Cape
7 50 755 | © The Author(s) 2022. Open Access This article is licensed under a Creative Commons Attribution 4.0 International License`,
    ],
    heads: ['8 50 40 | Vasquez-Iglesias et al. BMC Invent Nutr          (2022) 8:77\n8 480 40 | Page # of 112'],
    xmp: {
      title: 'Lunch breaks of bus drivers: what they eat, where, and with whom',
      doi: '10.9999/s40795-022-00777-7',
      publicationName: 'BMC Invented Nutrition',
      publicationDate: '2010-04-23',
      creators: ['Lourdes Vasquez-Iglesias', 'Bo Henriksen', 'Nadia Ait-Hamou', 'Sipho Khumalo'],
    },
    expected: {
      title: 'Lunch breaks of bus drivers: what they eat, where, and with whom',
      first: 'Vasquez-Iglesias',
      year: 2022,
      journal: 'BMC Invented Nutrition',
    },
  },
  {
    name: 'left column with open peer review and citation, PLOS-like',
    sheets: [
      `
9 200 60 | RESEARCH ARTICLE
18b 200 92 | Letters from the clinic and the number of
18b | missed visits in South Shore: A stepped-
18b | wedge cluster randomised trial
10 200 165 | Themba Nkosi^1^, Jane Fairweather-Jones^1,2^, Duong Minh Tuan^3^, Abdul Rahim Siddiqui^2^*, on behalf of the
10 200 178 | LETTERS trial team^¶^
8 200 200 | 1 Health Unit, South Shore, South Africa, 2 School of Medicine, Downs University, United Kingdom
8 200 220 | ¶ Membership of the LETTERS trial team is listed in the Acknowledgments.
8 200 232 | * a.siddiqui@example.org
12b 200 260 | Abstract
10b 200 280 | Background
9 200 295 | Visits are missed when nobody reminds people of them. Letters are cheap.
10b 50 230 | OPEN ACCESS
8 50 245 | Citation: Nkosi T, Fairweather-
8 | Jones J, Tuan DM, Siddiqui AR, on
8 | behalf of the LETTERS trial team
8 | (2021) Letters from the clinic and the
8 | number of missed visits in South Shore:
8 | A stepped-wedge cluster randomised
8 | trial. PLoS Med 18(11): e1003999.
8 | https://doi.org/10.1371/journal.
8 | pmed.1003999
8 50 360 | Academic Editor: Sanjay Mehta,
8 | University of Hills, UNITED STATES
8 50 390 | Received: April 9, 2020
8 50 405 | Accepted: September 30, 2021
8 50 420 | Published: November 18, 2021
7 50 760 | PLOS Medicine | https://doi.org/10.1371/journal.pmed.1003999   November 18, 2021   1 / 22`,
    ],
    heads: [
      '8 50 40 | PLOS MEDICINE\n8 380 40 | Letters and missed visits\n7 50 760 | PLOS Medicine | https://doi.org/10.1371/journal.pmed.1003999   November 18, 2021   # / 122',
    ],
    info: {
      title:
        'Letters from the clinic and the number of missed visits in South Shore: A stepped-wedge cluster randomised trial',
      author: 'Themba Nkosi',
    },
    expected: {
      title:
        'Letters from the clinic and the number of missed visits in South Shore: A stepped-wedge cluster randomised trial',
      first: 'Nkosi',
      year: 2021,
      journal: 'PLOS Medicine',
    },
  },
  {
    name: 'logo word, Review, short citation by semicolons, no left column',
    sheets: [
      `
16b 50 50 | mould & medicine
10 50 85 | Review
17b 50 110 | Mouldy Flats and Wheezing Toddlers—What Landlords
17b | Can Do
10b 50 155 | Dagmar Hein ^1,†^, Jesús Paredes ^2,†^, Oya Yılmaz-Korkut ^1^ and Robert J. MacLeod ^3,4,^*
8 50 180 | ^1^ Clinic for Children, Rheinufer University, 50000 Rheinufer, Germany; d.hein@example.org
8 50 205 | * Correspondence: r.macleod@example.org; Tel.: +00-0000
8 50 220 | † These authors contributed equally to this work.
8 50 240 | Academic Editor: Vito Russo
8 50 252 | Received: 22 May 2016; Accepted: 27 June 2016; Published: 5 July 2016
9 50 275 | Abstract: Mould grows on cold walls. Toddlers who live beside them wheeze more.
BODY
7 50 760 | Mould Med. 2016, 8, 200; doi:10.9999/mm8070200
7 400 760 | www.mdpi.com/journal/mouldmed`,
    ],
    heads: ['7 50 40 | Mould Med. 2016, 8, 200\n7 500 40 | # of 112'],
    info: {
      title: 'Mouldy Flats and Wheezing Toddlers',
      author: 'Robert J. MacLeod',
      subject:
        'Mould grows on cold walls. Toddlers who live beside them wheeze more. Landlords can do more than they think about this.',
    },
    expected: {
      title: 'Mouldy Flats and Wheezing Toddlers—What Landlords Can Do',
      first: 'Hein',
      year: 2016,
      journal: 'Mould Med.',
    },
  },
  {
    name: 'older layout of an open publisher with the edited-by box below',
    sheets: [
      `
9 420 40 | ORIGINAL RESEARCH
8 420 52 | published: 19 September 2018
8 420 62 | doi: 10.9999/finvp.2018.01234
20b 50 110 | Counting Sheep or Counting Debts:
20b | Money Worries and Sleep in Students
11 50 170 | Ruaridh Campbell^1*^, Mwajuma Saidi^2^, Erzsébet Kis^1^ and Thiago Arantes^3^
8 50 190 | ^1^ Department of Psychology, University of the Glen, Glen, United Kingdom, ^2^ Coast College, Tanga, Tanzania
8b 50 250 | Edited by:
8 | Nicole Dupuis,
8 | Université du Pont, France
8b 50 290 | Reviewed by:
8 | Andrew Blackwood,
8 | Quay University, Ireland
8b 50 330 | *Correspondence:
8 | Ruaridh Campbell
8 50 365 | Received: 02 March 2018
8 | Accepted: 27 August 2018
8 | Published: 19 September 2018
8b 50 405 | Citation:
8 | Campbell R, Saidi M, Kis E and
8 | Arantes T (2018) Counting Sheep or
8 | Counting Debts: Money Worries and
8 | Sleep in Students.
8 | Front. Invent. Psychol. 9:1234.
8 | doi: 10.9999/finvp.2018.01234
9 220 250 | Students who owe money sleep badly. We asked 900 of them what they think of at night.
9 220 265 | Those who thought of debts slept an hour less than others.
8b 220 290 | Keywords: sleep, debt, students
10b 220 320 | INTRODUCTION
9 220 335 | Sleep is cheap, and yet students who have little money have little of it, as we show here.
7 50 770 | Frontiers in Invented Psychology | www.frontiersin.org
7 280 770 | 1
7 400 770 | September 2018 | Volume 9 | Article 1234`,
    ],
    heads: [
      '8 50 40 | Campbell et al.\n8 400 40 | Money Worries and Sleep\n7 50 770 | Frontiers in Invented Psychology | www.frontiersin.org\n7 280 770 | #\n7 400 770 | September 2018 | Volume 9 | Article 1234',
    ],
    info: { title: 'Counting Sheep or Counting Debts: Money Worries and Sleep in Students' },
    expected: {
      title: 'Counting Sheep or Counting Debts: Money Worries and Sleep in Students',
      first: 'Campbell',
      year: 2018,
      journal: 'Frontiers in Invented Psychology',
    },
  },
  {
    name: 'kicker "Research", subtitle behind a colon in print, degrees without points',
    sheets: [
      `
9 50 45 | Research
9b 50 58 | JAMA Invented Surgery | Original Investigation
18b 50 90 | Association of Surgeons' Sleep With Stitches
18b | That Open Again
10 50 135 | Dominic Achterberg, MD; Wen-Chi Liao, PhD; Sarah-Jane O’Connell, MPH; Babak Tehrani, MD, MPH; and the WAKEFUL Group
8 50 165 | IMPORTANCE  Surgeons often sleep little. Whether their stitches hold is not known.
8 50 180 | OBJECTIVE  To learn whether the sleep of surgeons is linked with stitches that open again.
BODY
7 400 600 | Author Affiliations: Department of
7 | Surgery, Dune Hospital, Leiderdam
7 | (Achterberg, Liao).
7 400 640 | Corresponding Author: Wen-Chi
7 | Liao, PhD, Department of Surgery
8 50 720 | JAMA Invent Surg. 2020;155(4):e200123. doi:10.9999/jamainvsurg.2020.0123
8 50 732 | Published online February 19, 2020.
7 450 770 | 291`,
    ],
    heads: [
      '8 50 40 | Research  Original Investigation\n8 350 40 | Surgeons’ Sleep and Stitches\n7 50 770 | #   JAMA Invented Surgery   April 2020   Volume 155, Number 4\n7 400 770 | jamainvsurg.com',
    ],
    expected: {
      title: "Association of Surgeons' Sleep With Stitches That Open Again",
      first: 'Achterberg',
      year: 2020,
      journal: 'JAMA Invented Surgery',
    },
  },
  {
    name: '"first published as" stamp and wide left column',
    sheets: [
      `
9 50 40 | Open Access
9 450 40 | Protocol
18b 190 80 | Hearing aids by post for farm workers:
18b | protocol for a mixed methods study
10 190 130 | Tegan Pritchard ,^1^ Luís Marques-Faria ,^2^ Gethin Rhys-Evans^1^
8 50 80 | To cite: Pritchard T,
8 | Marques-Faria L, Rhys-Evans G.
8 | Hearing aids by post for farm
8 | workers: protocol for a mixed
8 | methods study. BMJ Inventions
8 | 2018;8:e019999. doi:10.9999/
8 | bmjinv-2017-019999
8 50 170 | ► Prepublication history for
8 | this paper is available online.
8 50 200 | Received 23 September 2017
8 | Revised 3 March 2018
8 | Accepted 29 March 2018
10b 190 160 | AbstrAct
9 190 175 | Introduction  Farm workers hear badly. Aids that come by post may help those who live far away.
10b 190 220 | IntroductIon
9 190 235 | Farms are loud, and those who work on them lose their hearing early, yet few go to a clinic.
7 50 770 | Pritchard T, et al. BMJ Inventions 2018;8:e019999. doi:10.9999/bmjinv-2017-019999
7 530 770 | 1
6 50 785 | BMJ Inventions: first published as 10.9999/bmjinv-2017-019999 on 5 May 2018. Downloaded from`,
    ],
    heads: [
      '9 50 40 | Open Access\n7 50 770 | Pritchard T, et al. BMJ Inventions 2018;8:e019999. doi:10.9999/bmjinv-2017-019999\n7 530 770 | #',
    ],
    info: { title: 'Hearing aids by post for farm workers: protocol for a mixed methods study' },
    expected: {
      title: 'Hearing aids by post for farm workers: protocol for a mixed methods study',
      first: 'Pritchard',
      year: 2018,
      journal: 'BMJ Inventions',
    },
  },
  {
    name: 'kicker in a coloured bar, trial name in front of the title, group with a star',
    sheets: [
      `
10 50 50 | Articles
19 50 90 | Home-based rehabilitation after burns (HOMEBURN): a
19 | phase 3, parallel-group, non-inferiority trial
9 50 140 | Ekaterina Belova*, José Antonio Cruz Valdés*, Mikkel Thorup, Ayesha Noorani, Yaw Owusu-Ansah†, for the HOMEBURN Investigators‡
10b 50 170 | Summary
8 50 182 | Background Rehabilitation at home may be as good as that in a clinic.
7 450 182 | Lancet Invent Surg 2018; 3: 55–66
7 450 192 | Published Online
7 450 202 | November 30, 2017
7 450 212 | http://dx.doi.org/10.9999/
7 450 222 | S0000-0000(17)30999-9
7 450 240 | *Joint first authors
BODY
7 50 770 | www.thelancet.com/invent-surg   Vol 3   January 2018
7 530 770 | 55`,
    ],
    heads: ['10 500 40 | Articles\n7 50 770 | www.thelancet.com/invent-surg   Vol 3   January 2018\n7 530 770 | #'],
    info: {
      title: 'Home-based rehabilitation after burns (HOMEBURN): a phase 3, parallel-group, non-inferiority trial',
      subject: 'The Lancet Invented Surgery, 3 + (2018) 55-66. doi:10.9999/S0000-0000(17)30999-9',
    },
    expected: {
      title: 'Home-based rehabilitation after burns (HOMEBURN): a phase 3, parallel-group, non-inferiority trial',
      first: 'Belova',
      year: 2018,
      journal: 'The Lancet Invented Surgery',
    },
  },
]
