import { anyOf, pattern } from '#core/word-patterns.ts'

const somebody =
  '(?:patients?|participants?|people|persons?|subjects?|adults?|children|wom[ae]n|m[ae]n|infants|babies|those)'
const whoTheyAre = anyOf([
  'wom[ae]n|m[ae]n|females?|males?|girls?|boys?|white|black|asian|hispanic|current smokers|smokers|married|employed',
  'aged|from|living',
])
const cameAndStayed = anyOf([
  'completed|enrolled|randomi[sz]ed|screened|eligible|excluded|withdrew|withdrawn|lost to|followed|dropped out|consented',
  'agreed|took part|participated|responded to|returned|included|analy[sz]ed|recruited|approached|invited|assigned|allocated',
  'attended|retained|refused|declined to|available|evaluable|contributed',
])
const saidBehind = pattern(
  'i',
  String.raw`^[\s%\d.,)(\]]{0,12}(?:(?:of )?(?:the )?${somebody}\s)?(?:who |that )?`,
  anyOf([
    String.raw`(?:were|was|are|is) (?:then |all |also )?${whoTheyAre}`,
    String.raw`self-identified as \w+`,
    String.raw`(?:[\w-]+ ){0,2}(?:took part|participated|consented)`,
    String.raw`(?:(?:were|was|had|had been) )?(?:then |all |also )?${cameAndStayed}`,
  ]),
  String.raw`\b`,
)

/** Whether the words right behind a count say who people were, or who came and stayed: no outcome. */
export function isAboutPeople(behind: string): boolean {
  return saidBehind.test(behind)
}

/** Whether a sentence says of which age and sex people were. */
export function isAboutWhoTookPart(words: string): boolean {
  return /\b(?:were|was) (?:female|male|women|men)\b/i.test(words) && /\bage\b|\baged\b/i.test(words)
}

const baseline =
  /\bbaseline|\bat (?:entry|enrol?ment|inclusion|randomi[sz]ation)\b|\bbefore treatment\b|\bpre-?treatment\b/i
const change =
  /\b(?:from|than|over|to|with|since|for|versus|vs\.?)[- ]baseline|\bbaseline[- ](?:to|adjusted|corrected)/i

/** Whether a sentence tells how things stood at the beginning, and no change from there. */
export function isAboutBeginning(words: string): boolean {
  return baseline.test(words) && !change.test(words)
}

const onlyBaseline =
  /^(?:results?(?:\(s\))?: )?(?:at|on) (?:baseline|entry)\b|\bbaseline (?:characteristics|values|data)\b/i

/** Whether it tells nothing else; an estimate beside "baseline" is mostly of what came of it. */
export function isOnlyAboutBeginning(words: string): boolean {
  return onlyBaseline.test(words)
}

const ageBefore =
  /\b(?:ages?|aged|BMI|body mass index|followed(?:[- ]up| for)|(?:mean|median|length of|duration of) follow-?up|duration of disease)\b[^;]{0,50}$/i
const ageBehind = /^[^.;()]{0,24}\b(?:years? old|years of age|of follow-?up)\b/i

/** Whether a mean is of an age or of how long people were followed. */
export function isOfWhoTookPart(before: string, behind: string): boolean {
  return ageBefore.test(before) || ageBehind.test(behind)
}
