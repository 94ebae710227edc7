import { formatCount } from '#core/format-count.ts'
import { verifyLibrary } from '../library/verify-library.ts'
import { wrongCall, type CliCommand } from './command.ts'
import { isFolder } from './read-library.ts'

/** `verify <folder>`: a JSON object of what is in a library folder and what is wrong with it. Exit status 1 where something is. */
export const verify: CliCommand = {
  usage: 'verify <library folder>',
  summary:
    'checks every change, paper, kept file and snapshot of a library folder; writes nothing (exit status 1 if something is wrong)',
  async run(words, output) {
    const [folder, ...more] = words
    if (folder === undefined || more.length > 0) return wrongCall(verify, 'verify takes one folder.', output)
    if (!isFolder(folder)) return wrongCall(verify, `There is no folder ${folder}.`, output)
    const found = await verifyLibrary(folder)
    output.out(`${JSON.stringify(found, null, 2)}\n`)
    if (found.copy) output.say(`This is a copy of “${found.copy.of}” in a second place.`)
    output.say(
      found.problems.length === 0 ? 'No problems found.' : `${formatCount(found.problems.length, 'problem')} found.`,
    )
    return found.problems.length === 0 ? 0 : 1
  },
}
