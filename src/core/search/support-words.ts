import { likeWords } from './like-words.ts'

/** Words that say nothing about what a sentence is on, those of writers about studies among them. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its they them their theirs he she his her him who whom whose which what when where why how i we ' +
    'you our your us me my mine one ones some any all both each every no none nor not only own same so than too very just also even ' +
    'still yet ever never much many more most less least few fewer other others another such about above after again against among ' +
    'and are as at be been before being below between but by can cannot could did do does doing down during for from further had has ' +
    'have having if in into is of off on once or out over per through to under until up upon was were will with within without would ' +
    'should may might must shall there then here because while although though whether since unlike like almost nearly about around ' +
    'roughly approximately percent per cent study studies researcher researchers scientist scientists author authors found showed shown ' +
    'according said says say trial paper report reported result results seem seemed seems did made make makes got get gets ' +
    'people person participants'
  ).split(' '),
)

/**
 * What newspapers and papers call the same thing, a group a line, compared by their stems. Written by the author of the cases in
 * `fixtures/support-claims` after them, so both halves of those flatter it: `fixtures/support-cases-third` says how far it carries.
 */
const groups: readonly string[] = [
  'wrinkle rhytide line photoageing photoaging',
  'redness erythema red',
  'itch pruritus',
  'rash dermatitis eczema',
  'swelling oedema edema',
  'bruise haematoma hematoma',
  'hair loss alopecia balding',
  'skin dermal cutaneous',
  'teen teenager adolescent youth pupil',
  'kid child children schoolchild',
  'baby infant newborn neonate birth',
  'elderly senior older aged',
  'student pupil schoolchild',
  'expectant pregnant pregnancy gestation',
  'mother maternal',
  'phone telephone smartphone mobile',
  'glasses spectacles lens',
  'shot jab vaccine vaccination immunisation immunization immunised',
  'flu influenza',
  'heart cardiac cardiovascular coronary myocardial',
  'infarction infarct attack',
  'artery arterial carotid vessel vascular',
  'stroke cerebrovascular',
  'liver hepatic',
  'kidney renal',
  'lung pulmonary respiratory',
  'stomach gastric',
  'bone skeletal fracture',
  'broken fracture break',
  'muscle lean muscular',
  'fat adipose obesity obese',
  'sugar glucose glycaemic glycated glycaemia',
  'blood haemoglobin plasma serum',
  'cancer tumour tumor carcinoma neoplasm malignancy',
  'death die died dying mortality fatal',
  'dementia alzheimer cognitive cognition',
  'memory recall cognitive',
  'mental cognitive psychological thinking cognition',
  'depressed depression depressive',
  'antidepressant sertraline fluoxetine ssri',
  'exercise workout training physical activity',
  'jog jogging run running',
  'weights strength resistance',
  'walk walked walking steps step',
  'hospital hospitalised admission inpatient',
  'doctor physician clinician',
  'painkiller analgesic',
  'drug medicine medication medicinal',
  'sleepless insomnia awake',
  'asleep sleep sleeping',
  'nap sleep',
  'breathing respiratory respiration',
  'wheeze asthma asthmatic',
  'smoke particle particulate soot exposure',
  'pollution pollutant particle particulate',
  'purifier cleaner filter',
  'gas petroleum',
  'stove hob cooker oven',
  'wood log biomass',
  'noise noisy loud',
  'price cost cheap expensive',
  'company firm maker manufacturer supplier producer industry',
  'paid funded sponsored financed supported',
  'stake share shareholder stock',
  'rich wealthy wealthier richer affluent income',
  'class social socioeconomic',
  'insecticide pesticide neonicotinoid imidacloprid clothianidin',
  'mite varroa',
  'bee honeybee bumblebee pollinator',
  'plant botanical vegetable',
  'wildflower flower',
  'farm field arable crop',
  'plastic polymer polyethylene polystyrene microplastic nanoplastic',
  'laundry wash washing',
  'fiber fibre',
  'liter litre',
  'bottle bottled',
  'rat mouse mice rodent animal',
  'human people person',
  'dose dosage',
  'pill tablet capsule supplement placebo',
  'supplement supplementation supplemented',
  'harm adverse safety',
  'quit withdraw withdrew stopped dropout left',
  'recover recovery remission recovered',
  'worker staff employee',
  'government civil public',
  'increase rise rose raise higher grew more',
  'decrease fall fell reduce lower cut decline declined drop dropped',
  'half halved',
  'third thirds',
  'quarter fourth',
  'double doubled twofold twice',
  'chance significant significance',
  'worse worsen deteriorate worsened',
  'better improve improvement benefit improved',
  'healthy health',
  'link linked association associated correlated',
  'cause causal causation',
  'sperm semen',
  'weight weigh heavier lighter',
  'diet eating nutrition',
  'fasting fast restricted',
  'night nocturnal nightly',
  'day daytime daily diurnal',
  'year annual yearly',
  'huge large big high',
  'salt saline',
  'scan imaging',
  'hearing audiometry auditory deaf',
]

/** A word without its endings of number, time and degree: "wrinkles", "worsened", "heavier". Words come apart that should not; both sides do. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  let rest = word
  if (rest.endsWith('ies') && rest.length > 4) rest = `${rest.slice(0, -3)}y`
  else if (/(?:ss|x|ch|sh)es$/.test(rest)) rest = rest.slice(0, -2)
  else if (/[^sui]s$/.test(rest)) rest = rest.slice(0, -1)
  const ending = /(?:ations?|ing|edly|ed|ly|ment|ers?|est|al|ive|ity)$/.exec(rest)
  if (ending && rest.length - ending[0].length >= 4) rest = rest.slice(0, ending.index)
  // "improve" and "improving", "halved" and "half" apart: a last e goes, a doubled consonant is one.
  if (rest.length > 4 && /[ey]$/.test(rest)) rest = rest.slice(0, -1)
  return /([bdgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest
}

const likeStems: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, Set<string>>()
  for (const group of [...groups, ...likeWords]) {
    const stems = group.split(' ').map(stem)
    for (const one of stems) {
      const others = found.get(one) ?? new Set<string>()
      for (const other of stems) if (other !== one) others.add(other)
      found.set(one, others)
    }
  }
  return new Map([...found].map(([one, others]) => [one, [...others]]))
})()

/** The stems of other words for the same thing. */
export function otherStems(stemmed: string): readonly string[] {
  return likeStems.get(stemmed) ?? []
}
