import type { TextSpan } from '#core/paper/text/paper-text.ts'
import { fail, ok, type Result } from '#core/result.ts'
import type { DocxFile } from '#core/sources/docx/docx-file.ts'
import { encodedPart } from '#core/sources/docx/part-encoding.ts'
import { readDocx } from '#core/sources/docx/read-docx.ts'
import { linesOf, nothing, oneLine, Xml, xml } from '../formats/docx/xml.ts'
import { commentsPartOf, partsWithComments } from './comments-part.ts'
import { withCommentMarks, type Placed } from './docx-marks.ts'
import { replaceInZip } from './replace-in-zip.ts'
import type { WordPrefix } from './word-prefix.ts'

/** A comment to put beside words of a draft. */
export interface DraftComment {
  /** Where the words stand: `pageIndex` counts the draft's blocks. */
  readonly span: TextSpan
  /** What it says, a paragraph each. */
  readonly paragraphs: readonly string[]
  readonly author: string
  readonly initials: string
  /** ISO 8601. */
  readonly at: string
}

/** A draft with comments, and where each stands, in their order. */
export interface AnnotatedDocx {
  readonly bytes: Uint8Array
  readonly placed: readonly Placed[]
}

/**
 * The writer's own Word document with one comment for each of these (ECMA-376 part 1, 17.13.4): comments that are there stay, and every part
 * but the text, the comments and what names them stays byte for byte. Fails with a sentence where it is no document that can be written to.
 */
export async function annotateDocx(
  bytes: Uint8Array,
  comments: readonly DraftComment[],
): Promise<Result<AnnotatedDocx>> {
  const read = await readDocx(bytes)
  if (!read.ok) return read
  const { file } = read.value
  const there = commentsPartOf(file)
  const first = there.nextId
  const marked = withCommentMarks(
    read.value,
    comments.map(({ span }, index) => ({ id: first + index, span })),
  )
  const placed = comments.map((_, index) => marked.placed.get(first + index) ?? 'not-placed')
  const written = comments.flatMap((comment, index) =>
    placed[index] === 'not-placed' ? [] : [commentXml(comment, first + index, there.word)],
  )
  if (written.length === 0) return ok({ bytes, placed })
  const parts = partsWithComments(file, there, written.join(''))
  const zip = parts && replaceInZip(bytes, encodedParts(file, new Map([[file.main, marked.xml], ...parts])))
  return zip
    ? ok({ bytes: zip, placed })
    : fail(
        'bad-input',
        'Comments cannot be put into this Word document. Please save it again in Word, and bring in the new file.',
      )
}

function encodedParts({ encodings }: DocxFile, parts: ReadonlyMap<string, string>): ReadonlyMap<string, Uint8Array> {
  return new Map([...parts].map(([name, text]) => [name, encodedPart(text, encodings.get(name) ?? 'utf-8')]))
}

function commentXml(
  { paragraphs, author, initials, at }: DraftComment,
  id: number,
  { prefix, declared }: WordPrefix,
): string {
  const w = new Xml(prefix)
  const lines = paragraphs
    .flatMap(linesOf)
    .map((line) => xml`<${w}p><${w}r><${w}t xml:space="preserve">${line}</${w}t></${w}r></${w}p>`)
  const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(at)?.[0]
  const when = date ? xml` ${w}date="${date}Z"` : nothing
  return xml`<${w}comment${new Xml(declared)} ${w}id="${id}" ${w}author="${oneLine(author)}"${when} ${w}initials="${oneLine(initials, 9)}">${lines}</${w}comment>`
    .text
}
