// Puts pdf.js's worker, character maps, standard fonts, colour profiles and image decoders beside the page, so that nothing is fetched from elsewhere.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
// The scripting engine (quickjs) must never be there; the fallbacks without WASM are not needed.
const unwanted = /quickjs|nowasm_fallback/i

/** A Vite plugin: emits `pdfjs/pdf.worker.min.mjs` and `pdfjs/{cmaps,standard_fonts,wasm,iccs}/`. */
export function pdfjsAssets() {
  return {
    name: 'pdfjs-assets',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'pdfjs/pdf.worker.min.mjs',
        source: readFileSync(join(home, 'build/pdf.worker.min.mjs')),
      })
      for (const folder of ['cmaps', 'standard_fonts', 'wasm', 'iccs']) {
        for (const name of readdirSync(join(home, folder))) {
          if (!unwanted.test(name))
            this.emitFile({
              type: 'asset',
              fileName: `pdfjs/${folder}/${name}`,
              source: readFileSync(join(home, folder, name)),
            })
        }
      }
    },
  }
}
