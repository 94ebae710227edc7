import type { WordsPlace } from '#core/sources/block-words.ts'
import type { TextBlock, WrittenText } from '#core/sources/written-text.ts'
import { markdownWords } from '../formats/markdown/markdown-text.ts'
import type { DraftComment } from './annotate-docx.ts'

/** A note for words of a draft: its label ("claim-8") is what the words call it by. */
export type DraftNote = Pick<DraftComment, 'span' | 'paragraphs'> & { readonly label: string }

/**
 * A Markdown draft with a footnote for each of these (GitHub's notes): behind the words stands the call, at the end the note; nothing else is
 * changed. `places`: where the words of each block stand in the text. What stands nowhere is called at the end of the draft.
 */
export function annotateMarkdown(
  source: string,
  places: readonly (readonly WordsPlace[])[],
  notes: readonly DraftNote[],
): string {
  const calls = notes.map(({ label, span }) => {
    const last = places[span.end.pageIndex]?.findLast(({ start }) => start < span.end.offset)
    const isSignForSign = last && last.end - last.start === last.sourceEnd - last.sourceStart
    const at =
      last && (isSignForSign ? last.sourceStart + Math.min(span.end.offset, last.end) - last.start : last.sourceEnd)
    return { at: at ?? source.trimEnd().length, text: `[^${label}]` }
  })
  let made = ''
  let done = 0
  for (const { at, text } of calls.toSorted((one, other) => one.at - other.at)) {
    made += source.slice(done, at) + text
    done = at
  }
  return withNotes(made + source.slice(done), notes)
}

/** A draft of another kind as Markdown made of its blocks, with the same footnotes. */
export function blocksAsMarkdown({ blocks }: WrittenText, notes: readonly DraftNote[]): string {
  const parts = blocks.map((block, index) => {
    const calls = notes
      .filter(({ span }) => span.end.pageIndex === index)
      .toSorted((one, other) => one.span.end.offset - other.span.end.offset)
    let words = ''
    let done = 0
    for (const { label, span } of calls) {
      words += `${markdownWords(block.text.slice(done, span.end.offset), done === 0 ? 'line' : 'inside')}[^${label}]`
      done = span.end.offset
    }
    return prefixOf(block) + words + markdownWords(block.text.slice(done), done === 0 ? 'line' : 'inside')
  })
  return withNotes(parts.join('\n\n'), notes)
}

function prefixOf({ kind, level = 1, listNumber }: TextBlock): string {
  if (kind === 'heading') return `${'#'.repeat(level)} `
  if (kind === 'quotation') return '> '
  if (kind === 'list-item') return `${'  '.repeat(level - 1)}${/^\d+[.)]$/.test(listNumber ?? '') ? listNumber : '-'} `
  return ''
}

function withNotes(text: string, notes: readonly DraftNote[]): string {
  if (notes.length === 0) return text
  const written = notes.map(({ label, paragraphs }) => {
    const lines = paragraphs.map((words) => markdownWords(words, 'line'))
    return `[^${label}]: ${lines.join('\n\n    ')}`
  })
  return `${text.trimEnd()}\n\n${written.join('\n\n')}\n`
}
