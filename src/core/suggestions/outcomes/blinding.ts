import { anyOf, pattern } from '#core/word-patterns.ts'
import type { PreparedText, Sentence } from '#core/paper/structure/prepared-text.ts'
import type { BlindedRole, BlindingSuggestion } from './outcome-suggestion.ts'

const ofRecords = String.raw`(?! (?:records?|data|charts?|files?))`
const roles: readonly (readonly [BlindedRole, string])[] = [
  ['participants', `(?:participants?|patients?|subjects?|volunteers?|people|parents|women|men|children)${ofRecords}`],
  [
    'care-givers',
    anyOf([
      'care ?givers?|carers|clinicians?|physicians?|doctors?|surgeons?|nurses?|therapists?|care providers?|providers?',
      'staff|personnel|investigators?',
    ]),
  ],
  [
    'assessors',
    anyOf([
      '(?:outcome )?(?:assessors?|evaluators?|examiners?|raters?|readers?|observers?|adjudicators?|assessments?|graders?)',
      'radiologists?|pathologists?|photographers?',
    ]),
  ],
  ['analysts', '(?:statisticians?|(?:data )?analysts?|data analysis|statistical analysis)'],
]
const anyRole = anyOf(roles.map(([, wording]) => wording))
const blind = '(?:blind(?:ed)?|masked|unaware(?= of)|kept blind)'
const not = String.raw`(?:not|neither|never|nor|could not be|cannot be|un(?=blinded|masked))`

const joinedRoles = String.raw`(?:(?:,? and |,? or |,? nor |, )(?:the |all |their |both )?(?:\w+ )?${anyRole}){0,4}`
const were = '(?:(?:was|were|are|is|remained|being|will be|had been) )?(?:all |both |also |therefore )?'
// "patients and outcome assessors were blinded", "neither patients nor nurses were masked"
const rolesThenBlind = pattern(
  'gi',
  String.raw`((?:\bneither )?\b${anyRole}${joinedRoles}) (?:who (?:\w+ ){1,4})?${were}`,
  String.raw`(${not} ?(?:be )?)?(${blind})\b`,
)
// "blinded outcome assessors", "masked assessment"
const blindThenRole = pattern('gi', String.raw`\b(un)?(?:blind(?:ed)?|masked) (?:\w+ )?(${anyRole})\b`)
// "assessor-blinded", "observer-masked"
const joinedWord = pattern(
  'gi',
  String.raw`\b(patient|participant|subject|investigator|assessor|observer|evaluator|rater|examiner)s?[- ](?:blind(?:ed)?|masked)\b`,
)

const assessedBy =
  /\b(?:assessed|analy[sz]ed|scored|evaluated|rated|measured|determined|read|examined|judged|graded)\b[^;]{0,200}\bby (?:\w+ ){0,4}$/i

/** Who was blinded and who was not, as the abstract or the methods say it, each once; "double-blind" alone names nobody. */
export function blindingIn(prepared: PreparedText): readonly BlindingSuggestion[] {
  const found: BlindingSuggestion[] = []
  for (const sentence of prepared.sentences) {
    if (!mayTellMethods(sentence) || !/blind|mask|unaware/i.test(sentence.text)) continue
    for (const { who, blinded } of blindedBy(sentence.text))
      if (!found.some((other) => other.who === who))
        found.push({ who, blinded, quote: prepared.quote(sentence.start, sentence.end) })
  }
  return found
}

/** Whether a sentence stands where a paper tells what it did itself. */
export function mayTellMethods({ section }: Sentence): boolean {
  return (
    section === 'front' ||
    section === 'abstract' ||
    section === 'methods' ||
    section === 'results' ||
    section === 'other'
  )
}

function blindedBy(words: string): readonly { readonly who: BlindedRole; readonly blinded: boolean }[] {
  // Animals blinded and eyes that see nothing are another thing; so are plans of others.
  if (/\b(?:mice|rats|animals'?|legally blind|blindness)\b/i.test(words)) return []
  const said = [
    ...[...words.matchAll(rolesThenBlind)].map((match) => ({
      names: match[1] ?? '',
      blinded: !match[2] && !/^neither/i.test(match[1] ?? ''),
      assess: assessedBy.test(words.slice(0, match.index)),
    })),
    ...[...words.matchAll(blindThenRole)].map((match) => ({ names: match[2] ?? '', blinded: !match[1] })),
    ...[...words.matchAll(joinedWord)].map((match) => ({
      names: match[1] ?? '',
      blinded: !/\b(?:not|non)[- ]$/i.test(words.slice(Math.max(0, match.index - 6), match.index)),
    })),
  ]
  return said.flatMap(({ names, blinded, ...more }) =>
    // "Scored by a surgeon who was blinded": by what was done, that is an assessor.
    ('assess' in more && more.assess ? (['assessors'] as const) : rolesIn(names)).map((who) => ({ who, blinded })),
  )
}

const rolePatterns = roles.map(([role, wording]) => [role, new RegExp(String.raw`\b${wording}`, 'i')] as const)

function rolesIn(names: string): readonly BlindedRole[] {
  return rolePatterns.filter(([, wording]) => wording.test(names)).map(([role]) => role)
}
