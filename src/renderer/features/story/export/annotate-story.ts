import { annotatedDraft, type AnnotatedDraft } from '#core/report/annotated-draft/annotated-draft.ts'
import type { FactCheck } from '#core/report/fact-check/fact-check.ts'
import type { Result } from '#core/result.ts'
import { host } from '#renderer/host/current-host.ts'
import { annotateDocxInWorker } from '#renderer/workers/source-work.ts'
import type { Story } from '../use-story.ts'

/** The draft with a comment on every claim. The draft in the library stays as it came. */
export async function annotateStory(story: Story, check: FactCheck): Promise<Result<AnnotatedDraft>> {
  const { sha256, mediaType } = story.draft.file
  const file = await host.getFile({ sha256, mediaType })
  if (!file.ok) return file
  return annotatedDraft({ ...story, bytes: file.value.bytes }, check, (bytes, comments) =>
    annotateDocxInWorker({ bytes, comments }),
  )
}
