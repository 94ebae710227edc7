import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { DesignSentence, DesignText } from './design-text.ts'
import { sidePart } from './body-sides.ts'

const chosenVerb = '(?:chosen|picked|drawn|selected|decided|determined|assigned)'
const lot = anyOf(['lot|lots|chance|coin|drawing|tossing|flipping|toss|computer|random', 'a (?:coin|computer|random)'])
const byChance = anyOf([
  'randomly',
  String.raw`randomiz\w+`,
  'allocated at random',
  String.raw`${chosenVerb} (?:at random|randomly|by ${lot})`,
])
const sideWasAllotted = pattern(
  '',
  String.raw`\b${sidePart} (?:of (?:the|each|every) \w+ )?`,
  /(?:(?!patients|women|men|participants|children|subjects)\w+ ){0,4}(?:were|was|is) /,
  String.raw`(?:\w+ )?${byChance}\b`,
)

const whichSide = '(?:which|one|each|either|left|right|the left|the right|per|between|by)'
const chanceNamesSide = pattern(
  '',
  /\b(?:randomly|randomiz\w+|at random|coin|chance)\b[^.]{0,60}/,
  String.raw`\b${whichSide} (?:left |right |or |and |the |of the |\w+ )?${sidePart}\b`,
)

const sideThenChance = pattern(
  '',
  String.raw`\b(?:left or (?:the )?right|right or (?:the )?left|one) (?:\w+ )?${sidePart}\b[^.]{0,60}`,
  /\b(?:by (?:chance|lots?)|at random|coin|drawing lots)\b/,
)

const toBeTreated = anyOf([
  String.raw`to (?:be (?:\w+ )?(?:injected|treated|vaccinated|operated|irradiated|covered)|receive|get)`,
  'that (?:received|got|was (?:treated|injected))',
])
const sideToGet = pattern(
  '',
  String.raw`\bthe (?:arm|${sidePart}) ${toBeTreated}\b[^.]{0,60}\b(?:was|were) ${byChance}\b`,
)

const people = anyOf([
  'patients|participants|children|adults|women|men|subjects',
  'volunteers|people|individuals|persons|infants|cases',
])

/** "Children with spots on both cheeks were randomised": so were the children, not the cheeks. */
const peopleWithSides = pattern(
  '',
  String.raw`\b${people}\b[^.]{0,90}\b(?:on|of|in|with|affecting|at|both) `,
  /(?:both |the |their |either |one |two )?$/,
)

/** "Patients with one knee were randomised": the verb belongs to the patients. */
const singularWere = /(?:^|[^a-z])(?!feet|axillae)[a-z]*[^s ] were /

/** True where a folded sentence says that chance chose a side. */
export function allotsSides(folded: string): boolean {
  const allotted = sideWasAllotted.exec(folded)
  return (
    (allotted !== null &&
      !peopleWithSides.test(folded.slice(0, allotted.index)) &&
      (/ of /.test(allotted[0]) || !singularWere.test(allotted[0]))) ||
    sideToGet.test(folded) ||
    chanceNamesSide.test(folded) ||
    sideThenChance.test(folded)
  )
}

const randomlyDone = anyOf([
  'assigned|allocated|allotted|treated|received|applied|divided|selected to|chosen to|given',
  'injected|designated|determined',
])
const chosenOrAllotted = '(?:chosen|picked|selected|decided|determined|assigned|allocated|allotted|drawn)'
const lotOrList = '(?:chance|lots?|dice|die|coin|computer|envelopes?)'
const chance = either(
  '',
  /(?<!\bnon |\bnot |\bnon|\bwithout |\bpseudo|\bquasi )\brandomiz(?:ed|ation|ing)\b/,
  String.raw`\brandomly ${randomlyDone}\b`,
  /\brandom (?:allocation|assignment)\b/,
  /\bat random\b/,
  /\bcoin (?:toss|flip)\w*\b/,
  /\btoss(?:ing)? (?:of )?a coin\b/,
  /\bflip(?:ping)? (?:of )?a coin\b/,
  /\bdrawing (?:of )?lots\b/,
  /\bby lot\b/,
  /\bcomputer generated (?:\w+ )?(?:list|sequence|schedule|code|randomization|allocation)\b/,
  /\ballocat\w+\b[^.]{0,40}\b(?:was|were) (?:\w+ )?random\b/,
  /\b(?:sealed|opaque|numbered|an|the) (?:\w+ ){0,2}envelopes?\b/,
  /\brandom (?:number|sequence)\w*\b/,
  /\bwas randomly\b/,
  /\bin a random (?:manner|fashion)\b/,
  String.raw`\b${chosenOrAllotted}\b[^.]{0,24}\b(?:by|with|from|using) (?:a |an |the )?${lotOrList}\b`,
  /\bcomputer (?:made|drawn|produced|created) (?:\w+ )?(?:list|sequence|schedule|table)\b/,
)

const pictureOrRecord = String.raw`(?:photo\w*|images?|pictures?|slides?|videos?|records?|charts?|sections?)`
const sampled = '(?:patients|photographs|fields|images|records|sections)'
const notAllotment = either(
  '',
  String.raw`\b${pictureOrRecord} (?:\w+ ){0,4}(?:in (?:a )?random\w*|randomly|randomiz\w+|at random)\b`,
  String.raw`\brandom(?:ly|ized)? (?:order of (?:photo\w*|images)|selected ${sampled}|sample)\b`,
  /\brandomly (?:presented|arranged|ordered|selected (?:from|patients|photographs))\b/,
  /\brandomized order\b[^.]{0,40}\b(?:photo|image|rater|evaluator|assess)/,
)

const noRandomisation = either(
  '',
  /\bnon ?randomiz\w+\b/,
  /\bnot randomiz\w+\b/,
  /\bwithout randomization\b/,
  /\bno randomization\b/,
  /\bwas not random\b/,
  /\bnot (?:assigned|allocated) (?:at random|randomly)\b/,
  /\balways\b[^.]{0,60}\b(?:left|right) (?:side|half|cheek|eye)\b/,
  /\b(?:left|right) (?:side|half|cheek|eye)\b[^.]{0,40}\balways\b/,
)

/**
 * True where the own sentences of a text name chance, none denies it, and it did not only order pictures or records.
 */
export function sidesByChance(text: DesignText, own: readonly DesignSentence[]): boolean {
  const statements = [text.title, ...own.map((sentence) => sentence.folded)]
  if (statements.some((folded) => noRandomisation.test(folded))) return false
  return statements.some((folded) => chance.test(folded) && !notAllotment.test(folded))
}
