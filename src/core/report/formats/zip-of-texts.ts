import { strToU8, zipSync, type Zippable } from 'fflate'

/** Texts packed, each as UTF-8 under its name. `madeAt`: when they were made, so that the same texts are the same bytes everywhere. */
export function zipOfTexts(
  files: readonly { readonly name: string; readonly text: string }[],
  madeAt: string,
): Uint8Array {
  // A zip has the time of a clock on the wall without its zone.
  const mtime = new Date(madeAt.slice(0, 19))
  const packed: Zippable = {}
  for (const { name, text } of files) packed[name] = [strToU8(text), { mtime }]
  return zipSync(packed)
}
