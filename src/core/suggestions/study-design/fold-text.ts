/**
 * The text in lower case with every hyphen and dash as a space, American "randomiz" and plain quotes, letter for
 * letter, so that an offset into it is an offset into the original. "Double-blind" and "double blind", "cross-over" and
 * "cross over" become one.
 */
export function foldText(text: string): string {
  let folded = text.toLowerCase()
  // Lower-casing a few letters of other scripts changes their number; offsets matter more than their case.
  if (folded.length !== text.length) folded = text.replace(/[A-ZÀ-ÞΑ-Ω]/g, (letter) => letter.toLowerCase())
  return folded
    .replace(/[\u00ad\u2010-\u2015\u2212-]/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[^\S ]/g, ' ')
    .replace(/randomis/g, 'randomiz')
}
