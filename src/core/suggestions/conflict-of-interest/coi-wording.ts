import { anyOf, pattern } from '#core/word-patterns.ts'
import { deniesInterests } from '../statements/denied-interests.ts'

const bareAnswer = anyOf([
  // English
  String.raw`none\b|nil\b|no\b(?! (?:other|author was|studies))|n\/?a\b`,
  String.raw`not (?:applicable|declared|relevant|any|reported|stated)|nothing\b|niente|zero|absent`,
  // Spanish and Portuguese
  String.raw`ninguno?a?\b|no hay|no (?:existe|declara|tiene)|nenhum[a]?\b|não\b|nada\b`,
  // French
  String.raw`aucune?\b|néant|pas de`,
  // German
  String.raw`keine?\b|bestehen? (?:kein|nicht)|nicht vorhanden`,
  // Italian, and a dash in a table
  String.raw`nessuno?\b|without|–$|-$`,
])
/** Bare answers that mean "none" only under a label: "None declared", "Nil", "N/A", "Nada a declarar". */
export const bareNone = pattern('i', `^["“(]?${bareAnswer}`)

const disclosureForm = anyOf([
  'ICMJE|International Committee of Medical Journal Editors|unified competing interest',
  'uniform (?:disclosure|requirements for)|disclosure forms?',
  'conflicts?[- ]of[- ]interest (?:disclosure )?forms?|declaration of interests? forms?',
])
const namesDisclosureForm = pattern('i', String.raw`\b${disclosureForm}\b`)
/** Whether a sentence points to disclosure forms kept elsewhere (ICMJE forms, a supplement) or says what the forms hold. */
export function pointsToForm(sentence: string): boolean {
  return (
    (namesDisclosureForm.test(sentence) &&
      /\b(?:form|forms|disclos\w+)\b/i.test(sentence) &&
      /\b(?:authors?|we|completed|submitted|provided|available|conflicts?[- ]of[- ]interest|declare)\b/i.test(
        sentence,
      ) &&
      !/\b(?:authorship criteria|criteria for authorship)\b/i.test(sentence)) ||
    /^\W{0,3}(?:(?:Full|All|The) )?(?:authors?['’]?s?|contributors['’]?) (?:financial )?disclosures?\b[^.]{0,60}\b(?:available|provided|found|listed|given|online|supplement\w*|appendix|website)\b/i.test(
      sentence,
    )
  )
}

/** Looser than `deniesInterests`: enough under a label, where the sentence cannot be about anything else. */
export function deniesUnderLabel(sentence: string): boolean {
  return (
    deniesInterests(sentence) ||
    /\b(?:no|not any|without)\b[^.]{0,50}\b(?:conflicts?|disclosures?|interests?|relationships?)\b/i.test(sentence) ||
    /\bnone (?:was|were|are|is|has been|have been) (?:reported|declared|disclosed|noted|stated)\b/i.test(sentence) ||
    /\b(?:none|nothing)(?: (?:declared|to (?:declare|disclose|report)|reported|disclosed))?\.?$/i.test(sentence.trim())
  )
}
