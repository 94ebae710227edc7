import type { DesignCue } from './design-cue.ts'
import type { DesignSentence, DesignText } from './design-text.ts'

/** Two sides of the same person compared: where it says so, and whether chance decided which side got what. */
export interface WithinPersonComparison {
  readonly sentence: DesignSentence | null
  readonly randomised: boolean
  readonly says: string
}

const site =
  '(?:face|facial|side|sided|body|mouth|neck|scalp|scars?|lips?|eyelids?|forehead|arm|forearm|leg|thigh|back|axillae?|foot|nails?|cheeks?|breasts?|abdomen|lesions?|wounds?|plaques?|chest|buttocks?|palms?|soles?|head|hairline)'
/** Sides, halves and paired parts of one body. */
const organ =
  '(?:eyes?|cheeks?|upper arms?|forearms?|legs?|thighs?|hands?|feet|foot|palms?|soles?|axillae?|axilla|armpits?|breasts?|ears?|knees?|ankles?|elbows?|temples?|quadrants?|jaws?|nostrils?|brows?|eyelids?|scars?|limbs?|nasolabial folds?|folds?|flanks?|malar areas?|shoulders?|wrists?|heels?|(?:upper|lower) lids?|necks?|(?:treatment|test|skin|target|body|wound|donor|surgical|implant) (?:sites?|areas?))'
/** "Breast cancer" or "knee pain" name what people have, not a side that gets something. */
const notAnIllness =
  '(?! (?:\\w+ )?(?:cancer|carcinoma|tumou?rs?|surgery|surgical|arthroplasty|osteoarthritis|arthritis|pain|disease|disorders?|conserv\\w+|replacement|reconstruction|irradiation|radiation|radiotherapy|milk|feeding|reduction|ulcers?|injur\\w+|sprains?|fractures?|infections?|melanoma|lymph\\w+|involvement|symptoms?|function|movements?|care|lesions?|metasta\\w+|clinics?|examination|screening|unit|hygiene|syndrome|hospital|density|washing))'
const side = 'sides?(?! (?:effects?|reactions?|chains?|by side|lying|population|events?|branch\\w*|toxicit\\w+))'
const part = `(?:${side}|half|halves|half face|hemifaces?|${organ}${notAnIllness})`
/** A half is a side only if it is the half of a body or of something on it: half of the patients are not. */
const halfOfBody =
  '(?:half|halves) of (?:the|each|every|his|her|their) (?:\\w+ )?(?:face|faces|scalp|scars?|lesions?|wounds?|body|back|forehead|neck|abdomen|chest|plaques?|tattoos?|mouth|lips?)|(?:each|either|one|left|right|upper|lower|medial|lateral|treated|untreated) half'
const sidePart = `(?:${side}|half faces?|hemifaces?|${halfOfBody}|${organ}${notAnIllness})`
/** Pictures, masks and diseases that carry "half-face" or "hemifacial" in their name and compare nothing. */
const notADesign =
  '(?! (?:\\w+ )?(?:photo\\w*|images?|imaging|pictures?|views?|profile|portraits?|masks?|respirators?|helmets?|spasms?|microsomia|atrophy|hypertrophy|hyperplasia|pain|palsy|paralysis|paresis|irradiation|length|shots?|close up|scans?|cropp\\w+|mannequin|phantom))'

const named = new RegExp(
  `\\b(?:split|half|hemi) ${site}\\b${notADesign}|\\bsplit(?:face|mouth|body|scalp|neck|scar)\\b|\\bhemifac(?:ial|e|es) (?:\\w+ ){0,2}(?:comparison|comparative|controlled|trial|study|design|side|randomiz\\w+)|\\bhemifaces?\\b${notADesign}|\\bside to side (?:comparison|comparative|controlled)|\\b(?:left|right) (?:to |versus |vs\\.? |and |\\/ ?|\\/)?(?:left|right) (?:\\w+ ){0,2}(?:comparison|comparative|controlled|trial|study|design)\\b|\\bbilateral (?:paired )?comparison\\b|\\bpaired (?:sides?|sites?|eyes?|organ) (?:\\w+ )?(?:comparison|design|trial|study)\\b|\\bhalf side\\b|\\bintra ?oral(?:ly)? paired\\b`,
)
const namedByPerson =
  /\b(?:intra|within) ?(?:individual|patient|person|subject|participant)(?:ly)?\b(?: \w+){0,3} (?:comparison|comparative|controls?|controlled|randomiz\w+|design|trial|study)\b|\b(?:his|her|their|its) own controls?\b|\bas own controls?\b|\bself controlled\b/
const twoSides = new RegExp(
  `\\bone (?:\\w+ ){0,4}${part}\\b[^.]{0,160}\\b(?:the )?(?:other|contralateral|opposite|fellow|second)\\b|\\b(?:right|left|upper|lower|medial|lateral) (?:\\w+ ){0,2}${part}\\b[^.]{0,140}\\b(?:other|contralateral|opposite|remaining|(?:the|a|to|on|in|and|into|with) (?:left|right|upper|lower|medial|lateral)(?! (?:untreated|out|open|alone|for)))\\b|\\b(?:on|in|to|into|at) (?:the )?(?:one|left|right) (?:\\w+ ){0,3}${part}\\b[^.]{0,140}\\b(?:on|in|to|into|at) (?:the )?(?:other|contralateral|opposite|left|right)\\b`,
)
const treatedSide =
  /\b(?:treat\w*|receiv\w+|appl(?:y|ied|ication)|inject\w+|assigned|allocated|given|randomiz\w+|randomly|served|left untreated|irradiated|control|sham|placebo|vehicle|laser|cream|implanted|operated|peel\w*|removed|closed|wore|worn|covered|sutured|stitched|stitch(?:es)?|dressings?|bandag\w+|garments?|gloves?|massaged|shaved|cooled|patched|taped)\b/
const otherSideIsControl = new RegExp(
  `\\b(?:other|contralateral|opposite|fellow|untreated|second|remaining) (?:\\w+ ){0,2}${part}\\b[^.]{0,60}\\b(?:served|used|acted|functioned|serving|as (?:a |the |an )?(?:\\w+ )?controls?|received|receiving|treated with|was treated|untreated|given|sham|placebo|vehicle|was injected)\\b|\\b(?:contralateral|fellow|opposite|untreated) (?:\\w+ ){0,2}${part}\\b[^.]{0,25}\\b(?:control|comparator|comparison)s?\\b|\\bcontrol (?:side|half|eye|site|area|cheek|arm)s?\\b[^.]{0,120}\\b(?:treated|treatment|test|experimental|active|study|laser) (?:side|half|eye|site|area|cheek|arm)s?\\b|\\b(?:treated|treatment|test|experimental|active|study|laser) (?:side|half|site|area|cheek)s?\\b[^.]{0,120}\\b(?:control|untreated|placebo|vehicle|sham) (?:side|half|site|area|cheek)s?\\b`,
)
const byChance =
  '(?:randomly|randomiz\\w+|allocated at random|(?:chosen|picked|drawn|selected|decided|determined|assigned) (?:at random|randomly|by (?:lot|lots|chance|coin|drawing|tossing|flipping|toss|computer|random|a (?:coin|computer|random))))'
const sideWasAllotted = new RegExp(
  `\\b${sidePart} (?:of (?:the|each|every) \\w+ )?(?:(?!patients|women|men|participants|children|subjects)\\w+ ){0,4}(?:were|was|is) (?:\\w+ )?${byChance}\\b`,
)
const chanceNamesSide = new RegExp(
  `\\b(?:randomly|randomiz\\w+|at random|coin|chance)\\b[^.]{0,60}\\b(?:which|one|each|either|left|right|the left|the right|per|between|by) (?:left |right |or |and |the |of the |\\w+ )?${sidePart}\\b`,
)
const sideThenChance = new RegExp(
  `\\b(?:left or (?:the )?right|right or (?:the )?left|one) (?:\\w+ )?${sidePart}\\b[^.]{0,60}\\b(?:by (?:chance|lots?)|at random|coin|drawing lots)\\b`,
)
const sideToGet = new RegExp(
  `\\bthe (?:arm|${sidePart}) (?:to (?:be (?:\\w+ )?(?:injected|treated|vaccinated|operated|irradiated|covered)|receive|get)|that (?:received|got|was (?:treated|injected)))\\b[^.]{0,60}\\b(?:was|were) ${byChance}\\b`,
)
/** "Children with spots on both cheeks were randomised": so were the children, not the cheeks. */
const peopleWithSides =
  /\b(?:patients|participants|children|adults|women|men|subjects|volunteers|people|individuals|persons|infants|cases)\b[^.]{0,90}\b(?:on|of|in|with|affecting|at|both) (?:both |the |their |either |one |two )?$/
/** "Patients with one knee were randomised": the verb belongs to the patients. */
const singularWere = /(?:^|[^a-z])(?!feet|axillae)[a-z]*[^s ] were /

function allotsSides(folded: string): boolean {
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

/** A field of skin, a scar or a scalp cut in two for the sake of comparison. */
const dividedBody = new RegExp(
  `\\b(?:face|back|scalp|scars?|wounds?|forehead|neck|abdomen|thighs?|chest|areas?|lesions?|plaques?|donor sites?|tattoos?|grafts?|nails?) (?:of each \\w+ |of every \\w+ )?(?:was|were) (?:\\w+ )?(?:divided|split|halved|separated) (?:in(?:to)? )?(?:\\w+ ){0,5}(?:halves|half|parts|areas|fields|sides|fields?|sections|segments|sites|quadrants|two)\\b|\\b(?:face|back|scalp|scar|forehead|neck|abdomen) (?:was|were) halved\\b`,
)

const onOneSideOnly = new RegExp(
  `\\b(?:on|in|to|of|the|their|his|her) (?:non ?dominant|dominant|left|right|one) (?:\\w+ )?${part}\\b`,
)
const bareSide = new RegExp(
  `\\b(?:bare|untreated|uncovered|unprotected|ungloved|unshaved|non ?treated) (?:\\w+ )?${part}\\b`,
)

/** The tokens that make a side of a body out of "one ... the other". */
const bodySide = new RegExp(`\\b(?:${part}|arms?|split|hemi|contralateral|bilateral|lesions?)\\b`)
const differentTreatments =
  /\b(?:versus|vs|compar\w+|two|only|bare|no|without|whereas|while|other|contralateral|opposite|untreated|control|alone|placebo|vehicle|sham|or)\b/

const eitherSide = new RegExp(
  `\\b(?:contralateral|left|right|each|both|one|two|opposite|fellow|symmetric\\w*|paired|either) (?:\\w+ )?${part}\\b`,
)

/**
 * Finds a comparison of two sides of the same person in a paper's own sentences (CONSORT extension for within-person trials, BMJ 2017;357:j2835).
 * Null for half-face photographs, hemifacial disease, a split-face study only cited, and both sides treated alike.
 */
export function findWithinPersonComparison(text: DesignText): WithinPersonComparison | null {
  const own = [...text.abstract, ...text.methods].filter((sentence) => sentence.role === 'own')
  const told = comparisonIn(own)
  const inTitle = named.test(text.title)
  if (!told && !inTitle) return null
  return {
    sentence: told?.sentence ?? text.titleSentence,
    randomised: sidesByChance(text, own),
    says: inTitle ? 'the title names a split-side design' : (told?.says ?? ''),
  }
}

function comparisonIn(
  own: readonly DesignSentence[],
): { readonly sentence: DesignSentence; readonly says: string } | null {
  const all = own.map((sentence) => sentence.folded).join(' ')
  // One mention in the methods of a long paper may be about another study or a measure; the abstract is about this one.
  for (const sentence of own) {
    if (named.test(sentence.folded) && (sentence.place === 'abstract' || treatedSide.test(sentence.folded)))
      return { sentence, says: 'a split-side design' }
  }
  for (const [at, sentence] of own.entries()) {
    if (otherSideIsControl.test(sentence.folded) && treatedSide.test(sentence.folded))
      return { sentence, says: 'the other side of the same person is the control' }
    if (
      allotsSides(sentence.folded) &&
      bodySide.test(sentence.folded) &&
      differentTreatments.test(all) &&
      !ofPictures.test(sentence.folded)
    )
      return { sentence, says: 'sides of the same person are allotted' }
    const next = own[at + 1]
    // The two sides may stand in two sentences: the first of both is the proof, unless the second has them alone.
    if (comparesSides(sentence.folded)) return { sentence, says: 'one side is treated otherwise than the other' }
    if (
      next &&
      next.index === sentence.index + 1 &&
      anyPart.test(sentence.folded) &&
      !comparesSides(next.folded) &&
      comparesSides(`${sentence.folded} ; ${next.folded}`)
    )
      return { sentence, says: 'one side is treated otherwise than the other' }
    if (dividedBody.test(sentence.folded) && treatedSide.test(all) && differentTreatments.test(all))
      return { sentence, says: 'parts of the same body are treated differently' }
    if (onOneSideOnly.test(sentence.folded) && treatedSide.test(sentence.folded) && bareSide.test(all))
      return { sentence, says: 'one side is treated and the other left bare' }
    if (namedByPerson.test(sentence.folded) && bodySide.test(all) && eitherSide.test(all) && treatedSide.test(all))
      return { sentence, says: 'each person is their own control, side against side' }
  }
  return null
}

function comparesSides(words: string): boolean {
  return (
    twoSides.test(words.replaceAll('.', ' ')) &&
    treatedSide.test(words.replace(timeOfTreatment, ' ')) &&
    hasContrast(words)
  )
}

/** One eye of each person, picked so that eyes are counted once, is no comparison. */
const ofPictures =
  /\b(?:selected|chosen|picked)\b[^.]{0,40}\b(?:analys\w+|includ\w+|inclusion|enrol\w+|study eye|evaluat\w+|measure\w*|examin\w+)\b|\b(?:photo\w*|images?|pictures?|slides?|fields?|raters?|assess(?:ed|ment)? in random)\b/

/** A treatment named for the other side too, in either order of words: "the left was treated with", "A into the left and B into the right". */
const otherSideGetsSomething =
  /\b(?:other|contralateral|opposite|fellow|second|left|right|lower|upper|remaining)\b(?: \w+){0,4} (?:\w+ )?(?:treat\w*|receiv\w+|with|was|were|served|as|got|given|underwent|injected|untreated|had|(?:on|at|after) (?:day|week|month)s?)\b/
const twoPlacesOfTreatment =
  /\b(?:injected|applied|treated|given|received|used|implanted|placed|put|had)\b[^.]{0,80}\b(?:left|right|one|upper|lower)\b[^.]{0,90}\b(?:into|on|to|in|onto|for) (?:the )?(?:left|right|other|contralateral|opposite)\b/
const bothAlike =
  /\bboth (?:sides|cheeks|eyes|halves|legs|hands|arms)\b[^.]{0,40}\b(?:were|was|received)\b[^.]{0,40}\b(?:same|alike|equally|identical\w*|similarly)\b|\b(?:in )?the same (?:way|manner)\b/

const oneThenOther = new RegExp(
  `\\b(?:on|in|to|into|at) (?:the )?(?:one|left|right) (?:\\w+ ){0,3}${part}\\b[^.]{0,140}\\b(?:on|in|to|into|at) (?:the )?(?:other|contralateral|opposite|left|right)\\b`,
)
const anyPart = new RegExp(`\\b${part}\\b`)

/** "After treatment" tells when something was measured, not what a side got. */
const timeOfTreatment =
  /\b(?:before|after|and|during|post|pre|of|following|until) (?:the )?(?:treatments?|injections?|application)\b/g

function hasContrast(pair: string): boolean {
  return (
    anyPart.test(pair) &&
    (otherSideGetsSomething.test(pair) ||
      twoPlacesOfTreatment.test(pair) ||
      oneThenOther.test(pair.replaceAll('.', ' '))) &&
    !bothAlike.test(pair)
  )
}

const chance =
  /(?<!\bnon |\bnot |\bnon|\bwithout |\bpseudo|\bquasi )\brandomiz(?:ed|ation|ing)\b|\brandomly (?:assigned|allocated|allotted|treated|received|applied|divided|selected to|chosen to|given|injected|designated|determined)\b|\brandom (?:allocation|assignment)\b|\bat random\b|\bcoin (?:toss|flip)\w*\b|\btoss(?:ing)? (?:of )?a coin\b|\bflip(?:ping)? (?:of )?a coin\b|\bdrawing (?:of )?lots\b|\bby lot\b|\bcomputer generated (?:\w+ )?(?:list|sequence|schedule|code|randomization|allocation)\b|\ballocat\w+\b[^.]{0,40}\b(?:was|were) (?:\w+ )?random\b|\b(?:sealed|opaque|numbered|an|the) (?:\w+ ){0,2}envelopes?\b|\brandom (?:number|sequence)\w*\b|\bwas randomly\b|\bin a random (?:manner|fashion)\b|\b(?:chosen|picked|selected|decided|determined|assigned|allocated|allotted|drawn)\b[^.]{0,24}\b(?:by|with|from|using) (?:a |an |the )?(?:chance|lots?|dice|die|coin|computer|envelopes?)\b|\bcomputer (?:made|drawn|produced|created) (?:\w+ )?(?:list|sequence|schedule|table)\b/
const notAllotment =
  /\b(?:photo\w*|images?|pictures?|slides?|videos?|records?|charts?|sections?) (?:\w+ ){0,4}(?:in (?:a )?random\w*|randomly|randomiz\w+|at random)\b|\brandom(?:ly|ized)? (?:order of (?:photo\w*|images)|selected (?:patients|photographs|fields|images|records|sections)|sample)\b|\brandomly (?:presented|arranged|ordered|selected (?:from|patients|photographs))\b|\brandomized order\b[^.]{0,40}\b(?:photo|image|rater|evaluator|assess)/
const noRandomisation =
  /\bnon ?randomiz\w+\b|\bnot randomiz\w+\b|\bwithout randomization\b|\bno randomization\b|\bwas not random\b|\bnot (?:assigned|allocated) (?:at random|randomly)\b|\balways\b[^.]{0,60}\b(?:left|right) (?:side|half|cheek|eye)\b|\b(?:left|right) (?:side|half|cheek|eye)\b[^.]{0,40}\balways\b/

function sidesByChance(text: DesignText, own: readonly DesignSentence[]): boolean {
  const statements = [text.title, ...own.map((sentence) => sentence.folded)]
  if (statements.some((folded) => noRandomisation.test(folded))) return false
  return statements.some((folded) => chance.test(folded) && !notAllotment.test(folded))
}

/** The comparison as evidence for its design, beside the cues of the other designs. */
export function withinPersonCue({ randomised, says }: WithinPersonComparison): DesignCue {
  return {
    code: randomised ? 'RCT-SPLIT' : 'SPLIT-NR',
    pattern: named,
    text: 6,
    says: randomised ? `${says}, by chance` : `${says}; chance is not named`,
  }
}
