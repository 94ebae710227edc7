import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatCount } from '#core/format-count.ts'
import { removeWhenFree, syncFolder, writeDurably } from './durable-files.ts'
import type { Salvage } from './journal-salvage.ts'
import type { JournalDamage } from './journal-scan.ts'
import { fileNameTime, type LibraryLayout } from './library-layout.ts'

/**
 * Makes the journal whole again: up to where it holds, and behind that what could be read (`salvage`). A damaged file and all after
 * it are kept whole under journal/set-aside first; the answer names those files. Of a line that was only cut, as a killed write leaves
 * it, the rest goes to the trash where nothing saved is missing. Killed half-way, it is simply done again at the next start.
 */
export async function repairJournal(
  layout: LibraryLayout,
  damage: JournalDamage,
  salvage: Salvage,
  isLoss: boolean,
  now: Date,
): Promise<readonly string[]> {
  const target = isLoss ? layout.setAside : layout.trash
  await mkdir(target, { recursive: true })
  const asideName = (file: string): string => `${fileNameTime(now)}-${file}`
  const files = [damage.segmentFile, ...damage.laterFiles]
  for (const file of files) {
    const original = await readFile(join(layout.journal, file))
    const isRest = damage.kind === 'torn' && file === damage.segmentFile
    await writeDurably(join(target, asideName(file)), isRest ? original.subarray(damage.offset) : original)
  }
  const path = join(layout.journal, damage.segmentFile)
  const properPath = join(layout.journal, damage.properFile)
  const whole = (await readFile(path)).subarray(0, damage.offset)
  if (salvage.lines.length > 0) await writeDurably(properPath, Buffer.concat([whole, ...salvage.lines]))
  // The last file goes first: what is still there after a kill stands behind the whole lines and is looked at again.
  for (const file of damage.laterFiles.toReversed()) await removeWhenFree(join(layout.journal, file))
  if (salvage.lines.length === 0 && damage.offset > 0) await truncateTo(path, damage.offset)
  else if (salvage.lines.length === 0 || path !== properPath) await removeWhenFree(path)
  await syncFolder(layout.journal)
  return files.map(asideName)
}

/** Leaves a note beside what was set aside: what is told once at a start may not have been read. */
export async function noteLoss(layout: LibraryLayout, notice: string, now: Date): Promise<void> {
  await mkdir(layout.setAside, { recursive: true })
  await writeDurably(
    join(layout.setAside, `${fileNameTime(now)}-note.txt`),
    Buffer.from(`${now.toISOString()}\n${notice}\n`),
  )
}

/**
 * What the writer is told about damage, null where there is none. `salvage` is null where nothing is repaired, because the folder is only
 * read; `lastSeq` the last change that is shown, `acknowledgedSeq` what was once shown as saved; `kept` the files set aside.
 */
export function damageNotice(
  damage: JournalDamage | null,
  salvage: Salvage | null,
  lastSeq: number,
  acknowledgedSeq: number | null,
  kept: readonly string[],
): string | null {
  const missing = Math.max(0, (acknowledgedSeq ?? 0) - lastSeq)
  const where = kept.length > 0 ? ` The damaged file is kept in journal/set-aside: ${kept.join(', ')}.` : ''
  const saved =
    missing > 0
      ? `${formatCount(missing, 'saved change is', 'saved changes are')} missing at the end of the library’s folder (after change ${lastSeq}).`
      : ''
  if (!damage) return saved ? `${saved} Its files were cut or replaced by an older copy.` : null
  if (damage.kind === 'torn') {
    return saved
      ? `${saved} The last line of journal/${damage.segmentFile} was cut.${where}`
      : `The last write was interrupted before it was saved, and was left out.${acknowledgedSeq === null ? '' : ' Nothing that was shown as saved is missing.'}`
  }
  if (!salvage)
    return `The file journal/${damage.segmentFile} is damaged at change ${damage.seq}; the library is shown up to change ${lastSeq}.${saved ? ` ${saved}` : ''}`
  const gaps = salvage.missing
  const behind = salvage.lines.length - gaps.length
  const read =
    gaps.length > 0
      ? ` ${formatCount(gaps.length, 'saved change')} could not be read (${gaps.length > 5 ? `${gaps.slice(0, 5).join(', ')} …` : gaps.join(', ')}); ${formatCount(behind, 'change')} behind that could.`
      : !saved && acknowledgedSeq !== null
        ? ' Every saved change could be read; nothing is missing.'
        : ''
  return `The file journal/${damage.segmentFile} is damaged at change ${damage.seq}.${read}${saved ? ` ${saved}` : ''}${where}`
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
