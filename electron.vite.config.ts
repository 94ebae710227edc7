import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import appPackage from './package.json' with { type: 'json' }
import { versionDefines } from './scripts/source-versions.mjs'
import { pdfjsAssets } from './scripts/pdfjs-assets.mjs'

const defines = { ...versionDefines(), __APP_VERSION__: JSON.stringify(appPackage.version) }

// Three entries of the main side: the Electron shell, the browser shell and the command line share src/main/library and src/core.
export default defineConfig({
  main: {
    define: defines,
    // As in the window: fflate's build for Node brings a `require` of its own into a bundle that has one.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      outDir: 'out/main',
      // The packaged app has no node_modules: what its main side needs is bundled (scripts/package-check.mjs).
      externalizeDeps: { exclude: ['fflate', 'htmlparser2', 'postal-mime', 'saxes', 'valibot', 'yauzl', 'yazl'] },
      // The browser shell and the command line run in Node 20 as well as in Electron.
      target: 'node20',
      rollupOptions: {
        input: {
          index: 'src/main/index.ts',
          browser: 'src/main/browser/index.ts',
          cli: 'src/main/cli/index.ts',
          'paper-worker': 'src/main/cli/paper-worker.ts',
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        // A sandboxed preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    define: defines,
    // Icons and the sample library: served beside the page, never fetched from elsewhere.
    publicDir: resolve('resources/public'),
    build: {
      outDir: 'out/renderer',
      rollupOptions: {
        input: { index: 'src/renderer/index.html' },
        // What several screens share is a few files, not eighty small ones: the first screen is there sooner.
        output: {
          codeSplitting: {
            groups: [
              { name: 'shared-libraries', test: /node_modules/, minShareCount: 3, maxModuleSize: 60_000 },
              { name: 'shared', test: /src/, minShareCount: 3 },
            ],
          },
        },
      },
    },
    worker: { format: 'es' },
    plugins: [react(), pdfjsAssets()],
  },
})
