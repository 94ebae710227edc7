// Windows takes none of these signs in a file's name, nor control characters (Microsoft, "Naming Files, Paths, and Namespaces");
// macOS and Linux refuse fewer. A slash would make a path of it.
const forbidden = /[/\\:*?"<>|\p{Cc}]+/gu

/** The most UTF-16 units of a name made here: with an ending and a number behind it, every file system takes it. */
const longest = 100

/**
 * `text` as the beginning of a file's name that every system takes: forbidden signs become spaces, dots and spaces at the ends go, at
 * most 100 units are left. `otherwise` where nothing is left.
 */
export function safeFileName(text: string, otherwise: string): string {
  return (
    text
      .replace(forbidden, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[. ]+/, '')
      .slice(0, longest)
      .replace(/[. \ud800-\udbff]+$/, '') || otherwise
  )
}

/** True for a name that is no path and has no sign that a system refuses; it is not empty, nor of dots alone. Any length. */
export function isSafeFileName(name: string): boolean {
  return name.trim() !== '' && name.search(forbidden) === -1 && !/^\.+$/.test(name)
}
