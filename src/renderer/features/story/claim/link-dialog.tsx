import { Button, Modal, SegmentedControl, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { ShownEvidence } from '#core/claims/evidence-shown.ts'
import { calculate } from '#core/claims/numbers/calculation.ts'
import { lookUpEvidence } from '#core/claims/propose-evidence.ts'
import type { Evidence, LinkSide } from '#core/model/claim.ts'
import { quoteWords } from '#core/model/quote.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { linkEvidence } from '#renderer/db/claim-links.ts'
import type { StoryClaim } from '../story-claims.ts'
import type { Story } from '../use-story.ts'
import { EvidenceHead, sideWords, StudyChip } from './evidence-list.tsx'
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
  /** Null: closed. */
  readonly way: LinkWay | null
  onClose(): void
}

/** The dialog that links a claim: to something of the library, found by words, to arithmetic, or to what the writer vouches for. */
export function LinkDialog({ way, ...props }: LinkDialogProps) {
  return (
    <Modal
      opened={way !== null}
      onClose={props.onClose}
      title={`Link claim ${props.shown.claim.number}`}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {way && <LinkForm {...props} way={way} />}
    </Modal>
  )
}

function LinkForm({ story, shown, way: first, onClose }: LinkDialogProps & { readonly way: LinkWay }) {
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
          data={Object.entries(sideWords).map(([value, label]) => ({ value, label }))}
          value={side}
          onChange={(value) => setSide(value as LinkSide)}
        />
      </div>
      {way === 'library' && <LibrarySearch story={story} shown={shown} onLink={link} />}
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

function LibrarySearch({
  story,
  shown,
  onLink,
}: {
  readonly story: Story
  readonly shown: StoryClaim
  onLink(evidence: Evidence): Promise<void>
}) {
  const [words, setWords] = useState(shown.sentence.text)
  // At once, not deferred: Enter must link what is seen.
  const found = useMemo(() => lookUpEvidence(words, story.index()), [words, story])
  const linked = new Set(shown.links.map(({ key }) => key))
  const [at, setAt] = useState(0)
  const chosen = Math.min(at, found.length - 1)
  const move = (by: 1 | -1) => {
    const next = Math.max(0, Math.min(found.length - 1, chosen + by))
    setAt(next)
    document.getElementById(`evidence-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <>
      <TextInput
        label="Search studies, values, quotes, sources and their passages"
        data-autofocus
        dir="auto"
        role="combobox"
        aria-expanded
        aria-controls="evidence-found"
        aria-activedescendant={found.length > 0 ? `evidence-${chosen}` : undefined}
        value={words}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setWords(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault()
            move(event.key === 'ArrowDown' ? 1 : -1)
          } else if (event.key === 'Enter' && found[chosen]) {
            event.preventDefault()
            void onLink(found[chosen].evidence)
          }
        }}
      />
      <div id="evidence-found" role="listbox" aria-label="Found in the library" className={classes.found}>
        {found.map((each, index) => (
          // The keys are those of the search box above it.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={each.key}
            id={`evidence-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onClick={() => void onLink(each.evidence)}
          >
            <EvidenceHeadQuiet shown={each} isLinked={linked.has(each.key)} />
          </div>
        ))}
      </div>
      {found.length === 0 && <p>Nothing in the library holds these words. Try fewer or others.</p>}
      <p className={classes.hint}>
        Arrows choose, Enter links. A study or source alone has no place: the claim stays vague.
      </p>
    </>
  )
}

/** A line of what was found: no links inside, since the whole line links. */
function EvidenceHeadQuiet({ shown, isLinked }: { readonly shown: ShownEvidence; readonly isLinked: boolean }) {
  const { quote, evidence, study, place } = shown
  return (
    <>
      <EvidenceHead shown={{ ...shown, place: undefined }} />
      {quote && evidence.kind !== 'quote' && (
        <p className="quoted" dir="auto">
          “{quoteWords(quote.anchor)}” {place}
        </p>
      )}
      {study && <StudyChip facts={study} />}
      {isLinked && <p className={classes.hint}>linked already</p>}
    </>
  )
}

function CalculationForm({ shown, onLink }: { readonly shown: StoryClaim; onLink(evidence: Evidence): Promise<void> }) {
  const proposed = shown.check.numbers.find((each) => each.proposal)
  const [expression, setExpression] = useState(proposed?.proposal?.expression ?? '')
  const isShare = shown.check.numbers.some(({ quantity }) => quantity.unit === '%')
  const [inPercent, setInPercent] = useState(isShare)
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
