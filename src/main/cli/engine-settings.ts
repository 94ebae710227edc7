import { setFlagsFromString } from 'node:v8'

/**
 * Settings of V8 for a program that runs for seconds: its compilers are set for pages that stay open. Changes speed only, by about
 * a third of the processor time of `extract` over twenty papers, and nothing over hundreds.
 */
export function setEngineForShortRuns(): void {
  // Nearly every rule's expression runs more than once: compiling it to bytecode first, then to machine code, is work done twice.
  setFlagsFromString('--no-regexp-tier-up')
  // Functions, ours and PDFium's, are optimised after about eight times the usual work: most never pay the optimiser back.
  setFlagsFromString('--interrupt-budget=1000000')
  setFlagsFromString('--wasm-tiering-budget=15000000')
}
