import { fail, type Failure } from './result.ts'

/** Names that stand in a PDF whose pages are locked to certificates: the handler's, and those of its kinds (ISO 32000-2, 7.6.5). */
const certificateNames = /\/(?:Adobe\.PubSec|adbe\.pkcs7\.s[345])(?![\w.])/
const [partBytes, overlapBytes] = [1 << 13, 32]

/**
 * Why no password opens a PDF whose security handler is not the standard one: it is locked to a certificate, or in a way of its maker's own.
 * `bytes`: of the file, as far as they are at hand; the names are never locked themselves.
 */
export function lockedWithoutPassword(bytes: Uint8Array): Failure {
  return fail(
    'bad-input',
    isLockedToCertificate(bytes)
      ? 'This PDF is locked to a certificate: it opens only with the key of the person it was made for, and no password helps. Ask for a copy that is not locked.'
      : 'This PDF is locked by a protection that cannot be opened here, and no password helps. Ask for a copy that is not locked.',
    'security handler that is not supported',
  )
}

function isLockedToCertificate(bytes: Uint8Array): boolean {
  for (let start = 0; start < bytes.length; start += partBytes)
    if (certificateNames.test(String.fromCharCode(...bytes.subarray(start, start + partBytes + overlapBytes))))
      return true
  return false
}
