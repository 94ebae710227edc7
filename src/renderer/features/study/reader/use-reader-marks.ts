import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { Outcome } from '#core/model/outcome.ts'
import type { FieldId } from '#core/model/tag.ts'
import type { StudyField } from '../fields/study-fields.ts'
import type { FieldEditing } from '../fields/use-field-editing.ts'
import type { PageMark } from '#renderer/pdf/letter-places.ts'
import { addressedPageWords } from '#renderer/ui/place-address.ts'
import { keyOfNote } from './file-highlights.ts'
import { fieldMarks, marksOf, marksOfSpan, outcomeMarks } from './quote-marks.ts'
import type { Reading } from './use-reading.ts'

const accent = { color: 'var(--desk-accent)' }

/** The marks on the pages: quotes and suggestions of the fields, quotes of outcomes, words marked in the PDF, what is chosen without the pointer, the words that the address asks for, and the quote that was just jumped to. */
export function useReaderMarks(
  { prepared, paper: file, flash, kept, current: now, fileNotes }: Reading,
  fields: readonly StudyField[],
  { current, shown }: FieldEditing,
  outcomes: readonly Outcome[],
): readonly PageMark[] {
  // A file may carry very many: they are not placed again with every word that is chosen.
  const foreign = useMemo(
    () =>
      prepared
        ? fileNotes.highlights.flatMap(({ anchor, note }) =>
            marksOf(prepared.paper, anchor, `file ${keyOfNote(note)}`, 'foreign', {
              color: note.color ?? 'currentColor',
            }),
          )
        : [],
    [prepared, fileNotes],
  )
  // What the address asks for stays marked as long as it does.
  const [params] = useSearchParams()
  const sought = useMemo(() => {
    const words = addressedPageWords(params)
    if (!words || words.sha256 !== file?.sha256 || !prepared?.paper.pages[words.pageIndex]) return []
    const { pageIndex, start, end } = words
    const span = { start: { pageIndex, offset: start }, end: { pageIndex, offset: end } }
    return marksOfSpan(prepared.paper, span, 'sought', 'hit', { color: 'var(--field-N)', current: true })
  }, [params, prepared, file?.sha256])
  return useMemo(() => {
    if (!prepared || !file) return []
    const { paper } = prepared
    // What the pointer selects shows itself; what was kept before, and what the keyboard selects, does not.
    const places = [...kept, ...(now && now.by !== 'pointer' ? [now] : [])]
    const chosen = places.flatMap(({ anchor }, index) => marksOf(paper, anchor, `chosen ${index}`, 'chosen', accent))
    const jumpedTo =
      flash?.place.paperSha256 === file.sha256
        ? marksOf(paper, flash.place.anchor, `flash ${flash.turn}`, 'flash', accent)
        : []
    return [
      ...foreign,
      ...fieldMarks(paper, file.sha256, fields, shown, current),
      ...outcomeMarks(paper, file.sha256, outcomes, fields),
      ...sought,
      ...chosen,
      ...jumpedTo,
    ]
  }, [prepared, file, flash, fields, current, shown, outcomes, kept, now, foreign, sought])
}

/** The field whose mark lies at a point of a page, in parts of the page; undefined where there is none. */
export function fieldAtPoint(
  marks: readonly PageMark[],
  fields: readonly StudyField[],
  pageIndex: number,
  x: number,
  y: number,
): FieldId | undefined {
  const mark = marks.find(
    (each) =>
      each.kind !== 'chosen' &&
      each.kind !== 'foreign' &&
      each.pageIndex === pageIndex &&
      each.boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
  )
  return mark && fields.find((each) => mark.id.startsWith(`${each.id} `))?.id
}
