/** Whether Cmd takes the place of Ctrl. */
export const isMac = /Mac|iPhone|iPad/.test(navigator.platform)

/** A key as printed on the writer's keyboard: "Ctrl K", "⌘ K". */
export function keyLabel(key: string, onMac = isMac): string {
  if (key === '+') return key
  return key
    .split('+')
    .map(
      (part) =>
        ({
          Mod: onMac ? '⌘' : 'Ctrl',
          Alt: onMac ? '⌥' : 'Alt',
          ArrowUp: '↑',
          ArrowDown: '↓',
          ArrowLeft: '←',
          ArrowRight: '→',
          Escape: 'Esc',
          ' ': 'Space',
        })[part] ?? part,
    )
    .join(' ')
}
