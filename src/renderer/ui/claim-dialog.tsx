import { Modal } from '@mantine/core'
import { useMemo, useState } from 'react'
import {
  claimsForEvidence,
  type ClaimForEvidence,
  type ClaimLine,
  type EvidenceAtHand,
} from '#core/claims/claim-lines.ts'
import { claimStateWords } from '#core/claims/claim-state.ts'
import { ChoiceSearch } from './choice-search.tsx'
import { ClaimMark } from './claim-marks.tsx'
import classes from './claim-dialog.module.css'

/** The most lines that are shown at once: more are found by words. */
const mostShown = 60

interface ClaimDialogProps {
  /** "Put p. 4 to a claim". */
  readonly title: string
  /** The words that are put to it; null where it is a study or source without a place. */
  readonly quoted: string | null
  readonly evidence: EvidenceAtHand
  /** All claims; undefined while they are read. */
  readonly lines: readonly ClaimLine[] | undefined
  onLink(claimId: string): Promise<void>
  onClose(): void
}

/** The dialog that puts a piece of evidence to a claim: those that lack their place first. */
export function ClaimDialog(props: ClaimDialogProps) {
  return (
    <Modal opened onClose={props.onClose} title={props.title} size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <ClaimChoice {...props} />
    </Modal>
  )
}

const noLines: readonly ClaimLine[] = []

function ClaimChoice({ quoted, evidence, lines, onLink }: ClaimDialogProps) {
  const [words, setWords] = useState('')
  const found = useMemo(() => claimsForEvidence(lines ?? noLines, evidence, words), [lines, evidence, words])
  return (
    <div className={classes.form}>
      {quoted !== null && (
        <q className="quoted" dir="auto">
          {quoted}
        </q>
      )}
      <ChoiceSearch
        label="Search claims by words or number"
        words={words}
        onWords={setWords}
        listLabel="Claims"
        none={noneWords(lines)}
        hint={
          found.length > mostShown
            ? `The first ${mostShown} of ${found.length}: more words find fewer. Arrows choose, Enter links.`
            : 'Arrows choose, Enter links. Claims that lack their place come first.'
        }
        found={found.slice(0, mostShown).map((line) => ({
          key: line.claim.id,
          node: <ClaimFound line={line} hasPlace={quoted !== null} />,
          choose: () => void onLink(line.claim.id),
        }))}
      />
    </div>
  )
}

function noneWords(lines: readonly ClaimLine[] | undefined): string {
  if (!lines) return 'The claims are being read.'
  return lines.length === 0
    ? 'There is no claim yet. Bring in a draft on the screen Story.'
    : 'No other claim holds these words.'
}

function ClaimFound({ line, hasPlace }: { readonly line: ClaimForEvidence; readonly hasPlace: boolean }) {
  const { claim, state, words, lacksPlaceHere } = line
  return (
    <div className={classes.line}>
      <ClaimMark state={state} number={claim.number} />
      <span dir="auto">{words}</span>
      {lacksPlaceHere ? (
        <em>{hasPlace ? 'gets its place' : 'linked already, without a place'}</em>
      ) : (
        <small>{claimStateWords[state].toLowerCase()}</small>
      )}
    </div>
  )
}
