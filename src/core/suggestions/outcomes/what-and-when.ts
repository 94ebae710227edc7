import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { Place } from './arm-labels.ts'

const count = '(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const numbered = String.raw`(?:week|month|day|year|hour) \d+(?:[-–]\d+)?(?! (?:to|and) \d)`
const counted = String.raw`${count}[ -](?:hours?|days?|weeks?|months?|years?)`
const time = `(?:${numbered}|${counted})(?: of (?:treatment|follow-up|age))?`
const anyTime = new RegExp(time, 'i')
const timeSaid = new RegExp(String.raw`\b(at|by|after|within|on|in) (?:the )?(${time})(?![\w-])`, 'gi')

/** Whether words between a finding and a time begin nothing else. */
const isNear = (between: string) => between.length <= 60 && !/[,;]|\b(?:that|which|who)\b/.test(between)

/** When a finding was seen, in the paper's words, where its sentence says so of this finding alone or of all; otherwise undefined. */
export function timeOf(words: string, finding: Place, all: readonly Place[]): string | undefined {
  const named = [...words.matchAll(timeSaid)].filter(
    ([whole, preposition]) =>
      !/of age$/i.test(whole) && (!/^in$/i.test(preposition ?? '') || /^in (?:week|month|day|year)/i.test(whole)),
  )
  const beside = named.find(
    ({ index }) => index >= finding.end && /^\s?[)\]]?,? ?$/.test(words.slice(finding.end, index)),
  )
  const distinct = new Set(named.map((match) => match[2]?.toLowerCase()))
  const first = Math.min(...all.map(({ start }) => start))
  const ofAll =
    distinct.size === 1 &&
    ((named[0]?.index ?? Infinity) < first || (all.length === 1 && isNear(words.slice(finding.end, named[0]?.index))))
      ? named[0]
      : undefined
  const chosen = beside ?? ofAll
  if (!chosen) return undefined
  const preposition = (chosen[1] ?? '').toLowerCase()
  return preposition === 'within' ? `within ${chosen[2]}` : chosen[2]
}

// Verbs that may take an object ("the drug improved memory") count only where none follows.
const changed = String.raw`(?:fell|rose|dropped|decreased|increased|improved|declined|lessened)`
const notOfSomething = String.raw`(?= (?:by|from|to|in|with|more|less|after|at|over|during|only|\p{L}+ly)\b)`
const verb = anyOf([
  'was|were|occurred|differed|lasted|recurred|resolved|healed|came back|did not (?:differ|change|improve)',
  changed + notOfSomething,
  String.raw`developed(?= in\b)|took(?= \d)`,
])
// "Night work was associated with stroke": what was found is stroke, and night work is not what was measured.
const relates = anyOf([
  String.raw`associated|linked|related|tied|correlated|predict\p{L}*|found to|identified|a|an|the|able|used|given|performed`,
  String.raw`superior|inferior|effective|better|worse|equivalent|compared|randomi\p{L}*`,
])
const relation = String.raw`(?! (?:\p{L}+ ){0,3}?${relates}\b)`
const opening = String.raw`^(?:(?:at|by|after|within|over|during|in) [^,;()]{2,50}, )?`
const subject = pattern(
  'iu',
  opening,
  String.raw`(?:the )?(?:(?:adjusted|mean|median|average) )*(\p{L}[\p{L}\d'’ -]{1,60}?)(?: \p{L}+ly)? `,
  String.raw`(${verb}\b${relation}[^;:]{0,140})$`,
)
const behindNoun = 'was|were|is|fell|rose|of|at|in|with|between|by|comparing|after|decreased|increased|did'
const ofWhat = pattern(
  'i',
  String.raw`\b(?:(?:(?:hazard|odds|risk|rate) ratios?|relative risks?|HR|OR|RR) for|(?:risk|odds|incidence|prevalence|rates?) of) `,
  String.raw`((?:the )?[a-z][a-z' -]{2,40}?)(?= (?:${behindNoun})\b|\s?[,(:;=[\d]|$)([^;]{0,140})$`,
)
const label = /^([A-Z][\w' -]{2,40}): (?=[a-z\d])(.{0,100})$/

const people = String.raw`patients?|participants?|people|subjects?|adults?|wom[ae]n|men|children|infants|babies|nurses`
const general = anyOf([
  'differences?|ratios?|results?|effects?|findings?|values?|estimates?|scores?|trials?|stud(?:y|ies)|analys[ie]s',
  'models?|outcomes?|end ?points?|associations?|figures?|groups?|arms?|sides?|drugs?',
])
const noName = pattern(
  'i',
  '^',
  anyOf([
    'it|this|that|these|those|there|they|we|he|she|which|who|both|all|each|none|some|most|more|many|others?|overall|here|one',
    String.raw`(?:the )?(?:\w+[ -])*(?:${people}|${general})`,
    String.raw`(?:uni|multi|bi)vari\w+|(?:un)?adjusted|interval|time|number|rates?|levels?|events?|mean|median|age`,
  ]),
  '$',
)
const startsBadly = pattern(
  'i',
  '^',
  anyOf([
    'effects?|differences?|main|grade|corresponding|of|in|among|for|with|to|by|at|on|after|before|when|while|whereas|although|since',
    'no|an?|as|our|their|this|these|both|all|each',
    String.raw`hazard|odds|relative|sensitivity|specificity|auc|compared|significant\w*|similar\w*`,
    people,
  ]),
  String.raw`\b`,
)
const holdsOther = pattern(
  'i',
  String.raw`\b`,
  anyOf([
    'and|or|than|not|who|which|that|remained|was|were|is|had|groups?|arms?|women|patients|before|according|compared',
    String.raw`of$|\w+ly$`,
  ]),
  String.raw`\b`,
)
const endsInTime = new RegExp(String.raw` (?:at|by|after|within|on|in) (?:the )?${time}$`, 'i')
const goesOn =
  /, (?:and|but|while|whereas) |\b(?:whereas|although)\b|\b(?:and|but) (?:\w+ )?(?:occurred|was|were|had|arose|did)\b/i
const seen = anyOf([
  'seen|noted|reported|observed|found|detected|present|diagnosed|recorded|reached|achieved|obtained',
  String.raw`higher|lower|rarer|more|less|similar|not (?:\w+ )?different|not differ`,
])
/** "Fever was seen in", "mortality was 6.7 % (": those counted had what the name says, and not something that became of it. */
const isOfEvent = either(
  'i',
  String.raw`^(?:was|were) (?:\d|(?:\w+ly )?${seen}\b)`,
  '^(?:occurred|developed|recurred|came back|did not differ|differed|fell|rose|dropped|decreased|increased|declined)',
)

/**
 * What was measured, where the words before a finding say it plainly: what stands before the verb, behind "risk of", or as a label.
 * `before` are the words of the sentence from the finding before to this one; `isCount`: the finding is of people who had it ("tremor was
 * suppressed in 27 of 34" does not count tremor). Undefined where it would have to be guessed.
 */
export function nameOf(before: string, isCount: boolean): string | undefined {
  const words = before
    .slice(before.lastIndexOf(';') + 1)
    .replace(/^(?:results?|findings|conclusions?)\s?[:.]?\s/i, '')
    .replace(/^[\s)\],%]*(?:(?:and|but|while|whereas) )?/, '')
  const bySubject = subject.exec(words)
  const told = ofWhat.exec(words) ?? label.exec(words) ?? bySubject
  if (!told || goesOn.test(told[2] ?? '') || (told === bySubject && isCount && !isOfEvent.test(told[2] ?? '')))
    return undefined
  const name = told[1]
    ?.replace(/^the /i, '')
    .replace(/^primary (?:outcome|end[- ]?point) of (?:the )?/i, '')
    .replace(endsInTime, '')
    .trim()
  const isName = name && !noName.test(name) && !startsBadly.test(name) && !holdsOther.test(name) && !/\d$/.test(name)
  return isName && name.split(' ').length <= 7 ? name.charAt(0).toUpperCase() + name.slice(1) : undefined
}

/** Whether words name a time. */
export function namesTime(words: string): boolean {
  return anyTime.test(words)
}
