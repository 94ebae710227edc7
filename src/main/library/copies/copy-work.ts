import type { Failure, Result } from '#core/result.ts'
import { fail } from '#core/result.ts'
import { fileFailure } from '../durable-files.ts'

/** A long piece of work on copies: how far it is, and whether the writer still wants it. */
export interface CopyWork {
  /** Says how many bytes there are to be read and written in all; said again where it starts anew. */
  begin(totalBytes: number): void
  /** Says that so many more bytes were read or written. Throws `CopyStopped` where the writer cancelled. */
  moved(bytes: number): void
}

/** Work that nobody watches or cancels. */
export const unwatchedWork: CopyWork = { begin: () => undefined, moved: () => undefined }

/** Ends work on a copy from within its streams, with what the writer is told. Turned into that failure by `stoppable`. */
export class CopyStopped extends Error {
  override readonly name = 'CopyStopped'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

/** What an action answers; the failure where it was stopped, or where the file system failed it. `doing` completes "could not ...". Bugs are thrown on. */
export async function stoppable<T>(doing: string, action: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await action()
  } catch (error) {
    return error instanceof CopyStopped
      ? error.failure
      : fileFailure(error, doing, 'a folder of the library or of the copy')
  }
}

/** The writer cancelled. */
export const cancelled = fail('cancelled', 'Cancelled; nothing was made.')
