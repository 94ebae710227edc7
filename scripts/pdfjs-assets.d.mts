import type { Plugin } from 'vite'

/** A Vite plugin: emits `pdfjs/pdf.worker.min.mjs` and `pdfjs/{cmaps,standard_fonts,wasm,iccs}/`. */
export function pdfjsAssets(): Plugin
