/**
 * A function of a text that works out each answer once. All of them are forgotten when there are `limit`: a draft with its evidence has some
 * thousands, and what is shown now is soon known again.
 */
export function oncePerText<T>(make: (text: string) => T, limit = 10_000): (text: string) => T {
  const known = new Map<string, { readonly made: T }>()
  return (text) => {
    const before = known.get(text)
    if (before) return before.made
    if (known.size >= limit) known.clear()
    const made = make(text)
    known.set(text, { made })
    return made
  }
}
