/** A number with its noun, as read on screen: "1 study", "6,000 studies". `several` is the noun with an s where it is not given. */
export function formatCount(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`
}
