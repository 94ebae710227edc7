import { anyOf, pattern } from '#core/word-patterns.ts'
import { firstThatHolds, type WeighedRule } from '#core/weighed-rules.ts'
import type { PreparedText, Sentence } from '#core/paper/structure/prepared-text.ts'
import type { SectionKind } from '#core/paper/text/section-headings.ts'
import { structureOf } from '#core/paper/structure/paper-structure.ts'
import { trimmed, type Span } from '#core/paper/structure/statement-extent.ts'
import type { FieldExtractor } from '../shared/field-extractor.ts'
import { continuesLimitations, leavesLimitations, opensLimitations } from './limitation-wording.ts'
import { isWeakSide, tellsWeakness } from './weakness-wording.ts'

interface Passage extends Span {
  readonly confidence: number
  readonly rule: string
}

/** A quote longer than this is a page, not a proof. In characters. */
const maxPassageLength = 2400
/** Shorter words under a heading are a cell or a pointer. In characters. */
const leastPassageLength = 25

/** The authors' own words on the limits of their study: a section of that name, or the passage of the discussion that says so. */
export const limitations: FieldExtractor<'limitations'> = {
  field: 'limitations',
  extract(prepared) {
    const { zones } = structureOf(prepared)
    const found = [
      ...underHeadings(prepared),
      ...passages(prepared, (offset) => zones.zoneOf(offset) === 'references'),
    ].sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start))
    return found
      .filter(
        (passage, index) =>
          !found.slice(0, index).some((better) => passage.start < better.end && passage.end > better.start),
      )
      .slice(0, 3)
      .map((passage) => ({
        value: {},
        quote: prepared.quote(passage.start, passage.end),
        confidence: passage.confidence,
        rule: passage.rule,
      }))
  },
}

/** What stands under a heading of limitations, up to the length of a passage; under "Strengths and limitations" from the first weak point on. */
function underHeadings(prepared: PreparedText): readonly Passage[] {
  return headingsOfLimitations(prepared).flatMap(({ heading, start, end }) => {
    const withStrengths = /strength|stärke|fortaleza/i.test(heading)
    if (withStrengths && !/limit|weak|schwäch|debilidad/i.test(heading)) return []
    const inside = prepared.sentences.filter(
      (sentence) => sentence.end > start + 1 && sentence.start < end && sentence.end - start < maxPassageLength,
    )
    const firstWeak = withStrengths
      ? firstWeakPoint(inside.map(({ start: from, text }) => (from < start ? '' : text)))
      : 0
    const sentences = inside.slice(firstWeak < 0 ? inside.length : firstWeak)
    const last = sentences.findLast((sentence) => !leavesLimitations(sentence.text))
    const span = last ? trimmed(prepared.text, Math.max(start, sentences[0]?.start ?? start), last.end) : null
    if (!span || span.end - span.start < leastPassageLength) return []
    const tellsWeak = !isVague.test(heading) || firstWeakPoint(sentences.map(({ text }) => text)) >= 0
    const confidence = headingScore(withStrengths || isVague.test(heading), tellsWeak)
    return [{ ...span, confidence, rule: `under the heading “${heading}”` }]
  })
}

/** What a passage is worth by its heading: one that announces other matters as well is less sure, and least where no weak point is read. */
function headingScore(shared: boolean, tellsWeak: boolean): number {
  if (!tellsWeak) return 0.6
  return shared ? 0.88 : 0.95
}

/** The index of the first sentence that tells a limitation in so many words, else of the first that may; -1 where none does. */
function firstWeakPoint(sentences: readonly string[]): number {
  const named = sentences.findIndex((words) => opensLimitations(words) || tellsWeakness(words))
  return named >= 0 ? named : sentences.findIndex((words) => isWeakSide(words))
}

/** Headings that name limitations, and where what they stand over begins and ends: sections, parts of an abstract, and lines of their own. */
function headingsOfLimitations(prepared: PreparedText): readonly (Span & { readonly heading: string })[] {
  const sections = prepared.sections.flatMap(({ kind, part, heading, start, end }) =>
    kind === 'limitations' || part === 'limitations'
      ? [{ heading: heading.trim(), start: start + heading.length, end }]
      : [],
  )
  const lines = prepared.sentences.flatMap((sentence, index) => {
    if (!limitationsLine.test(sentence.text) || !isWholeLine(prepared, sentence) || !isDiscussed(prepared, sentence))
      return []
    const next = prepared.sentences
      .slice(index + 1)
      .find((other) => other.text.length < 60 && isWholeLine(prepared, other))
    const end = Math.min(prepared.sections[sentence.sectionIndex]?.end ?? prepared.text.length, next?.start ?? Infinity)
    return [{ heading: sentence.text, start: sentence.end, end }]
  })
  return [
    ...sections,
    ...lines.filter(({ start }) => !sections.some((section) => start >= section.start - 2 && start < section.end)),
  ]
}

const vagueName = anyOf([
  'points to (?:note|consider|bear in mind)|methodological (?:considerations?|issues|points|aspects)',
])
const limitationsName = anyOf([
  'limitations?|weaknesses|weak points|shortcomings|caveats?|drawbacks|methodological (?:concerns|problems)',
  '(?:sources of|potential|possible) (?:bias(?:es)?|errors?)|points of criticism',
  vagueName,
])
/** Headings under which a design may be praised as well. */
const isVague = pattern(
  'i',
  String.raw`^(?!.*\b(?:limitation|weakness|shortcoming|caveat))[^a-z]*(?:[\w,&-]+ ){0,4}${vagueName}\b`,
)
/** "Limitations and future research", "4.3 Strengths and limitations of the trial": a line that names limitations and ends without a stop. */
const limitationsLine = pattern(
  'i',
  String.raw`^(?=.{7,90}$)[\d.\s#]*(?:[\w,&-]+ ){0,4}${limitationsName}\b[^.;]{0,50}(?<![.;:,])$`,
)

function isWholeLine({ text }: PreparedText, { start, end }: Span): boolean {
  return (
    (start === 0 || text[start - 1] === '\n') &&
    (end === text.length || text[end] === '\n') &&
    !/[.;:,]$/.test(text.slice(start, end))
  )
}

function passages(prepared: PreparedText, isReference: (offset: number) => boolean): readonly Passage[] {
  const found: Passage[] = []
  for (let index = 0; index < prepared.sentences.length; index += 1) {
    const sentence = prepared.sentences[index]
    const named = sentence !== undefined && opensLimitations(sentence.text)
    if (
      !sentence ||
      !(named || (isDiscussed(prepared, sentence) && tellsWeakness(sentence.text))) ||
      !/[.!?:;)\]\d]$/.test(sentence.text) ||
      sentence.section === 'references' ||
      isReference(sentence.start)
    )
      continue
    let last = index
    while (goesOnAt(prepared, last + 1, sentence.start)) last += 1
    const end = prepared.sentences[last]?.end ?? sentence.end
    // "This is a limitation": what it is stands before.
    const before = /^(?:This|That|These) (?:is|are|was|were) /.test(sentence.text)
      ? prepared.sentences[index - 1]
      : undefined
    const start =
      before && !prepared.text.slice(before.end, sentence.start).includes('\n') ? before.start : sentence.start
    found.push({
      start,
      end,
      confidence:
        (named ? (firstThatHolds(placeRules, sentence.section)?.score ?? 0) : unnamed) +
        (last > index ? severalSentences : 0),
      rule: named
        ? 'sentences that speak of the limitations of this study'
        : 'sentences that tell a weak point of this study',
    })
    index = last
  }
  return found
}

/** Where a weak point without the word is the authors' own and about this study. */
const discussing: ReadonlySet<SectionKind> = new Set<SectionKind>(['discussion', 'limitations', 'conclusion'])
/** In the discussion of the paper, or the part of that name in its abstract. */
function isDiscussed(prepared: PreparedText, { section, sectionIndex }: Sentence): boolean {
  return discussing.has(section) || prepared.sections[sectionIndex]?.part === 'discussion'
}

/** What a weak point without the word is worth: less than any that is named. */
const unnamed = 0.66
/** What sentences about limitations are worth by the section that they stand in. */
const placeRules: readonly WeighedRule<string>[] = [
  {
    name: 'in the discussion or conclusion',
    when: (section) => section === 'discussion' || section === 'limitations' || section === 'conclusion',
    score: 0.86,
    why: 'where authors discuss their own limitations (CONSORT, STROBE); without a heading less sure than under one',
  },
  {
    name: 'in the introduction or methods',
    when: (section) => section === 'methods' || section === 'introduction',
    score: 0.55,
    why: 'mostly the limitations of earlier work or of a method',
  },
  { name: 'elsewhere', when: () => true, score: 0.76, why: 'the section is unknown: the words alone' },
]
/** What a passage of several sentences is worth more: it is no passing remark. */
const severalSentences = 0.06

function goesOnAt(prepared: PreparedText, index: number, start: number): boolean {
  const sentence = prepared.sentences[index]
  const before = prepared.sentences[index - 1]
  if (
    !sentence ||
    !before ||
    sentence.end - start > maxPassageLength ||
    prepared.text.slice(before.end, sentence.start).includes('\n')
  )
    return false
  if (opensLimitations(sentence.text) || continuesLimitations(sentence.text)) return true
  // One sentence between that could stand anywhere: an aside, if the next one goes on.
  const next = prepared.sentences[index + 1]
  return (
    !leavesLimitations(sentence.text) &&
    next !== undefined &&
    !prepared.text.slice(sentence.end, next.start).includes('\n') &&
    continuesLimitations(next.text)
  )
}
