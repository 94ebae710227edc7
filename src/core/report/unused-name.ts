/**
 * `stem` and `ending` as a file's name unlike those in `taken`, with a number between where it has to be; capitals and forms of accents do not
 * tell names apart on every system. The name is taken then.
 */
export function unusedName(taken: Set<string>, stem: string, ending: string, apart = ' '): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : `${apart}${number}`}${ending}`
    const compared = name.normalize('NFC').toLowerCase()
    if (taken.has(compared)) continue
    taken.add(compared)
    return name
  }
}
