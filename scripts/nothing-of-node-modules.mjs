/** electron-builder's question before it gathers packages: everything is bundled, so it has none to compile, look for or copy. */
export function beforeBuild() {
  return false
}
