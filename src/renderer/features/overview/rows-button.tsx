import { useNavigate } from 'react-router'
import type { StudyIds } from '#core/overview/breakdown.ts'
import { askForRows } from '#renderer/ui/asked-rows.ts'
import { rememberFigure } from './use-figure-keys.ts'
import classes from './overview-page.module.css'

/** Opens the evidence table with these studies alone. */
export function useOpenRows(): (name: string, studyIds: StudyIds) => void {
  const navigate = useNavigate()
  return (name, studyIds) => {
    askForRows(name, studyIds)
    void navigate('/table')
  }
}

/** How a part of a bar and the sign before its words are drawn. */
export type PartLook = 'yes' | 'hatched' | 'dark' | 'pale' | 'no' | 'suggested' | 'open'

/** A count in words that opens the studies it counts; plain words where there are none. The arrow keys go from one to the next. */
export function RowsButton({
  words,
  name,
  studyIds,
  look,
  big = false,
}: {
  /** "3", "6 not looked at". */
  readonly words: string
  /** What the studies have in common, as the table says it: "Paid by the maker". */
  readonly name: string
  readonly studyIds: StudyIds
  readonly look?: PartLook
  readonly big?: boolean
}) {
  const openRows = useOpenRows()
  const className = big ? classes.big : classes.count
  const shown = (
    <>
      {look && <i className={classes.part} data-look={look} aria-hidden />}
      {words}
    </>
  )
  if (studyIds.length === 0) return <span className={className}>{shown}</span>
  return (
    <button
      type="button"
      className={className}
      data-figure={name}
      // The keys make one of all figures the stop of Tab.
      tabIndex={-1}
      aria-label={`${words}: ${name}`}
      onFocus={() => rememberFigure(name)}
      onClick={() => openRows(name, studyIds)}
    >
      {shown}
    </button>
  )
}
