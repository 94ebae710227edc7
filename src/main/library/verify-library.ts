import { formatCount } from '#core/format-count.ts'
import { LibraryState } from '#core/history/library-state.ts'
import { snapshotLines } from '#core/history/snapshot.ts'
import type { ChangesAside } from '#core/host/host.ts'
import { FilesOfChanges } from '#core/model/files-of-rows.ts'
import { isPlaceOfPaper } from '#core/model/kept-file.ts'
import { rowShapesVersion } from '#core/model/row-shapes/row-problem.ts'
import { changedRowProblem, withSoundHead } from '#core/model/row-shapes/sound-change.ts'
import { putBackId } from '#core/model/unreadable-change.ts'
import { changesAside } from './changes-aside.ts'
import { copyProblems, readCopyRecord } from './copy-record.ts'
import { damageNotice } from './journal-repair.ts'
import { salvageJournal } from './journal-salvage.ts'
import { checkKeptFile, filesThere } from './kept-files.ts'
import { readJournalHead } from './journal-head.ts'
import { readStoredChanges } from './journal-reader.ts'
import { scanJournal, type JournalScan } from './journal-scan.ts'
import { readLibraryFile } from './format-gate.ts'
import { isOfJournal, stateAt } from './library-at.ts'
import { libraryLayout, type LibraryLayout } from './library-layout.ts'
import { OddRows } from './odd-rows.ts'
import { readSnapshot, snapshotsThere, type ReadSnapshot } from './snapshots.ts'

/** What a look at every byte of a library folder found. Nothing is written, and no lock is taken. */
interface Verification {
  readonly libraryId: string | null
  /** Changes whose chain holds, from the first on. */
  readonly changes: number
  readonly papers: number
  /** Files of sources and drafts. */
  readonly files: number
  /** Papers and files that no change speaks of: what was put there for an import that was not finished. They are no problem. */
  readonly leftOver: number
  readonly snapshots: number
  /** Snapshots that hold and are of other changes than the journal: two computers wrote. They are no problem. */
  readonly otherSnapshots: number
  /** Set where the folder is a copy in a second place: of which library, and what its copy.json says was copied last. */
  readonly copy: { readonly of: string; readonly seq: number; readonly at: string | null } | null
  /** One sentence each; empty where all is well. */
  readonly problems: readonly string[]
}

/** Checks the chain of all changes, the shape of every row, every paper and kept file against its name, those that rows need, and every snapshot. */
export async function verifyLibrary(folder: string): Promise<Verification> {
  const layout = libraryLayout(folder)
  const problems: string[] = []
  const found = await readLibraryFile(layout)
  if (found.kind === 'none')
    problems.push('There is no library.json: this is not a library folder, or the file was lost.')
  if (found.kind === 'damaged') problems.push('The file library.json is damaged.')
  if (found.kind === 'library' && found.isNewer)
    problems.push('The library was made by a newer version, which may keep more than this one can check.')

  const head = await readJournalHead(layout.headFile)
  const scan = await scanJournal(layout.journal, head?.seq)
  const salvage = await salvageJournal(layout.journal, scan, head)
  const damage = damageNotice(scan.damage, salvage, scan.lastSeq + salvage.lines.length, head?.seq ?? null, [])
  if (damage) problems.push(damage)
  if (!head && scan.lastSeq > 0)
    problems.push('The file journal/head is missing or damaged: whether changes are missing at the end cannot be told.')
  if (found.kind === 'library' && head && head.libraryId !== found.file.libraryId)
    problems.push('The file library.json is of another library than the journal.')
  const { files, ids, odd } = await whatChangesSay(layout, scan)
  const lost = scan.unreadable.filter((seq) => !ids.has(putBackId(seq)))
  if (lost.length > 0)
    problems.push(
      `${formatCount(lost.length, 'change was', 'changes were')} damaged and could not be read again (${lost.slice(0, 10).join(', ')}${lost.length > 10 ? ' …' : ''}).`,
    )
  if (head && head.seq > 0 && head.seq <= scan.lastSeq && scan.hashAt !== head.hash)
    problems.push('The journal holds other changes than those that were last saved.')
  problems.push(...odd.problems())

  for (const aside of await changesAside(layout, scan.segments)) problems.push(asideProblem(aside))

  const there = (await filesThere(layout)).map(({ place }) => place)
  for (const place of there) {
    const file = await checkKeptFile(layout, place)
    if (!file.ok) problems.push(`${place}: ${file.message}`)
  }
  const kept = new Set(there)
  for (const [place, fileName] of files.standing()) {
    if (!kept.has(place)) problems.push(`${place} is missing (${fileName}).`)
  }
  const snapshots = await checkSnapshots(layout, scan, head?.libraryId ?? null)
  problems.push(...snapshots.problems)
  const record = await readCopyRecord(layout.folder)
  if (record === 'damaged') problems.push('The file copy.json of this copy cannot be read.')
  else if (record) problems.push(...(await copyProblems(layout.folder, record)))
  return {
    libraryId: found.kind === 'library' ? found.file.libraryId : null,
    changes: scan.lastSeq,
    papers: there.filter(isPlaceOfPaper).length,
    files: there.filter((place) => !isPlaceOfPaper(place)).length,
    leftOver: there.filter((place) => !files.spokenOf.has(place)).length,
    snapshots: snapshots.count,
    otherSnapshots: snapshots.others,
    copy:
      record === null || record === 'damaged'
        ? null
        : { of: record.name, seq: record.copy?.seq ?? 0, at: record.copy?.at ?? null },
    problems,
  }
}

/** The snapshots: each is read, and the newest of the journal is held against it line by line. */
async function checkSnapshots(
  layout: LibraryLayout,
  scan: JournalScan,
  libraryId: string | null,
): Promise<{ readonly count: number; readonly others: number; readonly problems: readonly string[] }> {
  const problems: string[] = []
  let newest: ReadSnapshot | null = null
  let others = 0
  const there = await snapshotsThere(layout)
  for (const { fileName, seq } of there) {
    const snapshot = await readSnapshot(layout, fileName)
    if (snapshot === null) problems.push(`snapshots/${fileName} does not hold its checksum.`)
    // Without the end of the journal, or its head, nothing can be said of it; behind a change that was lost it knows more than the journal.
    else if (libraryId === null || seq > scan.lastSeq || scan.unreadable.some((lost) => lost <= seq)) continue
    // By other rules for the shape of rows it may have others than the journal makes now.
    else if (snapshot.head.shapes !== rowShapesVersion) continue
    else if (await isOfJournal(snapshot, layout, scan.segments, libraryId)) newest = snapshot
    else others += 1
  }
  const found = { count: there.length, others, problems }
  if (!newest) return found
  const journal = await stateAt(new LibraryState(), layout, scan.segments, newest.head.seq)
  const expected = journal.ok ? [...snapshotLines(journal.value, newest.head.libraryId, newest.head.hash)] : []
  const lines = [...newest.lines()]
  if (lines.length !== expected.length || lines.some((line, index) => line !== expected[index]))
    problems.push(`The newest snapshot holds other rows than the journal at change ${newest.head.seq}.`)
  return found
}

function asideProblem({ fileName, kind, changes }: ChangesAside): string {
  const what = {
    'conflict-copy': 'is a copy that another program made',
    damaged: 'was damaged and set aside',
    window: 'was kept from a window that had more than the folder',
    snapshot: 'was kept from a snapshot that had more than the journal',
  }[kind]
  const lacks = changes > 0 ? `, with ${formatCount(changes, 'change')} that the library does not have` : ''
  return `${fileName} ${what}${lacks}. It can be looked at and settled in Evidence Desk.`
}

/** The files that all changes speak of; the ids of all changes; and the rows of a wrong shape. */
async function whatChangesSay(
  layout: LibraryLayout,
  scan: JournalScan,
): Promise<{ readonly files: FilesOfChanges; readonly ids: ReadonlySet<string>; readonly odd: OddRows }> {
  const files = new FilesOfChanges()
  const ids = new Set<string>()
  const odd = new OddRows()
  for (let seq = 0; seq < scan.lastSeq;) {
    const changes = await readStoredChanges(layout.journal, scan.segments, seq, 1_000)
    const last = changes.ok ? changes.value.at(-1) : undefined
    if (!changes.ok || !last) break
    for (const stored of changes.value) {
      ids.add(stored.id)
      const change = withSoundHead(stored)
      odd.take(change)
      for (const row of change.rows) if (changedRowProblem(row) === null) files.take(row)
    }
    seq = last.seq
  }
  return { files, ids, odd }
}
