import { SaxesParser } from 'saxes'
import { canonicalNames } from './word-names.ts'

/** What a style of a Word document says of its paragraphs and words; what it is based on is worked in. */
export interface WordStyle {
  readonly name: string
  /** 0 for the highest level of headings, up to 8; 9 is text. */
  readonly outline?: number
  readonly list?: string
  readonly listLevel?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly vanish?: boolean
}

/** The styles of `styles.xml` (ECMA-376 part 1, 17.7) by their ids, with that of paragraphs that name none under ''. */
export function wordStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const own = new Map<string, Record<string, unknown> & { name: string; base?: string }>()
  let style: (Record<string, unknown> & { name: string; base?: string }) | null = null
  readElements(xml, (name, attributes) => {
    const value = attributes['w:val']
    if (name === 'w:style') {
      style = { name: '' }
      own.set(attributes['w:styleId'] ?? '', style)
      if (attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''))
        own.set('', style)
    } else if (name === 'w:docDefaults' || name === 'w:latentStyles') style = null
    else if (style === null) return
    else if (name === 'w:name') style.name = value ?? ''
    else if (name === 'w:basedOn' && value !== undefined) style.base = value
    else if (name === 'w:outlineLvl') style['outline'] = Number(value)
    else if (name === 'w:numId' && value !== undefined) style['list'] = value
    else if (name === 'w:ilvl') style['listLevel'] = Number(value)
    else if (name === 'w:b') style['bold'] = isOn(value)
    else if (name === 'w:i') style['italic'] = isOn(value)
    else if (name === 'w:vanish') style['vanish'] = isOn(value)
  })
  const whole = (id: string, left: number): WordStyle => {
    const { base, ...said } = own.get(id) ?? { name: '' }
    return base === undefined || left === 0 || !own.has(base) ? said : { ...whole(base, left - 1), ...said }
  }
  return new Map([...own.keys()].map((id) => [id, whole(id, 12)]))
}

/** A switch of Word: there without a value, it is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/.test(value)
}

/** Calls `open` for each element of a part, in order. What is broken in it is passed over: such parts only say how things look. */
export function readElements(
  xml: string,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  const parser = new SaxesParser({ position: false })
  parser.on('error', () => undefined)
  const names = canonicalNames()
  parser.on('opentag', ({ name, attributes }) => {
    const given = names.attributes(attributes as Record<string, string>)
    open(names.element(name), given)
  })
  parser.write(xml === '' ? '<none/>' : xml).close()
}
