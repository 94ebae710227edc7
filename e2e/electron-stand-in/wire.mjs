// What goes between the preload's world and the main side is text: JSON, with what JSON lacks marked. Both functions also run in the
// page (bridge.mjs sends their source there), so they use nothing from outside but their arguments.

/** A value as JSON can hold it. Throws what Electron throws for what cannot be cloned. */
export function mark(value, toBase64) {
  const inner = (item) => mark(item, toBase64)
  if (value === undefined) return { $: 'undefined' }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $: 'number', v: String(value) }
  if (typeof value === 'bigint') return { $: 'bigint', v: String(value) }
  if (typeof value === 'function' || typeof value === 'symbol') throw new Error('An object could not be cloned.')
  if (ArrayBuffer.isView(value))
    return { $: 'bytes', v: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) }
  if (value instanceof Date) return { $: 'date', v: value.getTime() }
  if (value instanceof Error) return { $: 'error', v: value.message }
  if (Array.isArray(value)) return value.map(inner)
  return { $: 'object', v: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inner(item)])) }
}

/** The value that was marked. */
export function unmark(value, fromBase64) {
  const inner = (item) => unmark(item, fromBase64)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(inner)
  switch (value.$) {
    case 'undefined':
      return undefined
    case 'number':
      return Number(value.v)
    case 'bigint':
      return BigInt(value.v)
    case 'bytes':
      return fromBase64(value.v)
    case 'date':
      return new Date(value.v)
    case 'error':
      return new Error(value.v)
    default:
      return Object.fromEntries(Object.entries(value.v).map(([key, item]) => [key, inner(item)]))
  }
}

/** `mark` and `unmark` with Node's bytes. */
export const pack = (value) => mark(value, (bytes) => Buffer.from(bytes).toString('base64'))
export const unpack = (value) => unmark(value, (text) => new Uint8Array(Buffer.from(text, 'base64')))
