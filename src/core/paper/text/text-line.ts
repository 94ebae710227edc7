/** What stands on one line of one column. Places in points from the top left of the page as shown. */
export interface TextLine {
  readonly text: string
  /** Left edge of each UTF-16 unit of `text`, and the right edge of the last. */
  readonly xs: readonly number[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Of the letters that are most of the line, not of its superscripts. */
  readonly baseline: number
  readonly size: number
  /** Where another size, weight or slant begins; the first at 0. */
  readonly styles: readonly LineStyle[]
  /** Stands at an angle; `xs` are then measured along the text. */
  readonly rotated: boolean
  /** For text that reads up (distances from the bottom of the page) or down (from its top). */
  readonly along?: 'up' | 'down'
  /** Reads from right to left: `xs` then has the right edge of each unit, and the left edge of the last. */
  readonly leftwards?: true
  /** The engine took the hyphen at its end for one of a line break. */
  readonly endsInHyphen: boolean
  /** Place in the order of the file. */
  readonly order: number
  /** Accents that stand in the text as characters of their own, with the middle of each; absent where there are none. */
  readonly accents?: readonly LooseAccent[]
  /** The value of a form field, which is no part of the page's own text. */
  readonly filledIn?: true
}

/** An accent that was drawn beside its letter: its place in the text, and the middle of it in points. */
export interface LooseAccent {
  readonly at: number
  readonly middle: number
}

/** A look of letters, from `start` in the text on. */
export interface LineStyle {
  readonly start: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** Set above or below the line, smaller: "10⁶", "CO₂". Absent for ordinary letters. */
  readonly script?: Script
}

/** How superscripts and subscripts stand to their line. */
export type Script = 'raised' | 'lowered'
