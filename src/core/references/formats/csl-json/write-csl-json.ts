import type { Reference } from '#core/model/reference.ts'
import type { ReferenceExport } from '#core/references/contract/reference-export.ts'

/** CSL-JSON: the references as they are, each with an id of its own; `custom` is CSL's own place for what it has no variable for. */
export const cslJsonExport: ReferenceExport = {
  id: 'csl-json',
  label: 'CSL-JSON (Pandoc, Zotero)',
  extension: 'json',
  mimeType: 'application/vnd.citationstyles.csl+json',
  write: (references) => `${JSON.stringify(withIds(references), null, 2)}\n`,
}

/** The citation key as id where it is the first of its kind, else a number that no other has. */
function withIds(references: readonly Reference[]): readonly object[] {
  const taken = new Set<string>()
  return references.map((reference, i) => {
    const key = reference['citation-key']
    let id = key !== undefined && key !== '' && !taken.has(key) ? key : `item-${i + 1}`
    while (taken.has(id)) id = `${id}-${i + 1}`
    taken.add(id)
    return { id, ...reference }
  })
}
