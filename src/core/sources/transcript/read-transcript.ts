import { formatCount } from '#core/format-count.ts'
import type { UncountedBlock } from '../row-blocks.ts'
import type { TimeInText } from '../written-text.ts'
import { readCues, type Cue } from './read-cues.ts'
import { shownTime } from './cue-times.ts'
import { speakerHead, speakersOf } from './speaker-heads.ts'

/** A transcript as turns of its speakers. */
export interface Transcript {
  readonly blocks: readonly UncountedBlock[]
  /** In the order in which they begin to speak. */
  readonly speakers: readonly string[]
  readonly said: readonly string[]
}

/** One line of speech. */
interface Spoken {
  readonly text: string
  readonly speaker: string | undefined
  /** Somebody else than before, whoever it is. */
  readonly isAnother: boolean
  readonly startsAt?: number
  readonly endsAt?: number
}

/** A turn is parted at the end of a sentence from so many characters or seconds on, or after a pause, so that its time stays near its words. */
const [longTurn, longSeconds, pause] = [500, 45, 4]

/**
 * The turns of a WebVTT or SubRip file: cues of one speaker joined, each turn with its times and those of its cues. Times that cannot be
 * right are left out and said; cues out of order are put in order; captions that roll are said once. Null where there are no cues.
 */
export function readTranscript(text: string): Transcript | null {
  const read = readCues(text)
  if (read.cues.length === 0) return null
  const { cues, isSorted } = inOrder(read.cues)
  const rolling = isRolling(cues)
  const spoken = linesOfSpeech(rolling ? withoutRepeats(cues) : cues)
  const blocks = turns(spoken)
  const odd = read.oddLines
  const said = [
    ...(odd.length > 0
      ? [
          `${formatCount(odd.length, 'time')} cannot be right and ${odd.length === 1 ? 'is' : 'are'} left out (line ${odd.slice(0, 5).join(', ')}${odd.length > 5 ? ' …' : ''} of the file); the words are kept.`,
        ]
      : []),
    ...(isSorted ? [] : ['The times of this transcript were out of order; it is shown in the order of its times.']),
    ...(rolling ? ['Lines that were repeated from caption to caption are shown once.'] : []),
    ...(read.notes > 0
      ? [`${formatCount(read.notes, 'note')} of whoever made the file ${read.notes === 1 ? 'is' : 'are'} left out.`]
      : []),
  ]
  return { blocks, speakers: [...new Set(spoken.flatMap(({ speaker }) => speaker ?? []))], said }
}

/** Cues without times stay behind the cue they follow. */
function inOrder(cues: readonly Cue[]): { readonly cues: readonly Cue[]; readonly isSorted: boolean } {
  let [last, isSorted] = [0, true]
  const keyed = cues.map((cue) => {
    if (cue.times !== null && cue.times.startsAt < last) isSorted = false
    last = cue.times?.startsAt ?? last
    return { cue, at: last }
  })
  return isSorted ? { cues, isSorted } : { cues: keyed.toSorted((a, b) => a.at - b.at).map(({ cue }) => cue), isSorted }
}

/** Whether captions roll: in most cues the first line is the last of the cue before, which has just ended. */
function isRolling(cues: readonly Cue[]): boolean {
  const filled = cues.filter(({ lines }) => lines.length > 0)
  const repeats = filled.filter((cue, index) => repeated(filled[index - 1], cue) > 0).length
  return filled.length >= 4 && repeats >= 0.4 * filled.length
}

/** How many lines at the beginning of a cue are those at the end of the one before. */
function repeated(before: Cue | undefined, cue: Cue): number {
  if (!before) return 0
  for (let count = Math.min(before.lines.length, cue.lines.length, 3); count > 0; count -= 1) {
    const end = before.lines.slice(-count)
    if (end.every(({ text }, index) => text === cue.lines[index]?.text)) return count
  }
  return 0
}

function withoutRepeats(cues: readonly Cue[]): readonly Cue[] {
  return cues.map((cue, index) => ({ ...cue, lines: cue.lines.slice(repeated(cues[index - 1], cue)) }))
}

/**
 * Each line with its speaker: that of its tag, which ends with its cue, or of a head, which holds until the next. A dash or ">>" says that
 * somebody else speaks, and not who.
 */
function linesOfSpeech(cues: readonly Cue[]): readonly Spoken[] {
  const heads = cues.flatMap(({ lines }) => lines.map(({ text }) => speakerHead(text)))
  const speakers = speakersOf(heads)
  const spoken: Spoken[] = []
  let ofHead: string | undefined
  let index = 0
  for (const { times, lines } of cues)
    for (const line of lines) {
      const head = heads[index++] ?? null
      const isHead = line.speaker === undefined && head !== null && speakers.has(head.name)
      const isAnother = !isHead && /^(?:[-–—] ?(?=\p{L}|["“‘])|>>)/u.test(line.text)
      if (isHead) ofHead = head.name
      else if (isAnother) ofHead = undefined
      const text = isHead ? line.text.slice(head.length) : line.text
      if (text !== '') spoken.push({ text, speaker: line.speaker ?? ofHead, isAnother, ...times })
    }
  return spoken
}

function turns(spoken: readonly Spoken[]): readonly UncountedBlock[] {
  const blocks: UncountedBlock[] = []
  let open: Spoken[] = []
  let length = 0
  const end = () => {
    if (open.length > 0) blocks.push(turn(open))
    open = []
    length = 0
  }
  for (const line of spoken) {
    const [first, last] = [open[0], open.at(-1)]
    if (last !== undefined && first !== undefined) {
      const isSentenceEnd = /[.!?…]["”’)]?$/.test(last.text)
      const gap = line.startsAt === undefined || last.endsAt === undefined ? 0 : line.startsAt - last.endsAt
      const lasts = line.startsAt === undefined || first.startsAt === undefined ? 0 : line.startsAt - first.startsAt
      const isLong = length > longTurn || lasts > longSeconds
      // Captions made by a machine have no full stops at all.
      const mayPart = isSentenceEnd || length > 3 * longTurn
      // Words whose time is not known get nobody else's.
      const isAlike = (line.startsAt === undefined) === (last.startsAt === undefined)
      if (!isAlike || line.isAnother || line.speaker !== last.speaker || (mayPart && isLong) || gap > pause) end()
    }
    open.push(line)
    length += line.text.length + 1
  }
  end()
  return blocks
}

function turn(lines: readonly Spoken[]): UncountedBlock {
  const times: TimeInText[] = []
  let text = ''
  for (const { text: words, startsAt } of lines) {
    if (text !== '') text += ' '
    if (startsAt !== undefined && times.at(-1)?.seconds !== startsAt)
      times.push({ offset: text.length, seconds: startsAt })
    text += words
  }
  const [startsAt, endsAt] = [times[0]?.seconds, lines.findLast((line) => line.endsAt !== undefined)?.endsAt]
  const speaker = lines[0]?.speaker
  return {
    kind: 'paragraph',
    text,
    ...(startsAt !== undefined && { startsAt, times }),
    ...(endsAt !== undefined && { endsAt }),
    ...(speaker !== undefined && { speaker }),
  }
}

/** The place of a block of a transcript in words: "00:12:31, Ana Ruiz"; '' where neither is known. */
export function transcriptPlace({ startsAt, speaker }: Pick<UncountedBlock, 'startsAt' | 'speaker'>): string {
  return [startsAt === undefined ? '' : shownTime(startsAt), speaker ?? ''].filter((part) => part !== '').join(', ')
}
