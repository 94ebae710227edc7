import type { PreparedText } from './prepared-text.ts'
import { paperZones, type PaperZones } from './paper-zones.ts'
import {
  statementParagraphs,
  statementLabels,
  type StatementParagraph,
  type StatementLabel,
} from './statement-labels.ts'

/** What the rules for statements share about one paper. */
interface PaperStructure {
  readonly paragraphs: readonly StatementParagraph[]
  readonly labels: readonly StatementLabel[]
  readonly zones: PaperZones
}

const known = new WeakMap<PreparedText, PaperStructure>()

/** Paragraphs, labels and zones of a paper, worked out once for all fields that ask. */
export function structureOf(prepared: PreparedText): PaperStructure {
  const before = known.get(prepared)
  if (before) return before
  const paragraphs = statementParagraphs(prepared.text)
  const structure = {
    paragraphs,
    labels: statementLabels(prepared, paragraphs),
    zones: paperZones(prepared, paragraphs),
  }
  known.set(prepared, structure)
  return structure
}
