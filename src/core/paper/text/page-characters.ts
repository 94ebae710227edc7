/**
 * The characters of one page as a PDF engine gives them, in the order of the file, as columns of numbers: places in points
 * from the top left corner of the page as shown. Lines, columns and paragraphs are found from these by `assemblePaperText`.
 */
export interface PageCharacters {
  readonly pageIndex: number
  readonly width: number
  readonly height: number
  readonly count: number
  /** Unicode code points; 2 stands for a hyphen that the engine takes for one of a line break; 13 and 10 for line ends that it made up. */
  readonly codes: Uint32Array
  /** Left and right edge with the space that belongs to the character, and the baseline. */
  readonly left: Float32Array
  readonly right: Float32Array
  readonly baseline: Float32Array
  /** Height of the font in points, as shown. */
  readonly size: Float32Array
  /** Sum of `characterFlags`. */
  readonly flags: Uint8Array
}

/** Bits of `PageCharacters.flags`. */
export const characterFlags = {
  bold: 1,
  italic: 2,
  /** Made up by the engine (spaces between words, line ends). */
  generated: 4,
  /** Reads upwards: `left` and `right` are distances from the bottom of the page, `baseline` from its left. */
  upwards: 8,
  /** Reads downwards: `left` and `right` are distances from the top of the page, `baseline` from its right. */
  downwards: 16,
  /** At another angle or upside down: `left`, `right` and `baseline` are those of its box. */
  askew: 32,
  /** Not to be seen: transparent, white on white, clipped away, off the page, on a layer that is off. No part of the text. */
  unseen: 64,
} as const

/** The flags that say how the text stands on the page; none for upright text. */
export const directionFlags = characterFlags.upwards | characterFlags.downwards | characterFlags.askew
