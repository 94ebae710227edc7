import { anyOf, pattern } from '#core/word-patterns.ts'

const articleTypeWord = anyOf([
  // adjectives
  'original|research|review|case|short|brief|clinical|systematic|special|rapid|invited|mini',
  'technical|scientific|full|regular|open|free|basic',
  // kinds of article
  'letters?|editorial|commentar(?:y|ies)|perspectives?|correspondence|viewpoint|opinion|protocol',
  // kinds of study
  'study|meta|randomi[sz]ed',
  // general nouns
  'articles?|papers?|reports?|series|investigations?|communications?|contributions?|access',
  // more kinds
  'methodology|hypothesis|guidelines?|consensus|feature|trial|trials',
  // words between
  'and|the|of|&|in|with|a',
  // other languages
  'artículo|original(?:es)?|artigo|originalarbeit|originale|übersicht',
  // kinds of more than one word, and marks of a publisher
  'clinical trial|available online|contents lists?|journal pre-?proof|manuscript|accepted|author',
  'preprint',
  // sections of a journal
  'news|research letter|data|note|notes|view|point|focus|topic|section|cme|education|practice',
  'medicine|oncology|surgery|analysis',
])
/** Names of kinds of article that stand over a title, and other large words that are none. */
const articleTypeLabel = pattern('i', String.raw`^${articleTypeWord}(?:[\s/:|-]+|$)`)

/** Whether a line only says what kind of article stands below it: "Original Research", "CASE REPORT Open Access". */
export function isArticleTypeLabel(text: string): boolean {
  let rest = text.trim()
  for (let match = articleTypeLabel.exec(rest); match && rest !== ''; match = articleTypeLabel.exec(rest))
    rest = rest.slice(match[0].length)
  return rest === '' || /^[\d\W]*$/.test(rest)
}
