import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { DesignCue } from './design-cue.ts'

/** What of an animal is eaten, feared or used by people: such a word makes no study of animals. */
const asFoodOrHarm = anyOf([
  'oils?|meat|consumption|intake|allerg\\w+|proteins?|bites?|venom|stings?|broth|eggs?|fillets?|farm\\w+|handlers?|owners?',
  'products?|dishes|keepers|keeping|exposure|liver oil|gelatin|skin|cartilage|collagen',
])
const farmAnimals = anyOf([
  'broilers?|hens|pullets|roosters|cockerels|poultry|quails?|ducks|ducklings|geese|turkeys|turkey poults|birds|poults',
  'steers|heifers|ewes|rams|bulls|sows|boars|barrows|gilts|buffaloes|camels|livestock|ruminants|weaners|broiler chicks?',
])
const waterAnimals = anyOf([
  'tilapia|fingerlings|salmon|trout|carp|catfish|sea ?bass|sea ?bream|goldfish|minnows|medaka|tadpoles|frogs|fish|fishes',
  'shrimps?|prawns?|oysters|mussels|clams|crabs|crayfish|snails|daphnia|copepods|sea urchins|juveniles',
])
const insects = anyOf([
  'honey ?bees?|bumble ?bees?|bees|mosquitoes|aedes aegypti|houseflies|silkworms?|beetles|caterpillars|aphids|locusts',
  'crickets|cockroaches|wasps|ants|weevils|termites|moths|butterflies|spiders|nematodes|planarians',
])
/** Animals of the farm, the water and the field; small words that are also food count only where no such word follows. */
const farmAndField = String.raw`(?:${farmAnimals}|${waterAnimals}|${insects})(?! (?:\w+ )?${asFoodOrHarm}\b)`
const petsAndWild = anyOf([
  'llamas?|alpacas?|camelids|guanacos|donkeys|mules|ponies|mares|foals|stallions|geldings|parrots|cockatiels|macaws',
  'pigeons|falcons|owls|chinchillas|mink|elephants|koalas|kangaroos|wallabies|dolphins|tortoises|turtles|snakes|iguanas',
])
const laboratoryAnimals = anyOf([
  petsAndWild,
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
const animals = anyOf([laboratoryAnimals, farmAndField])
const strains = anyOf([
  String.raw`wistar|sprague dawley|long evans|fischer 344|c57bl\/?6?\w*|balb ?\/?c|swiss albino|icr`,
  'nude mice|new zealand white|wild type|knock ?out|transgenic|deficient',
])

const animalVerb = anyOf([
  'were|was|received|with|underwent|treated|exposed|given',
  'subjected|showed|exhibited|displayed|lacking|fed|trained',
])
const keptIn = anyOf(['pens?|cages?|tanks?|aquaria|hives?|stalls|floor pens|paddocks|ponds'])
const sexAgeOrStrain = anyOf([
  'male|female|adult|young|aged|old',
  'anesthetized|anaesthetized|pregnant|neonatal|newborn',
  strains,
  String.raw`(?:\d+|\w+) (?:week|month|day)s? old`,
  String.raw`\d+|\w+teen|twenty|thirty|forty|ten|twelve|six|eight`,
])
const handled = anyOf([
  String.raw`randomiz\w+|randomly|divided|assigned|allocated|anesthetized|anaesthetized`,
  'allotted|distributed|reared|raised|stocked|kept|exposed|killed|fed|injected|immunized|implanted|housed|sacrificed|euthanized',
])

/** What says that animals were studied and not people. Birds and fish are also shown to people in pictures: of these, only what was done to them counts. */
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
    unless: /\b(?:stale|spoil\w*|fillets?|(?:bio)?sensors?|packag\w+|sashimi)\b/,
    reason: 'the title names animals',
  },
  {
    code: 'ANIM',
    pattern: either(
      '',
      String.raw`\b${laboratoryAnimals} ${animalVerb}\b`,
      String.raw`\bin (?:[\w/]+ ){0,4}${laboratoryAnimals}\b(?! cells| cell|(?: \w+)? neurons| models? of .* (?:have|has))`,
    ),
    text: 2,
    reason: 'animals were studied',
  },
  {
    code: 'ANIM',
    pattern: either(
      '',
      String.raw`\b${sexAgeOrStrain} (?:[\w/]+ ){0,3}${laboratoryAnimals}\b`,
      String.raw`\b${strains} (?:\w+ ){0,2}${laboratoryAnimals}\b`,
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
      /\b(?:rat|mouse|murine|dog|monkey|rodent) (?:pk|pharmacokinetics?|plasma|brain exposure)\b/,
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
  {
    code: 'ANIM',
    pattern: either(
      '',
      String.raw`\b(?:replicate|per|each|allotted to|assigned to|distributed (?:in|into|among)) (?:\w+ ){0,3}${keptIn}\b`,
      /\b(?:feed (?:intake|conversion|efficiency)|average daily gain|carcass|basal diets?|weight gain of|day old chicks?)\b/,
      String.raw`\b(?:birds|animals|pigs|fish|cows|hens|larvae|bees) (?:per|each|in each)\b`,
      String.raw`\bcolon(?:y|ies) of (?:\w+ )?${insects}\b`,
      /\bfed (?:\w+ ){0,3}(?:diets?|rations?|to satiation|ad libitum)\b|\brumen\b|\blitters?\b/,
    ),
    text: 3,
    reason: 'animals of the farm, the water or the field',
  },
]
