import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import type { QueryPart } from '#core/search/query-parts.ts'
import { readQuery } from '#core/search/query.ts'
import { countEverywhere } from '#renderer/background/search/find-everywhere.ts'
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
          {ways.map(({ part, count }) => (
            <Button key={part.without} variant="default" onClick={() => onType(part.without)}>
              Without {part.typed}: {formatCount(count, 'place', 'places')}
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
  readonly count: number
}
const noWays: readonly Way[] = []

/** The parts without which something is found, filters first. */
function useWays(parts: readonly QueryPart[]): readonly Way[] {
  const [ways, setWays] = useState(noWays)
  useEffect(() => {
    let isWanted = true
    void waysOut(parts).then((found) => {
      if (isWanted) setWays(found)
    })
    return () => {
      isWanted = false
    }
  }, [parts])
  return ways
}

async function waysOut(parts: readonly QueryPart[]): Promise<readonly Way[]> {
  if (parts.length < 2) return noWays
  const ways: Way[] = []
  for (const part of parts.toSorted((a, b) => Number(b.isFilter) - Number(a.isFilter))) {
    const read = readQuery(part.without)
    const count = read.ok && read.query ? await countEverywhere(read.query) : 0
    if (count > 0) ways.push({ part, count })
  }
  return ways
}
