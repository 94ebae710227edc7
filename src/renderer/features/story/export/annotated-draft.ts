import { formatCount } from '#core/format-count.ts'
import { annotateMarkdown, blocksAsMarkdown } from '#core/report/annotated-draft/annotate-markdown.ts'
import { claimNote, signerOf } from '#core/report/annotated-draft/claim-note.ts'
import type { FactCheck } from '#core/report/fact-check/fact-check.ts'
import { decodeText } from '#core/references/reading/decode-text.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { readMarkdown } from '#core/sources/markdown/read-markdown.ts'
import { host } from '#renderer/host/current-host.ts'
import { annotateDocxInWorker } from '#renderer/workers/source-work.ts'
import type { Story } from '../use-story.ts'

/** The draft with a note on every claim. */
export interface AnnotatedDraft {
  readonly bytes: Uint8Array
  readonly ending: 'docx' | 'md'
  /** What is to be known of it, a sentence each. */
  readonly said: readonly string[]
}

/**
 * The draft with a comment on every claim: a Word draft as it is with comments, a Markdown draft as it is with footnotes, any other as
 * Markdown made of its paragraphs. The draft in the library stays as it came.
 */
export async function annotatedDraft(
  { draft, text, claims: shown }: Story,
  { claims }: FactCheck,
): Promise<Result<AnnotatedDraft>> {
  const { sha256, mediaType } = draft.file
  const file = await host.getFile({ sha256, mediaType })
  if (!file.ok) return file
  const { bytes } = file.value
  const notes = shown.map((one, index) => ({ one, span: one.span, paragraphs: claimNote(claims[index]!) }))
  if (mediaType.endsWith('wordprocessingml.document')) {
    const comments = notes.map(({ span, paragraphs, one }) => ({ span, paragraphs, ...signerOf(one) }))
    const made = await annotateDocxInWorker({ bytes, comments })
    return made.ok ? ok({ bytes: made.value.bytes, ending: 'docx', said: placedWords(made.value.placed) }) : made
  }
  const footnotes = notes.map(({ one, ...note }) => ({ ...note, label: `claim-${one.claim.number}` }))
  if (mediaType !== 'text/markdown')
    return inMarkdown(blocksAsMarkdown(text, footnotes), ['It is Markdown made of the draft’s paragraphs.'])
  const source = decodeText(bytes).text
  const read = await readMarkdown(source)
  return read.ok
    ? inMarkdown(annotateMarkdown(source, read.value.places, footnotes), [])
    : fail(read.kind, read.message)
}

function inMarkdown(text: string, said: readonly string[]): Result<AnnotatedDraft> {
  return ok({ bytes: new TextEncoder().encode(text), ending: 'md', said })
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
