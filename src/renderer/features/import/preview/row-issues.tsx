import { Anchor } from '@mantine/core'
import {
  IconAlertTriangle,
  IconArrowMerge,
  IconCheck,
  IconChevronDown,
  IconChevronUp,
  IconCopy,
  IconInfoCircle,
  IconPaperclip,
  IconPuzzle,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { inWords } from '#core/in-words.ts'
import { canMislead, problemHeading } from '#renderer/ui/problem-headings.ts'
import { shortReference } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'
import { CompareDuplicate } from './compare-duplicate.tsx'
import classes from './preview-list.module.css'
import { joinRows, lineWords, openProblems, sourceNames, type PreviewRow } from './preview.ts'
import type { ImportPreview } from './use-import-preview.ts'
import { expandRow } from './expand-row.ts'

/** Something that is said of a row: amber only where it can mislead. */
interface RowNote {
  readonly heading: string
  readonly tone: 'good' | 'quiet' | 'warning'
  readonly Icon: typeof IconCheck
  readonly message: string
  /** What can be done about it; `always` = also while the row is closed. */
  readonly links?: ReactNode
  readonly always?: true
}

/** What is to be checked in a row, in a line that opens, and what can be done about it; "Complete" where there is nothing. */
export function RowIssues({
  row,
  preview,
  open,
  onToggle,
  isFolded,
}: {
  readonly row: PreviewRow
  readonly preview: ImportPreview
  readonly open: boolean
  onToggle(): void
  /** Left out, in one line and without links. */
  readonly isFolded: boolean
}) {
  const notes = notesOf(row, preview)
  const [first] = notes
  const Chevron = open ? IconChevronUp : IconChevronDown
  return (
    <>
      <button
        type="button"
        className={classes.summary}
        data-tone={open ? 'quiet' : (first?.tone ?? 'good')}
        aria-expanded={open}
        onClick={onToggle}
      >
        {open ? null : first ? <first.Icon size={14} aria-hidden /> : <IconCheck size={14} aria-hidden />}
        <span className={classes.headings}>
          {open ? 'Less' : headingsOf(isFolded ? notes.slice(0, 1) : notes, row)}
        </span>
        <Chevron size={13} aria-hidden className={classes.chevron} />
      </button>
      {open && (
        <ul>
          {notes.map((note) => (
            <li key={`${note.heading}${note.message}`}>
              <strong data-tone={note.tone}>
                <note.Icon size={13} aria-hidden /> {note.heading}
              </strong>
              <div>{note.message}</div>
              {note.links}
            </li>
          ))}
        </ul>
      )}
      {!open && !isFolded && notes.map((note) => note.always && <div key={note.heading}>{note.links}</div>)}
    </>
  )
}

function headingsOf(notes: readonly RowNote[], row: PreviewRow): string {
  if (notes.length === 0) return row.paper ? 'New study' : 'Complete'
  return [...new Set(notes.map((note) => note.heading))].join(' · ')
}

/** What is said of a row: why it is left out, else the worst, first. */
function notesOf(row: PreviewRow, preview: ImportPreview): readonly RowNote[] {
  const { keptAt, attachTo, mergeInto, duplicate, otherWork } = row
  const notes: RowNote[] = []
  if (keptAt !== undefined)
    notes.push({
      heading: 'Already in the library',
      tone: 'quiet',
      Icon: IconCopy,
      message: `This PDF is already attached to ${keptAt}.`,
    })
  const isOther = attachTo && keptAt === undefined && otherWork
  if (isOther)
    notes.push({
      heading: `Another paper than ${attachTo.name}?`,
      tone: 'warning',
      Icon: IconAlertTriangle,
      message: `The ${inWords(otherWork)} of the PDF ${otherWork.length === 1 ? 'is' : 'are'} not the study’s: it says “${row.reference.title ?? ''}”, ${shortReference(row.reference)}. Tick it to attach it all the same.`,
    })
  if (attachTo && keptAt === undefined)
    notes.push({
      heading: `Attach to ${attachTo.name}${inLibrary(attachTo)}`,
      tone: isOther ? 'quiet' : 'good',
      Icon: IconPaperclip,
      message: `${attachTo.reason}.`,
      links: (
        <LinkTo
          words="Add as a new study"
          onClick={() => preview.change(row.id, (now) => ({ ...now, attachTo: null, ticked: true, decided: true }))}
        />
      ),
      always: true,
    })
  if (mergeInto)
    notes.push({
      heading: `Merge into ${mergeInto.name} in the library`,
      tone: 'good',
      Icon: IconArrowMerge,
      message: 'The study takes the fields you chose when you import.',
      links: (
        <LinkTo
          words="Cancel the merge"
          onClick={() => preview.change(row.id, (now) => ({ ...now, mergeInto: undefined, ticked: false }))}
        />
      ),
      always: true,
    })
  if (duplicate && !mergeInto)
    notes.push({
      heading: `${duplicate.relation === 'duplicate' ? 'Duplicate of' : 'Related to'} ${duplicate.name}${inLibrary(duplicate)}`,
      tone: row.ticked ? 'warning' : 'quiet',
      Icon: IconCopy,
      message: `${duplicate.reasons.join(', ')}.`,
      links: (
        <div className={classes.links}>
          {!row.paper && <CompareDuplicate row={row} duplicate={duplicate} preview={preview} />}
          {!row.ticked && (
            <LinkTo
              words="Import anyway"
              onClick={() => preview.change(row.id, (now) => ({ ...now, ticked: true, decided: true }))}
            />
          )}
        </div>
      ),
      always: true,
    })
  if (row.isOutsideList)
    notes.push({
      heading: 'Outside the list',
      tone: 'quiet',
      Icon: IconInfoCircle,
      message: 'This stands outside the list of references, and may be none.',
    })
  const all = [...notes, ...openProblems(row).map((problem) => problemNote(problem, row, preview))]
  return notes.some((note) => note.tone === 'quiet') && !row.ticked
    ? all
    : all.toSorted((a, b) => Number(b.tone === 'warning') - Number(a.tone === 'warning'))
}

function problemNote(problem: ReferenceProblem, row: PreviewRow, preview: ImportPreview): RowNote {
  const isFragment = problem.kind === 'fragment'
  const misleads = canMislead(problem.kind)
  return {
    heading: problemHeading(problem.kind),
    tone: misleads ? 'warning' : 'quiet',
    Icon: isFragment ? IconPuzzle : misleads ? IconAlertTriangle : IconInfoCircle,
    message: problem.message,
    ...(isFragment && { links: <FragmentLinks row={row} preview={preview} />, always: true }),
  }
}

function inLibrary({ where }: { readonly where: 'library' | 'batch' }): string {
  return where === 'library' ? ' in the library' : ''
}

function LinkTo({ words, onClick }: { readonly words: string; onClick(): void }) {
  return (
    <Anchor component="button" size="sm" onClick={onClick}>
      {words}
    </Anchor>
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
          Join to {lineWords(previous, sourceNames(preview.sources))}
        </Anchor>
      )}
      <Anchor component="button" size="sm" onClick={drop}>
        Remove
      </Anchor>
    </div>
  )
}
