import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { QueryPart } from '#core/search/query-parts.ts'
import { readQuery } from '#core/search/query.ts'
import { countEverywhere, type FoundCount } from '#renderer/background/search/find-everywhere.ts'
import { searchState } from '#renderer/background/search/search-state.ts'
import { useStore } from '#renderer/ui/store.ts'
import { placesWords } from './search-words.ts'
import classes from './search-page.module.css'

/** Nothing holds what is sought: which part, left out, would find something. */
export function NothingFound({
  parts,
  isComplete,
  onType,
}: {
  readonly parts: readonly QueryPart[]
  readonly isComplete: boolean
  onType(typed: string): void
}) {
  const ways = useWays(parts)
  return (
    <div className={classes.empty} role="status">
      <p className={classes.invite}>{isComplete ? 'No place says this' : 'No place says this so far'}</p>
      {ways.length > 0 && (
        <div className={classes.ways}>
          {ways.map(({ part, found }) => (
            <Button key={part.without} variant="default" onClick={() => onType(part.without)}>
              Without {part.typed}: {placesWords(found)}
            </Button>
          ))}
        </div>
      )}
      {ways.length === 0 && <p>Try fewer words, other words, or the beginning of one: redn*</p>}
    </div>
  )
}

interface Way {
  readonly part: QueryPart
  readonly found: FoundCount
}
const noWays: readonly Way[] = []

/** The parts without which something is found, filters first. */
function useWays(parts: readonly QueryPart[]): readonly Way[] {
  const [ways, setWays] = useState<{ readonly of: readonly QueryPart[]; readonly ways: readonly Way[] } | null>(null)
  const { turn } = useStore(searchState)
  useEffect(() => {
    let isWanted = true
    void waysOut(parts).then((found) => {
      if (isWanted) setWays({ of: parts, ways: found })
    })
    return () => {
      isWanted = false
    }
  }, [parts, turn])
  // Those of other words lead elsewhere.
  return ways?.of === parts ? ways.ways : noWays
}

async function waysOut(parts: readonly QueryPart[]): Promise<readonly Way[]> {
  if (parts.length < 2) return noWays
  const ways: Way[] = []
  for (const part of parts.toSorted((a, b) => Number(b.isFilter) - Number(a.isFilter))) {
    const read = readQuery(part.without)
    const found = read.ok && read.query ? await countEverywhere(read.query) : null
    if (found && found.count > 0) ways.push({ part, found })
  }
  return ways
}
