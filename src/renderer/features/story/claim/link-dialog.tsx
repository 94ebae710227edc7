import { Button, Modal, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { calculate } from '#core/claims/numbers/calculation.ts'
import { linkSideWords, type Evidence, type LinkSide } from '#core/model/claim.ts'
import { useHalfFilled } from '#renderer/background/leaving.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { linkEvidence } from '#renderer/db/claim-links.ts'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import type { Story } from '../use-story.ts'
import { EvidenceSearch } from '#renderer/ui/evidence-search.tsx'
import classes from './link-dialog.module.css'

/** What a claim can be linked to. */
export type LinkWay = 'library' | 'calculation' | 'own-observation' | 'common-knowledge'

const wayWords: Readonly<Record<LinkWay, string>> = {
  library: 'In the library',
  calculation: 'Calculation',
  'own-observation': 'Own observation',
  'common-knowledge': 'Common knowledge',
}

interface LinkDialogProps {
  readonly story: Story
  readonly shown: StoryClaim
  readonly way: LinkWay
  onClose(): void
}

/** The dialog that links a claim: to something of the library, found by words, to arithmetic, or to what the writer vouches for. */
export function LinkDialog(props: LinkDialogProps) {
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={`Link claim ${props.shown.claim.number}`}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <LinkForm {...props} />
    </Modal>
  )
}

function LinkForm({ story, shown, way: first, onClose }: LinkDialogProps) {
  const [way, setWay] = useState(first)
  const [side, setSide] = useState<LinkSide>('for')
  const link = async (evidence: Evidence) => {
    if (valueOrToast(await linkEvidence(shown.id, { side, evidence }))) onClose()
  }
  return (
    <div className={classes.form}>
      <q className="quoted">{shown.words}</q>
      <div className={classes.choices}>
        <SegmentedControl
          size="xs"
          aria-label="To what"
          data={Object.entries(wayWords).map(([value, label]) => ({ value, label }))}
          value={way}
          onChange={(value) => setWay(value as LinkWay)}
        />
        <SegmentedControl
          size="xs"
          aria-label="Side"
          data={Object.entries(linkSideWords).map(([value, label]) => ({ value, label }))}
          value={side}
          onChange={(value) => setSide(value as LinkSide)}
        />
      </div>
      {way === 'library' && (
        <EvidenceSearch index={story.index} words={shown.sentence.text} linked={shown.links} onLink={link} />
      )}
      {way === 'calculation' && <CalculationForm shown={shown} onLink={link} />}
      {way === 'own-observation' && (
        <WordsForm
          label="What you saw, when and where"
          isNeeded
          onLink={(words) => link({ kind: 'own-observation', words: words! })}
        />
      )}
      {way === 'common-knowledge' && (
        <WordsForm
          label="Why nobody would ask (optional)"
          onLink={(words) => link({ kind: 'common-knowledge', ...(words ? { words } : {}) })}
        />
      )}
    </div>
  )
}

function CalculationForm({ shown, onLink }: { readonly shown: StoryClaim; onLink(evidence: Evidence): Promise<void> }) {
  const proposed = shown.check.numbers.find((each) => each.proposal)
  const [expression, setExpression] = useState(proposed?.proposal?.expression ?? '')
  const isShare = shown.check.numbers.some(({ quantity }) => quantity.unit === '%')
  const [inPercent, setInPercent] = useState(isShare)
  useHalfFilled(expression !== (proposed?.proposal?.expression ?? ''))
  const read = expression.trim() === '' ? null : calculate(expression, {}, { inPercent })
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (read?.ok)
          void onLink({ kind: 'calculation', expression: expression.trim(), ...(inPercent ? { unit: '%' } : {}) })
      }}
    >
      <TextInput
        label="Arithmetic on numbers of the linked evidence"
        placeholder="14 / 28"
        data-autofocus
        value={expression}
        error={read && !read.ok ? read.message : null}
        onChange={(event) => setExpression(event.currentTarget.value)}
      />
      <label className={classes.check}>
        <input type="checkbox" checked={inPercent} onChange={(event) => setInPercent(event.currentTarget.checked)} /> in
        per cent
      </label>
      <output>{read?.ok ? read.value.words : ''}</output>
      <Button type="submit" disabled={!read?.ok}>
        Link the calculation
      </Button>
    </form>
  )
}

function WordsForm({
  label,
  isNeeded = false,
  onLink,
}: {
  readonly label: string
  readonly isNeeded?: boolean
  onLink(words: string | null): Promise<void>
}) {
  const [words, setWords] = useState('')
  const isMissing = isNeeded && words.trim() === ''
  useHalfFilled(words.trim() !== '')
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isMissing) void onLink(words.trim() || null)
      }}
    >
      <TextInput
        label={label}
        data-autofocus
        dir="auto"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" disabled={isMissing}>
        Link
      </Button>
    </form>
  )
}
