import { Anchor } from '@mantine/core'
import { useState } from 'react'
import type { MergeChoices } from '#core/references/duplicates/merge.ts'
import { shortReference, type Reference } from '#core/model/reference.ts'
import { db } from '#renderer/db/current.ts'
import { CompareRecords } from '#renderer/ui/compare-records.tsx'
import { referenceLines } from '#renderer/ui/reference-lines.ts'
import { showToast } from '#renderer/background/toast.ts'
import { lineWords, sourceNames, type PreviewRow, type RowDuplicate } from './preview.ts'
import type { ImportPreview } from './use-import-preview.ts'

/** "Compare": a row beside its duplicate, field by field. Merging joins two rows of the batch, or makes the row an edit of the study at import. */
export function CompareDuplicate({
  row,
  duplicate,
  preview,
}: {
  readonly row: PreviewRow
  readonly duplicate: RowDuplicate
  readonly preview: ImportPreview
}) {
  const [other, setOther] = useState<Reference | null>(null)
  const open = async () => {
    const found =
      duplicate.where === 'library' ? await db().studies.get(duplicate.id) : preview.expandRows(duplicate.id)
    preview.expandRows(row.id)
    if (found) setOther(found.reference)
    else showToast({ kind: 'problem', message: `${duplicate.name} no longer exists.` })
  }
  const merge = (choices: MergeChoices) => {
    setOther(null)
    if (duplicate.where === 'library') {
      preview.change(row.id, (now) => ({
        ...now,
        ticked: true,
        decided: true,
        mergeInto: { studyId: duplicate.id, name: duplicate.name, choices },
      }))
      return
    }
    const undoChange = preview.merge(duplicate.id, row.id, choices)
    showToast({ kind: 'done', message: 'Two records merged into one.', action: { label: 'Undo', run: undoChange } })
  }
  const comparison = other && {
    title: duplicate.relation === 'duplicate' ? 'Possible duplicate' : 'Related records',
    leftName:
      duplicate.where === 'library'
        ? `In the library: ${shortReference(other)}`
        : `${capital(duplicate.name)}: ${shortReference(other)}`,
    rightName: `${capital(lineWords(row, sourceNames(preview.sources)) ?? 'new')}: ${shortReference(row.reference)}`,
    reasons: duplicate.reasons,
    lines: referenceLines(other, row.reference),
    outcome:
      duplicate.where === 'library'
        ? 'The study in the library takes the chosen fields when you import; both records are kept under “Original records”.'
        : 'The two rows become one; both records are kept under “Original records”.',
    mergeLabel: 'Merge',
  }
  return (
    <>
      <Anchor component="button" size="sm" onClick={() => void open()}>
        Compare<span className="visually-hidden"> with {duplicate.name}</span>
      </Anchor>
      {comparison && <CompareRecords comparison={comparison} onMerge={merge} onLeave={() => setOther(null)} />}
    </>
  )
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
