import type { StoredChange } from '#core/model/change.ts'
import type { Source } from '#core/model/source.ts'

/** Hears the changes of a library, oldest first, and knows which sources were taken out of it. */
export class RemovedSources {
  private readonly removals = new Map<string, readonly Source[]>()

  /** A removal that was taken back is none; to remove is never to undo that something came in. */
  hear({ id, rows, undoes }: StoredChange): void {
    if (undoes !== undefined) {
      this.removals.delete(undoes)
      return
    }
    const gone = rows.flatMap((row) => (row.table === 'sources' && row.before && !row.after ? [row.before] : []))
    if (gone.length > 0) this.removals.set(id, gone)
  }

  /** Those that are not in the library now, each once, as they last were. */
  notAmong(isThere: (id: string) => boolean): readonly Source[] {
    const last = new Map([...this.removals.values()].flat().map((source) => [source.id, source]))
    return [...last.values()].filter(({ id }) => !isThere(id))
  }
}
