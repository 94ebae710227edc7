import { flattenPaper } from '../text/flat-text.ts'
import type { PaperText } from '../text/paper-text.ts'
import type { PreparedText, Section, Sentence } from './prepared-text.ts'
import { quoteOfFlat, togetherPart } from '../text/quote-of-flat.ts'
import { findSections } from './sections.ts'
import { splitSentences } from './sentences.ts'

/** Plain text as a paper of one page without geometry. Every character is kept, so quotes are verbatim. */
export function paperTextOf(text: string): PaperText {
  return { pages: [{ pageIndex: 0, width: 0, height: 0, text, runs: [], furniture: [] }] }
}

/** A paper made ready for rules: flat text, sentences and sections. `title` is what is known from outside, e.g. the record. */
export function prepareText(paper: PaperText, options: { readonly title?: string | null } = {}): PreparedText {
  const flat = flattenPaper(paper)
  const sections = findSections(flat.text)
  const sentences = sentencesOf(flat.text, sections)
  return {
    title: options.title ?? null,
    text: flat.text,
    sentences,
    sections,
    quote: (start, end, extent = 'together') => {
      const part = extent === 'whole' ? { start, end } : togetherPart(flat, sentences, { start, end })
      return quoteOfFlat(flat, part.start, part.end)
    },
    position: (offset) => flat.position(offset),
    paper,
  }
}

/** Sentences with the section they stand in. A section's start ends the sentence before it. */
function sentencesOf(text: string, sections: readonly Section[]): Sentence[] {
  const sentences: Sentence[] = []
  let sectionIndex = 0
  for (const range of splitSentences(
    text,
    sections.map((section) => section.start),
  )) {
    while ((sections[sectionIndex + 1]?.start ?? Infinity) <= range.start) sectionIndex += 1
    const section = sections[sectionIndex]
    sentences.push({
      ...range,
      text: text.slice(range.start, range.end),
      section: section?.kind ?? 'front',
      sectionIndex,
    })
  }
  return sentences
}
