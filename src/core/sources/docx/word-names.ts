/** The prefixes that Word writes, by the end of the namespace they stand for; both the transitional and the strict forms end alike. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/drawingml\/(?:2006\/)?chart$/, 'c'],
  [/drawingml\/(?:2006\/)?diagram$/, 'dgm'],
]

/** Names with the prefixes that Word writes, whatever prefixes a program has chosen for the same namespaces. */
export function canonicalNames() {
  const renamed = new Map<string, string>()
  const rename = (name: string): string => {
    if (renamed.size === 0) return name
    const colon = name.indexOf(':')
    const prefix = renamed.get(colon < 0 ? '' : name.slice(0, colon))
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
  }
  return {
    element: rename,
    /** Hears the declarations among the attributes; to be called before `element` for the same tag. */
    attributes(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
      for (const name in given) {
        if (!name.startsWith('xmlns')) continue
        const prefix = name.slice(6)
        const usual = prefixes.find(([end]) => end.test(given[name] ?? ''))?.[1]
        if (usual !== undefined && usual !== prefix) renamed.set(prefix, usual)
      }
      if (renamed.size === 0) return given
      return Object.fromEntries(
        Object.entries(given).map(([name, value]) => [name.includes(':') ? rename(name) : name, value]),
      )
    },
  }
}
