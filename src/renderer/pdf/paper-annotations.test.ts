import { expect, test } from 'vitest'
import { annotationsOf } from './paper-annotations.ts'

/** A page of 100 by 100 points. */
const place = ([left = 0, bottom = 0, right = 0, top = 0]: readonly number[]) => ({
  left: left / 100,
  right: right / 100,
  top: 1 - top / 100,
  bottom: 1 - bottom / 100,
})
const rect = [10, 10, 30, 20]
const read = (...raw: readonly object[]) =>
  annotationsOf(
    raw.map((each, index) => ({ id: `${index}R`, rect, ...each })),
    4,
    place,
  )

test('links inside the paper and to addresses are read; nothing that would start, run or send anything is', () => {
  const links = read(
    { subtype: 'Link', dest: 'cite.12' },
    { subtype: 'Link', dest: [{ num: 3, gen: 0 }, { name: 'Fit' }] },
    { subtype: 'Link', url: 'http://example.org/a', unsafeUrl: 'http://example.org/a' },
    { subtype: 'Link', unsafeUrl: 'viewer.exe' },
    { subtype: 'Link', unsafeUrl: 'other.pdf#page=3' },
    { subtype: 'Link', unsafeUrl: 'javascript:alert(1)' },
    { subtype: 'Link', unsafeUrl: 'data:text/html,x' },
    { subtype: 'Link', action: 'Print' },
    { subtype: 'Link', actions: { Action: ['app.alert(1)'] } },
    { subtype: 'Link', resetForm: {} },
    { subtype: 'Link', attachmentId: 'a' },
    { subtype: 'Link', setOCGState: {} },
    { subtype: 'Widget', fieldType: 'Btn', url: 'https://example.org/submit' },
  )
  expect(links.map((each) => each.kind === 'link' && each.to)).toEqual([
    { destination: 'cite.12' },
    { destination: [{ num: 3, gen: 0 }, { name: 'Fit' }] },
    { address: 'http://example.org/a' },
  ])
})

test('a link that goes on in the next line has a rectangle for each line', () => {
  const quadPoints = [50, 90, 90, 90, 50, 80, 90, 80, 10, 70, 40, 70, 10, 60, 40, 60]
  const boxes = read({ subtype: 'Link', dest: 'a', quadPoints }).map(({ box }) => [box.left, box.top])
  expect(boxes).toEqual([
    [0.5, expect.closeTo(0.1, 9)],
    [0.1, expect.closeTo(0.3, 9)],
  ])
})

test('comments have their author and their answers; a sign stands for those that the page does not show', () => {
  const comment = { contentsObj: { str: 'Is this so?' }, titleObj: { str: 'Ada' } }
  const [note, mark] = read(
    { id: 'a', subtype: 'Text', ...comment },
    { id: 'b', subtype: 'Text', inReplyTo: 'a', contentsObj: { str: 'Yes.' }, titleObj: { str: 'Ben' } },
    { id: 'c', subtype: 'Highlight', hasAppearance: true, rect: [10, 0, 30, 5] },
  )
  expect(note).toMatchObject({ name: 'Note', author: 'Ada', words: 'Is this so?\nBen: Yes.', needsSign: true })
  expect(mark).toMatchObject({ name: 'Highlight', words: '', needsSign: false })
})

test('marked words have a box a line and a colour; a hostile number or length of them is cut', () => {
  const quadPoints = [50, 90, 90, 90, 50, 80, 90, 80, 10, 70, 40, 70, 10, 60, 40, 60]
  const [mark, plain, note] = read(
    { subtype: 'Underline', quadPoints, color: [255, 0, 0], richText: { str: 'With a look' } },
    { subtype: 'Highlight', quadPoints: null, color: null, contentsObj: { str: 'x'.repeat(50_000) } },
    { subtype: 'FreeText', contentsObj: { str: 'Beside the words' } },
  )
  expect(mark).toMatchObject({ color: 'rgb(255 0 0)', words: 'With a look', marked: [{ left: 0.5 }, { left: 0.1 }] })
  expect(plain).toMatchObject({ color: null, marked: [{ left: 0.1, right: 0.3 }] })
  expect(plain?.kind === 'note' && plain.words.length).toBe(10_000)
  expect(note).toMatchObject({ name: 'Text', marked: null })
  expect(read(...Array.from({ length: 5_000 }, () => ({ subtype: 'Highlight' })))).toHaveLength(2_000)
})

test('what the PDF hides stays hidden', () => {
  expect(read({ subtype: 'Text', contentsObj: { str: 'x' }, annotationFlags: 2 })).toEqual([])
  expect(read({ subtype: 'Link', dest: 'a', annotationFlags: 32 })).toEqual([])
})

test('answers in a form that have no look of their own are told as words', () => {
  const field = { subtype: 'Widget', fieldType: 'Tx', fieldValue: 'Forty' }
  expect(read({ ...field, hasAppearance: false })).toMatchObject([{ kind: 'value', words: 'Forty' }])
  expect(read({ ...field, hasAppearance: true })).toEqual([])
  expect(read({ ...field, hasAppearance: false, fieldType: 'Btn' })).toEqual([])
})
