import type { SampleUnit } from '#core/model/tag.ts'

/**
 * What a noun counts: a unit of a sample, or `event` for what is counted about people and never is a sample (deaths,
 * visits).
 */
export type CountedUnit = SampleUnit | 'event'

/**
 * How a word for people is used: the words of trials (`patients`), the words that name one sex, comparison people
 * (`controls`), and everybody else (`students`). Told apart because "17 men" is mostly a part of a sample, "17
 * patients" rarely.
 */
export type PeopleWord = 'patients' | 'participants' | 'subjects' | 'women' | 'men' | 'controls' | 'other'

/** What laboratories and catalogues count. */
const wordsOfThings = [
  'genes transcripts proteins peptides metabolites snps markers loci alleles mutations variants genotypes',
  'sequences reads primers probes probesets peaks taxa species accessions cultivars varieties lines hybrids clones',
  'plants seedlings seeds trees leaves roots fruits flowers plasmids constructs mutants',
  'compounds molecules ligands antibodies lipids mirnas micrornas lncrnas cpgs enhancers promoters pathways',
]

const unitWords: Readonly<Record<Exclude<CountedUnit, 'person'>, readonly string[]>> = {
  side: [
    'side sides hemiface hemifaces hemi-face hemi-faces half-face half-faces halves cheek cheeks axilla',
    'axillae armpits faces half-mouths',
  ],
  site: [
    'site sites area areas field fields plots wound wounds breast breasts limb limbs leg legs knee knees hip',
    'hips foot feet hand hands ear ears nail nails toenails fingernails shoulder shoulders elbows wrists',
    'forearms thighs scar scars ulcer ulcers heels ankles thumbs fingers eyelids lids eyebrows calves shins',
    'groins repairs nostrils kidneys tonsils extremities quadrants segments burns blisters striae grafts',
    'defects pockets hemi-arches buttocks nipples earlobes testes ureters ovaries',
  ],
  lesion: [
    'lesion lesions wart warts keloids keratoses nodule nodules plaque plaques tumor tumors tumour tumours',
    'polyp polyps carcinomas naevi nevi mole moles melanomas papules comedones cysts aneurysms metastases',
    'hernias herniae hernia haemangiomas hemangiomas patch patches macules fibroids cavities',
  ],
  eye: ['eye eyes'],
  tooth: [
    'tooth teeth molar molars implant implants socket sockets premolars incisors canines restorations fillings crowns',
    'veneers recessions extractions sealants pulpotomies furcations cuspids',
  ],
  cluster: [
    'cluster clusters centre centres center centers hospital hospitals clinic clinics practice practices ward wards',
    'pharmacies laboratories departments units facilities organizations organisations institutions',
    'school schools class classes classrooms churches homes home household households',
    'village villages community communities towns districts countries',
  ],
  study: [
    'study studies trial trials article articles paper papers publication publications report reports citation',
    'citations abstracts rct rcts reviews meta-analyses overviews records',
  ],
  sample: [
    'sample samples specimen specimens biopsy biopsies slides blocks sections swabs',
    'strains isolates cultures explants scans images mammograms radiographs',
    'cadavers heads hemi-heads',
    'websites posts tweets videos advertisements',
  ],
  animal: [
    'animal animals mouse mice rat rats hamster hamsters gerbils guinea-pigs voles squirrels ferrets pups',
    'rabbit rabbits pig pigs piglets minipigs dog dogs beagles cat cats kittens',
    'sheep lambs goats cows calves cattle horses',
    'monkey monkeys macaques primates marmosets baboons',
    'zebrafish larvae fish fishes frogs flies',
    'chickens chicks birds quail quails hens broilers cockerels roosters ducks ducklings geese turkeys pigeons finches',
    'ewes rams wethers heifers steers bulls bullocks sows gilts boars barrows foals mares ponies donkeys camels llamas deer',
    'salmon trout carp tilapia shrimps crabs snails bees honeybees bumblebees mosquitoes tadpoles toads lizards',
  ],
  event: [
    'death deaths event events relapse relapses recurrence recurrences episode episodes failures responses outcomes',
    'fracture fractures infection infections complication complications cancers',
    'visit visits session sessions cycle cycles dose doses calls interviews interview runs stimuli pictures words',
    'question questions item items questionnaires tests measurement measurements determination determinations',
    'procedures operations treatments surgeries interventions injections admissions hospitalizations hospitalisations',
    'pregnancies births deliveries embryos oocytes cells neurons',
    ...wordsOfThings,
    'groups arms conditions categories types variables experiments assays wells replicate replicates',
  ],
}

const peopleWords: Readonly<Record<PeopleWord, readonly string[]>> = {
  patients: ['patient patients inpatient inpatients outpatient outpatients'],
  participants: ['participant participants enrollees respondents completers'],
  subjects: ['subject subjects volunteer volunteers individual individuals person persons people case cases probands'],
  women: ['woman women female females girl girls mother mothers wives primigravidas primiparas nulliparas'],
  men: ['man men male males boy boys father fathers husbands'],
  controls: ['control controls comparators'],
  other: [
    'adult adults child children infant infants neonates newborns babies toddlers preschoolers',
    'schoolchildren schoolgirls schoolboys schoolers adolescent adolescents teenagers youth youths youngsters seniors elders',
    'octogenarians nonagenarians centenarians',
    'parents families couples dyads pairs twins siblings relatives offspring caregivers carers parturients',
    'student students pupils learners graduates undergraduates freshmen sophomores apprentices trainees interns cadets',
    'nurses physicians doctors clinicians surgeons residents midwives dentists pharmacists practitioners teachers',
    'technicians therapists assistants officers managers consultants fellows scientists researchers engineers tutors',
    'trainers coaches experts personnel staff workers employees members',
    'soldiers veterans recruits conscripts policemen firefighters pilots drivers miners farmers hairdressers bakers',
    'welders painters cleaners gardeners sailors musicians nonmusicians singers dancers',
    'athletes players runners cyclists swimmers rowers skiers climbers wrestlers golfers footballers boxers',
    'survivor survivors recipients donors candidates responders nonresponders attendees',
    'amputees insomniacs asthmatics diabetics alcoholics addicts carriers noncarriers',
    'wearers nonwearers travellers travelers carpenters pianists teenagers residents dermatologists psychologists',
    'users nonusers smokers nonsmokers drinkers abstainers gamblers meditators consumers customers clients owners',
    'speakers listeners readers observers bilinguals monolinguals',
    'farmhands farmworkers labourers laborers pensioners retirees waiters waitresses cooks chefs barbers butchers fishermen',
    'plumbers electricians mechanics seafarers stewards stewardesses crew paramedics radiographers optometrists dietitians',
    'typists potters tailors weavers podiatrists physiotherapists librarians clerks accountants lawyers journalists guards astronauts divers jockeys monks nuns',
    'authors reviewers editors investigators myopes hyperopes emmetropes presbyopes newcomers fasters sufferers sleepers',
    'grinders clenchers bruxers snorers stutterers commuters shoppers diners passengers visitors callers applicants entrants',
    'citizens inhabitants villagers prisoners inmates offenders refugees migrants immigrants latinas humans',
  ],
}

const wordsIn = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '))

const unitOfWord: ReadonlyMap<string, CountedUnit> = new Map([
  ...(Object.entries(unitWords) as [CountedUnit, readonly string[]][]).flatMap(([unit, lines]) =>
    wordsIn(lines).map((word): [string, CountedUnit] => [word, unit]),
  ),
  ...wordsIn(Object.values(peopleWords).flat()).map((word): [string, CountedUnit] => [word, 'person']),
])
const peopleWordKinds: ReadonlyMap<string, PeopleWord> = new Map(
  (Object.entries(peopleWords) as [PeopleWord, readonly string[]][]).flatMap(([kind, lines]) =>
    wordsIn(lines).map((word): [string, PeopleWord] => [word, kind]),
  ),
)
const pluralsWithoutS = new Set(
  wordsIn([
    'women men policemen freshmen fishermen crew people children schoolchildren youth personnel staff offspring wives',
    'mice sheep fish zebrafish cattle larvae quail deer geese salmon trout carp tilapia',
    'teeth feet axillae naevi nevi metastases biopsies stimuli',
  ]),
)

/** What a lower-case noun counts, or undefined. "in-patients", "non-smokers" count as their last part does. */
export function unitOf(word: string): CountedUnit | undefined {
  return unitOfWord.get(word) ?? unitOfWord.get(word.slice(word.lastIndexOf('-') + 1))
}

const things = new Set(wordsIn(wordsOfThings))

/** True for a lower-case noun of what laboratories and catalogues count: genes, proteins, species. */
export function isThing(word: string): boolean {
  return things.has(word)
}

/** Which kind of word for people a lower-case noun is; `other` for words that are none. */
export function peopleWordOf(word: string): PeopleWord {
  return peopleWordKinds.get(word) ?? peopleWordKinds.get(word.slice(word.lastIndexOf('-') + 1)) ?? 'other'
}

/** True for a noun in the plural: "40 patient volunteers" counts volunteers. */
export function isPlural(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1)
  return pluralsWithoutS.has(last) || (last.endsWith('s') && !last.endsWith('ss'))
}

const measureWords = new Set(
  wordsIn([
    'year years yr yrs y month months mo week weeks wk wks day days d night nights',
    'hour hours h hr hrs minute minutes min mins second seconds sec s ms',
    'decade decades year-old years-old weeks-old daily weekly',
    'january february march april may june july august september october november december',
    'mg g kg ng µg μg mcg ml l dl mmol nmol ct iu mg/kg mg/m mg/m2 mg/d mg/day kg/m',
    'cm mm m km nm µm μm mmhg hz khz mhz ghz t tesla gy cgy mv v w kcal kj mi bpm rpm',
    'percent % ‰ ° degrees dimensional voxels points point levels grades items/scale percentile percentiles',
    'times time fold way sided tailed st nd rd th',
    'thirds third quarters quarter tertiles quartiles quintiles',
  ]),
)

/** True for a lower-case word that says that the number before it is an age, a time, a dose or another measure. */
export function isMeasure(word: string): boolean {
  return measureWords.has(word)
}
