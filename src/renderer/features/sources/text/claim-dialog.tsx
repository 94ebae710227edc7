import { Modal } from '@mantine/core'
import { useMemo, useState } from 'react'
import { claimsForPassage, type ClaimForPassage, type ClaimLine } from '#core/claims/claim-lines.ts'
import { claimStateWords } from '#core/claims/claim-state.ts'
import { placeOfQuote, quoteWords } from '#core/model/quote.ts'
import type { Source } from '#core/model/source.ts'
import type { PassageToLink } from '#renderer/db/passage-links.ts'
import { ChoiceSearch } from '#renderer/ui/choice-search.tsx'
import { ClaimMark } from '#renderer/ui/claim-marks.tsx'
import { linkClaim } from '../source-actions.ts'
import classes from './claim-dialog.module.css'

/** The most lines that are shown at once: more are found by words. */
const mostShown = 60

interface ClaimDialogProps {
  readonly source: Source
  /** What is linked; null: the source, without a place. */
  readonly passage: PassageToLink | null
  readonly lines: readonly ClaimLine[]
  onClose(): void
  onLinked(): void
}

/** The dialog that puts a passage to a claim: those that lack their place first. */
export function ClaimDialog(props: ClaimDialogProps) {
  const { passage, source } = props
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={passage ? `Put ${placeOfQuote(passage.anchor)} to a claim` : `Put “${source.title}” to a claim`}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <ClaimChoice {...props} />
    </Modal>
  )
}

function ClaimChoice({ source, passage, lines, onLinked }: ClaimDialogProps) {
  const [words, setWords] = useState('')
  const said = passage ? quoteWords(passage.anchor) : source.title
  const quoteId = passage && 'quoteId' in passage ? passage.quoteId : undefined
  const found = useMemo(
    () => claimsForPassage(lines, { id: source.id, quoteId, words: said }, words),
    [lines, source.id, quoteId, said, words],
  )
  const link = async (claimId: string) => {
    if (await linkClaim(claimId, source, passage)) onLinked()
  }
  return (
    <div className={classes.form}>
      {passage && (
        <q className="quoted" dir="auto">
          {said}
        </q>
      )}
      <ChoiceSearch
        label="Search claims by words or number"
        words={words}
        onWords={setWords}
        listLabel="Claims"
        none={
          lines.length === 0
            ? 'There is no claim yet. Bring in a draft on the screen Story.'
            : 'No claim holds these words.'
        }
        hint={
          found.length > mostShown
            ? `The first ${mostShown} of ${found.length}: more words find fewer. Arrows choose, Enter links.`
            : 'Arrows choose, Enter links. Claims that lack their place come first.'
        }
        found={found.slice(0, mostShown).map((line) => ({
          key: line.claim.id,
          node: <ClaimFound line={line} hasPassage={passage !== null} />,
          choose: () => void link(line.claim.id),
        }))}
      />
    </div>
  )
}

function ClaimFound({ line, hasPassage }: { readonly line: ClaimForPassage; readonly hasPassage: boolean }) {
  const { claim, state, words, lacksPlaceHere } = line
  return (
    <div className={classes.line}>
      <ClaimMark state={state} number={claim.number} />
      <span dir="auto">{words}</span>
      {lacksPlaceHere ? (
        <em>{hasPassage ? 'gets its place' : 'linked already, without a place'}</em>
      ) : (
        <small>{claimStateWords[state].toLowerCase()}</small>
      )}
    </div>
  )
}
