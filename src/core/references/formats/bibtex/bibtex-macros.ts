import type { BibtexEntry, ValuePiece } from './bibtex-entries.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** How often a macro may stand in another, and how long a value may grow by it: a loop or a bomb stops there. */
const maxDepth = 10
const maxCharacters = 400_000

/**
 * Resolves macros: those of `@string` (also when defined further down), the twelve months; others stand for their own
 * name.
 */
export class BibtexMacros {
  private readonly defined = new Map<string, readonly ValuePiece[]>()
  /** Names that were used and never defined. */
  readonly unknown = new Set<string>()

  constructor() {
    for (const [i, name] of months.entries()) this.defined.set(name, [{ text: monthNames[i] ?? '', isMacro: false }])
  }

  /** Takes the definitions of an `@string`. */
  define(entry: BibtexEntry): void {
    for (const [name, pieces] of entry.fields) this.defined.set(name, pieces)
  }

  /** The value as one text. */
  resolve(pieces: readonly ValuePiece[]): string {
    const only = pieces.length === 1 ? pieces[0] : undefined
    return only !== undefined && !only.isMacro ? only.text : this.expand(pieces, 0)
  }

  private expand(pieces: readonly ValuePiece[], depth: number): string {
    let text = ''
    for (const piece of pieces) {
      text += piece.isMacro ? this.macro(piece.text, depth) : piece.text
      if (text.length > maxCharacters) return text.slice(0, maxCharacters)
    }
    return text
  }

  private macro(name: string, depth: number): string {
    const pieces = this.defined.get(name.toLowerCase())
    if (pieces === undefined) this.unknown.add(name)
    return pieces === undefined || depth >= maxDepth ? name : this.expand(pieces, depth + 1)
  }
}
