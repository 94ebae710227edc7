import { unzipSync } from 'fflate'
import { SaxesParser, type SaxesAttributeNS } from 'saxes'
import { decodedPart } from '#core/sources/docx/part-encoding.ts'

const wordNames = /wordprocessingml\/(?:2006\/)?main$/
const signs: Readonly<Record<string, string>> = { tab: ' ', br: ' ', noBreakHyphen: '\u2011' }

type Attributes = Readonly<Record<string, SaxesAttributeNS>>

function valueOf(attributes: Attributes, name: string): string {
  const found = Object.values(attributes).find(({ local, uri }) => local === name && wordNames.test(uri))
  if (!found) throw new Error(`An element has no “${name}” of its namespace.`)
  return found.value
}

function strictParser(): SaxesParser<{ readonly xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  return parser
}

/**
 * The words between the ends of each comment by its id, read by namespaces; throws where the part is no well-formed XML, or a comment's end
 * or the call of it is missing.
 */
export function commentedWords(xml: string): ReadonlyMap<string, string> {
  const open = new Set<string>()
  const called = new Set<string>()
  const found = new Map<string, string>()
  const path: string[] = []
  const add = (words: string) => {
    for (const id of open) found.set(id, (found.get(id) ?? '') + words)
  }
  const parser = strictParser()
  parser.on('opentag', ({ local, uri, attributes }) => {
    path.push(local)
    if (!wordNames.test(uri)) return
    if (local === 'commentRangeStart') {
      open.add(valueOf(attributes, 'id'))
      found.set(valueOf(attributes, 'id'), '')
    } else if (local === 'commentRangeEnd') open.delete(valueOf(attributes, 'id'))
    else if (local === 'commentReference') called.add(valueOf(attributes, 'id'))
    else if (local === 'sym') add(valueOf(attributes, 'char') === 'F0B3' ? '≥' : '?')
    else if (signs[local] !== undefined && path.at(-2) === 'r') add(signs[local])
  })
  const words = (text: string) => {
    if (path.at(-1) === 't' && !path.includes('Fallback')) add(text)
  }
  parser.on('text', words)
  parser.on('cdata', words)
  parser.on('closetag', () => path.pop())
  parser.write(xml).close()
  const lost = [...found.keys()].filter((id) => open.has(id) || !called.has(id))
  if (lost.length > 0) throw new Error(`The comments ${lost.join(', ')} have no end or no call.`)
  return found
}

/** The ids of the comments of a part of comments, in order, read by namespaces. */
export function commentIds(xml: string): readonly string[] {
  const ids: string[] = []
  const parser = strictParser()
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (local === 'comment' && wordNames.test(uri)) ids.push(valueOf(attributes, 'id'))
  })
  parser.write(xml).close()
  return ids
}

/** A part of a zip as text, in whichever encoding its first bytes say. */
export function partText(bytes: Uint8Array, name: string): string {
  return decodedPart(unzipSync(bytes)[name]!)!
}
