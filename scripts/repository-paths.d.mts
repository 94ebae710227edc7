import type { PlatformPath } from 'node:path'

/** The path from `folder` to `file` with slashes on every system, as imports and the rules about folders write it. */
export function pathWithin(folder: string, file: string, system?: Pick<PlatformPath, 'relative' | 'sep'>): string
