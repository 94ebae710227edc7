/** A file of a source or a draft: its bytes are kept in the library folder as they came, under their hash. */
export interface KeptFile {
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string
  readonly fileName: string
  /** As it was read: `text/vtt`, `message/rfc822` ... (https://www.iana.org/assignments/media-types). */
  readonly mediaType: string
  readonly sizeBytes: number
}

/** The ending that a file's name in the library folder has, by its media type: so that other programs open it too. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/x-subrip': 'srt',
  'message/rfc822': 'eml',
  'multipart/related': 'mhtml',
  'application/x-mimearchive': 'mhtml',
  'text/html': 'html',
  'text/markdown': 'md',
  'text/plain': 'txt',
  'text/vtt': 'vtt',
}
const otherEnding = 'bin'
const knownEndings: ReadonlySet<string> = new Set([...Object.values(endings), otherEnding])

/** True for a SHA-256 in lower-case hex: the only form of name that a caller can reach a file by. */
export function isSha256(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text)
}

/** True for a media type as it is kept: in lower case, without parameters. */
export function isMediaType(text: unknown): text is string {
  return typeof text === 'string' && /^[a-z]{1,20}\/[a-z0-9][a-z0-9.+-]{0,99}$/.test(text)
}

/** Where the bytes of a source's or a draft's file are in the library folder, with a slash: its hash is its only name. */
export function placeOfFile({ sha256, mediaType }: Pick<KeptFile, 'sha256' | 'mediaType'>): string {
  return `files/${sha256}.${Object.hasOwn(endings, mediaType) ? endings[mediaType] : otherEnding}`
}

/** Where the PDF of a paper is in the library folder. */
export function placeOfPaper(sha256: string): string {
  return `papers/${sha256}.pdf`
}

/** The SHA-256 by which a place in the library folder is named; null for a name that neither a paper nor a kept file has. */
export function sha256OfPlace(place: string): string | null {
  const [, folder, sha256 = '', ending = ''] = /^(papers|files)\/([0-9a-f]{64})\.([a-z]+)$/.exec(place) ?? []
  const isName = folder === 'papers' ? ending === 'pdf' : folder === 'files' && knownEndings.has(ending)
  return isName ? sha256 : null
}

/** True for the place of a paper. */
export function isPlaceOfPaper(place: string): boolean {
  return place.startsWith('papers/')
}
