import { IconAlertTriangle } from '@tabler/icons-react'
import type { BoardRow } from '#core/claims/board/claim-board.ts'
import { formatCount } from '#core/format-count.ts'
import classes from './behind.module.css'

/** How many people stand behind a row, as a bar by side and in words, who paid, and what limits it. */
export function Behind({
  row: { sum, bar, whoPaid, limits },
  scale,
}: {
  readonly row: BoardRow
  readonly scale: number
}) {
  const isIndustry = limits.some(({ kind }) => kind === 'industry-only')
  return (
    <div className={classes.behind}>
      {sum.studies > 0 && (
        <>
          <div className={classes.bar} aria-hidden>
            {bar.map(({ studyId, side, people, isCompanyPaid }) => (
              <i
                key={studyId}
                data-side={side}
                data-maker={isCompanyPaid || undefined}
                style={{ width: Math.max(3, people * scale) }}
              />
            ))}
          </div>
          <p>{peopleWords(sum)}</p>
          {whoPaid && <p className={isIndustry ? classes.warn : undefined}>{whoPaid}</p>}
        </>
      )}
      {limits
        // Who paid has said it.
        .filter(({ kind }) => kind !== 'industry-only')
        .map(({ kind, words }) => (
          <p key={kind} className={kind === 'one-study' ? undefined : classes.warn}>
            {(kind === 'retracted' || kind === 'nothing' || kind === 'gone') && (
              <IconAlertTriangle size={12} aria-hidden />
            )}{' '}
            {words}
          </p>
        ))}
    </div>
  )
}

function peopleWords({ people, from, studies }: BoardRow['sum']) {
  if (from === 0) return <>no people counted, {formatCount(studies, 'study', 'studies')}</>
  const where = from < studies ? `${from} of ${studies} studies` : formatCount(studies, 'study', 'studies')
  return (
    <>
      <strong>{formatCount(people, 'person', 'people')}</strong> in {where}
    </>
  )
}
