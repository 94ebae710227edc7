import type { Pdfium } from './pdfium-module.ts'

/** Where a point of the file's own coordinates stands on the page as shown: x' = a x + b y + e, y' = c x + d y + f. */
export interface Placement {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
  readonly width: number
  readonly height: number
}

/** A box on the page as shown, in points from its top left corner. */
export interface ShownBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A box of the file's own coordinates, y upwards, as it stands on the page. */
export function shownBox(
  place: Placement,
  box: { readonly left: number; readonly bottom: number; readonly right: number; readonly top: number },
): ShownBox {
  const x1 = place.a * box.left + place.b * box.bottom + place.e
  const x2 = place.a * box.right + place.b * box.top + place.e
  const y1 = place.c * box.left + place.d * box.bottom + place.f
  const y2 = place.c * box.right + place.d * box.top + place.f
  return { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) }
}

/** How the page's own coordinates map to the page as shown, from its visible box and its rotation. `scratch` is a block of memory. */
export function placementOf(pdfium: Pdfium, page: number, scratch: number): Placement {
  const { call } = pdfium
  const width = call.FPDF_GetPageWidthF(page)
  const height = call.FPDF_GetPageHeightF(page)
  const at = scratch >> 2
  const known = call.FPDF_GetPageBoundingBox(page, scratch) !== 0
  const memory = pdfium.floats()
  const left = known ? (memory[at] ?? 0) : 0
  const top = known ? (memory[at + 1] ?? height) : height
  const right = known ? (memory[at + 2] ?? width) : width
  const bottom = known ? (memory[at + 3] ?? 0) : 0
  switch (call.FPDFPage_GetRotation(page)) {
    case 1:
      return { a: 0, b: 1, c: 1, d: 0, e: -bottom, f: -left, width, height }
    case 2:
      return { a: -1, b: 0, c: 0, d: 1, e: right, f: -bottom, width, height }
    case 3:
      return { a: 0, b: -1, c: -1, d: 0, e: top, f: right, width, height }
    default:
      return { a: 1, b: 0, c: 0, d: -1, e: -left, f: top, width, height }
  }
}

/** Where a point of the page as shown, in points from its top left corner, stands in the file's own coordinates. */
export function filePoint({ a, b, c, d, e, f }: Placement, x: number, y: number): readonly [x: number, y: number] {
  // Turned by quarters only, so the determinant is 1 or -1 and no point is lost.
  const determinant = a * d - b * c
  return [(d * (x - e) - b * (y - f)) / determinant, (a * (y - f) - c * (x - e)) / determinant]
}
