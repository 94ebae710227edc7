/**
 * How host calls travel over HTTP between the renderer and the browser shell: one message a request and one an answer.
 *
 *   POST /host/<name of the call>      Content-Type: application/x-evidence-desk
 *   request  = message of the call's one argument (null for calls without one)
 *   answer   = message of its Result; status 200. A call that never reached the library (bad secret, unknown name, too large)
 *              has a 4xx status and a message of a Failure all the same.
 *
 *   message  = 4 bytes: length of the head, unsigned, little-endian
 *              head: JSON {value, parts: [{path, length}]}, UTF-8; `value` has null where bytes stood
 *              the bytes of the parts, one after the other, nothing after the last
 *
 * Bytes are named by their path, not marked inside the value, so no text of a record can pass for bytes.
 */
export const hostMessageType = 'application/x-evidence-desk'

/** A message that is not one: cut, too long, or with parts that lead nowhere. Thrown by `decodeHostMessage`. */
export class BadHostMessage extends Error {
  override readonly name = 'BadHostMessage'
}

interface Part {
  readonly path: readonly (string | number)[]
  readonly bytes: Uint8Array
}

// Both are the same in browsers, workers and Node, but core is compiled without the types of any of them.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string }

/** One message of any JSON value; every Uint8Array inside it travels as raw bytes. `undefined` is dropped as in JSON. */
export function encodeHostMessage(value: unknown): Uint8Array<ArrayBuffer> {
  const parts: Part[] = []
  const withoutBytes = takeBytes(value, [], parts)
  const head = new TextEncoder().encode(
    JSON.stringify({
      value: withoutBytes ?? null,
      parts: parts.map(({ path, bytes }) => ({ path, length: bytes.length })),
    }),
  )
  const message = new Uint8Array(4 + head.length + parts.reduce((sum, part) => sum + part.bytes.length, 0))
  new DataView(message.buffer).setUint32(0, head.length, true)
  message.set(head, 4)
  let offset = 4 + head.length
  for (const { bytes } of parts) {
    message.set(bytes, offset)
    offset += bytes.length
  }
  return message
}

/** The value of a message. Its bytes are views of `message`, not copies. Throws `BadHostMessage` on anything that is not one. */
export function decodeHostMessage(message: Uint8Array): unknown {
  if (message.length < 4) throw new BadHostMessage('shorter than its own length field')
  const headLength = new DataView(message.buffer, message.byteOffset, message.byteLength).getUint32(0, true)
  if (headLength > message.length - 4) throw new BadHostMessage('the head is cut')
  const head = parseHead(message.subarray(4, 4 + headLength))
  let offset = 4 + headLength
  for (const { path, length } of head.parts) {
    if (offset + length > message.length) throw new BadHostMessage('the bytes are cut')
    head.value = putBytes(head.value, path, message.subarray(offset, offset + length))
    offset += length
  }
  if (offset !== message.length) throw new BadHostMessage('bytes that belong to nothing')
  return head.value
}

function takeBytes(value: unknown, path: readonly (string | number)[], parts: Part[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) {
    parts.push({ path, bytes: value })
    return null
  }
  const before = parts.length
  if (Array.isArray(value)) {
    const items = value.map((item, index) => takeBytes(item, [...path, index], parts))
    return parts.length === before ? value : items
  }
  const entries = Object.entries(value).map(([key, item]) => [key, takeBytes(item, [...path, key], parts)] as const)
  // fromEntries defines own properties, so a key named __proto__ stays a plain key.
  return parts.length === before ? value : Object.fromEntries(entries)
}

interface Head {
  value: unknown
  readonly parts: readonly { readonly path: readonly (string | number)[]; readonly length: number }[]
}

function parseHead(bytes: Uint8Array): Head {
  let head: unknown
  try {
    head = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new BadHostMessage('the head is not JSON', { cause: error })
  }
  if (!isPlain(head) || !Array.isArray(head['parts']) || !head['parts'].every(isPart))
    throw new BadHostMessage('the head has no parts')
  return { value: head['value'] ?? null, parts: head['parts'] }
}

function isPart(part: unknown): part is Head['parts'][number] {
  return (
    isPlain(part) &&
    Number.isSafeInteger(part['length']) &&
    (part['length'] as number) >= 0 &&
    Array.isArray(part['path']) &&
    part['path'].every((step) => typeof step === 'string' || Number.isSafeInteger(step))
  )
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function putBytes(value: unknown, path: readonly (string | number)[], bytes: Uint8Array): unknown {
  const last = path.at(-1)
  if (last === undefined) return bytes
  let place: unknown = value
  for (const step of path.slice(0, -1)) place = ownProperty(place, step)
  if (ownProperty(place, last) !== null) throw new BadHostMessage('bytes where something else stands')
  Object.defineProperty(place, last, { value: bytes, enumerable: true, configurable: true, writable: true })
  return value
}

// Own properties only: a path may not walk into a prototype.
function ownProperty(place: unknown, step: string | number): unknown {
  if (typeof place !== 'object' || place === null || place instanceof Uint8Array || !Object.hasOwn(place, step)) {
    throw new BadHostMessage('bytes with a path that leads nowhere')
  }
  return (place as Record<string | number, unknown>)[step]
}
