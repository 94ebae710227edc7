import { risTypeByCode } from '#core/references/types/ris-types.ts'
import { risTags } from './ris-tags.ts'

/**
 * A RIS text whose tags are written in another way, put into the usual one: line by line, so that line numbers stay.
 */
interface NonStandardRis {
  readonly text: string
  /** The lines as they came. */
  readonly lines: readonly string[]
}

/** Blanks as files in the wild have them: also tabs and no-break spaces. */
const blanks = '[ \\t\\u00a0\\u2007\\u202f]{0,4}'
const typeLine = new RegExp(`^${blanks}(ty)(${blanks}[-\\u2010-\\u2015\\u2212:]${blanks})([a-z]{3,6})\\s*$`, 'im')
const knownTags = new Set(['TY', 'ER', ...risTags.map((row) => row.tag)])

/** A dash that a word processor made of the hyphen, behind a tag. */
const dashedTag = new RegExp(`^(${[...knownTags].join('|')})(${blanks}[\\u2010-\\u2015\\u2212]${blanks})(?=\\S)`, 'gm')

/** The line that shows how the tags of a text are written: its TY line, or the first of many tags behind which the dash is none of RIS. */
function shownTag(text: string): RegExpExecArray | null {
  const type = typeLine.exec(text)
  if (type?.[3] !== undefined && risTypeByCode.has(type[3].toUpperCase())) return type
  const tags = [...text.slice(0, 20_000).matchAll(dashedTag)]
  const has = (...names: readonly string[]) => tags.some((match) => names.includes(match[1] ?? ''))
  return tags.length >= 5 && has('TI', 'T1') && has('AU', 'A1') && has('PY', 'Y1', 'JF', 'JO', 'T2')
    ? (tags[0] ?? null)
    : null
}

/**
 * True where a text has a TY line that is written in no usual way (small letters, tabs, no-break spaces, another dash,
 * a colon, no blanks), and none as usual.
 */
export function isNonStandardRis(text: string): boolean {
  return shownTag(text) !== null && !/^[ \t]{0,8}TY {1,2}- ?\S/m.test(text)
}

/**
 * The text with its tagged lines in the usual way, null where it is RIS as usual or none. A line counts as tagged
 * where its tag is one of RIS, in the letters (capital or small) and with the sign that the TY line has: "in-vivo" in
 * an abstract is none.
 */
export function standardRis(text: string): NonStandardRis | null {
  const match = isNonStandardRis(text) ? shownTag(text) : null
  if (match?.[1] === undefined || match[2] === undefined) return null
  const sign = match[2].trim()
  const spaced = /\s/.test(match[2].split(sign)[0] ?? '')
  const letters = /^[a-z]/.test(match[1])
    ? '[a-z][a-z0-9]'
    : /^[A-Z][A-Z\d]$/.test(match[1])
      ? '[A-Z][A-Z0-9]'
      : '[A-Za-z][A-Za-z0-9]'
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
