import { anyOf, either, pattern } from '#core/word-patterns.ts'

const othersNoun =
  '(?:authors?|conflict|disclos|interest|relevant|potential|financial|competing|significant|commercial)'
/** "The remaining authors", "Dr Roe": the sentence speaks of some, and the others stand before it. */
export const goesBack = either(
  'iu',
  String.raw`\b(?:other|remaining|rest of the|others?) (?:co-?)?${othersNoun}`,
  String.raw`\bremaining\b|\bdo(?:es)? not alter\b|^(?:Drs?\.?|Prof\.?)\s\p{Lu}`,
  String.raw`\b(?:resto de los|demás|demais) autores|\bautres auteurs|\bübrigen Autor|\baltri autori`,
)

const cueWord = anyOf([
  'conflict|founder|cofounder|sponsor|investigator|affiliat|chief|director|remunerat|payment|compensat',
  String.raw`paid\b|unpaid\b|royal|none|nothing|reimburs|free of charge|support|works? (?:for|at)\b|equity`,
  String.raw`grants?\b|owner|lectur|board|inventor|adherence|research (?:support|grant|funding)`,
  'interest|disclos|declar|honorari|consult|employ|stock|share|royalt|patent|fees|speaker',
  'advisor|adviser|commercial|financial|relationship|konflikt|intérêt|conflit|interes',
])
/** A word that begins so is in every statement of interests; a quick first look, and quicker at the start of words only. */
export const cue = pattern('i', String.raw`\b${cueWord}`)
const behindInitials = anyOf([
  ',| and| is| are| has| have| was| reports| received| holds| serves| declares| discloses| states',
  ' owns| works| consults| advises| lectures| sits|:',
])
const behindName = anyOf([
  'is|are|has|have|was|were|reports?|receive[sd]?|holds?|serves?|owns?|declares?|discloses?',
  'consults?|works?',
])
const degree = String.raw`(?:Ph\.?D|M\.?D|MSc|MPH|RN)`
const firstName = String.raw`(?:\p{Lu}\p{L}+|\p{Lu}\.?)`
/** Said of people by name or initials, or of "the authors": who else holds shares is not the paper's matter. */
export const ofAuthors = either(
  'u',
  String.raw`\b[Aa]uthors?\b|\bco-?authors?\b|^(?:Drs?\.?|Prof(?:essor)?s?\.?)\s\p{Lu}`,
  String.raw`^(?:\p{Lu}\.?[-\s]?){2,4}${behindInitials}`,
  String.raw`^${firstName} (?:\p{Lu}\.? ?){0,2}\p{Lu}[\p{L}'’-]+,? (?:${degree}\.?, )*(?:and \p{Lu}[\p{L} .'’-]{3,40} )?${behindName}\b`,
  String.raw`\bone of us\b`,
)
/** The authors thank somebody: what follows is no tie of theirs. */
export const opensWithThanks =
  /^\W{0,3}(?:(?:The |All |Both )?[Aa]uthors?|We|I|Special thanks|Thanks)\b[^.]{0,40}\b(?:thank|grateful|acknowledg|indebted|appreciat)/
/** Words of thanks, anywhere. */
export const thanks = /\b(?:thank|grateful|gratitude|acknowledg|indebted|appreciat)/i
/** A sentence that begins with initials: "ML received a ticket for a congress". */
export const ofNames =
  /^(?:\p{Lu}\.?[-\s]?){2,4}(?:,| and| is| are| has| have| was| reports| received| holds| serves| declares| discloses| states| owns| works| consults| advises| lectures| sits|:)/u
/** Said of a person by name or initials. */
export const byName =
  /^(?:Drs?\.?\s|(?:\p{Lu}\.?[-\s]?){2,4}(?:,|\s|:)|(?:\p{Lu}\p{L}+|\p{Lu}\.?) (?:\p{Lu}\.? ?){0,2}\p{Lu}[\p{L}'’-]+,? (?:and|has|have|had|is|was|receiv|report|,|Ph\.?D|M\.?D))/u
/** Said of "the authors", or of a person by title or initials, at the start. */
export const opensWithAuthors =
  /^\W{0,3}(?:(?:The|All|Some|One|Two|Three|Several|Both)(?: of the)? )?(?:[Cc]o-?)?[Aa]uthors?\b|^(?:Drs?\.?\s\p{Lu}|(?:\p{Lu}\.?[-\s]?){2,4}(?:,|\s(?:and|has|have|is|are|was|receiv|report)))/u
const themeWords = anyOf([
  'conflicts? of interests?|competing interests?|disclos(?:e|ed|ures?)|sponsor(?:ed|ship)',
  'industry (?:funding|payments?|ties|relationships?|influence)',
  'financial (?:ties|relationships?|payments?)|payments to',
])
/** Titles of studies that have such statements, or who pays for research, as their subject. */
export const theme = pattern('i', String.raw`\b${themeWords}\b`)
