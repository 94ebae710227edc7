import type { CitedWork } from './cited-works.fixture.ts'

/** Lists of authors and what stands before the title. */
export const listsOfAuthors: readonly CitedWork[] = [
  {
    text: 'Ingrid Solberg, Marco Bellini. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, Ingrid', 'Bellini, Marco'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Ingrid Solberg, Marco Bellini and Yuki Tanabe. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, Ingrid', 'Bellini, Marco', 'Tanabe, Yuki'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'García Luna, Gabriel José. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['García Luna, Gabriel José'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Solberg, Ingrid. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, Ingrid'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Solberg, Ingrid, Bellini, Marco Antonio, and Tanabe, Yuki. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, Ingrid', 'Bellini, Marco Antonio', 'Tanabe, Yuki'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Solberg IM, MD, Bellini M, PhD, Tanabe Y, RN. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, IM', 'Bellini, M', 'Tanabe, Y'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Solberg, M.D., Bellini, J.D.. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, M.D.', 'Bellini, J.D.'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Dr. Ingrid Solberg, Prof. Marco Bellini. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, Ingrid', 'Bellini, Marco'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Solberg IM Jr, Bellini M. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, IM Jr', 'Bellini, M'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Solberg JR, Bellini M. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, JR', 'Bellini, M'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Solberg IM, Bellini M. Retraction: Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, IM', 'Bellini, M'],
    title: ['Retraction: Dew on slate roofs', 'Dew on slate roofs'],
  },
  {
    text: 'Solberg, I. M., & Bellini, M. (2014). Retracted: Dew on slate roofs. J Roof, 12(3), 45-51.',
    authors: ['Solberg, I. M.', 'Bellini, M.'],
    title: ['Retracted: Dew on slate roofs', 'Dew on slate roofs'],
  },
  {
    text: 'Correction to: Solberg IM, Bellini M. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, IM', 'Bellini, M'],
    title: ['Correction to: Dew on slate roofs', 'Dew on slate roofs'],
  },
  {
    text: 'Solberg IM, Bellini M. SlateNet: dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, IM', 'Bellini, M'],
    title: 'SlateNet: dew on slate roofs',
  },
  {
    text: 'Solberg IM, Bellini M, on behalf of the DRIP Study Group. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, IM', 'Bellini, M', 'DRIP Study Group'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Solberg IM, Bellini M, for the DRIP Investigators. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, IM', 'Bellini, M', 'DRIP Investigators'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Centre for the Study of Roofs. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Centre for the Study of Roofs'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Trần Văn Minh, Lê Thị Hoa, Phạm Quốc Bảo. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Trần, Văn Minh', 'Lê, Thị Hoa', 'Phạm, Quốc Bảo'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Oliveira RS, Costa e Silva P. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Oliveira, RS', 'Costa e Silva, P'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'López Ruiz A, Gómez y Pérez C. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['López Ruiz, A', 'Gómez y Pérez, C'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Marie Dupont et Jean Moreau. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Dupont, Marie', 'Moreau, Jean'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Solberg IM, Bellini M, Li Bo. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, IM', 'Bellini, M', 'Li, Bo | Bo, Li'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Min Linling, Qiang Chenchen, and Wu Haifeng. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Min, Linling', 'Qiang, Chenchen', 'Wu, Haifeng'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Ingrid Solberg. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, Ingrid'],
    title: 'Dew on slate roofs',
  },
]

/** Arabic, Persian, Cyrillic, Greek; and dates of access in many languages. */
export const worksInOtherScripts: readonly CitedWork[] = [
  {
    text: 'رضوی، سارا؛ کریمی، حسن. (1399). رشد خزه بر سقف. مجله سقف، 4(1)، 20-28.',
    type: 'article-journal',
    title: 'رشد خزه بر سقف',
    authors: ['رضوی, سارا', 'کریمی, حسن'],
    year: '1399',
    container: 'مجله سقف',
    volume: '4',
    issue: '1',
    pages: '20-28',
  },
  {
    text: 'الحسن، أحمد؛ الخطيب، ليلى. (2018). نمو الطحالب على الأسقف. مجلة الأسقف، 6(2)، 33-40.',
    type: 'article-journal',
    title: 'نمو الطحالب على الأسقف',
    authors: ['الحسن, أحمد', 'الخطيب, ليلى'],
    year: '2018',
    container: 'مجلة الأسقف',
    volume: '6',
    pages: '33-40',
  },
  {
    text: 'Петров А.В. Мох на крышах // Вестник кровли. 2014. Т. 5, № 2. С. 10-19.',
    type: 'article-journal',
    title: 'Мох на крышах',
    authors: ['Петров, А.В.'],
    year: '2014',
    container: 'Вестник кровли',
    volume: '5',
    issue: '2',
    pages: '10-19',
  },
  {
    text: 'Сидорова Е.И. Износ сланца: дис. ... канд. техн. наук. М., 2012. 140 с.',
    type: 'thesis',
    title: 'Износ сланца',
    authors: ['Сидорова, Е.И.'],
    year: '2012',
    absent: ['container'],
  },
  {
    text: 'Уход за сланцем [Электронный ресурс]. URL: https://slanec.example.ru/5 (дата обращения: 04.05.2021).',
    type: ['webpage', 'document'],
    title: 'Уход за сланцем',
    authors: [],
    accessed: '2021-05-04',
    year: '',
  },
  {
    text: 'Costa P, Souza R. Musgo nos telhados. Rev Telhado. 2017 [acesso em 2020 abr 7];8(2):55-61. Disponível em: https://telhado.example.br/1',
    type: 'article-journal',
    title: 'Musgo nos telhados',
    authors: ['Costa, P', 'Souza, R'],
    date: '2017',
    container: 'Rev Telhado',
    volume: '8',
    issue: '2',
    pages: '55-61',
    accessed: '2020-04-07',
  },
  {
    text: 'Ruiz P, Vega L. Musgo en tejados. Rev Tejado. 2018 [citado 4 abril 2021];6(1):9-15. Disponible en: https://tejado.example.es/2',
    type: 'article-journal',
    title: 'Musgo en tejados',
    authors: ['Ruiz, P', 'Vega, L'],
    date: '2018',
    container: 'Rev Tejado',
    volume: '6',
    pages: '9-15',
    accessed: '2021-04-04',
  },
  {
    text: 'Ruiz P. El tejado citado por los musgos. Rev Tejado. 2018;6(1):9-15.',
    title: 'El tejado citado por los musgos',
    year: '2018',
    authors: ['Ruiz, P'],
  },
  {
    text: 'Huber K. Moos auf Dächern. Dachz. 2015;7:22-8. https://dach.example.de/4 (abgerufen am 6. Juni 2018).',
    title: 'Moos auf Dächern',
    date: '2015',
    accessed: '2018-06-06',
    authors: ['Huber, K'],
  },
  {
    text: 'Παππάς Ν, Γεωργίου Α. Βρύα στις στέγες. Στέγη. 2019;4(2):10-15.',
    title: 'Βρύα στις στέγες',
    authors: ['Παππάς, Ν', 'Γεωργίου, Α'],
    year: '2019',
  },
]
