/** Statements behind "Conflict of interest:" that deny one and tell what a firm did for an author: the rules were mended on these. */
export const firmsAsEmployers: readonly string[] = [
  'The authors report no conflict of interest. Velora GmbH employed the data manager, who is the second author.',
  'No competing interests. Dr Roe is on the payroll of Norvita Foods.',
  'The authors declare no conflict of interest. TB was seconded from Lumora, which sells the mask.',
  'The authors see no conflict of interest, although three of them are salaried staff of Dentalis Care.',
  'We have no conflicts of interest, but Sunbelle financed the laboratory tests and employed the first author for a summer.',
  'None declared. Marnox Labs pays the salary of NH.',
  'There are no conflicts. One of the authors has been on secondment from Optiva since 2015.',
  'While no conflict exists, the last author draws a salary from Velora.',
  'The authors have no conflict of interest. Frutta Bella supplied the juice and paid the conference fees of two authors.',
  'No conflict of interest is declared; however, all authors work in the research department of Novadent.',
  'The authors declare no competing interests. Hoshino Foods pays for the doctoral post of KM.',
  'The authors declare no conflict of interest. Kellmer owns the patent on the device and pays IV a yearly fee.',
  'The authors declare that there is no conflict of interest. The senior author is a salaried member of staff at Velmora.',
  'None. Two authors are paid by Brightwell, whose toothpaste was tested.',
  'No conflict of interest. Since May, NH has worked for Lactana.',
  'The authors declare no conflict of interest. IV, an author of this paper, works part time for Brightwell.',
  'There is no conflict of interest. Both of the authors own the firm that sells the mask.',
  'Although NH is employed by Kellmer, the authors declare no conflict of interest.',
]

/** What looks alike and is no tie to a firm. */
export const publicEmployers: readonly string[] = [
  'The authors declare no conflict of interest. The University of Lindenau employed the statistician, who is an author.',
  'The authors declare no conflict of interest. All are salaried staff of the Lindenau Hospital.',
  'The authors declare no conflict of interest. The National Health Service pays the salary of TB.',
  'None of the authors is on the payroll of a company.',
  'The authors declare no competing interests. The Medical Research Council employed the first author during the study.',
  'There are no conflicts of interest. None of us was employed or paid by Velora AG.',
  'The authors declare no conflict of interest. The school paid for the bus.',
  'The authors declare no conflict of interest. IV is employed by Rigshospitalet, Copenhagen.',
  'The authors declare no conflict of interest. Data were analysed with SPSS (IBM Corp., Armonk, NY).',
]

/** A denial, and a deed of a name that nothing is known of: whatever is read, it is not sure. */
export const unreadDeeds: readonly string[] = [
  'The authors declare no conflict of interest. Engineers of Velmora calibrated the lamp.',
  'None declared. Sunbelle supplied the drops.',
  'The authors have no competing interests. Kellmer sells the device that was tested.',
  'No conflict of interest. The protocol was written together with Marnox Labs, which paid for it.',
]

/** Set aside when the rules were mended; all 11 were right when they were first read. First the ties, then what is none. */
export const firmsAsEmployersSetAside: readonly string[] = [
  'The authors declare no competing interests. Orbis Dental employed the nurse who counted the plaques and who is an author of this paper.',
  'No conflict of interest. The third author was on loan from Pellucid, the producer of the lenses.',
  'We declare no conflict of interest, yet TB and NH are on the payroll of Olivetta.',
  'The authors state that they have no conflict of interest. The post of IV is paid for by Novarelle Skincare.',
  'None. GlowTec hired the second author as a programmer in 2019.',
  'The authors have no conflict of interest, but both are employees at Brightwell.',
  'Conflicts of interest: none. Salaries of NH and TB were paid by Kellmer.',
]
export const publicEmployersSetAside: readonly string[] = [
  'The authors declare no conflict of interest. The Ministry of Education employed both teachers, who are authors.',
  'The authors declare no conflict of interest. IV was seconded from the Lindenau University Hospital.',
  'The authors report no conflicts. Neither author has been employed by, or has held shares of, a maker of masks.',
  'There is no conflict of interest. Masks were bought from Lumora Ltd at the usual price.',
]
