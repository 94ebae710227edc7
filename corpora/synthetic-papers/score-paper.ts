import { suggest } from '#core/suggestions/extractors.ts'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import type { InventedPaper } from './synthetic-paper.ts'

/** One question about one paper: what was asked, whether the first suggestion is right, and what stood there. */
export interface Judgement {
  readonly paper: string
  readonly question: string
  readonly right: boolean
  readonly wanted: string
  readonly found: string
}

/** A sample size below this is shown as a guess only: papers without a headline number may carry one. */
const guess = 0.5

/** Asks the first suggestion of every field what a careful reader would ask of `paper`. */
export function judgePaper(paper: InventedPaper): readonly Judgement[] {
  const {
    'study-design': [design] = [],
    'sample-size': [size] = [],
    'conflict-of-interest': [coi] = [],
    funding: [funding] = [],
    registration: [registration] = [],
  } = suggest(prepareText(paperTextOf(paper.text), { title: paper.title }))
  const judged: Judgement[] = []
  const judge = (question: string, right: boolean, wanted: unknown, found: unknown) =>
    judged.push({ paper: paper.name, question, right, wanted: said(wanted), found: said(found) })
  judge(
    'design',
    design?.value.design === paper.design,
    paper.design,
    `${design?.value.design} <- ${design?.quote?.exact} (${design?.rule})`,
  )
  const flags = design?.value.flags ?? []
  const wantedFlags = paper.flags ?? []
  judge(
    'flags',
    flags.length === wantedFlags.length && flags.every((flag) => wantedFlags.includes(flag)),
    wantedFlags,
    flags,
  )
  const sizeIsRight =
    paper.sampleSize.length === 0
      ? (size?.confidence ?? 0) < guess
      : paper.sampleSize.includes(size?.value.headline ?? Number.NaN)
  judge(
    'sample size',
    sizeIsRight,
    paper.sampleSize,
    `${size?.value.headline} (${size?.confidence.toFixed(2)}) <- ${size?.quote?.exact}`,
  )
  judge(
    'interest status',
    (coi?.value.status ?? 'no-statement-found') === paper.coi.status,
    paper.coi.status,
    `${coi?.value.status} <- ${coi?.quote?.exact}`,
  )
  judge(
    'interest industry',
    (coi?.value.industry ?? false) === (paper.coi.industry ?? false),
    paper.coi.industry ?? false,
    `${coi?.value.industry} <- ${coi?.quote?.exact}`,
  )
  judge('interest quote', quotes(coi?.quote?.exact, paper.coi.starts), paper.coi.starts, coi?.quote?.exact)
  judge(
    'funding status',
    (funding?.value.status ?? 'not-stated') === paper.funding.status,
    paper.funding.status,
    `${funding?.value.status} <- ${funding?.quote?.exact}`,
  )
  judge(
    'funding type',
    (funding?.value.type ?? 'not-stated') === paper.funding.type,
    paper.funding.type,
    `${funding?.value.type} ${said(funding?.value.funders)} <- ${funding?.quote?.exact}`,
  )
  judge(
    'funding quote',
    quotes(funding?.quote?.exact, paper.funding.starts),
    paper.funding.starts,
    funding?.quote?.exact,
  )
  judge('registration', registration?.value.id === paper.registration, paper.registration, registration?.value.id)
  return judged
}

/** A label or a short lead-in may stand before the words wanted, nothing more. */
function quotes(quote: string | undefined, starts: string | null): boolean {
  if (starts === null) return quote === undefined
  const at = quote?.indexOf(starts) ?? -1
  return at >= 0 && at <= 40
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
}
