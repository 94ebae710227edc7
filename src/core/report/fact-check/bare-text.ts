/**
 * A text as it is compared: without accents and without signs that are not seen (soft hyphens, marks of direction). Each unit of it keeps the
 * piece of the text that it stands for, so that what is left of the text stays as it was.
 */
export interface BareText {
  readonly bare: string
  readonly pieces: readonly string[]
}

/** Words without accents, to be compared. */
export function bareWords(words: string): string {
  return words.normalize('NFD').replaceAll(/[\p{M}\p{Cf}]/gu, '')
}

/** The text with its bare form. */
export function bareText(text: string): BareText {
  const pieces: string[] = []
  let bare = ''
  let before = ''
  for (const sign of text.normalize('NFD')) {
    if (/[\p{M}\p{Cf}]/u.test(sign)) {
      if (pieces.length === 0) before += sign
      else pieces.push(pieces.pop()! + sign)
      continue
    }
    bare += sign
    pieces.push(before + sign, ...Array.from({ length: sign.length - 1 }, () => ''))
    before = ''
  }
  return { bare, pieces: before ? [...pieces, before] : pieces }
}

/** The text of the pieces again. */
export function wholeText({ pieces }: BareText): string {
  return pieces.join('').normalize('NFC')
}

/** A stretch of the bare form. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The text with `instead` at each of these stretches, which stand in order and apart. */
export function replaced(text: BareText, stretches: readonly Stretch[], instead: string): BareText {
  if (stretches.length === 0) return text
  const { bare, pieces } = text
  const signs = instead.split('')
  const kept: string[] = []
  let made = ''
  let done = 0
  for (const { start, end } of stretches) {
    made += bare.slice(done, start) + instead
    for (const piece of pieces.slice(done, start)) kept.push(piece)
    kept.push(...signs)
    done = end
  }
  for (const piece of pieces.slice(done)) kept.push(piece)
  return { bare: made + bare.slice(done), pieces: kept }
}
