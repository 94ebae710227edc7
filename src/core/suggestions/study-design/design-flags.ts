import type { StudyDesignCode, StudyDesignFlag } from '#core/model/study-design.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { DesignText } from './design-text.ts'
import { foldText } from './fold-text.ts'
import { flagRules } from './design-flag-rules.ts'
import { callsItselfPilot } from './pilot-wording.ts'
import { registryId, sponsorRan, preprintFurniture } from './design-flag-wording.ts'

const notTrials: ReadonlySet<StudyDesignCode> = new Set(['SR-MA', 'SR', 'REV-N', 'GUIDE', 'OPIN', 'CREP'])
const onlyTrials: ReadonlySet<StudyDesignFlag> = new Set([
  'double-blind',
  'single-blind',
  'open-label',
  'placebo',
  'pragmatic',
  'non-inferiority',
  'pilot',
  'multicentre',
])
const sponsorSections: ReadonlySet<string> = new Set([
  'front',
  'abstract',
  'methods',
  'funding',
  'acknowledgements',
  'conflict-of-interest',
  'contributions',
  'registration',
  'other',
])

/**
 * Finds the flags of a paper: a pure function of its text, before any design is chosen. Order as in `studyDesignFlags`.
 */
export function findDesignFlags(text: DesignText, prepared: PreparedText): readonly StudyDesignFlag[] {
  const own = [
    text.title,
    ...[...text.abstract, ...text.methods]
      .filter((sentence) => sentence.role === 'own')
      .map((sentence) => sentence.folded),
  ]
  const flags = new Set<StudyDesignFlag>(
    flagRules
      .filter(({ pattern, unless }) => own.some((folded) => pattern.test(folded) && !unless?.test(folded)))
      .map(({ flag }) => flag),
  )
  if (callsItselfPilot(text)) flags.add('pilot')
  if (flags.has('double-blind')) flags.delete('single-blind')
  if (flags.has('double-blind') && !own[0]?.includes('open')) flags.delete('open-label')
  if (isPreprint(text, prepared)) flags.add('preprint')
  if (
    /^\W*(?:retracted|retraction|withdrawn)\b/.test(text.title) ||
    /\b(?:this|the) (?:article|paper|study) (?:has been|was|is) retracted\b|\bretracted article\b/.test(text.front)
  )
    flags.add('retracted')
  if (isRegistered(text, prepared)) flags.add('registered')
  if (
    prepared.sentences.some(
      (sentence) => sponsorSections.has(sentence.section) && sponsorRan.test(foldText(sentence.text)),
    )
  )
    flags.add('industry-run')
  return [...flags]
}

function isPreprint(text: DesignText, prepared: PreparedText): boolean {
  const first = text.isFullText ? prepared.text.slice(0, 3000) : ''
  return preprintFurniture.test(first) || /\[preprint\]|\bpreprint\b$/.test(text.title)
}

/**
 * A registry id in the abstract, the methods or a statement of registration: not in the references, where it is of
 * another study.
 */
function isRegistered(text: DesignText, prepared: PreparedText): boolean {
  const ranges = [...text.abstract, ...text.methods.filter((sentence) => sentence.role === 'own')]
  if (ranges.some(({ start, end }) => registryId.test(prepared.text.slice(start, end)))) return true
  if (registryId.test(text.title)) return true
  return (
    text.isFullText &&
    prepared.sections.some(
      (section) =>
        (section.kind === 'registration' || section.kind === 'front' || section.kind === 'ethics') &&
        registryId.test(prepared.text.slice(section.start, section.end)),
    )
  )
}

/** Flags that make sense with a design: a review of blind trials is not blind itself, a case report no pilot. */
export function flagsFor(design: StudyDesignCode, flags: readonly StudyDesignFlag[]): readonly StudyDesignFlag[] {
  return notTrials.has(design) ? flags.filter((flag) => !onlyTrials.has(flag)) : flags
}
