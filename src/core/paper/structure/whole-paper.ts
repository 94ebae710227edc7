import type { PreparedText } from './prepared-text.ts'
import type { SectionKind } from '../text/section-headings.ts'

const bodyOfPaper: ReadonlySet<SectionKind> = new Set<SectionKind>(['introduction', 'methods', 'results', 'discussion'])

const behindBody: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'references',
  'conflict-of-interest',
  'contributions',
  'acknowledgements',
])

/** Whether a text is a whole paper, however short: it has a body of its own behind the abstract, and references or statements. */
export function isWholePaper({ sections }: PreparedText): boolean {
  return sections.some(({ kind }) => behindBody.has(kind)) && sections.some(({ kind }) => bodyOfPaper.has(kind))
}
