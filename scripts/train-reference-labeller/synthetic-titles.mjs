import { inventedTown } from './synthetic-words.mjs'
import * as lists from './word-lists.mjs'

/** Titles as essays, trials, notes and books in other languages have them, beside the plain ones of invented-records.mjs. */

const list = (text) => text.trim().split(/\s*\|\s*/u)
const nouns = list(
  'bread|rain|walking|sleep|grief|salt|hearing|tides|dust|milk|wages|queues|stairs|letters|gardens|fever|tea|moss|debt|windows|kitchens|taste|noise|harbours|clocks|soap|fishing|snow|trust|maps|lamps|coal|bees|gossip|ferries|ink|glass|rivers|bandages|spoons|shoes|beds|bells|smoke|paper|pills|needles|cloth|iron|seaweed|timber|ants|larvae|pollen|soil|stress|shift work|balance|posture|memory|attention|smell|fasting',
)
const people = list(
  'porters|nurses|midwives|choristers|fishermen|clerks|apprentices|widows|pensioners|bakers|students|soldiers|farmers|teachers|drivers|pharmacists|surgeons|weavers|migrants|tenants|sailors|carers|children|miners',
)
const adjectives = list(
  'quiet|public|borrowed|rural|early|late|ordinary|hidden|uneven|coastal|northern|cheap|long|soft|dry|chronic|mild|shared|small|urban|wet|repeated|low-dose|prolonged|school-based|home-based|portable|thermal|tin-catalysed|sparse|elastic',
)
const verbs = list(
  'remember|measure|sell|count|keep|resist|hear|write|share|forget|read|move|wear|carry|protect|predict|reduce|shape|change|tune',
)
const sorts = list(
  'a stepped-wedge trial|a diary study|a multicentre, open-label, randomised trial|a cross-sectional study|protocol of a trial|ten cases|a benchmark|a survey|an essay|notes on method|lessons from practice|non-inferiority trial|a qualitative study|a registry study|an individual patient data meta-analysis|a field study|a review|the evidence|two experiments',
)
const foreign = {
  fr: (word) => [
    `Les ${word()} et la ${word()} : écrire la nuit`,
    `Peut-on vivre sans ${word()} ?`,
    `L’${word()} et le ${word()}`,
    `Le ${word()} au XIXe siècle : trois essais`,
    `Une histoire de la ${word()}`,
    `La ${word()} des ${word()}`,
  ],
  de: (word) => [
    `Die ${cap(word())} im ${cap(word())}. Zur Geschichte der ${cap(word())}`,
    `Das ${cap(word())} und die ${cap(word())}`,
    `Über den ${cap(word())} bei älteren Menschen`,
    `Handbuch der ${cap(word())}`,
    `Untersuchungen zur ${cap(word())} in ${cap(word())}`,
    `Was ist ${cap(word())}?`,
  ],
  es: (word) => [
    `La ${word()} como tratamiento: revisión sistemática`,
    `Historia de la ${word()} en el siglo XX`,
    `El ${word()} y sus ${word()}: un estudio de caso`,
    `Efectos de la ${word()} en niños`,
  ],
  pt: (word) => [
    `A ${word()} no pronto-socorro`,
    `Vigilância da ${word()} em ${word()}: um estudo de caso`,
    `O ${word()} e a ${word()} na escola`,
    `Efeitos do ${word()} sobre a ${word()}`,
  ],
  it: (word) => [
    `L'uso del ${word()}. Note sulla ${word()} popolare`,
    `La ${word()} e il ${word()}`,
    `Storia della ${word()} in ${cap(word())}`,
    `Il ${word()} nel Novecento`,
  ],
  nl: (word) => [`${cap(word())}zorg zonder ${word()}`, `De ${word()} van de ${word()}`, `Het ${word()} in de stad`],
  nordic: (word) => [
    `${cap(word())} efter 60: et tværsnitsstudie`,
    `${cap(word())} och ${word()} i skolan`,
    `Om ${word()} hos ${word()}`,
  ],
  ru: (word) => [
    `Osobennosti ${word()}a u ${word()}ov severa`,
    `O ${word()}e v ${word()}ii`,
    `Metody ${word()}noi ${word()}ii`,
    `Analiz ${word()}a i ${word()}a v usloviyakh ${word()}a`,
  ],
}
const signs = { pl: 'ąćęłńśźż', cz: 'áčěířšůýž', hu: 'áéíóöőüű', tr: 'çğıöşü', id: 'aeiu' }
const cap = (text) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
const roots = list(
  'pluvi|marin|salub|vent|port|natur|sanit|camp|litor|medic|social|urban|fluvi|lact|nutri|oper|pastor|cultur|vital|terr|lumin|sonor|tempor|industri',
)
const ends = {
  fr: ['ité', 'ie', 'age', 'ure', 'ation', 'ières'],
  de: ['ung', 'heit', 'ie', 'wesen', 'kunde', 'pflege'],
  es: ['idad', 'ia', 'ción', 'ismo', 'es'],
  pt: ['idade', 'ia', 'ção', 'ismo', 'os'],
  it: ['ità', 'ia', 'zione', 'ismo', 'ura'],
  nl: ['ing', 'heid', 'ie', 'en'],
  nordic: ['ing', 'het', 'else', 'er'],
  ru: ['log', 'n', 'iv', 'sk', 'ern'],
}

/** A title in one of the languages "fr", "de", "es", "pt", "it", "nl", "nordic", "ru" (Latin letters). */
export function foreignTitle(chance, language) {
  if (language === 'any') return strangeTitle(chance)
  const made = () => chance.of(roots) + chance.of(ends[language])
  return chance.of(foreign[language](made))
}

/** Words of no language, with the letters of one of those that no word list here holds. */
function strangeTitle(chance) {
  const letters = [...signs[chance.of(Object.keys(signs))]]
  const syllable = () =>
    chance.of(['k', 'r', 's', 't', 'm', 'p', 'l', 'sz', 'n', 'd', 'b', 'v', 'h', 'ng', 'j', 'z']) +
    (chance.maybe(0.3) ? chance.of(letters) : chance.of(['a', 'e', 'i', 'o', 'u'])) +
    (chance.maybe(0.3) ? chance.of(['n', 'k', 'r', 'l', 's']) : '')
  const word = () =>
    chance.maybe(0.15)
      ? chance.of(['a', 'w', 'v', 've', 'dan', 'és', 'na', 'di', 'i', 'o', 'az', 'se', 'ile', 'pada', 'do'])
      : Array.from({ length: chance.number(1, 4) }, syllable).join('')
  const words = (least, most) => Array.from({ length: chance.number(least, most) }, word).join(' ')
  return cap(chance.maybe(0.25) ? `${words(2, 5)}: ${words(2, 4)}` : words(3, 9))
}

/** A title of unlikely words: a question, an image and its explanation, a claim with a verb, a trial with its name. */
export function unlikelyTitle(chance) {
  const noun = () => chance.of(nouns)
  const actor = chance.of(people)
  const adjective = chance.of(adjectives)
  const verb = chance.of(verbs)
  const town = inventedTown(chance)
  const sort = chance.of(sorts)
  const name = chance.of(['RIVER', 'SAGE', 'HIVE', 'OAK', 'LANTERN', 'TIDE'])
  const trial = `${name}${chance.of(['', '-2', '-3', ' II'])}`
  return cap(
    chance.weighed([
      [2, `${noun()} ${verb}s ${noun()}: ${adjective} ${noun()} in ${town}`],
      [2, `what do ${actor} ${verb}? ${cap(sort)}`],
      [2, `who ${verb}s the ${noun()}? ${cap(noun())}, ${noun()} and ${noun()} in ${town}`],
      [2, `${adjective} ${noun()} and ${noun()} in ${actor}: ${sort}`],
      [2, `${adjective} ${noun()} ${verb}s ${noun()}`],
      [1.5, `${noun()} for ${noun()} after ${noun()}: ${sort}`],
      [1, `${adjective} ${noun()} after ${noun()} in over-${chance.number(5, 9)}0s (${trial}): ${sort}`],
      [1, `effects of ${adjective} ${noun()} on ${noun()}: ${sort}`],
      [1, `“${adjective} ${noun()}” and the ${noun()} of ${town}`],
      [1, `${noun()} & ${noun()}`],
      [1, `is the "${noun()} effect" real? Lessons from ${chance.number(1, 9)},${chance.number(100, 999)} ${actor}`],
      [1, `the ${noun()} of ${chance.number(12, 900)} ${actor}`],
      [
        1,
        `${adjective} ${noun()}, ${adjective === 'late' ? 'early' : 'late'} ${noun()}: ${noun()} and ${noun()}, ${chance.number(1850, 1920)}–${chance.number(1921, 1990)}`,
      ],
      [0.7, `${noun()} 2.0 vs. ${noun()}`],
      [1, `COVID-19 and the loss of ${noun()}: is ${noun()} any help?`],
      [1, `${cap(noun())} by ${cap(noun())}`],
      [1, `the ${noun()} as ${noun()}`],
      [1, `on ${noun()}`],
      [0.7, `${noun()}`],
      [0.7, `${chance.number(10, 40)}-year ${noun()} of ${noun()} in ${actor}`],
      [0.7, `protocol of the ${trial} study: ${noun()} for ${actor}`],
      [0.5, `${town} v ${inventedTown(chance)}`],
      [0.8, `a ${adjective} phase in drying ${noun()}`],
      [0.6, `guideline on ${noun()} and ${noun()}`],
      [0.6, `annual survey of ${noun()} ${chance.number(1990, 2022)}`],
      [0.5, `${chance.of(lists.given)}’s ${noun()}`],
    ]),
  )
}
