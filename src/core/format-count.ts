// Made once: where a library has 50,000 studies their lists ask for so many, and to make it costs more than to use it.
const numbers = new Intl.NumberFormat('en-GB')

/** A number as read on screen: "6,000". */
export function formatNumber(count: number): string {
  return numbers.format(count)
}

/** A number with its noun, as read on screen: "1 study", "6,000 studies". `several` is the noun with an s where it is not given. */
export function formatCount(count: number, one: string, several = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : several}`
}
