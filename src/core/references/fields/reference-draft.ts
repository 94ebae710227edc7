import type { CslType, Name, Reference, ReferenceField } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'
import { doiKey, findDois, normalizeDoi } from '#core/model/identifiers.ts'
import type { ImportedRecord, ImportProblem } from '../contract/import-format.ts'
import { withoutFullStop, withoutMarkup } from '../reading/text-markup.ts'
import { mendNames } from './mend-names.ts'
import { isNoValue } from './name-words.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** The variables of a reference that hold plain text: what a tag table may point to. */
export type TextVariable = {
  [K in keyof Reference]-?: NonNullable<Reference[K]> extends string
    ? string extends NonNullable<Reference[K]>
      ? K
      : never
    : never
}[keyof Reference]
export type NameVariable = 'author' | 'editor' | 'translator'
export type DateVariable = 'issued' | 'accessed'

/** Variables in which databases leave markup. */
const texts = [
  'title',
  'title-short',
  'container-title',
  'container-title-short',
  'collection-title',
  'event-title',
  'abstract',
  'keyword',
  'note',
] as const

const roles = ['author', 'editor', 'translator'] as const satisfies readonly NameVariable[]

/** The longest text a field keeps, in UTF-16 code units; what is over stays in the raw record, and is said. */
export const maxFieldCharacters = 200_000
/** The most values under one tag of `custom`, or names in one role. */
const maxValues = 20_000

/**
 * A reference while its record is read. A second value for a variable that is taken goes to `custom` under the source's own tag,
 * so that nothing is lost and nothing overwritten; the same value again is not kept twice.
 */
export class ReferenceDraft {
  readonly reference: Mutable<Reference>
  readonly line: number
  private readonly problems: ImportProblem[]
  private doubts: ReferenceProblem[] | null = null
  private readonly cutShort = new Set<NameVariable>()

  /** `problems` is the file's list: what is odd about this record is added to it. */
  constructor(type: CslType, line: number, problems: ImportProblem[]) {
    this.reference = { type }
    this.line = line
    this.problems = problems
  }

  /** Says something about the record, at a line of the file; the record's first where none is given. */
  report(message: string, line = this.line): void {
    this.problems.push({ line, message })
  }

  /** Says what is doubtful about a field: it stays with the record, and the screen marks it. */
  doubt(field: ReferenceField, message: string, kind: ReferenceProblem['kind'] = 'doubtful-field'): void {
    this.doubts ??= []
    this.doubts.push({ kind, field, message })
  }

  /** Gives a text variable its value if it has none yet; another value goes to `custom[tag]`. Empty text and "NA" are nothing. */
  set(variable: TextVariable, value: string, tag: string): void {
    const text = this.limited(value, tag)
    if (text === '' || isNoValue(text)) return
    const before = this.reference[variable]
    if (before === undefined) this.reference[variable] = text
    else if (before !== text) this.keep(tag, text)
  }

  /** Adds to a text variable that takes many values, joined by `separator`: keywords, notes. */
  append(variable: TextVariable, value: string, separator: string, tag: string): void {
    const text = this.limited(value, tag)
    if (text === '') return
    const before = this.reference[variable]
    if (before === undefined) this.reference[variable] = text
    else if (before.length + text.length <= maxFieldCharacters) this.reference[variable] = before + separator + text
    else this.keep(tag, text)
  }

  /** Adds keywords that stand in one value: parted by semicolons or line ends, Ovid's and MEDLINE's star for the main ones taken off. */
  addKeywords(value: string, tag: string): void {
    if (!value.includes(';') && !value.includes('\n'))
      this.append('keyword', value.startsWith('*') ? value.slice(1) : value, '; ', tag)
    else
      for (const keyword of value.split(/[;\n]/)) this.append('keyword', oneLine(keyword).replace(/^\*/, ''), '; ', tag)
  }

  /** Takes the DOI of a value; what else it holds (a second one, other words) is kept beside it. */
  setDoi(value: string, tag: string): void {
    const doi = normalizeDoi(value)
    if (doi !== null) this.set('DOI', doi, tag)
    if (
      doi === null ||
      (/\S[\s;,]+\S/.test(value) && findDois(value).some((other) => doiKey(other.value) !== doiKey(doi)))
    )
      this.keep(tag, oneLine(value))
  }

  /** Adds a name to a role. */
  addName(variable: NameVariable, name: Name, tag: string): void {
    const names = (this.reference[variable] ??= []) as Name[]
    if (names.length < maxValues) names.push(name)
    else if (!this.cutShort.has(variable)) {
      this.cutShort.add(variable)
      this.report(`Only the first ${maxValues} names under ${tag} were kept.`)
    }
  }

  /** Keeps what has no variable of its own under the source's tag. */
  keep(tag: string, value: string): void {
    const text = this.limited(value, tag)
    if (text === '') return
    const custom = (this.reference.custom ??= {}) as Record<string, string[]>
    const key = customKey(tag)
    const values = Object.hasOwn(custom, key) ? custom[key] : undefined
    if (values === undefined) custom[key] = [text]
    else if (values.length < maxValues) values.push(text)
  }

  /** The record, done: its texts without markup, its title without a full stop behind it. */
  finish(raw: string): ImportedRecord {
    const { reference } = this
    for (const variable of texts) {
      const text = reference[variable]
      if (text?.includes('<'))
        reference[variable] =
          variable === 'abstract' || variable === 'note'
            ? paragraphs(withoutMarkup(text))
            : oneLine(withoutMarkup(text))
    }
    if (reference.title !== undefined) reference.title = withoutFullStop(reference.title)
    for (const role of roles) {
      const names = reference[role]
      if (names === undefined) continue
      const mended = mendNames(names)
      if (mended.length > 0) reference[role] = mended
      else delete reference[role]
    }
    return this.doubts === null
      ? { reference, raw, line: this.line }
      : { reference, raw, line: this.line, problems: this.doubts }
  }

  private limited(value: string, tag: string): string {
    const text = value.trim()
    if (text.length <= maxFieldCharacters) return text
    this.report(
      `The text under ${tag.slice(0, 40)} is ${text.length.toLocaleString('en')} characters long; the first ${maxFieldCharacters.toLocaleString('en')} were taken, the record is kept whole beside it.`,
    )
    return text.slice(0, maxFieldCharacters).replace(/\p{Cs}$/u, '')
  }
}

/** A tag as a key of `custom`: `__proto__` would change what the object is, so it is kept in brackets. */
function customKey(tag: string): string {
  return tag === '__proto__' ? '(__proto__)' : tag.slice(0, 200)
}

/** Runs of white space as one space, none at the ends. */
export function oneLine(text: string): string {
  return /\s\s|[\t\n\r\u00A0]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim()
}

/** A text of several lines with each line's ends trimmed and `\n` between: what wrapped and indented sources mean. */
export function paragraphs(text: string): string {
  return text.includes('\n')
    ? text
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .trim()
    : text.trim()
}
