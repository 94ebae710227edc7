import type { Missing } from '#core/model/tag.ts'
import { missingWords } from './missing-words.ts'
import classes from './missing-mark.module.css'

/** A kind of "no value": its sign and, unless `bare`, its words. The words are always there for screen readers and on hover. */
export function MissingMark({
  kind,
  bare = false,
}: {
  readonly kind: Missing | 'not-looked-at'
  readonly bare?: boolean
}) {
  return (
    <span className={classes.mark} data-kind={kind} title={bare ? missingWords[kind] : undefined}>
      <svg className={classes.sign} viewBox="0 0 14 14" width="13" height="13" aria-hidden>
        {kind === 'not-looked-at' && (
          <circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="1.6 1.9" />
        )}
        {kind === 'not-stated' && (
          <>
            <rect
              x="1.2"
              y="1.2"
              width="11.6"
              height="11.6"
              rx="2"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.4"
            />
            <path d="M4 7h6" stroke="currentColor" strokeWidth="1.6" />
          </>
        )}
        {kind === 'unclear' && (
          <>
            <circle cx="7" cy="7" r="5.8" fill="none" stroke="currentColor" strokeWidth="1.3" />
            <text x="7" y="10" fontSize="8.5" fontWeight="700" textAnchor="middle" fill="currentColor">
              ?
            </text>
          </>
        )}
        {kind === 'not-applicable' && (
          <path d="M3 12 11 2" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        )}
      </svg>
      <span className={bare ? 'visually-hidden' : undefined}>{missingWords[kind]}</span>
    </span>
  )
}
