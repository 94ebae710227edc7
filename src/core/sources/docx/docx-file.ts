import { filesInZip } from '#core/references/reading/zip-files.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { decodedPart, encodingOf, type PartEncoding } from './part-encoding.ts'

/** The parts of a Word document that are read, as texts whose offsets hold for the bytes: a byte order mark stays in. */
export interface DocxFile {
  /** The name of the part that holds the text: "word/document.xml" in nearly all. */
  readonly main: string
  /** The folder of the main part, with a slash at its end; '' at the root. */
  readonly folder: string
  readonly parts: ReadonlyMap<string, string>
  readonly encodings: ReadonlyMap<string, PartEncoding>
  /** Targets of the main part's relations by their ids. */
  readonly links: ReadonlyMap<string, string>
  /** Parts that the main part names as its "styles", "numbering", "footnotes", "comments" ..., by that word. */
  readonly related: ReadonlyMap<string, string>
}

const ofPackage = /^(?:_rels\/\.rels|docProps\/core\.xml|\[Content_Types\]\.xml)$/i
const usualMain = 'word/document.xml'
const partOfFolder = /^[\w-]{1,60}\.xml$/

/** Detail of the failure where a compressed file is no Word document, or none that can be unpacked. */
export const noMainPart = 'no main part'

const damaged = (detail: string): Failure =>
  fail(
    'bad-input',
    'This Word document is damaged: its text cannot be taken out. Please open it in Word, save it again, and add the new file.',
    detail,
  )

const tooLarge = fail(
  'too-large',
  'The text of this document unpacks to over 100 MB; for safety it was not read. Please save its text as a document of its own.',
)

/** Unpacks a Word document (.docx, .docm, .dotx), sizes looked at first. */
export function openDocx(bytes: Uint8Array): Result<DocxFile> {
  const parts = new Map<string, string>()
  const encodings = new Map<string, PartEncoding>()
  let unpacked = 0
  const unpack = (wanted: (name: string) => boolean): Failure | null => {
    const contents = filesInZip(bytes, (name) => !parts.has(name) && wanted(name), unpacked)
    if (!contents.ok) return contents.tooLarge ? tooLarge : damaged(noMainPart)
    for (const [name, file] of Object.entries(contents.files)) {
      const text = decodedPart(file)
      if (text === null) return damaged(`${name} is in no encoding that was expected`)
      parts.set(name, text)
      encodings.set(name, encodingOf(file))
      unpacked += file.length
    }
    return null
  }
  // What the package says of itself names the main part, and that its neighbours: no name of a part is fixed (ECMA-376 part 1, 11.3.10).
  const unread = unpack((name) => ofPackage.test(name))
  if (unread) return unread
  const office = [...relationsOf(parts.get('_rels/.rels') ?? '').values()].find(({ type }) => type === 'officeDocument')
  const target = office === undefined ? usualMain : partNameOf('', office.address)
  const mains = [target, usualMain]
  const missing = unpack((name) => mains.some((main) => name === main || name === relationsPartOf(main)))
  if (missing) return missing
  // A workbook and a presentation name their main parts in the same way.
  const main = /<(?:[\w.-]+:)?document[\s>]/.test(parts.get(target)?.slice(0, 5000) ?? '') ? target : usualMain
  const xml = parts.get(main)
  if (xml === undefined) return damaged(noMainPart)
  if (/<!(?:DOCTYPE|ENTITY)/.test(xml.slice(0, 5000)))
    return fail('refused', 'This Word document has definitions of its own inside; for safety it was not read.')
  const folder = folderOf(main)
  const relations = relationsOf(parts.get(relationsPartOf(main)) ?? '')
  const related = new Map<string, string>()
  for (const { type, address, isOutside } of relations.values())
    if (!isOutside && !related.has(type)) related.set(type, partNameOf(folder, address))
  const named = new Set(['styles', 'numbering', 'footnotes', 'endnotes', 'comments'].map((type) => related.get(type)))
  const failed = unpack(
    (name) => named.has(name) || (name.startsWith(folder) && partOfFolder.test(name.slice(folder.length))),
  )
  if (failed) return failed
  const links = new Map([...relations].map(([id, { address }]) => [id, address]))
  return ok({ main, folder, parts, encodings, links, related })
}

/** The text of the part that the main part names as its `type` ("styles"), or that stands under the usual name; '' where there is none. */
export function relatedPart({ parts, related, folder }: DocxFile, type: string): string {
  return parts.get(related.get(type) ?? '') ?? parts.get(`${folder}${type}.xml`) ?? ''
}

/** The name of the part that holds a part's relations (ECMA-376 part 2, 8.3.3). */
export function relationsPartOf(part: string): string {
  const folder = folderOf(part)
  return `${folder}_rels/${part.slice(folder.length)}.rels`
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1)
}

/** The part that a relation's address leads to, from a folder on. */
function partNameOf(folder: string, address: string): string {
  const steps: string[] = []
  for (const step of (address.startsWith('/') ? address : folder + address).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

interface Relation {
  readonly address: string
  /** The last word of its type: "styles", "officeDocument". */
  readonly type: string
  /** It leads out of the package. */
  readonly isOutside: boolean
}

function relationsOf(xml: string): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>()
  for (const [element] of xml.matchAll(/<(?:\w{1,20}:)?Relationship\s[^<>]{1,4000}>/g)) {
    const [id, target, type, mode] = ['Id', 'Target', 'Type', 'TargetMode'].map((name) => {
      const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element)
      return value?.[1] ?? value?.[2]
    })
    if (id === undefined || target === undefined) continue
    found.set(id, {
      address: target.replaceAll('&amp;', '&'),
      type: type?.replace(/^.*\//, '') ?? '',
      isOutside: mode === 'External',
    })
  }
  return found
}
