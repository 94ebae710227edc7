import { strToU8 } from 'fflate'
import type { TextSpan } from '#core/paper/text/paper-text.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { readDocx, type ReadDocx } from '#core/sources/docx/read-docx.ts'
import { linesOf, nothing, oneLine, Xml, xml } from '../formats/docx/xml.ts'
import { withCommentMarks, type Placed } from './docx-marks.ts'
import { replaceInZip } from './replace-in-zip.ts'

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

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const relationsNames = 'http://schemas.openxmlformats.org/package/2006/relationships'

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
  const document = read.value
  const source = document.parts.get(document.main)!
  const folder = document.main.slice(0, document.main.lastIndexOf('/') + 1)
  const relations = `${folder}_rels/${document.main.slice(folder.length)}.rels`
  const known = commentsPartOf(document, folder, relations)
  const first = known.nextId
  const marked = withCommentMarks(
    document,
    comments.map(({ span }, index) => ({ id: first + index, span })),
  )
  const placed = comments.map((_, index) => marked.placed.get(first + index) ?? 'not-placed')
  const written = comments.flatMap((comment, index) =>
    placed[index] === 'not-placed' ? [] : [commentXml(comment, first + index, known.prefix)],
  )
  if (written.length === 0) return ok({ bytes, placed })
  const parts = new Map([
    [document.main, marked.xml],
    [known.name, insertedBefore(known.xml, `</${known.prefix}comments>`, written.join(''))],
  ])
  if (known.isNew) {
    const isStrict = source.includes('http://purl.oclc.org/ooxml/')
    parts.set(relations, withRelation(document.parts.get(relations), known.fileName, isStrict))
    const types = document.parts.get('[Content_Types].xml') ?? ''
    const override = `<Override PartName="/${known.name}" ContentType="${commentsType}"/>`
    parts.set(
      '[Content_Types].xml',
      insertedBefore(types.replace(/<Types([^>]*)\/>/, '<Types$1></Types>'), '</Types>', override),
    )
  }
  const zip = replaceInZip(bytes, new Map([...parts].map(([name, text]) => [name, encoded(text)])))
  return zip
    ? ok({ bytes: zip, placed })
    : fail(
        'bad-input',
        'Comments cannot be put into this Word document. Please save it again in Word, and bring in the new file.',
      )
}

interface CommentsPart {
  readonly name: string
  readonly fileName: string
  readonly xml: string
  readonly prefix: string
  readonly nextId: number
  readonly isNew: boolean
}

/** The part of comments that a document has, or an empty one under a name that is free. */
function commentsPartOf(document: ReadDocx, folder: string, relations: string): CommentsPart {
  const named = /<(?:\w{1,20}:)?Relationship\s[^<>]{0,2000}\/comments"[^<>]{0,2000}>/.exec(
    document.parts.get(relations) ?? '',
  )?.[0]
  const target = named && /\sTarget\s*=\s*["']([^"']+)["']/.exec(named)?.[1]
  const name = target?.startsWith('/') ? target.slice(1) : target && folder + target
  const text = name === undefined ? undefined : document.parts.get(name)
  const prefix = /<((?:[\w.-]+:)?)comments[\s/>]/.exec(text ?? '')?.[1]
  if (name !== undefined && text !== undefined && prefix !== undefined) {
    // "w:id" is the comment's; ids of other programs' extensions have prefixes of their own.
    const ids = [...text.matchAll(/<(?:[\w.-]+:)?comment\s[^<>]{0,2000}?\bid\s*=\s*["'](-?\d{1,9})["']/g)].map(
      ([, id]) => Number(id),
    )
    const open = text.replace(/<((?:[\w.-]+:)?comments)((?:\s[^<>]*)?)\/>/, '<$1$2></$1>')
    return { name, fileName: name, xml: open, prefix, nextId: Math.max(-1, ...ids) + 1, isNew: false }
  }
  const taken = (file: string) => document.parts.has(folder + file)
  const fileName = taken('comments.xml') ? 'claim-comments.xml' : 'comments.xml'
  const strict = document.parts.get(document.main)!.includes('http://purl.oclc.org/ooxml/wordprocessingml/main')
  const names = strict
    ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${names}"></w:comments>`
  return { name: folder + fileName, fileName, xml: empty, prefix: 'w:', nextId: nextFreeId(document), isNew: true }
}

/** Behind every id of a comment that the text names, though no part holds it. */
function nextFreeId(document: ReadDocx): number {
  const source = document.parts.get(document.main)!
  const ids = [
    ...source.matchAll(/comment(?:RangeStart|RangeEnd|Reference)\s[^<>]{0,200}?\bid\s*=\s*["'](\d{1,9})["']/g),
  ]
  return ids.reduce((most, [, id]) => Math.max(most, Number(id)), -1) + 1
}

function commentXml({ paragraphs, author, initials, at }: DraftComment, id: number, prefix: string): string {
  const w = new Xml(prefix)
  const lines = paragraphs
    .flatMap(linesOf)
    .map((line) => xml`<${w}p><${w}r><${w}t xml:space="preserve">${line}</${w}t></${w}r></${w}p>`)
  const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(at)?.[0]
  const when = date ? xml` ${w}date="${date}Z"` : nothing
  return xml`<${w}comment ${w}id="${id}" ${w}author="${oneLine(author)}"${when} ${w}initials="${oneLine(initials, 9)}">${lines}</${w}comment>`
    .text
}

function withRelation(text: string | undefined, target: string, isStrict: boolean): string {
  const given =
    text ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationsNames}"></Relationships>`
  const open = given.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
  const ids = new Set([...open.matchAll(/\bId\s*=\s*["']([^"']+)["']/g)].map(([, id]) => id))
  let id = 'rIdComments'
  for (let number = 2; ids.has(id); number += 1) id = `rIdComments${number}`
  const base = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return insertedBefore(
    open,
    '</Relationships>',
    `<Relationship Id="${id}" Type="${base}/comments" Target="${target}"/>`,
  )
}

function insertedBefore(text: string, closing: string, inserted: string): string {
  const at = text.lastIndexOf(closing)
  return at < 0 ? text : text.slice(0, at) + inserted + text.slice(at)
}

/** As the part was: UTF-8, or UTF-16 with its mark where its first line says so. */
function encoded(text: string): Uint8Array {
  if (!/^\uFEFF?<\?xml[^>]{0,60}encoding\s*=\s*["']utf-16/i.test(text)) return strToU8(text)
  const bytes = new Uint8Array(2 * text.length)
  for (let at = 0; at < text.length; at += 1) {
    bytes[2 * at] = text.charCodeAt(at) & 255
    bytes[2 * at + 1] = text.charCodeAt(at) >> 8
  }
  return bytes
}
