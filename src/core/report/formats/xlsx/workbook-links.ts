import { cellAddress, type Cell, type Sheet } from './sheet.ts'

// Browsers, workers and Node all have it, but the core's lib does not name it.
declare const URL: new (text: string) => ParsedUrl
interface ParsedUrl {
  readonly protocol: string
  readonly username: string
  readonly href: string
}

/** A link with the place that it stands at. */
export interface PlacedLink {
  readonly address: string
  readonly link: NonNullable<Cell['link']>
}

/** The most links of a sheet, and characters of an address (Microsoft, "Excel specifications and limits"): more make Excel repair the file. */
export const mostLinks = 65_530
const longestAddress = 2079

/** The links of a sheet that a workbook takes, an address as the standard for URLs writes it. */
export function linksOf({ rows, isTable }: Sheet): readonly PlacedLink[] {
  const links: PlacedLink[] = []
  for (const [row, cells] of rows.entries())
    for (const [column, { link }] of cells.entries()) {
      if (!link || links.length === mostLinks) continue
      const address = cellAddress(row + (isTable ? 2 : 1), column + 1)
      if (link.kind === 'cell') links.push({ address, link })
      else {
        const url = safeAddress(link.url)
        if (url !== null) links.push({ address, link: { kind: 'web', url } })
      }
    }
  return links
}

/** https alone, without a name to sign in by, which makes one host look like another; null for what is none. */
export function safeAddress(text: string): string | null {
  try {
    const { protocol, username, href } = new URL(text)
    // Excel takes one "#" in an address.
    const [page, ...place] = href.split('#')
    const url = place.length > 0 ? `${page}#${place.join('%23')}` : href
    return protocol === 'https:' && username === '' && url.length <= longestAddress ? url : null
  } catch {
    return null
  }
}

/** What the link at an address is called among the relations of its sheet. */
export function relationId(address: string): string {
  return `link-${address}`
}
