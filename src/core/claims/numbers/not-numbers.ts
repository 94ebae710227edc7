import { anyOf, either } from '#core/word-patterns.ts'
import { figuresOfSpeech } from './figures-of-speech.ts'

// Letters that stand before a hyphen and a number without making a name of it: "mid-40s", "over-65s", "pre-2020".
const openPrefix = '(?:mid|early|late|over|under|pre|post|sub|top|age|aged|n|non|near|circa|the|to|and|in|of)'
const digitNames = anyOf([
  '24/7',
  '50/50',
  '20/20(?= vision)',
  '9/11',
  // "5-HT", "4-MBC", "3D", "1,2-hexanediol", "5-fluorouracil"; "12-week" and "30-ml" are none.
  String.raw`\d+-(?:[A-Z]{2,5}\b|\p{Ll}{0,6}(?:fluoro|oxy|methyl|hydroxy|amino|deoxy|nitro|chloro|alpha|beta)\p{Ll}*)`,
  String.raw`\d+(?:,\d+)+-\p{L}{4,}`,
  String.raw`\d[A-Z](?!\p{L})`,
])
const wordNames = anyOf([
  'one[- ](?:another|and[- ]done|off|offs|on[- ]one|sided|stop|size[- ]fits[- ]all|way)',
  '(?:no|any|every|each|this|that|which|the|some)[ -]one(?! of)',
  'one day(?=,| we| they| it| you| I)',
  'two[- ](?:way|tone|thirds majority)',
  String.raw`(?:first|second|third)[- ](?:hand|line|rate|class|degree|party|person)`,
  'half[- ](?:life|lives|face|faces|side|sides|way|hearted|truth|truths|baked|time)',
  '(?:per|a split) second',
  String.raw`(?:fives?|sevens|sixes|zeros?) (?:and|or) (?:sevens|ones)`,
  String.raw`four[- ]letter|five[- ]star|one[- ]third party|square one|day one|cloud nine|nine to five|number one|plan b`,
])
// What carries figures and is no quantity: addresses, identifiers, references, figures and tables, names with numbers.
const notNumbers = either(
  'gu',
  String.raw`(?:https?:\/\/|www\.)[^\s<>"]+`,
  String.raw`\b10\.\d{4,9}\/[^\s"<>]+`,
  String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+`,
  String.raw`\b(?:PMID|PMC|ISBN|ISSN|NCT|ISRCTN|ACTRN|EudraCT|DOI)[:\s#]{0,2}[\dX][\dX-]*`,
  String.raw`\[\s?\d{1,3}(?:\s?[,;–—-]\s?\d{1,3})*\s?\]`,
  // Raised figures behind a word are reference numbers; behind a unit they are powers and stay ("m²", "10⁶").
  String.raw`(?=[⁰¹²³⁴-⁹])(?<=\p{L}\p{L}\p{L}\p{L}[.,;:]?)[⁰¹²³⁴-⁹]+`,
  String.raw`\b(?:[Ff]ig(?:ure|s|ures)?|[Tt]ables?|[Rr]ef(?:erence|s|erences)?|[Ee]q(?:uation|s)?|[Aa]ppendix|[Ss]upplement(?:ary)?(?: [Tt]able| [Ff]igure)?|[Pp]ages?|pp?|[Cc]hapters?|[Ff]ootnotes?)\.?\s?[AS]?\d+[a-z]?(?:\s?[,–-]\s?\d+[a-z]?)*`,
  // "(Kim et al., 2023)", "Kim and Sung (2023)": the year is part of a citation.
  String.raw`(?=[12])(?<= et al\.?,? \(?)(?:19|20)\d\d[a-z]?(?!\d)`,
  String.raw`(?=[12])(?<=\p{Lu}[\p{L}-]+ \()(?:19|20)\d\d[a-z]?(?=\))`,
  String.raw`(?=[12])(?<=[(;] ?\p{Lu}[\p{L}-]+(?: (?:and|&) \p{Lu}[\p{L}-]+)?,? )(?:19|20)\d\d[a-z]?(?=[);])`,
  String.raw`(?<![\p{L}\d-])(?!` + openPrefix + String.raw`-\d)(?:\p{L}+-)+\d[\p{L}\d]*(?:[.-]\d+)*(?:-\p{L}+)?`,
  String.raw`(?<![\p{L}\d])\p{Lu}\p{L}{0,3}\d[\p{L}\d]*(?:[.-]\d+)*`,
  String.raw`(?<![\p{L}\d])\p{Ll}{1,4}\d[\p{L}\d]*`,
  String.raw`\b(?:[Vv]itamin|[Cc]oenzyme|[Cc]ovid|COVID|[Oo]mega|iPhone|Windows|Formula|Area|Route|Highway|Interstate|Room|Apollo|Channel) \d[\d.]*`,
  String.raw`(?<![\p{L}\d.,])` + digitNames,
)
const wordNotNumbers = new RegExp(String.raw`(?<![\p{L}\d])(?:${wordNames}|${figuresOfSpeech})(?!\p{L})`, 'giu')

/** The text with what is no quantity blanked out by spaces, so that places stay: references, addresses, names such as COVID-19. */
export function withoutNames(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length)
  return text.replace(notNumbers, blank).replace(wordNotNumbers, blank)
}
