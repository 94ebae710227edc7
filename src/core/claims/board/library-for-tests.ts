import type { Claim, ClaimLink, Evidence, LinkSide } from '#core/model/claim.ts'
import type { Source } from '#core/model/source.ts'
import type { FieldId, FieldValue, Missing, Tag } from '#core/model/tag.ts'
import type { EvidenceLibrary } from '../evidence-shown.ts'

type Answer = FieldValue | Missing

/** An invented library: studies by id with their confirmed answers, and sources. */
export function libraryOf(
  studies: Readonly<Record<string, Partial<Record<FieldId, Answer>> & { readonly title?: string }>>,
  sources: readonly Source[] = [],
): EvidenceLibrary {
  const ids = Object.keys(studies)
  return {
    studies: new Map(
      ids.map((id) => [
        id,
        {
          id,
          reference: { type: 'article-journal', title: studies[id]!.title ?? `Paper ${id}` },
          labels: [],
          addedAt: '2026-01-01T00:00:00.000Z',
          state: 'to-read',
        } as never,
      ]),
    ),
    names: new Map(ids.map((id) => [id, `Vale ${id}`])),
    tagsByStudy: new Map(ids.map((id) => [id, tagsOf(id, studies[id]!)])),
    samePeople: new Map(),
    sources: new Map(sources.map((source) => [source.id, source])),
    ownFields: new Map(),
  }
}

function tagsOf(studyId: string, { title: _title, ...answers }: Readonly<Record<string, unknown>>): readonly Tag[] {
  return Object.entries(answers).map(([fieldId, answer]) => ({
    id: `${studyId}/${fieldId}`,
    studyId,
    fieldId: fieldId as FieldId,
    value:
      typeof answer === 'string'
        ? { kind: 'missing', missing: answer as Missing }
        : { kind: 'value', value: answer as FieldValue },
    quotes: [],
    setBy: 'writer',
    setAt: '2026-01-01T00:00:00.000Z',
  }))
}

/** A claim that is on the board, with links to studies by side, or to other evidence. */
export function claimOf(
  number: number,
  links: Partial<Record<LinkSide, readonly (string | Evidence)[]>> = {},
  more: Partial<Claim> = {},
): Claim {
  return {
    id: `claim-${number}`,
    number,
    text: `Claim number ${number}`,
    kind: 'other',
    places: [],
    links: Object.entries(links).flatMap(([side, of]) =>
      of.map((each, index): ClaimLink => ({
        id: `${number}-${side}-${index}`,
        side: side as LinkSide,
        evidence: typeof each === 'string' ? { kind: 'study', studyId: each } : each,
        setBy: 'writer',
        setAt: '2026-01-01T00:00:00.000Z',
      })),
    ),
    checks: [],
    addedAt: '2026-01-01T00:00:00.000Z',
    ...more,
  }
}

/** An invented interview that was agreed on like this. */
export function interview(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    kind: 'interview',
    title: 'Talk at the harbour',
    person: 'Ida Brook',
    record: 'by-name',
    files: [],
    quotes: [],
    addedAt: '2026-01-01T00:00:00.000Z',
    ...more,
  }
}
