import { formatCount } from '#core/format-count.ts'
import type { Source } from '#core/model/source.ts'
import { claimsCsv, claimsWorkbook } from '#core/report/fact-check/claim-list.ts'
import { factCheck, type FactCheck } from '#core/report/fact-check/fact-check.ts'
import { nameOfExport, type StoryExport, type StoryExportOptions } from '#core/report/fact-check/story-export.ts'
import type { LetOut } from '#core/report/fact-check/what-stays-out.ts'
import { ok, type Result } from '#core/result.ts'
import { showToast } from '#renderer/background/toast.ts'
import { removedSources } from '#renderer/db/removed.ts'
import { host } from '#renderer/host/current-host.ts'
import type { Story } from '../use-story.ts'
import { annotateStory } from './annotate-story.ts'
import { savePackageOf } from './save-package.ts'

/** The fact check of a story as it is now. `removed`: the sources that were taken out of the library. */
export function factCheckOf(
  { draft, claims, unsettled, library }: Story,
  letOut: LetOut,
  removed: readonly Source[],
): FactCheck {
  return factCheck(draft, claims, unsettled, library, letOut, removed)
}

/** Makes what was chosen and saves it where the writer says; a message tells how it went. */
export async function exportStory(story: Story, what: StoryExport, options: StoryExportOptions): Promise<void> {
  const saved = await save(story, what, options)
  if (!saved.ok) return showToast({ kind: saved.kind === 'cancelled' ? 'done' : 'problem', message: saved.message })
  if (saved.value) showToast({ kind: 'done', message: saved.value })
}

/** What to say of it; null where the writer chose no place. */
async function save(story: Story, what: StoryExport, options: StoryExportOptions): Promise<Result<string | null>> {
  const check = factCheckOf(story, options, await removedSources())
  const claims = formatCount(check.claims.length, 'claim')
  if (what === 'package') {
    const saved = await savePackageOf(story, check, options.papers)
    if (!saved.ok || !saved.value) return saved.ok ? ok(null) : saved
    return ok([`Saved ${saved.value.savedAs} with ${claims}.`, ...saved.value.said].join(' '))
  }
  if (what === 'annotated') {
    const made = await annotateStory(story, check)
    if (!made.ok) return made
    const { bytes, ending, said } = made.value
    const notes = formatCount(check.claims.length, ending === 'docx' ? 'comment' : 'footnote')
    return saveAs(nameOfExport(story.draft, 'with claims', ending), bytes, [`with ${notes}.`, ...said].join(' '))
  }
  return what === 'claims-csv'
    ? saveAs(nameOfExport(story.draft, 'claims', 'csv'), claimsCsv(check.claims), `with ${claims}.`)
    : saveAs(
        nameOfExport(story.draft, 'claims', 'xlsx'),
        claimsWorkbook(check, new Date().toISOString()),
        `with ${claims}.`,
      )
}

async function saveAs(suggestedName: string, bytes: Uint8Array, said: string): Promise<Result<string | null>> {
  const saved = await host.saveFile({ suggestedName, bytes })
  if (!saved.ok) return saved
  return ok(saved.value && `Saved ${saved.value.savedAs} ${said}`)
}
