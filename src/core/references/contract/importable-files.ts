import { formatNames } from './format-names.ts'

/** Documents that are read for references, and text. */
const documents = ['pdf', 'docx', 'xlsx', 'odt', 'ods', 'md']
/** What a library exported whole, or kept beside itself. */
const ofLibraries = ['ndjson', 'jsonl', 'evidencedesk']
/** Not read, but the preview says what to do with them. */
const told = ['doc', 'xls', 'rtf', 'epub', 'pages', 'enl', 'mht', 'mhtml', 'zip']

const endings: ReadonlySet<string> = new Set([
  ...[documents, ofLibraries, told].flat(),
  ...Object.values(formatNames).flatMap(({ extensions }) => extensions),
])

/** Folders that programs keep for themselves; what lies in them was never meant to be read. */
const programFolders: ReadonlySet<string> = new Set(['node_modules', '__macosx', '$recycle.bin'])

/** True for a file or folder by whose name it is hidden, left by a program that had another file open, or a program's own. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || programFolders.has(name.toLowerCase())
}

/**
 * True for a file of a folder that is worth reading for an import, by its path in that folder (`/` or `\` between names): its ending is one
 * that papers or references have, and neither it nor a folder above it is hidden or a program's own. What the writer chose by itself is read
 * whatever it is called.
 */
export function isImportable(path: string): boolean {
  const names = path.split(/[/\\]/)
  const [, ending] = /\.([^.]+)$/.exec(names.at(-1) ?? '') ?? []
  return ending !== undefined && endings.has(ending.toLowerCase()) && !names.some(isPassedOver)
}
