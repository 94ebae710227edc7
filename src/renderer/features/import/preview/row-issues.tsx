import { Anchor } from '@mantine/core'
import { IconAlertTriangle, IconArrowMerge, IconCheck, IconCopy, IconPaperclip, IconPuzzle } from '@tabler/icons-react'
import { problemHeading } from '#renderer/ui/problem-headings.ts'
import { CompareDuplicate } from './compare-duplicate.tsx'
import classes from './preview-list.module.css'
import { joinRows, openProblems, type PreviewRow } from './preview.ts'
import type { ImportPreview } from './use-import-preview.ts'
import { expandRow } from './expand-row.ts'

/** What is to be checked in a row, and what can be done about it; "Complete" where there is nothing. */
export function RowIssues({ row, preview }: { readonly row: PreviewRow; readonly preview: ImportPreview }) {
  const tick = () => preview.change(row.id, (now) => ({ ...now, ticked: true, decided: true }))
  const problems = openProblems(row)
  if (problems.length === 0 && !row.duplicate && !row.attachTo && !row.mergeInto && row.keptAt === undefined)
    return (
      <span className={classes.complete}>
        <IconCheck size={14} aria-hidden /> {row.paper ? 'New study' : 'Complete'}
      </span>
    )
  return (
    <ul>
      {row.keptAt !== undefined && (
        <li>
          <strong>
            <IconCopy size={13} aria-hidden /> Already in the library
          </strong>
          <div>This PDF is already attached to {row.keptAt}.</div>
        </li>
      )}
      {row.attachTo && row.keptAt === undefined && (
        <li>
          <span className={classes.complete}>
            <IconPaperclip size={14} aria-hidden /> Attach to {row.attachTo.name}
            {row.attachTo.where === 'library' ? ' in the library' : ''}
          </span>
          <div>
            {row.attachTo.reason}.{' '}
            <Anchor
              component="button"
              size="sm"
              onClick={() => preview.change(row.id, (now) => ({ ...now, attachTo: null }))}
            >
              Add as a new study
            </Anchor>
          </div>
        </li>
      )}
      {row.mergeInto && (
        <li>
          <span className={classes.complete}>
            <IconArrowMerge size={14} aria-hidden /> Merge into {row.mergeInto.name} in the library
          </span>
          <div>
            <Anchor
              component="button"
              size="sm"
              onClick={() => preview.change(row.id, (now) => ({ ...now, mergeInto: undefined, ticked: false }))}
            >
              Cancel the merge
            </Anchor>
          </div>
        </li>
      )}
      {row.duplicate && !row.mergeInto && (
        <li>
          <strong>
            <IconCopy size={13} aria-hidden /> {row.duplicate.relation === 'duplicate' ? 'Duplicate of' : 'Related to'}{' '}
            {row.duplicate.name}
            {row.duplicate.where === 'library' ? ' in the library' : ''}
          </strong>
          <div>{row.duplicate.reasons.join(', ')}.</div>
          <div className={classes.links}>
            {!row.paper && <CompareDuplicate row={row} duplicate={row.duplicate} preview={preview} />}
            {!row.ticked && (
              <Anchor component="button" size="sm" onClick={tick}>
                Import anyway
              </Anchor>
            )}
          </div>
        </li>
      )}
      {problems.map((problem) => (
        <li key={`${problem.kind}${problem.message}`}>
          <strong>
            {problem.kind === 'fragment' ? (
              <IconPuzzle size={13} aria-hidden />
            ) : (
              <IconAlertTriangle size={13} aria-hidden />
            )}{' '}
            {problemHeading(problem.kind)}
          </strong>
          <div>{problem.message}</div>
          {problem.kind === 'fragment' && <FragmentLinks row={row} preview={preview} />}
        </li>
      ))}
    </ul>
  )
}

function FragmentLinks({ row, preview }: { readonly row: PreviewRow; readonly preview: ImportPreview }) {
  const previous = preview.rows
    .filter((other) => other.sourceId === row.sourceId && (other.origin.line ?? 0) < (row.origin.line ?? 0))
    .at(-1)
  const drop = () => preview.remove(row.id)
  return (
    <div className={classes.links}>
      {previous && (
        <Anchor
          component="button"
          size="sm"
          onClick={() => {
            preview.change(previous.id, (now) => joinRows(expandRow(now), expandRow(row)))
            drop()
          }}
        >
          Join to line {previous.origin.line}
        </Anchor>
      )}
      <Anchor component="button" size="sm" onClick={drop}>
        Remove
      </Anchor>
    </div>
  )
}
