import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { PreparedText, Sentence } from '#core/paper/structure/prepared-text.ts'
import type { SectionKind } from '#core/paper/text/section-headings.ts'

const partsWithResults: ReadonlySet<SectionKind> = new Set<SectionKind>(['results', 'conclusion', 'other', 'abstract'])
const longestSentence = 1500

// "[7]", "[4,5]" behind a word or a bracket: a work of the list of references.
const citation = /[\p{L})]\s?\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}\](?=[.,;)]|\s\p{L}|$)/u
const authorsCited = either(
  'u',
  String.raw`\bet al\b|\band (?:colleagues|co-?workers)\b`,
  String.raw`\(\p{Lu}[\p{L}-]+(?: (?:and|&) \p{Lu}[\p{L}-]+)?,? (?:19|20)\d\d[a-z]?\)`,
)
const work = '(?:trials?|stud(?:y|ies)|reports?|reviews?|meta-analys[ie]s|work|research|surveys?)'
const othersWork = either(
  'i',
  String.raw`\b(?:previous|earlier|prior|recent|published|other) (?:\w+ ){0,3}${work}\b`,
  String.raw`^(?:an?|one|several|some|in an?) (?:\w+ ){0,3}${work}\b.{0,80}\b(?:gave|showed|found|reported|suggested|estimated)\b`,
  String.raw`\b(?:has|have) been (?:shown|reported|found)\b|\b(?:reported|described) by (?:others|other|previous|earlier)\b`,
)
const planned = pattern(
  'i',
  String.raw`\b`,
  anyOf([
    String.raw`\d+ ?% power|power (?:of|to|was|calculation|analysis)|powered|sample[- ]size|to detect an?`,
    String.raw`we (?:expected|assumed|anticipated|planned|hypothesi[sz]ed|aimed)|(?:was|were) (?:expected|assumed) to`,
    String.raw`assum(?:ing|ption)|non-?inferiority margin|margin of|eligib(?:le|ility) (?:if|were|criteri\w+|patients)|inclusion criteria|will be|would be needed|to rule out`,
  ]),
  String.raw`\b`,
)

/**
 * The sentences that may tell what this study found: of the abstract (not its background and methods) and of the results, and of a text
 * without either all. Plans, calculations of power, what others found, and rows of tables are left out.
 */
export function ownResultSentences(prepared: PreparedText): readonly Sentence[] {
  const { sections } = prepared
  const hasResults = sections.some(({ kind }) => kind === 'results' || kind === 'abstract')
  // Under "Methods and results", or under no heading of results at all, the results stand behind the methods.
  const resultsAmongMethods = !sections.some(({ kind, part }) => kind === 'abstract' && part === 'results')
  const mayStandIn = (sentence: Sentence) => {
    const { kind, part } = sections[sentence.sectionIndex] ?? { kind: sentence.section }
    if (kind === 'abstract') return !part || partsWithResults.has(part) || (part === 'methods' && resultsAmongMethods)
    return kind === 'results' || kind === 'front' || (kind === 'other' && !hasResults)
  }
  return prepared.sentences.filter(
    (sentence) =>
      mayStandIn(sentence) &&
      sentence.text.length <= longestSentence &&
      /\d|of the/.test(sentence.text) &&
      isProse(sentence.text) &&
      isOwn(sentence.text),
  )
}

// "... 8.13" is a row's last figure, "... found.13" a sentence with the mark of a note.
const endsLikeSentence = /(?:[.;:!?]["”’)\]*†‡\s]*|[\p{L})\]%][.;]["”)\]\d,–\s]*)$/u
// Of a row more than half again as many figures as words.
const figuresToWords = 1.5

/** A sentence, and no row of a table: it ends like one, and is not made of figures. */
function isProse(words: string): boolean {
  if (!endsLikeSentence.test(words)) return false
  const figures = words.match(/\d+(?:[.,·]\d+)*/g)?.length ?? 0
  return figures <= 6 || figures <= figuresToWords * (words.match(/\p{L}+/gu)?.length ?? 0)
}

// "2011;14:22-29": a work in a list.
const listed = /\b(?:19|20)\d\d;\s?\d+(?:\(\d+\))?:/

function isOwn(words: string): boolean {
  return ![planned, citation, authorsCited, othersWork, listed].some((wording) => wording.test(words))
}
