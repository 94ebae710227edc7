import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { inventedPaper, type InventedParts } from '#corpora/statement-placement/paper-with-statements.ts'
import { conflictOfInterest } from './conflict-of-interest.ts'
import {
  denialsThatStay,
  denialsThatStaySetAside,
  furtherStatements,
  tiesBesideDenials,
  tiesBesideDenialsSetAside,
} from './ties-beside-denials.fixture.ts'

function firstFor(words: string | InventedParts) {
  const parts = typeof words === 'string' ? { back: `Conflict of interest\n${words}` } : words
  return conflictOfInterest.extract(prepareText(paperTextOf(inventedPaper(parts))))[0]
}

function nameOf(words: string | InventedParts): string {
  return typeof words === 'string' ? words : Object.values(words).join(' | ').replaceAll('\n', ' ')
}

describe('"None declared" never stands over a tie that is told', () => {
  it.each([...tiesBesideDenials, ...tiesBesideDenialsSetAside].map((words) => [nameOf(words), words] as const))(
    '%s',
    (_, words) => {
      expect(firstFor(words)?.value).toMatchObject({ status: 'declared-present', industry: true })
    },
  )
})

describe('what looks like a tie, and is none', () => {
  it.each([...denialsThatStay, ...denialsThatStaySetAside].map((words) => [nameOf(words), words] as const))(
    '%s',
    (_, words) => {
      expect(firstFor(words)?.value).toMatchObject({ status: 'declared-none', industry: false, parties: [] })
    },
  )
})

describe('other wordings', () => {
  it.each(furtherStatements)('%s', (words, status, industry) => {
    expect(firstFor(words)?.value).toMatchObject({ status, industry })
  })
})
