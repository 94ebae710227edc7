/** An object of a JSON text. */
export type JsonItem = Readonly<Record<string, unknown>>

/** True for an object that is no list. */
export function isItem(value: unknown): value is JsonItem {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands at a path of keys, "journal/name"; of a list on the way its first entry; undefined where there is nothing. */
function valueAt(item: JsonItem, path: string): unknown {
  return path.split('/').reduce((value: unknown, key) => {
    const one: unknown = Array.isArray(value) ? value[0] : value
    return isItem(one) && Object.hasOwn(one, key) ? one[key] : undefined
  }, item)
}

/** The text or number at a path as text; '' where there is none. Of a list its first. */
export function wordsAt(item: JsonItem, path: string): string {
  const value = valueAt(item, path)
  const one: unknown = Array.isArray(value) ? value[0] : value
  return typeof one === 'string' ? one.trim() : typeof one === 'number' ? String(one) : ''
}

/** The objects of the list at a path. */
export function itemsAt(item: JsonItem, path: string): readonly JsonItem[] {
  const value = valueAt(item, path)
  return Array.isArray(value) ? value.filter(isItem) : []
}

/** The texts of the list at a path. */
export function textsAt(item: JsonItem, path: string): readonly string[] {
  const value = valueAt(item, path)
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
