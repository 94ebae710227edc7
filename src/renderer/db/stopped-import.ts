import { eachChangeHead, originalLabel, Standing, type ChangeHead } from './change-heads.ts'

/** A large import, or the taking back of one, that was stopped half-way: its window was killed. */
export interface StoppedImport {
  /** The batch of the import, which tells it apart from others. */
  readonly batch: string
  /** What the writer did: "Imported 9,000 studies". */
  readonly label: string
  /** Rows that are in the library of it, and how many there were to be. */
  readonly written: number
  readonly whole: number
  /** True where it was being taken back. */
  readonly isUndo: boolean
}

// It is the last thing that its window did; what was done since may be some tags, but not a history.
const mostLooked = 200

/** The newest import that is half in the library; null where there is none. */
export async function stoppedImport(): Promise<StoppedImport | null> {
  const standing = new Standing()
  const ofBatch: { readonly head: ChangeHead; readonly stands: boolean }[] = []
  let looked = 0
  await eachChangeHead((head) => {
    const stands = standing.has(head)
    const newest = ofBatch[0]?.head
    if (head.batch && head.batchOf && (!newest || newest.batch === head.batch)) ofBatch.push({ head, stands })
    // The changes of an import stand together.
    else if (newest) return false
    looked += head.undoes || head.redoes ? 0 : 1
    return looked < mostLooked || ofBatch.length > 0
  })
  const newest = ofBatch[0]?.head
  if (!newest?.batch || !newest.batchOf) return null
  const there = ofBatch.filter(({ stands }) => stands)
  if (there.length === 0 || there.length >= newest.batchOf.parts) return null
  return {
    batch: newest.batch,
    label: await originalLabel(newest),
    written: there.reduce((sum, { head }) => sum + head.rowCount, 0),
    whole: newest.batchOf.rows,
    isUndo: there.length < ofBatch.length,
  }
}
