import type { StoredChange } from '#core/model/change.ts'
import { formatCount } from '#core/format-count.ts'
import { shortReference } from '#core/model/reference.ts'
import { sourceKindWords } from '#core/model/source.ts'
import { thingsInWords, type Removed } from '#renderer/db/removed.ts'

/** Whether it can be restored alone: a PDF needs its study. */
export function isRestorable(thing: Removed): boolean {
  return thing.kind !== 'paper' || thing.study !== null
}

/** What it is called where there is room for a name only. */
export function nameOfThing(thing: Removed): string {
  return thing.kind === 'study' ? shortReference(thing.study.reference) : titleOfThing(thing)
}

/** The first line of a removed thing. */
export function titleOfThing(thing: Removed): string {
  switch (thing.kind) {
    case 'study':
      return thing.study.reference.title ?? 'Untitled'
    case 'paper':
      return thing.paper.fileName
    case 'source':
      return thing.source.title
    case 'draft':
      return `${thing.draft.title}, draft ${thing.draft.number}`
  }
}

/** What it is, and what comes back with it. */
export function heldWords(thing: Removed): readonly string[] {
  if (thing.kind === 'paper')
    return [
      thing.study
        ? `PDF of ${shortReference(thing.study.reference)}`
        : 'PDF of a study that is not in the library: restore the study first',
    ]
  if (thing.kind === 'source') {
    const { kind, person, files, quotes } = thing.source
    return [
      sourceKindWords[kind],
      person === thing.source.title ? '' : (person ?? ''),
      formatCount(files.length, 'file'),
      formatCount(quotes.length, 'passage'),
    ]
  }
  if (thing.kind === 'draft') return ['Draft', thing.draft.file.fileName]
  const { paperCount, valueCount, study } = thing
  return [
    paperCount > 0 ? formatCount(paperCount, 'PDF') : 'no PDF',
    valueCount > 0 ? formatCount(valueCount, 'value') : 'no values',
    ...(study.labels ?? []),
  ]
}

/** The words by which it is found. */
export function searchText(thing: Removed): string {
  const study = thing.kind === 'study' || thing.kind === 'paper' ? thing.study : null
  const { title, DOI, PMID } = study?.reference ?? {}
  const person = thing.kind === 'source' ? thing.source.person : undefined
  return [nameOfThing(thing), title, person, DOI, PMID, ...(study?.labels ?? [])]
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
}

/** What came back, and what did not because it is in the library in another place. */
export function restoredWords(things: readonly Removed[], change: StoredChange, isTwice: boolean): string {
  const wanted = things.reduce(
    (sum, thing) => sum + (thing.kind === 'study' ? thing.paperCount : Number(thing.kind === 'paper')),
    0,
  )
  const missing = wanted - change.rows.filter((row) => row.table === 'papers').length
  return [
    `Restored ${things.length === 1 ? nameOfThing(things[0]!) : thingsInWords(things)}.`,
    missing > 0
      ? `${formatCount(missing, 'PDF')} ${missing === 1 ? 'is' : 'are'} at another study now and ${missing === 1 ? 'was' : 'were'} left there.`
      : '',
    isTwice ? 'What was imported again meanwhile was left as it is; see the possible duplicates.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}
