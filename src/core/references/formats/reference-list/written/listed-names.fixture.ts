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
    text: 'Ingrid M. Solberg, Marco Bellini, Hugo van der Meer. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, Ingrid M.', 'Bellini, Marco', 'van der Meer, Hugo'],
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
    text: 'Solberg, Ingrid Marie, and Marco Bellini. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, Ingrid Marie', 'Bellini, Marco'],
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
    text: 'Ingrid Solberg, MD, PhD, Marco Bellini, MSc, and Yuki Tanabe, MPH. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, Ingrid', 'Bellini, Marco', 'Tanabe, Yuki'],
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
    text: 'Solberg IM, Bellini MD, Tanabe Y. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, IM', 'Bellini, MD', 'Tanabe, Y'],
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
    text: 'Solberg IM, Bellini M. RETRACTED ARTICLE: Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, IM', 'Bellini, M'],
    title: ['RETRACTED ARTICLE: Dew on slate roofs', 'Dew on slate roofs'],
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
    text: 'Solberg IM, Bellini M. COVID-19: dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, IM', 'Bellini, M'],
    title: 'COVID-19: dew on slate roofs',
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
    text: 'Solberg IM, Bellini M; DRIP Study Group. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, IM', 'Bellini, M', 'DRIP Study Group'],
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
    text: 'Nguyen VT, Tran TB. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Nguyen, VT', 'Tran, TB'],
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
    text: 'López A y Gómez C. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['López, A', 'Gómez, C'],
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
    text: 'Ingrid Solberg, Marco Bellini, et al. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['Solberg, Ingrid', 'Bellini, Marco'],
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
  {
    text: 'van den Berg, Hendrik Jan. Dew on slate roofs. J Roof. 2014;12(3):45-51.',
    authors: ['van den Berg, Hendrik Jan'],
    title: 'Dew on slate roofs',
  },
  {
    text: 'Pieter de Groot, Anneke Visser, and Bram Smit. 2018. Peat bogs in winter. Wetland Letters 14: 200–215.',
    authors: ['de Groot, Pieter', 'Visser, Anneke', 'Smit, Bram'],
    title: 'Peat bogs in winter',
    container: 'Wetland Letters',
  },
  {
    text: 'Visser A, Smit B; on behalf of the BOG Consortium. Peat bogs in winter. Wetland Lett. 2018;14:200-15.',
    authors: ['Visser, A', 'Smit, B', 'BOG Consortium'],
    title: 'Peat bogs in winter',
  },
  {
    text: 'Visser A, de Groot P, Smit B, et al; BOG Investigators. Peat bogs in winter. Wetland Lett. 2018;14:200-15.',
    authors: ['Visser, A', 'de Groot, P', 'Smit, B', 'BOG Investigators'],
    title: 'Peat bogs in winter',
  },
  {
    text: 'Visser A MD PhD, Smit B PhD. Peat bogs in winter. Wetland Lett. 2018;14:200-15.',
    authors: ['Visser, A', 'Smit, B'],
  },
  {
    text: 'Anneke Visser, M.D., Ph.D., and Bram Smit, R.N. "Peat Bogs in Winter." Wetland Letters 14 (2018): 200-215.',
    authors: ['Visser, Anneke', 'Smit, Bram'],
    title: 'Peat Bogs in Winter',
  },
  {
    text: 'Visser, A., Smit, B., & de Groot, P. (2018). Retraction notice to: Peat bogs in winter. Wetland Letters, 14, 200-215.',
    authors: ['Visser, A.', 'Smit, B.', 'de Groot, P.'],
  },
  {
    text: 'Visser A, Smit B. WITHDRAWN: Peat bogs in winter. Cochrane Database Syst Rev. 2018;(3):CD001234.',
    authors: ['Visser, A', 'Smit, B'],
    title: ['WITHDRAWN: Peat bogs in winter', 'Peat bogs in winter'],
  },
  {
    text: 'Corrigendum to: Visser A, Smit B. Peat bogs in winter. Wetland Lett. 2018;14:200-15.',
    authors: ['Visser, A', 'Smit, B'],
  },
  {
    text: 'Nguyễn Thị Mai, Hoàng Đức Long. Rừng tràm mùa mưa. Tạp chí Rừng. 2020;5(1):3-9.',
    authors: ['Nguyễn, Thị Mai | Nguyễn Thị Mai', 'Hoàng, Đức Long | Hoàng Đức Long'],
    title: 'Rừng tràm mùa mưa',
  },
  {
    text: 'Martínez Soto J, Rivas Peña L. Turberas en invierno. Rev Humedal. 2019;7(2):11-8.',
    authors: ['Martínez Soto, J', 'Rivas Peña, L'],
    title: 'Turberas en invierno',
  },
  {
    text: 'Bianca Ferri, Tomoko Endo & Wei Zhang. Peat bogs in winter. Wetland Lett. 14, 200–215 (2018).',
    authors: ['Ferri, Bianca', 'Endo, Tomoko', 'Zhang, Wei'],
  },
  {
    text: 'Ferri B, Endo T. BogNet: a map of peat. Wetland Lett. 2018;14:200-15.',
    authors: ['Ferri, B', 'Endo, T'],
    title: 'BogNet: a map of peat',
  },
  {
    text: 'Ferri, Bianca, Tomoko Endo, and Bram Smit. "Peat Bogs in Winter." Wetland Letters 14, no. 2 (2018): 200–215.',
    authors: ['Ferri, Bianca', 'Endo, Tomoko', 'Smit, Bram'],
  },
  {
    text: 'Prof. Dr. Bianca Ferri, Dr Tomoko Endo. Peat bogs in winter. Wetland Lett. 2018;14:200-15.',
    authors: ['Ferri, Bianca', 'Endo, Tomoko'],
  },
  {
    text: 'van Houten E, O’Leary S, MacDonald F III. Peat bogs in winter. Wetland Lett. 2018;14:200-15.',
    authors: ['van Houten, E', 'O’Leary, S', 'MacDonald, F III'],
  },
  {
    text: 'Erik van Houten, Siobhán O’Leary. Peat bogs in winter. Wetland Lett. 2018;14:200-15.',
    authors: ['van Houten, Erik', 'O’Leary, Siobhán'],
  },
]
