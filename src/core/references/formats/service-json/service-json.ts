import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { ReferenceDraft } from '#core/references/fields/reference-draft.ts'
import { jsonObjects, objectEnd } from '#core/references/reading/json-objects.ts'
import { ReadProgress } from '#core/references/reading/read-progress.ts'
import { LineCounter } from '#core/references/reading/source-lines.ts'
import { isItem, type JsonItem } from './json-paths.ts'
import { readWork, services } from './services.ts'

/** The JSON of OpenAlex, Europe PMC, PubMed's esummary, DataCite, Semantic Scholar and ClinicalTrials.gov, as their addresses answer it. */
export const serviceJson: ImportFormat = { id: 'service-json', detect, read }

function detect(head: string): number {
  return /^\s*[[{]/.test(head) && services.some((service) => service.sign.test(head)) ? 0.98 : 0
}

/** How deep a work may lie in the object that the list gives: DataCite has it under "data" and "attributes". */
const maxDepth = 4

function read(text: string, options?: ReadOptions): ImportResult {
  const progress = new ReadProgress(text.length, options)
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = []
  for (const object of jsonObjects(text, problems)) {
    const found = worksIn(object.value, maxDepth)
    const places = found.length > 1 ? placesOf(text, object, found) : null
    for (const [index, item] of found.entries()) {
      const { raw, line } = places?.[index] ?? object
      const service = services.find((one) => one.is(item))
      const draft = new ReferenceDraft('article-journal', line, problems)
      if (service !== undefined) readWork(draft, item, service)
      records.push(draft.finish(raw))
    }
    if (found.length === 0)
      problems.push({
        line: object.line,
        message: 'This object is no work that the service describes; it was left out.',
        dropped: true,
      })
    if (!progress.goOn(object.end)) return { records, problems: [...problems, progress.stopped(object.line)] }
  }
  return { records, problems }
}

/** The works in an object: itself, or those below it. */
function worksIn(value: unknown, depth: number): readonly JsonItem[] {
  if (Array.isArray(value)) return value.flatMap((one) => worksIn(one, depth))
  if (!isItem(value)) return []
  if (services.some((service) => service.is(value))) return [value]
  return depth === 0 ? [] : Object.values(value).flatMap((one) => worksIn(one, depth - 1))
}

/** Where the works of one object stand: PubMed has them under their number. Null where that cannot be told. */
function placesOf(
  text: string,
  object: { readonly start: number; readonly line: number },
  found: readonly JsonItem[],
): readonly { readonly raw: string; readonly line: number }[] | null {
  const lines = new LineCounter(text)
  let from = object.start
  const places: { raw: string; line: number }[] = []
  for (const item of found) {
    const id = item['uid']
    const key =
      typeof id === 'string' ? new RegExp(String.raw`"${id.replace(/\D/g, '')}"\s{0,20}:\s{0,20}\{`, 'g') : null
    if (key === null) return null
    key.lastIndex = from
    const match = key.exec(text)
    if (match === null) return null
    const start = match.index + match[0].length - 1
    const end = objectEnd(text, start)
    if (end < 0) return null
    places.push({ raw: text.slice(start, end), line: lines.at(start) })
    from = end
  }
  return places
}
