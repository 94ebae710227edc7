import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { formatCount } from '#core/format-count.ts'
import { appVersion } from '#core/app-version.ts'
import { unwatchedWork } from '../library/copies/copy-work.ts'
import { packLibrary } from '../library/copies/pack-library.ts'
import { libraryLayout } from '../library/library-layout.ts'
import { wrongCall, type CliCommand } from './command.ts'
import { isFolder } from './read-library.ts'

/** `pack <folder> <file>`: writes a library folder as one file, and a JSON object of what is in it. Exit status 1 where it cannot be done. */
export const pack: CliCommand = {
  usage: 'pack [--without-papers] <library folder> <file.evidencedesk>',
  summary: 'writes a library as one file, read back before it is there; changes nothing in the folder',
  async run(words, output) {
    const withPapers = !words.includes('--without-papers')
    const [folder, file, ...more] = words.filter((word) => word !== '--without-papers')
    if (folder === undefined || file === undefined || more.length > 0 || file.startsWith('--'))
      return wrongCall(pack, 'pack takes a folder and the file to write.', output)
    if (!isFolder(folder)) return wrongCall(pack, `There is no folder ${folder}.`, output)
    if (statSync(file, { throwIfNoEntry: false }))
      return wrongCall(pack, `There is a file ${file} already; it is not replaced.`, output)
    const packed = await packLibrary(
      libraryLayout(resolve(folder)),
      { withPapers, target: resolve(file), madeAt: new Date(), madeBy: appVersion, leftFree: 0 },
      unwatchedWork,
    )
    if (!packed.ok) {
      output.say(packed.message)
      return 1
    }
    output.out(`${JSON.stringify(packed.value, null, 2)}\n`)
    for (const name of packed.value.leftOut) output.say(`Not in it, because it is missing or damaged: ${name}`)
    output.say(`Packed ${formatCount(packed.value.papers, 'paper')}; read back without a fault.`)
    return 0
  },
}
