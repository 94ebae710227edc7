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
  readonly totalWidth: number
  readonly columnWidth: number
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
const widestColumn = 150
const leastRow = 44
const padding = 5

/** Lays out a map in this width; one with more columns than have room is wider. */
export function mapLayout(map: EvidenceMap, width: number): MapLayout {
  const labelWidth = Math.max(96, Math.min(190, width * 0.24))
  const totalWidth = 84
  const free = (width - labelWidth - totalWidth) / Math.max(1, map.columns.length)
  const placed = map.cells.map((row) => row.map((cell) => placedGroups(cell, map.mostPeople)))
  const needed = Math.max(leastColumn, ...placed.flat(2).map(reachOf))
  const columnWidth = Math.max(needed, Math.min(widestColumn, free))
  const heads = map.columns.map(({ label }) => linesOf(label, columnWidth - 8, headSize, 3, true))
  const headHeight = Math.max(1, ...heads.map(({ length }) => length)) * lineHeight + (hasCodes(map) ? 18 : 4) + 6
  let y = headHeight
  const rows = map.rows.map(({ label }, row) => {
    const lines = linesOf(label, labelWidth - 10, labelSize, 3, true)
    const height = Math.max(leastRow, lines.length * lineHeight + 14, ...placed[row]!.map(heightOf))
    y += height
    return { y: y - height, height, lines }
  })
  const cells = placed.map((row, index) => row.map((groups) => centred(groups, columnWidth, rows[index]!.height)))
  return {
    width: Math.max(width, labelWidth + totalWidth + columnWidth * map.columns.length),
    height: y + 34,
    headHeight,
    labelWidth,
    totalWidth,
    columnWidth,
    heads,
    rows,
    cells,
    footY: y,
  }
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
