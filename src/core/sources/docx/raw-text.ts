import { decodeEntities } from '#core/references/reading/text-entities.ts'

/** A stretch of XML text: words that stand there as they are, or a reference that stands for one sign. */
export interface RawStretch {
  readonly words: string
  /** In the part. */
  readonly start: number
  readonly end: number
}

/** The words between two tags of `xml`, from `start` to before `end`, each stretch with its place; comments are no words. */
export function rawStretches(xml: string, start: number, end: number): readonly RawStretch[] {
  const raw = xml.slice(start, end)
  if (!/[&<]/.test(raw)) return raw === '' ? [] : [{ words: raw, start, end }]
  return [...raw.matchAll(/<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<\?[^]*?\?>|&[#\w]{1,12};|[^&<]+|[&<]/g)].flatMap(
    (match) => {
      const [sign, cdata] = match
      const from = start + match.index
      if (cdata !== undefined) return [{ words: cdata, start: from + 9, end: from + 9 + cdata.length }]
      if (sign.startsWith('<!') || sign.startsWith('<?')) return []
      const words = sign.startsWith('&') && sign.length > 1 ? decodeEntities(sign) : sign
      return [{ words, start: from, end: from + sign.length }]
    },
  )
}
