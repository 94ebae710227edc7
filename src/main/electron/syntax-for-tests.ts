import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync, Visitor, type ParseResult, type VisitorObject } from 'oxc-parser'

/** A source file and its syntax tree. `path` is from src, as `main/index.ts`. */
export interface ParsedSource {
  readonly path: string
  readonly text: string
  readonly parsed: ParseResult
}

/** The part of a syntax node that every node has. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
}

const sourceFolder = join(import.meta.dirname, '..', '..')

/** Every TypeScript file under a folder of src, parsed; tests and what only tests use are left out. Throws on a syntax error. */
export function sourcesUnder(folder: string): readonly ParsedSource[] {
  return readdirSync(join(sourceFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|-for-tests|\.d)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => parsedSource(relative(sourceFolder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')))
}

/** A source from its text. */
export function parsedSource(path: string, text: string): ParsedSource {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path} cannot be parsed: ${parsed.errors[0]?.message}`)
  return { path, text, parsed }
}

/** The nodes that `visitors` hands to `report`, each as `path: its text`. */
export function nodesOf(
  sources: readonly ParsedSource[],
  visitors: (report: (node: SyntaxNode) => void) => VisitorObject,
): readonly string[] {
  return sources.flatMap(({ path, text, parsed }) => {
    const found: string[] = []
    new Visitor(visitors((node) => found.push(`${path}: ${text.slice(node.start, node.end)}`))).visit(parsed.program)
    return found
  })
}

interface AnyExpression extends SyntaxNode {
  readonly name?: unknown
  readonly value?: unknown
  readonly property?: AnyExpression
  readonly expression?: unknown
}

/**
 * The last name of an expression, of a property's key or of a markup attribute: `open` of `open`, `shell.open`, `shell['open']`,
 * `shell?.open` and `(shell.open)`; null where it has none.
 */
export function nameOf(node: SyntaxNode): string | null {
  const { type, name, value, property, expression } = node as AnyExpression
  if (type === 'MemberExpression' && property) return nameOf(property)
  if (type === 'Literal') return typeof value === 'string' ? value : null
  if (typeof name === 'string') return name
  return typeof expression === 'object' && expression !== null ? nameOf(expression as SyntaxNode) : null
}

/** The name before the last one: `shell` of `shell.open` and `electron.shell.open`; null where there is none. */
export function ownerOf(node: SyntaxNode): string | null {
  const { type, object, expression } = node as AnyExpression & { readonly object?: SyntaxNode }
  if (type === 'MemberExpression' && object) return nameOf(object)
  return typeof expression === 'object' && expression !== null ? ownerOf(expression as SyntaxNode) : null
}
