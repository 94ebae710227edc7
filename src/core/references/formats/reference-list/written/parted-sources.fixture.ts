import type { CitedWork } from './cited-works.fixture.ts'

/** Sources that hold a place, a publisher or a network beside the name; statutes with chapters; numbers of abstracts and articles; and what looks like them. */
export const partedSources: readonly CitedWork[] = [
  {
    text: '박지연 (2016). 빗물의 역사. 서울: 지붕출판사.',
    type: 'book',
    title: '빗물의 역사',
    publisher: '지붕출판사',
    absent: ['container'],
  },
  { text: '박지연. 빗물의 역사. 부산: 지붕출판사, 2016.', type: 'book', publisher: '지붕출판사', year: '2016' },
  {
    text: '山田太郎（2018）．屋根と苔の歴史．京都：屋根書房．',
    type: 'book',
    title: '屋根と苔の歴史',
    publisher: '屋根書房',
  },
  { text: '李明. 屋顶苔藓. 北京: 屋顶出版社, 2018: 12-15.', type: 'book', title: '屋顶苔藓', publisher: '屋顶出版社' },
  {
    text: '정상기, 이영호. (2021). 지붕 이끼의 성장. 한국지붕학회지, 12(3), 45-58.',
    type: 'article-journal',
    container: '한국지붕학회지',
    pages: '45-58',
  },
  {
    text: 'SILVA, Ana; COSTA, João. Telhados e musgos no sul. Revista Brasileira de Telhados, Serra Alta, v. 12, n. 3, p. 45-58, jun. 2021.',
    title: 'Telhados e musgos no sul',
    container: 'Revista Brasileira de Telhados',
    volume: '12',
    issue: '3',
    pages: '45-58',
  },
  {
    text: 'SILVA, Ana. Telhados e musgos. Revista de Ciência, Tecnologia e Sociedade, v. 2, n. 1, p. 4-8, 2019.',
    container: 'Revista de Ciência, Tecnologia e Sociedade',
    volume: '2',
  },
  {
    text: 'SILVA, Ana. O telhado verde. 3. ed. São Paulo: Editora Musgo, 2018. 210 p.',
    type: 'book',
    publisher: 'Editora Musgo',
    year: '2018',
  },
  {
    text: "לוי, ד', וכהן, ש' (2021). טחב על גגות רעפים. כתב עת לגגות ומבנים, 12(3), 45–58.",
    title: 'טחב על גגות רעפים',
    container: 'כתב עת לגגות ומבנים',
    pages: '45-58',
  },
  {
    text: "לוי, ד' (2019). ציפורים במרזבים: סקירה. רבעון הגגות, 4(1), 3–9.",
    title: 'ציפורים במרזבים: סקירה',
    container: 'רבעון הגגות',
    volume: '4',
  },
  {
    text: 'Holm, I. (Host). (2023, June 5). The slate under the moss (No. 12) [Audio podcast episode]. In Roofs Explained. Northby Radio. https://roofsexplained.example/12',
    type: 'broadcast',
    title: 'The slate under the moss',
    container: 'Roofs Explained',
    publisher: 'Northby Radio',
    number: '12',
    date: '2023-06-05',
  },
  {
    text: 'Holm, I. (Host). (2022, April 14). Notes from the attic (No. 31) [Audio podcast episode]. In Old Houses Retold. Harrow Sound. https://houses.example/31',
    type: 'broadcast',
    title: 'Notes from the attic',
    container: 'Old Houses Retold',
    publisher: 'Harrow Sound',
  },
  {
    text: 'Holm, I. (Host). (2023, June 5). The slate under the moss [Audio podcast episode]. In The Dr. Moss Show. https://roofsexplained.example/12',
    type: 'broadcast',
    container: 'The Dr. Moss Show',
    absent: ['volume'],
  },
  {
    text: 'National Building Code, R.S.Y. 2002, c. 12 (Roofs). https://laws.example/c12',
    type: 'legislation',
    title: 'National Building Code',
    year: '2002',
    absent: ['volume', 'issue'],
  },
  { text: 'Roofs Act, S.O. 1992, c. 23.', type: 'legislation', title: 'Roofs Act', year: '1992', absent: ['pages'] },
  {
    text: 'Roofs and Gutters Act 2003 (c. 12)',
    type: 'legislation',
    title: 'Roofs and Gutters Act 2003',
    year: '2003',
  },
  {
    text: 'Holm I. A new roofing act: c. 12 explained. J Roof Law. 2004;12(3):45-58.',
    type: 'article-journal',
    title: 'A new roofing act: c. 12 explained',
    container: 'J Roof Law',
    pages: '45-58',
  },
  {
    text: 'Almgren T, Silva A. Moss on slates. Roof Res. 2020;80:4521. Abstract nr LB-12.',
    container: 'Roof Res',
    pages: '4521',
    number: 'LB-12',
    absent: ['issue'],
  },
  {
    text: 'Almgren T. Moss on slates [abstract]. J Roof Ecol. 2020;12(suppl 1):S45. Abstract no. 1234.',
    pages: 'S45',
    number: '1234',
  },
  {
    text: 'Almgren, T., Silva, A. Moss on slates. Sci Roofs 11, Article number: 12345 (2021).',
    container: 'Sci Roofs',
    volume: '11',
    pages: '12345',
    absent: ['issue', 'number'],
  },
  {
    text: 'Almgren T, Silva A. Writing the abstract: no. 5 in a series. Roof Res. 2020;80(2):45-52.',
    title: 'Writing the abstract: no. 5 in a series',
    pages: '45-52',
    absent: ['number'],
  },
]

/** The same, set aside until the rules stood. */
export const partedSourcesHeld: readonly CitedWork[] = [
  {
    text: '김영수, 박지연 (2019). 한옥의 기와. 파주: 기와문화사.',
    type: 'book',
    title: '한옥의 기와',
    publisher: '기와문화사',
  },
  { text: '鈴木花子（2020）．苔の観察．屋根研究，12(3)，45–58．', title: '苔の観察', pages: '45-58' },
  {
    text: 'COSTA, João. Calhas e pássaros. Boletim de Construção, Vila Nova, RS, v. 4, n. 2, p. 11-19, 2020. DOI: 10.5555/bc.4.11.',
    container: 'Boletim de Construção',
    volume: '4',
    pages: '11-19',
  },
  {
    text: 'جابري، منى (2018). طيور المزاريب. مجلة البناء والعمارة، 7(2)، 11–20.',
    title: 'طيور المزاريب',
    container: 'مجلة البناء والعمارة',
    volume: '7',
  },
  {
    text: 'Berg, T. (Host). (2021, May 3). Birds in gutters [Audio podcast episode]. In Houses at Night. Slate Media Group. https://houses.example/7',
    type: 'broadcast',
    title: 'Birds in gutters',
    container: 'Houses at Night',
    date: '2021-05-03',
  },
  {
    text: 'Heritage Slates Act, R.S.B.C. 1996, c. 187.',
    type: 'legislation',
    title: 'Heritage Slates Act',
    year: '1996',
  },
  {
    text: 'Dale K, Moe L. Rain on tin roofs. Nat Build. 2022;13: Article no. 4410.',
    container: 'Nat Build',
    volume: '13',
    pages: '4410',
  },
]
