/** The row without what is undefined in it: it reads back from the folder as it was written. */
export function tidy<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T
}
