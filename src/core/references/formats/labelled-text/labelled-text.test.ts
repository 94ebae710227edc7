import { describe, expect, it } from 'vitest'
import { detectFormat, readReferences } from '#core/references/import-formats.ts'

const brief = (text: string) => {
  const { format, records } = readReferences(new TextEncoder().encode(text))
  return [format, ...records.map(({ reference }) => [reference.title, reference.author?.[0]?.family])]
}

describe('text with named fields', () => {
  it.each([
    [
      'bold names, as chat programs write them',
      '**Title:** Snow on roofs\n**Authors:** Dorn E, Elm F\n**Year:** 2018\n**Journal:** Roof Sci',
    ],
    ['bullets', '- Title: Snow on roofs\n- Author: Dorn, Eva\n- Year: 2018\n- DOI: 10.5555/rs'],
    ['authors first', 'Authors: Dorn E\nTitle: Snow on roofs\nJournal: Roof Sci\nYear: 2018'],
    ['German', 'Titel: Snow on roofs\nAutoren: Dorn, Eva\nZeitschrift: Dach\nJahr: 2018'],
    ['full-width colons', 'Title：Snow on roofs\nAuthor：Dorn E\nYear：2018\nJournal：Roof Sci'],
    ['an author a line', 'Title: Snow on roofs\nAuthor: Dorn, Eva\nAuthor: Elm, Finn\nYear: 2018\nJournal: Roof Sci'],
  ])('%s', (_, text) => {
    expect(brief(text)).toEqual(['labelled-text', ['Snow on roofs', 'Dorn']])
    const second = text.replaceAll('Snow on roofs', 'Rain')
    expect(brief(`${text}\n\n${second}\n`)).toEqual(['labelled-text', ['Snow on roofs', 'Dorn'], ['Rain', 'Dorn']])
    expect(brief(`${text}\n---\n${second}\n`)).toHaveLength(3)
  })

  it.each([
    ['an e-mail', 'From: Eva Dorn\nTo: Finn Elm\nDate: 1 March 2018\nSubject: roofs\n\nSee below.'],
    [
      'an abstract',
      'Title: Snow on roofs\nBackground: Snow lies.\nMethods: We looked.\nResults: White.\nConclusion: Snow.',
    ],
    ['RIS', 'TY  - JOUR\nTI  - Title: Authors: Year: Journal\nER  - '],
    ['a list', 'Dorn E. Roofs: a study. Roof Sci. 2018;1:2-3.\nElm F. Rain: a study. Roof Sci. 2019;1:2-3.'],
  ])('is not %s', (_, text) =>
    expect(detectFormat(text).find(({ format }) => format.id === 'labelled-text')).toBeUndefined(),
  )
})
