import { firstThatHolds, type WeighedRule } from '#core/weighed-rules.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { structureOf } from '#core/paper/structure/paper-structure.ts'
import { trimmed, type Span } from '#core/paper/structure/statement-extent.ts'
import type { FieldExtractor } from '../shared/field-extractor.ts'
import { continuesLimitations, leavesLimitations, opensLimitations } from './limitation-wording.ts'

interface Passage extends Span {
  readonly confidence: number
  readonly rule: string
}

/** A quote longer than this is a page, not a proof. In characters. */
const maxPassageLength = 2400

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

/** What stands under a heading of limitations, up to the length of a passage. "Strengths and limitations" is read by its sentences. */
function underHeadings(prepared: PreparedText): readonly Passage[] {
  return prepared.sections.flatMap((section) => {
    if (section.kind !== 'limitations' || /strength|stärke|fortaleza/i.test(section.heading)) return []
    const start = section.start + section.heading.length
    const sentences = prepared.sentences.filter(
      (sentence) => sentence.end > start + 1 && sentence.start < section.end && sentence.end - start < maxPassageLength,
    )
    const last = sentences.findLast((sentence) => !leavesLimitations(sentence.text))
    const span = last ? trimmed(prepared.text, Math.max(start, sentences[0]?.start ?? start), last.end) : null
    return span && span.end - span.start > 40
      ? [{ ...span, confidence: 0.95, rule: `under the heading “${section.heading.trim()}”` }]
      : []
  })
}

function passages(prepared: PreparedText, isReference: (offset: number) => boolean): readonly Passage[] {
  const found: Passage[] = []
  for (let index = 0; index < prepared.sentences.length; index += 1) {
    const sentence = prepared.sentences[index]
    if (
      !sentence ||
      !opensLimitations(sentence.text) ||
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
      confidence: (firstThatHolds(placeRules, sentence.section)?.score ?? 0) + (last > index ? severalSentences : 0),
      rule: 'sentences that speak of the limitations of this study',
    })
    index = last
  }
  return found
}

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
