import {
  claimDocument,
  documentKey,
  draftDocument,
  paperDocument,
  paperVersions,
  readDocumentKey,
  sourceDocument,
  sourceTextDocument,
  studyDocument,
  textOfFileVersion,
  type DocumentKind,
} from '#core/search/library-documents.ts'
import type { SearchDocument } from '#core/search/search-entry.ts'
import type { KeptFile } from '#core/model/kept-file.ts'
import type { Paper } from '#core/model/study.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import { searchVersion, textVersion } from '#core/source-versions.ts'
import { fail, type Result } from '#core/result.ts'
import { batchState } from '#renderer/db/batch-state.ts'
import { currentLibrary } from '#renderer/db/current.ts'
import {
  allPapers,
  allStudyIds,
  historyMark,
  lastSeq,
  searchedStudies,
  seqOfMark,
  storyRows,
  studiesTouchedSince,
  type StoryRows,
} from '#renderer/db/search-rows.ts'
import { watch } from '#renderer/db/watch.ts'
import { startSearchWork, type SearchWork } from '#renderer/workers/search-work.ts'
import { papersReadCount, plainTextIfRead } from '../read-papers.ts'
import { textOfFile } from '../source-texts.ts'
import { searchState } from './search-state.ts'

/** Studies, and papers, that go into the index at once: what is asked meanwhile waits for no more. */
const [studiesAtOnce, papersAtOnce] = [40, 4]
/** An index that is damaged again and again is given up. */
const mostLosses = 3

let work: SearchWork | null = null

/** What is answered while there is no index. */
export const notYet = fail('unavailable', 'The search index is not open yet.')

/** The index as it is now, complete or not; null before it is open. */
export function searchWork(): SearchWork | null {
  return work
}

/** Keeps the search index like the library for as long as the window is open, in small steps. Returns a function that stops it. */
export function startSearchFeed(): () => void {
  const feed = createFeed()
  const stops = [watch(lastSeq, feed.look), papersReadCount.subscribe(feed.look), batchState.subscribe(feed.look)]
  return () => {
    for (const stop of stops) stop()
    feed.end()
  }
}

function createFeed() {
  const library = currentLibrary()
  /** The versions of what is in the index; null while it is not open. */
  let held: Map<string, string> | null = null
  let comparedSeq: number | null = null
  /** What the index says of itself. */
  let marked: string | null = null
  let losses = 0
  let [isRunning, isAgain, isEnded] = [false, false, false]
  const unread = new Map<string, string>()

  const lost = () => {
    losses += 1
    comparedSeq = null
    marked = null
    held = new Map()
    // What was found before stands in no index now.
    searchState.update((now) => ({
      ...now,
      phase: 'at-work',
      isRemade: true,
      papersSearched: 0,
      scans: 0,
      turn: now.turn + 1,
    }))
    if (losses > mostLosses) giveUp('The search index was damaged again and again.')
    else look()
  }
  const giveUp = (problem: string) => {
    isEnded = true
    searchState.update((now) => ({ ...now, phase: 'failed', problem }))
  }
  const look = () => {
    isAgain = true
    // What a batch writes is put in at its end.
    if (batchState.get()) atWork()
    if (isRunning || isEnded) return
    void lookOn()
  }
  const lookOn = async () => {
    isRunning = true
    try {
      await lookWhileAsked()
    } finally {
      // At once: who asks from here on starts it again.
      isRunning = false
    }
  }
  const lookWhileAsked = async () => {
    const whole = await library.whole
    if (!whole.ok) return giveUp(whole.message)
    while (isAgain && !isEnded && !batchState.get()) {
      isAgain = false
      try {
        await compareAll()
      } catch (error) {
        // A loss makes itself looked at again; what else fails is of this window's database, and told by it.
        if (!isAgain && !isEnded) return giveUp(error instanceof Error ? error.message : String(error))
      }
    }
  }

  const compareAll = async () => {
    const index = (held ??= await open())
    const seq = await lastSeq()
    const touched = comparedSeq === null ? null : await studiesTouchedSince(comparedSeq, seq)
    if (!touched) atWork()
    const [papers, rows] = await Promise.all([allPapers(), storyRows()])
    count(papers)
    await putStory(rows)
    await putStudies(touched)
    await putTexts(rows)
    await putPapers(papers)
    // One that was lost meanwhile lacks what was put in before: everything is compared again.
    if (held !== index || isEnded) return
    comparedSeq = seq
    const mark = await historyMark(seq)
    if (mark !== null && mark !== marked) valueOf(await work!.setMark(mark))
    marked = mark
    searchState.update((now) => ({ ...now, phase: 'ready', isRemade: false }))
  }

  const open = async () => {
    work = startSearchWork(lost)
    const { versions, mark } = valueOf(await work.open(library.info.libraryId, searchVersion))
    // Of the same history only what was changed since is compared.
    comparedSeq = mark === null ? null : await seqOfMark(mark)
    marked = mark
    return new Map(versions)
  }
  /** Puts in what has changed, then lets everything go before that somebody waits for. */
  const put = async (documents: readonly SearchDocument[]) => {
    const changed = documents.filter(({ key, version }) => held!.get(key) !== version)
    if (changed.length > 0) {
      atWork()
      valueOf(await work!.put(changed))
      for (const { key, version } of changed) held!.set(key, version)
      moved()
    }
    await idle()
  }
  const keepOnly = async (kind: DocumentKind, keys: ReadonlySet<string>) => {
    const gone = [...held!.keys()].filter((key) => readDocumentKey(key)?.kind === kind && !keys.has(key))
    if (gone.length === 0) return
    valueOf(await work!.remove(gone))
    for (const key of gone) held!.delete(key)
    moved()
  }
  const atWork = () =>
    searchState.update((now) =>
      now.phase === 'failed' || now.phase === 'at-work' ? now : { ...now, phase: 'at-work' },
    )
  const moved = () => searchState.update((now) => ({ ...now, turn: now.turn + 1 }))

  const putStory = async ({ sources, claims }: StoryRows) => {
    const documents = [...sources.map(sourceDocument), ...claims.map(claimDocument)]
    await keepOnly('source', keysOf('source', sources))
    await keepOnly('claim', keysOf('claim', claims))
    await put(documents)
  }
  const putStudies = async (touched: ReadonlySet<string> | null) => {
    const all = await allStudyIds()
    await keepOnly('study', new Set(all.map((id) => documentKey('study', id))))
    const wanted = touched ? all.filter((id) => touched.has(id)) : all
    for (let at = 0; at < wanted.length && !isEnded; at += studiesAtOnce) {
      const rows = await searchedStudies(wanted.slice(at, at + studiesAtOnce))
      await put(rows.map(({ study, tags, papers }) => studyDocument(study, tags, papers)))
    }
  }
  const putTexts = async ({ sources, drafts }: StoryRows) => {
    const files = new Map(sources.flatMap((source) => source.files.map((file) => [file.sha256, file] as const)))
    await keepOnly('source-text', new Set([...files.keys()].map((sha256) => documentKey('source-text', sha256))))
    await keepOnly('draft', keysOf('draft', drafts))
    for (const file of files.values())
      await putText(documentKey('source-text', file.sha256), file, (text) => sourceTextDocument(file.sha256, text))
    for (const draft of drafts)
      await putText(documentKey('draft', draft.id), draft.file, (text) => draftDocument(draft, text))
    const there = new Set([...files.values(), ...drafts.map(({ file }) => file)].map(({ sha256 }) => sha256))
    searchState.update((now) => ({
      ...now,
      unreadFiles: [...unread].flatMap(([sha256, fileName]) => (there.has(sha256) ? [fileName] : [])),
    }))
  }
  const putText = async (key: string, file: KeptFile, documentOf: (text: WrittenText) => SearchDocument) => {
    if (isEnded || held!.get(key) === textOfFileVersion || unread.has(file.sha256)) return
    atWork()
    const text = await textOfFile(file)
    if (text.ok) await put([documentOf(text.value)])
    else unread.set(file.sha256, file.fileName)
  }
  const putPapers = async (papers: readonly Paper[]) => {
    await keepOnly('paper', new Set(papers.map(({ sha256 }) => documentKey('paper', sha256))))
    const wanted = papers.filter((paper) => !isSearched(paper))
    for (let at = 0; at < wanted.length && !isEnded; at += papersAtOnce) {
      const texts = await Promise.all(wanted.slice(at, at + papersAtOnce).map(documentOfPaper))
      await put(texts.flatMap((document) => document ?? []))
      count(papers)
    }
  }
  const isSearched = ({ sha256, studyId }: Paper) =>
    paperVersions(studyId, textVersion).includes(held?.get(documentKey('paper', sha256)) ?? '')
  const count = (papers: readonly Paper[]) => {
    const isScan = ({ sha256, studyId }: Paper) =>
      held?.get(documentKey('paper', sha256)) === paperVersions(studyId, textVersion)[1]
    searchState.update((now) => ({
      ...now,
      papers: papers.length,
      papersSearched: papers.filter(isSearched).length,
      scans: papers.filter(isScan).length,
    }))
  }

  return {
    look,
    end: () => {
      isEnded = true
      work?.end()
      work = null
    },
  }
}

async function documentOfPaper(paper: Paper): Promise<SearchDocument | null> {
  const text = await plainTextIfRead(paper)
  return text && paperDocument(paper, text.paper, textVersion)
}

function keysOf(kind: DocumentKind, rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => documentKey(kind, id)))
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.message)
  return result.value
}

/** Lets everything go before that somebody waits for. */
function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 400 }))
}
