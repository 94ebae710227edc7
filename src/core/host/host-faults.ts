import { fail, type Failure } from '#core/result.ts'

/** The answer to a call on which the main side threw: a fault of the program, whose cause belongs in the main side's own log. */
export function unexpectedFault(): Failure {
  return fail('unavailable', 'An unexpected error occurred in Evidence Desk. What showed “Saved” is safe.')
}

/** The answer to a call of this name that the main side did not answer at all, because of `error`. */
export function noAnswer(name: string, error: unknown): Failure {
  return fail(
    'unavailable',
    'Evidence Desk is not responding: it may have ended. What showed “Saved” is safe in the library folder. First copy what you typed in this window and is not saved. Then start Evidence Desk and go on in the window that it opens.',
    `${name}: ${String(error)}`,
  )
}
