import { Parser } from 'htmlparser2'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** A Markdown text as another reader has it: the elements it makes, their addresses, and the words. */
export function readMarkdown(markdown: string): {
  readonly tags: readonly string[]
  readonly addresses: readonly string[]
  readonly text: string
} {
  const page = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  })
  const tags: string[] = []
  const addresses: string[] = []
  let text = ''
  const parser = new Parser({
    onopentag: (name, { href, src }) => {
      tags.push(name)
      for (const address of [href, src]) if (address !== undefined) addresses.push(address)
    },
    ontext: (words) => {
      text += words
    },
  })
  parser.end(page)
  return { tags, addresses, text }
}
