import { shownBox, type Placement, type ShownBox } from './page-placement.ts'
import type { Pdfium } from './pdfium-module.ts'

/** A text object of an open page (PDFium's handle), and where its characters stand. */
interface ShownText {
  readonly object: number
  readonly box: ShownBox
}

/** FPDF_PAGEOBJ_* of fpdf_edit.h. */
const objectTypes = { path: 2, image: 3, shading: 4, form: 5 } as const
/** Text rendering modes without ink (ISO 32000-1, table 106): 3 paints nothing, 7 only clips. */
const modesWithoutInk: ReadonlySet<number> = new Set([3, 7])
/** Modes that only fill: what they paint has the colour and the alpha of the fill. */
const modesOfFill: ReadonlySet<number> = new Set([0, 4])
/** Of 255: what is fainter leaves no ink. */
const leastAlpha = 13
const nearlyWhite = 250
/** A change of a colour channel by this much is ink. */
const leastInk = 6
/** Forms inside forms are looked into so deep. */
const deepestForms = 4
/** Pages are drawn with at most this many pixels on a side. */
const largestSide = 1000

/**
 * The text objects among `texts` that a reader of the page cannot see: without ink (unless a picture stands in the same place, as
 * in a scan with recognised text), white on white, clipped away, painted over, or on a layer that is off. What only may be unseen
 * is tried: the page is drawn with it and without it, and looks the same. `page` is PDFium's handle, `scratch` a block of memory.
 */
export function findUnseenText(
  pdfium: Pdfium,
  page: number,
  place: Placement,
  texts: readonly ShownText[],
  scratch: number,
): ReadonlySet<number> {
  const looks = new Map(texts.map(({ object }) => [object, lookOf(pdfium, object, scratch)]))
  const white = new Set(texts.filter(({ object }) => looks.get(object) === 'white').map(({ object }) => object))
  const { hidden, onColour } = aroundTexts(pdfium, page, place, texts, white, scratch)
  const withoutInk = texts.filter(({ object }) => looks.get(object) === 'without-ink')
  const doubtful = texts.filter(
    ({ object }) =>
      looks.get(object) === 'doubtful' || hidden.has(object) || (white.has(object) && !onColour.has(object)),
  )
  const pictures = withoutInk.length > 0 ? picturesOf(pdfium, page, place, scratch) : []
  const unseen = withoutInk.filter(({ box }) => !pictures.some((picture) => holdsCentre(picture, box)))
  return new Set([...unseen, ...withoutTrace(pdfium, page, place, doubtful)].map(({ object }) => object))
}

type Look = 'plain' | 'without-ink' | 'white' | 'doubtful'

function lookOf(pdfium: Pdfium, object: number, scratch: number): Look {
  const mode = pdfium.call.FPDFTextObj_GetTextRenderMode(object)
  if (modesWithoutInk.has(mode)) return 'without-ink'
  if (modesOfFill.has(mode)) {
    const fill = fillOf(pdfium, object, scratch)
    if (fill.alpha < leastAlpha) return 'without-ink'
    if (fill.darkest >= nearlyWhite) return 'white'
  }
  return hasLayerMark(pdfium, object, scratch) || isClippedAway(pdfium, object, scratch) ? 'doubtful' : 'plain'
}

/** The fill of an object: its alpha and its darkest channel, 0 to 255; black where it has none. */
function fillOf(pdfium: Pdfium, object: number, scratch: number): { readonly alpha: number; readonly darkest: number } {
  const known = pdfium.call.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 0
  if (!known) return { alpha: 255, darkest: 0 }
  const at = scratch >> 2
  const [red = 0, green = 0, blue = 0, alpha = 255] = pdfium.ints().subarray(at, at + 4)
  return { alpha, darkest: Math.min(red, green, blue) }
}

/** Whether an object stands between marks of optional content (ISO 32000-1, 8.11.3.2: `/OC /name BDC`). */
function hasLayerMark(pdfium: Pdfium, object: number, scratch: number): boolean {
  const { call } = pdfium
  const longest = 32
  const count = call.FPDFPageObj_CountMarks(object)
  for (let index = 0; index < count; index += 1) {
    const mark = call.FPDFPageObj_GetMark(object, index)
    call.FPDFPageObjMark_GetName(mark, scratch, longest, scratch + longest)
    // The name in UTF-16LE with its end: "OC" and nothing more.
    if (
      pdfium
        .bytes()
        .subarray(scratch, scratch + 6)
        .join() === '79,0,67,0,0,0'
    )
      return true
  }
  return false
}

/** Whether an object lies wholly outside the box of a path that it is clipped to; both stand in the same coordinates. */
function isClippedAway(pdfium: Pdfium, object: number, scratch: number): boolean {
  const { call } = pdfium
  const clip = call.FPDFPageObj_GetClipPath(object)
  const paths = clip === 0 ? 0 : call.FPDFClipPath_CountPaths(clip)
  if (paths <= 0) return false
  const own = boundsOf(pdfium, object, scratch)
  for (let path = 0; path < paths; path += 1) {
    const xs: number[] = []
    const ys: number[] = []
    const segments = call.FPDFClipPath_CountPathSegments(clip, path)
    for (let index = 0; index < segments; index += 1) {
      call.FPDFPathSegment_GetPoint(call.FPDFClipPath_GetPathSegment(clip, path, index), scratch, scratch + 4)
      const [x = 0, y = 0] = pdfium.floats().subarray(scratch >> 2, (scratch >> 2) + 2)
      xs.push(x)
      ys.push(y)
    }
    if (own.right < Math.min(...xs) || own.left > Math.max(...xs)) return true
    if (own.top < Math.min(...ys) || own.bottom > Math.max(...ys)) return true
  }
  return false
}

/** An object's bounds in the coordinates of what holds it, y upwards. */
function boundsOf(pdfium: Pdfium, object: number, scratch: number) {
  pdfium.call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)
  const at = scratch >> 2
  const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.floats().subarray(at, at + 4)
  return { left, bottom, right, top }
}

/**
 * What stands around the text objects of a page: `hidden` are those in forms on a layer, or in a place that is painted white after
 * them; `onColour` are the white ones on something drawn before them that is not white, so that they are seen.
 */
function aroundTexts(
  pdfium: Pdfium,
  page: number,
  place: Placement,
  texts: readonly ShownText[],
  white: ReadonlySet<number>,
  scratch: number,
): { readonly hidden: ReadonlySet<number>; readonly onColour: ReadonlySet<number> } {
  const { call } = pdfium
  const boxes = new Map(texts.map(({ object, box }) => [object, box]))
  const before: ShownText[] = []
  const grounds: ShownBox[] = []
  const hidden = new Set<number>()
  const onColour = new Set<number>()
  const count = call.FPDFPage_CountObjects(page)
  for (let index = 0; index < count; index += 1) {
    const object = call.FPDFPage_GetObject(page, index)
    const box = boxes.get(object)
    if (box) {
      before.push({ object, box })
      if (white.has(object) && grounds.some((ground) => holdsCentre(ground, box))) onColour.add(object)
      continue
    }
    const type = call.FPDFPageObj_GetType(object)
    if (type === objectTypes.form && hasLayerMark(pdfium, object, scratch))
      for (const inner of objectsInForm(pdfium, object)) hidden.add(inner)
    const paintsWhite =
      type === objectTypes.path && isFilled(pdfium, object, scratch) && isWhite(pdfium, object, scratch)
    if (paintsWhite && before.length > 0) {
      const cover = shownBox(place, boundsOf(pdfium, object, scratch))
      for (const text of before) if (holdsCentre(cover, text.box)) hidden.add(text.object)
    }
    const isGround = type === objectTypes.path ? !paintsWhite && isFilled(pdfium, object, scratch) : grounded.has(type)
    if (white.size > 0 && isGround) grounds.push(shownBox(place, boundsOf(pdfium, object, scratch)))
  }
  return { hidden, onColour }
}

/** Kinds of objects whose colours are not known: white on them is taken for seen. */
const grounded: ReadonlySet<number> = new Set([objectTypes.image, objectTypes.shading, objectTypes.form])

function isWhite(pdfium: Pdfium, object: number, scratch: number): boolean {
  return fillOf(pdfium, object, scratch).darkest >= nearlyWhite
}

/** Whether a path is filled, and not only a line. */
function isFilled(pdfium: Pdfium, path: number, scratch: number): boolean {
  return pdfium.call.FPDFPath_GetDrawMode(path, scratch, scratch + 4) !== 0 && pdfium.ints()[scratch >> 2] !== 0
}

function objectsInForm(pdfium: Pdfium, form: number, depth = 0): readonly number[] {
  const { call } = pdfium
  const count = depth < deepestForms ? call.FPDFFormObj_CountObjects(form) : 0
  return Array.from({ length: Math.max(0, count) }, (_, index) => call.FPDFFormObj_GetObject(form, index)).flatMap(
    (object) =>
      call.FPDFPageObj_GetType(object) === objectTypes.form
        ? [object, ...objectsInForm(pdfium, object, depth + 1)]
        : [object],
  )
}

/** Where pictures stand on the page, those in forms by the bounds of the form. */
function picturesOf(pdfium: Pdfium, page: number, place: Placement, scratch: number): readonly ShownBox[] {
  const { call } = pdfium
  const isPicture = (object: number) => call.FPDFPageObj_GetType(object) === objectTypes.image
  return Array.from({ length: call.FPDFPage_CountObjects(page) }, (_, index) => call.FPDFPage_GetObject(page, index))
    .filter(
      (object) =>
        isPicture(object) ||
        (call.FPDFPageObj_GetType(object) === objectTypes.form && objectsInForm(pdfium, object).some(isPicture)),
    )
    .map((object) => shownBox(place, boundsOf(pdfium, object, scratch)))
}

function holdsCentre(outer: ShownBox, inner: ShownBox): boolean {
  const x = (inner.left + inner.right) / 2
  const y = (inner.top + inner.bottom) / 2
  return outer.left <= x && x <= outer.right && outer.top <= y && y <= outer.bottom
}

/** The text objects without which the page looks the same where they stand. */
function withoutTrace(
  pdfium: Pdfium,
  page: number,
  place: Placement,
  texts: readonly ShownText[],
): readonly ShownText[] {
  if (texts.length === 0) return []
  const scale = Math.min(1, largestSide / Math.max(place.width, place.height))
  const whole = drawn(pdfium, page, place, scale)
  for (const { object } of texts) pdfium.call.FPDFPageObj_SetIsActive(object, 0)
  const without = drawn(pdfium, page, place, scale)
  for (const { object } of texts) pdfium.call.FPDFPageObj_SetIsActive(object, 1)
  if (!whole || !without) return []
  return texts.filter(({ box }) => !differ(whole, without, box, scale))
}

/** A drawn page: four bytes a pixel, row after row. */
interface Drawing {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** The page as it is shown, on white; null where there is no memory for it. */
function drawn(pdfium: Pdfium, page: number, place: Placement, scale: number): Drawing | null {
  const { call } = pdfium
  const width = Math.max(1, Math.round(place.width * scale))
  const height = Math.max(1, Math.round(place.height * scale))
  const bitmap = call.FPDFBitmap_Create(width, height, 0)
  if (bitmap === 0) return null
  call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
  call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0)
  const start = call.FPDFBitmap_GetBuffer(bitmap)
  const pixels = pdfium.bytes().slice(start, start + 4 * width * height)
  call.FPDFBitmap_Destroy(bitmap)
  return { width, height, pixels }
}

function differ(one: Drawing, other: Drawing, box: ShownBox, scale: number): boolean {
  const clamp = (value: number, most: number) => Math.min(Math.max(0, value), most)
  const left = clamp(Math.floor(box.left * scale), one.width)
  const right = clamp(Math.ceil(box.right * scale), one.width)
  const bottom = clamp(Math.ceil(box.bottom * scale), one.height)
  for (let y = clamp(Math.floor(box.top * scale), one.height); y < bottom; y += 1) {
    const end = 4 * (y * one.width + right)
    for (let at = 4 * (y * one.width + left); at < end; at += 1)
      if (Math.abs((one.pixels[at] ?? 0) - (other.pixels[at] ?? 0)) >= leastInk) return true
  }
  return false
}
