import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { allEntries, sides } from '#core/claims/board/board-entries.ts'
import type { BoardRow } from '#core/claims/board/claim-board.ts'
import { linkSideWords, type Evidence, type LinkSide } from '#core/model/claim.ts'
import { EvidenceSearch } from '#renderer/ui/evidence-search.tsx'
import { linkToRow } from '../board-actions.ts'
import type { Board } from '../use-board.ts'
import { sideOf, type BoardPlace } from '../use-board-position.ts'
import classes from './dialogs.module.css'

/** Links the row's claim to something of the library, on the side of the column that the writer comes from. */
export function LinkForm({
  board,
  row,
  place,
  onLinked,
  onClose,
}: {
  readonly board: Board
  readonly row: BoardRow
  readonly place: BoardPlace | null
  onLinked(place: BoardPlace): void
  onClose(): void
}) {
  const [side, setSide] = useState<LinkSide>((place && sideOf(place.column)) ?? 'for')
  const linked = allEntries(row.entries).flatMap(({ links }) =>
    links.filter(({ claim }) => claim.id === row.id).map(({ shown }) => shown),
  )
  const link = async (evidence: Evidence) => {
    const linkedAt = await linkToRow(row, side, evidence)
    if (!linkedAt) return
    onLinked(linkedAt)
    onClose()
  }
  return (
    <div className={classes.form}>
      <q className="quoted" dir="auto">
        {row.claim.text}
      </q>
      <SegmentedControl
        size="xs"
        aria-label="Side"
        data={sides.map((value) => ({ value, label: linkSideWords[value] }))}
        value={side}
        onChange={(value) => setSide(value as LinkSide)}
      />
      <EvidenceSearch index={board.index} words={row.claim.text} linked={linked} onLink={link} />
    </div>
  )
}
