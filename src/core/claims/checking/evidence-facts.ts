import type { ShownEvidence } from '#core/claims/evidence-shown.ts'
import { wordsOf } from '#core/claims/numbers/clause-words.ts'
import type { NumberCheck, NumberFinding } from '#core/claims/numbers/check-numbers.ts'
import { linkSideWords, type ClaimLink } from '#core/model/claim.ts'
import { recordStatusWords, sourceFormWords, sourceKindWords, standingOf, type Source } from '#core/model/source.ts'
import { studyDesign, studyDesignFlags } from '#core/model/study-design.ts'
import type { StudyFacts } from '#core/claims/study-facts.ts'

/** One line of what a piece of evidence is: "What it is", "split-face RCT". `isCaution`: to be weighed. */
export interface EvidenceFact {
  readonly label: string
  readonly words: string
  readonly isCaution?: true
}

/** What a piece of evidence is, in lines, beside its design, people and payer, which stand with its name. */
export function evidenceFacts({ study, source }: ShownEvidence, { side, note }: ClaimLink): readonly EvidenceFact[] {
  return [
    { label: 'Stands', words: sideWords[side], ...(side === 'for' ? {} : { isCaution: true as const }) },
    ...(study ? factsOfStudy(study) : source ? factsOfSource(source) : []),
    ...(note ? [{ label: 'Writer’s note', words: note }] : []),
  ]
}

const sideWords: Readonly<Record<ClaimLink['side'], string>> = {
  for: `${linkSideWords.for.toLowerCase()} the claim`,
  against: `${linkSideWords.against.toLowerCase()} the claim`,
  unclear: 'unclear, for or against',
}

function factsOfStudy({ design, flags, isSecondary }: StudyFacts): readonly EvidenceFact[] {
  if (design === null) return [{ label: 'What it is', words: 'design not stated', isCaution: true }]
  const said = studyDesignFlags.flatMap(({ flag, label }) => (flags.includes(flag) ? [label.toLowerCase()] : []))
  return [
    { label: 'What it is', words: [studyDesign(design).label, ...said].join(', ') },
    isSecondary
      ? { label: 'Kind', words: 'secondary, it tells of others’ work', isCaution: true }
      : { label: 'Kind', words: 'primary' },
  ]
}

function factsOfSource(source: Source): readonly EvidenceFact[] {
  const { kind, form, person, role, affiliation, date, record } = source
  const facts: readonly (EvidenceFact | null)[] = [
    { label: 'What it is', words: [sourceKindWords[kind], form && sourceFormWords[form]].filter(Boolean).join(', ') },
    person === undefined ? null : { label: 'Who', words: [person, role, affiliation].filter(Boolean).join(', ') },
    standingOf(source) === 'secondary'
      ? { label: 'Kind', words: 'secondary, it tells of others’ work', isCaution: true }
      : { label: 'Kind', words: 'primary' },
    date === undefined ? null : { label: 'Date', words: date },
    record === 'by-name' ? null : { label: 'Agreed', words: recordStatusWords[record], isCaution: true },
  ]
  return facts.filter((fact) => fact !== null)
}

/** The numbers of a claim that are to be looked at; what counts nothing (places in an order, parts of names) is left out. */
export function numbersToLookAt({ numbers }: NumberCheck): readonly NumberFinding[] {
  return numbers.filter(({ reason }) => reason !== 'order' && reason !== 'name')
}

/** Words of a claim that do not stand in a quote, by their first five letters, each once; numbers and common words are passed over. */
export function wordsNotIn(claim: string, quote: string): readonly string[] {
  const there = wordsOf(quote)
  const missing = new Map<string, string>()
  for (const [word] of claim.matchAll(/\p{L}{4,}/gu)) {
    const [stem] = wordsOf(word)
    if (stem !== undefined && !there.has(stem) && !missing.has(stem)) missing.set(stem, word)
  }
  return [...missing.values()]
}
