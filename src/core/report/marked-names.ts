import { safeFileName } from '../safe-file-name.ts'

/** Names of files for marked copies of these studies' papers: "Kim 2021 - marked.pdf", safe on every system, no two that one would take for the same. */
export function markedNames(studies: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return studies.map((study) => {
    const name = safeFileName(study, 'Paper')
    for (let number = 1; ; number += 1) {
      const numbered = `${name}${number === 1 ? '' : ` ${number}`} - marked.pdf`
      const compared = numbered.normalize('NFC').toLowerCase()
      if (taken.has(compared)) continue
      taken.add(compared)
      return numbered
    }
  })
}
