import { anyOf, either, pattern } from '#core/word-patterns.ts'

/** Words for harm of any kind. */
const harmWord = anyOf([
  'adverse (?:events?|effects?|reactions?|drug reactions?|outcomes?|experiences?)|side[- ]effects?|serious events?',
  'complications?|toxicit(?:y|ies)|tolerability|tolerated|untoward|SAEs?|AEs?',
  '(?:unwanted|undesired|undesirable|harmful|ill) (?:\\w+ )?(?:effects?|events?|reactions?)',
  String.raw`safety (?:outcomes?|profiles?|concerns?|issues?|signals?|end ?points?|findings)|safety\b|harms`,
  String.raw`(?:was|were|is|are|be|proved|appeared) (?:\w+ ){0,2}safe`,
])
/** Signs that treatments cause: harm only beside words for who had them or how slight they were. */
const signWord = anyOf([
  'erythema|(?:o?edema)|redness|swelling|burning|stinging|irritation|bruising|bruises|ecchymos[ie]s|bleeding|crusting|blister\\w*',
  'peeling|dryness|h(?:a)?ematomas?|infections?|hyper-?pigmentation|scarring|itching|pruritus|rash(?:es)?|urticaria|tenderness',
  'nausea|vomiting|diarrh(?:o)?ea|constipation|flatulence|bloating|headaches?|dizziness|drowsiness|sedation|dry mouth|insomnia',
  'hypotension|hypogly(?:c)?(?:a)?emia|fever|anaphylaxis|allergic reactions?|deaths?|hospital (?:admissions?|isations?|izations?)',
])
const slight =
  '(?:mild|minor|transient|temporary|self-limit\\w+|short-lived|slight|tolerable|resolved|disappeared|subsided|faded)'
const often = anyOf([
  'more (?:common|frequent|often)|less (?:common|frequent|often)|(?:was|were) (?:more |less |most )?(?:common|frequent|rare)',
  '(?:was|were) (?:seen|noted|observed|reported|experienced|recorded) (?:in|by)|occurred|developed|experienced|reported|had',
])
const leaving = '(?:stopped|withdrew|withdrawn|discontinu\\w+|dropped out|left the (?:study|trial))'
const cause = '(?:because of|due to|owing to|as a result of)'

/** A sentence that may be about harm by a word for harm itself. */
export const namesHarm = pattern('i', String.raw`\b`, harmWord, String.raw`\b`)
/** Whether any such sign is named, or somebody left: asked first, because `tellsSign` is slow. */
export const mentionsSign = pattern('i', String.raw`\b(?:`, signWord, '|', leaving, ')')
/** A sentence that tells of harm by what was felt or seen: slight, in so many people, or a reason to stop. */
export const tellsSign = either(
  'i',
  String.raw`\b${signWord}\b[^.]{0,60}\b${slight}\b|\b${slight} (?:[\w-]+ ){0,3}${signWord}\b`,
  String.raw`\b${signWord}\b[^.]{0,30}\b${often}\b|\b(?:had|developed|experienced|reported) (?:[\w-]+ ){0,3}${signWord}\b`,
  String.raw`\b${leaving}\b[^.]{0,60}\b${cause} (?:[\w-]+ ){0,4}(?:${signWord}|${harmWord})`,
  String.raw`\bno (?:${signWord})\b[^.]{0,80}\b(?:related|attribut\w+|occurred|seen|observed)`,
)
/** Signs that were measured or treated: an outcome, no harm. */
export const measuredSign =
  /\b(?:scores?|scales?|index|indices|severity|intensity|days|fell|decreas\w+|improv\w+|reduc\w+|declin\w+|reliev\w+|assessed|measured|at baseline|history of|prior|VAS)\b/i

const happenedWords = anyOf([
  'occurred|occurring|experienced|reported|developed|included|had|did|discontinued|showed|caused|led to|tolerated',
  String.raw`was|were|has been|have been|there (?:was|were)|is safe|are safe|no (?:\w+ ){0,3}(?:adverse|side|complication|toxicit)`,
  String.raw`:\s?\d+`,
])
/** What was seen is told in the past, or counted. */
export const happened = pattern('i', String.raw`\b(?:`, happenedWords, String.raw`)|:\s?\d`)

const planWords = anyOf([
  // what is going to be looked for
  String.raw`will be|(?:was|were) (?:also |then |systematically )?(?:assessed|monitored|evaluated|defined|graded|coded|collected|classified|asked|measured|based)`,
  'to (?:assess|evaluate|investigate|determine|compare|examine|document|reduce|prevent)',
  // aims and end points
  String.raw`aim|objective|end ?points? (?:was|were|included)|(?<!adverse )outcomes? (?:measures? )?(?:was|were|included)`,
  // what others saw, or who was taken
  'previous(?:ly)?|known|risk factors? for|other studies|have been reported (?:in|with)|at baseline|history of|eligible',
  // what people think of it
  'concerns? (?:of|about)|worr(?:y|ied)|perceptions?|expectations?|respondents|interviewe\\w+|attributes?',
  // other things called safe, or illnesses called complications
  String.raw`(?:food|road|patient|vehicle|fire|occupational|child) safety|safety (?:committee|board|monitoring|review|culture|belt|data)`,
  String.raw`complications? of (?:diabetes|pregnancy|hypertension|disease)|(?:and|with|without) (?:its|their) complications|diabetic complications`,
])
/** Plans to look for harm, harm elsewhere, and what only sounds like it. */
export const notSeen = pattern('i', String.raw`\b(?:`, planWords, String.raw`)\b`)
