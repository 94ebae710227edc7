import { pattern } from '#core/word-patterns.ts'
import type { PreparedText, Section, Sentence } from '#core/paper/structure/prepared-text.ts'
import { isWholePaper } from '#core/paper/structure/whole-paper.ts'
import { foldText } from './fold-text.ts'
import { humanBodyWords } from './human-body-words.ts'
import { readStage, type StudyStage } from './planned-or-finished.ts'
import { labelOf, sentenceRole, describesOwnStudy, type SentenceRole } from './sentence-role.ts'

/** A sentence in which a paper may tell how its study was done. */
export interface DesignSentence {
  /** Offsets into the prepared text. */
  readonly start: number
  readonly end: number
  readonly folded: string
  readonly place: 'title' | 'abstract' | 'methods'
  readonly role: SentenceRole
  /** Stands right under a heading such as "Study design". */
  readonly underDesignHeading: boolean
  /** 0 for the first sentence of its place. */
  readonly index: number
}

/**
 * What the design is read from: the paper's own title, abstract and methods, never its introduction, discussion or
 * references.
 */
export interface DesignText {
  /** Folded; '' where there is none. */
  readonly title: string
  /** The title where it stands in the text; null where it is known only from outside. */
  readonly titleSentence: DesignSentence | null
  readonly abstract: readonly DesignSentence[]
  readonly methods: readonly DesignSentence[]
  /** Folded words around the title that publishers print: "Review Article", "Case Report"; '' for a record. */
  readonly front: string
  readonly isFullText: boolean
  /** Whether the study is planned or has results. */
  readonly stage: StudyStage
}

const maxRecordLength = 7000
const maxAbstractLength = 4500
/** What is longer is a table or a list without stops; its head tells as much. */
const maxSentenceLength = 1200
const maxMethodsLength = 14_000
const kindOfDesign = '(?:study|trial|research|experimental|overall|general)'
const designWord = '(?:design|study type|type of study|trial design|study design)'
const designHeading = pattern(
  '',
  String.raw`^[\d.\s]*(?:overview of (?:the )?)?(?:${kindOfDesign}\s+)?${designWord}\b[^.]{0,60}$`,
)

/**
 * Reads the parts of a paper that tell its design. A text without headings and shorter than about 7,000 characters is
 * taken for an abstract.
 */
export function readDesignText(prepared: PreparedText): DesignText {
  const printedTitle = foldText(prepared.title ?? '')
    .replace(/ +/g, ' ')
    .trim()
  const ofHumans = humanBodyWords(`${printedTitle} . ${foldText(prepared.text.slice(0, maxRecordLength))}`)
  const title = ofHumans(printedTitle)
  const isShort = prepared.text.length <= maxRecordLength
  const isFullText = !isShort || isWholePaper(prepared)
  const foundTitle = findTitle(prepared, printedTitle)
  const titleSentence = foundTitle && { ...foundTitle, folded: title }
  const body = titleSentence
    ? prepared.sentences.filter((sentence) => sentence.start >= titleSentence.end)
    : prepared.sentences
  const [from, to] = isFullText ? abstractRange(prepared, isShort) : [0, prepared.text.length]
  const abstract = designSentences(
    body.filter((sentence) => sentence.start >= from && sentence.start < to),
    'abstract',
    ofHumans,
  )
  const methods = isFullText ? designSentences(methodsSentences(prepared, to), 'methods', ofHumans) : []
  const front = isFullText ? foldText(prepared.text.slice(0, Math.min(from, 1500))) : ''
  const parts = { title, titleSentence, abstract, methods, front, isFullText }
  return { ...parts, stage: readStage(parts, prepared) }
}

function findTitle(prepared: PreparedText, title: string): DesignSentence | null {
  if (title.length < 8) return null
  const start = foldText(prepared.text.slice(0, 4000)).indexOf(title.replace(/\.$/, ''))
  // The same words inside a sentence of the abstract are not the title.
  const standsAlone = start === 0 || (start > 0 && /[\n.]\s*$/.test(prepared.text.slice(Math.max(0, start - 3), start)))
  if (!standsAlone) return null
  return {
    start,
    end: start + title.replace(/\.$/, '').length,
    folded: title,
    place: 'title',
    role: 'own',
    underDesignHeading: false,
    index: 0,
  }
}

/**
 * From the abstract's heading to the introduction or the keywords; without a heading, from the first long sentence on.
 */
function abstractRange({ sections, sentences, text }: PreparedText, isShort: boolean): readonly [number, number] {
  const first = sections.find((section) => section.kind === 'abstract' && section.start < text.length / 2)
  const start = first?.start ?? sentences.find((sentence) => sentence.end - sentence.start > 90)?.start ?? 0
  const after = sections.filter((section) => section.start > start)
  // The parts of a structured abstract may carry headings of their own; the paper's own introduction or methods are
  // longer than those.
  const next = after.find(
    (section) =>
      section.kind === 'keywords' ||
      (isShort && section.kind !== 'abstract') ||
      section.end - section.start > 1800 ||
      section.start > start + maxAbstractLength,
  )
  return [start, Math.min(next?.start ?? text.length, start + maxAbstractLength)]
}

function methodsSentences({ sections, sentences }: PreparedText, from: number): readonly Sentence[] {
  const first = sections.find((section) => section.start >= from && isMethods(section))
  // Without a heading for methods, what follows the abstract is all there is to go by, but for what is headed as
  // something else.
  if (!first)
    return sentences.filter(
      (sentence) =>
        sentence.start >= from && sentence.start < from + maxMethodsLength && unheaded.has(sentence.section),
    )
  return sentences.filter(
    (sentence) =>
      sentence.start >= first.start &&
      sentence.start < first.start + maxMethodsLength &&
      isMethods(sections[sentence.sectionIndex]),
  )
}

const unheaded: ReadonlySet<string> = new Set(['front', 'abstract', 'other'])

/**
 * Headings past the end of the abstract may have been taken for a structured abstract's; those of methods still tell
 * what they are.
 */
function isMethods(section: Section | undefined): boolean {
  return (
    section?.kind === 'methods' ||
    (section?.kind === 'abstract' &&
      /^\W*(?:\d[\d.]*\s*)?(?:materials?|methods?|patients|subjects|study|trial|experimental|design)\b/i.test(
        section.heading,
      ))
  )
}

function designSentences(
  sentences: readonly Sentence[],
  place: 'abstract' | 'methods',
  ofHumans: (folded: string) => string,
): readonly DesignSentence[] {
  const found: DesignSentence[] = []
  let part: 'background' | 'gathering' | 'other' = 'other'
  let underDesignHeading = false
  for (const [index, sentence] of sentences.entries()) {
    const folded = ofHumans(foldText(sentence.text.slice(0, maxSentenceLength)))
    const label = labelOf(sentence.text, folded)
    if (label) part = label
    const role = roleUnder(place === 'abstract' ? part : 'other', folded)
    const isHeading = sentence.end - sentence.start < 80 && designHeading.test(folded.trim())
    found.push({
      start: sentence.start,
      end: sentence.end,
      folded,
      place,
      role,
      underDesignHeading: underDesignHeading && !isHeading,
      index,
    })
    underDesignHeading = isHeading
  }
  return found
}

function roleUnder(part: 'background' | 'gathering' | 'other', folded: string): SentenceRole {
  if (part === 'background' && !describesOwnStudy(folded)) return 'background'
  const role = sentenceRole(folded)
  return part === 'gathering' && role === 'own' && !describesOwnStudy(folded) ? 'cited' : role
}
