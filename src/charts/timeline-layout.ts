import { groupBy } from '#core/group-by.ts'
import { formatCount, formatNumber } from '#core/format-count.ts'
import type { ChartMark } from '#core/overview/charts/chart.ts'
import {
  laneWords,
  type Lane,
  type Timeline,
  type TimelineLane,
  type TimelineStudy,
} from '#core/overview/charts/timeline.ts'
import { leftOutInWords, severalStudies } from '#core/overview/charts/timeline-words.ts'
import type { PlacedText } from './boxes.ts'
import { markRadius, smallestRadius } from './marks.tsx'
import { cutToWidth, linesOf, placedText, textWidth } from './text-fit.ts'

/** Where everything of a timeline stands. */
export interface TimelineLayout {
  readonly height: number
  readonly headHeight: number
  /** Where the lanes end. */
  readonly bottom: number
  readonly columns: readonly { readonly x: number; readonly text: PlacedText }[]
  readonly lanes: readonly PlacedLane[]
  /** What is not counted or has no place, in words. */
  readonly notes: readonly PlacedText[]
}

export interface PlacedLane {
  readonly lane: Lane
  readonly bottom: number
  readonly names: readonly PlacedText[]
  readonly items: readonly PlacedItem[]
}

/** One study, or several in one mark. */
export interface PlacedItem {
  readonly mark: ChartMark
  readonly studies: readonly TimelineStudy[]
  readonly isRetracted: boolean
  /** The middle of its sign; of several studies the left end of their bar. */
  readonly x: number
  readonly y: number
  /** Half the width of the sign, or the length of the bar. */
  readonly reach: number
  /** What it is called; null where there is no room. */
  readonly name: PlacedText | null
  /** Its people, or the word "retracted". */
  readonly behind: PlacedText | null
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const
const narrowestColumn = 104
/** As many studies of a lane and column have a mark each. */
const mostApart = 4
const mostRetractedApart = 2
const size = 12
const lineHeight = 26
/** From the left side of a column to the middle of its signs, and to its texts. */
const signAt = 14
const textAt = 28

interface Columns {
  readonly first: number
  readonly step: number
  readonly count: number
  readonly left: number
  readonly width: number
}

/** Lays a timeline out for a width: a column a year, or several years where they are many. */
export function timelineLayout(chart: Timeline, width: number): TimelineLayout {
  const left = width < 560 ? 0 : 150
  const columns = columnsOf(chart.years ?? [0, 0], left, width - left)
  const most = chart.lanes.reduce(
    (more, { studies }) => studies.reduce((max, { people }) => Math.max(max, people ?? 0), more),
    0,
  )
  const headHeight = 24
  let y = headHeight
  const lanes = chart.lanes.map((lane) => {
    const placed = placedLane(lane, columns, y, width, most)
    y = placed.bottom
    return placed
  })
  const notes = leftOutInWords(chart)
    .flatMap((words) => linesOf(words, width, size, 3))
    .map((text, line) => placedText(text, 0, y + 6 + line * 18, size))
  return {
    height: y + (notes.length === 0 ? 0 : 6 + notes.length * 18),
    headHeight,
    bottom: y,
    columns: chart.years === null ? [] : headingsOf(columns),
    lanes,
    notes,
  }
}

function columnsOf([first, last]: readonly [number, number], left: number, room: number): Columns {
  const most = Math.max(1, Math.floor(room / narrowestColumn))
  const countBy = (step: number) => Math.floor(last / step) - Math.floor(first / step) + 1
  const step = steps.find((each) => countBy(each) <= most) ?? steps.at(-1)!
  const count = countBy(step)
  return { first: Math.floor(first / step) * step, step, count, left, width: room / count }
}

function whenOf({ first, step }: Columns, column: number): string {
  const start = first + column * step
  return step === 1 ? String(start) : `${start}–${start + step - 1}`
}

function headingsOf(columns: Columns): TimelineLayout['columns'] {
  return Array.from({ length: columns.count }, (_, column) => {
    const x = columns.left + column * columns.width
    return { x: x + signAt, text: placedText(whenOf(columns, column), x + 4, 2, size) }
  })
}

function placedLane(
  { lane, studies }: TimelineLane,
  columns: Columns,
  y: number,
  width: number,
  most: number,
): PlacedLane {
  const room = columns.left === 0 ? width : columns.left - 10
  const names = linesOf(laneWords[lane], room, size, 3, true).map((text, line) =>
    placedText(text, 0, y + 5 + line * 16, size, true),
  )
  const labelBottom = y + 5 + names.length * 16
  const top = columns.left === 0 ? labelBottom : y + 2
  const cells = [...groupBy(studies, ({ year }) => String(Math.floor((year - columns.first) / columns.step)))].map(
    ([column, there]) => placedCell(lane, there, Number(column), columns, top, most),
  )
  const bottom = Math.max(labelBottom, ...cells.map((cell) => cell.bottom)) + 4
  return { lane, bottom, names, items: cells.flatMap(({ items }) => items) }
}

function placedCell(
  lane: Lane,
  studies: readonly TimelineStudy[],
  column: number,
  columns: Columns,
  top: number,
  most: number,
): { readonly items: readonly PlacedItem[]; readonly bottom: number } {
  const x = columns.left + column * columns.width
  const when = whenOf(columns, column)
  const items: PlacedItem[] = []
  let y = top
  const add = ({ item, height }: { readonly item: PlacedItem; readonly height: number }) => {
    items.push(item)
    y += height
  }
  const counted = studies.filter(({ study }) => !study.isRetracted)
  const retracted = studies.filter(({ study }) => study.isRetracted)
  const nameOf = ({ study, year }: TimelineStudy) => shownName(study.name, columns.step === 1 ? year : null)
  if (counted.length > mostApart) add(severalItem(severalStudies(lane, when, counted), counted, x, y, columns.width))
  else for (const each of counted) add(countedItem(each, nameOf(each), x, y, columns.width, most))
  if (retracted.length > mostRetractedApart)
    add(
      retractedItem(
        severalStudies(lane, when, retracted),
        retracted,
        formatCount(retracted.length, 'study', 'studies'),
        x,
        y,
        columns.width,
      ),
    )
  else for (const each of retracted) add(retractedItem(each.mark, [each], nameOf(each), x, y, columns.width))
  return { items, bottom: y }
}

/** "Ferrand" in the column of its year, "Kim b" of two in that year; with the year where a column has several. */
function shownName(name: string, year: number | null): string {
  const short = name.replace(' et al.', '')
  return year === null
    ? short
    : short.replace(new RegExp(`\\s${year}(?=[a-z]*$)`, 'u'), (_, at: number) => (at + 5 < short.length ? ' ' : ''))
}

/** True of a study whose people are those of another in the picture: that one has the area. */
export function isCountedWith({ study, people }: TimelineStudy): boolean {
  return people === null && study.people !== null
}

function peopleBeside(each: TimelineStudy): string {
  const { people } = each.study
  if (people === null) return ''
  return isCountedWith(each) ? `(${formatNumber(people)})` : formatNumber(people)
}

function countedItem(each: TimelineStudy, name: string, x: number, y: number, width: number, most: number) {
  const number = peopleBeside(each)
  const numberWidth = number === '' ? 0 : textWidth(number, size, true) + 5
  const shown = cutToWidth(name, Math.max(0, width - textAt - numberWidth - 4), size)
  const hasName = shown.length > 2
  const nameWidth = hasName ? textWidth(shown, size) + 5 : 0
  const item: PlacedItem = {
    mark: each.mark,
    studies: [each],
    isRetracted: false,
    x: x + signAt,
    y: y + lineHeight / 2,
    reach: Math.max(smallestRadius, markRadius(each.people, most) / 2),
    name: hasName ? placedText(shown, x + textAt, y + 5, size) : null,
    behind: number === '' ? null : placedText(number, x + textAt + nameWidth, y + 5, size, true),
  }
  return { item, height: lineHeight }
}

function retractedItem(
  mark: ChartMark,
  studies: readonly TimelineStudy[],
  name: string,
  x: number,
  y: number,
  width: number,
) {
  const word = 'retracted'
  const wordWidth = textWidth(word, size)
  const room = width - textAt - 4
  const isOneLine = textWidth(name, size) + 5 + wordWidth <= room
  const shown = cutToWidth(name, room, size)
  const item: PlacedItem = {
    mark,
    studies,
    isRetracted: true,
    x: x + signAt,
    y: y + lineHeight / 2,
    reach: smallestRadius,
    name: placedText(shown, x + textAt, y + 5, size),
    behind: isOneLine
      ? placedText(word, x + textAt + textWidth(shown, size) + 5, y + 5, size)
      : placedText(word, x + textAt, y + 21, size),
  }
  return { item, height: isOneLine ? lineHeight : lineHeight + 15 }
}

function severalItem(mark: ChartMark, studies: readonly TimelineStudy[], x: number, y: number, width: number) {
  const item: PlacedItem = {
    mark,
    studies,
    isRetracted: false,
    x: x + 4,
    y: y + 4,
    reach: width - 12,
    name: null,
    behind: placedText(formatCount(studies.length, 'study', 'studies'), x + 4, y + 20, size, true),
  }
  return { item, height: lineHeight + 14 }
}
