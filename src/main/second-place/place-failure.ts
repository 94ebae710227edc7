import { fail, type Failure } from '#core/result.ts'
import { errorCode } from '../library/durable-files.ts'

/**
 * What an error of the file system in a second place means to the writer. Bugs are thrown on: an error without a code that is no failed
 * reading back.
 */
export function placeFailure(error: unknown): Failure {
  const code = errorCode(error)
  const detail = error instanceof Error ? error.message : String(error)
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return fail('disk-full', `There is no room left there. ${copyBefore}`, detail)
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return fail(
        'read-only',
        `Nothing can be written there: it is read-only, or another program has a file open. ${copyBefore}`,
        detail,
      )
    case 'EBUSY':
      return fail(
        'unavailable',
        `A file there is held by another program, or is write-protected. ${copyBefore}`,
        detail,
      )
    case 'ENOENT':
    case 'ENODEV':
    case 'ENOTDIR':
    case 'ENXIO':
    case 'ESTALE':
      return fail('not-found', 'It is not connected, or the copy was moved.', detail)
    case '':
      if (!(error instanceof Error) || !error.message.includes('does not read back')) throw error
      return fail('unavailable', `What was written there did not read back. ${copyBefore}`, detail)
    default:
      return fail('unavailable', `The system answered ${code} there. ${copyBefore}`, detail)
  }
}

/** What a writer wants to know first when a copy failed. */
const copyBefore = 'The copy before it is untouched, and it is tried again.'
