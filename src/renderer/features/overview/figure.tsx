import type { ReactNode } from 'react'
import type { StudyIds } from '#core/overview/breakdown.ts'
import type { FigurePart } from './figure-parts.ts'
import { RowsButton } from './rows-button.tsx'
import classes from './overview-page.module.css'

/** One figure: its number, a bar of all the studies, and what the bar is made of, in words that open the rows. */
export function Figure({
  title,
  number,
  beside,
  parts,
  note,
}: {
  readonly title: string
  /** What is printed large; null where there is no one number. */
  readonly number: { readonly words: string; readonly name: string; readonly studyIds: StudyIds } | null
  /** Behind the number: "of 5 answered". */
  readonly beside?: string
  readonly parts: readonly FigurePart[]
  readonly note?: ReactNode
}) {
  return (
    <section className={classes.figure} aria-label={title}>
      <h2>{title}</h2>
      {number && (
        <p className={classes.number}>
          <RowsButton {...number} big /> <span>{beside}</span>
        </p>
      )}
      {parts.length > 0 && (
        <div className={classes.bar} aria-hidden>
          {parts.map(({ key, studyIds, look }) => (
            <i key={key} className={classes.part} data-look={look} style={{ flexGrow: studyIds.length }} />
          ))}
        </div>
      )}
      {note && <p className={classes.note}>{note}</p>}
      <PartList parts={parts} />
    </section>
  )
}

/** Parts in words, each opening its rows. */
export function PartList({ parts }: { readonly parts: readonly FigurePart[] }) {
  if (parts.length === 0) return null
  return (
    <ul className={classes.parts}>
      {parts.map(({ key, ...part }) => (
        <li key={key}>
          <RowsButton {...part} />
        </li>
      ))}
    </ul>
  )
}
