// Put in by the bundler (electron.vite.config.ts).
declare const __APP_VERSION__: string | undefined

/** The version of Evidence Desk, as files that are made for others say; "sources" where it runs unbuilt. */
export const appVersion: string = typeof __APP_VERSION__ === 'string' ? __APP_VERSION__ : 'sources'
