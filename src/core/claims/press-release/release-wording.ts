import { anyOf, pattern } from '#core/word-patterns.ts'

// A verb of cause with its object; behind an object's place a preposition or the end shows that nothing is acted on ("sleep improved in").
const objectNext = String.raw`\s(?!(?:in|after|by|with|from|at|on|when|while|more|less|for|during|between|among|to|and|or|than|over|as|if|because|through)\b)[\p{L}]`
const verbs = anyOf([
  'causes?|caused|triggers?|triggered|prevents?|prevented|protects?(?: against)?|protected against|lowers?|lowered|reduces?|reduced',
  'cuts?|raises?|raised|boosts?|boosted|improves?|improved|erases?|erased|cures?|cured|heals?|healed|reverses?|reversed|increases?|increased',
  'damages?|damaged|harms?|harmed|kills?|killed|slows?|slowed|speeds?(?: up)?|halves|halved|doubles?|doubled|eliminates?|relieves?|relieved',
  'strengthens?|weakens?|worsens?|enhances?|fights?|repairs?|shortens?|extends?|prolongs?|stops?|ruins?|smooths?|eases?|delays?',
])
const causal = [
  pattern('iu', String.raw`(?<!\b(?:was|were|is|are|been|be|to)\s)\b`, verbs, objectNext),
  /\b(?:leads?|led|contributes?|gives? rise) to\b|\bresults? in\b|\bbecause of\b|\bthanks to\b|\bdue to\b/iu,
  /\b(?:makes?|made|keeps?|kept) (?:\p{L}+ ){1,3}(?:\p{L}*(?:ly|er|ful|ous|y)|ill|sick|sad|young|fit|fat|slim|strong|weak|smart)\b/iu,
]
const hedge =
  /\b(?:may|might|could|can(?:not|'t)|not|no|never|whether|linked|link|associated|association|correlat\p{L}+|suggests?|appears?|seems?|if|unclear|unknown|hopes?|hoped|hypothes\p{L}+|designed to|aims?|would|possibly|perhaps)\b|n['’]t\b|\?/iu

/** Whether a sentence says that one thing causes another, as a fact: a verb of cause with its object, and no word that takes it back. */
export function saysCause(sentence: string): boolean {
  return !hedge.test(sentence) && causal.some((wording) => wording.test(sentence))
}

const people =
  /\b(?:people|patients?|wom[ae]n|m[ae]n|children|adults?|teenagers?|humans?|babies|mothers?|you|your|everyone|everybody|sufferers?|users?|volunteers|seniors)\b/iu
const notPeople =
  /\b(?:mice|mouse|rats?|rodents?|animals?|pigs?|dogs?|monkeys?|rabbits?|zebrafish|fish|flies|worms?|cells?|dish(?:es)?|test tubes?|laborator(?:y|ies)|lab|cultures?|cultured|in vitro|samples?|tissues?|explants?|donors?|donated|organoids?)\b/iu
const future =
  /\b(?:may|might|could|whether|not known|unknown|hopes?|hoped|planned|plans?|one day|future|next step|trials?|before|until|yet|if|will be tested|would)\b|n['’]t\b|\?/iu

/** Whether a sentence speaks of people as those it worked in: no animal, cell or sample in it, nothing of hopes and plans. */
export function speaksOfPeople(sentence: string): boolean {
  return people.test(sentence) && !notPeople.test(sentence) && !future.test(sentence)
}

const imperative =
  /^(?:["“]?)(?:try|swap|eat|drink|take|use|avoid|switch|choose|replace|cut (?:down|out|back)|limit|apply|start|stop|talk to|ask|get|go for|skip|add|buy|make sure|consider|opt for)\s(?!(?:of|part|place|on average)\b)\p{L}/iu
const advice =
  /\b(?:should|ought to|must|need to|needs to)\s(?!be (?:read|interpreted|seen|treated with|taken with|noted|viewed|understood|considered|confirmed|repeated|studied|investigated)\b)|\b(?:is|are|was|were) (?:strongly )?(?:advised|recommended|urged|encouraged) to\b|\b(?:recommends?|urges?|advises?)\s\p{L}|\bask (?:your|their|a) doctor\b|\bwe recommend\b/iu
const notReaders =
  /\b(?:stud(?:y|ies)|research(?:ers)?|trials?|results?|findings?|work|scientists?|authors?|policy|future|data|evidence)\s(?:\p{L}+ly\s)?(?:should|must|need)|\b(?:not|never|insufficient|cannot)\b(?:\s\p{L}+){0,4}\s(?:recommend|advis)|\b(?:not|never) (?:recommend|advise)/iu

/** Whether a sentence tells readers what to do: "should" and "must", "are advised to", or an order. What studies should do is none. */
export function givesAdvice(sentence: string): boolean {
  return (advice.test(sentence) || imperative.test(sentence)) && !notReaders.test(sentence)
}

const hypeWords = pattern(
  'giu',
  String.raw`(?<!\p{L})`,
  anyOf([
    'break-?throughs?',
    'miracles?|miraculous(?:ly)?',
    'game[- ]chang(?:er|ers|ing)',
    'revolutionary|revolutioni[sz](?:e|es|ed|ing)|revolution in',
    'world[- ]first|first[- ]of[- ]its[- ]kind|first in the world',
    'ground-?breaking|life-changing|life-saving|pioneering|unprecedented|unparalleled|unmatched',
    '(?:a|the|new|possible) cure for|magic (?:bullet|pill)|silver bullet|holy grail|wonder (?:drug|pill|cream)|fountain of youth',
    String.raw`(?:clinically |scientifically )?proven(?! to be false)|proof that|proves? (?:that|once)|(?:no|without(?: any)?|zero|free of|free from) side[- ]effects?|risk-free`,
    '(?:(?:100|a hundred) ?(?:percent|per cent|%)|completely|perfectly|totally|absolutely|entirely) (?:safe|effective|natural|harmless)',
    'astonishing(?:ly)?|amazing(?:ly)?|incredibl[ey]|stunning|spectacular(?:ly)?|sensational|extraordinar(?:y|ily)|phenomenal|dramatic(?:ally)?',
    String.raw`transforms? (?:medicine|lives|the lives|the treatment|treatment|care|the field)|guaranteed?|eradicat(?:e|es|ed)|rewrit(?:e|es|ing) the`,
  ]),
  String.raw`(?!\p{L})`,
)
const taken = /\b(?:not|no|never|hardly|far from|isn['’]t|nor|neither)\s(?:\p{L}+\s){0,2}$/iu

/** The words of a sentence that promise more than a study says, each with its place; not where they are taken back ("not a breakthrough"). */
export function hypeIn(
  sentence: string,
): readonly { readonly start: number; readonly end: number; readonly words: string }[] {
  return [...sentence.matchAll(hypeWords)]
    .filter((match) => !taken.test(sentence.slice(0, match.index)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }))
}

const outcome =
  /\b(?:risks?|deaths?|mortality|strokes?|infarctions?|attacks?|likel(?:y|ier|ihood)|chances?|odds|incidence|cases|infections?|fractures?|cancers?|relapses?|admissions?|die|dying)\b/iu
const relative =
  /\b(?:halv(?:e[sd]?|ing)|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|twice|(?:\d[\d.]*|two|three|four|five|six|ten)[- ](?:times|fold) (?:as|more|higher|the|greater|less|lower)|(?:by|a) (?:a (?:third|quarter|fifth|half)|half)|(?:a (?:third|quarter|fifth)) (?:lower|higher|less|more|fewer)|(?:\d[\d.]*|[a-z]+(?:-[a-z]+)?)\s?(?:%|per ?cent) (?:higher|lower|greater|less|more|fewer|reduction|increase|rise|drop|fall|cut|decrease)|(?:cut|fell|reduced|rose|raised|increased?|dropped|lowered|grew|lowers?|cuts|reduces|raises)\b[^.;]{0,60}?\bby (?:about |around |nearly |almost |up to )?(?:\d[\d.]*|[a-z]+(?:-[a-z]+)?)\s?(?:%|per ?cent))/iu
const absolute =
  /\bfrom (?:about )?[\d.,]+[^.;]{0,30}\bto [\d.,]+|\b[\d,.]+ (?:in|of|out of)(?: every)? [\d,]{2,}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of)(?: every)? (?:\d|[a-z]+)|\binstead of [\d.]|[\d.]+\s?(?:%|per ?cent)[^.;]{0,60}\b(?:against|versus|vs\.?|compared (?:with|to)|and|rather than)\b[^.;]{0,30}?[\d.]+\s?(?:%|per ?cent)|percentage points?|absolute/iu

/** Whether a sentence gives how much likelier something is without how likely it is: "halved the risk", "30 percent higher risk". */
export function isRelative(sentence: string): boolean {
  return outcome.test(sentence) && relative.test(sentence)
}

/** Whether words give how many of how many, or from what to what. */
export function givesAbsolute(words: string): boolean {
  return absolute.test(words)
}

/** Words that say who paid. */
export const payingWords =
  /\b(?:fund(?:ed|ing|er|ers|s)|paid for|paid by|sponsor(?:ed|s|ship)?|financed|supported (?:by|the (?:study|trial|work|research))|grants?|money from|conflicts? of interest|competing interests?)\b/iu
