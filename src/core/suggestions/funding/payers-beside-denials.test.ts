import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { inventedPaper, type InventedParts } from '#corpora/statement-placement/paper-with-statements.ts'
import { sureFrom } from '../shared/field-extractor.ts'
import { funding } from './funding.ts'
import {
  capitalsThatPayNothing,
  payersBesideDenials,
  payersBesideDenialsSetAside,
  unreadPayers,
} from './payers-beside-denials.fixture.ts'

function extract(parts: InventedParts) {
  return funding.extract(prepareText(paperTextOf(inventedPaper(parts))))[0]
}

function firstFor(words: string) {
  return extract({ back: `Funding\n${words}` })
}

describe('payers beside denials, entries by author, purchases and tools', () => {
  it.each([...payersBesideDenials, ...payersBesideDenialsSetAside])('%s', (words, type) => {
    expect(firstFor(words)?.value).toMatchObject({ type, status: type === 'none' ? 'none' : 'stated' })
  })
})

describe('a payer that was not read', () => {
  it.each(unreadPayers)('makes the type unsure: %s', (words) => {
    expect(firstFor(words)?.confidence).toBeLessThan(sureFrom)
  })
  it.each(capitalsThatPayNothing)('is none here: %s', (words) => {
    expect(firstFor(words)?.confidence).toBeGreaterThanOrEqual(sureFrom)
  })
})

describe('a firm that another statement of the paper names', () => {
  const maker = 'The patch (Velora Ltd, Leeds, UK) was worn at night.'
  it('stands first where it paid through the payer that was named', () => {
    const first = extract({
      methods: maker,
      back: 'Funding\nThis study will be supported by the Lindenau Health Foundation.\nAcknowledgements\nThe research fund for this study was provided to the Lindenau Health Foundation by Velora Ltd.',
    })
    expect(first?.value.type).toMatch(/maker|industry|mixed/)
  })
  it('makes the type unsure where it paid as well', () => {
    const first = extract({
      back: 'Funding\nThis study was supported by the Medical Research Council.\nAcknowledgements\nThis study was funded by Novartis Pharma AG.',
    })
    expect(first?.confidence).toBeLessThan(sureFrom)
  })
  it('is no trial that was paid for, and no interest of a member of a committee', () => {
    const first = extract({
      back: 'Funding\nThe SAND-1 and SAND-2 trials were sponsored by Velora AG.\nConflict of interest\nNH is a committee member of registries sponsored by Bayer, and has received research support from the European Union.',
    })
    expect(first?.value).toMatchObject({ funders: ['Velora AG'], type: 'industry' })
  })
})
