import { fail, ok, type Result } from '#core/result.ts'
import type { InboxFile } from './import-inbox.ts'

/** What the sample library is called. */
export const sampleLibraryName = 'Exosome facials: what is the evidence?'

/** The files of the sample library, as they lie in `resources/public/sample` (copied into the build). */
const sampleFileNames = [
  'exosome-references.txt',
  'fictional-split-face-trial.pdf',
  'fictional-pilot.pdf',
  'fictional-review.pdf',
] as const

/** The draft of the sample library: an invented article on its studies. */
const sampleDraftName = 'fictional-article.md'

/** The sample library as files, as if they had been dropped: the import preview shows their faults like any other's. */
export async function sampleFiles(): Promise<Result<readonly InboxFile[]>> {
  const files: InboxFile[] = []
  for (const name of sampleFileNames) {
    const file = await sampleFile(name)
    if (!file.ok) return file
    files.push(file.value)
  }
  return ok(files)
}

/** The draft of the sample library as a file, as if it had been dropped. */
export function sampleDraft(): Promise<Result<InboxFile>> {
  return sampleFile(sampleDraftName)
}

async function sampleFile(name: string): Promise<Result<InboxFile>> {
  const answer = await fetch(`./sample/${name}`).catch(() => null)
  if (!answer?.ok)
    return fail(
      'not-found',
      'The sample library cannot be read: it is missing from this installation, or Evidence Desk is not responding. You can start with your own files.',
      `${name}: ${answer?.status ?? 'no answer'}`,
    )
  return ok({ name, blob: await answer.blob() })
}
