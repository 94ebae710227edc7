import type { HostCalls } from '#core/host/host.ts'
import { isMediaType, isSha256 } from '#core/model/kept-file.ts'
import { isLibraryTable } from '#core/model/row-shapes/row-problem.ts'
import { changedRowProblem } from '#core/model/row-shapes/sound-change.ts'
import { rowKey, type Change, type StoredChange, type LibraryRows, type LibraryTable } from '#core/model/change.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { isSafeFileName } from '#core/safe-file-name.ts'
import { isLibraryId } from './library/format-gate.ts'

/** The one argument of each call; undefined for calls without one. */
type CallArguments = { readonly [Name in keyof HostCalls]: Parameters<HostCalls[Name]>[0] }

/** The most that a call may bring. Everything above is refused before it is looked at further. */
export const callLimits = {
  changes: 1_000,
  rowsOfChange: 250_000,
  changesBytes: 192 * 1024 * 1024,
  /** Of a paper, and of a file of a source or a draft. */
  keptBytes: 1024 * 1024 * 1024,
  savedBytes: 512 * 1024 * 1024,
  libraryFilePieceBytes: 8 * 1024 * 1024,
  nameCharacters: 255,
  urlCharacters: 4_096,
} as const

type Check<T> = (argument: unknown) => Result<T>
const refuse = (detail: string): Result<never> =>
  fail(
    'refused',
    'The app asked for something that is not allowed. This is a fault in the app; nothing was changed.',
    detail,
  )

/** Turns what arrived over IPC or HTTP into the argument of the call, or refuses it. The other side is never trusted. */
export const argumentChecks: { readonly [Name in keyof HostCalls]: Check<CallArguments[Name]> } = {
  openLibrary: nothing,
  lookAtLibrary: nothing,
  takeOverLibrary: nothing,
  listChangesAside: nothing,
  chooseLibrary: nothing,
  listLibraries: nothing,
  openSampleLibrary: nothing,
  listPapers: nothing,
  makeLibrary: (argument) => {
    if (!hasExactly(argument, ['libraryId'])) return refuse('makeLibrary takes libraryId')
    const { libraryId } = argument
    return libraryId === null || isLibraryId(libraryId) ? ok({ libraryId }) : refuse('not the id of a library')
  },
  openListedLibrary: (argument) => {
    if (!hasExactly(argument, ['id'])) return refuse('openListedLibrary takes id')
    return isSha256(argument['id']) ? ok({ id: argument['id'] }) : refuse('not the id of a listed library')
  },
  newLibrary: (argument) => {
    if (!hasExactly(argument, ['name'])) return refuse('newLibrary takes name')
    const { name } = argument
    return isText(name, callLimits.nameCharacters) ? ok({ name }) : refuse('not a name')
  },
  readChanges: (argument) => {
    if (!hasExactly(argument, ['afterSeq', 'limit'])) return refuse('readChanges takes afterSeq and limit')
    const { afterSeq, limit } = argument
    if (!isCount(afterSeq) || !isCount(limit) || limit < 1 || limit > callLimits.changes)
      return refuse('afterSeq or limit out of range')
    return ok({ afterSeq, limit })
  },
  appendChanges: (argument) => {
    if (!hasExactly(argument, ['afterSeq', 'changes'], ['libraryId']))
      return refuse('appendChanges takes libraryId, afterSeq and changes')
    const { afterSeq, changes, libraryId } = argument
    if (libraryId !== undefined && !isLibraryId(libraryId)) return refuse('not the id of a library')
    if (!isCount(afterSeq) || !Array.isArray(changes) || changes.length < 1 || changes.length > callLimits.changes)
      return refuse('afterSeq or number of changes out of range')
    const wrong = changes.findIndex((change) => !isChange(change))
    if (wrong !== -1) return refuse(`change ${wrong} is not one`)
    const size = plainJsonSize(changes, callLimits.changesBytes)
    if (size === null) return refuse('changes hold something that is not plain JSON, or too much')
    const odd = oddRow(changes)
    return odd === null
      ? ok({ ...(libraryId === undefined ? {} : { libraryId }), afterSeq, changes })
      : refuse(`a row has a wrong shape: ${odd}`)
  },
  readChangesAside: (argument) => {
    if (!hasExactly(argument, ['id', 'from', 'limit'])) return refuse('readChangesAside takes id, from and limit')
    const { id, from, limit } = argument
    if (!isSha256(id)) return refuse('not the id of a file')
    if (!isCount(from) || !isCount(limit) || limit < 1 || limit > callLimits.changes)
      return refuse('from or limit out of range')
    return ok({ id, from, limit })
  },
  keepChangesAside: (argument) => {
    if (!hasExactly(argument, ['changes'])) return refuse('keepChangesAside takes changes')
    const { changes } = argument
    if (!Array.isArray(changes) || changes.length < 1 || changes.length > callLimits.changes)
      return refuse('number of changes out of range')
    const wrong = changes.findIndex((change) => !isStoredChange(change))
    if (wrong !== -1) return refuse(`change ${wrong} is not one`)
    return plainJsonSize(changes, callLimits.changesBytes) === null
      ? refuse('changes hold something that is not plain JSON, or too much')
      : ok({ changes })
  },
  settleChangesAside: (argument) => {
    if (!hasExactly(argument, ['id'])) return refuse('settleChangesAside takes id')
    return isSha256(argument['id']) ? ok({ id: argument['id'] }) : refuse('not the id of a file')
  },
  putPaper: (argument) => {
    if (!hasExactly(argument, ['bytes'])) return refuse('putPaper takes bytes')
    return bytesOf(argument['bytes'], callLimits.keptBytes, (bytes) => ({ bytes }))
  },
  getPaper: (argument) => {
    if (!hasExactly(argument, ['sha256'], ['start', 'end'])) return refuse('getPaper takes sha256, start and end')
    return bytesRange(argument)
  },
  putFile: (argument) => {
    if (!hasExactly(argument, ['bytes', 'mediaType'])) return refuse('putFile takes bytes and mediaType')
    const { bytes: given, mediaType } = argument
    if (!isMediaType(mediaType)) return refuse('not a media type')
    return bytesOf(given, callLimits.keptBytes, (bytes) => ({ bytes, mediaType }))
  },
  getFile: (argument) => {
    if (!hasExactly(argument, ['sha256', 'mediaType'], ['start', 'end']))
      return refuse('getFile takes sha256, mediaType, start and end')
    const { mediaType } = argument
    if (!isMediaType(mediaType)) return refuse('not a media type')
    const range = bytesRange(argument)
    return range.ok ? ok({ ...range.value, mediaType }) : range
  },
  openFiles: (argument) => {
    if (!hasExactly(argument, ['accept', 'folder'])) return refuse('openFiles takes accept and folder')
    const { accept, folder } = argument
    if (typeof folder !== 'boolean' || !Array.isArray(accept) || accept.length > 100 || !accept.every(isFileKind))
      return refuse('accept is a list of file endings and media types')
    return ok({ accept, folder })
  },
  nextRequests: nothing,
  readOpenedFile: (argument) => givenId('readOpenedFile', argument),
  saveFile: (argument) => {
    if (!hasExactly(argument, ['suggestedName', 'bytes'])) return refuse('saveFile takes suggestedName and bytes')
    const { suggestedName } = argument
    if (!isFileName(suggestedName)) return refuse('suggestedName is a name, not a path')
    return bytesOf(argument['bytes'], callLimits.savedBytes, (bytes) => ({ suggestedName, bytes }))
  },
  openPaper: (argument) => {
    if (!hasExactly(argument, ['sha256', 'name'])) return refuse('openPaper takes sha256 and name')
    const { sha256, name } = argument
    if (!isSha256(sha256)) return refuse('not a SHA-256')
    // The copy's name is also read by the program that opens it: it must not look like an option.
    if (!isText(name, callLimits.nameCharacters - '.pdf'.length) || !isSafeFileName(name) || name.startsWith('-'))
      return refuse('name is a name, not a path')
    return ok({ sha256, name })
  },
  openExternal: (argument) => {
    if (!hasExactly(argument, ['url'])) return refuse('openExternal takes url')
    const url = externalUrl(argument['url'])
    return url === null
      ? refuse('not an https: address, nor a mailto: address without attachments')
      : ok({ url: url.href })
  },
  readSnapshotRows: (argument) => {
    if (!hasExactly(argument, ['place'])) return refuse('readSnapshotRows takes place')
    const { place } = argument
    if (place === null) return ok({ place })
    if (!hasExactly(place, ['seq', 'from'])) return refuse('place takes seq and from')
    const { seq, from } = place
    return isCount(seq) && isCount(from) && from > 0 ? ok({ place: { seq, from } }) : refuse('seq or from out of range')
  },
  measureLibraryFile: (argument) => {
    if (!hasExactly(argument, ['seq'])) return refuse('measureLibraryFile takes seq')
    const { seq } = argument
    return seq === null || isCount(seq) ? ok({ seq }) : refuse('seq out of range')
  },
  packLibrary: (argument) => {
    if (!hasExactly(argument, ['seq', 'withPapers'])) return refuse('packLibrary takes seq and withPapers')
    const { seq, withPapers } = argument
    if (typeof withPapers !== 'boolean') return refuse('withPapers is yes or no')
    return seq === null || isCount(seq) ? ok({ seq, withPapers }) : refuse('seq out of range')
  },
  copyLibrary: (argument) => {
    if (!hasExactly(argument, ['seq'])) return refuse('copyLibrary takes seq')
    return isCount(argument['seq']) ? ok({ seq: argument['seq'] }) : refuse('seq out of range')
  },
  putLibraryFilePiece: (argument) => {
    if (!hasExactly(argument, ['id', 'offset', 'bytes']))
      return refuse('putLibraryFilePiece takes id, offset and bytes')
    const { id, offset } = argument
    if (id !== null && !isGivenId(id)) return refuse('not the id of a file')
    if (!isCount(offset) || (id === null && offset !== 0)) return refuse('offset out of range')
    return bytesOf(argument['bytes'], callLimits.libraryFilePieceBytes, (bytes) => ({ id, offset, bytes }))
  },
  readLibraryFile: (argument) => givenId('readLibraryFile', argument),
  keepLibraryFile: (argument) => givenId('keepLibraryFile', argument),
  dropLibraryFile: (argument) => givenId('dropLibraryFile', argument),
  openMadeLibrary: (argument) => givenId('openMadeLibrary', argument),
  lookAtCopyWork: (argument) => workId('lookAtCopyWork', argument),
  cancelCopyWork: (argument) => workId('cancelCopyWork', argument),
  lookAtSecondPlace: nothing,
  listSecondPlaces: nothing,
  chooseSecondPlace: (argument) => {
    if (!hasExactly(argument, ['id'])) return refuse('chooseSecondPlace takes id')
    const { id } = argument
    return id === null || isSha256(id) ? ok({ id }) : refuse('not the id of a place')
  },
  chooseSecondPlaceBeside: nothing,
  copyToSecondPlace: (argument) => {
    if (!hasExactly(argument, ['checksAll'])) return refuse('copyToSecondPlace takes checksAll')
    const { checksAll } = argument
    return typeof checksAll === 'boolean' ? ok({ checksAll }) : refuse('checksAll is true or false')
  },
  stopSecondPlace: nothing,
  makeLibraryOfCopy: nothing,
  beginSaving: (argument) => {
    if (!hasExactly(argument, ['suggestedName'])) return refuse('beginSaving takes suggestedName')
    const { suggestedName } = argument
    return isFileName(suggestedName) ? ok({ suggestedName }) : refuse('suggestedName is a name, not a path')
  },
  savePiece: (argument) => {
    if (!hasExactly(argument, ['id', 'offset', 'bytes'])) return refuse('savePiece takes id, offset and bytes')
    const { id, offset } = argument
    if (!isGivenId(id) || !isCount(offset)) return refuse('not the id of a file, or offset out of range')
    return bytesOf(argument['bytes'], callLimits.libraryFilePieceBytes, (bytes) => ({ id, offset, bytes }))
  },
  endSaving: (argument) => {
    if (!hasExactly(argument, ['id', 'keep'])) return refuse('endSaving takes id and keep')
    const { id, keep } = argument
    return isGivenId(id) && typeof keep === 'boolean'
      ? ok({ id, keep })
      : refuse('not the id of a file, or keep is none')
  },
}

/** Which bytes of which kept file. */
function bytesRange({
  sha256,
  start,
  end,
}: Fields): Result<{ readonly sha256: string; readonly start?: number; readonly end?: number }> {
  if (!isSha256(sha256)) return refuse('not a SHA-256')
  if (start !== undefined && !isCount(start)) return refuse('start out of range')
  if (end !== undefined && (!isCount(end) || end < (start ?? 0))) return refuse('end out of range')
  return ok({ sha256, start, end })
}

function isFileName(value: unknown): value is string {
  return isText(value, callLimits.nameCharacters) && isSafeFileName(value)
}

/** An id that the main side gave out, as `randomUUID` makes them. */
function isGivenId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
}

function givenId(call: string, argument: unknown): Result<{ readonly id: string }> {
  if (!hasExactly(argument, ['id'])) return refuse(`${call} takes id`)
  return isGivenId(argument['id']) ? ok({ id: argument['id'] }) : refuse('not an id that was given')
}

function workId(call: string, argument: unknown): Result<{ readonly workId: string }> {
  if (!hasExactly(argument, ['workId'])) return refuse(`${call} takes workId`)
  return isGivenId(argument['workId']) ? ok({ workId: argument['workId'] }) : refuse('not an id that was given')
}

// What a mailto: address may fill in (RFC 6068). Mail programs know others that put files of the machine into the mail.
const mailFields: readonly string[] = ['to', 'cc', 'bcc', 'subject', 'body']

/** The address where it may be opened outside: https: with a host and without a password, or mailto: that attaches nothing. Else null. */
export function externalUrl(text: unknown): URL | null {
  if (typeof text !== 'string' || text.length > callLimits.urlCharacters || !URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol === 'mailto:')
    return url.hash === '' && [...url.searchParams.keys()].every((name) => mailFields.includes(name.toLowerCase()))
      ? url
      : null
  return url.protocol === 'https:' && url.hostname !== '' && url.username === '' && url.password === '' ? url : null
}

function nothing(argument: unknown): Result<undefined> {
  return argument === undefined || argument === null ? ok(undefined) : refuse('this call takes nothing')
}

type Fields = Readonly<Record<string, unknown>>

function hasExactly(value: unknown, required: readonly string[], optional: readonly string[] = []): value is Fields {
  if (!isPlainObject(value)) return false
  const keys = Object.keys(value)
  return (
    required.every((key) => keys.includes(key)) && keys.every((key) => required.includes(key) || optional.includes(key))
  )
}

function isPlainObject(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest
}

// As in the accept attribute of HTML: an ending or a media type.
function isFileKind(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    (/^\.?[A-Za-z0-9]{1,16}$/.test(value) || /^[a-z]{1,20}\/[a-z0-9.+-]{1,80}$/.test(value))
  )
}

function bytesOf<T>(bytes: unknown, most: number, argument: (bytes: Uint8Array) => T): Result<T> {
  if (!(bytes instanceof Uint8Array)) return refuse('bytes are not a Uint8Array')
  if (bytes.length > most)
    return fail(
      'too-large',
      `This file is larger than ${Math.floor(most / 1024 / 1024)} MB, which is more than can be kept.`,
    )
  return bytes.length === 0 ? fail('bad-input', 'This file is empty.') : ok(argument(bytes))
}

function isChange(value: unknown): value is Change {
  if (!hasExactly(value, ['id', 'label', 'at', 'rows'], ['undoes', 'redoes', 'batch', 'batchOf'])) return false
  const { id, label, at, rows, undoes, redoes, batch, batchOf } = value
  return (
    isText(id, 100) &&
    id !== '' &&
    isText(label, 2_000) &&
    isText(at, 40) &&
    [undoes, redoes, batch].every((other) => other === undefined || isText(other, 100)) &&
    (batchOf === undefined ||
      (hasExactly(batchOf, ['parts', 'rows']) && isCount(batchOf['parts']) && isCount(batchOf['rows']))) &&
    Array.isArray(rows) &&
    rows.length <= callLimits.rowsOfChange &&
    rows.every(isRowChange)
  )
}

function isStoredChange(value: unknown): value is StoredChange {
  if (!isPlainObject(value)) return false
  const { seq, ...change } = value
  return isCount(seq) && seq > 0 && isChange(change)
}

function isRowChange(value: unknown): boolean {
  if (!hasExactly(value, ['table', 'key', 'before', 'after'])) return false
  const { table, key, before, after } = value
  if (!isLibraryTable(table) || !isText(key, 1_000) || key === '' || (before === null && after === null)) return false
  if (table === 'papers' && !isSha256(key)) return false
  return [before, after].every(
    (row) => row === null || (isPlainObject(row) && rowKey(table, row as unknown as LibraryRows[LibraryTable]) === key),
  )
}

/** What is wrong with the first row of a wrong shape; null where there is none. What stood there before is not asked. */
function oddRow(changes: readonly Change[]): string | null {
  for (const { rows } of changes) {
    for (const row of rows) {
      const problem = changedRowProblem(row)
      if (problem !== null) return problem
    }
  }
  return null
}

const deepest = 64

/** About how many bytes of JSON a value makes, at least; null where it is not plain JSON, is too deep, or is more than `most`. */
function plainJsonSize(value: unknown, most: number, depth = 0): number | null {
  if (value === null || typeof value === 'boolean' || value === undefined) return 5
  if (typeof value === 'string') return value.length + 2 > most ? null : value.length + 2
  if (typeof value === 'number') return Number.isFinite(value) ? 8 : null
  if (depth > deepest || typeof value !== 'object') return null
  const isList = Array.isArray(value)
  if (!isList && !isPlainObject(value)) return null
  let size = 2
  for (const [key, item] of Object.entries(value)) {
    const itemSize = plainJsonSize(item, most - size, depth + 1)
    if (itemSize === null) return null
    size += itemSize + (isList ? 1 : key.length + 4)
    if (size > most) return null
  }
  return size
}
