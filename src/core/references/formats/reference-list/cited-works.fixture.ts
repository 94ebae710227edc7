/**
 * A reference to a work of any kind or script, with the fields a reader of it would write down; where several readings are right, a list.
 * `absent` names fields that it does not have. Works, people and places are invented.
 */
export interface CitedWork {
  readonly text: string
  readonly type?: string | readonly string[]
  readonly title?: string | readonly string[]
  readonly authors?: readonly string[]
  readonly year?: string
  readonly date?: string
  readonly accessed?: string
  readonly container?: string
  readonly publisher?: string
  readonly number?: string | readonly string[]
  readonly genre?: string
  readonly volume?: string
  readonly issue?: string
  readonly pages?: string
  readonly absent?: readonly string[]
}

/** Pages, law, patents, trials, news, data, and articles that look like them. */
export const worksThatAreNoArticles: readonly CitedWork[] = [
  {
    text: 'Lund P. Rain falls on the slate town. The Washington Post. May 4, 2019. Accessed June 7, 2020. https://www.washingtonpost.com/slate',
    type: 'article-newspaper',
    title: 'Rain falls on the slate town',
    authors: ['Lund, P'],
    date: '2019-05-04',
    accessed: '2020-06-07',
    container: 'The Washington Post',
  },
  {
    text: 'Lund, P. (2019, May 4). Rain falls on the slate town. The New York Times. https://www.nytimes.com/slate',
    type: 'article-newspaper',
    title: 'Rain falls on the slate town',
    date: '2019-05-04',
    container: 'The New York Times',
    absent: ['volume'],
  },
  {
    text: 'Lund P (2019) Rain falls on the slate town. The Independent, 4 May, p. 12.',
    type: 'article-newspaper',
    date: '2019-05-04',
    container: 'The Independent',
    pages: '12',
    absent: ['volume'],
  },
  {
    text: 'Lund P. Rain on slate. Lancet. 2019;393(10182):1777-8.',
    type: 'article-journal',
    volume: '393',
    pages: '1777-1778',
    year: '2019',
  },
  {
    text: 'Lund P, Moe B. Rain on slate. The Lancet Neurology. 2019;18(5):77-8.',
    type: 'article-journal',
    volume: '18',
  },
  {
    text: 'Slate Works Ltd. Roof Wash 300. https://www.slateworks.example/wash. Accessed March 3, 2021.',
    type: 'webpage',
    title: 'Roof Wash 300',
    authors: ['Slate Works Ltd'],
    accessed: '2021-03-03',
    year: '',
  },
  {
    text: 'Moss on roofs. Mayo Clinic. Updated January 12, 2021. Accessed March 3, 2021. https://www.mayoclinic.example/moss',
    type: 'webpage',
    title: 'Moss on roofs',
    date: '2021-01-12',
    accessed: '2021-03-03',
    absent: ['volume'],
  },
  {
    text: 'National Roof Office. Moss and your roof. Published July 9, 2018. Updated August 2, 2020. Accessed May 1, 2021. https://www.nro.example/moss',
    type: 'webpage',
    title: 'Moss and your roof',
    authors: ['National Roof Office'],
    accessed: '2021-05-01',
    absent: ['container'],
  },
  {
    text: 'National Roof Office. (n.d.). Moss and your roof. Retrieved May 1, 2021, from https://www.nro.example/moss',
    type: 'webpage',
    title: 'Moss and your roof',
    authors: ['National Roof Office'],
    accessed: '2021-05-01',
    year: '',
  },
  {
    text: 'National Roof Office [Internet]. Moss and your roof; 2020 Aug 2 [cited 2021 May 1]. Available from: https://www.nro.example/moss',
    accessed: '2021-05-01',
    date: '2020-08-02',
  },
  {
    text: 'Slate Works Ltd. Slate Works opens a new quarry [press release]. Bergen, Norway: Slate Works Ltd; June 8, 2021.',
    title: 'Slate Works opens a new quarry',
    authors: ['Slate Works Ltd'],
    date: '2021-06-08',
    genre: 'press release',
    absent: ['container'],
  },
  {
    text: 'Slate Works Ltd. Slate Works opens a new quarry. Press release. June 8, 2021. Accessed July 1, 2021. https://www.slateworks.example/news/1',
    title: 'Slate Works opens a new quarry',
    authors: ['Slate Works Ltd'],
    date: '2021-06-08',
    accessed: '2021-07-01',
    absent: ['container'],
  },
  {
    text: 'World Roof Organization. Guideline on moss. Geneva: World Roof Organization; 2021. Licence: CC BY-NC-SA 3.0 IGO.',
    type: ['report', 'book'],
    title: 'Guideline on moss',
    authors: ['World Roof Organization'],
    year: '2021',
    publisher: 'World Roof Organization',
    absent: ['container', 'volume'],
  },
  {
    text: 'Roe v. Slate Works Inc., 410 F.3d 113 (9th Cir. 2005).',
    type: 'legal_case',
    title: 'Roe v. Slate Works Inc.',
    year: '2005',
    authors: [],
    absent: ['editor', 'issue'],
  },
  {
    text: 'Solberg v. Bellini, 555 U.S. 200 (2009).',
    type: 'legal_case',
    title: 'Solberg v. Bellini',
    year: '2009',
    authors: [],
  },
  {
    text: 'United States v. Slate Works LLC, No. 12-cv-2345, 2013 WL 998877 (N.D. Cal. Apr. 3, 2013).',
    type: 'legal_case',
    title: 'United States v. Slate Works LLC',
    year: '2013',
    authors: [],
  },
  {
    text: 'R (Solberg) v Roof Board [2014] EWCA Civ 123.',
    type: 'legal_case',
    title: 'R (Solberg) v Roof Board',
    year: '2014',
    authors: [],
  },
  {
    text: 'Case C-321/10 Solberg v Slate SARL [2012] ECLI:EU:C:2012:777.',
    type: 'legal_case',
    year: '2012',
    authors: [],
  },
  {
    text: 'In re Slate Works Prods. Liab. Litig., 888 F. Supp. 2d 100 (D. Mass. 2012).',
    type: 'legal_case',
    year: '2012',
    authors: [],
  },
  { text: 'Aspirin v. placebo for tired roofs: a trial. Roe A. J Roof. 2005;4:1-9.', type: 'article-journal' },
  {
    text: 'Roof Safety Act of 2011, Pub. L. No. 112-88, 125 Stat. 700 (2011).',
    type: ['legislation', 'bill'],
    title: 'Roof Safety Act of 2011',
    year: '2011',
    authors: [],
    absent: ['pages'],
  },
  {
    text: 'Roof Safety Act 1998 (UK).',
    type: ['legislation', 'bill'],
    title: ['Roof Safety Act 1998', 'Roof Safety Act 1998 (UK)'],
    year: '1998',
    authors: [],
  },
  {
    text: 'Regulation (EU) 2019/999 of the European Parliament and of the Council of 5 April 2019 on roof tiles. Official Journal of the European Union. 2019;L117:1-175.',
    type: ['legislation', 'regulation'],
    year: '2019',
    authors: [],
  },
  { text: '21 C.F.R. § 812.3 (2019).', type: ['legislation', 'regulation'], year: '2019', authors: [] },
  { text: '42 U.S.C. § 1983 (2018).', type: ['legislation', 'regulation'], year: '2018', authors: [] },
  {
    text: 'Roof tiles and labels, 84 Fed. Reg. 12345 (Mar. 5, 2019).',
    type: ['legislation', 'regulation'],
    year: '2019',
    authors: [],
  },
  {
    text: 'Solberg I, Bellini M, inventors; Slate Works Ltd, assignee. Tile with a drip edge. US patent 9,876,543. March 4, 2018.',
    type: 'patent',
    title: 'Tile with a drip edge',
    authors: ['Solberg, I', 'Bellini, M'],
    date: '2018-03-04',
    number: ['9,876,543', 'US 9,876,543', 'US patent 9,876,543'],
    absent: ['volume', 'issue'],
  },
  {
    text: 'Solberg, I. (2018). Tile with a drip edge (U.S. Patent No. 9,876,543). U.S. Patent and Trademark Office.',
    type: 'patent',
    title: 'Tile with a drip edge',
    authors: ['Solberg, I'],
    year: '2018',
    absent: ['pages', 'issue', 'volume'],
  },
  {
    text: 'Solberg I, Bellini M. Tile with a drip edge. European patent EP 1234567 B1. 2016 Aug 17.',
    type: 'patent',
    title: 'Tile with a drip edge',
    authors: ['Solberg, I', 'Bellini, M'],
    year: '2016',
  },
  {
    text: 'Solberg I. The patent landscape of roof tiles. J Roof. 2018;3:1-4.',
    type: 'article-journal',
    title: 'The patent landscape of roof tiles',
  },
  {
    text: 'ClinicalTrials.gov [Internet]. Bethesda (MD): National Library of Medicine (US). 2019 Mar 5 - . Identifier NCT09876543, Moss Cream for Tired Roofs; 2020 Apr 6 [cited 2021 Feb 3]. Available from: https://clinicaltrials.gov/show/NCT09876543',
    type: ['webpage', 'dataset', 'document'],
    title: 'Moss Cream for Tired Roofs',
    accessed: '2021-02-03',
    authors: [],
    absent: ['container'],
  },
  {
    text: 'Moss Cream for Tired Roofs. ClinicalTrials.gov identifier: NCT09876543. Updated May 6, 2020. Accessed February 3, 2021. https://clinicaltrials.gov/ct2/show/NCT09876543',
    type: ['webpage', 'dataset', 'document'],
    title: 'Moss Cream for Tired Roofs',
    accessed: '2021-02-03',
    authors: [],
  },
  {
    text: 'Bellini M. Tiles in the wind. Paper presented at: 4th Nordic Roof Congress; June 3-5, 2017; Bergen, Norway.',
    type: ['paper-conference', 'speech'],
    title: 'Tiles in the wind',
    authors: ['Bellini, M'],
    year: '2017',
  },
  {
    text: 'Tanabe Y, host. Roof Talk [podcast]. Slate Radio; March 3, 2021. Accessed April 4, 2021. https://radio.example/rt',
    type: ['broadcast', 'song', 'webpage', 'interview'],
    title: 'Roof Talk',
    authors: ['Tanabe, Y'],
    date: '2021-03-03',
    accessed: '2021-04-04',
    absent: ['editor'],
  },
  {
    text: 'Tanabe, Y. (Host). (2021, March 3). Roof Talk [Audio podcast episode]. Slate Radio. https://radio.example/rt',
    type: ['broadcast', 'song', 'webpage', 'interview'],
    title: 'Roof Talk',
    authors: ['Tanabe, Y'],
    date: '2021-03-03',
    absent: ['editor'],
  },
  {
    text: 'Tanabe, Y. (2021, March 3). How to lay slate [Video]. YouTube. https://www.youtube.com/watch?v=abc',
    type: ['motion_picture', 'webpage', 'broadcast'],
    title: 'How to lay slate',
    authors: ['Tanabe, Y'],
    date: '2021-03-03',
  },
  {
    text: 'Tanabe Y, Solberg I. Slate wear measurements 2010-2020 [dataset]. Zenodo; 2021. doi:10.5281/zenodo.9999999',
    type: 'dataset',
    title: 'Slate wear measurements 2010-2020',
    authors: ['Tanabe, Y', 'Solberg, I'],
    year: '2021',
    publisher: 'Zenodo',
  },
  {
    text: 'Tanabe, Y. (2021). Slate wear measurements [Data set]. Dryad. https://doi.org/10.5061/dryad.zzzz',
    type: 'dataset',
    title: 'Slate wear measurements',
    year: '2021',
  },
  {
    text: 'R Core Team. R: A language and environment for roofing [computer program]. Version 4.1.0. Vienna: R Foundation; 2021.',
    type: 'software',
    authors: ['R Core Team'],
    year: '2021',
  },
  {
    text: 'Tanabe Y, Solberg I. Dew and slate. medRxiv [Preprint]. 2021 Mar 4. doi:10.1101/2021.03.01.21250001',
    type: 'article',
    title: 'Dew and slate',
    authors: ['Tanabe, Y', 'Solberg, I'],
    year: '2021',
  },
  {
    text: 'Tanabe Y. Dew and slate [dissertation]. Bergen: University of Bergen; 2015.',
    type: 'thesis',
    title: 'Dew and slate',
    authors: ['Tanabe, Y'],
    year: '2015',
    publisher: 'University of Bergen',
  },
  {
    text: 'Tanabe, Y. (2015). Dew and slate [Doctoral dissertation, University of Bergen]. ProQuest Dissertations.',
    type: 'thesis',
    title: 'Dew and slate',
    year: '2015',
  },
  {
    text: 'ISO 10993-5:2009. Biological evaluation of roof tiles. Part 5: Tests for wear. Geneva: International Organization for Standardization; 2009.',
    type: ['standard', 'report', 'book'],
    year: '2009',
    authors: [],
  },
  {
    text: 'Roof Office. Warning letter to Slate Works Ltd. March 8, 2019. https://www.roof.example/letter-1',
    title: 'Warning letter to Slate Works Ltd',
    authors: ['Roof Office'],
    date: '2019-03-08',
  },
  {
    text: 'Grand Roof Research. Roof Tile Market Size, Share & Forecast, 2022-2030. Pune: Grand Roof Research; 2022.',
    type: ['report', 'book'],
    title: 'Roof Tile Market Size, Share & Forecast, 2022-2030',
    authors: ['Grand Roof Research'],
    year: '2022',
  },
  { text: 'Retrieval of tiles accessed from above. Roe A. J Roof 2005;4:1-9.', type: 'article-journal' },
  {
    text: 'Lund P. Updated guidelines for slate. J Roof. 2019;3(2):1-4. Accessed May 5, 2020. https://jroof.example/1',
    type: 'article-journal',
    title: 'Updated guidelines for slate',
    container: 'J Roof',
    volume: '3',
    accessed: '2020-05-05',
    year: '2019',
  },
]
