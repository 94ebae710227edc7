/**
 * Source text that matches any of these alternatives, each itself the source of an expression: `(?:a|b|c)`. Alternatives are tried in
 * the order given, so a longer wording stands before the shorter one that begins it.
 */
export function anyOf(alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`
}

/**
 * An expression made of parts that stand one after the other; a part is source text (from `anyOf`, say) or an expression whose source is
 * taken, its flags not. Compiled where it is called: call it once, at the top of a module.
 */
export function pattern(flags: string, ...parts: readonly (string | RegExp)[]): RegExp {
  return new RegExp(sourceOf(parts), flags)
}

/** An expression that matches any of these, each source text or an expression; `(?:` is not put around the whole. */
export function either(flags: string, ...alternatives: readonly (string | RegExp)[]): RegExp {
  return new RegExp(alternatives.map((alternative) => sourceOf([alternative])).join('|'), flags)
}

function sourceOf(parts: readonly (string | RegExp)[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.source)).join('')
}
