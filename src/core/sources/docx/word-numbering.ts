import { numberAs } from '../list-number.ts'
import { readElements } from './word-styles.ts'

interface ListLevel {
  start: number
  format: string
  text: string
}
interface ListKind {
  readonly levels: Map<number, ListLevel>
}
interface List {
  readonly kind: string
  /** Levels at which this list begins again by itself. */
  readonly starts: Map<number, number>
}

/** The numbers of a Word document's lists, which stand nowhere in its text: Word counts (ECMA-376 part 1, 17.9). */
export class WordNumbering {
  private readonly kinds = new Map<string, ListKind>()
  private readonly lists = new Map<string, List>()
  private readonly counts = new Map<string, number[]>()
  private readonly begun = new Set<string>()

  constructor(xml: string) {
    let kind: ListKind | null = null
    let list: List | null = null
    let level: ListLevel | null = null
    let overridden = 0
    readElements(xml, (name, attributes) => {
      const value = attributes['w:val']
      if (name === 'w:abstractNum') {
        kind = { levels: new Map() }
        this.kinds.set(attributes['w:abstractNumId'] ?? '', kind)
      } else if (name === 'w:num') {
        kind = null
        level = null
      } else if (name === 'w:lvl' && kind !== null) {
        level = { start: 1, format: 'decimal', text: '' }
        kind.levels.set(Number(attributes['w:ilvl'] ?? 0), level)
      } else if (name === 'w:lvlOverride') overridden = Number(attributes['w:ilvl'] ?? 0)
      else if (name === 'w:startOverride') list?.starts.set(overridden, Number(value ?? 1))
      else if (level !== null && name === 'w:start') level.start = Number(value ?? 1)
      else if (level !== null && name === 'w:numFmt') level.format = value ?? 'decimal'
      else if (level !== null && name === 'w:lvlText') level.text = value ?? ''
      if (name === 'w:num') {
        list = { kind: '', starts: new Map() }
        this.lists.set(attributes['w:numId'] ?? '', list)
      } else if (name === 'w:abstractNumId' && list !== null)
        this.lists.set([...this.lists.keys()].at(-1) ?? '', (list = { ...list, kind: value ?? '' }))
    })
  }

  /** Counts the next item of a list and says its number as it is shown; '' where it has none. */
  next(list: string, level: number): string {
    const { kind = list, starts = new Map<number, number>() } = this.lists.get(list) ?? {}
    const levels = this.kinds.get(kind)?.levels
    const counts = this.counts.get(kind) ?? []
    this.counts.set(kind, counts)
    const startOf = (at: number) => starts.get(at) ?? levels?.get(at)?.start ?? 1
    const isFresh = starts.has(level) && !this.begun.has(`${list} ${level}`)
    this.begun.add(`${list} ${level}`)
    const before = counts[level]
    counts[level] = before === undefined || isFresh ? startOf(level) : before + 1
    counts.length = level + 1
    const { format = 'decimal', text = `%${level + 1}.` } = levels?.get(level) ?? {}
    if (format === 'none') return ''
    if (format === 'bullet') return /^[\u2010-\u2015-]$/.test(text) ? '–' : '•'
    return text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      return numberAs(levels?.get(at)?.format ?? 'decimal', counts[at] ?? startOf(at))
    })
  }
}
