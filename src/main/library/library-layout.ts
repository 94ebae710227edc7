import { join } from 'node:path'
import { placeOfPaper, sha256OfPlace } from '#core/model/kept-file.ts'

/** The names inside a library folder (ARCHITECTURE.md, "The library"). The renderer never sees or sends any of them. */
export interface LibraryLayout {
  readonly folder: string
  readonly libraryFile: string
  readonly lockFile: string
  readonly journal: string
  /** What was found damaged is kept here, whole, before anything is mended. */
  readonly setAside: string
  readonly headFile: string
  readonly papers: string
  /** Files of sources and drafts. */
  readonly files: string
  readonly snapshots: string
  readonly exports: string
  readonly trash: string
}

/** Where everything is in the library folder `folder`. */
export function libraryLayout(folder: string): LibraryLayout {
  const journal = join(folder, 'journal')
  return {
    folder,
    libraryFile: join(folder, 'library.json'),
    lockFile: join(folder, 'LOCK'),
    journal,
    setAside: join(journal, 'set-aside'),
    headFile: join(journal, 'head'),
    papers: join(folder, 'papers'),
    files: join(folder, 'files'),
    snapshots: join(folder, 'snapshots'),
    exports: join(folder, 'exports'),
    trash: join(folder, 'trash'),
  }
}

/** The path of a paper or a kept file. Throws on a place that is named by no SHA-256: callers check first, so that would be a bug. */
export function keptPath(layout: LibraryLayout, place: string): string {
  if (sha256OfPlace(place) === null) throw new TypeError('a kept file is named by its SHA-256')
  return join(layout.folder, place)
}

/** Where a paper is. Throws on anything that is not a SHA-256. */
export function paperFile(layout: LibraryLayout, sha256: string): string {
  return keptPath(layout, placeOfPaper(sha256))
}

/** The file name of the journal's segment `number`, counted from 1. */
export function segmentName(number: number): string {
  return `${String(number).padStart(6, '0')}.ndjson`
}

/** The number of a segment's file name, or null where it is not one. */
export function segmentNumber(fileName: string): number | null {
  return /^\d{6,}\.ndjson$/.test(fileName) ? Number.parseInt(fileName, 10) : null
}

/** A time as a part of a file name: 20260131T101502123Z. */
export function fileNameTime(date: Date): string {
  return date.toISOString().replace(/[-:.]/g, '')
}
