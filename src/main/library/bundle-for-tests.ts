import { basename, join } from 'node:path'
import { build } from 'vite'

/** Builds a script with all that it needs into `folder`, where no packages are, so that a test can run and kill it. Returns its path. */
export async function bundledScript(source: string, folder: string): Promise<string> {
  const fileName = `${basename(source, '.ts')}.mjs`
  await build({
    configFile: false,
    logLevel: 'silent',
    root: join(import.meta.dirname, '..', '..', '..'),
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: fileName } },
    },
  })
  return join(folder, fileName)
}
