import type { Reference } from '#core/model/reference.ts'
import type { ListedStudy, Paper } from '#core/model/study.ts'
import { workToList, type ListedWork } from '#core/overview/listed-works.ts'
import { worksListedInWorker } from '../workers/paper-pool.ts'
import { plainTextIfRead } from './read-papers.ts'

// By the reference itself, so that a study is looked for again only where its reference was changed.
const works = new WeakMap<Reference, ListedWork>()
/** What was looked for in each paper, by its hash, and whether it stands there. */
const looked = new Map<string, Map<ListedWork, boolean>>()

/**
 * The studies that stand in a paper's list of references, by their ids; null where the paper was not read yet. Each is looked for once, in a
 * worker, in the text that is kept: nothing is read for it.
 */
export async function studiesListedIn(
  paper: Paper,
  studies: readonly ListedStudy[],
): Promise<ReadonlySet<string> | null> {
  const wanted = studies.map(workOf)
  const known = looked.get(paper.sha256) ?? new Map<ListedWork, boolean>()
  const open = wanted.filter((work) => !known.has(work))
  if (open.length > 0) {
    const text = await plainTextIfRead(paper)
    const listed = text && (await worksListedInWorker(text.paper, open))
    if (!listed?.ok) return null
    const found = new Set(listed.value)
    for (const work of open) known.set(work, found.has(work.studyId))
    looked.set(paper.sha256, known)
  }
  return new Set(wanted.filter((work) => known.get(work)).map(({ studyId }) => studyId))
}

function workOf({ id, reference }: ListedStudy): ListedWork {
  const made = works.get(reference)
  if (made?.studyId === id) return made
  const work = workToList(id, reference)
  works.set(reference, work)
  return work
}
