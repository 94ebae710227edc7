import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { FractionBox } from './page-fractions.ts'

/** A place in the paper as the PDF tells it: a name, or a page with coordinates. */
export type Destination = string | readonly unknown[]

/** A link on a page. Nothing else that a PDF can do by a click (start programs, run scripts, send forms) is ever read. */
export interface PaperLink {
  readonly kind: 'link'
  readonly id: string
  readonly pageIndex: number
  readonly box: FractionBox
  readonly to: { readonly destination: Destination } | { readonly address: string }
}

/** What somebody noted in the PDF: a comment, or words that were marked. */
export interface PaperNote {
  readonly kind: 'note'
  readonly id: string
  readonly pageIndex: number
  readonly box: FractionBox
  /** "Note", "Highlight", "Underline" ... */
  readonly name: string
  /** Empty where the PDF names nobody. */
  readonly author: string
  /** Empty where something is only marked. */
  readonly words: string
  /** The boxes over the words that are highlighted, underlined or crossed out, one a line; null where no words are marked. */
  readonly marked: readonly FractionBox[] | null
  /** A CSS colour; null where the PDF names none. */
  readonly color: string | null
  /** True where the page itself shows nothing of it, so that a sign has to stand for it. */
  readonly needsSign: boolean
}

/** The value of a form field that the PDF gives no look to; pdf.js then draws none. */
interface PaperValue {
  readonly kind: 'value'
  readonly id: string
  readonly pageIndex: number
  readonly box: FractionBox
  readonly words: string
}

/** What of a page's annotations is shown by us, and not drawn by pdf.js. */
export type PaperAnnotation = PaperLink | PaperNote | PaperValue

/** What pdf.js tells of an annotation, as far as it is looked at. */
interface RawAnnotation {
  readonly id: string
  readonly subtype?: string
  readonly rect: readonly number[]
  readonly dest?: unknown
  readonly url?: unknown
  readonly action?: unknown
  readonly hidden?: boolean
  readonly annotationFlags?: number
  readonly hasAppearance?: boolean
  readonly contentsObj?: { readonly str?: string }
  /** The same with a look; some programs write nothing else. */
  readonly richText?: { readonly str?: string } | null
  readonly color?: ArrayLike<number> | null
  readonly titleObj?: { readonly str?: string }
  readonly inReplyTo?: string
  readonly quadPoints?: ArrayLike<number> | null
  readonly fieldType?: string | null
  readonly fieldValue?: unknown
}

/** PDF 32000-1, table 165. */
const flags = { hidden: 2, noView: 32 } as const

/** What is taken of one page, and of the words of one note: a hostile file may carry any number. */
const most = { annotations: 2000, characters: 10_000 } as const

/** Annotations that are about words of the page. */
const markings: ReadonlySet<string> = new Set(['Highlight', 'Underline', 'Squiggly', 'StrikeOut'])

const noteNames: Readonly<Record<string, string>> = {
  Text: 'Note',
  FreeText: 'Text',
  Highlight: 'Highlight',
  Underline: 'Underline',
  Squiggly: 'Underline',
  StrikeOut: 'Crossed out',
  Stamp: 'Stamp',
  Ink: 'Drawing',
  Line: 'Line',
  Square: 'Frame',
  Circle: 'Frame',
  Polygon: 'Frame',
  PolyLine: 'Line',
  Caret: 'Insertion',
  FileAttachment: 'Attached file',
}

/** The links and notes of a page, in reading order; empty where they cannot be read. */
export async function pageAnnotations(page: PDFPageProxy): Promise<readonly PaperAnnotation[]> {
  const raw = (await page.getAnnotations({ intent: 'display' })) as readonly RawAnnotation[]
  const viewport = page.getViewport({ scale: 1 })
  return annotationsOf(raw, page.pageNumber - 1, (rect) => {
    const [a = 0, b = 0] = viewport.convertToViewportPoint(rect[0] ?? 0, rect[1] ?? 0) as number[]
    const [c = 0, d = 0] = viewport.convertToViewportPoint(rect[2] ?? 0, rect[3] ?? 0) as number[]
    return {
      left: Math.min(a, c) / viewport.width,
      right: Math.max(a, c) / viewport.width,
      top: Math.min(b, d) / viewport.height,
      bottom: Math.max(b, d) / viewport.height,
    }
  })
}

/** Links and notes among what a page carries; `place` turns a rectangle of the PDF into parts of the page. Hidden ones are left out. */
export function annotationsOf(
  raw: readonly RawAnnotation[],
  pageIndex: number,
  place: (rect: readonly number[]) => FractionBox,
): readonly PaperAnnotation[] {
  const looked = raw.slice(0, most.annotations)
  const replies = looked.filter((each) => each.inReplyTo && wordsOf(each))
  return looked
    .filter((each) => ((each.annotationFlags ?? 0) & (flags.hidden | flags.noView)) === 0 && !each.hidden)
    .flatMap((each): readonly PaperAnnotation[] => {
      const at = { id: each.id, pageIndex }
      if (each.subtype === 'Link') {
        const to = targetOf(each)
        // A link over several lines is one rectangle a line.
        return to ? boxesOf(each, place).map((box) => ({ kind: 'link', ...at, box, to })) : []
      }
      if (each.subtype === 'Widget') {
        const words = [each.fieldValue]
          .flat()
          .filter((part) => typeof part === 'string')
          .join(', ')
        const unseen = !each.hasAppearance && /^(?:Tx|Ch)$/.test(each.fieldType ?? '') && words.trim() !== ''
        return unseen ? [{ kind: 'value', ...at, box: place(each.rect), words }] : []
      }
      const name = noteNames[each.subtype ?? '']
      if (!name || each.inReplyTo) return []
      const words = [wordsOf(each), ...replies.filter((reply) => reply.inReplyTo === each.id).map(replyOf)]
      return [
        {
          kind: 'note',
          ...at,
          box: place(each.rect),
          name,
          author: each.titleObj?.str?.trim() ?? '',
          words: words.filter(Boolean).join('\n').slice(0, most.characters),
          marked: markings.has(each.subtype ?? '') ? boxesOf(each, place) : null,
          color: colorOf(each),
          needsSign: !each.hasAppearance && /^(?:Text|Stamp|Caret|FileAttachment)$/.test(each.subtype ?? ''),
        },
      ]
    })
    .toSorted((one, other) => one.box.top - other.box.top || one.box.left - other.box.left)
}

function wordsOf(raw: RawAnnotation): string {
  return (raw.contentsObj?.str?.trim() || raw.richText?.str?.trim()) ?? ''
}

function colorOf({ color }: RawAnnotation): string | null {
  return color && color.length === 3 ? `rgb(${Array.from(color).join(' ')})` : null
}

function replyOf(raw: RawAnnotation): string {
  const author = raw.titleObj?.str?.trim()
  return author ? `${author}: ${wordsOf(raw)}` : wordsOf(raw)
}

function targetOf({ dest, url, action }: RawAnnotation): PaperLink['to'] | null {
  if (typeof dest === 'string' ? dest !== '' : Array.isArray(dest)) return { destination: dest as Destination }
  if (action === 'FirstPage') return { destination: [0] }
  const address = typeof url === 'string' ? url : ''
  return /^(?:https?|mailto):/i.test(address) ? { address } : null
}

/** The rectangles of a link or of marked words: its quadrilaterals, or all of it. */
function boxesOf(raw: RawAnnotation, place: (rect: readonly number[]) => FractionBox): readonly FractionBox[] {
  const quads = raw.quadPoints
  if (!quads || quads.length < 8) return [place(raw.rect)]
  return Array.from({ length: Math.floor(quads.length / 8) }, (_, index) => {
    const at = Array.from({ length: 8 }, (__, corner) => quads[index * 8 + corner] ?? 0)
    const xs = at.filter((___, corner) => corner % 2 === 0)
    const ys = at.filter((___, corner) => corner % 2 === 1)
    return place([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)])
  })
}

/** Notes that are read of one paper. */
const mostNotes = 5000

/** The notes of a paper, page by page, the first 5,000; `found` is called with what there is so far, until `signal` ends it. */
export async function readNotes(
  paper: PDFDocumentProxy,
  found: (notes: readonly PaperNote[]) => void,
  signal: AbortSignal,
): Promise<void> {
  let notes: readonly PaperNote[] = []
  for (let pageNumber = 1; pageNumber <= paper.numPages && !signal.aborted && notes.length < mostNotes; pageNumber++) {
    const ofPage = await paper
      .getPage(pageNumber)
      .then(pageAnnotations)
      // A broken page has no notes that could be shown; the pages say the rest.
      .catch(() => [])
    const more = ofPage.filter((each) => each.kind === 'note') as readonly PaperNote[]
    if (more.length === 0 || signal.aborted) continue
    notes = [...notes, ...more]
    found(notes)
  }
}

/** True where fields of a form in the PDF are filled in. */
export async function hasFilledFields(paper: PDFDocumentProxy): Promise<boolean> {
  const fields = (await paper.getFieldObjects().catch(() => null)) as ReadonlyMap<
    string,
    readonly { readonly type?: string; readonly value?: unknown }[]
  > | null
  return [...(fields?.values() ?? [])].some((parts) =>
    parts.some(({ type, value }) => isFilled(type, Array.isArray(value) ? value.join('') : value)),
  )
}

function isFilled(type: string | undefined, value: unknown): boolean {
  return type !== 'button' && type !== 'signature' && typeof value === 'string' && value !== '' && value !== 'Off'
}
