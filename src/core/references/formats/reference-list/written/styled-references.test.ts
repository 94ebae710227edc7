import { describe, expect, it } from 'vitest'
import { referenceList } from '../reference-list.ts'
import type { ImportedRecord } from '#core/references/contract/import-format.ts'
import { styledReferences, type StyledReference } from './styled-references.fixture.ts'

const letters = (text: string | undefined) =>
  (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

interface Checked {
  readonly field: string
  readonly isRight: boolean
  readonly confidence: number | undefined
}

/** "1190-4" is 1190-1194. */
function wholePages(pages: string | undefined): string {
  const [, start = '', end = ''] = /^(\d+)-(\d+)$/u.exec((pages ?? '').replace(/[–—]/gu, '-')) ?? []
  return start === '' || end.length >= start.length
    ? letters(pages)
    : start + start.slice(0, start.length - end.length) + end
}

function checked(wanted: StyledReference, { reference, confidence = {} }: ImportedRecord): readonly Checked[] {
  const first = reference.author?.[0]
  const family = letters(first?.literal ?? `${first?.['non-dropping-particle'] ?? ''}${first?.family ?? ''}`)
  const results: Checked[] = []
  const check = (field: string, isAsked: boolean, isRight: boolean, sure: number | undefined) => {
    if (isAsked) results.push({ field, isRight, confidence: sure })
  }
  check('title', wanted.title !== undefined, letters(reference.title) === letters(wanted.title), confidence.title)
  check(
    'first',
    wanted.first !== undefined,
    family !== '' && (family === letters(wanted.first) || letters(wanted.first).endsWith(family)),
    confidence.author,
  )
  check('authors', wanted.authors !== undefined, reference.author?.length === wanted.authors, confidence.author)
  check(
    'year',
    wanted.year !== undefined,
    String(reference.issued?.['date-parts']?.[0]?.[0]) === wanted.year,
    confidence.issued,
  )
  check(
    'source',
    wanted.source !== undefined,
    letters(reference['container-title']) === letters(wanted.source),
    confidence['container-title'],
  )
  check('volume', wanted.volume !== undefined, letters(reference.volume) === letters(wanted.volume), confidence.volume)
  check('issue', wanted.issue !== undefined, letters(reference.issue) === letters(wanted.issue), confidence.issue)
  check('pages', wanted.pages !== undefined, wholePages(reference.page) === wholePages(wanted.pages), confidence.page)
  check('DOI', wanted.DOI !== undefined, reference.DOI === wanted.DOI, confidence.DOI)
  check('PMID', wanted.PMID !== undefined, reference.PMID === wanted.PMID, confidence.PMID)
  return results
}

describe('references in many styles, disciplines and languages', () => {
  const all = styledReferences.map((wanted) => {
    const record = referenceList.read(wanted.text).records[0]
    return { wanted, fields: record ? checked(wanted, record) : [] }
  })
  const fields = all.flatMap((each) => each.fields)
  const wrong = all.flatMap(({ wanted, fields: own }) =>
    own.filter(({ isRight }) => !isRight).map(({ field }) => `${field}: ${wanted.text}`),
  )

  it('reads each line as one reference', () => {
    expect(referenceList.read(styledReferences.map(({ text }) => text).join('\n')).records).toHaveLength(
      styledReferences.length,
    )
  })

  it('reads nearly all fields, and most references whole', () => {
    expect(1 - wrong.length / fields.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.97)
    expect(
      all.filter(({ fields: own }) => own.every(({ isRight }) => isRight)).length / all.length,
      wrong.join('\n'),
    ).toBeGreaterThanOrEqual(0.88)
  })

  it('is rarely sure of what it read wrongly', () => {
    const sure = fields.filter(({ confidence }) => (confidence ?? 0) >= 0.7)
    expect(sure.filter(({ isRight }) => !isRight).length / sure.length).toBeLessThanOrEqual(0.02)
  })
})
