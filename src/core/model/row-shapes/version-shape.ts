import type { NamedVersion } from '../named-version.ts'
import { count, group, text, type Shape } from './shape-parts.ts'

/** The shape of a named version. */
export const namedVersion: Shape<NamedVersion> = group<NamedVersion>({ id: text, name: text, seq: count, at: text })
