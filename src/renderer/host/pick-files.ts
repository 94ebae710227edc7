import type { HostCalls } from '#core/host/host.ts'
import { isImportable, isPassedOver } from '#core/references/contract/importable-files.ts'
import { fail, ok } from '#core/result.ts'

const opened = new Map<string, File>()

/** The browser's own file dialog. */
const openFiles: HostCalls['openFiles'] = ({ accept, folder }) =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.accept = accept.join(',')
    input.webkitdirectory = folder
    input.addEventListener('cancel', () => resolve(ok({ files: [], leftOut: 0 })))
    input.addEventListener('change', () => {
      const chosen = [...(input.files ?? [])].filter((file) => !pathIn(file).split('/').some(isPassedOver))
      const importable = chosen.filter((file) => !folder || isImportable(pathIn(file)))
      opened.clear()
      const files = importable.map((file) => {
        const id = crypto.randomUUID()
        opened.set(id, file)
        return { id, name: file.webkitRelativePath || file.name }
      })
      resolve(ok({ files, leftOut: chosen.length - files.length }))
    })
    input.click()
  })

const readOpenedFile: HostCalls['readOpenedFile'] = async ({ id }) => {
  const file = opened.get(id)
  if (!file) return fail('not-found', 'This file is not open any more. Please choose it again.')
  try {
    return ok({ bytes: new Uint8Array(await file.arrayBuffer()) })
  } catch (error) {
    return fail('unavailable', `${file.name} could not be read. Is it still there?`, String(error))
  }
}

// Without the name of the chosen folder itself, which may be hidden, or called anything.
function pathIn(file: File): string {
  return file.webkitRelativePath.split('/').slice(1).join('/')
}

/** Files are chosen by the browser itself. */
export const pickFiles = { openFiles, readOpenedFile }
