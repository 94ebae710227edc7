/** What `make` answers, made when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** What `make` answers for a thing, made when it is first asked for and kept as long as the thing is. */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly value: T }>()
  return (of) => {
    const made = known.get(of) ?? { value: make(of) }
    known.set(of, made)
    return made.value
  }
}
