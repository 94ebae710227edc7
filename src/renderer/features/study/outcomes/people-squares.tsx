import { formatNumber } from '#core/format-count.ts'
import type { PairsFinding } from '#core/model/outcome.ts'
import classes from './results-block.module.css'

/** More people than this are told as a number alone. */
const mostDrawn = 60

/** The people of pairs as squares, a person each: told apart by filling, not by colour. */
export function PeopleSquares({ found: { labels, better, same, worse } }: { readonly found: PairsFinding }) {
  const rows = [
    ['better', better, labels[0] || 'tested side'],
    ['same', same, 'no difference'],
    ['worse', worse, labels[1] || 'other side'],
  ] as const
  const isDrawn = better + same + worse <= mostDrawn
  return (
    <ul className={classes.people}>
      {rows.map(([kind, count, label]) => (
        <li key={kind}>
          {isDrawn && (
            <span className={classes.squares} aria-hidden>
              {Array.from({ length: count }, (_, index) => (
                <i key={index} data-kind={kind} />
              ))}
            </span>
          )}
          <span>
            <b className="tabular">{formatNumber(count)}</b> <bdi>{label}</bdi>
          </span>
        </li>
      ))}
    </ul>
  )
}
