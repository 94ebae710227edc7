import { describe, expect, it } from 'vitest'
import type { Name } from '#core/model/reference.ts'
import { nameFault } from './plausible-name.ts'

describe('what can be a name', () => {
  it.each<[string, Name]>([
    ['plain', { family: 'Solberg', given: 'I. M.' }],
    ['short', { family: 'Li', given: 'Q' }],
    ['in capitals', { family: 'NG', given: 'KAR WAI' }],
    ['with particles', { family: 'Cruz', 'non-dropping-particle': 'de la', given: 'Ana' }],
    ['compound', { family: 'García Luna', given: 'Gabriel José' }],
    ['with an apostrophe', { family: "O'Hara", given: 'K. M.' }],
    ['a body', { literal: 'National Institute for Roofs and Gutters (NIRG)' }],
    ['a firm', { literal: 'Slate & Sons, Inc.' }],
    ['others', { literal: 'others' }],
    ['of Han', { family: '王小明' }],
    ['hooks', { family: 'hooks', given: 'bell' }],
    ['Press', { family: 'Press', given: 'William H.' }],
  ])('%s', (_, name) => expect(nameFault(name)).toBeNull())

  it.each<[string, Name]>([
    ['one capital', { family: 'A', given: 'Solberg' }],
    ['two capitals', { family: 'DL', given: 'Bellini' }],
    ['two people', { family: 'Ingrid Solberg', given: 'Marco Bellini' }],
    ['a list behind the comma', { family: 'Solberg', given: 'I., Bellini, M.' }],
    ['degrees', { family: 'PhD' }],
    ['a degree as given name', { family: 'Solberg', given: 'Ingrid PhD' }],
    ['a notice', { family: 'RETRACTED', given: 'Bellini M.' }],
    ['words of a page', { family: 'Article CAS PubMed Google Scholar Solberg', given: 'I.' }],
    ['a sentence', { family: 'Remember, slate is', given: 'old' }],
    ['a body in pieces', { family: 'Care Excellence', given: '(NIRG)' }],
    ['back links', { family: 'a b Solberg', given: 'I.' }],
    ['digits', { family: 'Solberg1', given: 'I.' }],
    ['an address', { literal: 'https://roof.example' }],
    ['several names', { literal: 'Solberg I, Bellini M' }],
  ])('not %s', (_, name) => expect(nameFault(name)).not.toBeNull())
})
