import type { PreparedText, Sentence } from '#core/paper/structure/prepared-text.ts'
import type { SectionKind } from '#core/paper/text/section-headings.ts'
import type { TextValue } from '#core/model/tag.ts'

/** How well one sentence answers a field's question. */
interface SentenceScore {
  /** 0 where it does not; calibrated like a candidate's confidence. */
  readonly confidence: number
  readonly rule: string
}

/** What a rule may know of a sentence besides its words. */
export interface SentencePlace {
  readonly section: SectionKind
  /** In a structured abstract, the part that the sentence stands in. */
  readonly part: SectionKind | null
  /** The heading over it, in lower case, without marks at its end. */
  readonly heading: string
  /** Where it begins in the text. */
  readonly start: number
}

/** A rule for one field: a score for a sentence in its place, or null. */
export type SentenceRule = (words: string, place: SentencePlace) => SentenceScore | null

const never: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'references',
  'keywords',
  'funding',
  'conflict-of-interest',
  'acknowledgements',
  'contributions',
  'ethics',
  'data-availability',
  'registration',
])

/** The best three sentences by a rule, best first; of equal ones the earlier. Sentences of lists, captions and statements are left out. */
export function chooseSentences(
  prepared: PreparedText,
  rule: SentenceRule,
): readonly {
  readonly value: TextValue
  readonly quote: ReturnType<PreparedText['quote']>
  readonly confidence: number
  readonly rule: string
}[] {
  const headings = prepared.sections.map(({ heading }) => heading.toLowerCase().replace(/[\s:.—–-]+$/, ''))
  const scored: { readonly sentence: Sentence; readonly score: SentenceScore }[] = []
  for (const sentence of prepared.sentences) {
    if (
      never.has(sentence.section) ||
      sentence.text.length < 30 ||
      sentence.text.length > 900 ||
      !/[.;:]["”)\]\d,–]*$/.test(sentence.text)
    )
      continue
    const section = prepared.sections[sentence.sectionIndex]
    const score = rule(sentence.text, {
      section: sentence.section,
      part: section?.part ?? null,
      heading: headings[sentence.sectionIndex] ?? '',
      start: sentence.start,
    })
    if (score && score.confidence > 0) scored.push({ sentence, score })
  }
  return scored
    .sort((a, b) => b.score.confidence - a.score.confidence || a.sentence.start - b.sentence.start)
    .slice(0, 3)
    .map(({ sentence, score }) => ({
      value: {},
      quote: prepared.quote(sentence.start, sentence.end),
      confidence: score.confidence,
      rule: score.rule,
    }))
}
