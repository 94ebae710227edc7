import { expect, it } from 'vitest'
import type { Reference } from '#core/model/reference.ts'
import { bibliography, citationHtml, citationStyles, citationText } from './citations.ts'

// Long texts that expressions with two ways to go on take years for, and halves of characters.
const texts = [
  `${'a'.repeat(5000)}1`,
  `${'ab '.repeat(3000)}1`,
  `x ${"a'".repeat(3000)}1`,
  '“'.repeat(3000),
  `${'a-'.repeat(3000)}1`,
  '('.repeat(3000),
  'A.'.repeat(3000),
  'A. '.repeat(3000),
  '1-'.repeat(3000),
  '1–2,'.repeat(2000),
  ', '.repeat(3000),
  '?!.'.repeat(2000),
  'half \uD800 of one',
  '<b>&"\u202Eturned',
]
const places = [
  'title',
  'container-title',
  'container-title-short',
  'collection-title',
  'publisher',
  'publisher-place',
  'volume',
  'issue',
  'page',
  'number',
  'edition',
  'genre',
  'event-title',
  'DOI',
  'PMID',
  'PMCID',
  'URL',
] as const

it.each(citationStyles)('$id prints whatever a reference holds, and at once', ({ id }) => {
  for (const text of texts)
    for (const type of ['article-journal', 'chapter', 'webpage'] as const) {
      const names = [{ family: text, given: text }, { literal: text }, { family: 'Berg', given: text }]
      const references: readonly Reference[] = [
        ...places.map((place): Reference => ({ type, title: 'Frost', [place]: text })),
        ...names.map((name): Reference => ({ type, title: 'Frost', author: [name], editor: [name] })),
      ]
      for (const reference of references) {
        const entries = bibliography(
          [
            { id: 'one', reference },
            { id: 'two', reference },
          ],
          id,
        )
        for (const entry of entries) {
          expect(citationText(entry)).not.toBe('')
          expect(citationHtml(entry)).not.toContain('<b>')
        }
      }
    }
})
