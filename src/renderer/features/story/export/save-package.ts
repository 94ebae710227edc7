import { appVersion } from '#core/app-version.ts'
import type { FactCheck } from '#core/report/fact-check/fact-check.ts'
import { quotedPapers, savePackage, type SavedPackage } from '#core/report/fact-check/save-package.ts'
import { libraryName } from '#renderer/background/export-report.ts'
import { currentDetails } from '#renderer/background/report-details.ts'
import { sha256Of } from '#renderer/background/sha256.ts'
import { startTask } from '#renderer/background/tasks.ts'
import { host } from '#renderer/host/current-host.ts'
import type { Story } from '../use-story.ts'
import { annotateStory } from './annotate-story.ts'
import { drawExcerpts } from './draw-excerpts.ts'

/** Saves the fact-check package where the writer says. `withPapers`: the PDFs that the claims rest on go in too. */
export async function savePackageOf(story: Story, check: FactCheck, withPapers: boolean): Promise<SavedPackage> {
  const stop = new AbortController()
  const task = startTask('Making the fact-check package', check.claims.length, () => stop.abort())
  const onFile = (fileName: string) => task.update({ at: fileName })
  try {
    const detailsOf = await currentDetails(check.studies.map(({ studyId }) => studyId))
    const papers = quotedPapers(
      check,
      check.studies.flatMap(({ studyId }) => detailsOf(studyId)?.papers ?? []),
    )
    return await savePackage(check, {
      saving: host,
      made: { madeAt: new Date().toISOString(), madeBy: appVersion, libraryName: await libraryName() },
      annotate: () => annotateStory(story, check),
      draw: () => drawExcerpts(check, papers, { onFile, signal: stop.signal }),
      papers: withPapers ? [...papers.values()] : [],
      bytesOf: ({ sha256, fileName }) => {
        onFile(fileName)
        return host.getPaper({ sha256 })
      },
      sha256Of,
      isStopped: () => stop.signal.aborted,
    })
  } finally {
    task.end()
  }
}
