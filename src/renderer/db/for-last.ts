/** The function, which answers the same object as the last time where it is given the same ones. */
export function forLast<A extends readonly unknown[], R>(make: (...given: A) => R): (...given: A) => R {
  let last: { readonly given: A; readonly made: R } | null = null
  return (...given) => {
    if (!last?.given.every((each, index) => each === given[index])) last = { given, made: make(...given) }
    return last.made
  }
}
