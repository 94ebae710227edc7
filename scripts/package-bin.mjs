// Programs of installed packages, run by this very Node: `npx` is a script of the shell's on Windows, which cannot be started by name.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const packages = resolve(import.meta.dirname, '..', 'node_modules')

/**
 * What starts the program `name` of the package `from`: [Node, the script that package.json names under "bin"]. Throws where the
 * package is not installed or has no such program.
 */
export function packageBin(from, name = from) {
  const { bin } = JSON.parse(readFileSync(join(packages, from, 'package.json'), 'utf8'))
  const script = typeof bin === 'string' ? bin : bin?.[name]
  if (!script) throw new Error(`The package ${from} has no program named ${name}`)
  return [process.execPath, join(packages, from, script)]
}
