/** Where something stands in a picture, in CSS pixels from its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A line of text and where it stands, by an estimate (`textWidth`). */
export interface PlacedText extends Box {
  readonly text: string
  readonly size: number
}

/** A number as it stands in a picture: half a pixel is as fine as anybody sees, and the file stays short. */
export function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
