import type { ImportedRecord, ImportProblem, ImportResult, ReadOptions } from '../contract/import-format.ts'
import { ReadProgress } from './read-progress.ts'
import { SourceLines, withLineEnds } from './source-lines.ts'

/** A tagged line and the lines that go on with it, `\n` between. */
export interface TaggedField {
  readonly tag: string
  value: string
}

/**
 * What a line of a tagged format is: a field (`begins`: the first of a record), the end of the record it still belongs to, a line between
 * records, a line that says nothing, or text that goes on with the field before.
 */
type TaggedLine = (TaggedField & { readonly begins: boolean }) | 'end' | 'between' | 'nothing' | 'text'

/** What a tagged format has of its own; `readTagged` does the rest. */
interface TaggedDialect {
  /** `fields`: those of the open record; `afterBlank`: a blank line stands before this one. */
  lineOf(line: string, fields: readonly TaggedField[], afterBlank: boolean): TaggedLine
  /** True where there is nothing in a record but its type. */
  isEmpty(fields: readonly TaggedField[]): boolean
  readRecord(fields: readonly TaggedField[], line: number, raw: string, problems: ImportProblem[]): ImportedRecord
  /** Said of a record that has no end line, and of an end line without a record, where the format has such lines. */
  readonly withoutEnd?: string
  readonly endAlone?: string
}

/** Reads tags a line, values after them, records one after the other: what is empty is reported as dropped, text outside the records once. */
export function readTagged(source: string, options: ReadOptions | undefined, dialect: TaggedDialect): ImportResult {
  const text = withLineEnds(source)
  const lines = new SourceLines(text)
  const progress = new ReadProgress(text.length, options)
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = []
  let fields: TaggedField[] = []
  let [start, end, line, afterBlank, stray] = [0, 0, 0, false, 0]
  const close = (ended: boolean): boolean => {
    const finished = fields
    fields = []
    if (finished.length === 0) return true
    if (!ended && dialect.withoutEnd !== undefined) problems.push({ line, message: dialect.withoutEnd })
    if (dialect.isEmpty(finished))
      problems.push({ line, message: 'This record has nothing but a type; it was left out.', dropped: true })
    else records.push(dialect.readRecord(finished, line, text.slice(start, end), problems))
    return progress.goOn(end)
  }
  while (lines.next()) {
    if (lines.isBlank()) {
      afterBlank = true
      continue
    }
    const words = lines.line()
    const found = dialect.lineOf(words, fields, afterBlank)
    afterBlank = false
    const parts = found === 'end' || found === 'between' || (typeof found === 'object' && found.begins)
    if (found === 'end') {
      end = lines.end
      if (fields.length === 0 && dialect.endAlone !== undefined)
        problems.push({ line: lines.number, message: dialect.endAlone })
    }
    if (parts && !close(found === 'end')) return { records, problems: [...problems, progress.stopped(lines.number)] }
    if (found === 'text') {
      const field = fields.at(-1)
      if (field !== undefined) field.value += `\n${words.trim()}`
      else stray ||= lines.number
    } else if (typeof found === 'object') {
      if (fields.length === 0) [start, line] = [lines.start, lines.number]
      fields.push(found)
    }
    if (fields.length > 0) end = lines.end
  }
  close(false)
  if (stray > 0) problems.push({ line: stray, message: 'Text outside the records was passed over, from here on.' })
  return { records, problems }
}
