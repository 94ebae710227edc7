import { deflateSync, inflateSync } from 'fflate'
import type { Reference } from '#core/model/reference.ts'

/** What of a record is long and seldom looked at. */
export interface LongTexts {
  /** The record as it stood in the source. */
  readonly raw: string
  readonly reference: Pick<Reference, 'abstract' | 'keyword' | 'note' | 'custom'>
}

/** The long texts of some hundred records, compressed. */
export interface TextPack {
  readonly bytes: Uint8Array
  /** Uncompressed, in bytes. */
  readonly length: number
}

/** Where the long texts of a record of a large file lie. */
export interface CompressedTexts {
  readonly pack: TextPack
  /** The record's place in it. */
  readonly index: number
  /** The registration numbers in its abstract, by which duplicates are told. */
  readonly trialNumbers: readonly string[]
}

// One buffer for all: the browser's own streams would leave the size of every pack behind, several times, for the garbage collector.
let buffer = new Uint8Array(0)

/** Long texts in one compressed piece, about a quarter of their size. */
export function packTexts(texts: readonly LongTexts[]): TextPack {
  const json = JSON.stringify(texts)
  // A UTF-16 unit takes three bytes of UTF-8 at most.
  const { written } = new TextEncoder().encodeInto(json, bufferOf(3 * json.length))
  return { bytes: deflateSync(buffer.subarray(0, written), { level: 1 }), length: written }
}

/** The long texts that were packed, in their order. */
export function unpackTexts({ bytes, length }: TextPack): readonly LongTexts[] {
  const unpacked = inflateSync(bytes, { out: bufferOf(length).subarray(0, length) })
  return JSON.parse(new TextDecoder().decode(unpacked)) as readonly LongTexts[]
}

function bufferOf(length: number): Uint8Array<ArrayBuffer> {
  if (buffer.length < length) buffer = new Uint8Array(length)
  return buffer
}
