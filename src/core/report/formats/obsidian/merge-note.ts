import { fail, ok, type Result } from '#core/result.ts'
import { bareId, idKey } from './note-id.ts'
import { noteParts, type NoteParts } from './note-parts.ts'
import { listEntries, ourProperties, propertiesByKey, propertyLines } from './properties.ts'

/**
 * A note with what is made of its study now: our part and our properties anew, everything else as it stands, byte for byte. Fails, with the
 * reason as the end of a sentence, where that cannot be told apart: the note is then left as it is.
 */
export function mergeNote(existing: string, made: string): Result<string> {
  const [old, next] = [noteParts(existing), noteParts(made)]
  if (!old.ok) return old
  if (!next.ok) return next
  const properties = mergedProperties(old.value, next.value)
  if (!properties.ok) return properties
  const { byteOrderMark, fences, before, ours, behind } = old.value
  const lineEnd = ours.includes('\r\n') ? '\r\n' : '\n'
  // The last line of a note may have no end.
  const part = ours.endsWith('\n') ? next.value.ours : next.value.ours.replace(/\n$/u, '')
  return ok(
    `${byteOrderMark}${fences[0]}${properties.value}${fences[1]}${before}${part.replaceAll('\n', lineEnd)}${behind}`,
  )
}

function mergedProperties(old: NoteParts, next: NoteParts): Result<string> {
  const before = propertiesByKey(old.properties ?? [])
  const made = propertiesByKey(next.properties ?? [])
  if (!before.ok) return before
  if (!made.ok) return made
  const idOf = (lines: readonly string[] | undefined) => bareId((lines ?? []).join(''))
  if (before.value.has(idKey) && idOf(before.value.get(idKey)) !== idOf(made.value.get(idKey)))
    return fail('conflict', 'it is of another study')
  const ended = (line: string) => (old.fences[0].endsWith('\r\n') ? line.replace(/\n$/u, '\r\n') : line)
  const merged = new Map(before.value)
  for (const key of ourProperties) {
    const lines = made.value.get(key)
    if (key === 'tags') continue
    if (lines) merged.set(key, lines.map(ended))
    else merged.delete(key)
  }
  const tags = mergedTags(before.value.get('tags'), made.value.get('tags') ?? [])
  if (tags === null) return fail('conflict', 'its tags cannot be read')
  merged.set('tags', tags.map(ended))
  return ok([...merged.values()].flat().join(''))
}

/** The writer's tags, then ours: those below `evidence-desk`. Null where the writer's cannot be read. */
function mergedTags(old: readonly string[] | undefined, made: readonly string[]): readonly string[] | null {
  const [theirs, ours] = [listEntries(old ?? []), listEntries(made)]
  if (theirs === null || ours === null) return null
  const kept = theirs.filter((tag) => !/^evidence-desk(?:\/|$)/u.test(tag))
  return propertyLines('tags', [...kept, ...ours])
}
