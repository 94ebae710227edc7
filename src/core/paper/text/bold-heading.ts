import type { TextLine } from './text-line.ts'
import { headingKind } from './section-headings.ts'

/**
 * Where a bold heading at the start of a line ends ("Funding This study was ..."), 0 where there is none that we know. With
 * `labels`, one that ends in a colon counts as well; a line that is a heading as a whole ends with itself.
 */
export function boldHeadingEnd(line: TextLine, labels: boolean): number {
  const [first, second] = line.styles
  if (!first?.bold) return 0
  if (!second) return labels && headingKind(line.text) !== null ? line.text.length : 0
  if (second.bold) return 0
  const end =
    line.text[second.start - 1] === ' ' ? second.start - 1 : line.text[second.start] === ' ' ? second.start : 0
  const words = line.text.slice(0, end)
  return end > 2 && (labels || !words.endsWith(':')) && headingKind(words) !== null ? end : 0
}
