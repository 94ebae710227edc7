import type { ComparableRecord } from './comparable-record.ts'

/** The largest group of one key that is compared all against all; larger ones are parted by year and first author first. */
const largestBlock = 60

/**
 * Pairs worth comparing: records that share an identifier, a place (volume and first page, or year, page and author) or much of a
 * title. Each pair once, as [lower, higher] index. With `from`, only pairs that hold a record at or after that index.
 */
export function candidatePairs(records: readonly ComparableRecord[], from = 0): readonly (readonly [number, number])[] {
  const blocks = new Map<string, number[]>()
  for (const [index, record] of records.entries()) {
    for (const key of keysOf(record)) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [index])
      else block.push(index)
    }
  }
  const seen = new Set<number>()
  const pairs: (readonly [number, number])[] = []
  const take = (a: number, b: number) => {
    const id = a * records.length + b
    if (b < from || a === b || seen.has(id)) return
    seen.add(id)
    pairs.push([a, b])
  }
  const compareAll = (block: readonly number[]) => {
    for (const [i, a] of block.entries()) {
      // Beyond the largest block each record meets the first ones and its neighbours: enough to chain copies together.
      const all = i < largestBlock
      for (const b of all ? block.slice(i + 1, i < 4 ? undefined : largestBlock) : block.slice(i + 1, i + 4)) take(a, b)
    }
  }
  for (const block of blocks.values()) {
    if (block.length <= largestBlock) compareAll(block)
    else for (const part of partsOf(block, records)) compareAll(part)
  }
  return pairs
}

function partsOf(block: readonly number[], records: readonly ComparableRecord[]): readonly (readonly number[])[] {
  const parts = new Map<string, number[]>()
  for (const index of block) {
    const record = records[index]
    const key = `${record?.year ?? ''}|${record?.authors[0]?.[0] ?? ''}`
    const part = parts.get(key)
    if (part === undefined) parts.set(key, [index])
    else part.push(index)
  }
  return [...parts.values()]
}

function keysOf(record: ComparableRecord): readonly string[] {
  const keys: string[] = []
  if (record.doi !== null) keys.push(`d${record.doi}`)
  if (record.pmid !== null) keys.push(`p${record.pmid}`)
  for (const trial of record.trials.slice(0, 2)) keys.push(`r${trial}`)
  const author = record.authors[0]?.[0]
  if (record.volume !== '' && record.firstPage !== '') keys.push(`v${record.volume}/${record.firstPage}`)
  if (record.year !== null && record.firstPage !== '' && author !== undefined)
    keys.push(`y${record.year}/${record.firstPage}/${author}`)
  const letters = record.titleLetters
  if (letters.length >= 12) keys.push(`t${letters.slice(0, 18)}`, `e${letters.slice(-18)}`)
  else if (letters !== '') keys.push(`t${letters}`)
  const long = [...new Set(record.titleWords)]
    .filter((word) => word.length >= 5)
    .toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1))
  if (long.length >= 3) keys.push(`w${long.slice(0, 3).toSorted().join(' ')}`)
  if (long.length >= 5) keys.push(`x${long.slice(1, 5).toSorted().join(' ')}`)
  if (author !== undefined && record.year !== null && long.length > 0)
    keys.push(`a${author}/${record.year}/${long[0] ?? ''}`)
  return keys
}
