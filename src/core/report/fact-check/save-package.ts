import { strToU8 } from 'fflate'
import { formatCount } from '#core/format-count.ts'
import type { Paper } from '#core/model/study.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import type { AnnotatedDraft } from '../annotated-draft/annotated-draft.ts'
import { unusedName } from '../unused-name.ts'
import { ZipInPieces } from '../zip-in-pieces.ts'
import { claimsCsv, claimsWorkbook, sourcesCsv } from './claim-list.ts'
import type { ExcerptsOfLinks } from './excerpts.ts'
import type { FactCheck, FactCheckMade } from './fact-check.ts'
import { factCheckPage } from './page.ts'
import { nameOfExport } from './story-export.ts'

/** What became of a package, for the writer; null where no place was chosen. */
export type SavedPackage = Result<{ readonly savedAs: string; readonly said: readonly string[] } | null>

/** Saving in pieces, under the final name at the end alone. */
interface Saving {
  beginSaving(asked: { readonly suggestedName: string }): Promise<Result<{ readonly id: string } | null>>
  savePiece(piece: { readonly id: string; readonly offset: number; readonly bytes: Uint8Array }): Promise<Result<null>>
  endSaving(asked: {
    readonly id: string
    readonly keep: boolean
  }): Promise<Result<{ readonly savedAs: string } | null>>
}

/** What a package is made with, in the window or on the command line. */
export interface PackageWork {
  readonly saving: Saving
  readonly made: Omit<FactCheckMade, 'excerpts'>
  annotate(): Promise<Result<AnnotatedDraft>>
  draw(): Promise<Result<ExcerptsOfLinks>>
  /** Papers that go in whole. */
  readonly papers: readonly Paper[]
  bytesOf(paper: Paper): Promise<Result<{ readonly bytes: Uint8Array }>>
  sha256Of(bytes: Uint8Array): Promise<string>
  isStopped(): boolean
}

/** The papers among these that quotes of the claims' studies stand in, by their hash. */
export function quotedPapers({ claims, studies }: FactCheck, papers: readonly Paper[]): ReadonlyMap<string, Paper> {
  const evidence = claims.flatMap(({ links }) => links.map((link) => link.evidence))
  const quoted = new Set(evidence.map(({ study, quote }) => (study ? quote?.paperSha256 : undefined)))
  const ids = new Set(studies.map(({ studyId }) => studyId))
  return new Map(
    papers
      .filter(({ sha256, studyId }) => quoted.has(sha256) && ids.has(studyId))
      .map((paper) => [paper.sha256, paper]),
  )
}

/**
 * Saves the fact-check package: a zip that stands under its name once it is whole. Whatever goes wrong on the way, nothing is left of it, and
 * the message says so.
 */
export async function savePackage(check: FactCheck, work: PackageWork): Promise<SavedPackage> {
  const { saving } = work
  const begun = await saving.beginSaving({ suggestedName: nameOfExport(check.draft, 'fact check', 'zip') })
  if (!begun.ok || !begun.value) return begun.ok ? ok(null) : begun
  const { id } = begun.value
  let filled: Result<readonly string[]> | null = null
  try {
    const zip = new ZipInPieces((offset, bytes) => saving.savePiece({ id, offset, bytes }))
    filled = await fill(zip, check, work)
  } finally {
    // Nothing half stays behind, whatever went wrong.
    if (!filled?.ok) await saving.endSaving({ id, keep: false })
  }
  if (!filled.ok) return filled
  const saved = await saving.endSaving({ id, keep: true })
  if (!saved.ok || !saved.value) return saved.ok ? ok(null) : saved
  return ok({ savedAs: saved.value.savedAs, said: filled.value })
}

export const cancelled = fail('cancelled', 'Cancelled; nothing was written.')

async function fill(zip: ZipInPieces, check: FactCheck, work: PackageWork): Promise<Result<readonly string[]>> {
  const annotated = await work.annotate()
  if (!annotated.ok) return annotated
  const drawn = await work.draw()
  if (!drawn.ok) return drawn
  const excerpts = drawn.value
  const folder = safeFileName(`${check.draft.title}, draft ${check.draft.number}, fact check`, 'Fact check')
  const sums: string[] = []
  const add = async (path: string, bytes: Uint8Array): Promise<Result<null>> => {
    if (work.isStopped()) return cancelled
    sums.push(`${await work.sha256Of(bytes)}  ${path}\n`)
    return zip.add(`${folder}/${path}`, bytes)
  }
  for (const [path, bytes] of filesOf(check, annotated.value, { ...work.made, excerpts })) {
    const added = await add(path, bytes)
    if (!added.ok) return added
  }
  const missing = await addPapers(work, add)
  if (!missing.ok) return missing
  // As `sha256sum --check` reads them.
  const summed = await zip.add(`${folder}/SHA256SUMS`, strToU8(sums.join('')))
  const ended = summed.ok ? await zip.end() : summed
  return ended.ok ? ok(wordsOf(annotated.value, excerpts, missing.value)) : ended
}

function filesOf(
  check: FactCheck,
  annotated: AnnotatedDraft,
  made: FactCheckMade,
): readonly (readonly [path: string, bytes: Uint8Array])[] {
  return [
    ['fact-check.html', factCheckPage(check, made)],
    [`draft with claims.${annotated.ending}`, annotated.bytes],
    ['claims.xlsx', claimsWorkbook(check, made.madeAt)],
    ['claims.csv', claimsCsv(check.claims)],
    ['sources.csv', sourcesCsv(check.sources, check.rule)],
    ...[...made.excerpts.values()].flatMap(({ files, pictures }) =>
      files.map((name, index) => [`excerpts/${name}`, pictures[index]!.png] as const),
    ),
  ]
}

/** How many of the papers could not be read. */
async function addPapers(
  { papers, bytesOf }: PackageWork,
  add: (path: string, bytes: Uint8Array) => Promise<Result<null>>,
): Promise<Result<number>> {
  const taken = new Set<string>()
  let missing = 0
  for (const paper of papers) {
    const found = await bytesOf(paper)
    // Where the library cannot be asked any more, what is missing would be no news of the papers.
    if (!found.ok && found.kind === 'unavailable') return found
    if (!found.ok) {
      missing += 1
      continue
    }
    const name = unusedName(taken, safeFileName(paper.fileName.replace(/\.pdf$/i, ''), 'paper'), '.pdf')
    const added = await add(`papers/${name}`, found.value.bytes)
    if (!added.ok) return added
  }
  return ok(missing)
}

function wordsOf({ said }: AnnotatedDraft, excerpts: ExcerptsOfLinks, missing: number): readonly string[] {
  const unseen = [...excerpts.values()].filter(({ noPicture }) => noPicture !== undefined).length
  return [
    ...said,
    ...(unseen > 0 ? [`${formatCount(unseen, 'quote has', 'quotes have')} no picture; the page says why.`] : []),
    ...(missing > 0 ? [`${formatCount(missing, 'paper')} could not be read and is not in it.`] : []),
  ]
}
