import { useEffect, useMemo, useState } from 'react'
import type { ChangeFacts } from '#core/history/change-facts.ts'
import { versionsOf, type Version } from '#core/history/versions.ts'
import type { NamedVersion } from '#core/model/named-version.ts'
import { knownFacts, readChangeFacts, type ReadFacts } from '#renderer/db/change-facts-read.ts'
import { useLastSeq } from '#renderer/db/queries.ts'
import { host } from '#renderer/host/current-host.ts'

/** The versions of the library, as far as its history is read by now. */
export interface VersionList {
  /** The newest first. */
  readonly versions: readonly Version[]
  /** The number of the library's last change; 0 where nothing was done yet. Undefined while it is not known. */
  readonly lastSeq: number | undefined
  /** Changes of the beginning that are not read yet. */
  readonly notRead: number
  /** When the first change was made; null while that is not known. */
  readonly since: string | null
  /** Why the rest cannot be read; null where nothing is wrong. */
  readonly problem: string | null
}

const noFacts: readonly ChangeFacts[] = []

/** Reads the history while the screen is shown, the newest first, and follows it. */
export function useVersionList(names: readonly NamedVersion[]): VersionList {
  const lastSeq = useLastSeq()
  const [read, setRead] = useState<ReadFacts | null>(knownFacts)
  const [since, setSince] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    if (lastSeq === undefined) return undefined
    const stop = new AbortController()
    // A long history is shown a fifth more at a time, not anew after each of its pages.
    const show = (now: ReadFacts) =>
      setRead((shown) =>
        shown && now.notRead > 0 && now.notRead < shown.notRead && now.facts.length < shown.facts.length * 1.2
          ? shown
          : now,
      )
    void readChangeFacts(lastSeq, stop.signal, show).then((result) => {
      if (!stop.signal.aborted) setProblem(result.ok ? null : result.message)
    })
    return () => stop.abort()
  }, [lastSeq])
  const isBegun = lastSeq !== undefined && lastSeq > 0
  useEffect(() => {
    if (!isBegun) return undefined
    let current = true
    void host.readChanges({ afterSeq: 0, limit: 1 }).then((first) => {
      // What is wrong with the history is said where it is read as a whole.
      if (current && first.ok) setSince(first.value.changes[0]?.at ?? null)
    })
    return () => {
      current = false
    }
  }, [isBegun])
  const facts = read?.facts ?? noFacts
  const versions = useMemo(() => versionsOf(facts, names), [facts, names])
  return { versions, lastSeq, notRead: read?.notRead ?? lastSeq ?? 0, since, problem }
}
