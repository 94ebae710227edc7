import type { TextPosition } from '#core/model/quote.ts'

/** Words of a text without pages, as an address names them: within one block, in UTF-16 offsets. */
export interface AddressedWords {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** Words of a paper, as an address names them. */
export interface AddressedPageWords {
  readonly sha256: string
  readonly pageIndex: number
  readonly start: number
  readonly end: number
}

/** The part of an address that names words in a block: "block=3&start=10&end=24". */
export function wordsAddress({ block, start, end }: AddressedWords): string {
  return `block=${block}&start=${start}&end=${end}`
}

/** The words in a block that an address names; null where it names none. */
export function addressedWords(params: URLSearchParams): AddressedWords | null {
  const [block, start, end] = ['block', 'start', 'end'].map((name) => wholeNumber(params.get(name)))
  if (block === null || start === null || end === null || end! <= start!) return null
  return { block: block!, start: start!, end: end! }
}

/** The part of an address that names words on a page of a paper: "paper=<sha256>&page=3&start=10&end=24"; pages count from 1. */
export function pageWordsAddress({ sha256, pageIndex, start, end }: AddressedPageWords): string {
  return `paper=${sha256}&page=${pageIndex + 1}&start=${start}&end=${end}`
}

/** The words on a page that an address names; null where it names none. */
export function addressedPageWords(params: URLSearchParams): AddressedPageWords | null {
  const sha256 = params.get('paper')
  const [page, start, end] = ['page', 'start', 'end'].map((name) => wholeNumber(params.get(name)))
  if (!sha256 || !page || start === null || end === null || end! <= start!) return null
  return { sha256, pageIndex: page - 1, start: start!, end: end! }
}

/** Two places of one text as words within one block: what goes over its end is cut there. */
export function wordsWithin(
  start: TextPosition,
  end: TextPosition,
): { readonly block: number; readonly start: number; readonly end: number } {
  const isWithin = end.pageIndex === start.pageIndex && end.offset > start.offset
  return { block: start.pageIndex, start: start.offset, end: isWithin ? end.offset : start.offset + 1 }
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null
}
