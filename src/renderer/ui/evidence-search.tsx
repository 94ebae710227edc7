import { TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { ShownEvidence } from '#core/claims/evidence-shown.ts'
import { lookUpEvidence, type EvidenceIndex } from '#core/claims/propose-evidence.ts'
import type { Evidence } from '#core/model/claim.ts'
import { quoteWords } from '#core/model/quote.ts'
import { EvidenceHead, StudyChip } from './evidence-marks.tsx'
import classes from './evidence-search.module.css'

interface EvidenceSearchProps {
  /** Asked when words are looked up: making it takes time. */
  index(): EvidenceIndex
  /** What the box holds first. */
  readonly words: string
  /** Evidence that is said to be linked already. */
  readonly linked: readonly ShownEvidence[]
  onLink(evidence: Evidence): Promise<void>
}

/** A box that finds what of the library can stand behind a claim; the arrows choose, Enter links. */
export function EvidenceSearch({ index, words: first, linked: links, onLink }: EvidenceSearchProps) {
  const [words, setWords] = useState(first)
  // At once, not deferred: Enter must link what is seen.
  const found = useMemo(() => lookUpEvidence(words, index()), [words, index])
  const linked = new Set(links.map(({ key }) => key))
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
