import { besideMark } from '#core/overview/charts/evidence-map-words.ts'
import type { EvidenceMap, MapCell, MapGroup } from '#core/overview/charts/evidence-map.ts'
import { largestRadius, markRadius, markReach } from './marks.tsx'
import { linesOf, textWidth } from './text-fit.ts'

/** Where everything of an evidence map stands, in CSS pixels. */
export interface MapLayout {
  readonly width: number
  readonly height: number
  readonly headHeight: number
  readonly labelWidth: number
  readonly columns: readonly { readonly x: number; readonly width: number }[]
  /** The words of each column's head, in lines. */
  readonly heads: readonly (readonly string[])[]
  readonly rows: readonly { readonly y: number; readonly height: number; readonly lines: readonly string[] }[]
  /** By row and column: marks from the top, `y` from the top of the row. */
  readonly cells: readonly (readonly (readonly PlacedGroup[])[])[]
  /** Where the totals of the columns begin. */
  readonly footY: number
}

export interface PlacedGroup {
  readonly group: MapGroup
  readonly radius: number
  /** The middle of the mark, from the left edge of its cell. */
  readonly x: number
  readonly y: number
  readonly words: string
  readonly wordsX: number
}

export const headSize = 12
export const labelSize = 12.5
export const countSize = 12
const lineHeight = 15
const leastColumn = 88
const usualColumn = 150
const widestColumn = 300
const totalWidth = 84
const leastRow = 44
const padding = 5

/** Lays out a map in this width; one with more columns than have room is wider. */
export function mapLayout(map: EvidenceMap, width: number): MapLayout {
  const placed = map.cells.map((row) => row.map((cell) => placedGroups(cell, map.mostPeople)))
  const needed = map.columns.map((_, column) =>
    Math.max(leastColumn, ...placed.flatMap((row) => row[column]!.map(reachOf))),
  )
  const longest = Math.max(96, ...map.rows.map(({ label }) => textWidth(label, labelSize, true) + 12))
  const usualLabel = Math.max(96, Math.min(190, width * 0.24))
  // Where the columns have room enough, the labels may take more.
  const beside = width - totalWidth - sumOf(needed.map((each) => Math.max(usualColumn, each)))
  const labelWidth = Math.min(longest, Math.max(usualLabel, beside))
  const widths = columnWidths(needed, width - labelWidth - totalWidth)
  let x = labelWidth
  const columns = widths.map((each) => {
    x += each
    return { x: x - each, width: each }
  })
  const heads = map.columns.map(({ label }, column) => linesOf(label, widths[column]! - 8, headSize, 4, true))
  const headHeight = Math.max(1, ...heads.map(({ length }) => length)) * lineHeight + (hasCodes(map) ? 18 : 4) + 6
  let y = headHeight
  const rows = map.rows.map(({ label }, row) => {
    const lines = linesOf(label, labelWidth - 10, labelSize, 3, true)
    const height = Math.max(leastRow, lines.length * lineHeight + 14, ...placed[row]!.map(heightOf))
    y += height
    return { y: y - height, height, lines }
  })
  const cells = placed.map((row, index) =>
    row.map((groups, column) => centred(groups, widths[column]!, rows[index]!.height)),
  )
  return {
    width: Math.max(width, labelWidth + totalWidth + sumOf(widths)),
    height: y + 34,
    headHeight,
    labelWidth,
    columns,
    heads,
    rows,
    cells,
    footY: y,
  }
}

/** All as wide where that has room; else each as wide as it has to be, and what is left shared out. */
function columnWidths(needed: readonly number[], room: number): readonly number[] {
  const equal = room / needed.length
  if (needed.every((each) => each <= equal)) return needed.map(() => Math.min(widestColumn, equal))
  const left = room - sumOf(needed)
  return needed.map((each) => each + Math.max(0, left / needed.length))
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 0)
}

/** Some of its columns have a code below their label. */
export function hasCodes({ columns }: EvidenceMap): boolean {
  return columns.some(({ code }) => code !== undefined)
}

/** The marks of a cell under each other, from 0 | 0. */
function placedGroups({ groups }: MapCell, most: number): readonly PlacedGroup[] {
  let y = padding
  const placed = groups.map((group): PlacedGroup => {
    const radius = markRadius(group.people.from > 0 ? group.people.people : null, most)
    const reach = Math.max(9, markReach(group.shape, radius))
    const x = markReach(group.shape, radius)
    y += 2 * reach
    return { group, radius, x, y: y - reach, words: besideMark(group), wordsX: x + markReach(group.shape, radius) + 4 }
  })
  const widest = Math.max(0, ...placed.map(({ x }) => x))
  // Under each other the marks have one middle line, and so have their counts a common beginning.
  const wordsX = Math.max(0, ...placed.map((each) => each.wordsX - each.x)) + widest
  return placed.map((each) => ({ ...each, x: widest, wordsX }))
}

function reachOf({ wordsX, words }: PlacedGroup): number {
  return wordsX + textWidth(words, countSize, true) + 2 * padding
}

function heightOf(groups: readonly PlacedGroup[]): number {
  const last = groups.at(-1)
  return last ? last.y + Math.max(9, markReach(last.group.shape, last.radius)) + padding : 0
}

function centred(groups: readonly PlacedGroup[], width: number, height: number): readonly PlacedGroup[] {
  const down = (height - heightOf(groups)) / 2
  const long = Math.max(0, ...groups.map(reachOf)) - 2 * padding
  const across = Math.max(padding, Math.min((width - long) / 2, width / 2 - largestRadius))
  return groups.map((each) => ({ ...each, x: each.x + across, wordsX: each.wordsX + across, y: each.y + down }))
}
