/** What an expected failure is about. A closed union, so that every screen can say what can be done about each. */
export type FailureKind =
  | 'bad-input' // the file or text cannot be read as what it claims to be
  | 'encrypted' // a password is needed
  | 'too-large' // over a limit of size, number or time
  | 'not-found'
  | 'missing-library' // a library was in this folder and is not any more
  | 'read-only' // the library is open read-only, or its folder cannot be written
  | 'disk-full'
  | 'conflict' // somebody else wrote since
  | 'changed-outside' // another program changed the library folder while it was open
  | 'damaged' // a checksum does not hold
  | 'newer-format' // made by a later version
  | 'timeout'
  | 'cancelled'
  | 'refused' // not allowed, for safety
  | 'unavailable' // the other side does not answer

/** An expected failure. `message` is a sentence for the writer; `detail` is for the log. */
export interface Failure {
  readonly ok: false
  readonly kind: FailureKind
  readonly message: string
  readonly detail?: string
}

/** A value, or a failure that the caller must look at. Bugs throw; expected failures are returned. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failure

/** A success. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** A failure of `kind`, told to the writer by `message`. */
export function fail(kind: FailureKind, message: string, detail?: string): Failure {
  return detail === undefined ? { ok: false, kind, message } : { ok: false, kind, message, detail }
}
