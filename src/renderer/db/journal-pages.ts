import type { StoredChange } from '#core/model/change.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { host } from '../host/current-host.ts'

/** As many as one call answers. */
export const changesOfPage = 1000

/**
 * Goes through the changes of the folder's journal with `after` < seq <= `upTo`, in order, a page at a time. So nothing depends on how much
 * of the history this window has. Ends early, with `cancelled`, where `signal` says so.
 */
export async function eachJournalPage(
  { after, upTo, signal }: { readonly after: number; readonly upTo: number; readonly signal: AbortSignal },
  onPage: (changes: readonly StoredChange[], done: number) => void,
): Promise<Result<null>> {
  for (let at = after; at < upTo;) {
    if (signal.aborted) return fail('cancelled', 'The history was not read to its end.')
    const page = await host.readChanges({ afterSeq: at, limit: Math.min(changesOfPage, upTo - at) })
    if (!page.ok) return page
    const changes = page.value.changes.filter(({ seq }) => seq <= upTo)
    const last = changes.at(-1)
    if (!last)
      return fail(
        'unavailable',
        `Change ${at + 1} of the history is not in the library folder. Nothing of the library is changed.`,
      )
    onPage(changes, last.seq)
    at = last.seq
  }
  return ok(null)
}
