import { directionWords, type Direction } from '#core/model/outcome.ts'
import type { ChartMark } from '#core/overview/charts/chart.ts'
import type { DesignStep } from '#core/overview/charts/charted-study.ts'
import {
  directions,
  type DirectionBar,
  type DirectionPlot,
  type DirectionRow,
} from '#core/overview/charts/direction-plot.ts'
import { moreBars, moreOutcomes, notDrawnInWords } from '#core/overview/charts/direction-words.ts'
import type { Box, PlacedText } from './boxes.ts'
import { cutToWidth, linesOf, placedText, textWidth } from './text-fit.ts'

/** Where everything of a direction plot stands. */
export interface DirectionLayout {
  readonly height: number
  readonly headHeight: number
  readonly labelWidth: number
  readonly columnWidth: number
  readonly headings: readonly PlacedText[]
  /** Of the outcomes of most studies; of others there is a number and the table. */
  readonly rows: readonly PlacedRow[]
  /** Below them: the outcomes that have no row; null where all have. */
  readonly more: PlacedMore | null
}

/** What has no room of its own, as one mark in words. */
export interface PlacedMore {
  readonly mark: ChartMark
  readonly text: PlacedText
}

export interface PlacedRow {
  readonly key: string
  /** Where it ends: its line is drawn there. */
  readonly bottom: number
  readonly names: readonly PlacedText[]
  readonly notes: readonly PlacedText[]
  readonly bars: readonly PlacedBar[]
  readonly more: readonly PlacedMore[]
  readonly baselines: readonly Box[]
}

export interface PlacedBar {
  readonly bar: DirectionBar
  readonly box: Box
  /** Null where so many stand together that there is no room for names. */
  readonly name: PlacedText | null
}

/** How high the bar of a design is. */
export const stepHeight: Readonly<Record<DesignStep, number>> = {
  randomised: 32,
  compared: 21,
  uncontrolled: 11,
  other: 11,
}

export const narrowestBar = 4
const nameSize = 11
const labelSize = 13
const padding = 7
/** Lines of bars with names, and of bars without, that an outcome may take; what has no room in these is said as a number. */
const mostNamedLines = 4
const mostLines = 4
/** More names than these never have room, and to measure them takes its time. */
const mostNamed = 40

/** A picture of more would be too high for a page, or to be read on one. */
const mostRows = 24

/** How wide the bar of so many people is; the widest leaves room for two in a column. */
export function barWidth(people: number | null, most: number, columnWidth: number): number {
  const widest = Math.min(56, (columnWidth - 2 * padding) / 2)
  return people === null || most === 0 ? narrowestBar : Math.max(narrowestBar, (people / most) * widest)
}

/** Lays a direction plot out for a width: names of outcomes stand beside the columns, or above them where it is narrow. */
export function directionLayout({ rows, mostPeople }: DirectionPlot, width: number): DirectionLayout {
  const labelWidth = width < 560 ? 0 : Math.min(220, Math.max(130, width * 0.22))
  const columnWidth = (width - labelWidth) / directions.length
  const headings = directions.flatMap((direction, column) =>
    headingOf(direction, labelWidth + column * columnWidth, columnWidth),
  )
  const headHeight = Math.max(...headings.map(({ y, height }) => y + height)) + 6
  let y = headHeight
  const ofMostStudies = new Set(rows.toSorted((one, other) => other.told.length - one.told.length).slice(0, mostRows))
  const rest = rows.filter((row) => !ofMostStudies.has(row))
  const placed = rows
    .filter((row) => ofMostStudies.has(row))
    .map((row) => {
      const next = placedRow(row, { y, width, labelWidth, columnWidth, mostPeople })
      y = next.bottom
      return next
    })
  const more = rest.length === 0 ? null : moreRows(rest, y + padding, width)
  const height = more ? more.text.y + more.text.height : y
  return { height, headHeight, labelWidth, columnWidth, headings, rows: placed, more }
}

function moreRows(rest: readonly DirectionRow[], y: number, room: number): PlacedMore {
  const mark = moreOutcomes(rest)
  return { mark, text: placedText(cutToWidth(mark.label, room, labelSize), 0, y, labelSize) }
}

function headingOf(direction: Direction, x: number, columnWidth: number): readonly PlacedText[] {
  const words = directionWords[direction]
  return linesOf(`${words[0]!.toUpperCase()}${words.slice(1)}`, columnWidth - 8, 12, 3, true).map((text, line) => {
    const taken = textWidth(text, 12, true)
    return { ...placedText(text, x + (columnWidth - taken) / 2, 2 + line * 15, 12, true), height: 15 }
  })
}

interface Place {
  readonly y: number
  readonly width: number
  readonly labelWidth: number
  readonly columnWidth: number
  readonly mostPeople: number
}

function placedRow(row: DirectionRow, place: Place): PlacedRow {
  const { y, labelWidth, columnWidth, mostPeople } = place
  const room = (labelWidth || place.width) - 10
  const lines = (texts: readonly string[], size: number, top: number, isBold = false) =>
    texts.map((text, line) => placedText(text, 0, top + line * 16, size, isBold))
  const names = lines(linesOf(row.name, room, labelSize, 4, true), labelSize, y + padding, true)
  const said = [row.isHarm ? 'harm' : '', notDrawnInWords(row)].filter(Boolean).join('; ')
  const notesTop = y + padding + names.length * 16
  const notes = said === '' ? [] : lines(linesOf(said, room, nameSize, 4), nameSize, notesTop)
  const labelBottom = notesTop + notes.length * 16
  const top = labelWidth === 0 ? labelBottom + 2 : y + padding
  const cells = directions.map((direction, column) => {
    const x = labelWidth + column * columnWidth + padding
    const widthOf = (bar: DirectionBar) => barWidth(bar.people, mostPeople, columnWidth)
    return placedCell(row, direction, { x, y: top, width: columnWidth - 2 * padding }, widthOf)
  })
  return {
    key: row.key,
    bottom: Math.max(labelBottom, ...cells.map(({ bottom }) => bottom)) + padding,
    names,
    notes,
    bars: cells.flatMap(({ bars }) => bars),
    more: cells.flatMap(({ more }) => more),
    baselines: cells.flatMap(({ baselines }) => baselines),
  }
}

interface PlacedCell extends Pick<PlacedRow, 'bars' | 'more' | 'baselines'> {
  readonly bottom: number
}

function placedCell(
  row: DirectionRow,
  direction: Direction,
  cell: Omit<Box, 'height'>,
  widthOf: (bar: DirectionBar) => number,
): PlacedCell {
  const bars = row.bars[direction]
  const named = bars.length > mostNamed ? null : namedLines(bars, cell.width, widthOf)
  const isNamed = named !== null && named.length <= mostNamedLines
  const lines = isNamed
    ? named
    : inLines(
        bars.map((bar) => ({ bar, name: '', width: widthOf(bar) })),
        cell.width,
        3,
      )
  const shown = lines.slice(0, mostLines)
  const rest = lines.slice(mostLines).flatMap((line) => line.map(({ bar }) => bar))
  let y = cell.y
  const placed: PlacedBar[] = []
  const baselines: Box[] = []
  for (const line of shown) {
    const high = Math.max(...line.map(({ bar }) => stepHeight[bar.step]))
    placed.push(...placedLine(line, { ...cell, y, height: high }, isNamed ? 9 : 3, widthOf))
    baselines.push({ x: cell.x, y: y + high, width: cell.width, height: 0 })
    y += high + (isNamed ? 19 : 6)
  }
  const more = rest.length === 0 ? [] : [moreOf(row, direction, rest, { ...cell, y })]
  return { bars: placed, baselines, more, bottom: y + (rest.length > 0 ? 16 : 0) }
}

function namedLines(
  bars: readonly DirectionBar[],
  room: number,
  widthOf: (bar: DirectionBar) => number,
): readonly (readonly Slot[])[] {
  const slots = bars.map((bar) => {
    const name = cutToWidth(bar.name.replace(' et al.', ''), room, nameSize)
    return { bar, name, width: Math.max(widthOf(bar), textWidth(name, nameSize)) }
  })
  return inLines(slots, room, 9)
}

interface Slot {
  readonly bar: DirectionBar
  readonly name: string
  readonly width: number
}

function inLines(slots: readonly Slot[], room: number, gap: number): readonly (readonly Slot[])[] {
  const lines: Slot[][] = []
  let left = Infinity
  for (const slot of slots) {
    if (left + slot.width > room) {
      lines.push([])
      left = 0
    }
    lines.at(-1)!.push(slot)
    left += slot.width + gap
  }
  return lines
}

function placedLine(
  line: readonly Slot[],
  at: Box,
  gap: number,
  widthOf: (bar: DirectionBar) => number,
): readonly PlacedBar[] {
  const taken = line.reduce((sum, { width }) => sum + width, (line.length - 1) * gap)
  let x = at.x + (at.width - taken) / 2
  return line.map(({ bar, name, width }) => {
    const [wide, high] = [widthOf(bar), stepHeight[bar.step]]
    const nameWidth = textWidth(name, nameSize)
    const middle = x + width / 2
    x += width + gap
    return {
      bar,
      box: { x: middle - wide / 2, y: at.y + at.height - high, width: wide, height: high },
      name: name === '' ? null : placedText(name, middle - nameWidth / 2, at.y + at.height + 1, nameSize),
    }
  })
}

function moreOf(row: DirectionRow, direction: Direction, bars: readonly DirectionBar[], at: Omit<Box, 'height'>) {
  const text = `and ${bars.length} more`
  const width = textWidth(text, nameSize)
  return {
    mark: moreBars(row, direction, bars),
    text: placedText(text, at.x + (at.width - width) / 2, at.y - 1, nameSize),
  }
}
