import { formatCount } from '#core/format-count.ts'
import type { ReferenceExport } from '#core/references/contract/reference-export.ts'
import { referenceExports } from '#core/references/reference-exports.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import type { ListedStudy } from '#core/model/study.ts'
import { currentLibrary, db } from '#renderer/db/current.ts'
import { host } from '#renderer/host/current-host.ts'
import { showToast } from '#renderer/background/toast.ts'

export { referenceExports }

/** Writes the references of studies, in their order, into a file of the writer's choice, and tells where it went. */
export async function exportReferences(studies: readonly ListedStudy[], format: ReferenceExport): Promise<void> {
  // The list has no abstracts: the references are read whole.
  const rows = await db().studies.bulkGet(studies.map((study) => study.id))
  const text = format.write(rows.flatMap((study) => (study ? [study.reference] : [])))
  const named = (await db().settings.get('library-name'))?.value
  const library = safeFileName(typeof named === 'string' ? named : currentLibrary().info.folderName, 'Library')
  const saved = await host.saveFile({
    suggestedName: `${library} references.${format.extension}`,
    bytes: new TextEncoder().encode(text),
  })
  if (!saved.ok) showToast({ kind: 'problem', message: saved.message })
  else if (saved.value)
    showToast({
      kind: 'done',
      message: `${formatCount(studies.length, 'reference')} written to ${saved.value.savedAs}.`,
    })
}
