import { groupBy } from '#core/group-by.ts'
import { evidenceKey, type Claim, type ClaimLink, type Evidence, type LinkSide } from '#core/model/claim.ts'
import type { Source } from '#core/model/source.ts'
import { showLinks, type EvidenceLibrary, type ShownEvidence } from '../evidence-shown.ts'
import type { StudyFacts } from '../study-facts.ts'
import type { RowOfBoard } from './rows-of-board.ts'

/** A study, a source or what else is linked, once on a side of a row, with all its links there. */
export interface BoardEntry {
  /** The same on every side: "study/<id>", "source/<id>", else the key of the evidence. */
  readonly key: string
  readonly side: LinkSide
  readonly title: string
  readonly links: readonly BoardLink[]
  readonly study?: StudyFacts
  readonly source?: Source
  /** Everything that links it here was removed or taken off. */
  readonly isGone: boolean
}

/** A link of the row's own claim or of one under it. */
export interface BoardLink {
  readonly claim: Claim
  readonly link: ClaimLink
  readonly shown: ShownEvidence
}

export type EntriesBySide = Readonly<Record<LinkSide, readonly BoardEntry[]>>

/** The sides in the order of the columns. */
export const sides = ['for', 'unclear', 'against'] as const satisfies readonly LinkSide[]

/** What is linked to the claims of a row, by side, in the order in which it was linked. */
export function entriesOf({ claim, parts }: RowOfBoard, library: EvidenceLibrary): EntriesBySide {
  const links = [claim, ...parts].flatMap((each): BoardLink[] => {
    const shown = showLinks(each.links, library)
    return each.links.map((link, index) => ({ claim: each, link, shown: shown[index]! }))
  })
  const bySide = groupBy(links, ({ link }) => link.side)
  const of = (side: LinkSide) =>
    [...groupBy(bySide.get(side) ?? [], ({ link }) => subjectKey(link.evidence))].map(([key, its]) =>
      entryOf(key, side, its),
    )
  return { for: of('for'), unclear: of('unclear'), against: of('against') }
}

function entryOf(key: string, side: LinkSide, links: readonly BoardLink[]): BoardEntry {
  const { study, source, title } = links[0]!.shown
  return {
    key,
    side,
    title: study?.name ?? source?.person ?? source?.title ?? title,
    links,
    ...(study ? { study } : {}),
    ...(source ? { source } : {}),
    isGone: links.every(({ shown }) => shown.isGone === true),
  }
}

/** What a chip stands for: a study or a source whatever of it is linked, else the evidence itself. */
export function subjectKey(evidence: Evidence): string {
  if ('studyId' in evidence) return `study/${evidence.studyId}`
  return 'sourceId' in evidence ? `source/${evidence.sourceId}` : evidenceKey(evidence)
}

/** All entries of a row, side by side. */
export function allEntries(entries: EntriesBySide): readonly BoardEntry[] {
  return sides.flatMap((side) => entries[side])
}

/** The studies among entries that count, each once: none that was retracted, none whose links all rest on what is gone. */
export function countedStudies(entries: readonly BoardEntry[]): readonly StudyFacts[] {
  return studiesOnce(entries.filter(({ isGone }) => !isGone)).filter(({ isRetracted }) => !isRetracted)
}

/** The retracted studies among entries, each once. */
export function retractedStudies(entries: readonly BoardEntry[]): readonly StudyFacts[] {
  return studiesOnce(entries).filter(({ isRetracted }) => isRetracted)
}

function studiesOnce(entries: readonly BoardEntry[]): readonly StudyFacts[] {
  return [...new Map(entries.flatMap(({ study }) => (study ? [[study.studyId, study] as const] : []))).values()]
}
