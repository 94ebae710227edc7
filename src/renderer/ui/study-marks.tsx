import { studyDesign, type StudyDesignCode } from '#core/model/study-design.ts'
import { studyStateWords, type StudyState } from '#core/model/study.ts'
import classes from './study-marks.module.css'

/** A study's state: empty, half or full circle, and the word. */
export function StateMark({ state, bare = false }: { readonly state: StudyState; readonly bare?: boolean }) {
  return (
    <span className={classes.state}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden className={classes.circle}>
        <circle
          cx="6"
          cy="6"
          r="5"
          fill={state === 'done' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.4"
        />
        {state === 'in-work' && <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />}
      </svg>
      <span className={bare ? 'visually-hidden' : undefined}>{studyStateWords[state]}</span>
    </span>
  )
}

/** A design's code as a badge; randomised designs in the design field's colour. `title` tells the whole name. */
export function DesignBadge({ code }: { readonly code: StudyDesignCode }) {
  const design = studyDesign(code)
  return (
    <span
      className={classes.design}
      data-trial={design.group.endsWith('trials') || undefined}
      title={`${design.label}. ${design.definition}`}
    >
      {code}
    </span>
  )
}

/** The mark that an invented paper wears everywhere. */
export function FictionalMark() {
  return <span className={classes.fictional}>fictional</span>
}
