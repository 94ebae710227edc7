import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, it } from 'vitest'
import { readMarkdown } from '#core/sources/markdown/read-markdown.ts'
import { counted } from '#core/sources/written-text.ts'
import { hostileValues } from '../hostile-values-for-tests.ts'
import { annotateMarkdown, blocksAsMarkdown, type DraftNote } from './annotate-markdown.ts'

const source = '# The glow\n\nIn 2024 its authors had **30 participants** treated.\n\n- Three *sessions* advised\n'
const html = (markdown: string) => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
const note = (label: string, pageIndex: number, offset: number, ...paragraphs: readonly string[]): DraftNote => ({
  label,
  span: { start: { pageIndex, offset: 0 }, end: { pageIndex, offset } },
  paragraphs,
})

it('calls a note behind the words and changes nothing else', async () => {
  const read = await readMarkdown(source)
  if (!read.ok) throw new Error(read.message)
  const { blocks } = counted(read.value.blocks)
  const end = blocks[1]!.text.indexOf('participants') + 'participants'.length
  const made = annotateMarkdown(source, read.value.places, [
    note('claim-8', 1, end, 'Claim 8 · Number differs', 'For: 28 people'),
    note('claim-9', 2, blocks[2]!.text.length, 'Claim 9'),
  ])
  expect(made.replaceAll(/\[\^claim-\d+\](?!:)/g, '').startsWith(source.trimEnd())).toBe(true)
  expect(html(made)).toMatch(/30 participants<\/?\w*>?<sup>|30 participants<sup>|participants<\/strong><sup>/)
  expect(html(made)).toContain('For: 28 people')
})

it('makes Markdown of other drafts, with any words harmless in it', () => {
  const text = counted([
    { kind: 'heading', level: 2, text: 'A heading' },
    { kind: 'paragraph', text: '1. Not a list, <b>no tag</b> and *no stress*' },
  ])
  const made = blocksAsMarkdown(text, [note('claim-1', 1, 9, ...hostileValues.map((value) => value.text))])
  const shown = html(made)
  expect(shown).toContain('<h2>A heading</h2>')
  expect(shown).not.toMatch(/<(?:script|b|img|iframe)\b/)
  expect(shown).toContain('&lt;b&gt;no tag')
})
