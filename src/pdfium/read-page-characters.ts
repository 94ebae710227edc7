import { characterFlags, directionFlags, type PageCharacters } from '#core/paper/text/page-characters.ts'
import { placementOf, type Placement } from './page-placement.ts'
import type { Pdfium } from './pdfium-module.ts'
import { findUnseenText } from './unseen-text.ts'

/** Bytes of scratch memory that `readCharacters` needs. */
export const scratchBytes = 256

/** The look of one text object: all its characters share it. The box of those that were read grows with each. */
interface Look {
  readonly size: number
  readonly flags: number
  readonly box: { left: number; top: number; right: number; bottom: number }
}

/** All characters of an open page, with those marked that nobody can see. `page` and `textPage` are PDFium's handles, `scratch` is a block of `scratchBytes`. */
export function readCharacters(
  pdfium: Pdfium,
  page: number,
  textPage: number,
  pageIndex: number,
  scratch: number,
): PageCharacters {
  const { call } = pdfium
  const place = placementOf(pdfium, page, scratch)
  const count = Math.max(0, call.FPDFText_CountChars(textPage))
  const codes = new Uint32Array(count)
  const left = new Float32Array(count)
  const right = new Float32Array(count)
  const baseline = new Float32Array(count)
  const size = new Float32Array(count)
  const flags = new Uint8Array(count)
  const owners = new Uint32Array(count)
  const doubles = scratch >> 3
  const singles = (scratch + 64) >> 2
  const looks = new Map<number, Look>()
  const faces = new Map<number, number>()
  let object = -1
  let look: Look = { size: 0, flags: 0, box: emptyBox() }
  for (let index = 0; index < count; index += 1) {
    codes[index] = call.FPDFText_GetUnicode(textPage, index)
    const owner = call.FPDFText_GetTextObject(textPage, index)
    if (owner !== object && owner !== 0) {
      object = owner
      look = looks.get(owner) ?? lookOf(pdfium, textPage, index, owner, faces, scratch + 128, place)
      looks.set(owner, look)
    }
    owners[index] = object
    const generated = call.FPDFText_IsGenerated(textPage, index) === 1
    call.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8)
    const memory = pdfium.doubles()
    const x = memory[doubles] ?? 0
    const y = memory[doubles + 1] ?? 0
    call.FPDFText_GetLooseCharBox(textPage, index, scratch + 64)
    const box = pdfium.floats()
    const boxLeft = box[singles] ?? 0
    const boxTop = box[singles + 1] ?? 0
    const boxRight = box[singles + 2] ?? 0
    const boxBottom = box[singles + 3] ?? 0
    const x1 = place.a * boxLeft + place.b * boxBottom + place.e
    const x2 = place.a * boxRight + place.b * boxTop + place.e
    left[index] = Math.min(x1, x2)
    right[index] = Math.max(x1, x2)
    const y1 = place.c * boxLeft + place.d * boxBottom + place.f
    const y2 = place.c * boxRight + place.d * boxTop + place.f
    const direction = look.flags & directionFlags
    if (direction === 0) baseline[index] = place.c * x + place.d * y + place.f
    else if (direction === characterFlags.askew) baseline[index] = Math.max(y1, y2)
    else {
      const upwards = direction === characterFlags.upwards
      left[index] = upwards ? place.height - Math.max(y1, y2) : Math.min(y1, y2)
      right[index] = upwards ? place.height - Math.min(y1, y2) : Math.max(y1, y2)
      const across = place.a * x + place.b * y + place.e
      baseline[index] = upwards ? across : place.width - across
    }
    size[index] = look.size
    const leftEdge = Math.min(x1, x2)
    const rightEdge = Math.max(x1, x2)
    const top = Math.min(y1, y2)
    const bottom = Math.max(y1, y2)
    const offPage = rightEdge < 0 || leftEdge > place.width || bottom < 0 || top > place.height
    flags[index] =
      look.flags | (generated ? characterFlags.generated : 0) | (offPage && !generated ? characterFlags.unseen : 0)
    if (generated) continue
    look.box.left = Math.min(look.box.left, leftEdge)
    look.box.right = Math.max(look.box.right, rightEdge)
    look.box.top = Math.min(look.box.top, top)
    look.box.bottom = Math.max(look.box.bottom, bottom)
  }
  const texts = [...looks].map(([owner, { box }]) => ({ object: owner, box }))
  const unseen = findUnseenText(pdfium, page, place, texts, scratch)
  if (unseen.size > 0)
    for (let index = 0; index < count; index += 1)
      if (unseen.has(owners[index] ?? 0)) flags[index] = (flags[index] ?? 0) | characterFlags.unseen
  return { pageIndex, width: place.width, height: place.height, count, codes, left, right, baseline, size, flags }
}

/** Size, weight, slant and angle of the text object that holds a character. `faces` remembers the page's fonts. */
function lookOf(
  pdfium: Pdfium,
  textPage: number,
  index: number,
  object: number,
  faces: Map<number, number>,
  scratch: number,
  place: Placement,
): Look {
  const { call } = pdfium
  call.FPDFText_GetMatrix(textPage, index, scratch)
  const at = scratch >> 2
  const memory = pdfium.floats()
  const [a, b, c, d] = [memory[at] ?? 1, memory[at + 1] ?? 0, memory[at + 2] ?? 0, memory[at + 3] ?? 1]
  const fontSize = fontSizeOf(pdfium, textPage, index)
  const font = call.FPDFTextObj_GetFont(object)
  const face = faces.get(font) ?? faceOf(pdfium, textPage, index, scratch)
  faces.set(font, face)
  // The direction of the text as shown: (a, b) mapped by the page's own rotation.
  const shownX = place.a * a + place.b * b
  const shownY = place.c * a + place.d * b
  return { size: fontSize * Math.hypot(c, d), flags: face | directionOf(shownX, shownY), box: emptyBox() }
}

function emptyBox(): Look['box'] {
  return { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
}

/** The flags for weight and slant of a character's font. */
function faceOf(pdfium: Pdfium, textPage: number, index: number, scratch: number): number {
  const { call } = pdfium
  const weight = call.FPDFText_GetFontWeight(textPage, index)
  const nameBytes = 96
  call.FPDFText_GetFontInfo(textPage, index, scratch + 28, nameBytes, scratch + 24)
  const fontFlags = pdfium.ints()[(scratch + 24) >> 2] ?? 0
  const name = latin1(pdfium.bytes(), scratch + 28, nameBytes)
  const bold = weight >= 600 || /bold|black|heavy|semibold|demi(?!ta)|[-,]bd|cmbx|medi\b/i.test(name)
  const italic = (fontFlags & 64) !== 0 || /italic|oblique|[-,]it\b|cmti/i.test(name)
  return (bold ? characterFlags.bold : 0) | (italic ? characterFlags.italic : 0)
}

/** The flag for a direction on the page as shown, y downwards; 0 for upright text. */
function directionOf(x: number, y: number): number {
  if (x > 0 && Math.abs(y) < 0.2 * x) return 0
  if (Math.abs(x) < 0.2 * Math.abs(y)) return y < 0 ? characterFlags.upwards : characterFlags.downwards
  return characterFlags.askew
}

/** FPDFText_GetFontSize returns a double. */
function fontSizeOf(pdfium: Pdfium, textPage: number, index: number): number {
  const size = pdfium.call.FPDFText_GetFontSize(textPage, index)
  return Number.isFinite(size) && size > 0 ? size : 1
}

function latin1(memory: Uint8Array, start: number, longest: number): string {
  let text = ''
  for (let at = start; at < start + longest; at += 1) {
    const byte = memory[at] ?? 0
    if (byte === 0) break
    text += String.fromCharCode(byte)
  }
  return text
}
