import { useMemo, useRef } from 'react'
import { claimBoard, type ClaimBoard } from '#core/claims/board/claim-board.ts'
import { marksOfRow, type MarkedClaim } from '#core/claims/board/marks-of-row.ts'
import { proposedRows, type ProposedRow } from '#core/claims/board/proposed-questions.ts'
import type { EvidenceLibrary } from '#core/claims/evidence-shown.ts'
import { evidenceIndex, type EvidenceIndex } from '#core/claims/propose-evidence.ts'
import { storyClaims, type StoryClaim } from '#core/claims/story-claims.ts'
import { lazily } from '#core/lazily.ts'
import type { Claim } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import type { WrittenText } from '#core/sources/written-text.ts'

/** The board with everything that is shown on it. */
export interface Board extends ClaimBoard {
  readonly claims: readonly Claim[]
  readonly library: EvidenceLibrary
  /** The newest draft; undefined where there is none. */
  readonly draft: Draft | undefined
  /** The claims of each row as they are marked, by the row's id. */
  readonly marks: ReadonlyMap<string, readonly MarkedClaim[]>
  /** What may become a row, from the newest draft; none once there are some rows. */
  readonly proposed: readonly ProposedRow[]
  /** Made when it is first asked for. */
  index(): EvidenceIndex
}

/** A board with as many rows is on its way, and nothing is proposed for it any more. */
const rowsOnTheWay = 3

/** The board, live. `text`: the words of the newest draft, as far as they could be read. */
export function useBoard(
  claims: readonly Claim[],
  library: EvidenceLibrary,
  draft: Draft | undefined,
  text: WrittenText | undefined,
): Board {
  const known = useRef(new Map<string, { readonly key: string; readonly made: StoryClaim }>())
  const board = useMemo(() => claimBoard(claims, library), [claims, library])
  const marks = useMemo(() => {
    const shown = draft && text ? storyClaims(draft, text, claims, library, known.current) : []
    const states = new Map(shown.map(({ id, state }) => [id, state]))
    return new Map(board.rows.map((row) => [row.id, marksOfRow(row, draft?.id, states, library)]))
  }, [board, draft, text, claims, library])
  const proposed = useMemo(() => {
    if (!draft || !text || board.rows.length >= rowsOnTheWay) return []
    const onBoard = board.rows.flatMap(({ claim, parts }) => [claim, ...parts])
    return proposedRows(draft.id, text, claims, onBoard)
  }, [draft, text, claims, board])
  const index = useMemo(() => lazily(() => evidenceIndex(library)), [library])
  return { ...board, claims, library, draft, marks, proposed, index }
}
