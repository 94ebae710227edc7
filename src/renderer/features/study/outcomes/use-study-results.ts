import { useEffect, useMemo, useState } from 'react'
import type { Outcome } from '#core/model/outcome.ts'
import type { Paper } from '#core/model/study.ts'
import type { StudyPeople } from '#core/results/checks/arms-and-total.ts'
import { checkOutcomes } from '#core/results/checks/check-outcomes.ts'
import type { NumberDoubt } from '#core/results/checks/number-doubt.ts'
import { outcomeKey } from '#core/suggestions/outcomes/outcome-key.ts'
import type { OutcomeSuggestion, OutcomeSuggestions } from '#core/suggestions/outcomes/outcome-suggestion.ts'
import { papersReadCount, plainTextIfRead } from '#renderer/background/read-papers.ts'
import { useOutcomes } from '#renderer/db/queries.ts'
import { useStore } from '#renderer/ui/store.ts'
import { resultsInWorker } from '#renderer/workers/paper-pool.ts'

/** An outcome that a paper of the study suggests, not taken or turned down so far. */
export interface SuggestedOutcome extends OutcomeSuggestion {
  readonly key: string
  readonly paperSha256: string
}

/** What the papers say of how the study was done, with the paper that says it. */
export type SaidOfStudy = Omit<OutcomeSuggestions, 'outcomes'> & { readonly paperSha256: string }

/** A doubt, with the paper that it was found in; null where it was told from the outcomes alone. */
export interface FoundDoubt extends NumberDoubt {
  readonly paperSha256: string | null
}

/** What a study found, what its papers suggest, and what does not add up. */
export interface StudyResults {
  readonly outcomes: readonly Outcome[]
  readonly suggestions: readonly SuggestedOutcome[]
  readonly said: readonly SaidOfStudy[]
  readonly doubts: readonly FoundDoubt[]
  /** Why a paper could not be looked through, in words, once each. */
  readonly problems: readonly string[]
}

interface ReadResults {
  readonly suggestions: readonly SuggestedOutcome[]
  readonly said: readonly SaidOfStudy[]
  readonly doubts: readonly FoundDoubt[]
  readonly problems: readonly string[]
}

/** The results of a study, live; undefined while they are looked up. `people`: what is known of who took part. */
export function useStudyResults(
  studyId: string,
  papers: readonly Paper[],
  people: StudyPeople,
): StudyResults | undefined {
  const kept = useOutcomes(studyId)
  const read = useReadResults(papers, kept?.outcomes, people)
  return useMemo(() => {
    if (!kept) return undefined
    const gone = new Set([...kept.turnedDown, ...kept.outcomes.map(outcomeKey)])
    return {
      outcomes: kept.outcomes,
      suggestions: (read?.suggestions ?? []).filter(({ key }) => !gone.has(key)),
      said: read?.said ?? [],
      // Until the papers are looked through, what can be told without them.
      doubts: read?.doubts ?? checkOutcomes(kept.outcomes, people).map(foundAlone),
      problems: read?.problems ?? [],
    }
  }, [kept, read, people])
}

/** What the papers that were read say, looked up again when one more was read or an outcome was changed. */
function useReadResults(
  papers: readonly Paper[],
  outcomes: readonly Outcome[] | undefined,
  people: StudyPeople,
): ReadResults | null {
  const [read, setRead] = useState<ReadResults | null>(null)
  const readCount = useStore(papersReadCount)
  useEffect(() => {
    if (!outcomes) return undefined
    let isGone = false
    void readResults(papers, outcomes, people).then((found) => {
      if (!isGone) setRead(found)
    })
    return () => {
      isGone = true
    }
  }, [papers, outcomes, people, readCount])
  return read
}

async function readResults(
  papers: readonly Paper[],
  outcomes: readonly Outcome[],
  people: StudyPeople,
): Promise<ReadResults> {
  const suggestions = new Map<string, SuggestedOutcome>()
  const said: SaidOfStudy[] = []
  const doubts = new Map<string, FoundDoubt>()
  const problems = new Set<string>()
  for (const doubt of checkOutcomes(outcomes, people)) doubts.set(doubt.words, foundAlone(doubt))
  for (const paper of papers) {
    const text = await plainTextIfRead(paper)
    if (!text || text.noTextLayer) continue
    const found = await resultsInWorker(text.paper, { outcomes, people })
    if (!found.ok) {
      problems.add(found.message)
      continue
    }
    const { outcomes: suggested, ...rest } = found.value.suggestions
    said.push({ ...rest, paperSha256: paper.sha256 })
    for (const outcome of suggested) {
      const key = outcomeKey(outcome)
      if (!suggestions.has(key)) suggestions.set(key, { ...outcome, key, paperSha256: paper.sha256 })
    }
    for (const doubt of found.value.doubts)
      if (!doubts.has(doubt.words)) doubts.set(doubt.words, { ...doubt, paperSha256: paper.sha256 })
  }
  return { suggestions: [...suggestions.values()], said, doubts: [...doubts.values()], problems: [...problems] }
}

function foundAlone(doubt: NumberDoubt): FoundDoubt {
  return { ...doubt, paperSha256: null }
}
