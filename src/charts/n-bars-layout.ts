import { ticks } from 'd3-array'
import type { ChartMark } from '#core/overview/charts/chart.ts'
import type { NBar, NBars } from '#core/overview/charts/n-bars.ts'
import { moreBarsInWords, unknownInWords } from '#core/overview/charts/n-bars-words.ts'
import { formatNumber } from '#core/format-count.ts'
import type { Box, PlacedText } from './boxes.ts'
import { cutToWidth, linesOf, placedText, textWidth } from './text-fit.ts'

/** Where everything of a picture of people in each study stands. */
export interface NBarsLayout {
  readonly height: number
  readonly bars: readonly PlacedNBar[]
  /** Behind the last bar: the studies that have no bar of their own; null where all have. */
  readonly more: { readonly mark: ChartMark; readonly text: PlacedText } | null
  readonly ticks: readonly { readonly x: number; readonly text: PlacedText }[]
  /** From where to where the lines of the ticks go. */
  readonly axis: { readonly top: number; readonly bottom: number }
  /** What has no bar, in words. */
  readonly notes: readonly PlacedText[]
}

export interface PlacedNBar {
  readonly bar: NBar
  readonly box: Box
  readonly name: PlacedText
  /** The code of its design; null where it is not confirmed. */
  readonly code: PlacedText | null
  readonly number: PlacedText
}

const mostBars = 30
const size = 12
const codeSize = 10.5
const rowHeight = 22
/** Where it is narrow the name stands above its bar. */
const tallRowHeight = 40
const headHeight = 22

/** Lays the bars out for a width, from 0 on one linear axis; the largest thirty have a bar of their own. */
export function nBarsLayout(chart: NBars, width: number): NBarsLayout {
  const shown = chart.bars.slice(0, mostBars)
  const rest = chart.bars.slice(mostBars)
  const isNarrow = width < 520
  const codeWidth = Math.max(0, ...shown.map(({ study }) => textWidth(study.design ?? '', codeSize)))
  const longest = Math.max(0, ...shown.map(({ study }) => textWidth(study.name, size)))
  const labelWidth = isNarrow ? 0 : Math.min(320, width * 0.42, longest + codeWidth + 20)
  const most = shown[0]?.people ?? 0
  const numbers = shown.map((bar) => numberWords(bar, width * 0.4))
  // The number stands behind its bar: the scale ends where the widest has room behind the longest.
  const room = Math.max(0, ...numbers.map((text) => textWidth(text, size, true)))
  const widest = Math.max(20, width - labelWidth - room - 8)
  const widthOf = (people: number) => (people / most) * widest
  const high = isNarrow ? tallRowHeight : rowHeight
  const bars = shown.map((bar, index): PlacedNBar => {
    const y = headHeight + index * high
    const barTop = isNarrow ? y + 20 : y + 4
    const box = { x: labelWidth, y: barTop, width: Math.max(1, widthOf(bar.people)), height: 14 }
    const text = numbers[index]!
    return {
      bar,
      box,
      ...labelOf(bar, y, (isNarrow ? width : labelWidth - 8) - codeWidth),
      number: placedText(text, box.x + box.width + 6, barTop - 1, size, true),
    }
  })
  const bottom = headHeight + shown.length * high
  const more = rest.length === 0 ? null : moreOf(rest, bottom + 2)
  const notesTop = bottom + (more ? 22 : 4)
  const notes = unknownInWords(chart)
    .flatMap((words) => linesOf(words, width, size, 3))
    .map((text, line) => placedText(text, 0, notesTop + line * 18 + 1, size))
  const marked = ticksTo(most, widest, textWidth(formatNumber(most), 11) + 24)
  return {
    height: notesTop + notes.length * 18,
    bars,
    more,
    ticks: marked.map((people) => tickAt(people, labelWidth + widthOf(people), width)),
    axis: { top: headHeight - 2, bottom },
    notes,
  }
}

function numberWords({ people, countedWith }: NBar, room: number): string {
  const number = formatNumber(people)
  return countedWith === null ? number : cutToWidth(`${number}, counted with ${countedWith}`, room, size, true)
}

/** The name of a study, and the code of its design behind `room`, where those of all stand. */
function labelOf({ study }: NBar, y: number, room: number): Pick<PlacedNBar, 'name' | 'code'> {
  return {
    name: placedText(cutToWidth(study.name, room - 10, size), 0, y + 2, size),
    code: study.design === null ? null : placedText(study.design, room, y + 2, codeSize),
  }
}

function moreOf(bars: NBars['bars'], y: number): NonNullable<NBarsLayout['more']> {
  const text = moreBarsInWords(bars)
  return {
    mark: { key: 'more', label: text, studyIds: bars.flatMap(({ mark }) => mark.studyIds) },
    text: placedText(text, 0, y, size),
  }
}

function tickAt(people: number, x: number, width: number): NBarsLayout['ticks'][number] {
  const text = formatNumber(people)
  const wide = textWidth(text, 11)
  return {
    x,
    text: placedText(text, Math.min(Math.max(x - wide / 2, 0), width - wide), 1, 11),
  }
}

/** Round numbers of people from 0 to `most`, which is as far as `room`, as many as stand so far apart. */
function ticksTo(most: number, room: number, apart: number): readonly number[] {
  if (most === 0) return []
  for (let count = Math.floor(room / apart); count > 0; count -= 1) {
    const rounds = ticks(0, most, count).filter(Number.isInteger)
    if (rounds.length < 2 || (rounds[1]! / most) * room >= apart) return rounds
  }
  return [0]
}
