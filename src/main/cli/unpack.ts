import { statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { formatCount } from '#core/format-count.ts'
import { unwatchedWork } from '../library/copies/copy-work.ts'
import { unpackLibrary } from '../library/copies/unpack-library.ts'
import { wrongCall, type CliCommand } from './command.ts'

/** `unpack <file> <folder>`: makes a new library folder of a library file, checked whole first. Exit status 1 where it is refused. */
export const unpack: CliCommand = {
  usage: 'unpack <file.evidencedesk> <new folder>',
  summary: 'makes a library folder of a library file, after every byte of it was checked; replaces nothing',
  async run(words, output) {
    const [file, folder, ...more] = words
    if (file === undefined || folder === undefined || more.length > 0 || folder.startsWith('--'))
      return wrongCall(unpack, 'unpack takes a library file and the folder to make.', output)
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      return wrongCall(unpack, `There is no file ${file}.`, output)
    if (statSync(folder, { throwIfNoEntry: false }))
      return wrongCall(unpack, `There is something called ${folder} already; it is not replaced.`, output)
    const target = resolve(folder)
    const unpacked = await unpackLibrary(file, { beside: dirname(target), leftFree: 0 }, unwatchedWork)
    const placed = unpacked.ok ? await unpacked.value.place(basename(target), false) : unpacked
    if (unpacked.ok) await unpacked.value.remove()
    if (!placed.ok || !unpacked.ok) {
      output.say(placed.ok ? 'Nothing was made.' : placed.message)
      return 1
    }
    const { studies, lastAt } = unpacked.value.contents
    const { papers, manifest } = unpacked.value
    output.out(
      `${JSON.stringify({ ...placed.value, changes: manifest.library.seq, studies, papers, lastAt }, null, 2)}\n`,
    )
    output.say(`Made ${placed.value.folder} with ${formatCount(studies, 'study', 'studies')}.`)
    return 0
  },
}
