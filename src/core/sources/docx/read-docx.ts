import { ok, fail, type Result } from '#core/result.ts'
import type { UncountedBlock } from '../row-blocks.ts'
import { numberAs } from '../list-number.ts'
import { goesOn, stepLength, stopped, type ReadingOptions } from '../reading-pace.ts'
import { counted, type WrittenText } from '../written-text.ts'
import { openDocx, relatedPart, type DocxFile } from './docx-file.ts'
import type { DocxBlockPlace, RunPlace } from './docx-places.ts'
import { DocumentReader, type PartSurroundings } from './document-reader.ts'
import { detailsOfDocx, whatWasLeftOut, type DocxDetails, type Findings } from './docx-details.ts'
import type { MadeBlock } from './word-blocks.ts'
import { WordNumbering } from './word-numbering.ts'
import { wordStyles } from './word-styles.ts'

/** A Word document as it is read, with what is needed to put something in beside its words. */
export interface ReadDocx {
  readonly text: WrittenText
  /** For each block of `text`, in the same order. */
  readonly places: readonly DocxBlockPlace[]
  /** The parts that the places count in, with what names them. */
  readonly file: DocxFile
  /** The runs of each part that holds text, in order of their start. */
  readonly runs: ReadonlyMap<string, readonly RunPlace[]>
  readonly details: DocxDetails
  /** What was left out or is odd, a sentence each. */
  readonly said: readonly string[]
}

interface CalledNote {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
  readonly number: string
  readonly calledAt: number
}

/**
 * The text of a Word document (.docx, ECMA-376), as it is shown with tracked insertions and without deletions; notes at its end. What is no
 * such document, is damaged or unpacks to too much fails with a sentence.
 */
export async function readDocx(bytes: Uint8Array, options: ReadingOptions = {}): Promise<Result<ReadDocx>> {
  const opened = openDocx(bytes)
  if (!opened.ok) return opened
  const file = opened.value
  const called: CalledNote[] = []
  const shared = {
    styles: wordStyles(relatedPart(file, 'styles')),
    numbering: new WordNumbering(relatedPart(file, 'numbering')),
    callNote: (kind: CalledNote['kind'], id: string, calledAt: number) => {
      const count = called.filter((note) => note.kind === kind).length + 1
      const number = kind === 'footnote' ? String(count) : numberAs('lowerRoman', count)
      called.push({ kind, id, number, calledAt })
      return number
    },
  }
  const body = await readPart(file, file.main, shared, options)
  if (!body.ok) return body
  const made = [...body.value.blocks()]
  const findings = [body.value.findings]
  const runs = new Map<string, readonly RunPlace[]>([[file.main, inOrder(body.value.runs)]])
  // Notes call no notes; what is called in them is not counted again.
  for (const kind of ['footnote', 'endnote'] as const) {
    const name = file.related.get(`${kind}s`) ?? `${file.folder}${kind}s.xml`
    const calls = called.filter((note) => note.kind === kind)
    if (calls.length === 0 || !file.parts.has(name)) continue
    const read = await readPart(file, name, { ...shared, callNote: () => '' }, {})
    if (!read.ok) return read
    findings.push(read.value.findings)
    runs.set(name, inOrder(read.value.runs))
    for (const call of calls) made.push(...noteBlocks(read.value.notes.get(call.id) ?? [], call))
  }
  if (made.length === 0)
    return fail(
      'bad-input',
      'There is no text in this Word document. Its words may be a picture; please save them as text.',
    )
  const text = counted(made.map(({ block }) => block))
  const said = whatWasLeftOut(file, added(findings))
  return ok({
    text,
    places: made.map(({ place }) => place),
    file,
    runs,
    details: detailsOfDocx(file.parts.get('docProps/core.xml') ?? ''),
    said,
  })
}

async function readPart(
  file: DocxFile,
  part: string,
  shared: Omit<PartSurroundings, 'part' | 'links'>,
  options: ReadingOptions,
): Promise<Result<DocumentReader>> {
  const xml = file.parts.get(part) ?? ''
  const reader = new DocumentReader(xml, { ...shared, part, links: file.links })
  for (let start = 0; start < xml.length; start += stepLength) {
    if (!reader.readTo(start, Math.min(xml.length, start + stepLength)))
      return fail(
        'bad-input',
        'The text inside this Word document is damaged. Please open it in Word, save it again, and add the new file.',
        part,
      )
    if (start + stepLength < xml.length && !(await goesOn(options, start / xml.length))) return stopped
  }
  return ok(reader)
}

function noteBlocks(blocks: readonly MadeBlock[], { number, calledAt }: CalledNote): readonly MadeBlock[] {
  return blocks.map(({ block, place }, index) => {
    const note: UncountedBlock = { ...block, kind: 'note', level: undefined, listNumber: undefined }
    return {
      block: index === 0 ? { ...note, listNumber: number } : note,
      place: { ...place, where: 'note', calledAt },
    }
  })
}

function inOrder(runs: readonly RunPlace[]): readonly RunPlace[] {
  return runs.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

function added(all: readonly Findings[]): Findings {
  const sum = (name: keyof Findings) => all.reduce((total, each) => total + each[name], 0)
  return {
    insertions: sum('insertions'),
    deletions: sum('deletions'),
    unreadParts: sum('unreadParts'),
    pronunciations: sum('pronunciations'),
    errors: sum('errors'),
  }
}
