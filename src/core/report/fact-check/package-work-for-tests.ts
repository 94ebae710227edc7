import { fail, ok } from '#core/result.ts'
import type { Paper } from '#core/model/study.ts'
import { annotatedDraft } from '../annotated-draft/annotated-draft.ts'
import { factCheck } from './fact-check.ts'
import { cancelled, type PackageWork } from './save-package.ts'
import { draft, draftText, storyForTests } from './story-for-tests.ts'
import { nothingMore } from './what-stays-out.ts'

const { shown, library } = storyForTests()
export const checkForTests = factCheck(draft, shown, [], library, nothingMore)

const paper: Paper = {
  sha256: 'a'.repeat(64),
  studyId: 'kim',
  fileName: 'kim.pdf',
  sizeBytes: 9,
  pageCount: 5,
  addedAt: '',
}
const asText = { ...draft, file: { ...draft.file, mediaType: 'text/plain' } }

/** All that a package of `checkForTests` takes, with one whole paper of six megabytes; what is given instead goes wrong. */
export function packageWorkForTests(
  saving: PackageWork['saving'],
  sha256Of: PackageWork['sha256Of'],
  instead: Partial<PackageWork> = {},
): PackageWork {
  return {
    saving,
    made: { madeAt: '2026-11-29T16:40:00.000Z', madeBy: '0', libraryName: 'Lamps' },
    annotate: () =>
      annotatedDraft({ draft: asText, text: draftText, claims: shown, bytes: new Uint8Array() }, checkForTests, () =>
        Promise.resolve(fail('bad-input', 'This draft is no Word document.')),
      ),
    draw: () => Promise.resolve(ok(new Map())),
    papers: [paper],
    bytesOf: () => Promise.resolve(ok({ bytes: new Uint8Array(6_000_000).fill(37) })),
    sha256Of,
    isStopped: () => false,
    ...instead,
  }
}

/** `isStopped` of somebody who cancels when so many files are in. */
export function stoppedAfter(files: number): () => boolean {
  let asked = 0
  return () => (asked += 1) > files
}

/** What goes wrong half-way, and what the writer hears. */
export const faultsOfPackages: readonly (readonly [string, Partial<PackageWork>, RegExp])[] = [
  [
    'the file of the draft is missing',
    { annotate: () => Promise.resolve(fail('not-found', 'The file of this draft is missing.')) },
    /file of this draft is missing/,
  ],
  [
    'it is cancelled while pages are drawn',
    { draw: () => Promise.resolve(cancelled) },
    /Cancelled; nothing was written/,
  ],
  [
    'the library goes away while its papers are read',
    { bytesOf: () => Promise.resolve(fail('unavailable', 'Evidence Desk is not responding.')) },
    /not responding/,
  ],
  ['it is cancelled when half of it is written', { isStopped: stoppedAfter(3) }, /Cancelled; nothing was written/],
]
