import { describe, expect, it } from 'vitest'
import { readReferences } from '#core/references/import-formats.ts'
import { toWesternConventions } from './western-conventions.ts'

const read = (text: string) => readReferences(text, { format: 'reference-list' }).records[0]

describe('references by other standards', () => {
  it('reads an article by GOST', () => {
    const text =
      'Иванов П. С., Петрова А. Н. Влияние мха на кровлю // Вестник строительства. – 2018. – Т. 12, № 4. – С. 33–41.'
    const record = read(text)
    expect(record?.reference).toMatchObject({
      title: 'Влияние мха на кровлю',
      'container-title': 'Вестник строительства',
      volume: '12',
      issue: '4',
      page: '33-41',
      issued: { 'date-parts': [[2018]] },
    })
    expect(record?.reference.author?.[0]?.family).toBe('Иванов')
    expect(record?.raw).toBe(text)
  })
  it('reads a book by GOST, its authors once more behind a stroke', () => {
    expect(read('Иванов, П. С. Мох и камень / П. С. Иванов. – Москва : Наука, 2015. – 214 с.')?.reference.title).toBe(
      'Мох и камень',
    )
  })
  it('reads an article by GB/T 7714', () => {
    expect(read('王小明, 李华. 屋顶苔藓研究[J]. 建筑学报, 2018, 12(4): 33-41.')?.reference).toMatchObject({
      title: '屋顶苔藓研究',
      'container-title': '建筑学报',
      volume: '12',
      issue: '4',
      page: '33-41',
    })
  })
  it('divides a name of four characters in the middle', () => {
    expect(
      read('山田太郎, 鈴木花子: 屋根の苔について. 日本建築学会誌 12: 33-41, 2018.')?.reference.author?.[0],
    ).toMatchObject({ family: '山田', given: '太郎' })
  })
  it('reads an article by GOST in Latin letters', () => {
    const expected = {
      title: 'Mokh i shifer na Severe',
      'container-title': 'Vestnik kryshi',
      volume: '14',
      issue: '2',
      page: '33-39',
      issued: { 'date-parts': [[2009]] },
    }
    for (const text of [
      'Kuzin A.P., Sidorov E.V. Mokh i shifer na Severe // Vestnik kryshi. 2009. T. 14, № 2. S. 33–39.',
      'Kuzin A. P., Sidorov E. V. Mokh i shifer na Severe // Vestnik kryshi. – 2009. – T. 14, No. 2. – P. 33–39.',
    ])
      expect(read(text)?.reference).toMatchObject(expected)
  })
  it('reads n.º and nº before an issue', () => {
    for (const sign of ['n.º', 'nº', 'N.º'])
      expect(
        read(
          `Vega Luna, M. T. y Puig, A. (2018): «Musgo y silencio en los tejados», Cuadernos de Tejados, ${sign} 42, pp. 11-36.`,
        )?.reference,
        sign,
      ).toMatchObject({ 'container-title': 'Cuadernos de Tejados', issue: '42', page: '11-36' })
  })
  it('leaves out how a footnote leads up to it', () => {
    for (const lead of ['See ', 'See also ', 'Cf. ', 'cf. ', 'Vgl. ', 'Voir aussi ']) {
      expect(
        read(`${lead}Tove Almgren, "The Ledger of Slates," Roofs Past, XXIX (1967), 12-41.`)?.reference.author?.[0],
        lead,
      ).toMatchObject({ family: 'Almgren', given: 'Tove' })
    }
    for (const text of [
      'See the roofs of Bergen. J Roof. 2019;12(3):201-9.',
      'See AB, Kim DH. Moss on slate. J Roof. 2019;12(3):201-9.',
      'See, A. B., & Kim, D. (2019). Moss on slate.',
    ])
      expect(toWesternConventions(text)).toBe(text)
  })
  it('leaves other references as they are', () => {
    for (const text of [
      'Dale K. Moss. J Roof. 2019;12(3):201-9.',
      'Ferro A. http://walls.example.org/a // seen [Letter]. 2019.',
    ])
      expect(toWesternConventions(text)).toBe(text)
  })
})
