import { formatCount } from '#core/format-count.ts'
import { annotateMarkdown, blocksAsMarkdown } from '#core/report/annotated-draft/annotate-markdown.ts'
import { claimNote, signerOf } from '#core/report/annotated-draft/claim-note.ts'
import { sayableClaim } from '#core/report/fact-check/sayable-claim.ts'
import { whatStaysOut } from '#core/report/fact-check/what-stays-out.ts'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import { decodeText } from '#core/references/reading/decode-text.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { readMarkdown } from '#core/sources/markdown/read-markdown.ts'
import { showToast } from '#renderer/background/toast.ts'
import { host } from '#renderer/host/current-host.ts'
import { annotateDocxInWorker } from '#renderer/workers/source-work.ts'
import type { Story } from './use-story.ts'

interface AnnotatedDraft {
  readonly bytes: Uint8Array
  readonly ending: 'docx' | 'md'
  /** What is to be known of it, a sentence each. */
  readonly said: readonly string[]
}

/**
 * Saves the draft with a comment on every claim where the writer says: a Word draft as it is with comments, a Markdown draft as it is with
 * footnotes, any other as Markdown made of its paragraphs. The draft in the library stays as it came.
 */
export async function exportAnnotatedDraft(story: Story): Promise<void> {
  const made = await annotated(story)
  if (!made.ok) return showToast({ kind: 'problem', message: made.message })
  const { bytes, ending, said } = made.value
  const name = `${story.draft.title}, draft ${story.draft.number}, with claims.${ending}`
  const saved = await host.saveFile({ suggestedName: name, bytes })
  if (!saved.ok) showToast({ kind: 'problem', message: saved.message })
  else if (saved.value) {
    const comments = formatCount(story.claims.length, ending === 'docx' ? 'comment' : 'footnote')
    showToast({ kind: 'done', message: [`Saved ${saved.value.savedAs} with ${comments}.`, ...said].join(' ') })
  }
}

async function annotated({ draft, text, claims, library }: Story): Promise<Result<AnnotatedDraft>> {
  const rule = whatStaysOut([...library.sources.values()])
  const noteOf = (claim: StoryClaim) => claimNote(sayableClaim(claim, rule))
  const { sha256, mediaType } = draft.file
  const file = await host.getFile({ sha256, mediaType })
  if (!file.ok) return file
  const { bytes } = file.value
  if (mediaType.endsWith('wordprocessingml.document')) {
    const comments = claims.map((one) => ({ span: one.span, paragraphs: noteOf(one), ...signerOf(one.claim) }))
    const made = await annotateDocxInWorker({ bytes, comments })
    return made.ok ? ok({ bytes: made.value.bytes, ending: 'docx', said: placedWords(made.value.placed) }) : made
  }
  const notes = claims.map((one) => ({
    span: one.span,
    paragraphs: noteOf(one),
    label: `claim-${one.claim.number}`,
  }))
  if (mediaType !== 'text/markdown')
    return inMarkdown(blocksAsMarkdown(text, notes), ['It is Markdown made of the draft’s paragraphs.'])
  const source = decodeText(bytes).text
  const read = await readMarkdown(source)
  return read.ok ? inMarkdown(annotateMarkdown(source, read.value.places, notes), []) : fail(read.kind, read.message)
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
