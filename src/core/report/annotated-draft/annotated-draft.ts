import { strToU8 } from 'fflate'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import { formatCount } from '#core/format-count.ts'
import type { Draft } from '#core/model/draft.ts'
import { ok, type Result } from '#core/result.ts'
import { readMarkdownFile } from '#core/sources/markdown/read-markdown.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import type { FactCheck } from '../fact-check/fact-check.ts'
import { annotateMarkdown, blocksAsMarkdown } from './annotate-markdown.ts'
import type { AnnotatedDocx, DraftComment } from './annotate-docx.ts'
import { claimNote, signerOf } from './claim-note.ts'

/** The draft with a note on every claim. */
export interface AnnotatedDraft {
  readonly bytes: Uint8Array
  readonly ending: 'docx' | 'md'
  /** What is to be known of it, a sentence each. */
  readonly said: readonly string[]
}

/** A draft as it is shown, and the bytes that it came as. */
export interface DraftToAnnotate {
  readonly draft: Draft
  readonly text: WrittenText
  /** The claims of the fact check, in the same order. */
  readonly claims: readonly StoryClaim[]
  readonly bytes: Uint8Array
}

/** The ending of a draft's annotated copy: a Word draft stays one. */
export function endingOfAnnotated({ file: { mediaType } }: Draft): AnnotatedDraft['ending'] {
  return mediaType.endsWith('wordprocessingml.document') ? 'docx' : 'md'
}

/**
 * The draft with a comment on every claim: a Word draft as it is with comments, which `annotateWord` puts in, a Markdown draft as it is with
 * footnotes, any other as Markdown made of its paragraphs.
 */
export async function annotatedDraft(
  { draft, text, claims: shown, bytes }: DraftToAnnotate,
  { claims }: FactCheck,
  annotateWord: (bytes: Uint8Array, comments: readonly DraftComment[]) => Promise<Result<AnnotatedDocx>>,
): Promise<Result<AnnotatedDraft>> {
  const notes = shown.map((one, index) => ({ one, span: one.span, paragraphs: claimNote(claims[index]!) }))
  if (endingOfAnnotated(draft) === 'docx') {
    const comments = notes.map(({ span, paragraphs, one }) => ({ span, paragraphs, ...signerOf(one) }))
    const made = await annotateWord(bytes, comments)
    return made.ok ? ok({ bytes: made.value.bytes, ending: 'docx', said: placedWords(made.value.placed) }) : made
  }
  const footnotes = notes.map(({ one, ...note }) => ({ ...note, label: `claim-${one.claim.number}` }))
  if (draft.file.mediaType !== 'text/markdown')
    return inMarkdown(blocksAsMarkdown(text, footnotes), ['It is Markdown made of the draft’s paragraphs.'])
  const read = await readMarkdownFile(bytes)
  return read.ok ? inMarkdown(annotateMarkdown(read.value.source, read.value.places, footnotes), []) : read
}

function inMarkdown(text: string, said: readonly string[]): Result<AnnotatedDraft> {
  return ok({ bytes: strToU8(text), ending: 'md', said })
}

function placedWords(placed: readonly string[]): readonly string[] {
  const count = (how: string) => placed.filter((each) => each === how).length
  const [beside, lost] = [count('at-note') + count('at-text-box'), count('not-placed')]
  return [
    ...(beside > 0
      ? [`${formatCount(beside, 'comment stands', 'comments stand')} where a note or a text box hangs on.`]
      : []),
    ...(lost > 0 ? [`${formatCount(lost, 'claim', 'claims')} could not be placed.`] : []),
  ]
}
