import { isPlaceOfPaper, isSha256, sha256OfPlace } from '#core/model/kept-file.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { isLibraryId } from '../format-gate.ts'
import { segmentName, segmentNumber } from '../library-layout.ts'

/** The ending of a library as one file: a zip of the library's folder with this description in it. */
export const libraryFileEnding = '.evidencedesk'

/** The first entry of the file: what is in it. */
export const manifestName = 'evidence-desk.json'

/** The format of the file that this version writes, and the newest that it reads. The library's own format stands in its library.json. */
export const libraryFileFormat = 1

/** The most that is taken from a file, whatever it says of itself (SAFETY: archive bombs). */
export const libraryFileLimits = {
  entries: 20_000,
  partBytes: 2 * 1024 * 1024 * 1024,
  manifestBytes: 16 * 1024 * 1024,
  /** How many times as large a part may become by inflating. */
  ratio: 200,
} as const

/** What a library file says of itself. */
export interface LibraryFileManifest {
  readonly kind: 'evidence-desk-library'
  readonly format: number
  readonly library: {
    readonly id: string
    readonly name: string
    /** The last change that is in it, and that line's hash. */
    readonly seq: number
    readonly hash: string
  }
  readonly madeAt: string
  /** The version of Evidence Desk. */
  readonly madeBy: string
  /** Files of sources and drafts are in it either way: they cannot be had again as papers can. */
  readonly withPapers: boolean
  /** Every other entry, in order. */
  readonly parts: readonly { readonly name: string; readonly sizeBytes: number; readonly sha256: string }[]
}

/** The bytes of the description. */
export function manifestBytes(manifest: LibraryFileManifest): Buffer {
  return Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
}

/** Reads a description, which anybody may have written: `newer-format`, or `bad-input` where it says nothing that fits together. */
export function readManifest(bytes: Buffer): Result<LibraryFileManifest> {
  const value = parsed(bytes.toString('utf8'))
  if (!isGroup(value) || value['kind'] !== 'evidence-desk-library') return notALibraryFile
  if (isCount(value['format']) && value['format'] > libraryFileFormat)
    return fail(
      'newer-format',
      'This library file was made by a newer version of Evidence Desk. Please update to open it; nothing was unpacked.',
    )
  const { format, library, madeAt, madeBy, withPapers, parts } = value
  const isWhole =
    format === libraryFileFormat &&
    isLibrary(library) &&
    isShort(madeAt) &&
    isShort(madeBy) &&
    typeof withPapers === 'boolean' &&
    Array.isArray(parts) &&
    parts.every(isPart)
  return isWhole ? sound(value as unknown as LibraryFileManifest) : inconsistent('its description has a wrong shape')
}

/** Why an entry of this name is not taken, as "... because <reason>"; null for the names that a library file has. */
export function entryNameProblem(name: string): string | null {
  if (name === manifestName || isPartName(name)) return null
  const shown = JSON.stringify(name.slice(0, 80))
  if (name.includes('\0')) return `a name in it holds a NUL character (${shown})`
  if (name.includes('\\')) return `a name in it holds a backslash (${shown})`
  if (/^[A-Za-z]:/.test(name)) return `a name in it begins with a drive letter (${shown})`
  if (name.startsWith('/')) return `a name in it begins at the root of the disk (${shown})`
  if (name.split('/').includes('..')) return `a name in it leads out of the folder (${shown})`
  if (isPartName(name.toLowerCase()) || name.toLowerCase() === manifestName)
    return `a name in it has capital letters where a library has none (${shown})`
  return `it holds something that is no part of a library (${shown})`
}

/** A file that was not opened for safety. `reason` completes "because". */
export function refusedFile(reason: string): Failure {
  return fail('refused', `This file was not opened, because ${reason}. Nothing was unpacked.`)
}

/** A file whose parts do not fit together. */
export function inconsistent(reason: string): Failure {
  return fail(
    'damaged',
    `This library file is damaged or was altered: ${reason}. Nothing was unpacked. Ask for it again, or copy it again from where it came.`,
  )
}

/** A file that is something else. */
export const notALibraryFile = fail(
  'bad-input',
  'This is not a library file of Evidence Desk. Such a file ends in .evidencedesk. Nothing was unpacked.',
)

function isPartName(name: string): boolean {
  if (name === 'library.json' || name === 'journal/head' || sha256OfPlace(name) !== null) return true
  const [, file = ''] = /^journal\/([^/]+)$/.exec(name) ?? []
  const number = segmentNumber(file)
  return number !== null && number > 0 && segmentName(number) === file
}

/** Checks what the parts say together: each once, no file of the journal left out, kept files named by their hashes. */
function sound(manifest: LibraryFileManifest): Result<LibraryFileManifest> {
  const names = manifest.parts.map(({ name }) => name)
  const strange = names.map(entryNameProblem).find((problem) => problem !== null)
  if (strange !== undefined) return refusedFile(strange)
  if (new Set(names).size !== names.length) return refusedFile('one name stands in it twice')
  for (const name of ['library.json', 'journal/head'])
    if (!names.includes(name)) return inconsistent(`${name} is missing`)
  const segments = names.flatMap((name) => segmentNumber(name.replace('journal/', '')) ?? [])
  if (segments.toSorted((one, other) => one - other).some((number, index) => number !== index + 1))
    return inconsistent('a file of its journal is missing')
  const large = manifest.parts.find(({ sizeBytes }) => sizeBytes > libraryFileLimits.partBytes)
  if (large) return fail('too-large', `This file was not opened, because ${large.name} in it is larger than 2 GB.`)
  const wrong = manifest.parts.find(({ name, sha256 }) => (sha256OfPlace(name) ?? sha256) !== sha256)
  return wrong
    ? inconsistent(`a ${isPlaceOfPaper(wrong.name) ? 'paper' : 'file'} in it is not what its name says`)
    : ok(manifest)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

type Group = Readonly<Record<string, unknown>>

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isLibrary(value: unknown): boolean {
  return (
    isGroup(value) &&
    isLibraryId(value['id']) &&
    typeof value['name'] === 'string' &&
    isCount(value['seq']) &&
    isSha256(value['hash'])
  )
}

function isPart(value: unknown): boolean {
  return isGroup(value) && typeof value['name'] === 'string' && isCount(value['sizeBytes']) && isSha256(value['sha256'])
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 100
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
