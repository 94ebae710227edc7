import { ByteSearch } from './byte-search.ts'

/** What a file's bytes are searched for, all in one pass: metadata, and what could act by itself. */
const search = new ByteSearch('<x:xmpmeta', '/Metadata', '/JavaScript', '/Launch', '/SubmitForm', '/EmbeddedFile')

/** Where the words stand in a file, each in order of its places; absent where nowhere. */
export type FileWords = ReturnType<typeof search.placesIn>

/** The places of the words in the bytes of a PDF. Streams are not unpacked. */
export function findFileWords(bytes: Uint8Array): FileWords {
  return search.placesIn(bytes)
}
