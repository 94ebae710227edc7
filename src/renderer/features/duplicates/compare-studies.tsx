import { useEffect, useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import type { CustomField } from '#core/model/custom-field.ts'
import type { MergeChoices, MergeSide } from '#core/references/duplicates/merge.ts'
import { keeperFirst, type MergeableStudy } from '#core/references/duplicates/mergeable-study.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { commitMerge, readMergeableStudy } from '#renderer/db/duplicate-edits.ts'
import { useSetting } from '#renderer/db/queries.ts'
import { CompareRecords } from '#renderer/ui/compare-records.tsx'
import { studyLines, tagChoicesOf } from '#renderer/ui/study-lines.ts'
import type { PairRow } from './pair-row.ts'
import { nameOf } from '#renderer/db/study-names.ts'

/** Two studies of the library side by side. The one with more work in it is on the left and stays; merging is one change. */
export function CompareStudies({
  row,
  onDone,
  onNotDuplicate,
}: {
  readonly row: PairRow
  onDone(): void
  onNotDuplicate(): void
}) {
  const [sides, setSides] = useState<readonly [MergeableStudy, MergeableStudy] | null>(null)
  const customFields = useSetting<readonly CustomField[]>('custom-fields', [])
  useEffect(() => {
    let gone = false
    void Promise.all([readMergeableStudy(row.left.id), readMergeableStudy(row.right.id)]).then(([left, right]) => {
      if (!gone && left && right) setSides(keeperFirst(left, right))
    })
    return () => {
      gone = true
    }
  }, [row])
  if (!sides) return null
  const [left, right] = sides
  const merge = async (choices: Readonly<Record<string, MergeSide>>) => {
    onDone()
    const result = await commitMerge(left, right, choices as MergeChoices, tagChoicesOf(choices))
    toastWithUndo(result, `Merged into ${nameOf(left.study)}.`)
  }
  return (
    <CompareRecords
      onMerge={(choices) => void merge(choices)}
      onLeave={onDone}
      other={{
        label: row.pair.relation === 'duplicate' ? 'Not a duplicate' : 'Keep separate',
        keyName: 'X',
        run: onNotDuplicate,
      }}
      comparison={{
        title: row.pair.relation === 'duplicate' ? 'Possible duplicate' : 'Related records',
        leftName: `Kept: ${nameOf(left.study)}${held(left)}`,
        rightName: `Merged in: ${nameOf(right.study)}${held(right)}`,
        reasons: row.pair.reasons,
        lines: studyLines(left, right, (id) => customFields.find((field) => field.id === id)?.label),
        outcome:
          'Papers and tags of the study on the right move over, and its record is kept under “Original records”. One undo restores both.',
        mergeLabel: 'Merge',
      }}
    />
  )
}

function held({ papers, tags }: MergeableStudy): string {
  const parts = [
    papers.length > 0 ? formatCount(papers.length, 'paper') : null,
    tags.length > 0 ? formatCount(tags.length, 'tag') : null,
  ].filter(Boolean)
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}
