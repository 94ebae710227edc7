import { Parser } from 'htmlparser2'

declare const atob: (text: string) => string
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string }

/** Elements that break the line; all others are part of one. */
const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)
/** Elements whose text is not the page's: what runs, what is chosen or pressed, ways through the site. */
const unseen: ReadonlySet<string> = new Set(
  'button form head iframe nav noscript object script select style svg template textarea'.split(' '),
)
const ofWork = /10\.\d{4,9}(?:\/|%2F)\S|pubmed|\bPMC\d{4,9}/iu
/** Addresses that search for a work, or count its citations: they say nothing of it. */
export const searching = /scholar\.google|worldcat|\/scholar_lookup|crossmark|openurl|\/servlet\//iu

/**
 * The text of a web page, a line for each block and without what is no text of it. Items of a list begin with "•"; the address of a link
 * that names a work (a DOI, PubMed) stands behind its words where they do not have it. Nothing of the page runs, nothing is loaded.
 */
export function pageText(html: string): string {
  // A browser writes its bookmarks as links in folders, whose names are no references.
  const isBookmarks = /<!DOCTYPE NETSCAPE-Bookmark-file-1>/iu.test(html.slice(0, 2000))
  const lines: string[] = []
  let line = ''
  let hidden = 0
  const links: { readonly address: string; readonly from: number }[] = []
  const endLine = () => {
    const words = line.replace(/\s+/gu, ' ').trim()
    if (words !== '' && words !== '•') lines.push(words)
    line = ''
  }
  const isHidden = (name: string) => unseen.has(name) || (isBookmarks && /^h\d$|^title$/u.test(name))
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (isHidden(name)) hidden += 1
      if (hidden > 0) return
      if (blocks.has(name)) endLine()
      if (name === 'li') line = '• '
      if (name === 'a') links.push({ address: attributes['href'] ?? '', from: line.length })
    },
    ontext: (text) => {
      if (hidden === 0) line += text
    },
    onclosetag: (name) => {
      if (isHidden(name)) hidden = Math.max(0, hidden - 1)
      if (hidden > 0) return
      if (blocks.has(name)) endLine()
      const link = name === 'a' ? links.pop() : undefined
      if (link !== undefined) line += addressBehind(link.address, line.slice(link.from), isBookmarks)
    },
  })
  parser.end(html)
  endLine()
  return lines.join('\n')
}

function addressBehind(address: string, words: string, always: boolean): string {
  if (!/^https?:/iu.test(address) || searching.test(address) || words.includes(address)) return ''
  if (!always && !ofWork.test(address)) return ''
  const doi = /10\.\d{4,9}\/[^\s?#"<>]+/u.exec(address)?.[0]
  return doi !== undefined && words.includes(doi) ? '' : ` ${address}`
}

/**
 * The HTML of a page that a browser saved as one file (MHTML, RFC 2557): the first HTML part of the message, decoded. Null for any other
 * text, and where there is no such part.
 */
export function htmlOfSavedPage(text: string): string | null {
  if (!/^(?:MIME-Version:|From: <Saved by|Snapshot-Content-Location:)/iu.test(text)) return null
  const boundary = /multipart\/related\b[^]{0,600}?boundary\s*=\s*"?([^";\r\n]{1,100})/iu.exec(text.slice(0, 5000))?.[1]
  if (boundary === undefined) return null
  for (const part of text.split(`--${boundary}`).slice(1)) {
    const [, head = '', body = ''] = /^\r?\n([^]{0,5000}?)\r?\n\r?\n([^]*)$/u.exec(part) ?? []
    if (!/^Content-Type:\s*text\/html/imu.test(head)) continue
    const encoding = /^Content-Transfer-Encoding:\s*(\S+)/imu.exec(head)?.[1]?.toLowerCase()
    const charset = /charset\s*=\s*"?([\w.:-]{2,40})/iu.exec(head)?.[1] ?? 'utf-8'
    if (encoding === 'quoted-printable') return fromQuotedPrintable(body, charset)
    if (encoding === 'base64') return decoded(Uint8Array.from(atob(body.replace(/[^\w+/=]/gu, '')), codeOf), charset)
    return body
  }
  return null
}

const codeOf = (sign: string) => sign.charCodeAt(0)

/** RFC 2045, section 6.7; what is no such sign stays as it stands. */
function fromQuotedPrintable(text: string, charset: string): string {
  const signs = text
    .replace(/=[ \t]*\r?\n/gu, '')
    .replace(/=([\dA-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  // Signs beyond a byte were decoded with the file.
  const bytes = new Uint8Array(signs.length)
  for (let at = 0; at < signs.length; at += 1) {
    const code = signs.charCodeAt(at)
    if (code > 255) return signs
    bytes[at] = code
  }
  return decoded(bytes, charset)
}

function decoded(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder('utf-8').decode(bytes)
    throw error
  }
}
