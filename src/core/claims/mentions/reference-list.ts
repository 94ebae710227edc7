import { doiKey, findDois, findPmids, normalizePmcid } from '#core/model/identifiers.ts'
import { yearOf, type Reference } from '#core/model/reference.ts'
import { matchKey } from '#core/paper/anchoring/match-key.ts'
import type { TextBlock } from '#core/sources/written-text.ts'
import type { MentionableStudy, MentionCandidate } from './study-mention.ts'

/** The references that a draft lists at its end, by number. */
export interface DraftReferences {
  /** The block of the heading, from which on nothing is the story; the number of blocks where there is none. */
  readonly from: number
  readonly byNumber: ReadonlyMap<number, TextBlock>
}

const heading =
  /^\W*(?:references?|bibliography|works cited|literature(?: cited)?|sources?|notes|further reading|citations)\W*$/iu
const numbered = /^\s*[[(]?(\d{1,3})[\])]?[.)]?\s+(?=\S)/u

/** Finds the list of references of a draft: the last heading of that name with entries behind it, or its numbered notes. */
export function draftReferences(blocks: readonly TextBlock[]): DraftReferences {
  const at = blocks.findLastIndex(({ text }) => heading.test(text))
  const byNumber = new Map<number, TextBlock>()
  const add = (number: number, block: TextBlock) => {
    if (!byNumber.has(number)) byNumber.set(number, block)
  }
  const entries = at < 0 ? [] : blocks.slice(at + 1)
  for (const [index, block] of entries.entries()) {
    const listed = numbered.exec(block.text) ?? numbered.exec(`${block.listNumber ?? ''} `.concat(block.text))
    add(listed ? Number(listed[1]) : index + 1, block)
  }
  for (const block of blocks)
    if (block.kind === 'note' && /^\d+$/.test(block.listNumber ?? '')) add(Number(block.listNumber), block)
  return { from: at < 0 ? blocks.length : at, byNumber }
}

/** The studies that an entry of a list of references is: by identifier, by title, or by first author, year and journal together. */
export function studiesOfEntry(
  { text, marks = [] }: Pick<TextBlock, 'text' | 'marks'>,
  studies: readonly MentionableStudy[],
): readonly MentionCandidate[] {
  const entry = text.replace(numbered, '')
  const byIdentifier = studiesOfAddress([entry, ...marks.flatMap(({ href }) => href ?? [])].join(' '), studies)
  if (byIdentifier.length > 0) return byIdentifier
  const { key } = matchKey(entry)
  const byTitle = studies.filter(({ facts }) => {
    const title = matchKey(facts.reference.title ?? '').key
    return title.length >= 20 && key.includes(title)
  })
  if (byTitle.length > 0)
    return byTitle.map(({ facts }) => ({ studyId: facts.studyId, reasons: ['its title is there'] }))
  return studies.flatMap(({ facts }) => {
    const { reference } = facts
    const first = reference.author?.[0]
    const family = matchKey(first?.family ?? first?.literal ?? '').key
    const year = yearOf(reference)
    const journal = matchKey(reference['container-title'] ?? '').key
    return family.length > 1 &&
      key.startsWith(family) &&
      year !== null &&
      entry.includes(String(year)) &&
      journal &&
      key.includes(journal)
      ? [{ studyId: facts.studyId, reasons: ['first author, year and journal are there'] }]
      : []
  })
}

/** The studies whose DOI, PubMed id, PubMed Central id or address a text has. */
export function studiesOfAddress(text: string, studies: readonly MentionableStudy[]): readonly MentionCandidate[] {
  const dois = new Set(findDois(text).map(({ value }) => doiKey(value)))
  const pmids = new Set(findPmids(text).map(({ value }) => value))
  const pmcid = /pmc/i.test(text) ? normalizePmcid(text) : null
  const plain = plainAddress(text)
  const reasonOf = ({ DOI, PMID, PMCID, URL }: Pick<Reference, 'DOI' | 'PMID' | 'PMCID' | 'URL'>): string | null => {
    if (DOI && dois.has(doiKey(DOI))) return 'its DOI is there'
    if (PMID && pmids.has(PMID)) return 'its PubMed id is there'
    if (PMCID && pmcid !== null && PMCID.toUpperCase() === pmcid) return 'its PubMed Central id is there'
    return URL && plain.includes(plainAddress(URL)) ? 'its address is there' : null
  }
  return studies.flatMap(({ facts }) => {
    const reason = reasonOf(facts.reference)
    return reason === null ? [] : [{ studyId: facts.studyId, reasons: [reason] }]
  })
}

function plainAddress(address: string): string {
  return address
    .toLowerCase()
    .replaceAll(/https?:\/\/(?:www\.|dx\.)?/g, '')
    .replace(/[/.,;]+$/u, '')
}
