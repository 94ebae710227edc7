import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { DesignText } from './design-text.ts'
import { peopleWord } from './people-words.ts'

const plants = anyOf([
  'plants?|seedlings?|cultivars?|crops?|seeds?|leaf|leaves|roots|shoots|fruits?|grains?|wheat|maize|rice|soybeans?',
  'tomato(?:es)?|potato(?:es)?|barley|sorghum|cotton|grapes?|vineyards?|orchards?|weeds?|germination|pollen|flowering',
  'accessions|genotypes|arabidopsis|algae|microalgae|forests?|trees|grass\\w*|legumes?|sowing|harvest\\w*|mulch|tillage',
])
const soilAndWater = anyOf([
  'soils?|sediments?|plots?|field (?:experiments?|trials?)|irrigation|fertili[sz]\\w+|compost|biochar|manure|wastewater',
  'rivers?|lakes?|groundwater|rhizosphere|ecosystems?|rainfall|catchments?|greenhouse|pesticides?|herbicides?',
])
const foodAndChemistry = anyOf([
  'phenolics?|anthocyanins?|flavonoids?|antioxidant (?:activity|capacity)|dpph|frap|hplc|gc ms|icp ms|extracts?|essential oils?',
  'shelf life|storage|stored|texture|viscosity|moisture|colou?r|firmness|ferment\\w+|starch|emulsions?|encapsulat\\w+|juices?',
  'spectrometry|chromatograph\\w+|adsorption|photocataly\\w+|nanoparticles?|polymers?|films?|packag\\w+|powders?|yields?',
  'peroxide|oxidation|rancid\\w+|antioxidants?|scavenging|ppm|ppb|residues|chlorinat\\w+',
])
const anyField = pattern('g', String.raw`\b(?:${plants}|${soilAndWater}|${foodAndChemistry})\b`)

const blockDesign = either(
  '',
  /\b(?:completely|complete) randomiz\w+ (?:\w+ ){0,2}(?:design|arrangement|layout)\b/,
  /\brandomiz\w+ (?:complete )?blocks?\b|\bsplit plot\b|\bfield (?:experiment|trial)s?\b/,
)

/** Work on plots, whoever owns them: the farmers who lend their land are not who is studied. */
const plotWork = either(
  '',
  /\bon farm (?:trials?|experiments?)\b|\bplots?\b[^.;]{0,60}\b(?:randomiz\w+|at random|assigned|allocated|treated|sown|planted)\b/,
  /\b(?:planted|sowed|grew|sown)\b[^.;]{0,80}\bplots?\b/,
)
const whoFarms = /\b(?:farmers?|smallholders?|growers?|households?)\b/g

/** Different words of fields, plants or food that make a text one of these, where nothing speaks of people. */
const enough = { words: 3, withBlocks: 1 } as const

/**
 * Whether a paper is about plants, soil, water or food and not about people: words of these fields, the block designs of
 * field experiments, and no word for people in its title or its own sentences. For such work the vocabulary has no code.
 */
export function isFieldOrFood(text: Pick<DesignText, 'title' | 'abstract'>): boolean {
  const own = [
    text.title,
    ...text.abstract.filter((sentence) => sentence.role === 'own').map((sentence) => sentence.folded),
  ]
  const onPlots = own.some((folded) => plotWork.test(folded))
  const named = onPlots ? own.map((folded) => folded.replace(whoFarms, '')) : own
  if (named.some((folded) => peopleWord.test(folded))) return false
  const words = new Set(own.flatMap((folded) => folded.match(anyField) ?? []))
  return words.size >= (onPlots || own.some((folded) => blockDesign.test(folded)) ? enough.withBlocks : enough.words)
}
