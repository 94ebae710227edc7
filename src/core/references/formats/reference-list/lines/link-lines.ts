import { registrationNumber } from '#core/references/fields/trial-registries.ts'
import type { PastedLine } from './pasted-line.ts'
import { hasBullet, withoutMarker } from './reference-markers.ts'
import { signsOfReference } from './running-text.ts'

/** A web page of a list of links: its address, the words that stand with it. */
export interface PastedLink {
  /** An address, or the number of a trial in its registry. */
  readonly address: string
  readonly title: string | null
  /** Words in brackets behind the address. */
  readonly note: string | null
}

const place = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]+|(?:[a-z\d-]+\.)+[a-z]{2,12}\/[^\s<>"“”]*`
// An identifier alone, or with a note in brackets.
const identifier = String.raw`(?:doi:?\s?)?10\.\d{4,9}\/[^\s<>"“”]+|PMID:?\s?\d{4,9}|PMC\d{4,9}|arXiv:\d{4}\.\d{4,5}(?:v\d)?`
const identifierLine = new RegExp(String.raw`^(${identifier})[.,;]?\s*([([].{0,300})?$`, 'iu')

/** Whether a line is a DOI, a PMID or the like, its mark aside, with no more than a note in brackets. */
export function isIdentifierLine(text: string): boolean {
  return text.length <= longest && identifierLine.test(withoutMarker(text.trim()))
}

const leading = new RegExp(
  String.raw`^<?(${registrationNumber}(?![\w/])|${place})>?\s*(?:[-–—:|]\s+)?(.{0,300})$`,
  'iu',
)
const trailing = new RegExp(String.raw`^(.{3,300}?)\s*[:|–—-]?\s+<?(${place})>?[.,;]?$`, 'iu')

// Longer lines are no links; one space between words, so that no expression goes over runs of them.
const longest = 1500
const bare = (line: PastedLine) =>
  line.text.length > longest ? '' : withoutMarker(line.text.trim()).replace(/\s+/gu, ' ')

/**
 * The links of a list of addresses, with or without a title on the line or on the line above. Null where the lines are
 * no such list: a reference that ends with its address is none.
 */
export function linkGroups(lines: readonly PastedLine[]): readonly (readonly PastedLine[])[] | null {
  if (lines.length < 2) return null
  const isAddress = lines.map((line) => leading.test(bare(line)) || isIdentifierLine(line.text))
  const isOne = (line: PastedLine, index: number) =>
    isAddress[index] === true || (trailing.test(bare(line)) && isPlain(line))
  if (lines.every(isOne)) return lines.map((line) => [line])
  const groups: PastedLine[][] = []
  for (const [index, line] of lines.entries()) {
    if (isAddress[index] === true) {
      const before = isAddress[index - 1] === false ? groups.at(-1) : undefined
      if (before) before.push(line)
      else groups.push([line])
    } else {
      if (isAddress[index + 1] !== true || !isPlain(line) || (hasBullet(lines[index + 1]?.text ?? '') && index > 0))
        return null
      groups.push([line])
    }
  }
  return isAddress.filter(Boolean).length >= 2 ? groups : null
}

/** A line that shows nothing of a reference but an address. */
function isPlain(line: PastedLine): boolean {
  return signsOfReference(bare(line).replace(trailing, '$1')) < 1 && bare(line) !== ''
}

/** What a line that begins with an address says, or a group of `linkGroups` (`isLink`); null where it is something else. */
export function linkOf(lines: readonly PastedLine[], isLink: boolean): PastedLink | null {
  const [first, second] = lines
  if (first === undefined || lines.length > (isLink ? 2 : 1)) return null
  if (second !== undefined) {
    const address = addressOf(second)
    return (
      address && { address: withScheme(address[1] ?? ''), title: bare(first), note: (address[2] ?? '').trim() || null }
    )
  }
  const ahead = addressOf(first)
  if (ahead) {
    const words = (ahead[2] ?? '').trim()
    const isNote = /^[([]/u.test(words)
    return {
      address: withScheme(ahead[1] ?? ''),
      title: words === '' || isNote ? null : words,
      note: isNote ? words : null,
    }
  }
  const behind = isLink ? trailing.exec(bare(first)) : null
  // "City of Oslo, “Rules for roofs”" and "Institute. Why moss grows." are more than a title.
  if (/[.!]\s|[.,]$|["“”]/u.test(behind?.[1] ?? '')) return null
  return behind && { address: withScheme(behind[2] ?? ''), title: behind[1] ?? null, note: null }
}

function addressOf(line: PastedLine): RegExpExecArray | null {
  return leading.exec(bare(line)) ?? identifierLine.exec(bare(line))
}

function withScheme(address: string): string {
  const plain = address.replace(/[.,;:)\]>]+$/u, '')
  if (identifierLine.test(plain)) return plain
  return /^(?:https?:|www\.)/iu.test(plain) || !/\.[a-z]+\//iu.test(plain) ? plain : `https://${plain}`
}
