import { describe, expect, it } from 'vitest'
import type { Study } from '#core/model/study.ts'
import { tagId, type Tag } from '#core/model/tag.ts'
import { keeperFirst, type MergeableStudy } from './mergeable-study.ts'
import { mergeStudies } from './merge-studies.ts'

const study = (id: string, part: Partial<Study> = {}): Study => ({
  id,
  reference: { type: 'article-journal', title: `Moss on ${id} walls` },
  state: 'to-read',
  problems: [],
  origin: { format: 'ris', raw: `TI  - Moss on ${id} walls`, sourceName: `${id}.ris`, line: 1 },
  addedAt: '2026-01-01T00:00:00.000Z',
  ...part,
})
const tag = (studyId: string, fieldId: Tag['fieldId'], text: string, quote?: string): Tag => ({
  id: tagId(studyId, fieldId),
  studyId,
  fieldId,
  value: { kind: 'value', value: { text } },
  setBy: 'writer',
  setAt: '2026-01-02T00:00:00.000Z',
  quotes: quote
    ? [
        {
          id: quote,
          paperSha256: 'a'.repeat(64),
          madeAt: '2026-01-02T00:00:00.000Z',
          anchor: {
            exact: quote,
            prefix: '',
            suffix: '',
            start: { pageIndex: 0, offset: 0 },
            end: { pageIndex: 0, offset: 4 },
          },
        },
      ]
    : [],
})
const paper = (sha: string, studyId: string) => ({
  sha256: sha.repeat(64),
  studyId,
  fileName: `${sha}.pdf`,
  sizeBytes: 10,
  pageCount: 1,
  addedAt: '2026-01-01T00:00:00.000Z',
})

describe('merging two studies', () => {
  const left: MergeableStudy = {
    study: study('north', { notes: 'seen' }),
    papers: [paper('a', 'north')],
    tags: [tag('north', 'population', 'walls', 'one'), tag('north', 'harms', 'none')],
  }
  const right: MergeableStudy = {
    study: study('south', { notes: 'again', state: 'done' }),
    papers: [paper('b', 'south')],
    tags: [
      tag('south', 'population', 'walls', 'two'),
      tag('south', 'harms', 'slippery'),
      tag('south', 'main-result', 'green'),
    ],
  }

  it('moves papers and tags over and keeps the other record whole', () => {
    const merged = mergeStudies(left, right, {})
    expect(merged.papers).toEqual([{ ...right.papers[0], studyId: 'north' }])
    expect(merged.tags.find((each) => each.fieldId === 'main-result')).toMatchObject({
      id: 'north/main-result',
      studyId: 'north',
    })
    expect(merged.study.merged).toEqual([{ reference: right.study.reference, origin: right.study.origin }])
    expect(merged.study.notes).toBe('seen\nagain')
    expect(merged.study.state).toBe('in-work')
    expect(merged.removed).toBe('south')
    expect(merged.removedTags).toHaveLength(3)
  })

  it('joins the quotes where both answer alike', () => {
    expect(
      mergeStudies(left, right, {})
        .tags.find((each) => each.fieldId === 'population')
        ?.quotes.map((quote) => quote.id),
    ).toEqual(['one', 'two'])
  })

  it('takes the answer of the side that was chosen, the left one otherwise', () => {
    expect(mergeStudies(left, right, {}).tags.some((each) => each.fieldId === 'harms')).toBe(false)
    expect(
      mergeStudies(left, right, {}, { harms: 'right' }).tags.find((each) => each.fieldId === 'harms')?.value,
    ).toEqual(right.tags[1]?.value)
  })

  it('keeps the study that more work went into', () => {
    expect(keeperFirst(left, right)[0].study.id).toBe('south')
    expect(keeperFirst({ ...left, tags: [] }, { ...right, tags: [], papers: [] })[0].study.id).toBe('north')
  })
})
