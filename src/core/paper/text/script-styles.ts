import type { LineStyle, Script } from './text-line.ts'

/** A look of letters with the line that they stand on. */
export interface PlacedStyle extends LineStyle {
  readonly baseline: number
}

/** Letters at most this large, in the size of those that they stand at, are super- or subscripts where they are raised or lowered. */
const largest = 0.86
/** How far they stand above or below their line, in heights of its letters. Subscripts are set closer: 0.1 to 0.2 is usual. */
const leastRise = 0.12
const leastFall = 0.07
/** Letters up to this size are looked at even if they are not raised. */
const largestOnLine = 0.75
/** What a smaller stretch holds that is no super- or subscript: words, as after a drop cap or in a note beside a heading. */
const words = /\p{L}{4}|\p{L}{2}\s+\p{L}/u
const longest = 24

/**
 * The looks of a line with super- and subscripts told apart: small letters above or below the line of the larger ones beside them. Small
 * figures right on the line count as raised where nothing else can be meant: behind a figure (10 and 6), a squared statistic, a word
 * that they cite something for.
 */
export function withScripts(text: string, styles: readonly PlacedStyle[], size: number): readonly LineStyle[] {
  if (styles.every((style) => style.size > largest * size)) return styles
  return styles.map((style, index): LineStyle => {
    const end = styles[index + 1]?.start ?? text.length
    const script = scriptOf(text, style, end, hostOf(styles, index))
    return script ? { ...style, script } : style
  })
}

/** The larger letters that a style stands at: those before it, else those behind. */
function hostOf(styles: readonly PlacedStyle[], index: number): PlacedStyle | undefined {
  const { size } = styles[index] ?? { size: Infinity }
  const isLarger = (other: PlacedStyle) => size <= largest * other.size
  return styles.slice(0, index).findLast(isLarger) ?? styles.slice(index + 1).find(isLarger)
}

function scriptOf(text: string, style: PlacedStyle, end: number, host: PlacedStyle | undefined): Script | null {
  const own = text.slice(style.start, end).trim()
  if (!host || own === '' || own.length > longest || words.test(own)) return null
  const rise = (host.baseline - style.baseline) / host.size
  if (rise >= leastRise) return 'raised'
  if (rise <= -leastFall) return 'lowered'
  return style.size <= largestOnLine * host.size && isRaisedByContext(text.slice(0, style.start), own) ? 'raised' : null
}

/** Small figures on the line: exponents behind figures and units, squared statistics, citations behind words. */
function isRaisedByContext(before: string, own: string): boolean {
  if (!/^[-−–]?\d[\d,–-]*$/.test(own)) return false
  return /\d$|(?<!\p{L})[IRχητ]$|\d\s?[cdkmµn]?m$|\p{Ll}{6}$/u.test(before)
}
