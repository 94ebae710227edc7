import { contextBridge, ipcRenderer } from 'electron'
import { noAnswer } from '#core/host/host-faults.ts'
import { hostCalls } from '#core/host/host.ts'

// The whole bridge: each call of the contract by its name, one argument in, one answer out. Nothing else of Electron or Node
// reaches the page.
const host = Object.fromEntries(
  Object.keys(hostCalls).map((name) => [
    name,
    async (argument?: unknown): Promise<unknown> => {
      try {
        return await ipcRenderer.invoke(`host:${name}`, argument)
      } catch (error) {
        // The page gets a failure in words, as over HTTP, never Electron's own rejection.
        return noAnswer(name, error)
      }
    },
  ]),
)

contextBridge.exposeInMainWorld('host', host)
