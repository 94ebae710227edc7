import { formatCount } from '../format-count.ts'

/** Which studies of a library a file holds, and by which filters: "12 of 14 studies: Year 2020 to 2024", "All 14 studies". */
export function selectionInWords(count: number, all: number, filters: string): string {
  const studies =
    count === all
      ? count === 1
        ? 'The one study'
        : `All ${formatCount(count, 'study', 'studies')}`
      : `${count.toLocaleString('en-GB')} of ${formatCount(all, 'study', 'studies')}`
  return filters === '' ? studies : `${studies}: ${filters}`
}
