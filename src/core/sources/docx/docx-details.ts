import { decodeEntities } from '#core/references/reading/text-entities.ts'
import { formatCount } from '#core/format-count.ts'
import { relatedPart, type DocxFile } from './docx-file.ts'

/** What a Word document says of itself. */
export interface DocxDetails {
  readonly title?: string
  readonly author?: string
  /** The day it was last changed, or made: "2026-11-12". */
  readonly date?: string
}

/** Reads `docProps/core.xml` (ECMA-376 part 2, 11). */
export function detailsOfDocx(xml: string): DocxDetails {
  const value = (name: string) => {
    const words = new RegExp(`<${name}(?:\\s[^<>]{0,300})?>([^<]{1,2000})</${name}>`).exec(xml)?.[1]
    return words === undefined ? '' : decodeEntities(words).replace(/\s+/g, ' ').trim()
  }
  const [title, author] = [value('dc:title'), value('dc:creator')]
  const date = /^\d{4}-\d{2}-\d{2}/.exec(value('dcterms:modified') || value('dcterms:created'))?.[0]
  return { ...(title !== '' && { title }), ...(author !== '' && { author }), ...(date !== undefined && { date }) }
}

/** What a look at the text found worth saying. */
export interface Findings {
  insertions: number
  deletions: number
  unreadParts: number
  pronunciations: number
  errors: number
}

/** What of a document is not in its text, or odd, a sentence each. */
export function whatWasLeftOut(file: DocxFile, findings: Findings): readonly string[] {
  const said: string[] = []
  const add = (holds: boolean, sentence: string) => {
    if (holds) said.push(sentence)
  }
  const comments = [...relatedPart(file, 'comments').matchAll(/<(?:\w{1,20}:)?comment[\s>]/g)].length
  const margins = [...file.parts].filter(
    ([name, xml]) =>
      /(?:^|\/)(?:header|footer)\d{0,4}\.xml$/.test(name) && /<(?:\w{1,20}:)?t[ >][^<]{0,200}[\p{L}\p{N}]/u.test(xml),
  )
  add(
    findings.insertions + findings.deletions > 0,
    'This document has tracked changes: what was inserted is shown, what was deleted is not.',
  )
  add(
    comments > 0,
    `${formatCount(comments, 'comment')} in the margin ${comments === 1 ? 'is' : 'are'} not part of the text.`,
  )
  add(margins.length > 0, 'Headers and footers of the pages are not part of the text.')
  add(findings.unreadParts > 0, 'Charts, diagrams or files placed in this document are not read.')
  add(findings.pronunciations > 0, 'Pronunciations above the words are left out.')
  add(
    findings.errors > 0,
    'The inside of this document is damaged in places. Please compare what is shown with the document.',
  )
  return said
}
