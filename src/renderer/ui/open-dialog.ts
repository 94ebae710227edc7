/** The dialog on top that has the keyboard to itself, or null. */
export function openDialog(): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>('[aria-modal="true"]')].at(-1) ?? null
}

/**
 * Gives the keyboard to a dialog that has just opened and does not have it yet: focus traps take it a task later, and a letter typed
 * before that would go nowhere. For a key press that is on its way, before anything else hears it.
 */
export function focusOpenDialog(): void {
  const dialog = openDialog()
  // What stands in a portal is the dialog itself, or a list or menu that one of its fields has opened.
  if (dialog === null || document.activeElement?.closest('[data-portal]')) return
  const field = dialog.querySelector<HTMLElement>('[data-autofocus]') ?? dialog.querySelector('input, textarea')
  ;(field ?? dialog).focus({ preventScroll: true })
}
