import { quoteWords, type Quote } from '#core/model/quote.ts'
import type { ListedStudy, Paper } from '#core/model/study.ts'
import type { Tag } from '#core/model/tag.ts'
import { anchorAgain } from '#core/paper/anchoring/anchor.ts'
import { metadataReference } from '#core/paper/metadata/paper-metadata.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import { signsOfAnotherWork } from '#core/references/duplicates/another-work.ts'
import { fail, ok, type Result } from '#core/result.ts'
import type { StoredChange } from '#core/model/change.ts'
import { choosePapers } from '#renderer/background/choose-files.ts'
import { keepReadPaper } from '#renderer/background/read-papers.ts'
import { commit, type RowEdit } from '#renderer/db/commit.ts'
import { db } from '#renderer/db/current.ts'
import { nameOf } from '#renderer/db/study-names.ts'
import { host } from '#renderer/host/current-host.ts'
import type { ReadPaper } from '#renderer/workers/paper-messages.ts'
import { readPaperInWorker } from '#renderer/workers/paper-pool.ts'

/** A file that may take the place of a paper: what it is, and what becomes of the quotes. Nothing is written yet. */
export interface Replacement {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly read: ReadPaper
  /** How many quotes the study has from the paper, and the words of those that the new file does not hold. */
  readonly quoteCount: number
  readonly lost: readonly string[]
  /** Signs that the file is another work: "title", "DOI". */
  readonly otherWork: readonly string[]
}

/** Lets the writer choose a file and reads it; null where nothing was chosen. Fails where it is no PDF that can be read, or the same one. */
export async function chooseReplacement(study: ListedStudy, paper: Paper): Promise<Result<Replacement | null>> {
  const picked = await choosePapers()
  if (!picked.ok) return picked
  const [file, another] = picked.value
  if (!file) return ok(null)
  if (another) return fail('bad-input', 'Choose one file: one PDF takes the place of one PDF.')
  // The worker takes the bytes it is given with it.
  const bytes = new Uint8Array(await file.blob.arrayBuffer())
  const read = await readPaperInWorker(bytes.slice(), { first: true })
  if (!read.ok) return fail(read.kind, `${file.name}: ${read.message} Nothing was changed.`, read.detail)
  const quotes = quotesFrom(await tagsOf(study.id), paper)
  const { text, metadata } = read.value
  return ok({
    fileName: file.name.split('/').at(-1) ?? file.name,
    bytes,
    read: read.value,
    quoteCount: quotes.length,
    lost: quotes
      .filter((quote) => anchorAgain(text.paper, quote.anchor) === null)
      .map((quote) => quoteWords(quote.anchor)),
    otherWork: signsOfAnotherWork(metadataReference(metadata), study.reference),
  })
}

/**
 * Puts the new file in the paper's place, in one change: quotes whose words it holds stand in it from now on; the others stay with their
 * values as they are, in words. The old file can be restored.
 */
export async function replacePaper(
  study: ListedStudy,
  paper: Paper,
  { fileName, bytes, read }: Replacement,
): Promise<Result<StoredChange>> {
  const kept = await host.putPaper({ bytes })
  if (!kept.ok) return fail(kept.kind, `${fileName}: ${kept.message} Nothing was changed.`, kept.detail)
  const { sha256, sizeBytes } = kept.value
  if (sha256 === paper.sha256) return fail('bad-input', 'This is the same file, byte for byte. Nothing was changed.')
  const next: Paper = {
    sha256,
    studyId: study.id,
    fileName,
    sizeBytes,
    pageCount: read.text.pageCount,
    addedAt: new Date().toISOString(),
  }
  // First, so that the background need not read the file a second time.
  await keepReadPaper(next, read)
  return commit(`Replaced ${paper.fileName} of ${nameOf(study)}`, async () => {
    const there = await db().papers.get(sha256)
    if (there) return fail('conflict', `This PDF is already in the library as ${there.fileName}. Nothing was changed.`)
    const moved = (quote: Quote): Quote =>
      quote.paperSha256 === paper.sha256 ? movedTo(quote, sha256, read.text.paper) : quote
    const tags = (await tagsOf(study.id)).filter((tag) => quotesFrom([tag], paper).length > 0)
    return ok([
      { table: 'papers', key: paper.sha256, after: null },
      { table: 'papers', key: sha256, after: next },
      ...tags.map((tag): RowEdit => ({
        table: 'tags',
        key: tag.id,
        after: (now) => now && { ...now, quotes: now.quotes.map(moved) },
      })),
    ])
  })
}

function movedTo(quote: Quote, paperSha256: string, paper: PaperText): Quote {
  const anchor = anchorAgain(paper, quote.anchor)
  return anchor ? { ...quote, paperSha256, anchor } : quote
}

function tagsOf(studyId: string): Promise<Tag[]> {
  return db().tags.where('studyId').equals(studyId).toArray()
}

function quotesFrom(tags: readonly Tag[], paper: Paper): readonly Quote[] {
  return tags.flatMap((tag) => tag.quotes).filter((quote) => quote.paperSha256 === paper.sha256)
}
