import { appVersion } from '#core/app-version.ts'
import { formatCount } from '#core/format-count.ts'
import type { Paper } from '#core/model/study.ts'
import { claimsCsv, claimsWorkbook, sourcesCsv } from '#core/report/fact-check/claim-list.ts'
import type { FactCheck } from '#core/report/fact-check/fact-check.ts'
import { factCheckPage } from '#core/report/fact-check/page.ts'
import { unusedName } from '#core/report/unused-name.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import { libraryName } from '#renderer/background/export-report.ts'
import { currentDetails } from '#renderer/background/report-details.ts'
import { sha256Of } from '#renderer/background/sha256.ts'
import { startTask } from '#renderer/background/tasks.ts'
import { host } from '#renderer/host/current-host.ts'
import { ZipInPieces } from '#renderer/workers/zip-in-pieces.ts'
import type { Story } from '../use-story.ts'
import { annotatedDraft } from './annotated-draft.ts'
import { drawExcerpts } from './draw-excerpts.ts'
import { nameOfExport } from './name-of-export.ts'

/** What became of a package, for the writer; null where the writer chose no place. */
export type SavedPackage = Result<{ readonly savedAs: string; readonly said: readonly string[] } | null>

/**
 * Saves the fact-check package where the writer says: a zip that stands under its name once it is whole. `withPapers`: the PDFs that the claims
 * rest on go in too.
 */
export async function savePackage(story: Story, check: FactCheck, withPapers: boolean): Promise<SavedPackage> {
  const folder = safeFileName(`${story.draft.title}, draft ${story.draft.number}, fact check`, 'Fact check')
  const begun = await host.beginSaving({ suggestedName: nameOfExport(story.draft, 'fact check', 'zip') })
  if (!begun.ok || !begun.value) return begun.ok ? ok(null) : begun
  const { id } = begun.value
  const stop = new AbortController()
  const task = startTask('Making the fact-check package', check.claims.length, () => stop.abort())
  const zip = new ZipInPieces((offset, bytes) => host.savePiece({ id, offset, bytes }))
  let filled: Result<readonly string[]> | null = null
  try {
    filled = await fill(new Package(zip, folder), story, check, {
      withPapers,
      signal: stop.signal,
      onFile: (fileName) => task.update({ at: fileName }),
    })
  } finally {
    task.end()
    // Nothing half stays behind, whatever went wrong.
    if (!filled?.ok) await host.endSaving({ id, keep: false })
  }
  if (!filled.ok) return filled
  const said = filled.value
  const saved = await host.endSaving({ id, keep: true })
  if (!saved.ok || !saved.value) return saved.ok ? ok(null) : saved
  return ok({ savedAs: saved.value.savedAs, said })
}

/** The files of a package in their folder, each with its sum. */
class Package {
  private readonly zip: ZipInPieces
  private readonly folder: string
  private readonly sums: string[] = []

  constructor(zip: ZipInPieces, folder: string) {
    this.zip = zip
    this.folder = folder
  }

  async add(path: string, bytes: Uint8Array): Promise<Result<null>> {
    this.sums.push(`${await sha256Of(bytes)}  ${path}\n`)
    return this.zip.add(`${this.folder}/${path}`, bytes)
  }

  /** Ends it with the sums of all, as `sha256sum --check` reads them. */
  async end(): Promise<Result<null>> {
    const added = await this.zip.add(`${this.folder}/SHA256SUMS`, new TextEncoder().encode(this.sums.join('')))
    return added.ok ? this.zip.end() : added
  }
}

interface Filling {
  readonly withPapers: boolean
  readonly signal: AbortSignal
  onFile(fileName: string): void
}

const cancelled = fail('cancelled', 'Cancelled; nothing was written.')

async function fill(
  into: Package,
  story: Story,
  check: FactCheck,
  { withPapers, signal, onFile }: Filling,
): Promise<Result<readonly string[]>> {
  const papers = await papersOf(check)
  const annotated = await annotatedDraft(story, check)
  if (!annotated.ok) return annotated
  const excerpts = await drawExcerpts(check, papers, { onFile, signal })
  if (!excerpts) return cancelled
  const madeAt = new Date().toISOString()
  const made = { madeAt, madeBy: appVersion, libraryName: await libraryName(), excerpts }
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['fact-check.html', factCheckPage(check, made)],
    [`draft with claims.${annotated.value.ending}`, annotated.value.bytes],
    ['claims.xlsx', claimsWorkbook(check, madeAt)],
    ['claims.csv', claimsCsv(check.claims)],
    ['sources.csv', sourcesCsv(check.sources, check.rule)],
    ...[...excerpts.values()].flatMap(({ files: names, pictures }) =>
      names.map((name, index) => [`excerpts/${name}`, pictures[index]!.png] as const),
    ),
  ]
  for (const [path, bytes] of files) {
    if (signal.aborted) return cancelled
    const added = await into.add(path, bytes)
    if (!added.ok) return added
  }
  const missing = withPapers ? await addPapers(into, papers, signal, onFile) : ok(0)
  if (!missing.ok) return missing
  const ended = await into.end()
  const unseen = [...excerpts.values()].filter(({ noPicture }) => noPicture !== undefined).length
  return ended.ok
    ? ok([
        ...annotated.value.said,
        ...(unseen > 0 ? [`${formatCount(unseen, 'quote has', 'quotes have')} no picture; the page says why.`] : []),
        ...(missing.value > 0 ? [`${formatCount(missing.value, 'paper')} could not be read and is not in it.`] : []),
      ])
    : ended
}

/** The papers that the quotes of the claims stand in, by their hash. */
async function papersOf({ studies, claims }: FactCheck): Promise<ReadonlyMap<string, Paper>> {
  const detailsOf = await currentDetails(studies.map(({ studyId }) => studyId))
  const quoted = new Set(claims.flatMap(({ links }) => links.map(({ evidence }) => evidence.quote?.paperSha256)))
  return new Map(
    studies
      .flatMap(({ studyId }) => detailsOf(studyId)?.papers ?? [])
      .filter(({ sha256 }) => quoted.has(sha256))
      .map((paper) => [paper.sha256, paper]),
  )
}

/** How many of the papers could not be read. */
async function addPapers(
  into: Package,
  papers: ReadonlyMap<string, Paper>,
  signal: AbortSignal,
  onFile: Filling['onFile'],
): Promise<Result<number>> {
  const taken = new Set<string>()
  let missing = 0
  for (const paper of papers.values()) {
    if (signal.aborted) return cancelled
    onFile(paper.fileName)
    const found = await host.getPaper({ sha256: paper.sha256 })
    if (!found.ok) {
      missing += 1
      continue
    }
    const name = unusedName(taken, safeFileName(paper.fileName.replace(/\.pdf$/i, ''), 'paper'), '.pdf')
    const added = await into.add(`papers/${name}`, found.value.bytes)
    if (!added.ok) return added
  }
  return ok(missing)
}
