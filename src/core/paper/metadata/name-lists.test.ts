import { describe, expect, it } from 'vitest'
import { familyName } from './first-author-signs.ts'
import { looksLikeAuthors, namesIn } from './name-lists.ts'

/** A printed list of authors, marks as they stand in a line, and the family names in it. */
const lists: readonly (readonly [string, readonly string[]])[] = [
  ['In Hye Park1, Seo-Yeon Bae2, Hyun Ah Yoon1', ['Park', 'Bae', 'Yoon']],
  ['To Thi Mai1,2 and Pham Van Duc2', ['Mai', 'Duc']],
  ['Jackie Street1, Odile France2, Priya Nair1', ['Street', 'France', 'Nair']],
  ['Anna Ward, Ben Case, Lucy Hall', ['Ward', 'Case', 'Hall']],
  ['Anna Marlow iD 1, Benedikt Tóth iD 2, Chen Wei iD 1', ['Marlow', 'Tóth', 'Wei']],
  ['Wanjiru Kamau1☯, Dinh Van Nguyen2☯, Felix Brandt1*', ['Kamau', 'Nguyen', 'Brandt']],
  ['Kate Moss-Olin, MClinSc, RDN; Lars Bo, MD, FRCPC; Ana Paz, CRNP', ['Moss-Olin', 'Bo', 'Paz']],
  ['Rosa Bell, PhD, MPH, Ivo Tamm Jr., MD, and Li-Hua Chang, ScM', ['Bell', 'Tamm', 'Chang']],
  ['ZHANG Wei-ming1, LI Na2, WANG Xiao-yun1', ['Zhang', 'Li', 'Wang']],
  ['Ayşe Nur GÜNEŞ1, Mehmet ÖZTÜRK2', ['Güneş', 'Öztürk']],
  ['Ana Beatriz de OLIVEIRA, João Carlos TEIXEIRA', ['de Oliveira', 'Teixeira']],
  ['JM Kim, SY Park and KLM de Vries', ['Kim', 'Park', 'de Vries']],
  ['JONG MIN KIM, PIETER VAN DER BERG', ['Kim', 'van der Berg']],
  ['Salma El Amrani1, Mohammed Al Khalifa2, Maria De Luca3', ['El Amrani', 'Al Khalifa', 'De Luca']],
  ['Johannes van ‘t Hoff, Maarten ’t Lam', ['van ’t Hoff', '’t Lam']],
  ['Jean d’Alembert, Conor O’Brien, Grazia D’Angelo', ['d’Alembert', 'O’Brien', 'D’Angelo']],
  ['Fionnuala Mac Giolla, Eirik van der Meer', ['Mac Giolla', 'van der Meer']],
  ['Delphine Marchand ( d.marchand@example.org )', ['Marchand']],
  ['Karim Nadir (https://orcid.org/0000-0001-2345-6789), Jane Low', ['Nadir', 'Low']],
  ['Kenji Watanabe (MD, PhD), Naoko Fujita (MD),,*', ['Watanabe', 'Fujita']],
  ['Anna Marlow, Benedikt Tóth; for the LUMEN Study Group', ['Marlow', 'Tóth']],
  ['Oliver St John, Thi Thu Pham, on behalf of the SUNDROP collaborators', ['St John', 'Pham']],
]

describe('lists of authors', () => {
  it.each(lists)('reads the family names of "%s"', (line, families) => {
    expect(looksLikeAuthors(line)).toBe(true)
    expect(namesIn(line).map(familyName)).toEqual(families)
  })

  it.each([
    'Department of Dermatology, University Hospital, Bergstadt, Germany',
    'The School of Hearing and the Hall of Sound',
    'Street Food and Health',
    'In Vitro Permeation of Two Creams',
    'Correspondence: Benedikt Tóth',
    'Dr. Lehtinen',
    'Waiting Rooms and What They Teach',
    'Received 3 May 2018, Accepted 4 June 2019',
    'A Randomized Clinical Trial',
    'Background: Dry skin is common.',
    'The adults used the cream twice a day',
    'Trauma Unit, City Hospital',
  ])('takes "%s" for none', (line) => {
    expect(looksLikeAuthors(line)).toBe(false)
  })
})
