import { Link } from 'react-router'
import type { ClaimLine } from '#core/claims/claim-lines.ts'
import { formatCount } from '#core/format-count.ts'
import type { Claim } from '#core/model/claim.ts'
import { linkSideWords } from '#core/model/claim.ts'
import type { Source } from '#core/model/source.ts'
import { useClaimsOnSource } from '#renderer/db/story-queries.ts'
import { ClaimMark } from '#renderer/ui/claim-marks.tsx'
import classes from './source-pane.module.css'

/** The claims that rest on a source, each with its place in it, leading to the story. */
export function ClaimsPart({
  source,
  lines,
}: {
  readonly source: Source
  readonly lines: readonly ClaimLine[] | undefined
}) {
  const claims = useClaimsOnSource(source.id) ?? []
  return (
    <section className={classes.part}>
      <h3>
        Used in the story <span>{claims.length === 0 ? 'in no claim yet' : formatCount(claims.length, 'claim')}</span>
      </h3>
      {claims.length > 0 && (
        <ul className={classes.claims} aria-label="Claims that rest on it">
          {claims.map((claim) => (
            <li key={claim.id}>
              <ClaimOn claim={claim} line={lines?.find((each) => each.claim.id === claim.id)} sourceId={source.id} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function ClaimOn({
  claim,
  line,
  sourceId,
}: {
  readonly claim: Claim
  readonly line: ClaimLine | undefined
  readonly sourceId: string
}) {
  const onIt = claim.links.filter(({ evidence }) => 'sourceId' in evidence && evidence.sourceId === sourceId)
  const shown = line?.links.filter(({ evidence }) => 'sourceId' in evidence && evidence.sourceId === sourceId) ?? []
  const places = shown.flatMap(({ place }) => place ?? [])
  const isGone = shown.some((each) => each.isGone)
  const against = onIt.filter(({ side }) => side !== 'for').map(({ side }) => linkSideWords[side].toLowerCase())
  return (
    <Link to={`/story?claim=${claim.id}`} className={classes.claim}>
      {line ? <ClaimMark state={line.state} number={claim.number} /> : <span>{claim.number}</span>}
      <span className={classes.claimWords} dir="auto">
        {line?.words ?? claim.text}
      </span>
      {against.length > 0 && <span className={classes.under}>{against.join(', ')}</span>}
      {places.length > 0 ? (
        <span className={classes.place}>{places.join(', ')}</span>
      ) : (
        line && <span className={classes.warn}>{isGone ? 'passage removed' : 'no place'}</span>
      )}
    </Link>
  )
}
