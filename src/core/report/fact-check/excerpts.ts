import type { Quote } from '#core/model/quote.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import { unusedName } from '../unused-name.ts'
import type { QuotePictures } from '../evidence-report.ts'
import type { SayableClaim } from './sayable-claim.ts'

/** A quote of a paper to be shown on its page. */
export interface WantedExcerpt {
  readonly key: string
  readonly claim: number
  /** "Kim 2023". */
  readonly name: string
  readonly quote: Quote
}

/** By `excerptKey`: the pictures of a quote's place, with the file that each stands in. */
export type ExcerptsOfLinks = ReadonlyMap<string, Excerpt>

export interface Excerpt extends QuotePictures {
  readonly files: readonly string[]
}

/** What an excerpt is kept under: one for each link of each claim. */
export function excerptKey(claim: SayableClaim, link: number): string {
  return `${claim.id}/${link}`
}

/** The quotes of papers behind these claims. */
export function wantedExcerpts(claims: readonly SayableClaim[]): readonly WantedExcerpt[] {
  return claims.flatMap((claim) =>
    claim.links.flatMap(({ evidence: { study, quote } }, index) =>
      study && quote ? [{ key: excerptKey(claim, index), claim: claim.number, name: study.name, quote }] : [],
    ),
  )
}

/** The pictures with a name each: `claim-12_Kim-2023_p4.png`, unlike any other whatever a system makes of capitals. */
export function namedExcerpts(
  wanted: readonly WantedExcerpt[],
  picturesOf: (wanted: WantedExcerpt) => QuotePictures,
): ExcerptsOfLinks {
  const taken = new Set<string>()
  return new Map(
    wanted.map((one) => {
      const pictures = picturesOf(one)
      const files = pictures.pictures.map(({ sheet }) => {
        const name = safeFileName(one.name, 'paper').replaceAll(/\s+/g, '-')
        return unusedName(taken, `claim-${one.claim}_${name}_p${sheet}`, '.png', '-')
      })
      return [one.key, { ...pictures, files }]
    }),
  )
}
