import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { formatCount } from '#core/format-count.ts'
import { syncFolder, writeDurably } from './durable-files.ts'
import type { JournalDamage } from './journal-scan.ts'
import { fileNameTime, type LibraryLayout } from './library-layout.ts'

/**
 * Makes the journal end where it holds, so that it can be written again. A damaged file and all after it are kept whole under
 * journal/set-aside first, of a line that was only cut the rest of it; the answer names those files. Killed half-way, it is
 * simply done again at the next start.
 */
export async function setDamageAside(
  layout: LibraryLayout,
  damage: JournalDamage,
  now: Date,
): Promise<readonly string[]> {
  await mkdir(layout.setAside, { recursive: true })
  const asideName = (file: string): string => `${fileNameTime(now)}-${file}`
  const kept = [asideName(damage.segmentFile)]
  const source = join(layout.journal, damage.segmentFile)
  const target = join(layout.setAside, asideName(damage.segmentFile))
  if (damage.offset > 0) {
    const original = await readFile(source)
    await writeDurably(target, damage.kind === 'torn' ? original.subarray(damage.offset) : original)
  }
  for (const file of damage.laterFiles.toReversed()) {
    await rename(join(layout.journal, file), join(layout.setAside, asideName(file)))
    kept.push(asideName(file))
  }
  if (damage.offset > 0) await truncateTo(source, damage.offset)
  else await rename(source, target)
  await syncFolder(layout.setAside)
  await syncFolder(layout.journal)
  return kept.sort()
}

/** Leaves a note beside what was set aside: what is told once at a start may not have been read. */
export async function noteLoss(layout: LibraryLayout, notice: string, now: Date): Promise<void> {
  await mkdir(layout.setAside, { recursive: true })
  await writeDurably(
    join(layout.setAside, `${fileNameTime(now)}-note.txt`),
    Buffer.from(`${now.toISOString()}\n${notice}\n`),
  )
}

/** What the writer is told about damage. `acknowledgedSeq` is what was once shown as saved; `kept` the files set aside. */
export function damageNotice(
  damage: JournalDamage | null,
  lastSeq: number,
  acknowledgedSeq: number,
  kept: readonly string[],
): string | null {
  const missing = Math.max(0, acknowledgedSeq - lastSeq)
  const where = kept.length > 0 ? ` What was there is kept in journal/set-aside: ${kept.join(', ')}.` : ''
  const saved =
    missing > 0
      ? `${formatCount(missing, 'saved change is', 'saved changes are')} missing at the end of the library’s folder (after change ${lastSeq}).`
      : ''
  if (!damage) return saved ? `${saved} Its files were cut or replaced by an older copy.` : null
  if (damage.kind === 'torn') {
    return saved
      ? `${saved} The last line of journal/${damage.segmentFile} was cut.${where}`
      : `The last write was interrupted before it was saved, and was left out. Nothing that was shown as saved is missing.${where}`
  }
  return `The file journal/${damage.segmentFile} is damaged at change ${damage.seq}; the library goes up to change ${lastSeq}.${saved ? ` ${saved}` : ''}${where}`
}

async function truncateTo(path: string, sizeBytes: number): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.truncate(sizeBytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
