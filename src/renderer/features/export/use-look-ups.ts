import { useEffect, useState } from 'react'
import type { QuoteCheck } from '#core/report/evidence-report.ts'
import type { WantedQuote } from '#core/report/wanted-quotes.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import type { QuoteLookUps } from '#renderer/background/quote-look-ups.ts'

/** What came of looking up the quotes of an export, so far. */
export interface LookedUp {
  readonly state: 'running' | 'done' | 'stopped' | 'failed'
  readonly done: number
  readonly checks: Readonly<Record<QuoteCheck, number>>
  /** Quotes that were not found word for word, in the order of the report. */
  readonly problems: readonly { readonly quote: WantedQuote; readonly check: QuoteCheck }[]
  /** Why it failed; '' else. */
  readonly message: string
}

const sayEveryMs = 100
const noChecks: LookedUp['checks'] = { 'word-for-word': 0, nearly: 0, 'page-only': 0, 'not-found': 0, 'no-pdf': 0 }
const nothingYet: LookedUp = { state: 'running', done: 0, checks: noChecks, problems: [], message: '' }

/** Looks the quotes of these rows and columns up, again where those change; `stop` and `goOn` are the writer's. */
export function useLookUps(
  lookUps: QuoteLookUps,
  table: EvidenceTable,
  withSuggestions: boolean,
): LookedUp & { stop(): void; goOn(): void } {
  const [stopped, setStopped] = useState<{ readonly table: EvidenceTable; readonly with: boolean } | null>(null)
  // Of another choice nothing was stopped.
  const isStopped = stopped?.table === table && stopped.with === withSuggestions
  const [found, setFound] = useState<LookedUp>(nothingYet)
  useEffect(() => {
    if (isStopped) return setFound((now) => ({ ...now, state: now.state === 'running' ? 'stopped' : now.state }))
    const stopping = new AbortController()
    let now = nothingYet
    let lastSaid = performance.now()
    const checks: Record<QuoteCheck, number> = { ...noChecks }
    const problems: { quote: WantedQuote; check: QuoteCheck }[] = []
    setFound(now)
    const say = (part: Partial<LookedUp>) => {
      now = { ...now, checks: { ...checks }, problems: [...problems], ...part }
      lastSaid = performance.now()
      setFound(now)
    }
    const onQuotes = (quotes: readonly WantedQuote[]) => {
      for (const quote of quotes) {
        const check = lookUps.findingOf(quote)?.check ?? 'no-pdf'
        checks[check] += 1
        if (check !== 'word-for-word') problems.push({ quote, check })
      }
      now = { ...now, done: now.done + quotes.length }
      if (performance.now() - lastSaid > sayEveryMs) say({})
    }
    void lookUps.lookUp({ table, withSuggestions }, { onQuotes, signal: stopping.signal }).then((answer) => {
      if (stopping.signal.aborted) return
      if (answer.ok) say({ state: 'done' })
      else say({ state: 'failed', message: answer.message })
    })
    return () => stopping.abort()
  }, [lookUps, table, withSuggestions, isStopped])
  return { ...found, stop: () => setStopped({ table, with: withSuggestions }), goOn: () => setStopped(null) }
}
