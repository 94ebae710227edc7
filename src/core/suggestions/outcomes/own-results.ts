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
  String.raw`\b(?:has|have) been (?:shown|reported|found)\b|\b(?:reported|described) by\b`,
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
 * without either all. Plans, calculations of power and what others found are left out.
 */
export function ownResultSentences(prepared: PreparedText): readonly Sentence[] {
  const hasResults = prepared.sections.some(({ kind }) => kind === 'results' || kind === 'abstract')
  return prepared.sentences.filter((sentence) => {
    const part = prepared.sections[sentence.sectionIndex]?.part
    const mayStandHere =
      sentence.section === 'results' ||
      (sentence.section === 'abstract' && (!part || partsWithResults.has(part))) ||
      sentence.section === 'front' ||
      (sentence.section === 'other' && !hasResults)
    return (
      mayStandHere && sentence.text.length <= longestSentence && /\d|of the/.test(sentence.text) && isOwn(sentence.text)
    )
  })
}

function isOwn(words: string): boolean {
  return !planned.test(words) && !citation.test(words) && !authorsCited.test(words) && !othersWork.test(words)
}
