import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { hostileReportForTests, hostileValues } from '#core/report/hostile-values-for-tests.ts'
import { libraryForTests, reportForTests } from '#core/report/report-for-tests.ts'
import { onOneLine } from '../printed-text.ts'
import { mergeNote } from './merge-note.ts'
import { obsidianNotes } from './obsidian-notes.ts'

const before = obsidianNotes(reportForTests(libraryForTests, { columns: ['study-design', 'sample-size'] }))[1]!.text
const after = obsidianNotes(reportForTests(libraryForTests, { columns: ['study-design', 'harms'] }))[1]!.text
const merged = (note: string, made = after) => {
  const result = mergeNote(note, made)
  if (!result.ok) throw new Error(result.message)
  return result.value
}

describe('a note that is exported again', () => {
  it('is as it is made where the writer added nothing, and stays so', () => {
    expect(merged(before)).toBe(after)
    expect(merged(after)).toBe(after)
  })

  it('keeps what the writer wrote above and below, and the properties and tags they added', () => {
    const lines = fc.array(fc.constantFrom('words', '', '# Mine', '---', '> quote', '[[link]] ', 'a\r', '\ttab'), {
      maxLength: 5,
    })
    fc.assert(
      fc.property(lines, lines, (above, below) => {
        const [top, end] = [above.map((line) => `${line}\n`).join(''), below.map((line) => `${line}\n`).join('')]
        const put = (note: string) =>
          note
            .replace('---\ntitle:', '---\nmine: [1, "two"] # so\ntitle:')
            .replace('tags:\n', 'tags:\n  - "own"\n')
            .replace('---\n%%', () => `---\n${top}%%`) + end
        expect(merged(put(before))).toBe(put(after))
      }),
    )
  })

  it('is left where its marks are damaged, somebody wrote between them, or it is of another study', () => {
    const damaged = [
      before.replace('evidence-desk:end', 'evidence-desk:en'),
      before.replace('%% evidence-desk:begin', 'evidence-desk:begin'),
      `${before}${before.slice(before.indexOf('%%'))}`,
      before.replace('Design', 'My design'),
      before.replace('---\n%%', '%%'),
      before.replace('desk-id: "a"', 'desk-id: "other"'),
      before.replace('tags:\n', 'tags: {a: b}\n'),
      'words of the writer\n',
    ]
    for (const note of damaged) expect(mergeNote(note, after).ok).toBe(false)
  })

  it('is still ours where Obsidian changed where its links lead', () => {
    expect(merged(before.replaceAll('[[invented-2021.pdf#page=', '[[Papers/invented-2021.pdf#page='))).toBe(after)
  })
})

describe('a text from outside in a note', () => {
  it.each(hostileValues.map(({ name, text }) => [name, text.slice(0, 2000)]))('%s is words', (_name, text) => {
    const [table, note] = obsidianNotes(hostileReportForTests(text))
    for (const { text: written, path } of [table!, note!]) {
      expect(path).not.toMatch(/[\\:*?"<>|[\]#^%\p{Cc}]|\.\.\/|^\/|[ .]\.md$/u)
      const yaml = written.slice(4, written.indexOf('\n---\n'))
      const [newer, older] = [parse(yaml), parse(yaml, { version: '1.1' })] as Record<string, unknown>[]
      expect(newer).toEqual(older)
      expect(newer!['title']).toBe(onOneLine(text))
      expect(mergeNote(written, written)).toEqual({ ok: true, value: written })
    }
  })
})
