import type { SampleUnit } from '#core/model/tag.ts'

/** What a noun counts: a unit of a sample, or `event` for what is counted about people and never is a sample (deaths, visits). */
export type CountedUnit = SampleUnit | 'event'

/**
 * How a word for people is used: the words of trials (`patients`), the words that name one sex, comparison people
 * (`controls`), and everybody else (`students`). Told apart because "17 men" is mostly a part of a sample, "17 patients" rarely.
 */
export type PeopleWord = 'patients' | 'participants' | 'subjects' | 'women' | 'men' | 'controls' | 'other'

const UNIT_WORDS: Readonly<Record<Exclude<CountedUnit, 'person'>, string>> = {
  side: 'side sides hemiface hemifaces hemi-face hemi-faces half-face half-faces halves cheek cheeks axilla axillae armpits faces half-mouths',
  site: `site sites area areas field fields plots wound wounds breast breasts limb limbs leg legs knee knees hip hips foot feet hand hands
    ear ears nail nails toenails fingernails shoulder shoulders elbows wrists forearms thighs scar scars ulcer ulcers`,
  lesion: `lesion lesions wart warts keloids keratoses nodule nodules plaque plaques tumor tumors tumour tumours polyp polyps carcinomas
    naevi nevi mole moles melanomas papules comedones cysts aneurysms metastases haemangiomas hemangiomas`,
  eye: 'eye eyes',
  tooth: 'tooth teeth molar molars implant implants socket sockets premolars incisors restorations',
  cluster: `cluster clusters centre centres center centers hospital hospitals clinic clinics school schools village villages practice practices
    ward wards class classes classrooms household households community communities home homes organizations organisations institutions
    units towns districts churches facilities pharmacies countries laboratories departments`,
  study:
    'study studies trial trials article articles paper papers publication publications report reports citation citations abstracts rct rcts reviews meta-analyses overviews records',
  sample: `sample samples specimen specimens biopsy biopsies slides blocks scans images sections strains isolates cultures swabs mammograms
    radiographs cadavers websites posts tweets videos advertisements heads hemi-heads explants`,
  animal: `mouse mice rat rats rabbit rabbits pig pigs piglets minipigs dog dogs beagles cat cats sheep lambs goats monkey monkeys macaques
    primates animal animals hamster hamsters gerbils guinea-pigs ferrets zebrafish larvae fish fishes frogs chickens chicks birds cows calves
    cattle horses flies pups kittens marmosets baboons voles quails squirrels`,
  event: `death deaths event events relapse relapses recurrence recurrences episode episodes fracture fractures infection infections
    complication complications failures visit visits session sessions cycle cycles dose doses question questions item items questionnaires
    calls interviews interview genes snps markers variables outcomes runs stimuli pictures words cancers responses procedures operations
    treatments surgeries interventions injections embryos oocytes cells neurons pregnancies births deliveries admissions hospitalizations
    hospitalisations groups arms conditions tests categories types determination determinations measurement measurements replicate replicates
    experiments assays wells`,
}

const PEOPLE_WORDS: Readonly<Record<PeopleWord, string>> = {
  patients: 'patient patients inpatient inpatients outpatient outpatients',
  participants: 'participant participants enrollees respondents completers',
  subjects: 'subject subjects volunteer volunteers individual individuals person persons people case cases probands',
  women: 'woman women female females girl girls mother mothers wives primigravidas primiparas nulliparas',
  men: 'man men male males boy boys father fathers husbands',
  controls: 'control controls comparators',
  other: `adult adults child children infant infants neonates newborns babies toddlers preschoolers adolescent adolescents teenagers youth
    youths youngsters survivor survivors student students pupils nurses physicians doctors clinicians surgeons residents veterans caregivers
    carers parents families couples dyads users smokers drinkers workers employees recipients responders nonresponders athletes players
    soldiers seniors elders twins donors candidates siblings relatives musicians nonmusicians speakers listeners readers observers
    practitioners teachers graduates undergraduates members customers clients attendees offspring octogenarians nonagenarians centenarians
    pairs prisoners inmates refugees migrants immigrants recruits cadets pilots drivers runners cyclists swimmers dancers gamblers offenders
    citizens inhabitants villagers farmers insomniacs asthmatics diabetics alcoholics addicts bilinguals monolinguals consumers nonsmokers
    abstainers meditators rowers skiers climbers wrestlers golfers footballers boxers sailors hairdressers apprentices miners firefighters
    policemen singers gardeners bakers welders painters cleaners schoolchildren schoolgirls schoolboys schoolers conscripts learners owners
    parturients nonusers trainers coaches freshmen sophomores midwives dentists pharmacists experts trainees interns personnel staff humans carriers noncarriers latinas`,
}

const UNIT_OF_WORD: ReadonlyMap<string, CountedUnit> = new Map([
  ...(Object.entries(UNIT_WORDS) as [CountedUnit, string][]).flatMap(([unit, words]) =>
    words.split(/\s+/u).map((word): [string, CountedUnit] => [word, unit]),
  ),
  ...Object.values(PEOPLE_WORDS).flatMap((words) =>
    words.split(/\s+/u).map((word): [string, CountedUnit] => [word, 'person']),
  ),
])
const PEOPLE_WORD_OF: ReadonlyMap<string, PeopleWord> = new Map(
  (Object.entries(PEOPLE_WORDS) as [PeopleWord, string][]).flatMap(([kind, words]) =>
    words.split(/\s+/u).map((word): [string, PeopleWord] => [word, kind]),
  ),
)
const PLURALS_WITHOUT_S = new Set(
  'women men policemen freshmen people children schoolchildren mice teeth feet sheep fish youth personnel staff larvae cattle offspring stimuli naevi nevi metastases biopsies zebrafish axillae wives'.split(
    ' ',
  ),
)

/** What a lower-case noun counts, or undefined. "in-patients", "non-smokers" count as their last part does. */
export function unitOf(word: string): CountedUnit | undefined {
  return UNIT_OF_WORD.get(word) ?? UNIT_OF_WORD.get(word.slice(word.lastIndexOf('-') + 1))
}

/** Which kind of word for people a lower-case noun is; `other` for words that are none. */
export function peopleWordOf(word: string): PeopleWord {
  return PEOPLE_WORD_OF.get(word) ?? PEOPLE_WORD_OF.get(word.slice(word.lastIndexOf('-') + 1)) ?? 'other'
}

/** True for a noun in the plural: "40 patient volunteers" counts volunteers. */
export function isPlural(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1)
  return PLURALS_WITHOUT_S.has(last) || (last.endsWith('s') && !last.endsWith('ss'))
}

const MEASURES = new Set(
  `year years yr yrs y month months mo week weeks wk wks day days d hour hours minute minutes min mins second seconds sec h hr hrs s ms mg g kg ng µg μg mcg ml l dl cm
  mm m km mmhg hz khz mhz ghz t tesla gy cgy iu percent % ‰ ° degrees ct mmol nmol kcal kj mi times time fold mv v w nm µm μm night nights
  decade decades bpm rpm january february march april may june july august september october november december thirds third quarters quarter
  tertiles quartiles quintiles st nd rd th dimensional way sided tailed point points levels grades percentile percentiles year-old years-old
  weekly daily weeks-old voxels mg/kg mg/m mg/m2 mg/d mg/day kg/m items/scale`.split(/\s+/u),
)

/** True for a lower-case word that says that the number before it is an age, a time, a dose or another measure. */
export function isMeasure(word: string): boolean {
  return MEASURES.has(word)
}
