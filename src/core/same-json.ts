/** True where two values are the same as JSON: whatever the order of their keys, and with what is undefined left out. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [mine, theirs] = [entriesOf(one), new Map(entriesOf(other))]
  return (
    mine.length === theirs.size && mine.every(([key, value]) => theirs.has(key) && sameJson(value, theirs.get(key)))
  )
}

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, item]) => item !== undefined)
}
