import { realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileMark, isSameFile, type FileMark } from '../library/file-mark.ts'
import type { LibraryLayout } from '../library/library-layout.ts'

/** How a folder lies to another one, links and other names of the same folder looked through. */
type FolderRelation = 'apart' | 'same' | 'inside' | 'around'

/** How the folder `place` lies to the folder `library`; both are there. Throws the system's error. */
export async function folderRelation(place: string, library: string): Promise<FolderRelation> {
  const [ofPlace, ofLibrary] = await Promise.all([chainOf(place), chainOf(library)])
  const [here, there] = [ofPlace[0], ofLibrary[0]]
  if (!here || !there) return 'apart'
  if (isSameFile(here, there)) return 'same'
  if (ofPlace.some((mark) => isSameFile(mark, there))) return 'inside'
  return ofLibrary.some((mark) => isSameFile(mark, here)) ? 'around' : 'apart'
}

/** True where nothing that is written into a copy's folder lands in the library: also where a link in it leads there. */
export async function isApart(layout: LibraryLayout, folder: string): Promise<boolean> {
  if ((await folderRelation(folder, layout.folder)) !== 'apart') return false
  for (const name of ['journal', 'papers', 'files']) {
    const inside = join(folder, name)
    if ((await fileMark(inside)) && (await folderRelation(inside, layout.folder)) !== 'apart') return false
  }
  return true
}

/** True where two folders are on one disk: what takes the disk takes both. */
export async function isOnSameDisk(one: string, other: string): Promise<boolean> {
  const [left, right] = await Promise.all([fileMark(one), fileMark(other)])
  return left !== null && left.device === right?.device
}

/** A folder and all that it lies in, from the inside out. By device and inode: names of one folder differ by links, mounts and case. */
async function chainOf(folder: string): Promise<readonly FileMark[]> {
  const marks: FileMark[] = []
  for (let path = await realpath(folder); ; path = dirname(path)) {
    const mark = await fileMark(path)
    if (mark) marks.push(mark)
    if (dirname(path) === path) return marks
  }
}
