import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { annotateDocx } from './annotate-docx.ts'
import { commentsOn, read, squeezed } from './commented-claims-for-tests.ts'
import { commentedWords, commentIds, partText } from './commented-words-for-tests.ts'
import { inventedDrafts } from './drafts-for-tests.ts'

/** True where `text` is `original` with something put in, and nothing taken out. */
function isWithInsertions(text: string, original: string): boolean {
  let at = 0
  for (const sign of text) if (original.startsWith(sign, at)) at += sign.length
  return at === original.length
}

describe.for(inventedDrafts)('a draft: $make', ({ bytes, claims }) => {
  it('has every comment at its words, and is else as it came', async () => {
    const before = await read(bytes)
    const made = await annotateDocx(bytes, commentsOn(before, claims))
    if (!made.ok) throw new Error(made.message)
    expect(made.value.placed).toEqual(claims.map(({ how }) => how ?? 'at-words'))

    const { main, related } = before.file
    const [was, is] = [unzipSync(bytes), unzipSync(made.value.bytes)]
    const commentsPart = related.get('comments')
    const mayChange = commentsPart
      ? [main, commentsPart]
      : [main, `${before.file.folder}_rels/${main.slice(before.file.folder.length)}.rels`, '[Content_Types].xml']
    for (const [name, part] of Object.entries(was)) if (!mayChange.includes(name)) expect(is[name], name).toEqual(part)
    expect(Object.keys(is).length).toBe(Object.keys(was).length + (commentsPart ? 0 : 1))
    for (const name of mayChange)
      expect(isWithInsertions(partText(made.value.bytes, name), partText(bytes, name))).toBe(true)

    const after = await read(made.value.bytes)
    expect(after.text).toEqual(before.text)
    const [old, now] = [bytes, made.value.bytes].map((each) => commentedWords(partText(each, main)))
    for (const [id, words] of old!) expect(now!.get(id), `comment ${id}, which was there`).toBe(words)
    const newIds = [...now!.keys()].filter((id) => !old!.has(id)).toSorted((a, b) => Number(a) - Number(b))
    for (const [at, { words, between, how }] of claims.entries())
      if (how === undefined) expect(squeezed(now!.get(newIds[at]!)), words).toBe(squeezed(between ?? words))
    const holder = after.file.related.get('comments')!
    expect(partText(made.value.bytes, '[Content_Types].xml')).toMatch(
      new RegExp(`<(?:pr:)?Override PartName="/${holder}" `),
    )
    const comments = partText(made.value.bytes, holder)
    expect(commentIds(comments)).toEqual([
      ...(commentsPart ? commentIds(partText(bytes, commentsPart)) : []),
      ...newIds,
    ])
    for (const at of claims.keys()) expect(comments).toContain(`claim ${at + 1} &amp; its evidence`)
    expect(is[main]!.slice(0, 2), 'byte order').toEqual(was[main]!.slice(0, 2))
  })
})
