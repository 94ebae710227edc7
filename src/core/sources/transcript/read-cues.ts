import { decodeEntities } from '#core/references/reading/text-entities.ts'
import { linesOf } from '../plain-blocks.ts'
import { cueTimes, isTimingLine, type CueTimes } from './cue-times.ts'

/** One cue of a transcript: its lines as they are shown, who speaks each, and when; no times where those in the file cannot be right. */
export interface Cue {
  readonly times: CueTimes | null
  readonly lines: readonly { readonly text: string; readonly speaker?: string }[]
  /** Its timing line in the file, from 1. */
  readonly line: number
}

/** The cues of a file and what of it is no speech. */
export interface ReadCues {
  readonly cues: readonly Cue[]
  /** Lines whose times cannot be right, from 1. */
  readonly oddLines: readonly number[]
  /** Comments of whoever made the file. */
  readonly notes: number
}

/** Reads the cues of a WebVTT (W3C, WebVTT: The Web Video Text Tracks Format) or SubRip file; numbers, styles and regions are no words. */
export function readCues(text: string): ReadCues {
  const lines = linesOf(text).map((line) => line.text)
  const cues: Cue[] = []
  const oddLines: number[] = []
  let notes = 0
  let at = 0
  // What stands before the first cue is the header.
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (isTimingLine(line)) {
      const times = cueTimes(line)
      if (times === null) oddLines.push(index + 1)
      const from = index + 1
      let end = from
      while (end < lines.length && lines[end]?.trim() !== '' && !isTimingLine(lines[end] ?? '')) end += 1
      // Without a blank line between two cues, the number of the next stands right before its times.
      if (
        end < lines.length &&
        isTimingLine(lines[end] ?? '') &&
        /^\s*\d{1,6}\s*$/.test(lines[end - 1] ?? '') &&
        end > from
      )
        end -= 1
      cues.push({ times, lines: shownLines(lines.slice(from, end)), line: index + 1 })
      index = end - 1
      at = end
    } else if (line.trim() !== '' && index >= at && cues.length > 0 && !isNumberOfCue(lines, index)) {
      if (/^NOTE(?=\s|$)/.test(line)) {
        notes += 1
        while (index + 1 < lines.length && lines[index + 1]?.trim() !== '' && !isTimingLine(lines[index + 1] ?? ''))
          index += 1
      } else {
        // A blank line within a cue: what follows is still said.
        const last = cues[cues.length - 1]!
        cues[cues.length - 1] = { ...last, lines: [...last.lines, ...shownLines([line])] }
      }
    } else if (/^NOTE(?=\s|$)/.test(line)) notes += 1
  }
  return { cues, oddLines, notes }
}

/** A line right before a timing line names the cue; SubRip counts, WebVTT may write anything. */
function isNumberOfCue(lines: readonly string[], index: number): boolean {
  return isTimingLine(lines[index + 1] ?? '') && lines[index - 1]?.trim() === ''
}

/** The lines of a cue without the tags of their looks and times; `<v Name>` begins what Name says. */
function shownLines(lines: readonly string[]): Cue['lines'] {
  const shown: { text: string; speaker?: string }[] = []
  let speaker: string | undefined
  const add = (words: string) => {
    const text = decodeEntities(words).replace(/\s+/g, ' ').trim()
    if (text !== '') shown.push({ text, ...(speaker !== undefined && { speaker }) })
  }
  for (const line of lines) {
    const plain = line
      .replace(/\{\\[^{}]{0,60}\}/g, '')
      .replace(/<(?!\/?v[\s.>])\/?(?:[a-z][\w.]{0,60}(?:\s[^<>]{0,300})?|[\d:.]{5,20})>/gi, '')
    let from = 0
    for (const voice of plain.matchAll(/<(?:v(?:\.[\w.]{0,60})?(?:\s{1,9}([^<>]{0,300}))?|\/v)>/gi)) {
      add(plain.slice(from, voice.index))
      from = voice.index + voice[0].length
      speaker = voice[1] === undefined ? undefined : decodeEntities(voice[1]).trim() || undefined
    }
    add(plain.slice(from))
  }
  return shown
}
