/** An event as Electron hands it to a listener: what `preventDefault()` was called on can be asked of `defaultPrevented`. */
export function preventable(more = {}) {
  return {
    ...more,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
  }
}
