import { createHash } from 'node:crypto'
import type { Change } from '#core/model/change.ts'
import type { Claim } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import { proposeClaims } from '#core/claims/propose/propose-claims.ts'
import { openLibraryFolder } from '#main/library/open-library.ts'
import { inventedStudies, writeInventedLibrary } from './synthetic-library.ts'

export { proposeClaims }

const at = '2026-01-01T00:00:00.000Z'
const subjects = ['The cream', 'The serum', 'A second trial', 'The clinic', 'The maker', 'An older review', 'The nurse']
const verbs = ['was tried on', 'reached', 'is said to help', 'was sold to', 'made no difference for', 'was worn by']
const ends = ['over twelve weeks', 'in a town by the sea', 'before the summer', 'without a second group', 'at home']
const asides = [
  'Nobody whom I asked could say why that should be, and the price list is silent on it.',
  'It smells of cucumber, and the room where it is put on is kept cool and rather dark.',
]

/** About `words` words in paragraphs of eight sentences; every other sentence has a number that is a claim. The same every time. */
export function inventedArticle(words: number): readonly string[] {
  const paragraphs: string[] = []
  let count = 0
  for (let index = 0; count < words; index += 1) {
    const sentences = Array.from({ length: 8 }, (_, step) => {
      const nth = index * 8 + step
      if (step % 2 === 1) return asides[nth % asides.length]!
      const people = 12 + ((nth * 37) % 600)
      return `${subjects[nth % subjects.length]} ${verbs[nth % verbs.length]} ${people} people ${ends[nth % ends.length]}, and ${nth % 97} of them came back for more.`
    })
    const paragraph = sentences.join(' ')
    count += paragraph.split(' ').length
    paragraphs.push(paragraph)
  }
  return paragraphs
}

/** Writes a library of `studies` invented studies and a draft of `words` words with `claims` claims, each linked to two values of the library. */
export async function writeInventedStory(
  folder: string,
  { studies, words, claims }: { readonly studies: number; readonly words: number; readonly claims: number },
): Promise<void> {
  const invented = inventedStudies(studies, 6)
  await writeInventedLibrary(folder, invented)
  const opened = await openLibraryFolder(folder)
  if (!opened.ok) throw new Error(opened.message)
  const library = opened.value
  const paragraphs = inventedArticle(words)
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'))
  const file = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    fileName: 'invented.txt',
    mediaType: 'text/plain',
    sizeBytes: bytes.length,
  }
  const kept = await library.putFile(bytes, file.mediaType)
  if (!kept.ok) throw new Error(kept.message)
  const draft: Draft = { id: 'draft', number: 1, title: 'Invented', file, setAside: [], mentions: [], addedAt: at }
  const rows = proposeClaims(paragraphs)
    .slice(0, claims)
    .map(({ paragraph, start, end, kind }, index): Claim => {
      const text = paragraphs[paragraph]!
      const exact = text.slice(start, end)
      const linked = [0, 1].map((step) => invented[(index * 7 + step) % studies]!.study.id)
      return {
        id: `claim-${index}`,
        number: index + 1,
        text: exact,
        kind,
        places: [
          {
            draftId: 'draft',
            found: 'marked',
            anchor: {
              exact,
              prefix: text.slice(Math.max(0, start - 30), start),
              suffix: text.slice(end, end + 30),
              start: { pageIndex: paragraph, offset: start },
              end: { pageIndex: paragraph, offset: end },
            },
          },
        ],
        links: linked.map((studyId, step) => ({
          id: `link-${index}-${step}`,
          side: 'for',
          evidence: { kind: 'value', studyId, fieldId: step === 0 ? 'sample-size' : 'main-result' },
          setBy: 'writer',
          setAt: at,
        })),
        checks: [],
        addedAt: at,
      }
    })
  const change: Change = {
    id: 'story',
    label: 'Invented story',
    at,
    rows: [
      { table: 'drafts', key: draft.id, before: null, after: draft },
      ...rows.map((row) => ({ table: 'claims' as const, key: row.id, before: null, after: row })),
    ],
  }
  const appended = await library.appendChanges(library.info().lastSeq, [change])
  if (!appended.ok) throw new Error(appended.message)
  await library.close()
}
