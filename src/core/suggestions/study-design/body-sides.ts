import { anyOf, either, pattern } from '#core/word-patterns.ts'

/** Places of a body that "split" or "half" can stand before: split-face, half-back. */
export const site = anyOf([
  'face|facial|side|sided|body|mouth|neck|scalp|scars?',
  'lips?|eyelids?|forehead',
  'arm|forearm|leg|thigh|back|axillae?|foot',
  'nails?|cheeks?|breasts?|abdomen',
  'lesions?|wounds?|plaques?|chest|buttocks?|palms?|soles?|head|hairline|graft|donor site',
])

const pictureOrIllness = anyOf([
  String.raw`photo\w*|images?|imaging|pictures?|views?|profile|portraits?`,
  'masks?|respirators?|helmets?',
  'spasms?|microsomia|atrophy|hypertrophy|hyperplasia|pain|palsy|paralysis|paresis|irradiation',
  String.raw`length|shots?|close up|scans?|cropp\w+|mannequin|phantom`,
])

/** Pictures, masks and diseases that carry "half-face" or "hemifacial" in their name and compare nothing. */
export const notADesign = String.raw`(?! (?:\w+ )?${pictureOrIllness})`

const personNoun = anyOf([
  'patients?|participants?|volunteers?|subjects?|individuals?|persons?|people|humans?|outpatients|inpatients',
  'women|woman|men|man|mothers|girls|boys|(?:school ?)?children|schoolboys|schoolgirls|pupils',
  'wearers|child|infants?|newborns|neonates|adults?|adolescents?|teenagers',
  'students?|athletes?|runners?|players?|workers?|nurses|soldiers|smokers|residents|passengers|recipients|candidates',
  'survivors|cases|users|donors|probands|respondents|recruits|cadets|conscripts|trainees|sailors|singers|dancers',
  'musicians|cyclists|swimmers|rowers|skiers|skaters|climbers|hikers|footballers|travell?ers|farmers|gardeners',
  'labou?rers|clerks|cashiers|drivers|teachers|hairdressers|sufferers|attendees|myopes|hyperopes|presbyopes',
])

const limbOrFeature = anyOf([
  'eyes?|eyelids?|lids?|cheeks?|temples?|eyebrows?|brows?|ears?|ear ?lobes?|tympan\\w+|corneas?',
  'nostrils?|nasal (?:cavit(?:y|ies)|passages?|fossae?)|tonsils?|canth(?:i|us)|lacrimal puncta?',
  'upper arms?|forearms?|arms?|legs?|thighs?|cal(?:f|ves)|shins?|hands?|feet|foot|palms?|soles?|heels?',
  'axillae?|axillas|armpits?|underarms?|breasts?|nipples?|flanks?|buttocks?|groins?|shoulders?|hemithora(?:x|ces)',
  'knees?|hips?|ankles?|elbows?|wrists?|limbs?|extremit(?:y|ies)|thumbs?|toes|fingers',
  'nasolabial folds?|folds?|tear troughs?|malar areas?|bikini lines?|jaws?|quadrants?|sinuses|maxillae?',
  '(?:\\w+ )?quadriceps|hamstrings?|biceps|triceps|gastrocnemius|muscles?|tendons?|turbinates?',
  'ureters?|vocal folds?|testes|labi(?:a|um)',
  '(?:radial|thoracic|saphenous|mammary|femoral) (?:arter(?:y|ies)|veins?)',
  'hemi ?(?:faces?|scalps?|abdomens?|mandibles?|maxillae?|heads?|bod(?:y|ies)|backs?)',
])
const ofSkinOrTreatment = anyOf([
  'skin|test|tested|treatment|treated|target|donor|surgical|implant|injection|control|graft|application|recipient',
  'port|trocar|puncture|insertion|exit|wound|burn|body|study|biopsy|defect|extraction|periodontal',
  'edentulous|facial|forearm|experimental|untreated',
])
const lesionOrTooth = anyOf([
  'lesions?|plaques?|warts?|keloids?|wounds?|burns|scars?|incisions?|tattoos?|blisters?|keratos[ei]s|ulcers?',
  'fingernails?|toenails?|thumbnails?|nails?|recessions?|sockets?|(?:\\w+ )?pockets|defects?|teeth|tooth|grafts?',
  '(?:pre)?molars?|canines?|cuspids?|incisors?|(?:dental )?implants?|restorations?|crowns',
  'stains?|keratoses|creases?|moles|na?ev(?:i|us)|corns|callus(?:es)?|skin tags?|freckles?|lentigines|root canals?',
  'hair follicles|gingival papillae|xanthelasmas',
  String.raw`(?:areas|fields|zones) (?=(?:of|on|in|within) (?:the )?(?:same|each|skin|body|face|back|forearms?|scalp))`,
  String.raw`${ofSkinOrTreatment} (?:sites?|areas?|fields?|zones?|spots?|patch(?:es)?)`,
  String.raw`(?:peri|infra)?orbital (?:regions?|areas?)`,
])

/** "Breast cancer", "eye drops" or "hand-held" name something else than a side that gets something. */
const afterPart = anyOf([
  'of|in|on|at|with|without|to|into|for|from|by|per|within|between|among|through|under|over|during|until|using',
  'was|were|is|are|be|being|been|had|has|have|did|would|will|and|or|than|as|while|whereas|which|that|who|when|then',
  'versus|vs|only|alone|both|each|not|left|right|first|again|once|twice|thrice|daily|if|but|so|also|after|before',
  'received?|receiving|getting|got|gets?|underwent|undergoing|showed|fell|rose|took|lost|serv(?:ing|es)|acting|because',
  'wore|worn|given|shaven|frozen|burnt|cut|kept|put|held|stuck|bound|went|healed|grew|more|less|got',
  String.raw`the|an?|no|this|their|every|where|according|following|per|\d+|three|four|five|six|eight`,
  String.raw`(?!fed|based|related|directed|guided)\w+ed|\w+ly`,
])
const partEnds = String.raw`(?=$|[^\w ]| ?[(;:,/]|  | (?:${afterPart})\b)`

const tail =
  '(?: (?:skin|areas?|regions?|sides?|zones?|sites?|surfaces?|wounds?|scars?|lesions?|joints?|folds?|canals?))?'
const notOfSides = anyOf(['effects?|reactions?|chains?|by side|lying|population|events?|branch\\w*|toxicit\\w+'])
/** What has sides and is no body: "pharmacies on one side of a road". */
const withSides = anyOf([
  'borders?|boundar(?:y|ies)|frontiers?|rivers?|streams?|streets?|roads?|highways?|railways?|tracks|bridges?',
  'valleys?|mountains?|lakes?|islands?|town|city|village|country|campus|markets?|corridors?|wards?|rooms?|hall',
  'building|house|barn|fields?|plots?|pool|court|pitch|table|screen|page|coin|debate|argument|ship|boat',
  'fence|hill|ocean|gym|office|aisle|law|question|story|equation|divide',
])
const notSideEffects = String.raw`sides?(?! ${notOfSides})`
const sideOfOthers = pattern('', String.raw`\bsides? of (?:the|an?|this|that) (?:\w+ ){0,2}?${withSides}\b`)
const anySide = /\b(?:either )?sides?\b/g

/** What a body has one of, which has two halves. */
export const halvedPlace = anyOf([
  'faces?|scalp|scars?|lesions?|wounds?|body|bodies|back|head|forehead|neck|abdomen|chest|plaques?',
  'tattoos?|mouth|lips?|breasts?|ha?emangiomas?|keloids?|stains?',
  'incisions?|areas?|grafts?|donor sites?|nails?|jaws?|burns?|thighs?|arms?|axillae?|tongue|palate',
  'spine|mandible|maxilla|(?:\\w+ )?mucosae?',
])
const whichHalf = anyOf([
  'each|either|one|other|left|right|upper|lower|medial|lateral|treated|untreated|opposite|contralateral|remaining',
  'cranial|caudal|proximal|distal|anterior|posterior|control',
])
const midlinePart = '(?:back|abdomen|face|scalp|forehead|neck|chest|lip|tongue)'

/** A half is a side only if it is the half of a body or of something on it: half of the patients are not. */
const halfOfBody = anyOf([
  String.raw`half of (?:the|each|every|his|her|their) (?:\w+ ){0,2}${halvedPlace}`,
  String.raw`(?<=\b${whichHalf} )half`,
  String.raw`(?<=\b(?:left|right|opposite|contralateral) (?:upper |lower )?)${midlinePart}`,
])

const pairedNoun = String.raw`(?:${notSideEffects}|${halfOfBody}|halves|half faces?|${limbOrFeature}${tail})${partEnds}`
const manyNoun = String.raw`(?:${lesionOrTooth}${tail})${partEnds}`

/** Places on a body that only "one ... the other" tells from any other place. */
export const place = anyOf([
  '(?:area|field|zone|patch|spot|region|segment|section|strip|square|part|mark|line|wrinkle|point)(?:s|es)?',
  'tumou?rs?|nodules?|cysts?|papules?|striae?|locations?',
])

const trialArm = anyOf([
  'control|treatment|study|intervention|interventional|experimental|placebo|active|comparison|comparator|drug|trial',
])
const bodyArm = either(
  '',
  /\b(?:left|right|upper|dominant|volar|inner|bare|contralateral|fore|opposite) ?arms?\b/,
  /\b(?:inject|vaccin|cannul|needle)\w*\b.{0,90}\b(?:each|both|one) arms?\b/,
  /\barms? to be (?:\w+ )?(?:injected|treated|vaccinated|shaved|patched|cannulated)\b/,
)
const ofArms = anyOf([
  'flexors|extensors|muscles?|skin|veins?|elbows?|biceps|triceps|forearms?|wrists?|tattoos?|moles?|scars?|wounds?|burns',
  'warts|plaques|freckles|lesions on',
])
const muscleOrSkin = pattern('', String.raw`\b${ofArms}\b`)
const namedArm = pattern('', String.raw`\b(?:${trialArm}|two|three|four|\d) arms?\b`)
const armOfTrial = pattern('g', String.raw`\b${trialArm} arms?\b|\barms? (?:[a-d1-4]\b|of the (?:trial|study))`)
const anyArm = /\b(?<!fore |upper )arms?\b/g
const onTheOtherHand = /\bon (?:the )?(?:one|other) hand\b(?! (?:was|were|received|got|and|or|with|without|of|by)\b)/g
/** Where hands are spoken of, "on one hand" is said of a hand. */
const hands = /\b(?:hands|palms?|fingers?|fingertips|wrists?)\b/
/** "Half of the couples ... the other half". */
const halfOfOthers = pattern(
  '',
  String.raw`\bhalf (?:of )?(?:the |these |those |all |our )(?!(?:\w+ ){0,2}${halvedPlace}\b)`,
)
const anyHalf = /\bhal(?:f|ves)\b/g
const patchOfDrug = /\b(?:nicotine|transdermal|lidocaine|fentanyl|estradiol|drug|eye|cardiac|blood) patch(?:es)?\b/g

const anyPaired = pattern('g', String.raw`\b${pairedNoun}`)
const anyMany = pattern('g', String.raw`\b${manyNoun}`)
const anyPerson = pattern('g', String.raw`\b${personNoun}\b`)

/** In marked words (see `bodyWordsOf`): what a person has two of, a side, a half or a paired part of one body. */
export const pairedPart = String.raw`P\w+`

/** In marked words: what a person may have several of, such as lesions, nails, teeth, fields of skin. */
export const manyPart = String.raw`M\w+`

/** In marked words: any side, half, paired part, lesion, tooth or field of one body. */
export const part = String.raw`[PM]\w+`

/** In marked words: people that a trial may be about. */
export const personWord = String.raw`H\w+`

/**
 * A folded sentence without the words that only sound like parts of a body: arms of a trial, "on the other hand", half
 * of the patients, drug patches. Each part of a body is one word with a capital before it, P for what a person has two
 * of and M for what there may be more of ("Peyes", "Mdonor_sites"), and so are people ("Hpatients").
 * `hasBodyArms` is what `namesBodyArms` says of the whole text.
 */
export function bodyWordsOf(folded: string, hasBodyArms: boolean): string {
  const withoutIdioms = (hands.test(folded) ? folded : folded.replace(onTheOtherHand, ' ')).replace(
    patchOfDrug,
    ' drug ',
  )
  const withoutHalves = halfOfOthers.test(folded) ? withoutIdioms.replace(anyHalf, 'part') : withoutIdioms
  const withoutSides = sideOfOthers.test(folded) ? withoutHalves.replace(anySide, 'group') : withoutHalves
  const words = withoutSides.replace(hasBodyArms ? armOfTrial : anyArm, 'group')
  // A stop inside a sentence belongs to a number or an abbreviation.
  return words
    .replaceAll('.', ' ')
    .trim()
    .replace(anyPaired, marked('P'))
    .replace(anyMany, marked('M'))
    .replace(anyPerson, marked('H'))
}

function marked(mark: string): (noun: string) => string {
  return (noun) => mark + noun.replaceAll(' ', '_')
}

/** True where a text has arms of a body, so that "the other arm" may be one. */
export function namesBodyArms(folded: string): boolean {
  return bodyArm.test(folded) || (muscleOrSkin.test(folded) && !namedArm.test(folded))
}

const field = anyOf([
  'soils?|(?:field|experimental) plots?|plots? (?:was|were|received)|each plot|crops?',
  'fertili[sz]ers?|orchards?|straw mulch|straw (?:was|returning)|tillage|hectares?|seedlings?',
  'full irrigation|irrigated|rhizo\\w+|trees?|maize',
  'wheat|rice fields?|yield of \\w+|ponds?|grassland|per hectare|canop(?:y|ies)|flooded|river',
  'plants? (?:height|growth|roots?)|fodder|crop yields?',
])
const fieldWord = pattern('g', String.raw`\b${field}\b`)
const noLivingPerson = either(
  '',
  /\bcadaver(?:s|ic (?:knees|specimens|feet|hands|study|limbs))?\b/,
  /\bbovine (?:\w+ ){0,3}(?:teeth|tooth|incisors?|molars?|enamel|dentine?|roots?)\b/,
  /\bextracted (?:human )?(?:\w+ )?(?:teeth|molars|premolars|incisors)\b/,
  /\bex vivo\b|\bfinite element\b|\bsawbones?\b/,
)
const people = pattern('', String.raw`\b${personNoun}\b`)
const inVitro = /\bin vitro\b(?! fertili)/
const tookPart = anyOf([
  'took part|participated|received|underwent|completed|(?:were|was) (?:\\w+ )?(?:enrolled|included|recruited|treated|randomiz\\w+)',
])
/** "In vitro" is also said of earlier work; people who took part are studied themselves. */
const peopleTookPart = pattern('', String.raw`\b${personNoun}\b[^.;]{0,70}\b${tookPart}\b`)

const operation = String.raw`\w+(?:plasty|ectomy|otomy|lifts?)|surg\w+|operat(?:ed|ions?)`
const onBody =
  'tattoos?|ha?emangiomas?|keloids?|scars?|wounds?|warts|skin|scalps?|foreheads?|faces?|lips?|abdomens?|gums?|wisdom teeth'
const bodyOrSurgery = pattern('', String.raw`\b(?:${limbOrFeature}|${onBody}|${operation})\b`)

/** People are treated with what grows in a field, or work there. */
const fieldWordsBesidePeople = 2

/** True where a text is about soil, plants, the dead or teeth in a machine. */
export function isNotOfTheLiving(words: string): boolean {
  const ofTheField = new Set(words.match(fieldWord)).size
  return (
    ofTheField >= (people.test(words) ? fieldWordsBesidePeople : 1) ||
    noLivingPerson.test(words) ||
    (inVitro.test(words) && !peopleTookPart.test(words))
  )
}

/** True where a text names people, a part of theirs or an operation on them. */
export function namesPeople(words: string): boolean {
  return people.test(words) || bodyOrSurgery.test(words)
}
