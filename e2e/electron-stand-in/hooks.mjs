const electron = new URL('electron.mjs', import.meta.url).href

/** Answers `import 'electron'` with the stand-in. */
export async function resolve(specifier, context, next) {
  return specifier === 'electron' ? { url: electron, shortCircuit: true, format: 'module' } : next(specifier, context)
}
