import { anyOf, pattern } from '#core/word-patterns.ts'
import { signsOfReference } from '../lines/running-text.ts'

const pointers = [
  String.raw`^(?:see )?(?:ibid(?:em)?|id|idem|ebd|ebenda|a\.\s?a\.\s?o|op\.\s?cit|loc\.\s?cit|там же|同上|前掲)(?!\p{L})`,
  String.raw`\b(?:supra|infra)\b|\bop\.\s?cit\b|\bloc\.\s?cit\b|\ba\.\s?a\.\s?O\.|\b(?:note|n\.|fn\.?|footnote|anm\.)\s?\d{1,4}\s(?:above|oben|supra)\b|\babove,?\sn(?:ote)?\.?\s?\d`,
]
const pointer = pattern('iu', anyOf(pointers))

/** Whether a note only points to another one: "Ibid., p. 12.", "Almgren, note 1 above". */
export function isShortCite(text: string): boolean {
  return text.length <= 120 && pointer.test(text) && signsOfReference(text) < 3.5
}
