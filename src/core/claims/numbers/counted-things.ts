const people =
  'person people participant participants patient patients woman women man men volunteer volunteers subject subjects adult adults child children boy boys girl girls individual individuals human humans teenager teenagers adolescent adolescents student students respondent respondents user users smoker smokers customer customers consumer consumers mother mothers father fathers parent parents baby babies infant infants toddler toddlers male males female females veteran veterans nurse nurses doctor doctors worker workers employee employees resident residents citizen citizens athlete athletes runner runners case cases control controls survivor survivors twin twins enrollee enrollees completer completers victim victims sufferer sufferers attendee attendees member members pensioner pensioners retiree retirees player players passenger passengers expert experts scientist scientists researcher researchers teacher teachers reader readers buyer buyers shopper shoppers driver drivers dermatologist dermatologists surgeon surgeons physician physicians employer employers teen teens kid kids senior seniors widow widows drinker drinkers eater eaters applicant applicants candidate candidates  soldier soldiers recruit recruits tester testers respondents caregiver caregivers carer carers client clients diabetic diabetics couple couples migrant migrants'
const animals =
  'animal animals mouse mice rat rats rabbit rabbits pig pigs dog dogs cat cats monkey monkeys macaque macaques rodent rodents zebrafish fish bird birds cow cows sheep horse horses hamster hamsters'
const places = 'centre centres center centers clinic clinics hospital hospitals site sites'
const sessions = 'session sessions treatment treatments visit visits appointment appointments'
const studies = 'study studies trial trials paper papers'
const sides = 'side sides hemiface hemifaces half-face half-faces'
const products = 'product products serum serums cream creams'
const groups: readonly (readonly [unit: string, words: string])[] = [
  ['people', people],
  ['animal', animals],
  ['place', places],
  ['session', sessions],
  ['study', studies],
  ['side', sides],
  ['product', products],
]
const unitOfNoun: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([unit, words]) => words.split(' ').map((word): [string, string] => [word, unit])),
)

// What ends a noun phrase: no adjective and no noun stands behind the thing counted.
const ends = new Set(
  'a an the and or but nor so if as of in on at by for from to with without within over under after before during between among than that which who whom whose when where while were was is are be been had has have having did do does can could may might will would shall should must not no it they we he she i you this these those their his her its our there then also both each per via using took received reported showed improved experienced felt said completed dropped died lost gained fell rose grew enrolled recruited randomised randomized assigned followed treated got saw used applied tested took part found noticed complained stopped withdrew finished agreed responded answered suffered developed left remained went came made became began started ago later old older younger more less about because since until up down out off only just instead however'.split(
    ' ',
  ),
)
const wordNext = /(?:[\s\u00a0\u202f]|(?<=[\s\d])-|-)((?:\p{L}+(?:['’]\p{L}+)?)(?:-\p{L}+)*)/uy
// "dentists", "technicians", not "wrists" or "checklists".
const profession = /^(?!(?:check|black|wait|play|short)lists?$)\p{L}{3,}(?:ist|ian)s?$/u
// Ending in -s without being a plural, or a plural without one.
const noPlural = /(?:ss|us|is|ous|ics)$/
const irregular: Readonly<Record<string, string>> = {
  feet: 'foot',
  teeth: 'tooth',
  mice: 'animal',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  bacteria: 'bacterium',
  data: 'data',
  genera: 'genus',
  species: 'species',
  series: 'series',
  analyses: 'analysis',
  wolves: 'wolf',
  lives: 'life',
  leaves: 'leaf',
  knives: 'knife',
  selves: 'self',
  shelves: 'shelf',
  halves: 'half',
}

/**
 * What a number that ends at `at` counts: 'people' for patients, women and the like, 'animal', 'side', 'study', else the plural noun that
 * ends the phrase behind it, in the singular ("28 fine wrinkles": 'wrinkle'). Null where no noun is found within six words.
 */
export function countedThing(text: string, at: number): { readonly unit: string; readonly end: number } | null {
  let place = at
  let found: { readonly unit: string; readonly end: number } | null = null
  for (let words = 0; words < 6; words++) {
    wordNext.lastIndex = place
    const next = wordNext.exec(text)
    if (!next) break
    const word = next[1]!.toLowerCase().replace(/['’]s?$/u, '')
    const last = word.slice(word.lastIndexOf('-') + 1)
    if (ends.has(word) && !(words === 0 && word === 'of')) break
    place = wordNext.lastIndex
    const known = unitOfNoun.get(word) ?? unitOfNoun.get(last) ?? (profession.test(last) ? 'people' : undefined)
    // "28 patient volunteers", "12 treatment sessions": the last one of several counts.
    if (known) found = { unit: known, end: place }
    else if (isPlural(last)) found = { unit: singularOf(last), end: place }
    else if (found) break
    // A possessive belongs to what follows: "28 women's faces".
    if (/['’]s?$/u.test(next[1]!)) found = null
  }
  return found
}

function isPlural(word: string): boolean {
  return Object.hasOwn(irregular, word) || (word.length > 3 && word.endsWith('s') && !noPlural.test(word))
}

function singularOf(word: string): string {
  if (Object.hasOwn(irregular, word)) return irregular[word]!
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:ch|sh|x|ss|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
