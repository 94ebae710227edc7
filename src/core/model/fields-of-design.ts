import type { BuiltInFieldId } from './fields.ts'
import type { StudyDesignCode } from './study-design.ts'

/** What can only be asked of a study that had people of its own. */
const ofItsPeople = ['sample-size', 'population', 'comparator', 'follow-up', 'harms', 'registration'] as const

/** What can only be asked of a study that is over. */
const ofItsOutcome = ['main-result', 'harms'] as const

const unanswerable: Readonly<Partial<Record<StudyDesignCode, readonly BuiltInFieldId[]>>> = {
  'REV-N': ofItsPeople,
  GUIDE: ofItsPeople,
  OPIN: ofItsPeople,
  PROT: ofItsOutcome,
}

/** The fields that a paper of this design cannot answer, in the order of the form: they do not apply to it. Empty for most designs. */
export function fieldsNotAsked(design: StudyDesignCode): readonly BuiltInFieldId[] {
  return unanswerable[design] ?? []
}
