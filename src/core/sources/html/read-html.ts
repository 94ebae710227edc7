import { fail, ok, type Result } from '#core/result.ts'
import { isPressRelease, type FoundDetails } from '../found-details.ts'
import { goesOn, stepLength, stopped, type ReadingOptions } from '../reading-pace.ts'
import type { UncountedBlock } from '../row-blocks.ts'
import { HtmlBlocks, TooDeep } from './html-blocks.ts'
import { absoluteAddress, pageDetails } from './page-details.ts'

/** A page's blocks, what it says of itself, and what was left out. */
export interface ReadPage {
  readonly blocks: readonly UncountedBlock[]
  readonly found: FoundDetails
  readonly said: readonly string[]
}

/** The most text that one source may have, in characters: some thousand pages. */
export const mostText = 10_000_000

/** The file has more text than one source may have. */
export const tooMuchText = fail(
  'too-large',
  'There is more text in this file than one source can have (10 million characters, some 3,000 pages). Please cut out the part that you need.',
)

/** Reads a saved page (or the HTML of a letter, or pasted HTML) as text; `address` is the page's, where the caller knows it better. */
export async function readHtml(
  html: string,
  options: ReadingOptions = {},
  address?: string,
): Promise<Result<ReadPage>> {
  const details = pageDetails(html)
  const url = address ?? details.url
  const page = new HtmlBlocks((href) => absoluteAddress(href, url))
  try {
    for (let start = 0; start < html.length; start += stepLength) {
      page.write(html.slice(start, start + stepLength))
      if (page.length > mostText) return tooMuchText
      if (start + stepLength < html.length && !(await goesOn(options, start / html.length))) return stopped
    }
    page.end()
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
    return fail(
      'bad-input',
      'The elements of this page stand over 1,000 deep in one another; it was not read. Please copy its text, and paste it.',
    )
  }
  const heading = page.blocks.find(({ kind, level }) => kind === 'heading' && level === 1)?.text
  const head = `${details.title ?? ''} ${page.blocks
    .slice(0, 12)
    .map(({ text }) => text)
    .join(' ')}`
  const said = [
    ...(page.hasMenus ? ['Menus of the page are left out.'] : []),
    ...(page.frames > 0 ? ['Frames with pages of their own (videos, advertisements, forms) are not read.'] : []),
  ]
  return ok({
    blocks: page.blocks,
    found: {
      ...details,
      // The title of a page has the site's name behind that of the text.
      ...(heading !== undefined && (details.title ?? heading).includes(heading) && { title: heading }),
      ...(url !== undefined && { url }),
      kind: isPressRelease(head) ? 'press-release' : 'web-page',
    },
    said,
  })
}
