import { IconCopy } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { BoardRow } from '#core/claims/board/claim-board.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { copyRow } from './board-actions.ts'
import { elementId, type BoardPosition } from './use-board-position.ts'
import classes from './fair-words.module.css'

/** The fair sentence: each part that tells a field of a study opens the study there. */
export function FairWords({
  row,
  position: { place, goTo },
  isHere,
}: {
  readonly row: BoardRow
  readonly position: BoardPosition
  readonly isHere: boolean
}) {
  return (
    <>
      <p className={classes.words}>
        {row.sentence.map(({ text, fieldId, studyId, isMissing }, index) => {
          const key = `part-${index}`
          const at = { rowId: row.id, column: 'fair', item: key } as const
          if (studyId === undefined || fieldId === undefined)
            return (
              <span key={key} data-missing={isMissing}>
                {text}
              </span>
            )
          return (
            <Link
              key={key}
              id={elementId(at)}
              to={`/study/${studyId}?field=${fieldId}`}
              data-missing={isMissing}
              dir="auto"
              tabIndex={isHere && place?.column === 'fair' && place.item === key ? 0 : -1}
              onFocus={() => goTo(at)}
            >
              {text}
            </Link>
          )
        })}
      </p>
      {isHere && (
        <button
          type="button"
          className={classes.copy}
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation()
            void copyRow(row)
          }}
        >
          <IconCopy size={14} aria-hidden /> Copy with sources <KeyHint keyName="Y" />
        </button>
      )}
    </>
  )
}
