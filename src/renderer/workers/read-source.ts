import { csvColumns } from '#core/references/formats/csv/csv-table.ts'
import { decodeText } from '#core/references/reading/decode-text.ts'
import { withFacts } from '#core/references/checks/checked-record.ts'
import { readReferences, type ReadReferences } from '#core/references/import-formats.ts'
import { pieceBytes, readInChunks } from '#core/references/read-in-chunks.ts'
import { compressLongTexts } from './compress-long-texts.ts'
import type { ImportRequest, ReadSource, ReadTable } from './import-messages.ts'

type ReadRequest = Extract<ImportRequest, { readonly kind: 'read' }>
type OnProgress = (share: number) => boolean

/** Reads a file or text, a large file in parts where it can be; a table by the columns the writer names, or once named for the same headings. */
export async function* readSource(request: ReadRequest, onProgress: OnProgress): AsyncGenerator<ReadSource> {
  const { input, format, encoding } = request
  const isLarge = typeof input !== 'string' && input.size > pieceBytes
  const parts = isLarge
    ? await readInChunks(
        { size: input.size, read: async (start, end) => new Uint8Array(await input.slice(start, end).arrayBuffer()) },
        { format, encoding, onProgress },
      )
    : null
  if (parts) for await (const part of parts) yield { ...part, records: compressLongTexts(part.records), table: null }
  else {
    const { records, ...read } = await readWhole(request, onProgress)
    const isSlim = isLarge && read.format !== 'reference-list'
    yield { ...read, records: isSlim ? compressLongTexts(records) : records.map(withFacts) }
  }
}

async function readWhole(
  request: ReadRequest,
  onProgress: OnProgress,
): Promise<ReadReferences & { readonly table: ReadTable | null }> {
  const { format, encoding, columns, everyLine, knownTables = [] } = request
  // Decoded at once: of a large file the bytes need not stay beside the text.
  const input =
    typeof request.input === 'string'
      ? request.input
      : decodeText(new Uint8Array(await request.input.arrayBuffer()), encoding)
  const read = readReferences(input, { format, columns, everyLine, onProgress })
  if (read.format !== 'csv') return { ...read, table: null }
  const found = csvColumns(typeof input === 'string' ? input : input.text)
  if (found === null) return { ...read, table: null }
  const headers = found.columns.map((column) => column.header)
  const known = columns
    ? undefined
    : knownTables.find(
        (table) =>
          table.headers.length === headers.length && table.headers.every((header, index) => header === headers[index]),
      )
  const used =
    columns ?? (known && Object.fromEntries(known.headers.map((header, index) => [header, known.targets[index] ?? ''])))
  const again: ReadReferences = known ? readReferences(input, { format: 'csv', columns: used, onProgress }) : read
  return {
    ...again,
    table: {
      targets: found.targets,
      remembered: known !== undefined,
      columns: found.columns.map((column) => ({
        ...column,
        target: used
          ? (found.targets.find((target) => Object.hasOwn(used, column.header) && target === used[column.header]) ?? '')
          : column.target,
      })),
    },
  }
}
