import { anyOf, pattern } from '#core/word-patterns.ts'
import { doiKey, findArxivIds, findDois, findPmids, normalizeDoi } from '#core/model/identifiers.ts'
import type { PaperFront } from './front-matter.ts'
import { referencesStart } from './front-lines.ts'
import { rankChoices, type MetadataChoice } from './choose-metadata.ts'

/** A part of an article that has a DOI of its own: a figure, a table, a supplement. */
const partOfArticle = /\.(?:[gstm]\d{3}|s\d{3})$|\/(?:table|figure|suppl?)[-_/]?\d*$/i
const otherWork = anyOf([
  // notices about another paper
  'corrigendum|erratum|correction|comment(?:ary)?|reply|response|retraction|companion',
  'related article|linked article|see also|original article',
  'data(?: set)?s? (?:are |is )?available',
  // data and supplements
  String.raw`dryad|figshare|zenodo|supplementa\w+|supporting information|appendix`,
])
/** Words right before a DOI that say that it is another work's. */
const ofAnother = pattern('i', `${otherWork}[^.]{0,60}$`)

/** DOIs of the paper itself, best first: of the file's own data, then those of the first page by how they are printed. */
export function doiChoices(front: PaperFront): MetadataChoice<string>[] {
  const { pdf, page } = front
  const choices: MetadataChoice<string>[] = []
  const add = (value: string | null | undefined, source: MetadataChoice<string>['source'], confidence: number) => {
    if (value) choices.push({ value: withoutPart(value), source, confidence })
  }
  add(normalizeDoi(pdf.xmp?.doi ?? ''), 'XMP', 0.97)
  add(normalizeDoi(pdf.info.doi ?? ''), 'document info', 0.96)
  for (const text of [pdf.info.subject, pdf.info.title, pdf.info.keywords, pdf.xmp?.description])
    add(findDois(text ?? '')[0]?.value, 'document info', 0.9)
  for (const printed of printedDois(front)) choices.push(printed)
  const stamp = findArxivIds(page?.text ?? '').find((id) => /^\s*\[/.test(page?.text.slice(id.end) ?? ''))
  if (stamp) add(`10.48550/arXiv.${stamp.value.replace(/v\d+$/, '')}`, 'page text', 0.7)
  return rankChoices(choices, doiKey)
}

/** DOIs of the first pages, without those of the reference list and of other works. */
function printedDois({ pdf, page }: PaperFront): MetadataChoice<string>[] {
  if (!page) return []
  const choices: MetadataChoice<string>[] = []
  const linked = pdf.links
    .filter((link) => link.box.pageIndex === page.pageIndex)
    .flatMap((link) => normalizeDoi(link.url) ?? [])
  const references = referencesStart(page)
  const whole = joinBrokenDois(page.text)
  for (const found of findDois(whole)) {
    if (found.start > references && !inFurniture(page, found.start)) continue
    const before = whole.slice(Math.max(0, found.start - 120), found.start)
    const longer = linked.find(
      (doi) =>
        doiKey(doi).startsWith(doiKey(found.value)) &&
        doi.length > found.value.length &&
        doi.length < found.value.length + 25,
    )
    const marked = /doi(?:\.org\/|\s*[:.]?\s*(?:https?:\/\/(?:dx\.)?doi\.org\/)?)$/i.test(before)
    const early = 1 - Math.min(1, found.start / Math.max(1, whole.length))
    let confidence =
      0.62 + (marked ? 0.12 : 0) + 0.1 * early + (repeats(pdf.paper.pages.slice(1), found.value) ? 0.12 : 0)
    if (ofAnother.test(before.replace(/(?:https?:\/\/)?(?:dx\.)?doi(?:\.org\/|:\s*)$/i, ''))) confidence -= 0.4
    if (/\[\d+\]|\bet al\b|\(\d{4}\)/.test(before.slice(-60)) && !/cit(?:e|ation)/i.test(before)) confidence -= 0.2
    choices.push({ value: withoutPart(longer ?? found.value), source: 'page text', confidence })
  }
  if (choices.length === 0)
    for (const doi of linked.slice(0, 1))
      choices.push({ value: withoutPart(doi), source: 'page text', confidence: 0.5 })
  if (choices.length === 0) {
    const heads = pdf.paper.pages
      .slice(1, 4)
      .flatMap((other) => other.furniture.map((range) => other.text.slice(range.start, range.end)))
    for (const found of heads.flatMap(findDois).slice(0, 1))
      choices.push({ value: withoutPart(found.value), source: 'page text', confidence: 0.8 })
  }
  return choices
}

/** A DOI that a line break parted behind its slash, a point or a hyphen is closed up; offsets before it stay. */
function joinBrokenDois(text: string): string {
  return text.replace(/(10\.\d{4,9}\/(?:[^\s]*[/._-])?)[ \n](?=[\w(][\w()./:;-]*\d)/g, '$1')
}

function inFurniture(
  page: { readonly furniture: readonly { readonly start: number; readonly end: number }[] },
  offset: number,
): boolean {
  return page.furniture.some((range) => offset >= range.start && offset < range.end)
}

/** Whether a DOI is printed in the running heads of other pages. */
function repeats(
  pages: readonly {
    readonly text: string
    readonly furniture: readonly { readonly start: number; readonly end: number }[]
  }[],
  doi: string,
): boolean {
  return pages.some((page) =>
    page.furniture.some((range) => page.text.slice(range.start, range.end).toLowerCase().includes(doiKey(doi))),
  )
}

function withoutPart(doi: string): string {
  return doi.replace(partOfArticle, '')
}

/** PubMed ids that the first page names. */
export function pmidChoices({ page }: PaperFront): MetadataChoice<string>[] {
  const references = page ? referencesStart(page) : 0
  const found = findPmids(page?.text ?? '')
    .filter((pmid) => pmid.start < references)
    .slice(0, 2)
  return rankChoices(
    found.map((pmid, index) => ({ value: pmid.value, source: 'page text', confidence: 0.8 - 0.3 * index })),
    (pmid) => pmid,
  )
}
