/** The name that the Encoding Standard has for an encoding ("latin2" is "iso-8859-2"); null where it has none. */
export function encodingNamed(word: string): string | null {
  try {
    return new TextDecoder(word).encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** What is said of an encoding that `encodingNamed` does not know. */
export function noEncoding(word: string): string {
  return `There is no encoding "${word}". For example: utf-8, windows-1252, windows-1250, shift_jis, big5, gb18030.`
}
