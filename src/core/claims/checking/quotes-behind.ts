import type { EvidenceLibrary, ShownEvidence } from '#core/claims/evidence-shown.ts'
import type { Quote } from '#core/model/quote.ts'

/** All quotes of a piece of evidence: a value can have several, which together prove it. */
export function quotesBehind({ evidence, quote }: ShownEvidence, library: EvidenceLibrary): readonly Quote[] {
  if (evidence.kind !== 'value') return quote ? [quote] : []
  const tag = library.tagsByStudy.get(evidence.studyId)?.find(({ fieldId }) => fieldId === evidence.fieldId)
  return tag?.quotes ?? []
}
