import type { FrontLayout } from '../front-layout-for-tests.ts'

/** First pages as large publishers set them, with their citation in the head or in a left column. Papers, people and journals are invented. */
export const largePublishers: readonly FrontLayout[] = [
  {
    name: 'logo, homepage and two-line title with its part behind a colon',
    sheets: [
      `
8 180 40 | Skin Horizons 12 (2019) 101–112
8 180 60 | Contents lists available at ScienceDirect
18 200 90 | Skin Horizons
8 180 105 | journal homepage: www.elsevier.com/locate/skinhor
13 50 140 | Night creams for dry hands of hospital cleaners: A cluster-randomised
13 | trial in four towns
11 50 185 | Anna Marlow^a,b,^*^^, Benedikt Tóth^b^, Chen Wei^a^
7 | ^a^ Department of Skin Studies, University of Northwick, Northwick, United Kingdom
7 | ^b^ Institute of Work and Health, Eastmoor, United Kingdom
8 50 240 | A R T I C L E  I N F O
8 220 240 | A B S T R A C T
8 50 256 | Keywords:
8 50 266 | Hand eczema
8 220 256 | Background: Cleaners often have dry hands. We asked whether a night cream helps them.
8 220 266 | Methods: Forty wards in four towns took part.
8 220 276 | Results: Fewer cleaners had cracked skin after a year.
10 50 330 | 1. Introduction
BODY
7 50 700 | * Corresponding author. Department of Skin Studies, University of Northwick.
7 | E-mail address: a.marlow@example.org (A. Marlow).
7 | https://doi.org/10.9999/j.skinhor.2019.01.001
7 | Received 3 May 2018; Received in revised form 2 November 2018; Accepted 3 January 2019
7 | Available online 8 January 2019
7 | 0000-0000/© 2019 The Authors. Published by Elsevier Ltd.`,
    ],
    heads: ['8 50 40 | A. Marlow et al.\n8 420 40 | Skin Horizons 12 (2019) 101–112'],
    info: {
      title: 'Night creams for dry hands of hospital cleaners',
      author: 'Anna Marlow',
      creationDate: 'D:20190109',
    },
    expected: {
      title: 'Night creams for dry hands of hospital cleaners: A cluster-randomised trial in four towns',
      first: 'Marlow',
      year: 2019,
      journal: 'Skin Horizons',
    },
  },
  {
    name: 'sheet of a paper in press before the paper',
    sheets: [
      `
8 50 60 | Journal Pre-proof
12 50 120 | Sleep quality of shift workers after a change of rota
10 50 160 | Rosa Bellweather, Ivo Tamm, Li-Hua Chang
9 50 220 | PII: S0000-0000(22)00123-4
9 | DOI: https://doi.org/10.9999/j.restful.2022.104321
9 | Reference: RESTF 104321
9 50 280 | To appear in: Restful Nights Quarterly
9 50 310 | Received Date: 14 December 2021
9 | Revised Date: 2 March 2022
9 | Accepted Date: 5 April 2022
9 50 360 | Please cite this article as: Bellweather R, Tamm I, Chang LH, Sleep quality of shift workers after a change
9 | of rota, Restful Nights Quarterly (2022), doi: https://doi.org/10.9999/j.restful.2022.104321.
9 50 420 | This is a PDF file of an article that has undergone enhancements after acceptance, such as the addition
9 | of a cover page and metadata, but it is not yet the definitive version of record.
9 50 470 | © 2022 Published by Elsevier Inc.`,
      `
14b 50 80 | Sleep quality of shift workers after a change of rota
11 50 120 | Rosa Bellweather^1^, Ivo Tamm^2^, Li-Hua Chang^1^
9 | ^1^ Sleep Laboratory, Westport Hospital
BODY`,
    ],
    expected: {
      title: 'Sleep quality of shift workers after a change of rota',
      first: 'Bellweather',
      year: 2022,
      journal: 'Restful Nights Quarterly',
    },
  },
  {
    name: 'running head with year and volume, kicker beside "Open Access"',
    sheets: [
      `
8 50 40 | Okonkwo et al. BMC Chewing Research (2021) 21:345
8 | https://doi.org/10.9999/s12345-021-01234-5
10b 50 80 | RESEARCH ARTICLE
10b 450 80 | Open Access
20b 50 120 | Chewing comfort of older adults with
20b | new dentures: a qualitative study
10 50 185 | Chidi Okonkwo^1*^, Maria-Luisa D’Angelo^2^ and Jan-Erik Ström^1,3^
10b 50 220 | Abstract
9 | Background: New dentures change what people eat. We asked twenty people about their meals.
9 | Results: Most came to like harder foods again.
BODY
8 50 700 | * Correspondence: c.okonkwo@example.org
8 | ^1^ Dental School, University of Southmere, Southmere, UK
8 | Full list of author information is available at the end of the article
7 50 750 | © The Author(s). 2021 Open Access This article is licensed under a Creative Commons Attribution 4.0 License`,
    ],
    heads: ['8 50 40 | Okonkwo et al. BMC Chewing Research (2021) 21:345\n8 480 40 | Page # of 112'],
    expected: {
      title: 'Chewing comfort of older adults with new dentures: a qualitative study',
      first: 'Okonkwo',
      year: 2021,
      journal: 'BMC Chewing Research',
    },
  },
  {
    name: 'running head "Name year, volume:number"',
    sheets: [
      `
8 50 40 | Larkspur et al. Careful Trials 2015, 16:11
8 | http://www.carefultrialsjournal.com/content/16/1/11
14b 430 45 | TRIALS
10b 50 90 | STUDY PROTOCOL
10b 450 90 | Open Access
18b 50 130 | Stepped exercise after knee surgery (STEPUP):
18b | study protocol for a randomised trial
10 50 190 | Ewan Larkspur^1*^, Noor Haddad^2^, Yuki Tanabe^1^ and Petra Vlk^3^
10b 50 220 | Abstract
9 | Background: Between 2009 and 2012 many people had a knee replaced. Exercise afterwards is not tested.
9 | Trial registration: ISRCTN00000000, registered 1 March 2013.
BODY
8 50 700 | * Correspondence: e.larkspur@example.org
7 50 750 | © 2015 Larkspur et al.; licensee BioMed Central. This is an Open Access article.`,
    ],
    heads: [
      '8 50 40 | Larkspur et al. Careful Trials 2015, 16:11\n8 480 40 | Page # of 112\n7 50 52 | http://www.carefultrialsjournal.com/content/16/1/11',
    ],
    info: {
      creationDate: 'D:20141229',
      title: 'Stepped exercise after knee surgery (STEPUP): study protocol for a randomised trial',
    },
    expected: {
      title: 'Stepped exercise after knee surgery (STEPUP): study protocol for a randomised trial',
      first: 'Larkspur',
      year: 2015,
      journal: 'Careful Trials',
    },
  },
  {
    name: 'abbreviated journal over the DOI, names parted by points, template date in the packet',
    sheets: [
      `
8 50 40 | Eur J Invent Ophthalmol (2019) 257:897–905
8 | DOI 10.9999/s00424-019-1234-5
9 50 70 | ORIGINAL ARTICLE
15b 50 110 | Reading speed after drops for dry eyes
15b | in people who drive at night
10 50 160 | Sofie Lindqvist^1^ · Tomás Herrera Ruiz^2^ · Emre Yıldız^1,3^
8 50 190 | Received: 3 May 2018 / Revised: 1 December 2018 / Accepted: 3 January 2019 / Published online: 20 January 2019
8 | © Springer-Verlag GmbH Germany, part of Springer Nature 2019
10b 50 230 | Abstract
BODY
8 50 700 | Sofie Lindqvist
8 | s.lindqvist@example.org`,
    ],
    heads: ['8 50 40 | #\n8 350 40 | Eur J Invent Ophthalmol (2019) 257:897–905'],
    xmp: {
      title: 'Reading speed after drops for dry eyes in people who drive at night',
      doi: '10.9999/s00424-019-1234-5',
      publicationName: 'European Journal of Invented Ophthalmology',
      publicationDate: '2010-04-23',
      createDate: '2019-01-21T10:11:12',
    },
    expected: {
      title: 'Reading speed after drops for dry eyes in people who drive at night',
      first: 'Lindqvist',
      year: 2019,
      journal: 'European Journal of Invented Ophthalmology',
    },
  },
  {
    name: 'web address at the top, ARTICLE and OPEN, template date in the packet',
    sheets: [
      `
9 50 40 | www.nature.com/npjdigitalskin
10b 50 90 | ARTICLE
10b 110 90 | OPEN
18 50 120 | A phone camera can tell eczema from psoriasis in
18 | brown skin
10 50 170 | Adaeze Nwosu ^1,2✉^, Håkon Bråten ^3^, Mei-Ling Huang ^1^ and Paul O’Rourke ^2^
9b 50 200 | Cameras of phones are good. In 2010 we began to collect pictures of skin. Here we show that a model reads them.
8 50 230 | npj Digital Skin (2021) 4:123 ; https://doi.org/10.9999/s41746-021-00123-4
10b 50 260 | INTRODUCTION
BODY
7 50 720 | ^1^ Department of Dermatology, University Hospital, Northwick. email: a.nwosu@example.org
7 50 750 | Published in partnership with the Invented Skin Foundation`,
    ],
    heads: [
      '8 50 40 | A. Nwosu et al.\n7 50 770 | npj Digital Skin (2021) 123',
      '8 480 40 | A. Nwosu et al.\n7 300 770 | Published in partnership with the Invented Skin Foundation\n7 50 770 | npj Digital Skin (2021) 123',
    ],
    xmp: {
      title: 'A phone camera can tell eczema from psoriasis in brown skin',
      doi: '10.9999/s41746-021-00123-4',
      publicationDate: '2010-04-23T00:00:00Z',
      publicationName: 'npj Digital Skin',
      createDate: '2021-08-05',
    },
    expected: {
      title: 'A phone camera can tell eczema from psoriasis in brown skin',
      first: 'Nwosu',
      year: 2021,
      journal: 'npj Digital Skin',
    },
  },
  {
    name: '"OPEN" left of the title, ampersand before the last author',
    sheets: [
      `
9 380 40 | www.nature.com/scientificinventions
16b 50 110 | OPEN
20 160 110 | Warm showers and itch in the
20 | elderly: a crossover study
11 160 180 | Giulia Ferrante^1,3^, Kofi Mensah^2^ & Ana-Sofia Prates^1^
9 160 210 | Itch is common in old age. We let thirty people change the heat of their showers for a month.
9 | They had less itch when the water was cool. The effect was lost after two weeks.
BODY
7 50 730 | ^1^Skin Clinic, Hospital of Lake Town. ^2^Faculty of Nursing, University of Lake Town. email: g.ferrante@example.org
7 50 755 | Scientific Inventions |         (2022) 12:4567  | https://doi.org/10.9999/s41598-022-04567-8
7 520 755 | 1`,
    ],
    heads: [
      '9 50 40 | www.nature.com/scientificinventions/\n7 50 755 | Scientific Inventions |         (2022) 12:4567  | https://doi.org/10.9999/s41598-022-04567-8\n7 520 755 | #',
    ],
    xmp: {
      title: 'Warm showers and itch in the elderly: a crossover study',
      publicationDate: '2022-03-16',
      doi: '10.9999/s41598-022-04567-8',
      creators: ['Giulia Ferrante', 'Kofi Mensah', 'Ana-Sofia Prates'],
      publicationName: 'Scientific Inventions',
    },
    expected: {
      title: 'Warm showers and itch in the elderly: a crossover study',
      first: 'Ferrante',
      year: 2022,
      journal: 'Scientific Inventions',
    },
  },
  {
    name: 'citation in the left column with the editor under it',
    sheets: [
      `
9 200 60 | RESEARCH ARTICLE
18b 200 95 | Daily salt and the blood pressure of
18b | young cooks: A cross-sectional study
10 200 150 | Wanjiru Kamau^1☯^, Dinh Van Nguyen^2☯^, Felix Brandt^1^*
8 200 175 | 1 School of Public Health, University of Highmoor, Highmoor, Kenya, 2 Food Institute, Da Lat, Vietnam
8 200 195 | * f.brandt@example.org
12b 200 230 | Abstract
9 200 250 | Cooks taste salt all day. We measured the blood pressure of 312 of them.
9 | Those who tasted most had the highest pressure.
10b 50 230 | OPEN ACCESS
8 50 250 | Citation: Kamau W, Nguyen DV,
8 | Brandt F (2019) Daily salt and the
8 | blood pressure of young cooks: A
8 | cross-sectional study. PLoS ONE 14
8 | (3): e0212345. https://doi.org/
8 | 10.1371/journal.pone.0212345
8 50 330 | Editor: Gustavo Pereira, Universidade
8 | do Sul, BRAZIL
8 50 360 | Received: May 3, 2018
8 | Accepted: January 30, 2019
8 | Published: March 4, 2019
8 50 400 | Copyright: © 2019 Kamau et al. This
8 | is an open access article.
9 200 420 | Introduction
9 200 440 | Salt is part of nearly every dish that is cooked in the towns that we studied here.
7 50 760 | PLOS ONE | https://doi.org/10.1371/journal.pone.0212345   March 4, 2019   1 / 12`,
    ],
    heads: [
      '8 420 40 | Salt and young cooks\n7 50 760 | PLOS ONE | https://doi.org/10.1371/journal.pone.0212345   March 4, 2019   # / 112',
    ],
    info: { title: 'Daily salt and the blood pressure of young cooks: A cross-sectional study' },
    expected: {
      title: 'Daily salt and the blood pressure of young cooks: A cross-sectional study',
      first: 'Kamau',
      year: 2019,
      journal: 'PLOS ONE',
    },
  },
  {
    name: 'citation of initials and semicolons in the left column, academic editor',
    sheets: [
      `
16b 50 50 | inventions in food
10 50 90 | Article
17b 50 115 | Fermented Oats and the Appetite of School Children:
17b | A Pilot Study
10b 50 165 | Katarzyna Wójcik ^1,^*, Ahmed El-Sayed ^2^ and Ming-Hsien Lo ^1,3^
7 50 300 | Citation: Wójcik, K.; El-Sayed, A.;
7 | Lo, M.-H. Fermented Oats and the
7 | Appetite of School Children: A Pilot
7 | Study. Invent. Food 2021, 13, 1234.
7 | https://doi.org/10.9999/if13041234
7 50 350 | Academic Editors: Ines Duarte and
7 | Sven Holm
7 50 380 | Received: 3 February 2021
7 | Accepted: 1 April 2021
7 | Published: 8 April 2021
7 50 420 | Copyright: © 2021 by the authors.
8 200 190 | ^1^ Institute of Human Nutrition, Lakeside University, 00-001 Lakeside; m.lo@example.org
8 | * Correspondence: k.wojcik@example.org; Tel.: +00-00-0000
9 200 230 | Abstract: Oats that are fermented may fill the stomach for longer. Sixty children ate them.
9 | They asked for less food at noon. Keywords: oats; appetite; children
10b 200 290 | 1. Introduction
9 200 310 | Breakfast is the meal that children leave out most often in the schools of our town.
7 50 760 | Invent. Food 2021, 13, 1234. https://doi.org/10.9999/if13041234
7 380 760 | https://www.mdpi.com/journal/inventfood`,
    ],
    heads: ['7 50 40 | Invent. Food 2021, 13, 1234\n7 500 40 | # of 112'],
    info: {
      title: 'Fermented Oats and the Appetite of School Children: A Pilot Study',
      author: 'Katarzyna Wójcik, Ahmed El-Sayed and Ming-Hsien Lo',
    },
    xmp: { createDate: '2021-04-08', creators: ['Katarzyna Wójcik, Ahmed El-Sayed and Ming-Hsien Lo'] },
    expected: {
      title: 'Fermented Oats and the Appetite of School Children: A Pilot Study',
      first: 'Wójcik',
      year: 2021,
      journal: 'Invent. Food',
    },
  },
]
