import { formatCount } from '#core/format-count.ts'

/** "2 files are missing from the folder or damaged, and not in it: a.pdf, b.pdf." At most three by name. `fileNames`: one at least. */
export function filesLeftOut(fileNames: readonly string[]): string {
  const more = fileNames.length > 3 ? ` and ${(fileNames.length - 3).toLocaleString('en-GB')} more` : ''
  return `${formatCount(fileNames.length, 'file is', 'files are')} missing from the folder or damaged, and not in it: ${fileNames.slice(0, 3).join(', ')}${more}.`
}
