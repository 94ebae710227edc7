import { useMemo, useState } from 'react'
import type { ShownEvidence } from '#core/claims/evidence-shown.ts'
import { lookUpEvidence, type EvidenceIndex } from '#core/claims/propose-evidence.ts'
import type { Evidence } from '#core/model/claim.ts'
import { quoteWords } from '#core/model/quote.ts'
import { ChoiceSearch } from './choice-search.tsx'
import { EvidenceHead, StudyChip } from './evidence-marks.tsx'
import classes from './choice-search.module.css'

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
  return (
    <ChoiceSearch
      label="Search studies, values, quotes, sources and their passages"
      words={words}
      onWords={setWords}
      listLabel="Found in the library"
      none="Nothing in the library holds these words. Try fewer or others."
      hint="Arrows choose, Enter links. A study or source alone has no place: the claim stays vague."
      found={found.map((each) => ({
        key: each.key,
        node: <EvidenceHeadQuiet shown={each} isLinked={linked.has(each.key)} />,
        choose: () => void onLink(each.evidence),
      }))}
    />
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
