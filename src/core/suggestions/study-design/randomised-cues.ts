import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { DesignCue } from './design-cue.ts'

const notPeople = anyOf([
  'rats?|mice|animals|dogs|cats|rabbits|pigs|piglets|swine|sheep|lambs|goats|hamsters|guinea pigs',
  'monkeys|macaques|horses|mares|cows|calves|cattle|chickens|chicks|broilers|hens|fish|larvae|flies|embryos',
  'specimens?|samples?|teeth|molars|premolars|incisors|crowns|implants',
  'cells|neurons|cultures|explants|slices|strips|blocks|discs|disks|plates|brackets',
  'images|photographs|records|charts|articles',
  'eggs|plants|seeds|sequences|genes|stimuli',
  'cadavers?|knees of cadavers|limbs of',
])
/** People by what they have: "adults with two sensitive teeth were randomised" shares out the adults. */
const whoHas =
  '(?:patients|participants|subjects|adults|children|people|women|men|volunteers|individuals) (?:with|having|who had)'
const sharedOut = String.raw`(?:randomiz\w+|randomly|divided|assigned|allocated|selected|chosen|split)`

const toBe = '(?:was|were|is|are|been|be|had|did|could|not|never)'

/** Where chance decided nothing about people: it is denied, or it shared out animals, teeth in a machine, pictures and files. */
const notByChance = either(
  '',
  String.raw`\b${toBe} (?:not|never) (?:be(?:en)? )?(?:randomly|(?:\w+ly )?randomiz|(?:assigned|allocated|divided) (?:at random|randomly))`,
  /\b(?:without|no|lack of|absence of) (?:any |proper )?randomiz(?:ation|ing)\b/,
  /\brandomiz(?:ation|ing) (?:was|were|is|had) not (?:been )?(?:done|performed|possible|used|feasible|carried out|applied)/,
  String.raw`(?<!\b${whoHas} [^.]{0,60})\b${notPeople} (?:[\w()=,]+ ){0,6}(?:were|was|are) (?:\w+ ){0,2}${sharedOut}`,
  /\brandomly (?:selected|chosen|picked|sampled) (?:from|\d+|patients|records|sample)/,
  /\bmendelian randomization\b/,
  /\brandomly (?:ordered|presented|generated)\b/,
)

const doneAtRandom = anyOf([
  'assigned|allocated|divided|distributed|selected to',
  'given|received|placed|grouped|treated',
  'split|separated|enrolled (?:in)?to|categori[sz]ed|classified|stratified',
  'put|administered|injected',
])
const allotted = '(?:assigned|allocated|allotted|divided|distributed|split)'
const kindOfStudy = anyOf([
  'trial|study|comparison|evaluation|investigation|design',
  'fashion|manner|protocol|experiment|clinical trial',
])
const allottedOrDecided = '(?:assigned|allocated|allotted|divided|decided|chosen|determined)'
const lotMeans = '(?:lots?|an? coin|coins?|an? die|dice|cards?|straws)'
const byLot = anyOf([
  'chance',
  'lots?',
  String.raw`(?:drawing|tossing|flipping|throwing) (?:of )?${lotMeans}`,
  '(?:the )?(?:toss|throw|flip) of a (?:coin|die)',
  'sealed envelopes?',
  '(?:an? |the )?computer',
])
const randomList = '(?:sequences?|numbers?|lists?|tables?|schedules?|codes?)'
const byMeansOf = '(?:by|according to|using|with|from|on)'
const byRandomList = String.raw`${byMeansOf} (?:an? |the )?(?:\w+ ){0,2}random(?:ization)? ${randomList}`
const people = anyOf([
  'patients|participants|subjects|volunteers|people',
  'women|men|children|adults|infants|individuals',
])
const designOrPeriod = anyOf([
  'trial|study|design|fashion|manner|comparison',
  'evaluation|phase|period|protocol|experiment',
])
const treatmentOrTaking = anyOf([
  'received?|treated|treatments?|conditions?|interventions?|drugs?',
  'doses|meals|diets|sessions|visits|occasions',
  'given|took|drank|ate|wore|used|performed|underwent',
])
const inRandomOrder = 'in (?:a )?random(?:ized)?,? (?:and )?(?:counter ?balanced )?(?:order|sequence)'
const stimuli = '(?:stimuli|images|pictures|photographs|words|items|questions|morphs|trials were)'

/** What says that chance decided who was given what. Which kind of randomised trial is told in `trial-kind.ts`. */
export const randomisedCues: readonly DesignCue[] = [
  {
    code: 'RCT-PAR',
    pattern: pattern(
      '',
      /(?<!\bnon |\bnot |\bquasi |\bwithout |\bnon|\bof |\bmendelian )\brandomiz(?:ed|ation)\b/,
      /(?! controlled trials|(?: \w+){0,3} trials|(?: \w+){0,3} studies)/,
    ),
    text: 0,
    title: 5,
    reason: 'the title says randomised',
  },
  {
    code: 'RCT-PAR',
    pattern: either(
      '',
      String.raw`\b(?:were|was|are|being|then|been|and|or) (?:[\w]+ ){0,3}(?:randomiz\w+|randomly ${doneAtRandom})\b`,
      /\brandomly (?:assigned|allocated|allotted|divided|received)\b/,
      String.raw`\b${allotted} (?:at random|randomly|by randomization|in random order)\b`,
      /(?<!non )\brandom (?:allocation|assignment)\b/,
      /\bwe randomiz\w+/,
      /\bwe randomly (?:assigned|allocated|divided)\b/,
      String.raw`\b(?:assigned|allocated|allotted|divided|grouped)\b[^.]{0,30}\b${byRandomList}\b`,
      /\btables? of random numbers\b/,
    ),
    text: 5,
    unless: notByChance,
    reason: 'people were allotted by chance',
  },
  {
    code: 'RCT-PAR',
    pattern: pattern(
      '',
      String.raw`(?<!\bnon |\bnot |\bno |\bquasi |\bpseudo )\brandomiz(?:ed|ing)?,? (?:[\w,/]+ ){0,7}${kindOfStudy}\b`,
      /(?! (?:comparing|of|on|in|with|for|and)? ?(?:\w+ ){0,4}(?:is|are) (?:needed|warranted))/,
    ),
    text: 6,
    reason: 'a randomised trial',
  },
  {
    code: 'RCT-PAR',
    pattern: either(
      '',
      String.raw`\b${allottedOrDecided} (?:\w+ ){0,8}by ${byLot}\b`,
      /\b(?:sealed|opaque|numbered|shuffled) (?:and \w+ )?envelopes\b/,
      /\bby (?:a )?random draw\b|\b(?:drawn|picked|decided|chosen) by (?:\w+ )?(?:lots?|draw|chance|toss|coin)\b/,
      /\b(?:random draw|draw of lots|lottery|coin toss|toss of a coin|coin|die|dice) (?:decided|determined|settled)\b/,
      /\bgiven (?:one of|either)\b[^.]{0,60}\bat random\b/,
    ),
    text: 4,
    unless: notByChance,
    reason: 'people were allotted by lot',
  },
  {
    code: 'RCT-PAR',
    pattern: either(
      '',
      String.raw`\w ${people} (?:\w+ ){0,4}randomiz(?:ed|ation)\b`,
      /\bafter randomization\b/,
      /\brandomization (?:was|of)\b/,
      /\brandomiz(?:ed|ation) (?:to|into|in a \d)\b/,
    ),
    text: 3.5,
    unless: notByChance,
    reason: 'people were randomised',
  },
  {
    code: 'RCT-PAR',
    pattern: either(
      '',
      /\b(?:double|triple) (?:blind(?:ed)?|masked)\b|\bplacebo controlled\b|\bsham controlled\b/,
      /\bneither\b[^.]{0,60}\bnor\b[^.]{0,60}\b(?:knew|was aware|were aware)\b/,
    ),
    text: 2.5,
    title: 4,
    reason: 'blind or placebo-controlled',
  },
  {
    code: 'RCT-PAR',
    pattern: /\b(?:double|triple) (?:blind(?:ed)?|masked),? (?:\w+,? ){0,4}(?:trial|study|comparison|design)\b/,
    text: 2.5,
    reason: 'a double-blind trial',
  },
  {
    code: 'RCT-PAR',
    pattern: either(
      '',
      /\b(?:either|or) (?:\w+ ){0,3}(?:placebo|dummy)\b/,
      /\b(?:placebo|dummy) (?:group|arm)\b/,
      /\bversus (?:placebo|dummy)\b/,
      /\bcompared (?:with|to) (?:placebo|dummy)\b/,
      /\b(?:received|took|were given|used|sucked|chewed|drank|swallowed) (?:a |an |the )?(?:[\w ]{1,30} or (?:a |an )?)?(?:\w+ )?(?:placebo|dummy)\b/,
      /\breceiving (?:placebo|dummy)\b|\bor a (?:\w+ )?(?:placebo|dummy)\b/,
    ),
    text: 2.5,
    title: 3,
    reason: 'a placebo was given',
  },
  {
    code: 'RCT-PAR',
    pattern: either(
      '',
      /\breceived? either\b/,
      /\b(?:patients|participants|subjects|women|men|children|volunteers|adults) (?:\w+ ){0,3}to (?:receive|either)\b/,
    ),
    text: 1.5,
    reason: 'one treatment or another was given',
  },
  {
    code: 'RCT-PAR',
    pattern: /\b(?:post ?hoc|secondary|ancillary|exploratory) analys[ei]s\b[^.]{0,80}\b(?:trial|rct|randomiz\w+)\b/,
    text: 2.5,
    title: 3,
    reason: 'a later analysis of a randomised trial',
  },
  {
    code: 'RCT-XO',
    pattern: either(
      '',
      String.raw`\bcross ?over (?:\w+ ){0,3}${designOrPeriod}\b`,
      /\b(?:in a|randomized|blind|controlled|a) (?:\w+ ){0,3}cross ?over\b/,
      String.raw`\b${treatmentOrTaking}\b[^.]{0,80}\b${inRandomOrder}\b`,
    ),
    text: 7,
    title: 8,
    unless: either(
      '',
      /\bcase cross ?over\b/,
      /\bin random order (?:of|to|by) (?:raters?|readers?)\b/,
      String.raw`\b${stimuli}\b[^.]{0,60}\brandom\w* order\b`,
      /\b(?:allowed|permitted|could|eligible|able|offered) (?:to )?cross ?over\b/,
      /\bcross ?over (?:was|to|rate)\b/,
    ),
    reason: 'everybody gets all treatments in turn',
  },
  { code: 'RCT-PAR', pattern: /\bstepped wedge\b/, text: 5, title: 6, reason: 'groups begin in an order by chance' },
  {
    code: 'RCT-XO',
    pattern: /\bwash ?out (?:period|phase|of)\b/,
    text: 1,
    reason: 'one treatment was washed out before the next',
  },
  {
    code: 'RCT-PAR',
    pattern: /\b(?:randomized|randomly|controlled)\b[^.]{0,80}\bparallel (?:group|arm|design)\b|\bintention to treat\b/,
    text: 1,
    reason: 'the words of a randomised trial',
  },
]
