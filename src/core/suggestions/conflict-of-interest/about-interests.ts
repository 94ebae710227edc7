import { deniesInterests } from '../statements/denied-interests.ts'
import { isCodedList } from './coi-codes.ts'
import { declaredTies } from './coi-parties.ts'
import { pointsToForm } from './coi-wording.ts'
import { isAboutOthers } from './others-interests.ts'

/** "I. Roe: None.", the first entry of a list of authors. */
const noneByName =
  /^\W{0,3}(?:Drs?\.? )?(?:\p{Lu}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}.’'-]+: ?(?:[Nn]one|[Nn]othing|[Nn]o (?:conflict|disclosure|interest|relevant))/u

/** Whether words read like a statement of interests, or a further paragraph of one. */
export function isAboutInterests(words: string): boolean {
  if (deniesInterests(words) || pointsToForm(words) || isCodedList(words) || noneByName.test(words)) return true
  const named =
    /\b(?:conflicts?[ -]of[ -]interest|competing interests?|nothing to disclose|interessenkonflikt|conflict[oi]s? d[ei]|conflitos? de|conflits? d)/i.test(
      words,
    )
  if (
    named &&
    words.length < 1500 &&
    /\b(?:authors?|co-?authors?|autor\w*|auteurs?|we (?:declare|report|have|disclose|state)|declar\w+|disclosed?|none|no|nothing|kein\w*|aucun|ning[uú]n|nenhum|nessun)\b/i.test(
      words,
    ) &&
    !isAboutOthers(words)
  )
    return true
  return declaredTies([words.slice(0, 3000)]).some(
    (tie) => tie.industry || (tie.author !== undefined && tie.kind !== 'other'),
  )
}
