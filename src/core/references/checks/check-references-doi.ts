import { anyOf, pattern } from '#core/word-patterns.ts'
import { yearOf, type Reference } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'

interface OtherForm {
  readonly pattern: RegExp
  readonly what: string
}

const preprintPrefix = anyOf([
  String.raw`1101\/(?:\d{6,}|\d{4}\.\d\d\.\d\d)|64898\/|21203\/rs\.|2139\/ssrn|20944\/preprints|31234\/osf`,
  String.raw`31219\/osf|31235\/osf|48550\/arxiv|26434\/chemrxiv|22541\/au\.|36227\/techrxiv`,
  String.raw`1590\/scielopreprints|7287\/peerj\.preprints|14293\/s2199|33774\/|32388\/`,
])
// Prefixes of preprint servers. Cold Spring Harbor's 10.1101 serves journals too; its preprints have a bare number or a date.
const preprint = pattern('iu', String.raw`^10\.${preprintPrefix}`)
const preprintServer =
  /\b(?:biorxiv|medrxiv|arxiv|chemrxiv|psyarxiv|socarxiv|techrxiv|research square|ssrn|preprints?|authorea|osf)\b/iu
const parts: readonly OtherForm[] = [
  {
    pattern:
      /\.(?:g|t|e|s)\d{3}$|\/(?:fig|table|supp|suppl|video)-?\d+$|\.(?:supp|suppl|figures?)(?:\d+)?$|suppl_file|\.s\d{3}(?:\.\w+)?$/iu,
    what: 'a figure, table or supplement of the paper',
  },
  {
    pattern:
      /^10\.(?:6084\/m9\.figshare|5281\/zenodo|5061\/dryad|17632\/|7910\/dvn|17605\/osf|25384\/|17863\/|5255\/|7303\/)/iu,
    what: 'data or other files deposited with the paper',
  },
  {
    pattern: /[./_-](?:corr(?:ection|igendum)?|erratum|err|retraction|cor)\d*$/iu,
    what: 'a correction or retraction of the paper',
  },
  {
    pattern: /\/(?:full|abstract|abs|pdf|epdf|html|fulltext|meta)$|\.(?:pdf|full|abstract)$/iu,
    what: 'a page that shows the paper, with that page’s name hanging on it',
  },
  { pattern: /\/v\d+$|\.v\d+$|(?<=\/rs-\d{4,9}\/)v\d+$/iu, what: 'one version of the paper' },
]

/** Says where a DOI stands for another form of the work than the one described: a preprint, a part, a version, a correction, a book for its chapter. */
export function doiProblems(reference: Reference): readonly ReferenceProblem[] {
  const { DOI, title = '' } = reference
  if (!DOI) return []
  if (/\]\(|https?:|\s|10\.\d{4,9}\/.*10\.\d{4,9}\//u.test(DOI))
    return [
      {
        kind: 'doubtful-field',
        field: 'DOI',
        message: `The DOI “${DOI.slice(0, 80)}” holds more than a DOI; compare it with the source.`,
      },
    ]
  const odd = (message: string): readonly ReferenceProblem[] => [{ kind: 'doi-of-another-form', field: 'DOI', message }]
  const source = reference['container-title'] ?? ''
  if (preprint.test(DOI) && source !== '' && !preprintServer.test(source))
    return odd(`The DOI is a preprint’s, while the reference names ${source}; the article has a DOI of its own.`)
  const isData = reference.type === 'dataset' || reference.type === 'software' || reference.type === 'figure'
  for (const { pattern, what } of parts) {
    if (!pattern.test(DOI) || isData || (preprint.test(DOI) && /v\d+$/u.test(DOI) && preprintServer.test(source)))
      continue
    return odd(`The DOI seems to stand for ${what}, not for the paper itself; check where it leads.`)
  }
  if (
    /^(?:(?:author|publisher)(?:'s|’s)? )?(?:correction|corrigendum|erratum|retraction)(?: (?:to|for|of|note)\b|:)/iu.test(
      title,
    )
  )
    return odd('This is a correction or retraction notice; the paper it belongs to has a DOI of its own.')
  if (reference.type === 'chapter' && /\/97[89][\d-]+$/u.test(DOI))
    return odd('The DOI is the whole book’s, while the reference is to a chapter of it.')
  return dateProblems(DOI, reference)
}

/** A DOI that tells when it was given cannot be younger than the paper, nor much older. */
function dateProblems(doi: string, reference: Reference): readonly ReferenceProblem[] {
  const year = yearOf(reference)
  const given = dateInDoi(doi, reference.title ?? '')
  if (year === null || given === null || (year >= Math.floor(given.from) && year <= given.to)) return []
  const volume = reference.volume ? `, volume ${reference.volume}` : ''
  const message = [
    `The reference says ${year}${volume}, but DOIs numbered like this one were mostly given in ${Math.floor(given.from)}:`,
    'it may stand for another form of the paper. Compare year, volume and pages with the DOI’s page.',
  ].join(' ')
  return [{ kind: 'doi-of-another-form', field: 'DOI', message }]
}

/** When a DOI was given, by its own make, and the last year in which its paper is then likely to have come out; null for most DOIs. */
function dateInDoi(doi: string, title: string): { readonly from: number; readonly to: number } | null {
  const suffix = doi.replace(/^10\.\d+\//u, '')
  const inWords = /^(?:j\.)?[a-z]+(?:-[a-z]+)?\.((?:19[89]|20[0-3])\d)\.\d/iu.exec(suffix)?.[1]
  if (inWords) return { from: Number(inWords), to: Number(inWords) + 2 }
  const springer = /^s\d{5}-0(\d\d)-\d{4,5}-[\dxyzw]$/iu.exec(suffix)?.[1]
  if (springer) return { from: 2000 + Number(springer), to: 2000 + Number(springer) + 2 }
  const dove = /^10\.2147\/[a-z]+\.s(\d{5,6})$/iu.exec(doi)?.[1]
  return dove === undefined || invitedReview.test(title) ? null : doveDate(Number(dove))
}

const reviewWord = anyOf([
  'review|utility|profile|perspectives?|update|current|emerging|role|place in|challenges|overview',
  'potential|opportunit(?:y|ies)|progress|advances|evidence|insights?|management|guidance',
  'critical appraisal|patient selection',
])
// Invited reviews have their number long before they are written, so it tells nothing.
const invitedReview = pattern('iu', String.raw`\b${reviewWord}\b`)

// Dove Medical Press numbers manuscripts in the order they come in, over all its journals (number, and the time it was reached).
const doveNumbers: readonly (readonly [number, number])[] = [
  [50000, 2013.4],
  [75000, 2014.8],
  [100000, 2015.9],
  [130000, 2017.0],
  [150000, 2017.8],
  [170000, 2018.4],
  [190000, 2018.9],
  [210000, 2019.3],
  [230000, 2019.7],
  [250000, 2020.15],
  [270000, 2020.5],
  [290000, 2020.9],
  [310000, 2021.2],
  [330000, 2021.55],
  [350000, 2021.95],
  [370000, 2022.3],
  [400000, 2022.95],
  [440000, 2023.8],
]

function doveDate(number: number): { readonly from: number; readonly to: number } | null {
  const next = doveNumbers.findIndex(([reached]) => reached >= number)
  const [above, below] = [doveNumbers[next], doveNumbers[next - 1]]
  if (above === undefined || below === undefined) return null
  const from = below[1] + ((number - below[0]) / (above[0] - below[0])) * (above[1] - below[1])
  // From manuscript to print takes them a few months; more than three quarters of a year is rare.
  return { from, to: Math.floor(from + 0.8) }
}
