import { anyOf, pattern } from '#core/word-patterns.ts'

/** Where in its source a work stands, read from labelled words. */
export interface SourceNumbers {
  readonly container?: string
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly numberOfPages?: string
}

const volumeWords = [
  String.raw`vol(?:umen?|\.)?|v\.|bd\.?|band|t(?:ome|omo)?\.?|jg\.?|jrg\.?|jahrgang`,
  String.raw`årg(?:ang)?\.?|roč(?:ník)?\.?|tom\.?|cilt|köt(?:et)?\.?`,
]
const issueWords = [
  String.raw`no|nr|num(?:ber|éro|ero)?|núm(?:ero)?|issue|iss|n\s?[°º]|nº|n\.`,
  String.raw`heft|h\.|h(?=\s)|fasc|vyp|zesz(?:yt)?|čís|č\.|sayı|sz\.|#|№`,
]
const volumeWord = pattern('iu', '^', anyOf(volumeWords), /(?!\p{Ll})[\s.]*/u)
const issueWord = pattern('iu', '^', anyOf(issueWords), /(?!\p{Ll})[\s.°º:]*/u)
const pageWord =
  /^(?:(?:pp?|pg|pages?|seiten?|pág(?:inas?)?s?|str|blz|ss|art(?:icle)?)(?!\p{Ll})[\s.:]*|s(?:\.\s?|\s+)(?=\d))/iu

/** Takes the words "vol.", "no.", "pp." off and mends what copying glued together: "Phys. Rev. D94", "277497-529". */
export function sourceNumbers(parts: {
  readonly container?: string
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
}): SourceNumbers {
  const container = parts.container === undefined ? '' : containerName(parts.container)
  const volume = parts.volume === undefined ? '' : numberOnly(plainNumber(parts.volume, volumeWord))
  const issue = parts.issue === undefined ? '' : plainNumber(parts.issue, issueWord)
  const pages = parts.page === undefined ? '' : numberOnly(pageRange(parts.page))
  const whole = /^(\d+)\s*(?:pp?|pages?|[Ssfc]|ff|str|leaves|folhas|hojas)\.?$/u.exec(trimPunctuation(parts.page ?? ''))
  const series = /^([A-H])\s?(\d+)$/u.exec(volume)
  const glued = volume === '' && container !== '' ? gluedVolume(pages) : null
  const journal =
    series && /\p{L}\s?\.(?:\s|$|\s?\p{L})/u.test(container)
      ? { container: `${container} ${series[1] ?? ''}`, volume: series[2] ?? '' }
      : { container, volume: glued?.volume ?? volume }
  return {
    ...(journal.container !== '' && { container: journal.container }),
    ...(journal.volume !== '' && { volume: journal.volume }),
    ...(issue !== '' && { issue }),
    ...(whole ? { numberOfPages: whole[1] ?? '' } : pages !== '' && { page: glued?.pages ?? pages }),
  }
}

/** White space made one, punctuation off both ends (a full stop too). */
export function trimPunctuation(text: string): string {
  return text.replace(/^[\s.,:;)\]“”"«»「」『』《》，。]+|[\s,:;.“”"«»「」『』《》，。]+$/gu, '').replace(/\s+/gu, ' ')
}

function containerName(text: string): string {
  const name = trimPunctuation(text)
  const abbreviated =
    /\p{L}\.\s?\p{L}/u.test(name) && /^\p{L}+$/u.test(name.split(/\s/u).at(-1) ?? '') && /\.\s*$/u.test(text)
  return (abbreviated ? `${name}.` : name)
    .replace(/^in:?\s+(?=\p{Lu})/iu, '')
    .replace(/\((?:[^()]*)$/u, (open) => (open.length > 25 ? open : ''))
    .trim()
}

/** Nothing where a word was taken for a number; Roman numerals and single letters may be one. */
function numberOnly(text: string): string {
  return /\d|^[ivxlcdm]+(?:-[ivxlcdm]+)?$|^\p{L}$/iu.test(text) ? text : ''
}

function plainNumber(text: string, prefix: RegExp): string {
  return trimPunctuation(text)
    .replace(prefix, '')
    .replace(/^[([]+/u, '')
    .replace(/[)\]]+$/u, (close) => (/[([]/u.test(text.replace(/^\W+/u, '')) ? close : ''))
    .trim()
}

function pageRange(text: string): string {
  const pages = pagesOf(text)
  // Words behind the pages are no pages; they go to the note.
  return /\p{L}{3}.*\s\p{L}{2}/u.test(pages)
    ? (/^[a-z]{0,3}\d+[a-z]?(?:-[a-z]{0,3}\d+[a-z]?)?/iu.exec(pages)?.[0] ?? pages)
    : pages
}

function pagesOf(text: string): string {
  return trimPunctuation(text)
    .replace(pageWord, '')
    .replace(/[\s.]*(?:pp?|pages?)$/iu, '')
    .replace(/\s*[-‐‑‒–—−]+\s*/gu, '-')
    .replace(/[)\]]+$/u, '')
    .trim()
}

/** "277497-529": a bold volume lost its space before the pages. */
function gluedVolume(pages: string): { readonly volume: string; readonly pages: string } | null {
  const match = /^(\d{5,7})-(\d{3,4})$/u.exec(pages)
  const [, front = '', end = ''] = match ?? []
  const start = front.slice(-end.length)
  const volume = front.slice(0, front.length - end.length)
  return match && volume.length >= 2 && !start.startsWith('0') && Number(start) < Number(end)
    ? { volume, pages: `${start}-${end}` }
    : null
}
