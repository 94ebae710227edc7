import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, sep } from 'node:path'
import { canBeWritten, errorCode, partEnding } from '../library/durable-files.ts'

/**
 * Why no files can be put into the folder that a call names, in a sentence; null where they can. It has to be there: a drive that is missing,
 * or a slip of the pen, must not become a new folder. The library's own folder holds nothing but its own.
 */
export async function whyNoOutFolder(folder: string, library: string): Promise<string | null> {
  try {
    if (!(await stat(folder)).isDirectory()) return `${folder} is a file, not a folder.`
    const within = relative(await realpath(library), await realpath(folder))
    if (within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within))
      return `${folder} lies in the library’s folder, which holds nothing but its own. Name a folder outside it.`
    return (await canBeWritten(folder)) ? null : `${folder} may not be written.`
  } catch (error) {
    if (errorCode(error) === '') throw error
    return errorCode(error) === 'ENOENT'
      ? `There is no folder ${folder}. Make it first, or look whether its drive is there.`
      : `${folder} cannot be reached (${errorCode(error)}).`
  }
}

/** What a system says when no other file can be written either; null for an error that is of one file. */
export function whyNothingCanBeWritten(error: unknown): string | null {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full.'
    case 'EROFS':
      return 'The disk can only be read.'
    case 'EIO':
      return 'The disk does not work (EIO).'
    default:
      return null
  }
}

const partOf = new RegExp(`^\\.(.+)\\.[0-9a-f]{12}\\${partEnding}$`)

/** True for the name of what a killed `writeDurably` left of a file whose name ends so: ".md". */
export function isLeftOver(name: string, ending: string): boolean {
  return partOf.exec(name)?.[1]?.endsWith(ending) ?? false
}
