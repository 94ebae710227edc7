import type { HostCalls } from '#core/host/host.ts'
import { httpHost } from './http-host.ts'

declare global {
  interface Window {
    /** Bound by the preload of the Electron shell; absent in the browser shell. */
    readonly host?: HostCalls
  }
}

/** The machine, through whichever shell is there. The only place that looks at `window.host`. */
export const host: HostCalls = window.host ?? httpHost
