import { createHash } from 'node:crypto'
import type PDFDocument from 'pdfkit'
import type { Change } from '#core/model/change.ts'
import type { Claim } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import type { Paper } from '#core/model/study.ts'
import { proposeClaims } from '#core/claims/propose/propose-claims.ts'
import { openLibraryFolder } from '#main/library/open-library.ts'
import { inventedPapers } from './search-entry.ts'
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

/**
 * Writes a library of `studies` invented studies and a draft of `words` words with `claims` claims, each linked to two values of the library. The
 * first `papers` of the studies have a paper of ten pages, half of whose sentences are in the words of the draft.
 */
export async function writeInventedStory(
  folder: string,
  {
    studies,
    words,
    claims,
    papers = 0,
    Document,
  }: {
    readonly studies: number
    readonly words: number
    readonly claims: number
    readonly papers?: number
    /** pdfkit's, which cannot be bundled; only asked where there are papers. */
    readonly Document: typeof PDFDocument
  },
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
  const added: Paper[] = []
  for (const paper of await inventedPdfs(
    invented.slice(0, papers).map(({ study }) => study.id),
    Document,
  )) {
    const { bytes: pdf, ...row } = paper
    const put = await library.putPaper(pdf)
    if (!put.ok) throw new Error(put.message)
    added.push({ ...row, addedAt: at })
  }
  const change: Change = {
    id: 'story',
    label: 'Invented story',
    at,
    rows: [
      { table: 'drafts', key: draft.id, before: null, after: draft },
      ...added.map((row) => ({ table: 'papers' as const, key: row.sha256, before: null, after: row })),
      ...rows.map((row) => ({ table: 'claims' as const, key: row.id, before: null, after: row })),
    ],
  }
  const appended = await library.appendChanges(library.info().lastSeq, [change])
  if (!appended.ok) throw new Error(appended.message)
  await library.close()
}

/** A paper of ten pages for each of these studies, the same every time. */
async function inventedPdfs(
  studyIds: readonly string[],
  Document: typeof PDFDocument,
): Promise<readonly (Omit<Paper, 'addedAt'> & { readonly bytes: Buffer })[]> {
  const told = inventedArticle(20_000).flatMap((paragraph) => paragraph.split(/(?<=\.) /))
  const made = []
  let next = 0
  for (const { id, pages } of inventedPapers(studyIds.length)) {
    const document = new Document({
      size: 'A4',
      margin: 60,
      autoFirstPage: false,
      info: { CreationDate: new Date(at) },
    })
    const parts: Buffer[] = []
    const bytes = new Promise<Buffer>((done) => {
      document.on('data', (part: Buffer) => parts.push(part))
      document.on('end', () => done(Buffer.concat(parts)))
    })
    for (const { text } of pages) {
      document.addPage().fontSize(9)
      for (const paragraph of text.split('\n').filter(Boolean)) {
        const sentences = paragraph.split(/(?<=\.) /).flatMap((each, index) => {
          next += 1
          return index % 2 === 0 ? [each] : [told[next % told.length]!]
        })
        document.text(sentences.join(' ')).moveDown()
      }
    }
    document.end()
    const whole = await bytes
    made.push({
      bytes: whole,
      sha256: createHash('sha256').update(whole).digest('hex'),
      studyId: studyIds[Number(id)]!,
      fileName: `${id}.pdf`,
      sizeBytes: whole.length,
      pageCount: pages.length,
    })
  }
  return made
}
