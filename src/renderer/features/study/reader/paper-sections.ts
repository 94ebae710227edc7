import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { SectionKind } from '#core/paper/text/section-headings.ts'
import type { FractionBox } from '#renderer/pdf/page-fractions.ts'
import { firstBoxes } from './quote-boxes.ts'

/** A part of the paper that one can jump to. */
export interface PaperSection {
  readonly kind: SectionKind
  readonly label: string
  readonly pageIndex: number
  readonly boxes: readonly FractionBox[]
}

const labels: Readonly<Partial<Record<SectionKind, string>>> = {
  abstract: 'Abstract',
  introduction: 'Introduction',
  methods: 'Methods',
  results: 'Results',
  discussion: 'Discussion',
  limitations: 'Limitations',
  conclusion: 'Conclusion',
  'conflict-of-interest': 'Conflict of interest',
  funding: 'Funding',
  registration: 'Registration',
  acknowledgements: 'Acknowledgements',
  references: 'References',
  appendix: 'Appendix',
}

/** The kinds that stand in the bar while there is room, the most wanted first. */
export const barKinds: readonly SectionKind[] = [
  'abstract',
  'methods',
  'results',
  'limitations',
  'conflict-of-interest',
  'funding',
  'references',
]

/**
 * The first section of each kind that a reader looks for, in the order of the paper, with where it begins. A part of a structured
 * abstract stands in for its section where the paper has no other.
 */
export function paperSections(text: PreparedText): readonly PaperSection[] {
  const ofTheirOwn = new Set(text.sections.map((section) => section.kind))
  const seen = new Set<SectionKind>()
  return text.sections.flatMap((section) => {
    const kind = section.part && seen.has('abstract') && !ofTheirOwn.has(section.part) ? section.part : section.kind
    const label = labels[kind]
    if (!label || seen.has(kind)) return []
    const start = text.position(section.start)
    const found = firstBoxes(text.paper, {
      start,
      end: { pageIndex: start.pageIndex, offset: start.offset + Math.max(1, section.heading.length) },
    })
    if (!found) return []
    seen.add(kind)
    return [{ kind, label, ...found }]
  })
}

/** The section that the top of the sight is in: the last that begins above it. */
export function currentSection(sections: readonly PaperSection[], pageIndex: number, top: number): SectionKind | null {
  return (
    sections.findLast(
      (section) =>
        section.pageIndex < pageIndex || (section.pageIndex === pageIndex && (section.boxes[0]?.top ?? 0) <= top + 0.3),
    )?.kind ?? null
  )
}
