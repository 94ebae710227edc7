import type { Inline, Inlines } from '#core/report/document/report-document.ts'
import { linesOf, nothing, xml, type Xml } from './xml.ts'

/** The styles of words, by their ids in `styles.ts`. */
export type CharacterStyle = 'Strong' | 'Quiet' | 'Emphasis' | 'Suggestion' | 'Hyperlink' | 'FootnoteReference'

/** Where links of a document go: the id of the relation that holds an address, the bookmark of a section. */
export interface LinkTargets {
  /** Null for an address that is not https: its words stand without a link. */
  readonly relationOf: (url: string) => string | null
}

/** The same words as runs: line ends and TABs are elements of their own. */
export function run(text: string, style?: CharacterStyle, more: Xml = nothing): Xml {
  if (text === '') return nothing
  const properties = style || more !== nothing ? xml`<w:rPr>${styleOf(style)}${more}</w:rPr>` : nothing
  return xml`<w:r>${properties}${content(text)}</w:r>`
}

function styleOf(style: CharacterStyle | undefined): Xml {
  return style ? xml`<w:rStyle w:val="${style}"/>` : nothing
}

function content(text: string): readonly Xml[] {
  return linesOf(text).flatMap((line, lineIndex) => [
    ...(lineIndex > 0 ? [xml`<w:br/>`] : []),
    ...line
      .split('\t')
      .flatMap((words, index) => [
        ...(index > 0 ? [xml`<w:tab/>`] : []),
        ...(words === '' ? [] : [xml`<w:t xml:space="preserve">${words}</w:t>`]),
      ]),
  ])
}

/** Words within a line; those without a look of their own take that of `style`. */
export function inlines(words: Inlines, targets: LinkTargets, style?: CharacterStyle): readonly Xml[] {
  return words.map((one) => inline(one, targets, style))
}

function inline(one: Inline, targets: LinkTargets, style: CharacterStyle | undefined): Xml {
  switch (one.kind) {
    case 'text':
      return run(one.text, style)
    case 'strong':
      return run(one.text, 'Strong')
    case 'quiet':
      return run(one.text, 'Quiet')
    case 'emphasis':
      return run(one.text, 'Emphasis')
    case 'link': {
      const relation = targets.relationOf(one.url)
      if (relation === null) return run(one.text, style)
      return xml`<w:hyperlink r:id="${relation}" w:history="1">${run(one.text, 'Hyperlink')}</w:hyperlink>`
    }
    case 'section-link':
      return xml`<w:hyperlink w:anchor="${bookmarkName(one.sectionId)}" w:history="1">${run(one.text, 'Hyperlink')}</w:hyperlink>`
  }
}

/** The name of a section's bookmark: Word takes letters, digits and underscores, 40 at most. */
export function bookmarkName(sectionId: string): string {
  return sectionId.replaceAll('-', '_').slice(0, 40)
}

/** Words between a bookmark's ends; the number is unlike that of any other in the document. */
export function bookmarked(name: string, number: number, words: readonly Xml[]): Xml {
  return xml`<w:bookmarkStart w:id="${number}" w:name="${name}"/>${words}<w:bookmarkEnd w:id="${number}"/>`
}

/** A field: its code, and what shows until it is made again. */
export function field(code: string, shown: readonly Xml[]): Xml {
  return xml`${fieldBegin(code)}${shown}${fieldEnd}`
}

/** The beginning of a field whose result may run over several paragraphs. */
export function fieldBegin(code: string): Xml {
  return xml`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`
}

export const fieldEnd = xml`<w:r><w:fldChar w:fldCharType="end"/></w:r>`

/** The styles of paragraphs, by their ids in `styles.ts`. */
export type ParagraphStyle =
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'ListBullet'
  | 'Bibliography'
  | 'Answer'
  | 'Quote'
  | 'QuotePlace'
  | 'TableText'
  | 'SmallTableText'
  | 'Caption'
  | 'Footer'
  | 'FootnoteText'

/** A paragraph. `properties` stand behind the style, in the order of CT_PPr. */
export function paragraph(words: readonly Xml[], style?: ParagraphStyle, properties: Xml = nothing): Xml {
  const styled = style ? xml`<w:pStyle w:val="${style}"/>` : nothing
  const all = style || properties !== nothing ? xml`<w:pPr>${styled}${properties}</w:pPr>` : nothing
  return xml`<w:p>${all}${words}</w:p>`
}
