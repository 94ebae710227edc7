import { databaseTextExports, type DatabaseTextExport } from './database-text-export.ts'
import { risTags } from '../ris/ris-tags.ts'
import { risTypeByCode } from '#core/references/types/ris-types.ts'

/** A RIS text whose tags are written in another way, put into the usual one: line by line, so that line numbers stay. */
export interface NonStandardRis {
  readonly text: string
  /** The lines as they came. */
  readonly lines: readonly string[]
  /** For each line of `text` the 1-based line it came from; absent = the same. */
  readonly sourceLines?: readonly number[]
}

/** Blanks as files in the wild have them: also tabs and no-break spaces. */
const blanks = '[ \\t\\u00a0\\u2007\\u202f]{0,4}'
const typeLine = new RegExp(`^${blanks}(ty)(${blanks}[-\\u2010-\\u2015\\u2212:]${blanks})([a-z]{3,6})\\s*$`, 'im')
const knownTags = new Set(['TY', 'ER', ...risTags.map((row) => row.tag)])

/** True where a text has a TY line that is written in no usual way (small letters, tabs, no-break spaces, another dash, a colon, no blanks), or is a database's text of its own form. */
export function isNonStandardRis(head: string): boolean {
  return labelledTextOf(head) !== undefined || hasLooseType(head)
}

/** A TY line in small letters or with another sign, and none as usual. */
function hasLooseType(text: string): boolean {
  const match = typeLine.exec(text)
  return (
    match?.[3] !== undefined && risTypeByCode.has(match[3].toUpperCase()) && !/^[ \t]{0,8}TY {1,2}- ?\S/m.test(text)
  )
}

/** The database whose text this is, by its beginning. */
function labelledTextOf(text: string): DatabaseTextExport | undefined {
  const head = text.slice(0, 20_000)
  return databaseTextExports.find((one) => one.matches(head))
}

/**
 * The text with its tagged lines in the usual way, null where it is RIS as usual or none. A line counts as tagged where its tag is one of
 * RIS, in the letters (capital or small) and with the sign that the TY line has: "in-vivo" in an abstract is none.
 */
export function rewriteAsRis(text: string): NonStandardRis | null {
  const labelled = fromLabelledText(text)
  if (labelled !== null) return labelled
  const match = hasLooseType(text) ? typeLine.exec(text) : null
  if (match?.[1] === undefined || match[2] === undefined) return null
  const sign = match[2].trim()
  const spaced = /\s/.test(match[2].split(sign)[0] ?? '')
  const letters = match[1] === 'ty' ? '[a-z][a-z0-9]' : match[1] === 'TY' ? '[A-Z][A-Z0-9]' : '[A-Za-z][A-Za-z0-9]'
  const tagged = new RegExp(`^${blanks}(${letters})${spaced ? blanks.replace('0,', '1,') : ''}${sign}${blanks}(.*)$`)
  const lines = text.split('\n')
  return {
    lines,
    text: lines
      .map((line) => {
        const [, tag, value] = tagged.exec(line) ?? []
        const plain = tag?.toUpperCase()
        return plain !== undefined && knownTags.has(plain)
          ? `${plain}  - ${plain === 'TY' ? (value ?? '').trim().toUpperCase() : value}`
          : line
      })
      .join('\n'),
  }
}

/** The text export of a database as RIS, null where it is none that we know. */
function fromLabelledText(text: string): NonStandardRis | null {
  const known = labelledTextOf(text)
  if (known === undefined) return null
  const lines = text.trimEnd().split('\n')
  const tagged = known.toRis(lines)
  return {
    lines,
    text: tagged.filter((line) => line !== null).join('\n'),
    sourceLines: tagged.flatMap((line, index) =>
      (line?.split('\n') ?? []).map(() => Math.min(index, lines.length - 1) + 1),
    ),
  }
}
