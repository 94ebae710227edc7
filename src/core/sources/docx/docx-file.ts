import { filesInZip } from '#core/references/reading/zip-files.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'

declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string }

/** The parts of a Word document that are read, as texts whose offsets hold for the bytes: a byte order mark stays in. */
export interface DocxFile {
  /** The name of the part that holds the text: "word/document.xml" in nearly all. */
  readonly main: string
  readonly parts: ReadonlyMap<string, string>
  /** Targets of the main part's relations by their ids. */
  readonly links: ReadonlyMap<string, string>
}

const wanted =
  /^(?:_rels\/\.rels|docProps\/core\.xml|word\/[\w-]{1,60}\.xml|word\/_rels\/[\w-]{1,60}\.xml\.rels|\[Content_Types\]\.xml)$/i

/** Detail of the failure where a compressed file is no Word document, or none that can be unpacked. */
export const noMainPart = 'no main part'

const damaged = (detail: string): Failure =>
  fail(
    'bad-input',
    'This Word document is damaged: its text cannot be taken out. Please open it in Word, save it again, and add the new file.',
    detail,
  )

/** Unpacks a Word document (.docx, .docm, .dotx), sizes looked at first. */
export function openDocx(bytes: Uint8Array): Result<DocxFile> {
  const contents = filesInZip(bytes, (name) => wanted.test(name))
  if (!contents.ok)
    return contents.tooLarge
      ? fail(
          'too-large',
          'The text of this document unpacks to over 100 MB; for safety it was not read. Please save its text as a document of its own.',
        )
      : damaged(noMainPart)
  const parts = new Map<string, string>()
  for (const [name, file] of Object.entries(contents.files)) {
    const text = decodedPart(file)
    if (text === null) return damaged(`${name} is in no encoding that was expected`)
    parts.set(name, text)
  }
  const target = [...relationsOf(parts.get('_rels/.rels') ?? '')].find(([, { type }]) => type === 'officeDocument')?.[1]
  const named = target?.address.replace(/^\//, '')
  const main = named !== undefined && parts.has(named) ? named : 'word/document.xml'
  const xml = parts.get(main)
  if (xml === undefined) return damaged(noMainPart)
  if (/<!(?:DOCTYPE|ENTITY)/.test(xml.slice(0, 5000)))
    return fail('refused', 'This Word document has definitions of its own inside; for safety it was not read.')
  const slash = main.lastIndexOf('/')
  const relations = relationsOf(parts.get(`${main.slice(0, slash)}/_rels${main.slice(slash)}.rels`) ?? '')
  return ok({ main, parts, links: new Map([...relations].map(([id, { address }]) => [id, address])) })
}

function decodedPart(file: Uint8Array): string | null {
  const mark = (file[0] ?? 0) * 256 + (file[1] ?? 0)
  const encoding = mark === 0xff_fe ? 'utf-16le' : mark === 0xfe_ff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(file)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function relationsOf(xml: string): ReadonlyMap<string, { readonly address: string; readonly type: string }> {
  const found = new Map<string, { readonly address: string; readonly type: string }>()
  for (const [element] of xml.matchAll(/<(?:\w{1,20}:)?Relationship\s[^<>]{1,4000}>/g)) {
    const value = (name: string) => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element)
    const [id, target, type] = ['Id', 'Target', 'Type'].map((name) => value(name)?.[1] ?? value(name)?.[2])
    if (id !== undefined && target !== undefined)
      found.set(id, { address: target.replaceAll('&amp;', '&'), type: type?.replace(/^.*\//, '') ?? '' })
  }
  return found
}
