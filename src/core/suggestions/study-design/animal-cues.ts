import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { DesignCue } from './design-cue.ts'

const animals = anyOf([
  'rats?|mice|mouse|murine|rabbits?',
  'dogs?|canines?|beagles?|cats|feline',
  String.raw`pigs?(?! (?:\w+ )?(?:skin|ears?|eyes?|cadaver\w*))|piglets?`,
  String.raw`porcine(?! (?:\w+ )?(?:skin|gelatin|heparin|collagen|insulin|xenograft))`,
  'swine|sheep|ovine|lambs?|goats?',
  'hamsters?|guinea pigs?|gerbils?|ferrets?',
  'monkeys?|macaques?|baboons?|marmosets?|non human primates?|nonhuman primates?',
  'zebrafish|drosophila|fruit fl(?:y|ies)|c elegans|caenorhabditis|chickens?|chick embryos?',
  'horses?|equine(?! (?:assisted|therapy|environment))',
  'cattle|cows?|calves',
  String.raw`bovine(?! (?:\w+ ){0,2}(?:serum|albumin|teeth|incisors|molars|enamel|dentine?|insulin|collagen|bone))`,
  'xenopus|rodents?|larvae|mongrel',
])
const strains = anyOf([
  String.raw`wistar|sprague dawley|long evans|fischer 344|c57bl\/?6?\w*|balb ?\/?c|swiss albino|icr`,
  'nude mice|new zealand white|wild type|knock ?out|transgenic|deficient',
])

const animalVerb = anyOf([
  'were|was|received|with|underwent|treated|exposed|given',
  'subjected|showed|exhibited|displayed|lacking|fed|trained',
])
const sexAgeOrStrain = anyOf([
  'male|female|adult|young|aged|old',
  'anesthetized|anaesthetized|pregnant|neonatal|newborn',
  strains,
  String.raw`(?:\d+|\w+) (?:week|month|day)s? old`,
  String.raw`\d+|\w+teen|twenty|thirty|forty|ten|twelve|six|eight`,
])
const handled = anyOf([
  String.raw`randomiz\w+|randomly|divided|assigned|allocated|anesthetized|anaesthetized`,
  'killed|fed|injected|immunized|implanted|housed|sacrificed|euthanized',
])

/** What says that animals were studied and not people. */
export const animalCues: readonly DesignCue[] = [
  {
    code: 'ANIM',
    pattern: either(
      '',
      String.raw`\b${animals}\b`,
      /\banimal (?:model|study|experiment)\w*\b/,
      /\bexperimental (?:\w+ )?(?:model|study) of\b/,
    ),
    text: 0,
    title: 3,
    reason: 'the title names animals',
  },
  {
    code: 'ANIM',
    pattern: either(
      '',
      String.raw`\b${animals} ${animalVerb}\b`,
      String.raw`\bin (?:[\w/]+ ){0,4}${animals}\b(?! cells| cell|(?: \w+)? neurons| models? of .* (?:have|has))`,
    ),
    text: 2,
    reason: 'animals were studied',
  },
  {
    code: 'ANIM',
    pattern: either(
      '',
      String.raw`\b${sexAgeOrStrain} (?:[\w/]+ ){0,3}${animals}\b`,
      String.raw`\b${strains} (?:\w+ ){0,2}${animals}\b`,
    ),
    text: 3,
    reason: 'animals of a strain, age or number',
  },
  {
    code: 'ANIM',
    pattern: either(
      '',
      /\banimals (?:were|was|received|underwent|treated|with|showed|in)\b/,
      /\b(?:rat|mouse|murine|animal|canine|porcine|rabbit|primate|zebrafish|ovine|rodent) models?\b/,
      /\bmorris water maze\b/,
      /\bwater maze\b/,
      /\bopen field test\b/,
      /\belevated plus maze\b/,
      /\bforced swim\w*\b/,
      /\brotarod\b/,
      /\bwere (?:sacrificed|euthani[sz]ed)\b/,
      /\bintraperitoneal(?:ly)?\b/,
      /\bi ?p injection\b/,
      /\bmg\/kg (?:i ?p|s ?c|body weight)/,
    ),
    text: 1.5,
    reason: 'the words of animal work',
  },
  {
    code: 'ANIM',
    pattern: pattern('', String.raw`\b${animals} (?:[\w()=,]+ ){0,5}(?:were|was) (?:\w+ ){0,2}${handled}\b`),
    text: 4,
    reason: 'animals were treated',
  },
]
