import { ActionIcon, SegmentedControl } from '@mantine/core'
import { IconUnlink } from '@tabler/icons-react'
import { allEntries, sides, type BoardEntry, type BoardLink } from '#core/claims/board/board-entries.ts'
import type { BoardRow } from '#core/claims/board/claim-board.ts'
import { linkSideWords, type LinkSide } from '#core/model/claim.ts'
import { quoteWords } from '#core/model/quote.ts'
import { EvidenceHead, StudyChip } from '#renderer/ui/evidence-marks.tsx'
import { moveEntry, takeEntryOff } from '../board-actions.ts'
import { sideOf, type BoardPlace } from '../use-board-position.ts'
import classes from './dialogs.module.css'

/** What is linked to a row, with quotes and places: of the column that the writer comes from, or of all. */
export function QuoteList({ row, place }: { readonly row: BoardRow; readonly place: BoardPlace | null }) {
  // What the dialog was opened on: the column stays though a chip is moved out of it.
  const side = place && sideOf(place.column)
  const entries = side ? row.entries[side] : allEntries(row.entries)
  return (
    <div className={classes.form}>
      <q className="quoted" dir="auto">
        {row.claim.text}
      </q>
      {entries.length === 0 && (
        <p className={classes.none}>
          {side ? `Nothing is linked as “${linkSideWords[side].toLowerCase()}”.` : 'Nothing is linked.'}
        </p>
      )}
      <ul className={classes.entries} aria-label="Linked evidence">
        {entries.map((entry) => (
          <Entry key={`${entry.side} ${entry.key}`} row={row} entry={entry} />
        ))}
      </ul>
    </div>
  )
}

function Entry({ row, entry }: { readonly row: BoardRow; readonly entry: BoardEntry }) {
  return (
    <li>
      {entry.study && <StudyChip facts={entry.study} />}
      {entry.links.map((each) => (
        <LinkWords key={each.link.id} row={row} each={each} />
      ))}
      <div className={classes.foot}>
        <SegmentedControl
          size="xs"
          aria-label={`Side of ${entry.title}`}
          data={sides.map((value) => ({ value, label: linkSideWords[value] }))}
          value={entry.side}
          onChange={(value) => void moveEntry(entry, value as LinkSide)}
        />
        <ActionIcon aria-label={`Take ${entry.title} off`} onClick={() => void takeEntryOff(entry)}>
          <IconUnlink size={15} />
        </ActionIcon>
      </div>
    </li>
  )
}

function LinkWords({ row, each: { claim, link, shown } }: { readonly row: BoardRow; readonly each: BoardLink }) {
  return (
    <>
      <EvidenceHead shown={shown} />
      {shown.quote && shown.evidence.kind !== 'quote' && (
        <blockquote className="quoted" dir="auto">
          “{quoteWords(shown.quote.anchor)}”
        </blockquote>
      )}
      {shown.problem && <p className={classes.problem}>{shown.problem}</p>}
      {claim.id !== row.id && (
        <p className={classes.none}>
          by claim {claim.number}: <bdi>{claim.text}</bdi>
        </p>
      )}
      {link.note && <p>{link.note}</p>}
    </>
  )
}
