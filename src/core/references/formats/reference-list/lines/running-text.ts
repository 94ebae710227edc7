import { anyOf, pattern } from '#core/word-patterns.ts'
import { authorStart, year } from './pasted-line.ts'
import { withoutMarker } from './reference-markers.ts'

/**
 * Words that talk to a reader (pronouns, auxiliaries, connecting words): running text is full of them, and a reference
 * has few, whatever its language.
 */
const talking: ReadonlySet<string> = new Set(
  [
    'i we you he she they it us me my our your his her its their them myself yourself is are was were be been being am has',
    'have had does did will would can could should might must not never this that these those there here what which',
    'who when where why how if because but so although though however then than just very really also only even please let',
    'wir ihr ich sie er man ist sind war waren wird werden wurde hat haben hatte kann können muss soll nicht auch aber wenn',
    'dass ob doch noch schon sehr uns unser unsere mich dich es',
    'nous vous je tu il elle ils elles est sont était ont avons avez a-t-il cette ces cet pas mais qui que quand votre notre nos vos',
    'es son está están este esta estos qué cómo cuando usted nos nuestro nuestra su sus muy pero porque hay ha han fue ser puede si',
    'è sono che non questo questa quest’articolo abbiamo vediamo noi voi ci si ha hanno può molto ma perché se della',
    'é são não você nós nosso esta isso mais mas porque foi ser pode quando',
    'wij we jij je het dat deze niet maar ook er wat heeft hebben zijn kan wordt als',
    'vi du det den som är er inte ikke ikkje har kan att också og hvis när når vad hva hvad',
    'jest są nie się że ale czy jak tak może był była być jsou není',
    'мы вы он она они это этой этот эти что как не но если когда же бы был была были есть на самом деле',
  ]
    .join(' ')
    .split(' '),
)
// Endings and small words that Chinese, Japanese and Korean sentences have, and titles hardly.
const talkingInHan =
  /我们|我們|您|本文|可以|因为|但是|是否|以及|什么|怎么|到底|已经|です|ます|でした|ました|ている|この|その|합니다|습니다|입니다|우리|있다|것이다/gu

/** How much of a text talks: the share of its words, 0 to 1. */
export function shareOfTalk(text: string): number {
  // "WHO" and "US" are names.
  const words = text.match(/[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu) ?? []
  if (words.length === 0) return 0
  const said = words.filter((word) => word === 'I' || !/^\p{Lu}{2,}$/u.test(word)).map((word) => word.toLowerCase())
  const talk = said.filter((word) => talking.has(word.replace(/[’'](?:s|re|ve|ll|t|d|m)$/u, ''))).length
  return talk / words.length
}

const sourceForms = [
  String.raw`\d\s?\(\s?(?:\d{1,4}|suppl[^)]{0,12})(?:\s?[-–/]\s?\d{1,4})?\s?\)\s?[,:;]\s?(?:pp?\.?\s?|article\s)?[a-z]?\d`,
  String.raw`(?:19|20)\d\d[^.;:\d]{0,12}\d{0,2};\s?(?:\d|suppl)`,
  String.raw`\bpp?\.?\s?\d+\s?[-–]\s?\d+`,
  String.raw`\bvol(?:ume|\.)?\s?\d+`,
  String.raw`\d{1,4},\s?[a-z]?\d{1,6}\s?[-–]\s?[a-z]?\d{1,6}\b`,
  String.raw`\d{1,4}\s?:\s?[a-z]?\d{1,6}\s?[-–]\s?[a-z]?\d{1,6}\b`,
  String.raw`(?:第\s?)?\d+\s?[巻卷期号號]|\[[JMDNPRSC](?:\/OL)?\]|n[°º]\s?\d`,
]
const source = pattern('iu', anyOf(sourceForms))
const number = /\b10\.\d{4,9}\/|\bPMI?D\s?[:.]?\s?\d{5}|\bPMC\d{5}|\barXiv:\s?\d|\bISBN\b|\bISSN\b/iu
const address = /https?:\/\/|\bwww\.|\bdoi\.org\//iu
const yearPlaces = [
  String.raw`\((?:c\.\s?)?(?:1[6-9]|20)\d\d[a-z]?(?:[,;/–-][^()]{1,30})?\)\s?[.,:]?(?:\s|$)`,
  String.raw`[,.;:]\s?(?:1[6-9]|20)\d\d[a-z]?(?:\s\p{L}{3,9}\.?(?:\s\d{1,2})?)?\s?[.,;:)]`,
  String.raw`\((?:in press|forthcoming|n\.\s?d\.|im druck|sous presse|en prensa)\)`,
  String.raw`(?:1[6-9]|20)\d\d[a-z]?\.?$`,
]
const yearPlace = pattern('iu', anyOf(yearPlaces))
// "Ida Holm, “The Town That Painted Its Roofs,” Northby Courier": a note after The Chicago Manual of Style.
const inQuotesAfterPeople = /^\p{Lu}[\p{L}.’'-]+\s[^“”"!?;:]{2,200},\s[“"][^“”"]{8,300}[,.?!][”"],?\s(?:in\s)?\p{Lu}/u
const publishing =
  /\b(?:press|publish(?:er|ing)|verlag|éditions|university|dissertation|thesis|\(?\d(?:st|nd|rd|th) ed|\[internet\]|eds?\.\)|in press|retrieved|accessed)\b/iu

/**
 * How much a stretch of text shows of a reference: people before anything else, a year where references have it, a
 * volume with pages, a number or an address. 0 is nothing, 2 and more hardly chance.
 */
export function signsOfReference(text: string): number {
  const words = withoutMarker(text.trim())
  return (
    (authorStart.test(words) ? 1.5 : 0) +
    (yearPlace.test(words) ? 1 : year.test(words) ? 0.5 : 0) +
    (inQuotesAfterPeople.test(words) ? 1.5 : 0) +
    (source.test(words) ? 2 : 0) +
    (number.test(words) ? 1.5 : 0) +
    (address.test(words) ? 0.5 : 0) +
    (publishing.test(words) ? 0.5 : 0)
  )
}

// The words that a paragraph has at least; the length, in UTF-16 code units, below which it may be a title; the most that a reference has.
const fewestWords = 7
const longestTitle = 120
const longestReference = 900
const sentenceEnd = /[.!…:]["”’»)]?$|[.!?…]["”’»)]?\s+["“‘«(]?\p{Lu}/u

/** Whether a line or paragraph is running text: it talks in sentences, and shows little of a reference. */
export function isRunningText(text: string): boolean {
  const plain = text.trim()
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u.test(plain))
    return (plain.match(talkingInHan)?.length ?? 0) >= 2 && signsOfReference(plain) < 2
  if (plain.split(/\s+/u).length < fewestWords) return false
  const talk = shareOfTalk(plain)
  const signs = signsOfReference(plain)
  if (plain.length > longestReference && !source.test(plain)) return talk >= 0.1
  if (talk >= 0.3 && signs < 1 && /\b(?:you|your|me|let|us)\b/iu.test(plain)) return true
  if (!sentenceEnd.test(plain)) return false
  const least = signs < 1 ? (plain.length < longestTitle ? 0.2 : 0.1) : signs < 2 ? 0.18 : signs < 3 ? 0.3 : 2
  return talk >= least
}
