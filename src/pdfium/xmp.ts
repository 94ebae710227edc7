import type { PdfXmp } from '#core/paper/text/pdf-document-text.ts'
import { asciiSlice, ByteSearch } from './byte-search.ts'
import { findFileWords, type FileWords } from './file-words.ts'

/** Packets longer than this are no packets. In bytes. */
const maxPacketLength = 1024 * 1024

/**
 * The XMP packet of the document, out of the bytes of its file (ISO 16684-1: packets are found by scanning), also where it is
 * compressed. Of several (pictures have their own) the one that says most about an article. Null where there is none.
 */
export async function findXmp(bytes: Uint8Array, words: FileWords = findFileWords(bytes)): Promise<PdfXmp | null> {
  const packets = [...plainPackets(bytes, words), ...(await compressedPackets(bytes, words))].map(parseXmp)
  return packets.reduce<PdfXmp | null>(
    (best, next) => (best === null || weight(next) >= weight(best) ? next : best),
    null,
  )
}

const packetEnd = new ByteSearch('</x:xmpmeta>')
const streamStart = new ByteSearch('stream')
const streamEnd = new ByteSearch('endstream')

function weight(xmp: PdfXmp): number {
  return (xmp.doi ? 8 : 0) + (xmp.publicationName ? 4 : 0) + (xmp.title ? 2 : 0) + (xmp.creators.length > 0 ? 1 : 0)
}

function plainPackets(bytes: Uint8Array, words: FileWords): string[] {
  const packets: string[] = []
  for (const at of words.get('<x:xmpmeta') ?? []) {
    if (packets.length === 20) break
    const end = packetEnd.indexIn(bytes, at, Math.min(bytes.length, at + maxPacketLength))
    if (end >= 0) packets.push(new TextDecoder().decode(bytes.subarray(at, end)))
  }
  return packets
}

async function compressedPackets(bytes: Uint8Array, words: FileWords): Promise<string[]> {
  const packets: string[] = []
  for (const at of words.get('/Metadata') ?? []) {
    if (packets.length === 5) break
    const stream = streamStart.indexIn(bytes, at, Math.min(bytes.length, at + 300))
    if (stream < 0) continue
    const dictionary = asciiSlice(bytes, at - 200, stream)
    if (!/\/XML\b/.test(dictionary) || !dictionary.includes('/FlateDecode')) continue
    const start = stream + (bytes[stream + 6] === 13 ? 8 : 7)
    const end = streamEnd.indexIn(bytes, start, Math.min(bytes.length, start + maxPacketLength))
    const inflated = end < 0 ? null : await inflate(bytes.slice(start, end))
    if (inflated !== null) packets.push(inflated)
  }
  return packets
}

/** The text of a zlib stream up to the size of a packet; null where it is no such stream. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (let part = await reader.read(); !part.done && text.length < maxPacketLength; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true })
    }
    await reader.cancel()
  } catch {
    // Bytes behind the stream's end make some readers fail after all of it was given.
    return text.includes('</x:xmpmeta>') ? text : null
  }
  return text
}

/** The fields of a packet that say something about an article. Reads element and attribute forms; knows no DOCTYPE. */
export function parseXmp(packet: string): PdfXmp {
  // Packets of pictures may be long and hold none of the names.
  const held = new Set(packet.match(/\b(?:dc|prism|pdfx|crossmark|bibo|xmp|xap):[\w-]+/g))
  const one = (...names: string[]) => {
    for (const name of names) {
      const value = held.has(name) ? items(packet, name)[0] : undefined
      if (value) return value
    }
    return undefined
  }
  const doi =
    one('prism:doi', 'pdfx:doi', 'crossmark:DOI', 'pdfx:DOI', 'pdfx:WPS-ARTICLEDOI', 'bibo:doi') ??
    doiIn(one('dc:identifier', 'prism:url', 'pdfx:doi_url'))
  const fields: { -readonly [K in keyof PdfXmp]?: PdfXmp[K] } = {
    title: one('dc:title', 'prism:title'),
    doi,
    publicationName: one('prism:publicationName', 'prism:PublicationName'),
    publisher: one('dc:publisher'),
    volume: one('prism:volume'),
    issue: one('prism:number', 'prism:issueIdentifier'),
    startingPage: one('prism:startingPage'),
    endingPage: one('prism:endingPage'),
    issn: one('prism:issn', 'prism:eIssn'),
    publicationDate: one(
      'prism:coverDate',
      'prism:publicationDate',
      'prism:onlineDate',
      'crossmark:MajorVersionDate',
      'pdfx:CrossmarkMajorVersionDate',
      'dc:date',
      'prism:coverDisplayDate',
    ),
    createDate: one('xmp:CreateDate', 'xap:CreateDate'),
    description: one('dc:description'),
  }
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  return { ...given, creators: held.has('dc:creator') ? items(packet, 'dc:creator') : [] }
}

/** The texts of a property: of its list items, of the element itself, or of the attribute. */
function items(packet: string, name: string): string[] {
  const element = elementOf(packet, name)
  if (element !== undefined) {
    const listed = [...element.matchAll(/<rdf:li(?:\s[^>]*)?>([^]*?)<\/rdf:li>/g)].map((match) => match[1] ?? '')
    return (listed.length > 0 ? listed : [element]).map(plain).filter((value) => value !== '')
  }
  const value = plain(attributeOf(packet, name) ?? '')
  return value === '' ? [] : [value]
}

// Searched for by hand: to compile an expression for each of forty names costs more than all the rest of a packet.
function elementOf(packet: string, name: string): string | undefined {
  for (let at = packet.indexOf(`<${name}`); at >= 0; at = packet.indexOf(`<${name}`, at + 1)) {
    const behindName = at + 1 + name.length
    if (!/[\s>]/.test(packet.charAt(behindName))) continue
    const start = packet.indexOf('>', behindName) + 1
    const end = start === 0 ? -1 : packet.indexOf(`</${name}>`, start)
    return end < 0 ? undefined : packet.slice(start, end)
  }
  return undefined
}

function attributeOf(packet: string, name: string): string | undefined {
  for (let at = packet.indexOf(`${name}=`); at >= 0; at = packet.indexOf(`${name}=`, at + 1)) {
    const start = at + name.length + 2
    const quote = packet.charAt(start - 1)
    const end = /\s/.test(packet.charAt(at - 1)) && /["']/.test(quote) ? packet.indexOf(quote, start) : -1
    if (end >= 0) return packet.slice(start, end)
  }
  return undefined
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text without tags, entities resolved (twice: some publishers escape what is escaped), white space closed up. */
function plain(xml: string): string {
  return withoutEntities(withoutEntities(xml.replace(/<[^>]*>/g, '')))
    .replace(/<\/?[a-z][^>]{0,40}>/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex?: string, decimal?: string, named?: string) => {
      if (named) return entities[named.toLowerCase()] ?? whole
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}

function doiIn(text: string | undefined): string | undefined {
  return /10\.\d{4,9}\/[^\s"<>]+/.exec(text ?? '')?.[0]
}
