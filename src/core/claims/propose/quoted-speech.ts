import type { TextRange } from '#core/paper/text/paper-text.ts'
import { wordsOf } from './words-of.ts'

/** Words that quotation marks must hold to be somebody's speech: fewer are a name, a title or a word held at arm's length. */
const leastWords = 4
/** Fewer are enough where the words before say that somebody uttered them. */
const leastUttered = 2
const utters =
  /(?:\b(?:said|says?|told|wrote|writes|promis(?:es?|ed|ing)|claim(?:s|ed|ing)?|cit(?:es?|ed|ing)|calls? it|called it|describe[sd]?|reads?|states?|according|warn(?:s|ed)?|of|as|that|is|are|was|were)\b[^.“”"]{0,40})$/i
/** An opening mark, and the mark that closes it. The single mark opens behind a space alone, and is no apostrophe. */
const marks =
  /“[^“”]+(?:”|$)|«[^«»]+»|„[^„“”]+[“”]|(?<![\p{L}\p{N}])"[^"]+"|(?<![\p{L}\p{N}])['‘](?=\p{Lu})[^‘]{0,1500}?[\p{L}.,!?]['’](?=[\s,.;:)]|$)/gu

/**
 * Stretches of speech between quotation marks, with their marks, in order. Not words of a name or title ("a so-called “miracle”"): four
 * words at least, two where the words before name somebody's utterance. A quotation that is not closed goes on to the paragraph's end.
 */
export function quotedSpeech(paragraph: string): readonly TextRange[] {
  return [...paragraph.matchAll(marks)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => {
      const count = wordsOf(paragraph, start, end).length
      if (count >= leastWords) return true
      return (
        count >= leastUttered &&
        (utters.test(paragraph.slice(0, start)) || /^\s*(?:,\s*)?(?:says?|said)\b/.test(paragraph.slice(end)))
      )
    })
}
