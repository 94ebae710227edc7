import { either } from '#core/word-patterns.ts'
import { yearOf, type Reference } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'

// Series that really have counted past a thousand volumes.
const longSeries = either(
  'iu',
  // annals and academies
  String.raw`annals of the new york|ann\.? n\.? ?y\.? acad`,
  // biochemistry and biology
  'biochim|brain res|chromatogr|methods in molecular|methods mol|lecture notes',
  // physics
  String.raw`thin solid films|aip conf|spie|j\.? phys\.?:? conf|journal of physics: conference`,
  String.raw`adv(?:ances)? (?:in )?exp`,
  // chemistry and materials
  'mol(?:ecular)? struct|chim(?:ica)? acta|mater(?:ials)? res(?:earch)? (?:soc|forum)',
  // series of proceedings
  'communications in computer|studies in health|iop conf',
  // weeklies
  'economist|nature|science|comptes',
  // surfaces, materials, separation
  String.raw`surface sci|procedia|materials science forum|j\.? sep`,
)

/** Says where a year, volume or page cannot be, or hardly can. `thisYear` is the last year that can be (and the next, for papers in press). */
export function rangeProblems(reference: Reference, thisYear: number): readonly ReferenceProblem[] {
  return [...yearProblems(reference, thisYear), ...volumeProblems(reference), ...pageProblems(reference)]
}

function yearProblems(reference: Reference, thisYear: number): readonly ReferenceProblem[] {
  const year = yearOf(reference)
  if (year === null) return []
  if (year > thisYear + 1)
    return [
      {
        kind: 'out-of-range',
        field: 'issued',
        message: `The year ${year} has not come yet; check it against the paper.`,
      },
    ]
  // In Arabic script, a year from 1300 to 1460 counts from the Hijra.
  const isHijri = year > 1300 && year < 1460 && /\p{Script=Arabic}/u.test(reference.title ?? '')
  if (year < 1665 && reference.type === 'article-journal' && !isHijri)
    return [
      {
        kind: 'out-of-range',
        field: 'issued',
        message: `There were no journals in ${year}; check the year against the paper.`,
      },
    ]
  if (reference.DOI && /^10\.\d{4,9}\/.*?(?:19|20)\d\d/u.test(reference.DOI) && year < 1900)
    return [
      {
        kind: 'out-of-range',
        field: 'issued',
        message: `The year ${year} does not go with a DOI of our time; check it against the paper.`,
      },
    ]
  return []
}

function volumeProblems(reference: Reference): readonly ReferenceProblem[] {
  const volume = reference.volume?.trim() ?? ''
  const number = /^\d+$/u.test(volume) ? Number(volume) : null
  const year = yearOf(reference)
  if (number === null || number < 1000 || reference.type !== 'article-journal') return []
  if ((year !== null && Math.abs(number - year) <= 1) || longSeries.test(reference['container-title'] ?? '')) return []
  const file = /[^/]+$/u.exec(reference.URL ?? '')?.[0] ?? ''
  const inFile = new RegExp(`(?<!\\d)${volume}(?!\\d)`, 'u').test(file)
    ? ' The same number stands in the link’s file name, so it may not be a volume at all.'
    : ''
  return [
    {
      kind: 'out-of-range',
      field: 'volume',
      message: `Volume ${volume} is far above what journals reach; check it against the journal.${inFile}`,
    },
  ]
}

function pageProblems(reference: Reference): readonly ReferenceProblem[] {
  const match = /^([a-z]*)(\d{1,7})\s?[-–]\s?([a-z]*)(\d{1,7})$/iu.exec(reference.page?.trim() ?? '')
  if (!match) return []
  const [, letter = '', start = '', otherLetter = '', end = ''] = match
  const first = Number(start)
  const last = Number(end.length < start.length ? start.slice(0, start.length - end.length) + end : end)
  if (otherLetter !== '' && letter.toLowerCase() !== otherLetter.toLowerCase()) return []
  if (last < first)
    return [
      {
        kind: 'out-of-range',
        field: 'page',
        message: `Page ${end} comes before page ${start}; check the pages against the paper.`,
      },
    ]
  if (last - first > 500 && reference.type === 'article-journal')
    return [
      {
        kind: 'out-of-range',
        field: 'page',
        message: `Pages ${start} to ${end} would be ${last - first + 1} pages, too many for an article; check them against the paper.`,
      },
    ]
  return []
}
