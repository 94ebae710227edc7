import { formatCount } from '#core/format-count.ts'
import { rulesVersion, textVersion } from '#core/source-versions.ts'
import { createStore, type ReadableStore } from '#core/store.ts'
import type { Suggestions } from '#core/suggestions/shared/field-extractor.ts'
import type { Paper } from '#core/model/study.ts'
import { withoutGeometry } from '#core/paper/text/without-geometry.ts'
import { db } from '../db/current.ts'
import type { PageTextRow, PlainTextRow, SuggestionRow } from '../db/schema.ts'
import { host } from '../host/current-host.ts'
import { showToast } from './toast.ts'
import type { ReadPaper } from '../workers/paper-messages.ts'
import { readPaperInWorker, suggestAgain } from '../workers/paper-pool.ts'
import { startTask } from './tasks.ts'

/** What makes `readPapersInBackground` look again: the papers that have no text, or no suggestions, of the sources as they are now. */
export async function papersToRead(): Promise<readonly Paper[]> {
  const [papers, texts, suggestions] = await Promise.all([
    db().papers.toArray(),
    db().pageTexts.toCollection().primaryKeys(),
    db().suggestions.toArray(),
  ])
  const withText = new Set(texts)
  const current = new Map(suggestions.map((row) => [row.sha256, row]))
  return papers.filter((paper) => {
    const row = current.get(paper.sha256)
    return !withText.has(paper.sha256) || row?.rulesVersion !== rulesVersion || row.textVersion !== textVersion
  })
}

let running = false
let again = false
let screenPaper: string | null = null

/** Papers that are not read for now, by their hash: they cannot be, or the writer stopped the reading. */
const passedOver = createStore<ReadonlyMap<string, 'unreadable' | 'stopped'>>(new Map())
export const papersPassedOver: ReadableStore<ReadonlyMap<string, 'unreadable' | 'stopped'>> = passedOver

function passOver(sha256s: readonly string[], why: 'unreadable' | 'stopped'): void {
  passedOver.update((now) => new Map([...now, ...sha256s.map((sha256) => [sha256, why] as const)]))
}

/** Reads on where the writer had stopped the reading: all papers, or the one of this hash. */
export function readOn(sha256?: string): void {
  const isWanted = (paper: string, why: string) => why === 'stopped' && (sha256 === undefined || paper === sha256)
  const left = [...passedOver.get()].filter(([paper, why]) => !isWanted(paper, why))
  if (left.length === passedOver.get().size) return
  passedOver.set(new Map(left))
  void readPapersInBackground()
}

/** The paper on screen is read before all others, and even after the writer stopped the reading. */
export function readFirst(sha256: string): void {
  screenPaper = sha256
  readOn(sha256)
}

/** Reads what is to be read, one tray line for all, the paper on screen first. Calls during a run make it look again at its end. */
export async function readPapersInBackground(): Promise<void> {
  if (running) {
    again = true
    return
  }
  running = true
  try {
    do {
      again = false
      const papers = (await papersToRead()).filter(({ sha256 }) => !passedOver.get().has(sha256))
      if (papers.length > 0) await readAll(papers)
    } while (again)
  } finally {
    running = false
  }
}

async function readAll(papers: readonly Paper[]): Promise<void> {
  let cancelled = false
  const queue = [...papers]
  let done = 0
  const task = startTask(
    'Reading papers',
    papers.length,
    () => {
      cancelled = true
      task.end()
      passOver(
        queue.map(({ sha256 }) => sha256),
        'stopped',
      )
      showToast({
        kind: 'done',
        message: `Stopped. ${formatCount(queue.length, 'paper is', 'papers are')} not read yet; each is read when you open it.`,
        action: { label: 'Resume', run: () => readOn() },
      })
    },
    { goesOnLater: true },
  )
  const lane = async () => {
    for (;;) {
      const first = queue.findIndex((paper) => paper.sha256 === screenPaper)
      const [paper] = first >= 0 ? queue.splice(first, 1) : queue.splice(0, 1)
      if (!paper || cancelled) return
      task.update({ at: paper.fileName })
      await readOne(paper).catch((error: unknown) => giveUp(paper, String(error)))
      done += 1
      if (!cancelled) task.update({ done })
    }
  }
  await Promise.all([lane(), lane()])
  if (!cancelled) task.end()
}

async function readOne(paper: Paper): Promise<void> {
  const text = await db().pageTexts.get(paper.sha256)
  if (text && text.textVersion === textVersion) {
    const suggestions = await suggestAgain(text.paper, text.title)
    if (suggestions.ok) await db().suggestions.put(suggestionRow(paper, text.noTextLayer ? {} : suggestions.value))
    return
  }
  const bytes = await host.getPaper({ sha256: paper.sha256 })
  if (!bytes.ok) return giveUp(paper, bytes.message)
  const read = await readPaperInWorker(bytes.value.bytes)
  // An encrypted paper is opened from the study page, where the password can be asked for.
  if (!read.ok) return giveUp(paper, read.kind === 'encrypted' ? null : read.message)
  await keepReadPaper(paper, read.value)
}

/** The text of a paper, which is read now where that was not done yet; null where the PDF is not there or cannot be read. */
export async function textAtHand(paper: Paper): Promise<PageTextRow | null> {
  const known = await db().pageTexts.get(paper.sha256)
  if (known?.textVersion === textVersion || passedOver.get().get(paper.sha256) === 'unreadable') return known ?? null
  await readOne(paper).catch((error: unknown) => giveUp(paper, String(error)))
  return (await db().pageTexts.get(paper.sha256)) ?? null
}

/** As `textAtHand`, without the places of letters: a fraction of the time where many papers are looked through. */
export async function plainTextAtHand(paper: Paper): Promise<PlainTextRow | null> {
  const known = await db().plainTexts.get(paper.sha256)
  if (known?.textVersion === textVersion) return known
  const text = await textAtHand(paper)
  if (!text) return null
  const plain = plainRow(text)
  await db().plainTexts.put(plain)
  return plain
}

/** As `plainTextAtHand`; null where the paper was not read yet: nothing is read for it. */
export async function plainTextIfRead(paper: Paper): Promise<PlainTextRow | null> {
  const known = await db().plainTexts.get(paper.sha256)
  if (known?.textVersion === textVersion) return known
  const text = await db().pageTexts.get(paper.sha256)
  return text?.textVersion === textVersion ? plainTextAtHand(paper) : null
}

function plainRow({ sha256, textVersion: version, noTextLayer, paper }: PageTextRow): PlainTextRow {
  return { sha256, textVersion: version, noTextLayer, paper: withoutGeometry(paper) }
}

/** Each paper is tried once a session. */
function giveUp(paper: Paper, message: string | null): void {
  passOver([paper.sha256], 'unreadable')
  if (message !== null) showToast({ kind: 'problem', message: `${paper.fileName}: ${message}` })
}

const readings = createStore(0)
/** How many papers were read in this window: what waits for texts looks again when it changes. */
export const papersReadCount: ReadableStore<number> = readings

/** Keeps what was read of a paper: its text and its suggestions. Derived data, so no change of the library. */
export async function keepReadPaper(paper: Pick<Paper, 'sha256' | 'studyId'>, read: ReadPaper): Promise<void> {
  const row: PageTextRow = {
    sha256: paper.sha256,
    textVersion,
    paper: read.text.paper,
    title: read.title,
    noTextLayer: read.text.noTextLayer,
    activeContent: read.text.activeContent,
  }
  await db().transaction('rw', [db().pageTexts, db().plainTexts, db().suggestions], async () => {
    await db().pageTexts.put(row)
    await db().plainTexts.put(plainRow(row))
    // A scan has no words: "no statement found" would be no finding.
    await db().suggestions.put(suggestionRow(paper, row.noTextLayer ? {} : read.suggestions))
  })
  readings.update((count) => count + 1)
}

function suggestionRow(paper: Pick<Paper, 'sha256' | 'studyId'>, suggestions: Suggestions): SuggestionRow {
  return {
    sha256: paper.sha256,
    studyId: paper.studyId,
    rulesVersion,
    textVersion,
    suggestions,
    fieldCount: Object.keys(suggestions).length,
  }
}
