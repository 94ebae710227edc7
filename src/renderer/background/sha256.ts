/** SHA-256 in lower-case hex: the name that the library keeps these bytes under, and a line of SHA256SUMS. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
