import type { Change, RowChange } from '#core/model/change.ts'
import type { Tag } from '#core/model/tag.ts'
import type { Library } from '#main/library/library.ts'
import { openLibraryFolder } from '#main/library/open-library.ts'
import type { InventedStudy } from './synthetic-library.ts'

export { inventedStudies } from './synthetic-library.ts'
export { outdatedSnapshots } from '#main/library/snapshot-retention.ts'

const firstDay = Date.UTC(2026, 0, 1)
const dayMs = 24 * 60 * 60 * 1000
// Fewer rows than a bulk change has: else each import of the simulated years would get a snapshot now.
const studiesOfImport = 50

/** What was done in a library over some years, and when. */
export interface Work {
  readonly studies: readonly InventedStudy[]
  readonly changes: number
  readonly years: number
}

/**
 * Writes a library as years of work would leave it, through the same journal as the app: studies come in imports of fifty, spread over the time,
 * and each is then tagged, tagged otherwise, and noted, one change each. `onYear`: told after each year, with the library open.
 */
export async function writeYearsOfWork(
  folder: string,
  { studies, changes, years }: Work,
  onYear: (year: number, library: Library) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const opened = await openLibraryFolder(folder)
  if (!opened.ok) throw new Error(opened.message)
  const library = opened.value
  const imports = Math.ceil(studies.length / studiesOfImport)
  const editsOfImport = Math.max(0, Math.floor((changes - imports) / imports))
  const tags = new Map<string, Tag>()
  let seq = 0
  let year = 0
  for (let index = 0; index < imports; index += 1) {
    const part = studies.slice(index * studiesOfImport, (index + 1) * studiesOfImport)
    const at = (step: number) =>
      new Date(firstDay + ((index + step / (editsOfImport + 1)) / imports) * years * 365 * dayMs).toISOString()
    const made: Change[] = [
      { id: `import-${index}`, label: `Imported ${part.length} studies`, at: at(0), rows: part.flatMap(added) },
    ]
    for (let step = 0; step < editsOfImport; step += 1) {
      const one = part[step % part.length]!
      made.push({
        id: `edit-${index}-${step}`,
        label: `Tagged ${one.study.id}`,
        at: at(step + 1),
        rows: [edited(one, Math.floor(step / part.length), at(step + 1), tags)],
      })
    }
    for (let from = 0; from < made.length; from += 1000) {
      const appended = await library.appendChanges(seq, made.slice(from, from + 1000))
      if (!appended.ok) throw new Error(appended.message)
      seq = appended.value.lastSeq
    }
    if (Math.floor(((index + 1) * years) / imports) > year) {
      year += 1
      await onYear(year, library)
    }
  }
  await library.close()
}

// As long as those of a real import: the abstract, and the record as it came, which has the abstract too.
const abstract = 'Words of an invented abstract that say nothing at all. '.repeat(20)

function added({ study }: InventedStudy): readonly RowChange[] {
  const raw = `TY  - JOUR\nTI  - ${study.reference.title}\nDO  - ${study.reference.DOI}\nAB  - ${abstract}\nER  - \n`
  const after = { ...study, reference: { ...study.reference, abstract }, origin: { ...study.origin, raw } }
  return [{ table: 'studies', key: study.id, before: null, after }]
}

/** Each field of a study in turn; once all have an answer, they are answered again. */
function edited({ tags: answers }: InventedStudy, round: number, setAt: string, tags: Map<string, Tag>): RowChange {
  const answer = answers[round % answers.length]!
  const before = tags.get(answer.id) ?? null
  const after: Tag = { ...answer, setAt }
  tags.set(answer.id, after)
  return { table: 'tags', key: answer.id, before, after }
}
