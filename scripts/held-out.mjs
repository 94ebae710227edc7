import { createHash } from 'node:crypto'

/**
 * Whether a row of an evaluation set belongs to the third that is left out when rules are tuned and confidences are calibrated: the
 * first byte of the SHA-256 of its id is below 85.
 */
export function isHeldOut(id) {
  return createHash('sha256').update(String(id)).digest()[0] < 85
}
