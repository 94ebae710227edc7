import { relationsPartOf, type DocxFile } from '#core/sources/docx/docx-file.ts'
import { isStrict, strictNames, transitionalNames, wordPrefixOf, type WordPrefix } from './word-prefix.ts'

/** The part that a document's comments stand in. */
export interface CommentsPart {
  readonly name: string
  readonly xml: string
  readonly word: WordPrefix
  /** A number that no comment has. */
  readonly nextId: number
  /** The document has none yet: nothing names it. */
  readonly isNew: boolean
}

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const noRelations = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`
const idOfMark = /comment(?:RangeStart|RangeEnd|Reference)\s[^<>]{0,200}?\bid\s*=\s*["'](\d{1,9})["']/g
const typesPart = '[Content_Types].xml'

/** The part of comments that a document has, or an empty one under a name that is free. */
export function commentsPartOf(file: DocxFile): CommentsPart {
  const main = file.parts.get(file.main)!
  const named = file.related.get('comments')
  const text = named === undefined ? undefined : file.parts.get(named)
  if (named !== undefined && text !== undefined && withAppended(text, 'comments', () => '') !== null) {
    // "w:id" is the comment's; ids of other programs' extensions have prefixes of their own.
    const nextId = nextFree([
      [main, idOfMark],
      [text, /<(?:[\w.-]+:)?comment\s[^<>]{0,2000}?\bid\s*=\s*["'](\d{1,9})["']/g],
    ])
    return { name: named, xml: text, word: wordPrefixOf(text), nextId, isNew: false }
  }
  const names = isStrict(main) ? strictNames : transitionalNames
  return {
    name: freeName(file),
    xml: `${declaration}<w:comments xmlns:w="${names}"></w:comments>`,
    word: { prefix: 'w:', declared: '' },
    nextId: nextFree([[main, idOfMark]]),
    isNew: true,
  }
}

/** The parts that hold and name comments, with these put in. Null where the document's own do not hold together. */
export function partsWithComments(
  file: DocxFile,
  { name, xml, isNew }: CommentsPart,
  comments: string,
): ReadonlyMap<string, string> | null {
  const parts = new Map<string, string | null>([[name, withAppended(xml, 'comments', () => comments)]])
  if (isNew) {
    const relations = relationsPartOf(file.main)
    parts.set(relations, withRelation(file, file.parts.get(relations) ?? noRelations, name))
    parts.set(
      typesPart,
      withAppended(
        file.parts.get(typesPart) ?? '',
        'Types',
        (prefix) => `<${prefix}Override PartName="/${name}" ContentType="${commentsType}"/>`,
      ),
    )
  }
  const whole = [...parts].flatMap(([part, text]) => (text === null ? [] : [[part, text] as const]))
  return whole.length === parts.size ? new Map(whole) : null
}

/** A name beside the main part that no part has and nothing speaks of. */
function freeName({ folder, parts }: DocxFile): string {
  const types = parts.get(typesPart) ?? ''
  for (let number = 0; ; number += 1) {
    const name = `${folder}${number === 0 ? 'comments' : `comments-of-claims-${number}`}.xml`
    if (!parts.has(name) && !types.includes(`"/${name}"`)) return name
  }
}

/** Behind every id that these texts name. */
function nextFree(texts: readonly (readonly [text: string, id: RegExp])[]): number {
  let next = 0
  for (const [text, id] of texts) for (const [, number] of text.matchAll(id)) next = Math.max(next, Number(number) + 1)
  return next
}

function withRelation(file: DocxFile, relations: string, name: string): string | null {
  const ids = new Set([...relations.matchAll(/\bId\s*=\s*["']([^"']+)["']/g)].map(([, id]) => id))
  let id = 'rIdComments'
  for (let number = 2; ids.has(id); number += 1) id = `rIdComments${number}`
  const base = isStrict(file.parts.get(file.main)!)
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const target = name.slice(file.folder.length)
  return withAppended(
    relations,
    'Relationships',
    (prefix) => `<${prefix}Relationship Id="${id}" Type="${base}/comments" Target="${target}"/>`,
  )
}

/** A part with more at the end of its root, in the root's own prefix ("ns0:"); null where it has no such root. */
function withAppended(text: string, root: string, more: (prefix: string) => string): string | null {
  const closed = new RegExp(`</((?:[\\w.-]+:)?)${root}\\s*>\\s*(?:<!--[^]*?-->\\s*)*$`).exec(text)
  if (closed) return text.slice(0, closed.index) + more(closed[1]!) + text.slice(closed.index)
  const empty = new RegExp(`<((?:[\\w.-]+:)?)${root}((?:\\s[^<>]*?)?)\\s*/>`).exec(text)
  if (!empty) return null
  const [tag, prefix = '', attributes = ''] = empty
  const filled = `<${prefix}${root}${attributes}>${more(prefix)}</${prefix}${root}>`
  return text.slice(0, empty.index) + filled + text.slice(empty.index + tag.length)
}
