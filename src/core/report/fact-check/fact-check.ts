import type { EvidenceLibrary } from '#core/claims/evidence-shown.ts'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import type { StudyFacts } from '#core/claims/study-facts.ts'
import { formatCount } from '#core/format-count.ts'
import type { Claim } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import type { Source } from '#core/model/source.ts'
import type { ExcerptsOfLinks } from './excerpts.ts'
import { openPoints, type OpenPoint } from './open-points.ts'
import { sayableClaim, type SayableClaim } from './sayable-claim.ts'
import { whatStaysOut, type LetOut, type WhatStaysOut } from './what-stays-out.ts'

/** What the documents of a fact check are made of: the claims of one draft as they may be said, and what stands behind them. */
export interface FactCheck {
  readonly draft: Draft
  /** In the order of the draft. */
  readonly claims: readonly SayableClaim[]
  readonly open: readonly OpenPoint[]
  /** Behind the claims, each once. */
  readonly sources: readonly Source[]
  readonly studies: readonly StudyFacts[]
  readonly rule: WhatStaysOut
  /** What of the sources stays out, a sentence each; they say it on screen and in the documents. */
  readonly staysOut: readonly string[]
}

/** How a fact check was made, as its page says it. */
export interface FactCheckMade {
  /** ISO 8601. */
  readonly madeAt: string
  readonly madeBy: string
  readonly libraryName: string
  readonly excerpts: ExcerptsOfLinks
}

/**
 * The fact check of a draft. `unsettled`: claims whose place in it nobody has looked at; `removed`: sources that are not in the library any more,
 * of which a note may still speak.
 */
export function factCheck(
  draft: Draft,
  shown: readonly StoryClaim[],
  unsettled: readonly Claim[],
  library: EvidenceLibrary,
  letOut: LetOut,
  removed: readonly Source[] = [],
): FactCheck {
  const rule = whatStaysOut([...library.sources.values()], letOut, removed)
  const claims = shown.map((each) => sayableClaim(each, rule))
  const evidence = claims.flatMap(({ links }) => links.map((link) => link.evidence))
  const sources = distinct(evidence.flatMap(({ source }) => (source ? [source] : [])))
  return {
    draft,
    claims,
    open: openPoints(shown, claims, unsettled, rule),
    sources,
    studies: distinct(evidence.flatMap(({ study }) => (study ? [{ ...study, id: study.studyId }] : []))),
    rule,
    staysOut: staysOutWords(sources, letOut, rule),
  }
}

function distinct<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

function staysOutWords(sources: readonly Source[], letOut: LetOut, rule: WhatStaysOut): readonly string[] {
  const count = (is: (source: Source) => boolean) => sources.filter(is).length
  const off = count((source) => rule.openness(source) === 'kind-only')
  const passages = count((source) => rule.openness(source) !== 'kind-only' && (source.offRecord?.length ?? 0) > 0)
  const unnamed = count((source) => ['without-name', 'background'].includes(rule.openness(source)))
  const contacts = count((source) => source.contact !== undefined && rule.contactOf(source) === undefined)
  return [
    ...(off > 0 ? [`${formatCount(off, 'source stays', 'sources stay')} out: off the record.`] : []),
    ...(passages > 0 && !letOut.offRecord
      ? [`Passages off the record of ${formatCount(passages, 'source stay', 'sources stay')} out.`]
      : []),
    ...(unnamed > 0 ? [`${formatCount(unnamed, 'source is', 'sources are')} not named.`] : []),
    ...(contacts > 0 ? [`${formatCount(contacts, 'contact stays', 'contacts stay')} out.`] : []),
  ]
}
