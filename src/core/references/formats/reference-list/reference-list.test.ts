import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameInList } from '#core/model/reference.ts'
import { referenceList } from './reference-list.ts'
import { splitReferences } from './parting/split-references.ts'

const read = (text: string) => referenceList.read(text).records.map((record) => record.reference)
const one = (text: string) => read(text)[0] ?? { type: 'document' as const }
const told = (text: string) => {
  const { title, author, issued, volume, issue, page, 'container-title': source } = one(text)
  return {
    title,
    authors: (author ?? []).map(nameInList),
    year: issued?.['date-parts']?.[0]?.[0],
    source,
    volume,
    issue,
    page,
  }
}

describe('one article in many styles', () => {
  const expected = {
    title: 'Moss growth on slate roofs after wet winters: a cohort of forty villages',
    year: 2021,
    volume: '12',
    issue: '3',
    page: '1298-1305',
  }

  it.each([
    [
      'APA',
      'Almgren, T., Tadesse, M. K., & Ferrand, L. (2021). Moss growth on slate roofs after wet winters: a cohort of forty villages. Journal of Roof Ecology, 12(3), 1298–1305.',
    ],
    [
      'Vancouver',
      '4. Almgren T, Tadesse MK, Ferrand L. Moss growth on slate roofs after wet winters: a cohort of forty villages. Journal of Roof Ecology. 2021;12(3):1298-1305.',
    ],
    [
      'IEEE',
      '[4] T. Almgren, M. K. Tadesse, and L. Ferrand, “Moss growth on slate roofs after wet winters: a cohort of forty villages,” Journal of Roof Ecology, vol. 12, no. 3, pp. 1298–1305, 2021.',
    ],
    [
      'Harvard',
      'Almgren, T., Tadesse, M.K. and Ferrand, L., 2021. Moss growth on slate roofs after wet winters: a cohort of forty villages. Journal of Roof Ecology, 12(3), pp.1298-1305.',
    ],
    [
      'Chicago',
      'Almgren, T., M. K. Tadesse, and L. Ferrand. 2021. “Moss growth on slate roofs after wet winters: a cohort of forty villages.” Journal of Roof Ecology 12 (3): 1298–1305.',
    ],
    [
      'MLA',
      'Almgren, T., M. K. Tadesse, and L. Ferrand. "Moss growth on slate roofs after wet winters: a cohort of forty villages." Journal of Roof Ecology, vol. 12, no. 3, 2021, pp. 1298-1305.',
    ],
    [
      'ACS',
      'Almgren, T.; Tadesse, M. K.; Ferrand, L. Moss growth on slate roofs after wet winters: a cohort of forty villages. Journal of Roof Ecology 2021, 12 (3), 1298–1305.',
    ],
  ])('%s', (_, text) => {
    const { authors, source, ...rest } = told(text)
    expect(rest).toEqual(expected)
    expect(source).toBe('Journal of Roof Ecology')
    expect(authors.map((name) => name.replace(/[.\s]/gu, ''))).toEqual(['AlmgrenT', 'TadesseMK', 'FerrandL'])
  })

  it('Nature and Cell, which have no issue', () => {
    expect(
      told('Almgren, T. & Tadesse, M. Moss growth on slate roofs. J. Roof Ecol. 12, 1298–1305 (2021).'),
    ).toMatchObject({
      title: 'Moss growth on slate roofs',
      year: 2021,
      volume: '12',
      page: '1298-1305',
      source: 'J. Roof Ecol.',
    })
    expect(
      told('Almgren, T., and Tadesse, M. (2021). Moss growth on slate roofs. J. Roof Ecol. 12, 1298–1305.'),
    ).toMatchObject({ title: 'Moss growth on slate roofs', year: 2021, volume: '12', page: '1298-1305' })
  })

  it('in French and German', () => {
    expect(
      told('Ferrand L., Dubois A., 1999, « Les toits de la vallée », Revue de la pluie, vol. 20, n° 1, p. 59-81.'),
    ).toMatchObject({
      title: 'Les toits de la vallée',
      year: 1999,
      source: 'Revue de la pluie',
      volume: '20',
      issue: '1',
      page: '59-81',
    })
    expect(
      told('Krause, Ute: Das Moos auf dem Dach. In: Zeitschrift für Wetterkunde 37 (2013), H. 2, S. 133–154.'),
    ).toMatchObject({ title: 'Das Moos auf dem Dach', year: 2013, volume: '37', issue: '2', page: '133-154' })
  })
})

describe('what is not an article', () => {
  it('reads a chapter with its editors and publisher', () => {
    const chapter = one(
      'Silva A. Lichens of harbours. In: Okafor C, Mwangi P, editors. Handbook of Coastal Plants. 2nd ed. London: Academic Press; 2018. p. 45-67.',
    )
    expect(chapter).toMatchObject({
      type: 'chapter',
      title: 'Lichens of harbours',
      'container-title': 'Handbook of Coastal Plants',
      publisher: 'Academic Press',
      'publisher-place': 'London',
      edition: '2nd',
      page: '45-67',
    })
    expect(chapter.editor?.map(nameInList)).toEqual(['Okafor C', 'Mwangi P'])
  })

  it('reads a book, a thesis and a preprint', () => {
    expect(
      one('Silva, A. (2018). The wet house: Building against rain (3rd ed.). Cambridge University Press.'),
    ).toMatchObject({ type: 'book', publisher: 'Cambridge University Press', edition: '3rd' })
    expect(one('Okafor, C. (2015). Rain on tin (Doctoral dissertation). University of Toronto.')).toMatchObject({
      type: 'thesis',
      title: 'Rain on tin',
    })
    expect(
      one('Mwangi P, Silva A. Gutters and their birds. bioRxiv. 2020. doi:10.1101/2020.05.06.700001'),
    ).toMatchObject({ type: 'article', 'container-title': 'bioRxiv', DOI: '10.1101/2020.05.06.700001' })
  })
})

describe('books between commas', () => {
  it('have a title, whatever else may be read', () => {
    expect(one('J. Haberland, Aufbau des Dachbodens, Frankfurt/M. 1974, S. 88.')).toMatchObject({
      title: 'Aufbau des Dachbodens',
      author: [{ family: 'Haberland', given: 'J.' }],
    })
  })
})

describe('data and software', () => {
  it('names who publishes them, and no journal', () => {
    expect(
      one(
        'Silva, A., & Okafor, C. (2022). Daily rain on forty roofs (Version 2.1) [Data set]. Open Roof Archive. https://doi.org/10.5555/ora.774',
      ),
    ).toMatchObject({
      type: 'dataset',
      title: 'Daily rain on forty roofs',
      publisher: 'Open Roof Archive',
      DOI: '10.5555/ora.774',
    })
  })
})

describe('identifiers', () => {
  it('come from words and from addresses', () => {
    expect(
      one(
        'Silva A. Lichens of harbours. Weather Build. 2019;4:3-9. doi: 10.5555/wb.77. PMID: 31000001; PMCID: PMC7000001.',
      ),
    ).toMatchObject({ DOI: '10.5555/wb.77', PMID: '31000001', PMCID: 'PMC7000001' })
    expect(
      one(
        'Silva A. Lichens of harbours. Weather Build. 2019;4:3-9. https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7000001/',
      ),
    ).toMatchObject({ PMCID: 'PMC7000001' })
    expect(
      one(
        'Silva A. Lichens of harbours. Weather Build. 2019;4:3-9. https://publisher.example.com/articles/10.5555/wb.77/full',
      ),
    ).toMatchObject({ DOI: '10.5555/wb.77' })
  })
})

describe('a block becomes references', () => {
  const lines = (text: string) => splitReferences(text).references.map((reference) => reference.line)

  it.each<[string, string, readonly number[]]>([
    [
      'numbers, broken lines, a page number and a running head',
      'References\n\n1. Almgren T, Tadesse M. Moss growth on slate roofs after wet winters:\na cohort. J Roof Ecol. 2021;12:1-9. doi:10.5555/\njre.1\n2. Silva A, Okafor C. Lichens of northern har-\nbours. Weather Build. 2019;4:3-9.\n12\nJournal of Roof Ecology\nJournal of Roof Ecology 2021, 12                    417\n3. Li W. Gutters and their birds in\n2020. Proc Roof Soc. 2020;7(2):77.',
      [3, 6, 11],
    ],
    [
      'blank lines',
      'Almgren T. Moss growth on slate roofs\nafter wet winters. J Roof Ecol. 2021;12:1-9.\n\nSilva A. Lichens of northern\nharbours. Weather Build. 2019;4:3-9.',
      [1, 4],
    ],
    [
      'blank lines, where every line looks whole',
      'Almgren, T. (2021). Moss growth on slate roofs after wet winters.\nJournal of Roof Ecology, 12(3), 1-9. https://doi.org/10.5555/jre.1\n\nSilva, A. (2019). Lichens of northern harbours and their birds.\nWeather and Buildings, 4, 3-9. https://doi.org/10.5555/wb.77',
      [1, 4],
    ],
    [
      'hanging indents',
      'Almgren, T. (2021). Moss growth on slate roofs after\n    wet winters. Journal of Roof Ecology, 12(3), 1-9.\nSilva, A. (2019). Lichens of northern harbours and\n    their birds. Weather and Buildings, 4, 3-9.',
      [1, 3],
    ],
    [
      'nothing but broken lines',
      'Almgren, T. (2021). Moss growth on slate roofs after\nwet winters. Journal of Roof Ecology, 12(3), 1-9.\nSilva, A. (2019). Lichens of northern harbours and\ntheir birds. Weather and Buildings, 4, 3-9.',
      [1, 3],
    ],
    [
      'bullets',
      '• Almgren T. Moss on slate roofs in the north. J Roof Ecol. 2021;12:1-9.\n• Silva A. Lichens of northern harbours, a field\nguide. Weather Build. 2019;4:3-9.',
      [1, 2],
    ],
    [
      'one reference alone',
      'Almgren T, Tadesse M. Moss growth on slate roofs after wet winters:\na cohort of forty villages. J Roof Ecol. 2021;12:1298-305.',
      [1],
    ],
    [
      'numbers run together on one line',
      '[1] A. Almgren, "Moss on slate," J. Roof Ecol., 2021. [2] B. Silva, "Lichens," Weather Build., 2019.',
      [1, 1],
    ],
  ])('by %s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it('keeps one record a line where the numbers are those of other lists', () => {
    const list = [
      '(63) Almgren, T. Moss on slate roofs in the north. J. Roof Ecol. 2021, 12, 1–9.',
      '2. Silva A, Okafor C. Lichens of northern harbours. Weather Build. 2019;4:3-9.',
      '[64] L. Ferrand, “Rain in novels,” Critical Weather, vol. 2, pp. 3–4, 2001.',
      '[Tadesse98] M. Tadesse, Thatch and wind in old villages, Build. Lett. 3, 77 (1998).',
      '65 Mwangi, P. Gutters and their birds in autumn. Proc. Roof Soc. 2005, 7, 77.',
    ]
    expect(lines(list.join('\n'))).toEqual([1, 2, 3, 4, 5])
    expect(splitReferences(list.join('\n')).references.map(({ text }) => text.slice(0, 2))).toEqual([
      'Al',
      'Si',
      'L.',
      'M.',
      'Mw',
    ])
  })

  it('mends words and addresses that a line break parted', () => {
    const [first, second] = splitReferences(
      '1. Almgren T. Moss. J Roof Ecol. 2021;12:1-9. doi:10.5555/\njre.1\n2. Silva A. Lichens of northern har-\nbours. Weather Build. 2019;4:3-9.',
    ).references
    expect(first?.text).toContain('10.5555/jre.1')
    expect(second?.text).toContain('harbours')
    expect(second?.raw).toContain('har-\nbours')
  })

  it('says which lines it left out', () => {
    expect(
      referenceList.read(
        'References\n1. Almgren T. Moss. J Roof Ecol. 2021;12:1-9.\n2. Silva A. Lichens. Weather Build. 2019;4:3-9.',
      ).problems,
    ).toEqual([{ line: 1, message: expect.stringContaining('References') }])
  })
})

describe('nothing is lost', () => {
  it('keeps words that fit no field in the note, and says so', () => {
    const [record] = referenceList.read(
      'Almgren T. Moss on slate roofs. J Roof Ecol. 2021;12:1-9. doi:10.5555/jre.1 [see also her talk of May]',
    ).records
    expect(record?.reference.note).toContain('see also her')
    expect(record?.problems?.[0]).toMatchObject({ kind: 'unread-text' })
  })

  const surname = fc.constantFrom('Almgren', 'Tadesse', 'van der Berg', 'Li', 'García-López', 'O’Brien')
  const words = fc
    .array(
      fc.constantFrom(
        'moss',
        'roofs',
        'of',
        'the',
        'wet',
        'Winters',
        'COVID-19',
        '(a',
        'study)',
        'H2O',
        'naïve',
        '1998',
        '“quoted”',
      ),
      { minLength: 1, maxLength: 9 },
    )
    .map((some) => some.join(' '))
  const reference = fc
    .tuple(surname, words, words, fc.integer({ min: 1900, max: 2025 }), fc.integer({ min: 1, max: 300 }), words)
    .map(
      ([name, title, source, year, volume, rest]) => `${name} T. ${title}. ${source}. ${year};${volume}:1-9. ${rest}`,
    )
  const anything = fc.oneof(reference, fc.string({ unit: 'grapheme', maxLength: 120 }))
  const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []

  it('every word of the text is in the raw text of a record or in a message', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\n\n'), (parts, mark) => {
        const text = parts.join(mark)
        const { records, problems } = referenceList.read(text)
        const lines = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/u)
        const ranges = problems.flatMap(({ line, lastLine }) => lines.slice(line - 1, lastLine ?? line - 1))
        const kept = new Map<string, number>()
        for (const word of wordsIn(
          [...records.map((record) => record.raw), ...problems.map((problem) => problem.message), ...ranges].join('\n'),
        ))
          kept.set(word, (kept.get(word) ?? 0) + 1)
        for (const word of wordsIn(text)) {
          expect(kept.get(word) ?? 0).toBeGreaterThan(0)
          kept.set(word, (kept.get(word) ?? 0) - 1)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('every word of a reference stands in a field or in the note', () => {
    const small = /^(?:vol|no|p|pp|in|et|al|and|t|of|the|\d{1,4})$/u
    fc.assert(
      fc.property(reference, (text) => {
        const [record] = referenceList.read(text).records
        const held = new Set(wordsIn(JSON.stringify(record?.reference)))
        for (const word of wordsIn(text)) if (!held.has(word)) expect(word).toMatch(small)
      }),
      { numRuns: 150 },
    )
  })

  it('says where it was stopped', () => {
    const list = Array.from(
      { length: 120 },
      (_, index) => `Almgren T. Moss on roof ${index}. J Roof Ecol. 2021;${index}:1-9.`,
    ).join('\n')
    const { records, problems } = referenceList.read(list, { onProgress: (share) => share < 0.5 })
    expect(records).toHaveLength(100)
    expect(problems.at(-1)).toMatchObject({ line: 101, dropped: true })
  })

  it('takes a text that is no list without hanging, and keeps it', () => {
    const long = 'moss on roofs '.repeat(40_000)
    expect(referenceList.read(long).records[0]?.reference.note).toHaveLength(long.trim().length)
    expect(referenceList.read('moss\n'.repeat(50_000)).records.length).toBeGreaterThan(0)
    expect(referenceList.read('a. '.repeat(2000)).records).toHaveLength(1)
  }, 10_000)

  it('splitting a record again leaves it whole', () => {
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1, maxLength: 6 }), (parts) => {
        for (const record of splitReferences(parts.join('\n')).references)
          expect(splitReferences(record.raw).references.map((again) => again.raw)).toEqual([record.raw])
      }),
      { numRuns: 200 },
    )
  })
})

describe('detection', () => {
  it('knows a list from other formats', () => {
    expect(
      referenceList.detect('Almgren, T. (2021). Moss growth on slate roofs. Journal of Roof Ecology, 12(3), 1-9.'),
    ).toBeGreaterThan(0.4)
    for (const other of [
      'TY  - JOUR\nTI  - Moss\nER  - ',
      '@article{a, title = {Moss}, year = 2021}',
      '[{"type": "book"}]',
      'id,title,year\n1,Moss,2021',
      '10.5555/a\n10.5555/b',
    ])
      expect(referenceList.detect(other)).toBeLessThan(0.3)
  })
})
