import { contextBridge, ipcRenderer } from 'electron'
import { hostCalls } from '#core/host/host.ts'

// The whole bridge: each call of the contract by its name, one argument in, one answer out. Nothing else of Electron or Node
// reaches the page.
const host = Object.fromEntries(
  Object.keys(hostCalls).map((name) => [
    name,
    (argument?: unknown): Promise<unknown> => ipcRenderer.invoke(`host:${name}`, argument),
  ]),
)

contextBridge.exposeInMainWorld('host', host)
