import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type * as openLibrary from './open-library.ts'
import type * as verification from './verify-library.ts'

/** The last commit whose libraries are of format 1: what writers have. Tagged `format-1`. */
const formatOne = 'd64284d'
const root = join(import.meta.dirname, '..', '..', '..')

/** What is used of the code of then. */
export type FormatOneCode = Pick<typeof openLibrary, 'openLibraryFolder'> & Pick<typeof verification, 'verifyLibrary'>

/** A reason why the code of then cannot be had here, or null: a copy of the project without its history has none of it. */
export function whyNoFormatOne(): string | null {
  try {
    execFileSync('git', ['cat-file', '-e', `${formatOne}^{commit}`], { cwd: root, stdio: 'ignore' })
    return null
  } catch (error) {
    return `commit ${formatOne} is not in this copy of the project: ${String(error)}`
  }
}

/** The main side's code for library folders as it was in format 1, built in `folder` from the project's history. */
export async function formatOneCode(folder: string): Promise<FormatOneCode> {
  const sources = join(folder, 'format-1')
  mkdirSync(sources)
  const tar = join(folder, 'format-1.tar')
  execFileSync(
    'git',
    ['archive', '--format=tar', '-o', tar, formatOne, 'src/main', 'src/core', 'package.json', 'tsconfig.base.json'],
    {
      cwd: root,
    },
  )
  execFileSync('tar', ['-xf', tar, '-C', sources])
  if (!existsSync(join(sources, 'node_modules')))
    symlinkSync(join(root, 'node_modules'), join(sources, 'node_modules'), 'junction')
  const entry = join(sources, 'src/main/library/format-one.ts')
  writeFileSync(
    entry,
    `export { openLibraryFolder } from './open-library.ts'\nexport { verifyLibrary } from './verify-library.ts'\n`,
  )
  await build({
    configFile: false,
    logLevel: 'silent',
    root: sources,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: join(folder, 'built'),
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'format-one.mjs' } },
    },
  })
  return (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'built/format-one.mjs')).href)) as FormatOneCode
}
