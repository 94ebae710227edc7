import type { HostCalls, PickedFile } from '#core/host/host.ts'
import { fail, ok } from '#core/result.ts'

/** The browser's own file dialog. Returns an empty list where nothing was chosen. */
export const pickFiles: HostCalls['openFiles'] = ({ accept, folder }) =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.accept = accept.join(',')
    input.webkitdirectory = folder
    input.addEventListener('cancel', () => resolve(ok([])))
    input.addEventListener('change', () => {
      readFiles([...(input.files ?? [])]).then(
        (files) => resolve(ok(files)),
        (error: unknown) => resolve(fail('bad-input', 'A file could not be read. Is it still there?', String(error))),
      )
    })
    input.click()
  })

/** The bytes of browser files, with the folder in the name where they came from one. */
function readFiles(files: readonly File[]): Promise<PickedFile[]> {
  return Promise.all(
    files.map(async (file) => ({
      name: file.webkitRelativePath || file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )
}
