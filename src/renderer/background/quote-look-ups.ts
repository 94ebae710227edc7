import type { Paper } from '#core/model/study.ts'
import { findingKey, type TextAtHand } from '#core/report/look-up-quotes.ts'
import type { DetailsOf } from '#core/report/study-details.ts'
import { wantedQuotes, type WantedQuote } from '#core/report/wanted-quotes.ts'
import { fail, ok, type Result } from '#core/result.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { groupBy } from '#core/group-by.ts'
import type { QuoteFinding } from '../workers/export-messages.ts'
import { startExportWork, type ExportWork } from '../workers/export-work.ts'
import { plainTextAtHand } from './read-papers.ts'
import { currentDetails } from './report-details.ts'

/** Quotes of which papers to look up. */
export interface LookUpRequest {
  readonly table: EvidenceTable
  readonly withSuggestions: boolean
  /** What the table does not hold of its studies, where that is not as they are now. */
  readonly details?: DetailsOf
}

/** The looking up of one export: what was looked up once stays known until it is over. */
export interface QuoteLookUps {
  /** Null where the quote was not looked up yet. */
  findingOf(quote: WantedQuote): QuoteFinding | null
  /** Looks up what is not known yet, a paper at a time; a paper that was not read yet is read. `onQuotes` hears of the quotes as they are known. */
  lookUp(
    request: LookUpRequest,
    options?: { readonly onQuotes?: (quotes: readonly WantedQuote[]) => void; readonly signal?: AbortSignal },
  ): Promise<Result<null>>
  /** The worker, to write with. */
  work(): ExportWork
  /** Lets go of the worker; it starts again where more is asked. */
  end(): void
}

/** Studies whose rows are read at once: few enough that the window is not held up. */
export const studiesAtOnce = 50

/** Begins to look quotes up, all as they are from now on. */
export function startLookUps(): QuoteLookUps {
  const findings = new Map<string, QuoteFinding>()
  let running: ExportWork | null = null
  const work = () => (running ??= startExportWork())
  const end = () => {
    running?.end()
    running = null
  }
  const findingOf = (quote: WantedQuote) => findings.get(keyOf(quote)) ?? null
  // One paper at a time, whoever asks: the second finds what the first has looked up.
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = (paper: Paper | null, quotes: readonly WantedQuote[]) => {
    const mine = turn.then(() => lookUpInPaper(paper, quotes))
    turn = mine
    return mine
  }

  const lookUpInPaper = async (paper: Paper | null, quotes: readonly WantedQuote[]): Promise<Result<null>> => {
    const unknown = quotes.filter((quote) => !findingOf(quote))
    if (unknown.length === 0) return ok(null)
    const checks = await work().lookUp(
      await textOf(paper),
      unknown.map(({ anchor }) => anchor),
    )
    if (!checks.ok) {
      end()
      return checks
    }
    for (const [index, quote] of unknown.entries()) findings.set(keyOf(quote), { check: checks.value[index]! })
    return ok(null)
  }
  return {
    findingOf,
    lookUp: async ({ table, withSuggestions, details }, { onQuotes, signal } = {}) => {
      for (let start = 0; start < table.rows.length; start += studiesAtOnce) {
        const rows = table.rows.slice(start, start + studiesAtOnce)
        const detailsOf = details ?? (await currentDetails(rows.map(({ studyId }) => studyId)))
        const wanted = wantedQuotes({ table: { ...table, rows }, detailsOf, withSuggestions })
        for (const quotes of groupBy(wanted, ({ paper }) => paper?.sha256 ?? '').values()) {
          if (signal?.aborted) return fail('cancelled', 'Looking up was stopped.')
          const lookedUp = await inTurn(quotes[0]!.paper, quotes)
          if (!lookedUp.ok) return lookedUp
          if (!signal?.aborted) onQuotes?.(quotes)
        }
      }
      return ok(null)
    },
    work,
    end,
  }
}

function keyOf({ paper, anchor }: WantedQuote): string {
  return findingKey(paper?.sha256 ?? '', anchor)
}

async function textOf(paper: Paper | null): Promise<TextAtHand> {
  const text = paper && (await plainTextAtHand(paper))
  if (!text) return null
  return text.noTextLayer ? 'no-text' : text.paper
}
