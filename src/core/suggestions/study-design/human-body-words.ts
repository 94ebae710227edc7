import { anyOf, pattern } from '#core/word-patterns.ts'

const cattleWord = anyOf([
  'cattle|cows?|dairy|herds?|holstein|heifers?|bovine|wean\\w*|colostrum|milk replacer|bulls?|beef|steers?|livestock',
  'veterinar\\w+|suckling|(?:newborn|neonatal|male|female|week old) calves|calves (?:were )?(?:fed|infected|inoculated)',
])
const cattle = pattern('', String.raw`\b${cattleWord}\b`)
const dogWord = anyOf(['dogs?|beagles?|pupp(?:y|ies)|hounds?|mongrels?|veterinar\\w+|cats?|feline|parvo\\w*|distemper'])
const dogs = pattern('', String.raw`\b${dogWord}\b`)
const personWord = anyOf([
  'patients?|participants?|volunteers?|women|woman|men|man|children|adults|girls|boys|runners|athletes|players|students',
  'people|persons|individuals|soldiers|workers|swimmers|cyclists|dancers|recruits|walkers|adolescents|teenagers',
])
const people = pattern('', String.raw`\b${personWord}\b`)
const ofMouth = anyOf([
  'tooth|teeth|dental|orthodont\\w*|premolars?|molars?|incisors?|gingiv\\w*|recessions?|retraction',
])
const mouth = pattern('', String.raw`\b${ofMouth}\b`)

/**
 * Says in words that are no animals what a person's body has: calves that are legs, canines that are teeth. Takes a
 * folded text (see `foldText`) as a whole and returns how to change folded words of it.
 */
export function humanBodyWords(whole: string): (folded: string) => string {
  const legs = /\bcal(?:f|ves)\b/.test(whole) && people.test(whole) && !cattle.test(whole)
  const teeth = /\bcanines?\b/.test(whole) && mouth.test(whole) && people.test(whole) && !dogs.test(whole)
  return (folded) => {
    const withLegs = legs ? folded.replace(/\bcalves\b/g, 'shins').replace(/\bcalf\b/g, 'shin') : folded
    return teeth ? withLegs.replace(/\bcanine(s?)\b/g, 'cuspid$1') : withLegs
  }
}
