/** A file of a source or a draft: its bytes are kept in the library folder as they came, under their hash. */
export interface KeptFile {
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string
  readonly fileName: string
  /** As it was read: `text/vtt`, `message/rfc822` ... (https://www.iana.org/assignments/media-types). */
  readonly mediaType: string
  readonly sizeBytes: number
}
