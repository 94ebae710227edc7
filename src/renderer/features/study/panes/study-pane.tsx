import { useMemo } from 'react'
import type { Outcome } from '#core/model/outcome.ts'
import type { Study } from '#core/model/study.ts'
import type { FieldId } from '#core/model/tag.ts'
import { sentenceAt } from '#core/paper/structure/sentence-selection.ts'
import type { PageMark } from '#renderer/pdf/letter-places.ts'
import type { StudyField } from '../fields/study-fields.ts'
import type { FieldEditing } from '../fields/use-field-editing.ts'
import { ReaderPane } from '../reader/reader-pane.tsx'
import { fieldAtPoint, useReaderMarks } from '../reader/use-reader-marks.ts'
import type { Reading } from '../reader/use-reading.ts'

const none: readonly PageMark[] = []

/** The pages of a pane with the marks of the fields, and what a click on them does. */
export function StudyPane({
  study,
  reading,
  fields,
  fieldEditing,
  outcomes,
  hits = none,
  onPoint,
  ...look
}: {
  readonly study: Study
  readonly reading: Reading
  readonly fields: readonly StudyField[]
  readonly fieldEditing: FieldEditing
  readonly outcomes: readonly Outcome[]
  /** What a search has found on these pages. */
  readonly hits?: readonly PageMark[] | undefined
  readonly dark: boolean
  readonly name: string
  readonly second: boolean
  readonly notices: boolean
  readonly ownWorker: boolean
  /** A click on the pages; with the field whose mark is there. */
  onPoint(fieldId: FieldId | undefined): void
}) {
  const { prepared } = reading
  const fieldsMarks = useReaderMarks(reading, fields, fieldEditing, outcomes)
  const marks = useMemo(() => [...fieldsMarks, ...hits], [fieldsMarks, hits])
  return (
    <ReaderPane
      study={study}
      reading={reading}
      marks={marks}
      {...look}
      onPoint={(pageIndex, x, y) => onPoint(fieldAtPoint(fieldsMarks, fields, pageIndex, x, y))}
      onTripleClick={(pageIndex, x, y) => {
        const sentence = prepared && sentenceAt(prepared, pageIndex, x, y)
        if (sentence) reading.chooseByKeyboard({ sentences: sentence })
      }}
    />
  )
}
