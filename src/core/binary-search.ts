/**
 * How many items from the start of a list `holds` is true for; it must be true of a first part of the list and false of the rest. So
 * it is the index of the first item that it is false for, the length where there is none (a lower bound).
 */
export function countWhile<T>(items: ArrayLike<T>, holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
