import { textVersion } from '#core/source-versions.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import { db } from '#renderer/db/current.ts'
import { plainTextIfRead } from '../read-papers.ts'

/** Characters of papers that are kept in memory, some hundred papers: a database takes longer to give a text than it takes to look through it. */
const mostCharacters = 6_000_000
/** The oldest first. A text is that of its hash and version alone. */
const kept = new Map<string, { readonly paper: PaperText; readonly characters: number }>()
let characters = 0

/** The texts of these papers, by their hash; those that were not read yet, and those that are not there any more, are left out. */
export async function paperTexts(hashes: readonly string[]): Promise<ReadonlyMap<string, PaperText>> {
  const texts = new Map<string, PaperText>()
  const missing: string[] = []
  for (const sha256 of hashes) {
    const known = kept.get(keyOf(sha256))
    if (known) texts.set(sha256, known.paper)
    else missing.push(sha256)
  }
  const rows = missing.length === 0 ? [] : await db().papers.bulkGet(missing)
  const read = await Promise.all(rows.map((row) => (row ? plainTextIfRead(row) : null)))
  for (const row of read) if (row) texts.set(row.sha256, row.paper)
  for (const [sha256, paper] of texts) keep(keyOf(sha256), paper)
  return texts
}

const keyOf = (sha256: string) => `${textVersion} ${sha256}`

/** As the newest; the oldest go where there are too many. */
function keep(key: string, paper: PaperText): void {
  const before = kept.get(key)
  if (before) kept.delete(key)
  const size = before?.characters ?? paper.pages.reduce((sum, { text }) => sum + text.length, 0)
  kept.set(key, { paper, characters: size })
  characters += before ? 0 : size
  for (const [oldest, { characters: of }] of kept) {
    if (characters <= mostCharacters || oldest === key) return
    kept.delete(oldest)
    characters -= of
  }
}
