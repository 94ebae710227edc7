import type { PaperText } from '#core/paper/text/paper-text.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import { checkPressRelease, type ReleaseFindingKind, type ReleaseStudy } from './check-press-release.ts'

/** A question to a press release, with the sentence that raises it and the one of the paper that is nearest, each at its place. */
export interface ReleaseQuestion {
  readonly kind: ReleaseFindingKind
  readonly question: string
  readonly release: SentencePlace
  /** Null where the paper says nothing on it. */
  readonly paper: SentencePlace | null
}

/** A sentence in one block of a text or on one page of a paper: `index` is that of the block or page, offsets are UTF-16 code units. */
export interface SentencePlace {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly words: string
}

/** The questions of `checkPressRelease` to a release as it is shown, against the paper of its study. */
export function releaseQuestions(
  release: WrittenText,
  paper: PaperText,
  study: Omit<ReleaseStudy, 'text'>,
): readonly ReleaseQuestion[] {
  const blocks = release.blocks.map(({ text }) => text)
  const pages = paper.pages.map(({ text }) => text)
  const found = checkPressRelease(blocks.join(between), { ...study, text: pages.join(between) })
  return found.map(({ kind, question, sentence, paper: said }) => ({
    kind,
    question,
    release: placeIn(blocks, sentence),
    paper: said && placeIn(pages, said),
  }))
}

// A sentence does not go on over it.
const between = '\n\n'

/** Where a stretch of the joined parts stands in the part that it begins in; what goes over its end is cut there. */
function placeIn(parts: readonly string[], stretch: { readonly start: number; readonly end: number }): SentencePlace {
  let from = 0
  let index = 0
  while (index < parts.length - 1 && stretch.start >= from + parts[index]!.length + between.length) {
    from += parts[index]!.length + between.length
    index += 1
  }
  const text = parts[index]!
  const [start, end] = [stretch.start - from, Math.min(stretch.end - from, text.length)]
  return { index, start, end, words: text.slice(start, end) }
}
