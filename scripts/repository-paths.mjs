import * as path from 'node:path'

/** The path from `folder` to `file` with slashes on every system, as imports and the rules about folders write it. */
export function pathWithin(folder, file, { relative, sep } = path) {
  return relative(folder, file).replaceAll(sep, '/')
}
