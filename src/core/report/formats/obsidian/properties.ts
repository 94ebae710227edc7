import { fail, ok, type Result } from '#core/result.ts'
import { onOneLine } from '../printed-text.ts'

/** The properties that Evidence Desk writes: every other one is the writer's. `tags` is shared. */
export const ourProperties = [
  'title',
  'authors',
  'year',
  'journal',
  'doi',
  'pmid',
  'url',
  'design',
  'design-state',
  'n',
  'n-state',
  'coi',
  'coi-state',
  'funding',
  'funding-state',
  'retracted',
  'fictional',
  'tags',
  'evidence-desk-id',
] as const

export type OurProperty = (typeof ourProperties)[number]
export type PropertyValue = string | number | boolean | readonly string[]

/** A property as lines of YAML that 1.1 and 1.2 read alike: every text in double quotes. */
export function propertyLines(key: OurProperty, value: PropertyValue): readonly string[] {
  // To YAML 1.1 a bare n is "false".
  const name = key === 'n' ? '"n"' : key
  if (typeof value === 'string') return [`${name}: ${yamlText(value)}\n`]
  if (typeof value === 'number' || typeof value === 'boolean') return [`${name}: ${value}\n`]
  return [`${name}:\n`, ...value.map((one) => `  - ${yamlText(one)}\n`)]
}

/** A text on one line in double quotes; what is not seen, or turns the text, by its number. */
export function yamlText(text: string): string {
  const words = onOneLine(text).replace(/[\\"]/gu, '\\$&')
  return `"${words.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}]/gu, (sign) => {
    const code = sign.codePointAt(0)!.toString(16).toUpperCase()
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
  })}"`
}

/** The lines of properties by their key, in their order. Fails on YAML that is more than keys at the beginning of lines. */
export function propertiesByKey(lines: readonly string[]): Result<ReadonlyMap<string, readonly string[]>> {
  const byKey = new Map<string, string[]>()
  let last: string[] | null = null
  for (const line of lines) {
    const key = /^(?:"([^"\\]+)"|'([^']+)'|([^\s#:'"[\]{},&*!|>%@`?-][^:#\r\n]*?)):(?=\s|$)/u.exec(line)
    const name = key?.[1] ?? key?.[2] ?? key?.[3]
    if (name !== undefined) {
      if (byKey.has(name)) return fail('conflict', `its property “${name}” stands twice`)
      byKey.set(name, (last = [line]))
    } else if (/^(?:[ \t]|- |-\r?$|#|\r?\n?$)/u.test(line)) {
      if (last === null) byKey.set('', (last = [line]))
      else last.push(line)
    } else return fail('conflict', 'its properties cannot be read')
  }
  return ok(byKey)
}

/** The entries of a list that stands one a line, or in brackets on one line; null where it is written in another way. */
export function listEntries([first = '', ...rest]: readonly string[]): readonly string[] | null {
  const inline = first.slice(first.indexOf(':') + 1).trim()
  const entries = rest.map((line) => line.trim()).filter((line) => line !== '')
  if (inline !== '' && entries.length > 0) return null
  const simple = /^(?:"[^"\\]*"|'[^']*'|[\p{L}\p{N}_/-]+)$/u
  const found = /^\[.*\]$/u.test(inline)
    ? inline
        .slice(1, -1)
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean)
    : inline !== ''
      ? [inline]
      : entries.map((line) => (line.startsWith('- ') ? line.slice(2).trim() : '#'))
  return found.every((one) => simple.test(one)) ? found.map((one) => one.replace(/^(["'])(.*)\1$/u, '$2')) : null
}
