import { LibraryState } from '#core/history/library-state.ts'
import { libraryTables, type RowChange, type StoredChange } from '#core/model/change.ts'
import { sameJson } from '#core/same-json.ts'
import { keepChangesAside } from './changes-aside.ts'
import type { JournalScan } from './journal-scan.ts'
import { isOfJournal, stateAt } from './library-at.ts'
import type { LibraryLayout } from './library-layout.ts'
import { readSnapshot, snapshotsThere } from './snapshots.ts'

/**
 * After changes of a journal were lost, from number `lostFrom` on: keeps the rows that the newest snapshot has of them beside the library,
 * where the writer brings them in (`changes-aside.ts`). Nothing where no snapshot is newer than the damage, or it has no other rows.
 */
export async function keepWhatSnapshotHas(
  layout: LibraryLayout,
  mended: JournalScan,
  libraryId: string,
  lostFrom: number,
  now: Date,
): Promise<void> {
  for (const { fileName, seq, at } of (await snapshotsThere(layout)).toReversed()) {
    if (seq < lostFrom) return
    const snapshot = await readSnapshot(layout, fileName)
    if (snapshot?.head.libraryId !== libraryId) continue
    // Written after an earlier repair: it knows no more than the journal.
    if (await isOfJournal(snapshot, layout, mended.segments, libraryId)) return
    const journal = await stateAt(new LibraryState(), layout, mended.segments, Math.min(seq, mended.lastSeq))
    if (!journal.ok) return
    const rows = differentRows(journal.value, LibraryState.from(snapshot.head, snapshot.rows()))
    if (rows.length === 0) return
    const change: StoredChange = {
      id: `snapshot-${fileName}`,
      label: 'What a snapshot still has of changes that were lost',
      at: at.toISOString(),
      seq,
      rows,
    }
    await keepChangesAside(layout, [change], now, 'snapshot')
    return
  }
}

function differentRows(journal: LibraryState, snapshot: LibraryState): readonly RowChange[] {
  return libraryTables.flatMap((table) => {
    const keys = new Set([...journal.rows(table).keys(), ...snapshot.rows(table).keys()])
    return [...keys].flatMap((key) => {
      const [before, after] = [journal.row(table, key), snapshot.row(table, key)]
      return sameJson(before, after) ? [] : [{ table, key, before, after } as RowChange]
    })
  })
}
