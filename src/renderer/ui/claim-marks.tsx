import { claimStateWords, type ClaimState } from '#core/claims/claim-state.ts'
import classes from './claim-marks.module.css'

const glyphs: Readonly<Record<ClaimState, string>> = {
  'not-linked': '',
  linked: '”',
  vague: '~',
  'number-differs': '≠',
  verified: '✓',
}

/** A claim's number behind its last word, in the box of its state: dotted, solid, leaf, filled, pill. */
export function ClaimMark({ state, number }: { readonly state: ClaimState; readonly number: number }) {
  return (
    <span className={classes.mark} data-claim-state={state}>
      {glyphs[state] && <span aria-hidden>{glyphs[state]}</span>}
      {number}
      <span className="visually-hidden">, {claimStateWords[state]}</span>
    </span>
  )
}

/** A state as a sign alone, told apart in grey too: dotted square, filled square, capsule, diamond, disc; dashed for a proposal. Decorative. */
export function ClaimSign({ state, size = 13 }: { readonly state: ClaimState | 'proposed'; readonly size?: number }) {
  return (
    <svg className={classes.sign} data-claim-state={state} viewBox="0 0 14 14" width={size} height={size} aria-hidden>
      {shapeOf(state)}
    </svg>
  )
}

function shapeOf(state: ClaimState | 'proposed') {
  switch (state) {
    case 'proposed':
      return (
        <rect
          x="1.5"
          y="3.5"
          width="11"
          height="7"
          rx="2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeDasharray="3 2"
        />
      )
    case 'not-linked':
      return (
        <rect
          x="2"
          y="2"
          width="10"
          height="10"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeDasharray="1.4 1.6"
        />
      )
    case 'linked':
      return (
        <>
          <rect x="1.5" y="1.5" width="11" height="11" rx="1.5" fill="currentColor" />
          <path d="M4.2 4.5h2v2.2L5 9.2H3.9l.8-2.4h-.5zM8 4.5h2v2.2L8.8 9.2H7.7l.8-2.4H8z" className={classes.inner} />
        </>
      )
    case 'vague':
      return (
        <>
          <rect
            x="0.7"
            y="3.2"
            width="12.6"
            height="7.6"
            rx="3.8"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
          />
          <path d="M3.6 7.6c1-1.6 2.2-1.6 3.4-.6s2.4 1 3.4-.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </>
      )
    case 'number-differs':
      return (
        <>
          <path d="M7 .6 13.4 7 7 13.4.6 7z" fill="currentColor" />
          <path d="M4.4 5.9h5.2M4.4 8.1h5.2M8.4 4.2 5.6 9.8" className={classes.innerLine} />
        </>
      )
    case 'verified':
      return (
        <>
          <circle cx="7" cy="7" r="6.2" fill="currentColor" />
          <path d="m4 7.2 2.1 2.1L10 5" className={classes.innerLine} />
        </>
      )
  }
}
