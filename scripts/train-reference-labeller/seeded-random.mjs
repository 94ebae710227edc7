/** A small seeded generator (mulberry32), so that training gives the same weights every time. */
export function chanceOf(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    /** True with probability p. */
    maybe: (p) => next() < p,
    /** Whole number from low to high, both included. */
    number: (low, high) => low + Math.floor(next() * (high - low + 1)),
    of: (some) => some[Math.floor(next() * some.length)],
    /** One of [[weight, value], ...]. */
    weighed: (some) => {
      let at = next() * some.reduce((sum, [weight]) => sum + weight, 0)
      for (const [weight, value] of some) if ((at -= weight) < 0) return value
      return some.at(-1)[1]
    },
  }
}
